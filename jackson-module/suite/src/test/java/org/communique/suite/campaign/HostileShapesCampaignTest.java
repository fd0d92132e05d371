// SPDX-License-Identifier: Apache-2.0
package org.communique.suite.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reads every {@linkplain HostileShapes hostile document} in a Java of its own with 128 MB of heap, and does with each
 * brief that was read {@linkplain BriefOperation everything that can be done with it}, each in a Java of its own. Each
 * operation must end in a brief, in problems, in a result or in one refusal. It must take at most two seconds of CPU
 * time more than the same operation on a small brief; to read, write and read again are three operations. A compressed
 * document of 300 MB must be over the limit. The CPU time contains that of the compilers of the Java machine, which may
 * need more than the operation. If an operation takes longer, the table shows beside it what the operation needs if the
 * quick compiler works alone, and, beside a reading, what Jackson alone needs to read the same text into maps.
 *
 * <p>The test prints the table of all operations, and writes it to {@code target/hostile-shapes-ENGINE.md}. The
 * properties {@code shapes} and {@code operations} are regular expressions. They restrict the shapes and the operations
 * to those whose names contain a match.
 */
@Tag("H06") @Tag("H08") @Tag("H09") @Tag("H11") @Tag("F2") @Tag("F3") @Tag("F4") @Tag("F5") @Tag("F6") @Tag("F13")
@Tag("campaign")
class HostileShapesCampaignTest {

  private static final String HEAP = "-Xmx128m";
  private static final long MOST_CPU_MILLIS = 2_000;
  private static final int MOST_SECONDS = 60;
  private static final int EMPTY_RUNS = 3;
  private static final String UNTYPED = "untyped";
  private static final String QUICK_COMPILER_ALONE = "-XX:TieredStopAtLevel=1";
  private static final String BOTH_COMPILERS = "-XX:+TieredCompilation";

  private final String engine = System.getProperty("engine", "jackson3");
  /** The CPU time of the empty run of each operation, ending and choice of compilers. */
  private final Map<String, Long> emptyRuns = new HashMap<>();

  @TempDir private Path folder;

  /**
   * One row of the table. The CPU times are beyond those of the empty runs; a killed process has none. The quick and
   * the untyped time are 0 unless they were measured.
   */
  private record Row(
      Shape shape, String operation, long bytes, String outcome, long cpuMillis, long heap, long quickMillis,
      long untypedMillis) {

    Row(Shape shape, String operation, long bytes, String outcome, long cpuMillis, long heap) {
      this(shape, operation, bytes, outcome, cpuMillis, heap, 0, 0);
    }

    Row with(long quick, long untyped) {
      return new Row(shape, operation, bytes, outcome, cpuMillis, heap, quick, untyped);
    }

    boolean isWithinBounds() {
      return outcome.matches(expected()) && cpuMillis <= MOST_CPU_MILLIS * numberOfOperations();
    }

    private String expected() {
      if (shape.ending().endsWith(".gz")) {
        return "1 problems: over-limit";
      }
      // a tree refuses numbers that it cannot keep; Jackson 2 wraps this exception
      String refusal = operation.equals("mapper-tree") ? "|DatabindException|IllegalArgumentException" : "";
      return "brief of .*|\\d+ (briefs|problems).*|result of .*|refused: .*" + refusal;
    }

    private int numberOfOperations() {
      return operation.equals("rewrite") || operation.equals("mapper-tree") ? 3 : 1;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT, "| %s | %s | %,d | %s | %.2f | %d | %s | %s | %s |", shape.name(), operation, bytes, outcome,
          cpuMillis / 1e3, heap >> 20, isWithinBounds() ? "yes" : "**no**", seconds(quickMillis),
          seconds(untypedMillis));
    }

