// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks.work;

/** How long a measurement takes. Warming up is counted in operations, because time says little on a busy machine. */
public enum Effort {
  /** All bars in under three minutes. */
  SHORT(1),
  /** Several times as long. */
  FULL(4);

  private final int factor;

  Effort(int factor) {
    this.factor = factor;
  }

  /**
   * Returns how often something is done.
   *
   * @param times how often in a short run
   * @return how often in this run
   */
  int times(int times) {
    return times * factor;
  }
}
