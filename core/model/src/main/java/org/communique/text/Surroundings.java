// SPDX-License-Identifier: Apache-2.0
package org.communique.text;

import java.util.Arrays;

/**
 * The characters just before and just after a passage.
 *
 * @param prefix the characters just before; may be empty
 * @param suffix the characters just after; may be empty
 */
record Surroundings(String prefix, String suffix) {

  /**
   * Returns the shortest surroundings that distinguish one place from the other places of the same words. Shortest
   * means the fewest code points in prefix and suffix together; if several are equally short, the longest prefix wins.
   * The time is in proportion to the content, plus n log n for n places.
   *
   * @param start the offset of the place
   * @param end the offset after the words
   * @param places the offsets of all places in ascending order
   */
  static Surroundings shortest(String content, int start, int end, int[] places) {
    long[] others = others(content, start, end, places);
    int bestFrom = start;
    int bestTo = end;
    int fewest = Integer.MAX_VALUE;
    int from = -1;
    int probed = -1;
    int to = end;
    int pointsBefore = 0;
    int pointsAfter = 0;
    int suffix = 0;
    for (int shorter = others.length, left = shorter; shorter > 0; shorter--) {
      int prefix = shorter == 1 ? 0 : before(others[shorter - 1]) + 1;
      if (prefix > start) {
        continue;
      }
      int nextFrom = start - prefix;
      while (nextFrom > probed && !LetterBoundaries.isBoundary(content, nextFrom)) {
        nextFrom--;
      }
      nextFrom = nextFrom > probed ? nextFrom : from; // between the last letter and what was probed no letter begins
      probed = start - prefix;
      pointsBefore = from < 0
          ? content.codePointCount(nextFrom, start) : pointsBefore - content.codePointCount(from, nextFrom);
      from = nextFrom;
      for (; left > 1 && before(others[left - 1]) >= start - from; left--) {
        suffix = Math.max(suffix, after(others[left - 1]) + 1);
      }
      if (end + suffix > content.length()) {
        break;
      }
      int nextTo = Math.max(to, LetterBoundaries.atOrAfter(content, Math.max(to, end + suffix)));
      pointsAfter += content.codePointCount(to, nextTo);
      to = nextTo;
      if (pointsBefore + pointsAfter < fewest) {
        fewest = pointsBefore + pointsAfter;
        bestFrom = from;
        bestTo = to;
      }
    }
    return new Surroundings(content.substring(bestFrom, start), content.substring(end, bestTo));
  }

  /**
   * Returns for each other place how many characters before it are equal to those before this place (the upper 32
   * bits), and how many after it (the lower 32 bits), in ascending order. The first value is -1 and stands for this
   * place itself.
   */
  private static long[] others(String content, int start, int end, int[] places) {
    long[] others = new long[places.length];
    CommonRuns before = CommonRuns.before(content, start);
    for (int i = places.length - 1; i >= 0; i--) {
      others[i] = places[i] == start ? -1 : (long) before.at(places[i]) << 32;
    }
    CommonRuns after = CommonRuns.after(content, end);
    for (int i = 0; i < places.length; i++) {
      others[i] |= places[i] == start ? -1 : after.at(places[i] + end - start);
    }
    Arrays.sort(others);
    return others;
  }

  private static int before(long other) {
    return (int) (other >>> 32);
  }

  private static int after(long other) {
    return (int) other;
  }

  /** Returns whether these characters are just before a start and just after an end. */
  boolean surround(String content, int start, int end) {
    return content.startsWith(suffix, end) && content.startsWith(prefix, start - prefix.length());
  }
}
