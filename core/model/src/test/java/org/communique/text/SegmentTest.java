// SPDX-License-Identifier: Apache-2.0
package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.testing.Refusals.assertRefused;

import org.junit.jupiter.api.Test;

class SegmentTest {

  @Test
  void hasAFactoryForEachKind() {
    assertThat(Segment.spoken("a")).isEqualTo(new Segment(Segment.Kind.SPOKEN, "a"));
    assertThat(Segment.supplied("[a]")).isEqualTo(new Segment(Segment.Kind.SUPPLIED, "[a]"));
    assertThat(Segment.narrated("a")).isEqualTo(new Segment(Segment.Kind.NARRATED, "a"));
    assertThat(Segment.omitted("…")).isEqualTo(new Segment(Segment.Kind.OMITTED, "…"));
    assertThat(Segment.redacted("██")).isEqualTo(new Segment(Segment.Kind.REDACTED, "██"));
    assertThat(Segment.sic("teh")).isEqualTo(new Segment(Segment.Kind.SIC, "teh"));
  }

  @Test
  void hasAWordForEachKind() {
    assertThat(Segment.Kind.values()).extracting(Segment.Kind::word)
        .containsExactly("spoken", "supplied", "narrated", "omitted", "redacted", "sic");
  }

  @Test
  void printsTheWordAndTheEscapedText() {
    assertThat(Segment.spoken("a\n")).hasToString("spoken 'a\\u000a'");
  }

  @Test
  void hasAtLeastOneCharacter() {
    assertThat(Segment.spoken(" ").text()).isEqualTo(" ");
    assertRefused(
        () -> Segment.supplied(""),
        "Segment: supplied must not be empty, nor hold U+0000 or a lone surrogate, but was ''");
  }
}
