// SPDX-License-Identifier: Apache-2.0
package org.communique.text;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * Searches a text with an index: the offsets of all suffixes of the text in alphabetical order. The suffixes that begin
 * with a pattern are neighbours in this order, so a binary search finds them. The index needs four bytes per character.
 *
 * <p>The latest answers with many places are kept, because many quotations may have the same words.
 */
final class SuffixArray implements TextSearch {

  /** How many answers are kept, at most. */
  private static final int KEPT = 1_000;

  /** How many places an answer has at most that is not kept. */
  private static final int FEW = 100;

  private final String text;
  private final IntPredicate isBoundary;
  private final int[] suffixes;
  private final Map<Question, Places> answers = new HashMap<>();

  private record Question(Pattern pattern, int most) {}

  /**
   * Makes the index.
   *
   * @param isBoundary whether words may begin or end at an offset
   */
  SuffixArray(String text, IntPredicate isBoundary) {
    this.text = text;
    this.isBoundary = isBoundary;
    this.suffixes = SuffixSorting.sort(text);
  }

  @Override
  public synchronized Places places(Pattern pattern, int most) {
    Question question = new Question(pattern, most);
    Places known = answers.get(question);
    if (known != null) {
      return known;
    }
    Places places = search(pattern, most);
    if (places.count() > FEW && most <= FEW) {
      if (answers.size() == KEPT) {
        answers.clear();
      }
      answers.put(question, places);
    }
    return places;
  }

  private Places search(Pattern pattern, int most) {
    Places places = new Places(most);
    int rank = firstSuffixAfter(pattern.text(), false);
    int end = equal(rank, pattern.text()) < pattern.text().length() ? rank : firstSuffixAfter(pattern.text(), true);
    for (; rank < end; rank++) {
      if (pattern.isWholeAt(suffixes[rank], isBoundary)) {
        places.add(suffixes[rank] + pattern.from());
      }
    }
    return places.keepTheFirst();
  }

  @Override
  public Beginning longestBeginning(String words) {
    int rank = firstSuffixAfter(words, false);
    int length = Math.max(equal(rank - 1, words), equal(rank, words));
    if (length == 0) {
      return new Beginning(0, 0);
    }
    String beginning = words.substring(0, length);
    int end = firstSuffixAfter(beginning, true);
    int first = text.length();
    for (int at = firstSuffixAfter(beginning, false); at < end; at++) {
      first = Math.min(first, suffixes[at]);
    }
    return new Beginning(length, first);
  }

  /** Returns how many characters some words and the suffix of a rank have in common. */
  private int equal(int rank, String words) {
    if (rank < 0 || rank == suffixes.length) {
      return 0;
    }
    int most = Math.min(words.length(), text.length() - suffixes[rank]);
    int equal = 0;
    while (equal < most && text.charAt(suffixes[rank] + equal) == words.charAt(equal)) {
      equal++;
    }
    return equal;
  }

  /**
   * Returns the rank of the first suffix that is not before a pattern.
   *
   * @param behind whether the suffixes that begin with the pattern count as before the pattern
   */
  private int firstSuffixAfter(String pattern, boolean behind) {
    int low = 0;
    int high = suffixes.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      int equal = equal(middle, pattern);
      int end = suffixes[middle] + equal;
      boolean isBefore = equal == pattern.length()
          ? behind
          : end == text.length() || text.charAt(end) < pattern.charAt(equal);
      if (isBefore) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
