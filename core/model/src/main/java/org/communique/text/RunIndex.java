// SPDX-License-Identifier: Apache-2.0
package org.communique.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A search index of one string: the places of every run of six characters. A search looks only at the places of the
 * rarest run of the wanted words, not at the whole string. The index needs 8 to 12 bytes per character.
 */
final class RunIndex {

  private static final int RUN = 6;
  private static final int PROBES = 64;

  private final String content;

  /** For each slot, the first place of its runs plus 1; 0 if the slot has no run. */
  private final int[] first;

  /** For each place, the next place of the same slot plus 1; 0 if there is none. */
  private final int[] next;

  /** For each slot, the number of its places. */
  private final int[] counts;

  RunIndex(String content) {
    this.content = content;
    int runs = Math.max(0, content.length() - RUN + 1);
    this.first = new int[Math.max(1, Integer.highestOneBit(runs))];
    this.next = new int[runs];
    this.counts = new int[first.length];
    for (int at = runs - 1; at >= 0; at--) {
      int slot = slot(content, at);
      next[at] = first[slot];
      first[slot] = at + 1;
      counts[slot]++;
    }
  }

  /** Returns the offsets at which words occur, in ascending order. A place that would split a letter is left out. */
  List<Integer> places(String words) {
    List<Integer> places = new ArrayList<>();
    if (words.length() < RUN) {
      for (int at = content.indexOf(words); at >= 0; at = content.indexOf(words, at + 1)) {
        addIfWhole(at, words, places);
      }
      return places;
    }
    int probe = rarestRun(words);
    for (int at = first[slot(words, probe)] - 1; at >= 0; at = next[at] - 1) {
      if (content.startsWith(words, at - probe)) {
        addIfWhole(at - probe, words, places);
      }
    }
    return places;
  }

  private int slot(String text, int at) {
    int hash = 0;
    for (int i = 0; i < RUN; i++) {
      hash = 31 * hash + text.charAt(at + i);
    }
    return (hash ^ hash >>> 16) & first.length - 1;
  }

  /**
   * Returns where in the words a run begins that the content has least often, among the first {@value #PROBES} runs.
   */
  private int rarestRun(String words) {
    return IntStream.rangeClosed(0, Math.min(PROBES, words.length() - RUN)).boxed()
        .min(Comparator.comparingInt(at -> counts[slot(words, at)])).orElseThrow();
  }

  private void addIfWhole(int at, String words, List<Integer> places) {
    if (LetterBoundaries.isBoundary(content, at) && LetterBoundaries.isBoundary(content, at + words.length())) {
      places.add(at);
    }
  }
}
