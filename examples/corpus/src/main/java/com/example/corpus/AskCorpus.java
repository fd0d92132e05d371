// SPDX-License-Identifier: Apache-2.0
package com.example.corpus;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.communique.analysis.Table;

/** Checks a collection, and asks it five questions: first its lines, then tables in Parquet that it makes of them. */
public final class AskCorpus {

  private static final int WIDTH = 120;

  private AskCorpus() {}

  /**
   * Checks and asks a collection.
   *
   * @param arguments the file, one brief a line, and a folder for what is made; if there are no arguments, a collection
   *     of 10,000 statements is made and asked
   * @throws Exception if a file cannot be read or written, or DuckDB refuses it
   */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments.length > 1 ? arguments[1] : "target/corpus");
    Path lines = arguments.length > 0 ? Path.of(arguments[0]) : folder.resolve("briefs.ndjson");
    if (arguments.length == 0) {
      MakeCorpus.make(10_000, lines);
    }
    CheckedLines checked = timed("check", () -> CheckedLines.check(lines, folder));
    System.out.printf(
        "%,d briefs with %,d statements are good; %,d lines are bad: see %s%n", checked.briefs(), checked.statements(),
        checked.bad(), folder.resolve(CheckedLines.BAD));
    try (CorpusTables tables = CorpusTables.ofLines(folder.resolve(CheckedLines.GOOD))) {
      warnOfNamesakes(tables);
      ask(tables, "lines");
      timed("Parquet written", () -> {
        tables.writeParquet(folder);
        return folder;
      });
    }
    try (CorpusTables tables = CorpusTables.ofParquet(folder)) {
      ask(tables, "Parquet");
    }
  }

  /** Two briefs of one name would count as one: the later one may be a correction, or a copy. */
  private static void warnOfNamesakes(CorpusTables tables) throws SQLException {
    Table namesakes = tables.ask("SELECT brief, count(*) AS lines FROM briefs GROUP BY brief HAVING count(*) > 1");
    if (!namesakes.rows().isEmpty()) {
      System.out.println("Keep one line each of these briefs; the answers below count all of them:\n" + namesakes);
    }
  }

  private static void ask(CorpusTables tables, String where) throws Exception {
    for (String question : CorpusTables.statements("questions.sql")) {
      Table answer = timed(where, () -> tables.ask(question));
      System.out.println(title(question) + "\n" + answer.toText(WIDTH));
    }
  }

  /** The title of a question: the comment that asks something. */
  static String title(String question) {
    return question.lines().filter(line -> line.startsWith("-- ") && line.endsWith("?")).findFirst().orElseThrow()
        .substring("-- ".length());
  }

  private static <T> T timed(String what, Callable<T> work) throws Exception {
    long start = System.nanoTime();
    T result = work.call();
    System.out.printf("[%s: %.2f s]%n", what, (System.nanoTime() - start) / 1e9);
    return result;
  }
}
