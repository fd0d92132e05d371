// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/** Measures the library, writes {@code ratios.json} into the working folder, and prints tables in Markdown. */
public final class Main {

  private static final String SHORT = "--short";
  private static final String CONTENDERS = "--contenders";
  /** Less than three minutes, with what the last virtual machine may take longer than it took before. */
  private static final double SECONDS_OF_A_SHORT_RUN = 155;
  private static final int PASSES_OF_CONTENDERS = 3;
  private static final String NEXT = """
      If a bar is not met, or is close to its limit, run the same command without --short. It measures four times as
      long, and then every contender by itself. If the machine was busy, run it again when the machine is quiet.
      """;
  private static final Path RATIOS = Path.of("ratios.json");

  private Main() {}

  /**
   * Measures.
   *
   * @param arguments {@code --short} for the bars in under three minutes; {@code --contenders} for every contender
   *     once, in twenty minutes; nothing for the bars and all contenders, in more than an hour
   * @throws Exception if something fails, or a contender does not do the whole work
   */
  public static void main(String[] arguments) throws Exception {
    List<String> asked = List.of(arguments);
    if (!asked.isEmpty() && !asked.equals(List.of(SHORT)) && !asked.equals(List.of(CONTENDERS))) {
      throw new IllegalArgumentException("the arguments must be " + SHORT + ", " + CONTENDERS + " or none");
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream progress = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    if (!asked.contains(CONTENDERS)) {
      bars(asked.contains(SHORT), out, progress);
    }
    if (!asked.contains(SHORT)) {
      contenders(asked.isEmpty() ? PASSES_OF_CONTENDERS : 1, out, progress);
    }
  }

  private static void bars(boolean isShort, PrintStream out, PrintStream progress) throws Exception {
    Trust trust = new Trust();
    Measurements measurements = new Measurements();
    Passes passes = new Passes(new Machines(measurements), progress);
    if (isShort) {
      passes.runShort(SECONDS_OF_A_SHORT_RUN);
    } else {
      passes.runFull();
    }
    List<Verdict> verdicts = Bars.all().stream().map(bar -> Verdict.of(bar, measurements)).toList();
    Files.writeString(RATIOS, Ratios.json(verdicts));
    out.println("### Bars\n\n" + Report.bars(verdicts));
    out.println("### Figures behind the bars\n\n" + new Report(measurements).figures());
    out.println("### How far to trust these figures\n\n" + trust.text(verdicts, passes.leftOut()));
    if (isShort) {
      out.println("### What to do next\n\n" + NEXT);
    }
  }

  private static void contenders(int passes, PrintStream out, PrintStream progress) throws RunnerException {
    Measurements measurements = new Measurements();
    progress.printf("%d passes over the contenders, each of about twenty minutes%n", passes);
    new Contests(measurements).run(passes);
    out.println("### Contenders\n" + new ContenderTables(measurements).text());
    out.println("### The model\n\n" + new Report(measurements).model());
  }
}
