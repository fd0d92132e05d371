// SPDX-License-Identifier: Apache-2.0
package org.communique.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import org.communique.base.InvalidBriefException;

/**
 * Searches a text with an index: the offsets of all suffixes of the text in alphabetical order. The suffixes that begin
 * with a pattern are neighbours in this order, so a binary search finds them. The index needs four bytes per character.
 *
 * <p>The latest answers with many places are kept, because many quotations may have the same words. A text that repeats
 * itself, such as {@code aaaa}, can have every one of thousands of different quotations at nearly all of its offsets.
 * So the number of places that such searches look at is bounded.
 */
final class SuffixArray implements TextSearch {

  /** How many answers are kept, at most, besides those with very many places. */
  private static final int KEPT = 1_000;

  /** How many places an answer has at most that is not kept. */
  private static final int FEW = 100;

  /** How many places a search looks at, at most, that needs no bound. */
  private static final int OFTEN = 10_000;

  /**
   * How many places different searches look at that look at more than {@link #OFTEN}, for each character of the text.
   * Different words of one length together have at most one place at each offset, so a text in a language reaches 2 or
   * 3: its letters and its frequent pairs of letters.
   */
  private static final int MOST_LOOKS = 10;

  /** How many ranks a block has, of which only the least offset is needed. */
  private static final int BLOCK = 256;

  /** How many characters are compared at once. */
  private static final int PIECE = 64;

  private final String text;
  private final IntPredicate isBoundary;
  private final int[] suffixes;
  /** The least offset of each block of suffixes. */
  private final int[] least;
  private final Map<Question, Places> answers = new HashMap<>();
  private final Map<Question, Places> longAnswers = new HashMap<>();
  /** How many places the searches of the long answers looked at. */
  private long looks;

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
    this.least = new int[suffixes.length / BLOCK];
    for (int block = 0; block < least.length; block++) {
      least[block] = Arrays.stream(suffixes, block * BLOCK, (block + 1) * BLOCK).min().getAsInt();
    }
  }

  /**
   * {@inheritDoc}
   *
   * @throws InvalidBriefException if too many different words occurred at too many places
   */
  @Override
  public synchronized Places places(Pattern pattern, int most) {
    Question question = new Question(pattern, most);
    Places known = answers.getOrDefault(question, longAnswers.get(question));
    if (known != null) {
      return known;
    }
    int from = firstSuffixAfter(pattern.text(), false);
    int to = equal(from, pattern.text()) < pattern.text().length() ? from : firstSuffixAfter(pattern.text(), true);
    boolean isKept = to - from > FEW && most <= FEW;
    boolean isLong = to - from > OFTEN && most <= FEW;
    if (isLong) {
      requireFewLooks(pattern, to - from);
    }
    Places places = search(pattern, most, from, to);
    if (isLong) {
      longAnswers.put(question, places);
    } else if (isKept) {
      if (answers.size() == KEPT) {
        answers.clear();
      }
      answers.put(question, places);
    }
    return places;
  }

  /** Counts the places that a search looks at. A search that is refused does not count. */
  private void requireFewLooks(Pattern pattern, int places) {
    long withThese = looks + places;
    long most = (long) MOST_LOOKS * text.length();
    if (withThese > most) {
      throw InvalidBriefException.of(
          "SourceText",
          "different words that occur at more than " + OFTEN + " places must occur at " + most + " places at most ("
              + MOST_LOOKS + " for each character of the text), but " + InvalidBriefException.shown(pattern.text())
              + " and words before it occur at " + withThese + "; the text repeats itself too often");
    }
    looks = withThese;
  }

  /** Looks at the suffixes between two ranks. Many places are put into order by a set of bits. */
  private Places search(Pattern pattern, int most, int from, int to) {
    Places places = new Places(most);
    if (to - from <= OFTEN) {
      look(pattern, from, to, places::add);
    } else {
      BitSet ordered = new BitSet(text.length());
      look(pattern, from, to, ordered::set);
      ordered.stream().forEach(places::add);
    }
    return places.keepTheFirst();
  }

  private void look(Pattern pattern, int from, int to, IntConsumer found) {
    for (int rank = from; rank < to; rank++) {
      if (pattern.isWholeAt(suffixes[rank], isBoundary)) {
        found.accept(suffixes[rank] + pattern.from());
      }
    }
  }

  @Override
  public Beginning longestBeginning(String words) {
    int rank = firstSuffixAfter(words, false);
    int equalBefore = equal(rank - 1, words);
    int equalAfter = equal(rank, words);
    int length = Math.max(equalBefore, equalAfter);
    if (length == 0) {
      return new Beginning(0, 0);
    }
    String beginning = words.substring(0, length);
    int from = equalBefore < length ? rank : firstSuffixAfter(beginning, false);
    int to = equalAfter < length ? rank : firstSuffixAfter(beginning, true);
    return new Beginning(length, leastOffset(from, to));
  }

  /** Returns the least offset of the suffixes between two ranks. */
  private int leastOffset(int from, int to) {
    int first = text.length();
    for (int rank = from; rank < to; ) {
      boolean isBlock = rank % BLOCK == 0 && rank + BLOCK <= to;
      first = Math.min(first, isBlock ? least[rank / BLOCK] : suffixes[rank]);
      rank += isBlock ? BLOCK : 1;
    }
    return first;
  }

  /** Returns how many characters some words and the suffix of a rank have in common. */
  private int equal(int rank, String words) {
    return rank < 0 || rank == suffixes.length ? 0 : equal(rank, words, 0);
  }

  /** Counts the characters in common, of which some are known. */
  private int equal(int rank, String words, int known) {
    int most = Math.min(words.length(), text.length() - suffixes[rank]);
    int equal = known;
    while (most - equal >= PIECE && text.regionMatches(suffixes[rank] + equal, words, equal, PIECE)) {
      equal += PIECE; // the JDK compares arrays, which is faster than one character after the other
    }
    while (equal < most && text.charAt(suffixes[rank] + equal) == words.charAt(equal)) {
      equal++;
    }
    return equal;
  }

  /**
   * Returns the rank of the first suffix that is not before a pattern. What the suffixes at both ends of a range have
   * in common with the pattern, all suffixes between them have too, and it is not compared again.
   *
   * @param behind whether the suffixes that begin with the pattern count as before the pattern
   */
  private int firstSuffixAfter(String pattern, boolean behind) {
    int low = 0;
    int high = suffixes.length;
    int equalToLow = 0;
    int equalToHigh = 0;
    while (low < high) {
      int middle = (low + high) >>> 1;
      int equal = equal(middle, pattern, Math.min(equalToLow, equalToHigh));
      int end = suffixes[middle] + equal;
      boolean isBefore = equal == pattern.length()
          ? behind
          : end == text.length() || text.charAt(end) < pattern.charAt(equal);
      if (isBefore) {
        low = middle + 1;
        equalToLow = equal;
      } else {
        high = middle;
        equalToHigh = equal;
      }
    }
    return low;
  }
}
