// SPDX-License-Identifier: Apache-2.0
package com.example.corpus.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.LongAccumulator;
import org.assertj.core.data.Index;
import org.communique.Brief;
import org.communique.analysis.Corpus;
import org.communique.analysis.Table;
import org.communique.interchange.RowTable;
import org.communique.interchange.RowTable.Column;
import org.communique.interchange.Rows;
import org.communique.jackson2.CommuniqueJson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables have the columns and the rows of the library, and give the answers of DuckDB. */
class CorpusJobTest {

  private static final Path HOME = Path.of(System.getProperty("communique.home"));

  @TempDir
  static Path folder;

  private static SparkSession spark;
  private static LongAccumulator statements;
  private static LongAccumulator badLines;

  /** The article, a brief with rare members, and a line each that is cut off, no JSON, and has a wrong word. */
  @BeforeAll
  static void checkTwoBriefsAndThreeBadLines() throws IOException {
    Path seed = HOME.resolve("examples/seed-article/src/test/resources/org/communique/examples/seed/brief.json");
    Brief article = CommuniqueJson.read(seed).toBuilder().id("article-1")
        .base(URI.create("https://example.org/corpus/article-1")).build();
    Brief rare = CommuniqueJson.read(HOME.resolve("jackson-module/suite/src/test/resources/every-member.json"));
    String line = CommuniqueJson.write(article);
    Files.createDirectory(folder.resolve("in"));
    Files.write(folder.resolve("in/1.ndjson"), List.of(
        line, line.substring(0, 1_000), "no JSON", line.replace("\"mode\":\"mixed\"", "\"mode\":\"mixd\""), ""));
    Files.writeString(folder.resolve("in/2.ndjson"), CommuniqueJson.write(rare));
    Rows.of(Corpus.of(List.of(article, rare))).document().writeTo(folder.resolve("csv"));

    spark = CorpusJob.session();
    statements = spark.sparkContext().longAccumulator("statements");
    badLines = spark.sparkContext().longAccumulator("bad lines");
    CorpusJob.check(spark, folder + "/in", folder.toString(), new CheckLines(statements, badLines));
    CorpusJob.makeViews(spark, folder.toString());
    CorpusJob.writeParquet(spark, folder.toString());
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  private static List<RowTable> tables() {
    return Rows.tables();
  }

  private static String type(Column column, String ids) {
    return switch (column.type()) {
      case TEXT -> "STRING";
      case INTEGER -> "INT";
      case IDS -> ids;
    };
  }

  private static Dataset<Row> parquet(RowTable table) {
    return spark.read().parquet(folder + "/" + table.name());
  }

  /** Rows with lists of ids as the library writes them in CSV. */
  private static Dataset<Row> flat(RowTable table, Dataset<Row> rows) {
    return rows.selectExpr(table.columns().stream()
        .map(column -> column.type() == RowTable.Type.IDS ? "array_join(" + column.name() + ", ';')"
            : '"' + column.name() + '"')
        .toArray(String[]::new));
  }

  private static Dataset<Row> csv(RowTable table) {
    StructType columns = new StructType();
    for (Column column : table.columns()) {
      columns = columns.add(column.name(), type(column, "STRING").toLowerCase(Locale.ROOT));
    }
    return spark.read().schema(columns).option("header", true).option("multiLine", true).option("escape", "\"")
        .csv(folder + "/csv/" + table.name() + ".csv");
  }

  @Test
  void countsStatementsAndBadLines() {
    assertThat(statements.value()).isEqualTo(54);
    assertThat(badLines.value()).isEqualTo(3);
  }

  @Test
  void keepsBadLinesWithTheirFilesAndReasons() {
    List<Row> bad = spark.sql("SELECT substring_index(file, '/', -1), problems[0], bad FROM bad_lines").collectAsList();
    assertThat(bad).extracting(row -> row.getString(0)).containsExactly("1.ndjson", "1.ndjson", "1.ndjson");
    assertThat(bad).extracting(row -> row.getString(1)).containsExactly(
        "/actors/4: the document ends too early (column 1001)",
        "the document is not JSON from here on (column 2)",
        "/statements/24/attributions/1/mode: must be one of direct, mixed, indirect, narrated-act, mentioned, "
            + "own-voice, unknown, but was 'mixd' (column 28481)");
    assertThat(bad).extracting(row -> row.getString(2)).contains("no JSON", Index.atIndex(1));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void aViewHasTheColumnsOfTheLibrary(RowTable table) {
    assertThat(spark.table(table.name()).schema().fields())
        .extracting(field -> field.name() + " " + field.dataType().sql()).isEqualTo(
            table.columns().stream().map(column -> column.name() + " " + type(column, "ARRAY<STRING>")).toList());
  }

  @ParameterizedTest
  @MethodSource("tables")
  void viewsAndParquetHaveTheRowsOfTheLibrary(RowTable table) {
    List<Row> library = csv(table).collectAsList();
    assertThat(library).isNotEmpty();
    assertThat(flat(table, spark.table(table.name())).collectAsList()).containsExactlyInAnyOrderElementsOf(library);
    assertThat(flat(table, parquet(table)).collectAsList()).containsExactlyInAnyOrderElementsOf(library);
  }

  @Test
  void findsAMemberThatOnlyOneBriefHas() {
    assertThat(spark.sql("SELECT condition FROM statements WHERE not_voting = 18").collectAsList())
        .extracting(row -> row.getString(0)).containsExactly("unless they are stopped");
  }

  @Test
  void givesTheAnswersOfDuckDb() throws IOException {
    StringBuilder answers = new StringBuilder();
    for (String question : CorpusJob.questions()) {
      Dataset<Row> answer = spark.sql(question);
      List<List<String>> rows = answer.collectAsList().stream()
          .map(row -> IntStream.range(0, row.size()).mapToObj(at -> Objects.toString(row.get(at), "")).toList())
          .toList();
      answers.append(CorpusJob.title(question)).append('\n')
          .append(new Table(Stream.of(answer.columns()).toList(), rows).toString()).append('\n');
    }
    assertThat(answers.toString())
        .isEqualTo(Files.readString(HOME.resolve("examples/corpus/src/test/resources/com/example/corpus/answers.txt")));
  }
}
