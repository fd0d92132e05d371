// SPDX-License-Identifier: Apache-2.0
package com.example.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.Brief;
import org.communique.analysis.Corpus;
import org.communique.interchange.RowTable;
import org.communique.interchange.RowTable.Column;
import org.communique.interchange.Rows;
import org.communique.jackson.CommuniqueJson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The views have the columns and the rows of the library, also for members that are rare. */
class CorpusTablesTest {

  private static final Path ANSWERS = Path.of("src/test/resources/com/example/corpus/answers.txt");

  @TempDir
  static Path folder;

  private CorpusTables tables;

  @BeforeEach
  void makeTablesOfTwoBriefs() throws IOException, SQLException {
    Path lines = folder.resolve("briefs.ndjson");
    MakeCorpus.make(54, lines);
    CheckedLines.check(lines, folder);
    try (Stream<Brief> briefs = CommuniqueJson.lines(lines, bad -> { })) {
      Rows.of(Corpus.of(briefs.toList())).document().writeTo(folder);
    }
    tables = CorpusTables.ofLines(folder.resolve(CheckedLines.GOOD));
  }

  @AfterEach
  void close() throws SQLException {
    tables.close();
  }

  private static List<RowTable> tables() {
    return Rows.tables();
  }

  private static String type(Column column, String ids) {
    return switch (column.type()) {
      case TEXT -> "VARCHAR";
      case INTEGER -> "INTEGER";
      case IDS -> ids;
    };
  }

  /** The rows of a table, with lists of ids as the library writes them in CSV. */
  private static String flat(RowTable table) {
    return table.columns().stream()
        .map(column -> column.type() == RowTable.Type.IDS
            ? "array_to_string(\"" + column.name() + "\", ';')" : '"' + column.name() + '"')
        .collect(Collectors.joining(", ", "SELECT ", " FROM " + table.name()));
  }

  /** The same rows as the library writes them. */
  private static String csv(RowTable table) {
    String columns = table.columns().stream()
        .map(column -> "'" + column.name() + "': '" + type(column, "VARCHAR") + "'")
        .collect(Collectors.joining(", ", "{", "}"));
    return "SELECT * FROM read_csv(" + CorpusTables.quoted(folder.resolve(table.name() + ".csv"))
        + ", header = true, delim = ',', quote = '\"', escape = '\"', nullstr = '', columns = " + columns + ")";
  }

  private void assertSameRows(String some, String others) throws SQLException {
    assertThat(tables.ask(some).rows()).isNotEmpty();
    assertThat(tables.ask(some + " EXCEPT ALL " + others).rows()).isEmpty();
    assertThat(tables.ask(others + " EXCEPT ALL " + some).rows()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void aViewHasTheColumnsOfTheLibrary(RowTable table) throws SQLException {
    assertThat(tables.ask("SELECT column_name, column_type FROM (DESCRIBE " + table.name() + ")").rows()).isEqualTo(
        table.columns().stream().map(column -> List.of(column.name(), type(column, "VARCHAR[]"))).toList());
  }

  @ParameterizedTest
  @MethodSource("tables")
  void aViewHasTheRowsOfTheLibrary(RowTable table) throws SQLException {
    assertSameRows(flat(table), csv(table));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void parquetHasTheRowsOfTheViews(RowTable table) throws SQLException, IOException {
    tables.writeParquet(folder);
    assertSameRows(
        "FROM " + table.name(),
        "FROM read_parquet(" + CorpusTables.quoted(folder.resolve(table.name() + ".parquet")) + ")");
  }

  @Test
  void findsMembersThatOnlyOneBriefOfManyHas() throws SQLException {
    assertThat(tables.ask("SELECT statement, condition, in_favour FROM statements WHERE not_voting = 18").rows())
        .containsExactly(List.of("https://example.org/briefs/every-member#warning", "unless they are stopped", "93"));
    assertThat(tables.ask("SELECT source, voice FROM attributions WHERE terms = 'on-background'").rows())
        .containsExactly(List.of("interpreter", "1"));
  }

  @Test
  void aWordThatNoVocabularyHasIsInNoTable() throws SQLException {
    assertThat(tables.ask("SELECT * FROM attributions WHERE mode = 'mixd'").rows()).isEmpty();
  }

  @Test
  void linesAndParquetGiveTheSameAnswers() throws SQLException, IOException {
    Golden.assertHolds(ANSWERS, answers(tables));
    tables.writeParquet(folder);
    try (CorpusTables parquet = CorpusTables.ofParquet(folder)) {
      assertThat(answers(parquet)).isEqualTo(answers(tables));
    }
  }

  private static String answers(CorpusTables tables) throws SQLException {
    StringBuilder answers = new StringBuilder();
    for (String question : CorpusTables.statements("questions.sql")) {
      answers.append(AskCorpus.title(question)).append('\n').append(tables.ask(question).toString()).append('\n');
    }
    return answers.toString();
  }
}
