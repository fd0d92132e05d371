// SPDX-License-Identifier: Apache-2.0
package org.communique.text;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Sorts the suffixes of a text in time in proportion to the text: SA-IS, by Nong, Zhang and Chan, "Linear Suffix Array
 * Construction by Almost Pure Induced-Sorting" (2009). Beside the result, the sorting needs two bits per character.
 *
 * <p>A symbol is a character plus 1. The last symbol of every sequence is 0 and occurs nowhere else. A suffix is
 * <i>small</i> if it is less than the suffix after it. A <i>leftmost</i> suffix is a small suffix after a suffix that
 * is not small. The leftmost suffixes are sorted first, by a call on a shorter sequence; the order of all other
 * suffixes follows from them.
 */
final class SuffixSorting {

  /** The symbols to sort. */
  private interface Symbols {
    int at(int index);
  }

  private final Symbols symbols;
  private final int length;
  private final int[] sorted;
  private final int[] ends;
  private final int[] free;
  private final BitSet small;

  private SuffixSorting(Symbols symbols, int length, int most, int[] sorted) {
    this.symbols = symbols;
    this.length = length;
    this.sorted = sorted;
    this.ends = new int[most + 1];
    this.free = new int[most + 1];
    this.small = new BitSet(length);
    small.set(length - 1);
    ends[0]++;
    for (int i = length - 2; i >= 0; i--) {
      int here = symbols.at(i);
      int next = symbols.at(i + 1);
      small.set(i, here < next || here == next && small.get(i + 1));
      ends[here]++;
    }
    for (int symbol = 1; symbol <= most; symbol++) {
      ends[symbol] += ends[symbol - 1];
    }
  }

  /** Returns the offsets of all suffixes of a text in the order of the suffixes; the empty suffix is the first. */
  static int[] sort(String text) {
    int most = 0;
    for (int at = 0; at < text.length(); at++) {
      most = Math.max(most, text.charAt(at) + 1);
    }
    int[] sorted = new int[text.length() + 1];
    new SuffixSorting(at -> at == text.length() ? 0 : text.charAt(at) + 1, sorted.length, most, sorted).sort();
    return sorted;
  }

  private void sort() {
    if (length == 1) {
      sorted[0] = 0;
      return;
    }
    Arrays.fill(sorted, 0, length, -1);
    startFromEnds();
    for (int i = 1; i < length; i++) {
      if (isLeftmost(i)) {
        sorted[--free[symbols.at(i)]] = i;
      }
    }
    induce();
    int count = moveLeftmostToTheFront();
    int names = name(count);
    sortLeftmost(count, names);
    placeLeftmost(count);
    induce();
  }

  private boolean isLeftmost(int i) {
    return i > 0 && small.get(i) && !small.get(i - 1);
  }

  private void startFromEnds() {
    System.arraycopy(ends, 0, free, 0, ends.length);
  }

  /**
   * Puts the suffixes that are not small, and then the small suffixes, between the suffixes that are in their places.
   */
  private void induce() {
    free[0] = 0;
    System.arraycopy(ends, 0, free, 1, ends.length - 1);
    for (int rank = 0; rank < length; rank++) {
      int before = sorted[rank] - 1;
      if (before >= 0 && !small.get(before)) {
        sorted[free[symbols.at(before)]++] = before;
      }
    }
    startFromEnds();
    for (int rank = length - 1; rank >= 0; rank--) {
      int before = sorted[rank] - 1;
      if (before >= 0 && small.get(before)) {
        sorted[--free[symbols.at(before)]] = before;
      }
    }
  }

  private int moveLeftmostToTheFront() {
    int count = 0;
    for (int rank = 0; rank < length; rank++) {
      if (isLeftmost(sorted[rank])) {
        sorted[count++] = sorted[rank];
      }
    }
    Arrays.fill(sorted, count, length, -1);
    return count;
  }

  /**
   * Numbers the leftmost suffixes by their symbols up to the next leftmost suffix, and puts the numbers at the end of
   * the result, in the order of the text.
   */
  private int name(int count) {
    int names = 0;
    for (int rank = 0, previous = -1; rank < count; rank++) {
      int at = sorted[rank];
      if (previous < 0 || !beginsAlike(at, previous)) {
        names++;
        previous = at;
      }
      sorted[count + at / 2] = names - 1;
    }
    for (int from = length - 1, to = length - 1; from >= count; from--) {
      if (sorted[from] >= 0) {
        sorted[to--] = sorted[from];
      }
    }
    return names;
  }

  private boolean beginsAlike(int one, int other) {
    for (int i = 0; ; i++) {
      if (symbols.at(one + i) != symbols.at(other + i) || small.get(one + i) != small.get(other + i)) {
        return false;
      }
      if (i > 0 && (isLeftmost(one + i) || isLeftmost(other + i))) {
        return true;
      }
    }
  }

  private void sortLeftmost(int count, int names) {
    int from = length - count;
    if (names < count) {
      new SuffixSorting(i -> sorted[from + i], count, names - 1, sorted).sort();
    } else {
      for (int i = 0; i < count; i++) {
        sorted[sorted[from + i]] = i;
      }
    }
    for (int i = 1, next = from; i < length; i++) {
      if (isLeftmost(i)) {
        sorted[next++] = i;
      }
    }
    for (int rank = 0; rank < count; rank++) {
      sorted[rank] = sorted[from + sorted[rank]];
    }
  }

  private void placeLeftmost(int count) {
    Arrays.fill(sorted, count, length, -1);
    startFromEnds();
    for (int rank = count - 1; rank >= 0; rank--) {
      int at = sorted[rank];
      sorted[rank] = -1;
      sorted[--free[symbols.at(at)]] = at;
    }
  }
}
