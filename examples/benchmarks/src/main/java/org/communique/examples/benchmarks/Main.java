// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Measures the library, writes {@code ratios.json} into the working folder, and prints tables in Markdown. */
public final class Main {

  private static final String SHORT = "--short";
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
   * @param arguments {@code --short} for the bars in under three minutes; nothing for the bars and all contenders
   * @throws Exception if something fails, or a contender does not do the whole work
   */
  public static void main(String[] arguments) throws Exception {
    if (!List.of(arguments).equals(List.of(SHORT)) && arguments.length > 0) {
      throw new IllegalArgumentException("the only argument that is known is " + SHORT);
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream progress = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    boolean isShort = arguments.length == 1;
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
    } else {
      progress.println("the contenders, which takes about an hour");
      new Contests(measurements).run(PASSES_OF_CONTENDERS);
      out.println("### Contenders\n" + new ContenderTables(measurements).text());
      out.println("### The model\n\n" + new Report(measurements).model());
    }
  }
}
