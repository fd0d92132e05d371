// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks.work;

import java.util.List;
import org.communique.examples.benchmarks.contender.Line;

/** What is measured together in one virtual machine. The lines of Jackson are apart, as in a program of a user. */
public enum Plan {
  /** Reading on Jackson 3. */
  READ_3(new Reading(Line.JACKSON_3)),
  /** Reading on Jackson 2. */
  READ_2(new Reading(Line.JACKSON_2)),
  /** Writing on Jackson 3. */
  WRITE_3(new Writing(Line.JACKSON_3)),
  /** Writing on Jackson 2. */
  WRITE_2(new Writing(Line.JACKSON_2)),
  /** Collections on Jackson 3, in a small heap. */
  LINES_3(new Ndjson(Line.JACKSON_3), "-Xmx96m"),
  /** Collections on Jackson 2, in a small heap. */
  LINES_2(new Ndjson(Line.JACKSON_2), "-Xmx96m"),
  /** Small and large briefs on Jackson 3. */
  GROWTH_3(new Growth(Line.JACKSON_3)),
  /** Small and large briefs on Jackson 2. */
  GROWTH_2(new Growth(Line.JACKSON_2)),
  /** The analyses of a brief of a thousand statements. */
  ANALYSES(new Analyses(1_000)),
  /** The analyses of a brief of ten thousand statements. */
  ANALYSES_LARGE(new Analyses(10_000)),
  /** Searches in a text. */
  FINDING(new Finding()),
  /** The size in memory. */
  RETAINED(new Retained(), "-Djol.magicFieldOffset=true");

  private static final List<String> USUAL = List.of("-Xms1g", "-Xmx1g", "-Xmn512m");

  private final Work work;
  private final List<String> options;

  Plan(Work work, String... options) {
    this.work = work;
    this.options = List.of(options);
  }

  Work work() {
    return work;
  }

  /** {@return the options of the virtual machine} */
  public List<String> options() {
    return options.isEmpty() ? USUAL : options;
  }
}
