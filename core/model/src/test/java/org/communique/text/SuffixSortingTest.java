// SPDX-License-Identifier: Apache-2.0
package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuffixSortingTest {

  @Test
  void sortsTheSuffixesOfEveryShortTextOfThreeLetters() {
    List<String> texts = new ArrayList<>(List.of(""));
    for (int at = 0; texts.get(at).length() < 7; at++) {
      for (String letter : List.of("a", "b", "c")) {
        texts.add(texts.get(at) + letter);
      }
    }
    for (String text : texts) {
      assertThat(SuffixSorting.sort(text)).as(text).isEqualTo(expected(text));
    }
  }

  /** Texts that repeat themselves are sorted by calls within calls. */
  @ParameterizedTest
  @ValueSource(strings = {
      "abracadabra abracadabra abracadabra", "mmiissiissiippiimmiissiissiippii", "\u0001\uFFFF\u0001\u0002\uFFFF\u0001",
      "노동신문 노동신문 보도", "ba ab ba ab aab bba aab bba ab ba ab ba bba aab bba aab", "zyxzyxwzyxzyxwvzyxzyxwzyxzyxwvu"})
  void sortsTheSuffixesOfATextThatRepeatsItself(String text) {
    assertThat(SuffixSorting.sort(text)).isEqualTo(expected(text));
    assertThat(SuffixSorting.sort(fibonacci(text, 8))).isEqualTo(expected(fibonacci(text, 8)));
  }

  /** Each text is the one before it and then the one before that. */
  private static String fibonacci(String text, int steps) {
    String before = "a";
    String last = text;
    for (int step = 0; step < steps; step++) {
      String next = last + before;
      before = last;
      last = next;
    }
    return last;
  }

  private static int[] expected(String text) {
    return IntStream.rangeClosed(0, text.length()).boxed()
        .sorted((one, other) -> text.substring(one).compareTo(text.substring(other)))
        .mapToInt(Integer::intValue).toArray();
  }
}
