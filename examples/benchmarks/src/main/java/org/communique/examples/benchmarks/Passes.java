// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.Map;
import org.communique.examples.benchmarks.work.Effort;
import org.communique.examples.benchmarks.work.Payload;
import org.communique.examples.benchmarks.work.Plan;

/**
 * Measures every plan three times, pass after pass, so that whatever disturbs the machine for a while does not disturb
 * one plan alone. A short run leaves out the machines for which no time is left.
 */
final class Passes {

  private static final int PASSES = 3;
  private static final String COLD_STARTS = "COLD_STARTS";
  private static final double NANOS_OF_A_SECOND = 1e9;

  private final Machines machines;
  private final PrintStream progress;
  private final byte[] article = Payload.article();
  private final long start = System.nanoTime();
  private final Map<String, Double> lasted = new HashMap<>();
  private double seconds = Double.MAX_VALUE;
  private int leftOut;

  Passes(Machines machines, PrintStream progress) {
    this.machines = machines;
    this.progress = progress;
  }

  /** Measures everything, for as long as it takes. */
  void runFull() throws IOException, InterruptedException {
    for (int pass = 1; pass <= PASSES; pass++) {
      pass(Effort.FULL);
    }
  }

  /** Measures what can be measured in a time. */
  void runShort(double limit) throws IOException, InterruptedException {
    seconds = limit;
    pass(Effort.SHORT);
    for (int pass = 2; pass <= PASSES; pass++) {
      pass(Effort.SHORT_AGAIN);
    }
  }

  /** {@return how many virtual machines were left out because the time was over} */
  int leftOut() {
    return leftOut;
  }

  /** {@return the seconds since the begin} */
  double elapsed() {
    return (System.nanoTime() - start) / NANOS_OF_A_SECOND;
  }

  private void pass(Effort effort) throws IOException, InterruptedException {
    for (Plan plan : Plan.values()) {
      if (!plan.isExact() || !lasted.containsKey(plan.name())) {
        measure(plan.name(), () -> machines.measure(plan, effort));
        measure(COLD_STARTS, () -> machines.measureColdStarts(article));
      }
    }
  }

  /** What starts virtual machines. */
  private interface Measuring {
    void run() throws IOException, InterruptedException;
  }

  private void measure(String name, Measuring measuring) throws IOException, InterruptedException {
    double begin = elapsed();
    if (begin + lasted.getOrDefault(name, 0.0) > seconds) {
      leftOut++;
      return;
    }
    measuring.run();
    lasted.put(name, elapsed() - begin);
    progress.printf("%4.0f s: %s measured%n", elapsed(), name);
  }
}
