// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks.jmh;

import org.communique.examples.benchmarks.work.ThreadMeter;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Counts the processor time of the thread that measures, because JMH takes the time of the clock, which on a busy
 * machine is that of other programs too.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class ThreadCpu {

  /** The operations of an iteration; each benchmark counts its own. */
  public long operations;
  /** The nanoseconds of processor time of an iteration. */
  public long nanos;

  private final ThreadMeter meter = new ThreadMeter();

  /** Starts to count. */
  @Setup(Level.Iteration)
  public void start() {
    operations = 0;
    nanos = 0;
    meter.start();
  }

  /** Stops to count. */
  @TearDown(Level.Iteration)
  public void stop() {
    nanos = meter.nanos();
  }
}
