// SPDX-License-Identifier: Apache-2.0
package org.communique.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names of numbered things, such as months. A name has one word or several words. */
final class WordNames {

  /** A name that was found: the number of the thing, and the index of the word after the name. */
  record Hit(int number, int end) {}

  private final Map<String, Integer> numbers = new HashMap<>();

  /** The number of words of the longest name. */
  private int longest;

  /** Adds a name. If the name exists, it keeps its first number. */
  void add(String name, int number) {
    List<String> words = PhraseWords.of(name);
    if (!words.isEmpty()) {
      numbers.putIfAbsent(String.join(" ", words), number);
      longest = Math.max(longest, words.size());
    }
  }

  /** {@return the longest name that begins at the index and ends before {@code to}; null if there is none} */
  @Nullable Hit find(List<String> words, int at, int to) {
    for (int end = Math.min(to, at + longest); end > at; end--) {
      Integer number = numbers.get(end == at + 1 ? words.get(at) : String.join(" ", words.subList(at, end)));
      if (number != null) {
        return new Hit(number, end);
      }
    }
    return null;
  }
}
