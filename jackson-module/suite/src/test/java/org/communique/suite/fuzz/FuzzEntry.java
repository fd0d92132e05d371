// SPDX-License-Identifier: Apache-2.0
package org.communique.suite.fuzz;

/** Where Jazzer enters: it calls these methods by their names. */
public final class FuzzEntry {

  private static Target target = Target.BYTES;

  private FuzzEntry() {}

  /**
   * Chooses the target.
   *
   * @param arguments the word of the target
   */
  public static void fuzzerInitialize(String[] arguments) {
    target = Target.of(arguments[0]);
  }

  /**
   * Checks one input.
   *
   * @param input the input
   */
  public static void fuzzerTestOneInput(byte[] input) {
    target.check(input);
  }
}
