// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks.work;

import java.util.ArrayList;
import java.util.List;

/** Measures operations in turns, so that whatever disturbs the machine disturbs all of them. */
final class Turns {

  /**
   * A turn is at least this long. The contender before has filled the caches and the branch predictor with its own
   * code and data, which costs large code more than small code: with turns of 1.5 ms, reading took a fifth longer than
   * alone.
   */
  private static final long NANOS_OF_A_TURN = 5_000_000;

  private final Effort effort;
  private final Results results;
  private final ThreadMeter meter = new ThreadMeter();
  private final List<Contest> contests = new ArrayList<>();
  private volatile Object sink = "";

  Turns(Effort effort, Results results) {
    this.effort = effort;
    this.results = results;
  }

  /** An operation with its figures for one run of it. */
  private static final class Contest {
    final String name;
    final int warmUps;
    final Operation operation;
    final List<Double> nanos = new ArrayList<>();
    double bytes = Double.MAX_VALUE;
    int repeats = 1;

    Contest(String name, int warmUps, Operation operation) {
      this.name = name;
      this.warmUps = warmUps;
      this.operation = operation;
    }
  }

  /**
   * Adds an operation.
   *
   * @param name the name of its figures
   * @param warmUps how often it is done first in a short run; a longer run does it more often
   * @param operation the operation
   * @return this
   */
  Turns add(String name, int warmUps, Operation operation) {
    contests.add(new Contest(name, effort.times(warmUps), operation));
    return this;
  }

  /**
   * Warms up, measures, and gives the results.
   *
   * @param rounds how many turns each has in a short run; a longer run has more
   */
  void run(int rounds) throws Exception {
    warmUp(1);
    warmUp(3);
    for (Contest contest : contests) {
      turn(contest);
      double once = contest.nanos.get(0);
      contest.repeats = (int) Math.max(1, NANOS_OF_A_TURN / Math.max(1, once));
      contest.nanos.clear();
    }
    for (int round = 0; round < effort.times(rounds); round++) {
      for (int place = 0; place < contests.size(); place++) {
        turn(contests.get((place + round) % contests.size()));
      }
    }
    for (Contest contest : contests) {
      results.add(contest.name, contest.nanos);
      results.add(contest.name + Results.BYTES, contest.bytes);
    }
  }

  /** Warms up for a part of the operations that were asked for. The second time finds what the others changed. */
  private void warmUp(int part) throws Exception {
    for (Contest contest : contests) {
      for (int time = 0; time <= contest.warmUps / part; time++) {
        sink = contest.operation.run();
      }
    }
  }

  private void turn(Contest contest) throws Exception {
    if (contest.repeats > 1) {
      // The operation before may have pushed this one's data out of the caches of the processor.
      sink = contest.operation.run();
    }
    meter.start();
    for (int time = 0; time < contest.repeats; time++) {
      sink = contest.operation.run();
    }
    long nanos = meter.nanos();
    long bytes = meter.bytes();
    contest.nanos.add((double) nanos / contest.repeats);
    contest.bytes = Math.min(contest.bytes, (double) bytes / contest.repeats);
  }
}
