// SPDX-License-Identifier: Apache-2.0
package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.testing.Refusals.assertRefused;

import org.communique.vocabulary.SegmentKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SegmentTest {

  @Test
  void hasAFactoryForEachKind() {
    assertThat(Segment.spoken("a")).isEqualTo(new Segment(SegmentKind.SPOKEN, "a"));
    assertThat(Segment.supplied("[a]")).isEqualTo(new Segment(SegmentKind.SUPPLIED, "[a]"));
    assertThat(Segment.narrated("a")).isEqualTo(new Segment(SegmentKind.NARRATED, "a"));
    assertThat(Segment.omitted("…")).isEqualTo(new Segment(SegmentKind.OMITTED, "…"));
    assertThat(Segment.redacted("██")).isEqualTo(new Segment(SegmentKind.REDACTED, "██"));
    assertThat(Segment.sic("teh")).isEqualTo(new Segment(SegmentKind.SIC, "teh"));
  }

  @Test
  void hasAWordForEachKind() {
    assertThat(SegmentKind.values()).extracting(SegmentKind::word)
        .containsExactly("spoken", "supplied", "narrated", "omitted", "redacted", "sic");
  }

  @Tag("F23")
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
