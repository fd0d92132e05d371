// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.graph;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides the numbers from 0 up to a size into sets. Sets can be joined, and never divided again (union-find).
 *
 * <p>Every number begins in a set of its own.
 */
public final class DisjointSets {

  private final int[] parents;

  /** Makes one set for each number from 0 up to the size, exclusive. */
  public DisjointSets(int size) {
    parents = new int[size];
    for (int number = 0; number < size; number++) {
      parents[number] = number;
    }
  }

  /** Returns the least number in the set of a number. Two numbers are in one set if this least number is the same. */
  public int leastOf(int number) {
    int at = number;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }

  /** Joins the sets of two numbers. Returns false if the two numbers were in one set already. */
  public boolean join(int one, int other) {
    int first = leastOf(one);
    int second = leastOf(other);
    parents[Math.max(first, second)] = Math.min(first, second);
    return first != second;
  }

  /** Returns the sets, ordered by their least numbers. Each set is in ascending order. */
  public List<List<Integer>> sets() {
    List<List<Integer>> sets = new ArrayList<>();
    int[] places = new int[parents.length];
    for (int number = 0; number < parents.length; number++) {
      int least = leastOf(number);
      if (least == number) {
        places[number] = sets.size();
        sets.add(List.of(number));
      } else {
        List<Integer> set = sets.get(places[least]);
        if (set.size() == 1) {
          set = new ArrayList<>(set);
          sets.set(places[least], set);
        }
        set.add(number);
      }
    }
    return List.copyOf(sets);
  }
}
