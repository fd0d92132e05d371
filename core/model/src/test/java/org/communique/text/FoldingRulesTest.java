// SPDX-License-Identifier: Apache-2.0
package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What becomes of every character of the basic plane and of every Korean syllable. */
class FoldingRulesTest {

  private static final List<String> CHARACTERS = IntStream.range(1, Character.MAX_VALUE)
      .filter(point -> !Character.isSurrogate((char) point)).mapToObj(Character::toString).toList();

  /** Characters that may change what becomes of the character before them. */
  private static final List<String> NEXT =
      List.of("a", " ", "\u00a0", "\u0300", "\u1161", "\u200d", "中");

  @Test
  void theRulesKeepEveryCharacterThatTheFastWayKeeps() {
    List<String> replaced = new ArrayList<>();
    for (String next : NEXT) {
      FoldingRules rules =
          new FoldingRules(CHARACTERS.stream().collect(Collectors.joining(next)), EnumSet.allOf(Tolerance.class));
      int at = 0;
      for (String character : CHARACTERS) {
        StringBuilder folded = new StringBuilder();
        if (rules.endOfPlain(at, at + 1) > at && (rules.fold(at, folded) > at + 1 || !character.contentEquals(folded))) {
          replaced.add(character + next);
        }
        at += 1 + next.length();
      }
    }
    assertThat(replaced).isEmpty();
  }

  @Test
  void everyCharacterIsNormalisedAsUnicodeSays() {
    assertThat(linesOf(folded(String.join("\n", CHARACTERS))))
        .isEqualTo(linesOf(Normalizer.normalize(String.join("\n", CHARACTERS), Normalizer.Form.NFC)));
    assertThat(folded("\u0340")).isEqualTo("\u0300");
  }

  @Test
  void everyKoreanSyllableIsComposedOfItsParts() {
    List<String> syllables = IntStream.rangeClosed('\uAC00', '\uD7A3').mapToObj(Character::toString).toList();
    String parts = Normalizer.normalize(String.join("\n", syllables), Normalizer.Form.NFD);
    assertThat(linesOf(folded(parts))).isEqualTo(syllables);
    List<String> halfComposed = new ArrayList<>();
    for (String syllable : linesOf(parts)) {
      halfComposed.add(Normalizer.normalize(syllable.substring(0, 2), Normalizer.Form.NFC) + syllable.substring(2));
    }
    assertThat(linesOf(folded(String.join("\n", halfComposed)))).isEqualTo(syllables);
  }

  private static List<String> linesOf(String text) {
    return List.of(text.split("\n", -1));
  }

  private static String folded(String text) {
    return new FoldedText(text, Set.of(Tolerance.NORMALISATION)).text();
  }
}
