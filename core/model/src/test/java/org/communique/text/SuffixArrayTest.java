// SPDX-License-Identifier: Apache-2.0
package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.communique.text.TextSearch.Beginning;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An index finds what a reader finds who compares the words with every place of the text. */
class SuffixArrayTest {

  /** Letters without an order, then the same letters again, so that every beginning occurs at two or three places. */
  private static final String LETTERS = letters(1_500);
  private static final String TEXT = LETTERS + "." + LETTERS.substring(0, 700) + "," + LETTERS.substring(300);

  private static final TextSearch INDEX = new SuffixArray(TEXT, at -> true);
  private static final TextSearch SCAN = new Scan(TEXT, at -> true);

  private static String letters(int count) {
    return new Random(7).ints(count, 'a', 'd').collect(
        StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 63, 64, 65, 66, 127, 128, 129, 192, 193, 400, 690})
  void findsTheLongestBeginningOfLongWords(int length) {
    for (int start : new int[] {0, 1, 301, 305, 800}) {
      String beginning = LETTERS.substring(start, start + length);
      for (String end : new String[] {"!", "~", "!" + beginning, "~" + beginning, "a!", "b!", "c!", "b~"}) {
        String words = beginning + end;
        Beginning found = INDEX.longestBeginning(words);
        assertThat(found).as("%s letters from %s, then %s", length, start, end).isEqualTo(SCAN.longestBeginning(words));
        assertThat(found.length()).isGreaterThanOrEqualTo(length);
        assertThat(found.at()).isEqualTo(TEXT.indexOf(words.substring(0, found.length())));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 63, 64, 65, 66, 127, 128, 129, 192, 193, 400, 690})
  void findsAllPlacesOfLongWords(int length) {
    for (int start : new int[] {0, 1, 301, 305, 800}) {
      TextSearch.Pattern words = TextSearch.Pattern.of(LETTERS.substring(start, start + length));
      assertThat(INDEX.places(words, 10).first()).isEqualTo(SCAN.places(words, 10).first());
      assertThat(INDEX.places(words, 10).count()).isEqualTo(SCAN.places(words, 10).count()).isPositive();
    }
  }
}
