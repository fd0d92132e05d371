// SPDX-License-Identifier: Apache-2.0
package org.communique.json.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownTextsTest {

  @Property
  void numbersEachTextByItsPlaceInTheList(
      @ForAll @UniqueElements List<@AlphaChars @StringLength(max = 3) String> texts) {
    KnownTexts known = new KnownTexts(texts);

    assertThat(known.all()).isEqualTo(texts);
    for (int number = 0; number < texts.size(); number++) {
      assertThat(numbers(known, texts.get(number))).containsOnly(number);
    }
  }

  @Property
  void knowsNoOtherText(
      @ForAll @UniqueElements List<@AlphaChars @StringLength(max = 3) String> texts,
      @ForAll @StringLength(max = 3) String other) {
    KnownTexts known = new KnownTexts(texts);

    assertThat(numbers(known, other)).containsOnly(texts.contains(other) ? texts.indexOf(other) : KnownTexts.OTHER);
  }

  @Tag("H09")
  @Test
  void tellsTextsWithTheSameHashCodeApart() {
    KnownTexts known = new KnownTexts(List.of("AaAa", "BBBB", "AaBB"));

    assertThat(Stream.of("AaAa", "BBBB", "AaBB", "BBAa").map(String::hashCode).distinct()).hasSize(1);
    assertThat(numbers(known, "AaAa")).containsOnly(0);
    assertThat(numbers(known, "BBBB")).containsOnly(1);
    assertThat(numbers(known, "AaBB")).containsOnly(2);
    assertThat(numbers(known, "BBAa")).containsOnly(KnownTexts.OTHER);
  }

  @Test
  void knowsNothingIfThereAreNoTexts() {
    assertThat(numbers(KnownTexts.NONE, "")).containsOnly(KnownTexts.OTHER);
  }

  /** Texts of more than sixteen bytes also differ in bytes that are neither among the first nor the last eight. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 8, 9, 15, 16, 17, 24, 40})
  void tellsTextsOfEachLengthApartAtEachCharacter(int length) {
    String text = "abcdefghijklmnopqrstuvwxyz-0123456789-ABC".substring(0, length);
    KnownTexts known = new KnownTexts(List.of("other", text));

    assertThat(numbers(known, text)).containsOnly(1);
    assertThat(numbers(known, text + "a")).containsOnly(KnownTexts.OTHER);
    for (int at = 0; at < length; at++) {
      assertThat(numbers(known, text.substring(0, at) + "?" + text.substring(at + 1))).containsOnly(KnownTexts.OTHER);
      assertThat(numbers(known, text.substring(0, at))).containsOnly(KnownTexts.OTHER);
    }
  }

  @Test
  void tellsTextsApartThatBeginAndEndAlike() {
    KnownTexts known = new KnownTexts(List.of("attributions-of-the-long-brief", "attributions-of-a-long-brief"));

    assertThat(numbers(known, "attributions-of-the-long-brief")).containsOnly(0);
    assertThat(numbers(known, "attributions-of-a-long-brief")).containsOnly(1);
    assertThat(numbers(known, "attributions-of-no-long-brief")).containsOnly(KnownTexts.OTHER);
    assertThat(numbers(known, "attributions-long-brief")).containsOnly(KnownTexts.OTHER);
  }

  /** The number of a text, found in each of the ways, also at the very begin and end of a document. */
  private static List<Integer> numbers(KnownTexts known, String text) {
    char[] characters = ("<" + text + ">").toCharArray();
    byte[] inside = ("<" + text + ">012345678").getBytes(StandardCharsets.UTF_8);
    byte[] whole = text.getBytes(StandardCharsets.UTF_8);
    return List.of(
        known.number(text), known.number(characters, 1, text.length()),
        known.number(inside, 1, whole.length), known.number(whole, 0, whole.length));
  }
}
