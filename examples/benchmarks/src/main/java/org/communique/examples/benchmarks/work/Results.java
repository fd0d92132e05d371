// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks.work;

import java.io.PrintStream;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Prints figures of a measured virtual machine as lines for the one that started it: a mark, a name, and numbers. */
public final class Results {

  /** The begin of each line; everything else that is printed is for people. */
  public static final String MARK = "@ ";
  /** What separates the name and the numbers. */
  public static final char SEPARATOR = '\t';
  /** The end of the name of a figure in bytes. */
  public static final String BYTES = ", bytes";

  private final PrintStream out;

  Results(PrintStream out) {
    this.out = out;
  }

  void add(String name, double number) {
    add(name, List.of(number));
  }

  void add(String name, Collection<Double> numbers) {
    out.println(MARK + name + SEPARATOR + numbers.stream().map(Object::toString).collect(Collectors.joining(" ")));
  }
}
