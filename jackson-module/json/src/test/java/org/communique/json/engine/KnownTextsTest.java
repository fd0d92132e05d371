// SPDX-License-Identifier: Apache-2.0
package org.communique.json.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

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

  /** The number of a text, found in each of the two ways. */
  private static List<Integer> numbers(KnownTexts known, String text) {
    char[] characters = ("<" + text + ">").toCharArray();
    return List.of(known.number(text), known.number(characters, 1, text.length()));
  }
}
