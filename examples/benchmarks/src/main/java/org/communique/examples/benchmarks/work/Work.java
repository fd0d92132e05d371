// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks.work;

/** Everything that one measured virtual machine measures. */
@FunctionalInterface
interface Work {

  /**
   * Measures.
   *
   * @param effort how long
   * @param results receives the figures
   * @throws Exception if something fails, or a contender does not do the whole work
   */
  void measure(Effort effort, Results results) throws Exception;
}
