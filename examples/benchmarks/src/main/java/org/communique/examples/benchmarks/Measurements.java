// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** The figures of all virtual machines by name. Each machine that measured a name added one list of numbers. */
final class Measurements {

  private final Map<String, List<double[]>> forks = new TreeMap<>();

  void add(String name, double[] numbers) {
    forks.computeIfAbsent(name, ignored -> new ArrayList<>()).add(numbers);
  }

  /** {@return the names that begin as given} */
  List<String> names(String begin) {
    return forks.keySet().stream().filter(name -> name.startsWith(begin)).toList();
  }

  /** {@return in how many virtual machines a name was measured} */
  int count(String name) {
    return forks.getOrDefault(name, List.of()).size();
  }

  /** {@return the smallest number; empty if the name was not measured} */
  OptionalDouble minimum(String name) {
    return forks.getOrDefault(name, List.of()).stream().flatMapToDouble(Arrays::stream).min();
  }

  /** {@return the middle of all numbers; empty if the name was not measured} */
  OptionalDouble median(String name) {
    double[] all = forks.getOrDefault(name, List.of()).stream().flatMapToDouble(Arrays::stream).sorted().toArray();
    return all.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(all[all.length / 2]);
  }

  /** {@return the smallest number of one virtual machine; empty if the name was not measured in so many} */
  OptionalDouble minimum(String name, int fork) {
    return fork < count(name) ? Arrays.stream(forks.get(name).get(fork)).min() : OptionalDouble.empty();
  }
}
