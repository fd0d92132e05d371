// SPDX-License-Identifier: Apache-2.0
package org.communique.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Finds passages in a text, by its characters. An index of short runs makes a search cost the places of the rarest run of
 * the words, not the text.
 */
final class Passages {

  private static final int RUN = 6;
  private static final int PROBES = 64;
  private static final int SHOWN = 20;

  private final String content;
  private final int[] first;
  private final int[] next;
  private final int[] often;

  Passages(String content) {
    this.content = content;
    int runs = Math.max(0, content.length() - RUN + 1);
    this.first = new int[Math.max(1, Integer.highestOneBit(Math.max(1, runs)))];
    this.next = new int[runs];
    this.often = new int[first.length];
    for (int at = runs - 1; at >= 0; at--) {
      int slot = slot(content, at);
      next[at] = first[slot];
      first[slot] = at + 1;
      often[slot]++;
    }
  }

  private int slot(String text, int at) {
    int hash = 0;
    for (int i = 0; i < RUN; i++) {
      hash = 31 * hash + text.charAt(at + i);
    }
    return (hash ^ hash >>> 16) & first.length - 1;
  }

  /** Where words stand, as offsets in order; never in the middle of a letter with its marks. */
  List<Integer> places(String words) {
    List<Integer> places = new ArrayList<>();
    if (words.length() < RUN) {
      for (int at = content.indexOf(words); at >= 0; at = content.indexOf(words, at + 1)) {
        addIfWhole(at, words, places);
      }
      return places;
    }
    int probe = rarest(words);
    for (int at = first[slot(words, probe)] - 1; at >= 0; at = next[at] - 1) {
      if (content.startsWith(words, at - probe)) {
        addIfWhole(at - probe, words, places);
      }
    }
    return places;
  }

  /** Where in the words a run begins that the text has least often, among the first few. */
  private int rarest(String words) {
    return IntStream.rangeClosed(0, Math.min(PROBES, words.length() - RUN)).boxed()
        .min(Comparator.comparingInt(at -> often[slot(words, at)])).orElseThrow();
  }

  private void addIfWhole(int at, String words, List<Integer> places) {
    if (isBoundary(at) && isBoundary(at + words.length())) {
      places.add(at);
    }
  }

  /** Whether a letter begins here: not the second half of a pair, nor a mark on the letter before. */
  boolean isBoundary(int offset) {
    if (offset == 0 || offset >= content.length()) {
      return true;
    }
    boolean inPair = Character.isSurrogatePair(content.charAt(offset - 1), content.charAt(offset));
    return !inPair && !isMark(content.codePointAt(offset)) && content.charAt(offset - 1) != '\u200D';
  }

  private static boolean isMark(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
      default -> point == '\u200D';
    };
  }

  /** What stands around a passage. */
  record Around(String prefix, String suffix) {}

  /**
   * The fewest characters before and after that only this place has; among equals the longer prefix.
   *
   * @param others the other places of the same words
   */
  Around around(int start, int end, List<Integer> others) {
    int size = others.size();
    int[] before = new int[size];
    int[] after = new int[size];
    for (int i = 0; i < size; i++) {
      int other = others.get(i);
      before[i] = common(start, other, -1);
      after[i] = common(end, other + end - start, 1);
    }
    int bestPrefix = -1;
    int bestSuffix = -1;
    int best = Integer.MAX_VALUE;
    int[] candidates = IntStream.concat(IntStream.of(0), IntStream.of(before).map(same -> same + 1))
        .filter(length -> length <= start).map(length -> start - begin(start - length)).distinct().sorted().toArray();
    for (int prefix : candidates) {
      int needed = IntStream.range(0, size).filter(i -> before[i] >= prefix).map(i -> after[i] + 1).max().orElse(0);
      if (end + needed > content.length()) {
        continue;
      }
      int suffix = finish(end + needed) - end;
      int points = points(start - prefix, start) + points(end, end + suffix);
      if (points <= best) {
        best = points;
        bestPrefix = prefix;
        bestSuffix = suffix;
      }
    }
    return new Around(content.substring(start - bestPrefix, start), content.substring(end, end + bestSuffix));
  }

  private int begin(int offset) {
    int at = offset;
    while (!isBoundary(at)) {
      at--;
    }
    return at;
  }

  private int finish(int offset) {
    int at = offset;
    while (!isBoundary(at)) {
      at++;
    }
    return at;
  }

  private int points(int start, int end) {
    return content.codePointCount(start, end);
  }

  /** Placement many characters are the same from two places on, in one direction. */
  private int common(int one, int other, int step) {
    int shift = step < 0 ? -1 : 0;
    int same = 0;
    IntPredicate inside = at -> at >= 0 && at < content.length();
    while (inside.test(one + shift + step * same) && inside.test(other + shift + step * same)
        && content.charAt(one + shift + step * same) == content.charAt(other + shift + step * same)) {
      same++;
    }
    return same;
  }

  /** Whether these characters stand just before and just after a place. */
  boolean stands(int start, int end, String prefix, String suffix) {
    return content.startsWith(suffix, end)
        && start >= prefix.length() && content.startsWith(prefix, start - prefix.length());
  }

  /** The place where the longest beginning of the words stands, as an offset and a length; empty if none does. */
  Optional<int[]> longestBeginning(String words) {
    int longest = 0;
    int place = -1;
    for (int low = 1, high = words.length(); low <= high; ) {
      int middle = (low + high) >>> 1;
      int at = content.indexOf(words.substring(0, middle));
      if (at >= 0) {
        longest = middle;
        place = at;
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return longest == 0 ? Optional.empty() : Optional.of(new int[] {place, longest});
  }

  /** A few characters of a text from an offset on, for people. */
  static String shown(String text, int from) {
    return text.substring(from).codePoints().limit(SHOWN)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
  }
}
