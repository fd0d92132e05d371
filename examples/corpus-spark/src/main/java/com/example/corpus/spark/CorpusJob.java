// SPDX-License-Identifier: Apache-2.0
package com.example.corpus.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.LongAccumulator;
import org.communique.interchange.RowTable;
import org.communique.interchange.Rows;

/**
 * Checks a collection, makes tables of the good lines, asks them five questions, writes them to Parquet, and asks the
 * Parquet again.
 */
public final class CorpusJob {

  private static final String SCRIPTS = "/com/example/corpus/";

  private CorpusJob() {}

  /**
   * Runs the job.
   *
   * @param arguments the lines (a file, a folder or a pattern of names; one brief a line) and a folder for what is made
   * @throws IOException if the session cannot be closed
   */
  public static void main(String[] arguments) throws IOException {
    String lines = arguments[0];
    String folder = arguments[1];
    try (SparkSession spark = session()) {
      LongAccumulator statements = spark.sparkContext().longAccumulator("statements in good lines");
      LongAccumulator badLines = spark.sparkContext().longAccumulator("bad lines");
      timed("check", () -> check(spark, lines, folder, new CheckLines(statements, badLines)));
      System.out.printf("%,d statements are good; %,d lines are bad%n", statements.value(), badLines.value());
      makeViews(spark, folder);
      spark.sql("SELECT problems[0] AS problem, substr(bad, 1, 40) AS line, file FROM bad_lines").show(20, 100);
      ask(spark, "views");
      timed("Parquet written", () -> writeParquet(spark, folder));
      readParquet(spark, folder);
      ask(spark, "Parquet");
    }
  }

  /** A session in which quotation marks stand around names, as in the SQL that DuckDB also runs. */
  static SparkSession session() {
    return SparkSession.builder().appName("communique-corpus")
        .config("spark.sql.ansi.enabled", true)
        .config("spark.sql.ansi.doubleQuotedIdentifiers", true)
        .config("spark.sql.parquet.compression.codec", "zstd")
        .getOrCreate();
  }

  /** Checks all lines once, and keeps what the library said, so that no later query reads the lines again. */
  static void check(SparkSession spark, String lines, String folder, CheckLines check) {
    StructType columns = StructType.fromDDL(text(SCRIPTS + "spark-columns.txt"));
    Column brief = functions.from_json(functions.col("good"), columns, Map.of());
    spark.read().text(lines).select(functions.col("value"), functions.input_file_name())
        .mapPartitions(check, Encoders.row(CheckLines.ROWS))
        .select(brief.as("brief"), functions.col("file"), functions.col("problems"), functions.col("bad"))
        .write().mode("overwrite").parquet(folder + "/checked");
  }

  /** Makes the views over what {@link #check} has kept. */
  static void makeViews(SparkSession spark, String folder) {
    Dataset<Row> checked = spark.read().parquet(folder + "/checked");
    checked.where("bad IS NULL").select("brief.*").createOrReplaceTempView("lines");
    checked.where("bad IS NOT NULL").select("file", "problems", "bad").createOrReplaceTempView("bad_lines");
    for (String script : List.of("/com/example/corpus/spark/functions.sql", SCRIPTS + "views.sql")) {
      statements(script).forEach(spark::sql);
    }
  }

  static void writeParquet(SparkSession spark, String folder) {
    for (RowTable table : Rows.tables()) {
      spark.table(table.name()).write().mode("overwrite").parquet(folder + "/" + table.name());
    }
  }

  /** Puts the files of {@link #writeParquet} in the place of the views. */
  static void readParquet(SparkSession spark, String folder) {
    for (RowTable table : Rows.tables()) {
      spark.read().parquet(folder + "/" + table.name()).createOrReplaceTempView(table.name());
    }
  }

  private static void ask(SparkSession spark, String where) {
    for (String question : questions()) {
      System.out.println(title(question));
      timed(where, () -> spark.sql(question).show(20, 60));
    }
  }

  /** The questions, each with its title. */
  static List<String> questions() {
    return statements(SCRIPTS + "questions.sql");
  }

  /** The title of a question: the comment that asks something. */
  static String title(String question) {
    return question.lines().filter(line -> line.startsWith("-- ") && line.endsWith("?")).findFirst().orElseThrow()
        .substring("-- ".length());
  }

  private static List<String> statements(String script) {
    return List.of(text(script).strip().split(";\\s*(\n|$)"));
  }

  private static String text(String file) {
    try (InputStream in = CorpusJob.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void timed(String what, Runnable work) {
    long start = System.nanoTime();
    work.run();
    System.out.printf("[%s: %.2f s]%n", what, (System.nanoTime() - start) / 1e9);
  }
}
