// SPDX-License-Identifier: Apache-2.0
package org.communique.json.brief;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds which element of a list became which element of another list. Elements with equal keys belong together. As many
 * of them as possible are seen as unmoved: the longest sequence that has the same order in both lists.
 */
final class Alignment {

  private static final int NONE = -1;

  private final int sizeBefore;

  /** For each element of the list after the change, the index of the same element before, or {@link #NONE}. */
  private final int[] origins;

  /** The elements of the list after the change that have an origin and did not move. */
  private final BitSet unmoved;

  private Alignment(int sizeBefore, int[] origins) {
    this.sizeBefore = sizeBefore;
    this.origins = origins;
    this.unmoved = longestIncreasing(origins);
  }

  /** Aligns two lists by the keys of their elements. A key that occurs several times is used up in order. */
  static Alignment of(List<String> before, List<String> after) {
    Map<String, Deque<Integer>> places = new HashMap<>();
    for (int index = 0; index < before.size(); index++) {
      places.computeIfAbsent(before.get(index), key -> new ArrayDeque<>(1)).add(index);
    }
    int[] origins = new int[after.size()];
    for (int index = 0; index < after.size(); index++) {
      Deque<Integer> same = places.get(after.get(index));
      Integer origin = same == null ? null : same.poll();
      origins[index] = origin == null ? NONE : origin;
    }
    return new Alignment(before.size(), origins);
  }

  /** Finds the longest increasing sequence among the origins, as in sorting by patience. */
  private static BitSet longestIncreasing(int[] origins) {
    int[] tails = new int[origins.length];
    int[] previous = new int[origins.length];
    int length = 0;
    for (int index = 0; index < origins.length; index++) {
      if (origins[index] == NONE) {
        continue;
      }
      int low = 0;
      int high = length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (origins[tails[middle]] < origins[index]) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      previous[index] = low == 0 ? NONE : tails[low - 1];
      tails[low] = index;
      length = Math.max(length, low + 1);
    }
    BitSet longest = new BitSet(origins.length);
    for (int index = length == 0 ? NONE : tails[length - 1]; index != NONE; index = previous[index]) {
      longest.set(index);
    }
    return longest;
  }

  /** {@return the index of an element before the change; -1 if the element is new} */
  int origin(int after) {
    return origins[after];
  }

  /** {@return whether an element was at another place among the other elements before} */
  boolean hasMoved(int after) {
    return origins[after] != NONE && !unmoved.get(after);
  }

  /** {@return the indexes before the change of the elements that have no counterpart, in order} */
  List<Integer> removed() {
    boolean[] isKept = new boolean[sizeBefore];
    for (int origin : origins) {
      if (origin != NONE) {
        isKept[origin] = true;
      }
    }
    List<Integer> removed = new ArrayList<>();
    for (int index = 0; index < sizeBefore; index++) {
      if (!isKept[index]) {
        removed.add(index);
      }
    }
    return removed;
  }

  /**
   * Makes pairs of elements without a counterpart that are at the same place among the unmoved elements, so that a
   * changed element is not seen as one that was removed and another one that was added.
   *
   * @return the same alignment with these pairs
   */
  Alignment withChanged() {
    int[] paired = Arrays.copyOf(origins, origins.length);
    Deque<Integer> removed = new ArrayDeque<>(removed());
    int from = 0;
    int next = nextUnmoved(0);
    for (int index = 0; index < origins.length; index++) {
      if (index == next) {
        from = origins[next];
        next = nextUnmoved(index + 1);
      } else if (origins[index] == NONE) {
        while (!removed.isEmpty() && removed.element() < from) {
          removed.remove();
        }
        int end = next == NONE ? sizeBefore : origins[next];
        if (!removed.isEmpty() && removed.element() < end) {
          paired[index] = removed.remove();
        }
      }
    }
    return new Alignment(sizeBefore, paired);
  }

  private int nextUnmoved(int from) {
    return unmoved.nextSetBit(from);
  }
}
