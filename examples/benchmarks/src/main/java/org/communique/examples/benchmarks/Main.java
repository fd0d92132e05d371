// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.communique.examples.benchmarks.work.Effort;
import org.communique.examples.benchmarks.work.Payload;
import org.communique.examples.benchmarks.work.Plan;

/** Measures the library, writes {@code ratios.json} into the working folder, and prints tables. */
public final class Main {

  private static final int PASSES = 3;

  private Main() {}

  /**
   * Measures.
   *
   * @param arguments {@code --short} for all bars in under three minutes; nothing for everything
   * @throws Exception if something fails, or a contender does not do the whole work
   */
  public static void main(String[] arguments) throws Exception {
    Effort effort = List.of(arguments).contains("--short") ? Effort.SHORT : Effort.FULL;
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    long start = System.nanoTime();
    Measurements measurements = new Measurements();
    Machines machines = new Machines(measurements);
    byte[] article = Payload.article();
    for (int pass = 1; pass <= PASSES; pass++) {
      for (Plan plan : Plan.values()) {
        long t = System.nanoTime();
        machines.measure(plan, effort);
        out.printf("pass %d, %s: %.1f s%n", pass, plan, (System.nanoTime() - t) / 1e9);
      }
      machines.measureColdStarts(article);
      machines.measureColdStarts(article);
      out.printf("pass %d: %.1f s%n", pass, (System.nanoTime() - start) / 1e9);
    }
    List<Verdict> verdicts = Bars.all().stream().map(bar -> Verdict.of(bar, measurements)).toList();
    Files.writeString(Path.of("ratios.json"), Ratios.json(verdicts));
    out.println(Report.bars(verdicts));
    out.println(new Report(measurements).figures());
    out.println(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }
}
