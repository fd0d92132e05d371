// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks.work;

/** The main class of a virtual machine that measures one plan. */
public final class Worker {

  private Worker() {}

  /**
   * Measures a plan and prints the figures.
   *
   * @param arguments the plan and the effort
   * @throws Exception if something fails, or a contender does not do the whole work
   */
  public static void main(String[] arguments) throws Exception {
    Plan.valueOf(arguments[0]).measure(Effort.valueOf(arguments[1]), new Results(System.out));
  }
}
