// SPDX-License-Identifier: Apache-2.0
package org.communique.text;

import java.util.function.IntPredicate;

/**
 * Searches one text for patterns. {@link Scan} reads the text for each search; {@link SuffixArray} has an index. Both
 * return the same answers.
 */
interface TextSearch {

  /**
   * The words that are wanted, with the characters that must be around the words.
   *
   * @param text prefix, words and suffix
   * @param from the offset of the words in {@code text}
   * @param to the offset after the words in {@code text}
   */
  record Pattern(String text, int from, int to) {

    static Pattern of(String words) {
      return new Pattern(words, 0, words.length());
    }

    static Pattern of(String prefix, String words, String suffix) {
      return new Pattern(prefix + words + suffix, prefix.length(), prefix.length() + words.length());
    }

    String words() {
      return text.substring(from, to);
    }

    /** Returns whether the words begin and end at boundaries if the text has the pattern at an offset. */
    boolean isWholeAt(int offset, IntPredicate isBoundary) {
      return isBoundary.test(offset + from) && isBoundary.test(offset + to);
    }
  }

  /**
   * Returns the places that have a pattern. A place does not count if its words would begin or end within a letter.
   *
   * @param pattern the pattern, not empty
   * @param most how many places to return; all places are counted
   */
  Places places(Pattern pattern, int most);

  /** Returns the longest beginning of the words that occurs in the text, and its first place. */
  Beginning longestBeginning(String words);

  /**
   * The beginning of some words.
   *
   * @param length how many characters of the words the beginning has; 0 if not even the first character occurs
   * @param at the offset of its first place
   */
  record Beginning(int length, int at) {}
}
