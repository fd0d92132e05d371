// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks.work;

/** One piece of work that is measured, over and over. */
@FunctionalInterface
interface Operation {

  /**
   * Does the work once.
   *
   * @return the result, so that the work cannot be left out
   * @throws Exception if the work fails
   */
  Object run() throws Exception;
}
