// SPDX-License-Identifier: Apache-2.0
package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.testing.Refusals.assertRefused;

import org.junit.jupiter.api.Test;

class SegmentTest {

  @Test
  void isTaggedByItsKind() {
    assertThat(Segment.spoken("a")).hasToString("spoken 'a'");
    assertThat(Segment.supplied("[a]")).hasToString("supplied '[a]'");
    assertThat(Segment.narrated("a")).hasToString("narrated 'a'");
    assertThat(Segment.omitted("…")).hasToString("omitted '…'");
    assertThat(Segment.redacted("██")).hasToString("redacted '██'");
    assertThat(Segment.sic("teh")).hasToString("sic 'teh'");
  }

  @Test
  void hasAtLeastOneCharacter() {
    assertThat(Segment.spoken(" ").text()).isEqualTo(" ");
    assertRefused(
        () -> Segment.supplied(""), "Segment: supplied must not be empty, nor hold U+0000 or a lone surrogate, but was ''");
  }
}
