// SPDX-License-Identifier: Apache-2.0
package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communique.testing.Refusals.assertRefused;

import java.util.Locale;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.communique.base.TextRule;
import org.junit.jupiter.api.Test;

class SourceTextTest {

  /** The SHA-256 of the three bytes "abc", from FIPS 180-2. */
  private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @Test
  void fingerprintsTheBytesAndCountsTheCodePoints() {
    assertThat(SourceText.of("abc").sha256()).isEqualTo(ABC);
    assertThat(SourceText.of("\uD83D\uDD4A").length()).isEqualTo(1);
    assertThat(SourceText.of("a\r\nb")).isNotEqualTo(SourceText.of("a\nb"));
    assertThat(SourceText.of("abc")).hasToString("SourceText of 3 code points, sha256 ba7816bf8f01…");
  }

  @Test
  void describesATextWithoutKeepingIt() {
    assertThat(SourceText.withoutContent("abc").content()).isEmpty();
    assertThat(SourceText.withoutContent("abc").content(0, 1)).isEmpty();
    assertThat(SourceText.of("").length()).isZero();
  }

  @Test
  void rejectsWhatDoesNotFitTheContent() {
    assertRefused(
        () -> SourceText.builder().sha256(ABC).length(4).content("abc").build(),
        "SourceText: length must be 3, the number of code points in the content, but was '4'");
    assertRefused(
        () -> SourceText.builder().sha256(ABC).length(3).content("abd").build(),
        "SourceText: sha256 must be that of the content, "
            + "a52d159f262b2c6ddb724a61840befc36eb30c88877a4030b65cbe86298449c9, but was '"
            + ABC.substring(0, 60) + "…'");
    assertRefused(
        () -> SourceText.builder().sha256(ABC).length(-1).build(),
        "SourceText: length must not be negative, but was '-1'");
    assertRefused(
        () -> SourceText.builder().sha256(ABC.toUpperCase(Locale.ROOT)).length(3).build(),
        "SourceText: sha256 must be 64 lower-case hexadecimal digits, "
            + "but was 'BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F200…'");
    assertRefused(
        () -> SourceText.builder().sha256(ABC.substring(10)).length(3).build(),
        "SourceText: sha256 must be 64 lower-case hexadecimal digits, but was '" + ABC.substring(10) + "'");
    assertRefused(
        () -> SourceText.of("\uD83D"),
        "SourceText: content must not hold U+0000 or a lone surrogate, but was '\\ud83d'");
  }

  @Test
  void rejectsPassagesOutsideTheText() {
    assertThatThrownBy(() -> SourceText.of("abc").content(0, 4)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Property
  void cutsPassagesByCodePoints(@ForAll String some, @ForAll @IntRange(max = 400) int times) {
    String content = (some + "\uD83D\uDD4Ae\u0301").repeat(times);
    Assume.that(TextRule.CONTENT.admits(content));
    SourceText text = SourceText.of(content);
    int[] codePoints = content.codePoints().toArray();
    int start = codePoints.length / 3;
    int end = codePoints.length - codePoints.length / 5;
    assertThat(text.content(start, end)).contains(new String(codePoints, start, end - start));
  }
}
