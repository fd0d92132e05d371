// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Classes of numbers, and why each number was joined to its class. */
final class Bonds {

  private record Bond(int number, String why) {}

  private final Classes classes;
  private final List<Bond> bonds = new ArrayList<>();

  Bonds(int size) {
    classes = new Classes(size);
  }

  /** Makes one class of two; if they were one already, the reason says nothing new. */
  void join(int one, int other, Supplier<String> why) {
    if (classes.join(one, other)) {
      bonds.add(new Bond(other, why.get()));
    }
  }

  /** The classes by their least numbers, each in order. */
  List<List<Integer>> classes() {
    return classes.all();
  }

  /** The reasons for each class, one for each number but the least, by the least; none for a class of one. */
  Map<Integer, List<String>> reasons() {
    Map<Integer, List<String>> reasons = new HashMap<>();
    bonds.forEach(bond ->
        reasons.computeIfAbsent(classes.of(bond.number()), none -> new ArrayList<>()).add(bond.why()));
    return reasons;
  }
}
