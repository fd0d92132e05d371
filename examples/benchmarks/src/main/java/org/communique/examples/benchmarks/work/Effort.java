// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks.work;

/** How long a measurement takes. Warming up is counted in operations, because time says little on a busy machine. */
public enum Effort {
  /** The first pass of a run that has less than three minutes. */
  SHORT(1, 100_000),
  /** A further pass of such a run. */
  SHORT_AGAIN(1, 30_000),
  /** Several times as long. */
  FULL(4, 100_000);

  private final int factor;
  private final int statements;

  Effort(int factor, int statements) {
    this.factor = factor;
    this.statements = statements;
  }

  /** {@return how many statements a collection has} */
  int statements() {
    return statements;
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
