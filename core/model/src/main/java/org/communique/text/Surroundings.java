// SPDX-License-Identifier: Apache-2.0
package org.communique.text;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The characters just before and just after a passage.
 *
 * @param prefix the characters just before; may be empty
 * @param suffix the characters just after; may be empty
 */
record Surroundings(String prefix, String suffix) {

  /**
   * Returns the shortest surroundings that tell one place from the other places of the same words. Shortest means the
   * fewest code points in prefix and suffix together; if several are equally short, the longest prefix wins.
   *
   * @param start the offset of the place
   * @param end the offset after the words
   * @param others the offsets of the other places
   */
  static Surroundings shortest(String content, int start, int end, List<Integer> others) {
    int[] before = others.stream().mapToInt(other -> equalBefore(content, start, other)).toArray();
    int[] after = others.stream().mapToInt(other -> equalAfter(content, end, other + end - start)).toArray();
    int[] prefixes = IntStream.concat(IntStream.of(0), IntStream.of(before).map(equal -> equal + 1))
        .filter(length -> length <= start)
        .map(length -> LetterBoundaries.atOrBefore(content, start - length))
        .distinct().map(from -> start - from).sorted().toArray();
    int bestFrom = -1;
    int bestTo = -1;
    int fewest = Integer.MAX_VALUE;
    for (int prefix : prefixes) {
      int suffix = IntStream.range(0, before.length)
          .filter(i -> before[i] >= prefix).map(i -> after[i] + 1).max().orElse(0);
      if (end + suffix > content.length()) {
        continue;
      }
      int from = start - prefix;
      int to = LetterBoundaries.atOrAfter(content, end + suffix);
      int codePoints = content.codePointCount(from, start) + content.codePointCount(end, to);
      if (codePoints <= fewest) {
        fewest = codePoints;
        bestFrom = from;
        bestTo = to;
      }
    }
    return new Surroundings(content.substring(bestFrom, start), content.substring(end, bestTo));
  }

  /** Returns whether these characters are just before a start and just after an end. */
  boolean surround(String content, int start, int end) {
    return content.startsWith(suffix, end) && content.startsWith(prefix, start - prefix.length());
  }

  /** Returns how many characters before two offsets are equal, counted backwards from the offsets. */
  private static int equalBefore(String content, int one, int other) {
    int equal = 0;
    while (equal < Math.min(one, other) && content.charAt(one - equal - 1) == content.charAt(other - equal - 1)) {
      equal++;
    }
    return equal;
  }

  /** Returns how many characters from two offsets on are equal. */
  private static int equalAfter(String content, int one, int other) {
    int equal = 0;
    while (Math.max(one, other) + equal < content.length()
        && content.charAt(one + equal) == content.charAt(other + equal)) {
      equal++;
    }
    return equal;
  }
}
