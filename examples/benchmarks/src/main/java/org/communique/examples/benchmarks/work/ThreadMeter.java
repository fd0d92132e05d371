// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks.work;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * What the current thread has used since the last start: processor time, which other programs hardly change, and bytes
 * allocated, which are exact.
 */
public final class ThreadMeter {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private long startBytes;
  private long startNanos;

  /** Starts to count. */
  public void start() {
    startBytes = THREADS.getCurrentThreadAllocatedBytes();
    startNanos = THREADS.getCurrentThreadCpuTime();
  }

  /** {@return the nanoseconds of processor time since the start} */
  public long nanos() {
    return THREADS.getCurrentThreadCpuTime() - startNanos;
  }

  /** {@return the bytes allocated since the start} */
  public long bytes() {
    return THREADS.getCurrentThreadAllocatedBytes() - startBytes;
  }
}