    private static String seconds(long millis) {
      return millis == 0 ? "" : String.format(Locale.ROOT, "%.2f", millis / 1e3);
    }
  }

  @Test
  void everyShapeEndsWithinTwoSecondsAnd128Megabytes() throws Exception {
    Pattern chosen = Pattern.compile(System.getProperty("shapes", ""));
    Pattern chosenOperations = Pattern.compile(System.getProperty("operations", ""));
    List<Row> rows = new ArrayList<>();
    for (Shape shape : HostileShapes.ALL) {
      if (chosen.matcher(shape.name()).find()) {
        rows.addAll(measure(shape, chosenOperations));
      }
    }
    assertThat(rows).isNotEmpty();
    Path table = Files.createDirectories(Path.of("target")).resolve("hostile-shapes-" + engine + ".md");
    Files.writeString(table, table(rows));
    assertThat(rows).filteredOn(row -> !row.isWithinBounds()).isEmpty();
  }

  private String table(List<Row> rows) {
    StringBuilder table = new StringBuilder(
        "Engine " + engine + ", " + HEAP + ", Java " + Runtime.version().feature() + "\n\n"
            + "| shape | operation | bytes | outcome | CPU s beyond the empty run | heap MB | ok"
            + " | with the quick compiler alone | CPU s of Jackson alone |\n"
            + "|---|---|---:|---|---:|---:|---|---:|---:|\n");
    rows.forEach(row -> table.append(row).append('\n'));
    return table.toString();
  }

  private List<Row> measure(Shape shape, Pattern chosen) throws IOException, InterruptedException {
    Path file = folder.resolve("hostile" + shape.ending());
    Path small = folder.resolve("small" + shape.ending());
    shape.write(file);
    new Shape("small", shape.ending(), List.of(), HostileShapes.SMALL).write(small);
    List<Row> rows = new ArrayList<>();
    for (String operation : operations(shape, chosen, file)) {
      Row row = beyondEmptyRun(shape, operation, BOTH_COMPILERS, file, small);
      if (!row.isWithinBounds()) {
        row = row.with(
            beyondEmptyRun(shape, operation, QUICK_COMPILER_ALONE, file, small).cpuMillis(),
            shape.operations().contains(operation)
                ? beyondEmptyRun(shape, UNTYPED, BOTH_COMPILERS, file, small).cpuMillis() : 0);
      }
      System.out.println(row);
      rows.add(row);
    }
    Files.delete(file);
    return rows;
  }

  /** The chosen operations of a shape; operations on briefs only if the document is a brief. */
  private List<String> operations(Shape shape, Pattern chosen, Path file) throws IOException, InterruptedException {
    List<String> operations = new ArrayList<>(shape.operations());
    operations.addAll(BriefOperation.WORDS);
    operations.removeIf(operation -> !chosen.matcher(operation).find());
    if (!shape.operations().containsAll(operations) && !isBrief(shape, file)) {
      operations.retainAll(shape.operations());
    }
    return operations;
  }

  private boolean isBrief(Shape shape, Path file) throws IOException, InterruptedException {
    return run(shape, "read-path", BOTH_COMPILERS, file, 0).outcome().startsWith("brief");
  }

  private Row beyondEmptyRun(Shape shape, String operation, String compilers, Path file, Path small)
      throws IOException, InterruptedException {
    return run(shape, operation, compilers, file, emptyCpuMillis(shape, operation, compilers, small));
  }

  /** The least CPU time of some runs on a small brief. */
  private long emptyCpuMillis(Shape shape, String operation, String compilers, Path small)
      throws IOException, InterruptedException {
    Long known = emptyRuns.get(operation + shape.ending() + compilers);
    if (known != null) {
      return known;
    }
    long least = Long.MAX_VALUE;
    for (int run = 0; run < EMPTY_RUNS; run++) {
      Row row = run(shape, operation, compilers, small, 0);
      assertThat(row.outcome()).as("outcome of the empty run").matches("brief of 1 statements|1 briefs|maps|result of .*");
      least = Math.min(least, row.cpuMillis());
    }
    emptyRuns.put(operation + shape.ending() + compilers, least);
    return least;
  }

  private Row run(Shape shape, String operation, String compilers, Path file, long emptyCpuMillis)
      throws IOException, InterruptedException {
    Path said = folder.resolve("said.txt");
    Process process = new ProcessBuilder(
            System.getProperty("java.home") + "/bin/java", HEAP, compilers, "-cp",
            System.getProperty("java.class.path"), OneOperation.class.getName(), engine, operation, file.toString())
        .redirectOutput(said.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
      return new Row(shape, operation, Files.size(file), "killed after " + MOST_SECONDS + " s", 0, 0);
    }
    String line = Files.readString(said, StandardCharsets.UTF_8).strip();
    String[] parts = line.split("\t");
    if (parts.length != 3) {
      return new Row(shape, operation, Files.size(file), "exit " + process.exitValue(), 0, 0);
    }
    long cpuMillis = Long.parseLong(parts[1]) - emptyCpuMillis;
    return new Row(shape, operation, Files.size(file), parts[0], cpuMillis, Long.parseLong(parts[2]));
  }
}
