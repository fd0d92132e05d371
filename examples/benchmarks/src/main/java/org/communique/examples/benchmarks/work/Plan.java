// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks.work;

import java.util.List;
import org.communique.examples.benchmarks.contender.Line;

/**
 * What is measured together in one virtual machine, so that code is compiled once. Each line of Jackson has a machine
 * of its own, as in a program of a user.
 */
public enum Plan {
  /** The article and collections on Jackson 3, in the small heap that collections must be content with. */
  JACKSON_3(heap("96m"), line(Line.JACKSON_3)),
  /** The same on Jackson 2. */
  JACKSON_2(heap("96m"), line(Line.JACKSON_2)),
  /** Large briefs and texts. */
  LARGE(heap("512m"), List.of(
      new Growth(Line.JACKSON_3), new Growth(Line.JACKSON_2),
      new Analyses(1_000), new Analyses(10_000), new Finding())),
  /** The size in memory. JOL needs the properties if it has no agent. */
  RETAINED(
      List.of("-XX:TieredStopAtLevel=1", "-Djol.magicFieldOffset=true", "-Djol.skipDynamicAttach=true",
          "-Djol.skipHotspotSAAttach=true"),
      List.of(new Retained()));

  private final List<String> options;
  private final List<Work> works;

  Plan(List<String> options, List<Work> works) {
    this.options = options;
    this.works = works;
  }

  /** The memory is taken at the start, so that nobody pays for it while something is measured. */
  private static List<String> heap(String size) {
    return List.of("-Xms" + size, "-Xmx" + size, "-XX:+AlwaysPreTouch");
  }

  private static List<Work> line(Line line) {
    return List.of(new Reading(line), new Writing(line), new Ndjson(line));
  }

  void measure(Effort effort, Results results) throws Exception {
    for (Work work : works) {
      work.measure(effort, results);
    }
  }

  /** {@return whether every virtual machine gives the same figures} */
  public boolean isExact() {
    return this == RETAINED;
  }

  /** {@return the options of the virtual machine} */
  public List<String> options() {
    return options;
  }
}
