// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks;

import java.util.OptionalDouble;

/**
 * A bar with what this run measured.
 *
 * @param bar the bar
 * @param figure the figure that decides: on the smallest numbers, or on the middle ones if the bar says so; empty if it
 *     was not measured
 * @param median the figure on the middle numbers
 * @param spread by what part the greatest figure of one virtual machine is above the smallest; 0 for one machine
 * @param forks how many virtual machines measured it
 */
record Verdict(Bar bar, OptionalDouble figure, OptionalDouble median, double spread, int forks) {

  static Verdict of(Bar bar, Measurements measurements) {
    int forks = bar.needs().stream().mapToInt(measurements::count).min().orElse(0);
    double least = Double.MAX_VALUE;
    double greatest = 0;
    for (int fork = 0; fork < forks; fork++) {
      int number = fork;
      double figure = bar.figure(name -> measurements.minimum(name, number)).orElse(0);
      least = Math.min(least, figure);
      greatest = Math.max(greatest, figure);
    }
    double spread = least > 0 && forks > 0 ? greatest / least - 1 : 0;
    OptionalDouble median = bar.figure(measurements::median);
    OptionalDouble figure = bar.isOnMedians() ? median : bar.figure(measurements::minimum);
    return new Verdict(bar, figure, median, spread, forks);
  }

  /** {@return whether the limit is kept; a figure that was not measured keeps no limit} */
  boolean isMet() {
    return figure.isPresent() && figure.getAsDouble() <= bar.limit();
  }
}
