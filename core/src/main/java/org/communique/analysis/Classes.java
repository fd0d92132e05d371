// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A division of the numbers below a bound into classes, which only ever grow together. */
final class Classes {

  private final int[] parents;

  Classes(int size) {
    parents = new int[size];
    for (int number = 0; number < size; number++) {
      parents[number] = number;
    }
  }

  /** The least number of the class. */
  int of(int number) {
    int at = number;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }

  /** Makes one class of two; false if they were one already. */
  boolean join(int one, int other) {
    int first = of(one);
    int second = of(other);
    parents[Math.max(first, second)] = Math.min(first, second);
    return first != second;
  }

  /** The classes by their least numbers, each in order. */
  List<List<Integer>> all() {
    Map<Integer, List<Integer>> all = new LinkedHashMap<>();
    for (int number = 0; number < parents.length; number++) {
      all.computeIfAbsent(of(number), none -> new ArrayList<>()).add(number);
    }
    return List.copyOf(all.values());
  }
}
