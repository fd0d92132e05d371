// SPDX-License-Identifier: Apache-2.0
package org.communique.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.communique.Actor;
import org.communique.Attribution;
import org.communique.Brief;
import org.communique.Source;
import org.communique.Stance;
import org.communique.Statement;
import org.communique.Topic;
import org.communique.analysis.Corpus;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.SourceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The tables are what they say they are: cells have the types of their columns, and keys lead to rows. */
class RowsTest {

  private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  static Stream<Brief> briefs() {
    return Documents.all();
  }

  private static List<CSVRecord> records(Rows rows, String table) throws IOException {
    try (CSVParser parser = CSVParser.parse(Documents.text(rows, table + ".csv"), FORMAT)) {
      return parser.getRecords();
    }
  }

  private static List<String> cells(CSVRecord record, List<String> columns) {
    return columns.stream().map(record::get).toList();
  }

  @ParameterizedTest
  @MethodSource("briefs")
  void cellsHaveTheTypesOfTheirColumns(Brief brief) throws IOException {
    Rows rows = Rows.of(Corpus.of(brief)).document();
    for (RowTable table : Rows.tables()) {
      for (CSVRecord record : records(rows, table.name())) {
        assertThat(record.getParser().getHeaderNames())
            .isEqualTo(table.columns().stream().map(RowTable.Column::name).toList());
        assertThat(record.isConsistent()).isTrue();
        for (RowTable.Column column : table.columns()) {
          String cell = record.get(column.name());
          assertThat(column.isRequired() && cell.isEmpty()).as(table.name() + " " + column.name()).isFalse();
          if (column.type() == RowTable.Type.INTEGER) {
            assertThat(cell).as(column.name()).matches("|-?\\d+");
          }
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("briefs")
  void keysAreUniqueAndLeadToRows(Brief brief) throws IOException {
    assertKeysLeadToRows(Rows.of(Corpus.of(brief)).document());
  }

  @Test
  void keysOfManyBriefsLeadToRowsOfTheSameBrief() throws IOException {
    assertKeysLeadToRows(Rows.of(Corpus.of(Documents.all().toList())).document());
  }

  static void assertKeysLeadToRows(Rows rows) throws IOException {
    Map<String, List<CSVRecord>> all = new HashMap<>();
    for (RowTable table : Rows.tables()) {
      all.put(table.name(), records(rows, table.name()));
    }
    for (RowTable table : Rows.tables()) {
      List<CSVRecord> records = all.get(table.name());
      assertThat(records.stream().map(record -> cells(record, table.key()))).as(table.name()).doesNotHaveDuplicates();
      for (RowTable.ForeignKey key : table.foreignKeys()) {
        Set<List<String>> known = keys(all.get(key.table()), key.key());
        assertThat(records.stream().map(record -> cells(record, key.columns()))
            .filter(cells -> !cells.get(cells.size() - 1).isEmpty())).as(table.name() + key).allMatch(known::contains);
      }
      for (RowTable.Column column : table.columns()) {
        if (column.type() == RowTable.Type.IDS) {
          Set<List<String>> known = keys(all.get(column.refersTo().orElseThrow()), List.of("brief", "id"));
          assertThat(records.stream().flatMap(record -> Arrays.stream(record.get(column.name()).split(";"))
                  .filter(id -> !id.isEmpty()).map(id -> List.of(record.get("brief"), id))))
              .as(column.name()).allMatch(known::contains);
        }
      }
    }
  }

  private static Set<List<String>> keys(List<CSVRecord> records, List<String> columns) {
    return records.stream().map(record -> cells(record, columns)).collect(Collectors.toSet());
  }

  @Test
  void targetsAndOwnersOfCodesAreRows() throws IOException {
    Rows rows = Rows.of(Corpus.of(Documents.all().toList())).document();
    Map<String, String> tables = Map.of(
        "actor", "actors", "source", "sources", "topic", "topics", "statement", "statements", "statement-class",
        "statements");
    Map<String, Set<List<String>>> ids = new HashMap<>();
    for (String table : tables.values()) {
      ids.put(table, keys(records(rows, table), List.of("brief", "id")));
    }
    for (CSVRecord code : records(rows, "identifiers")) {
      assertThat(ids.get(tables.get(code.get("kind"))))
          .contains(List.of(code.get("brief"), code.get("id")));
    }
    for (CSVRecord stance : records(rows, "stances")) {
      if (!stance.get("target_kind").equals("statement")) {
        assertThat(ids.get(tables.get(stance.get("target_kind"))))
            .contains(List.of(stance.get("brief"), stance.get("target")));
      }
    }
  }

  @Test
  void countsAreThoseOfTheArticle() throws IOException {
    Brief brief = Documents.article();
    Rows rows = Rows.of(Corpus.of(brief)).document();
    assertThat(records(rows, "statements")).hasSameSizeAs(brief.statements());
    assertThat(records(rows, "actors")).hasSameSizeAs(brief.actors());
    assertThat(records(rows, "attributions")).hasSize(sum(brief, one -> one.attributions().size()));
    assertThat(records(rows, "relations")).hasSize(sum(brief, one -> one.relations().size()));
    List<CSVRecord> stances = records(rows, "stances");
    assertThat(stances).hasSize(
        sum(brief, one -> one.stances().stream().mapToInt(stance -> stance.holders().size()).sum()));
    assertThat(stances.stream().map(row -> row.get("score")).filter(score -> !score.isEmpty())
        .mapToInt(Integer::parseInt).sum())
        .isEqualTo(sum(brief, one -> one.stances().stream()
            .mapToInt(stance -> stance.holders().size() * stance.attitude().number().orElse(0)).sum()));
  }

  private static int sum(Brief brief, Function<Statement, Integer> count) {
    return brief.statements().stream().map(count).mapToInt(Integer::intValue).sum();
  }

  /** A brief whose texts look like other things in a spreadsheet or in CSV. */
  private static Brief hostile() {
    Actor actor = Actor.person("a.b_c-d", "=HYPERLINK(\"https://example.org\";\"x\")");
    Source source = Source.of("the-article", SourceKind.NEWS_BRIEF, "+1, \"quoted\"; and more");
    Topic topic = Topic.of("t", "-2");
    Statement statement = Statement.builder().id("s.1_x-2").addSpeaker(actor).act(Act.STATE)
        .gist("@first line\nsecond line, \"quoted\"\r\nthird; line 🙂").addAttribution(Attribution.ownVoice(source))
        .addStance(Stance.of(actor, Attitude.STRONGLY_OPPOSE, topic)).build();
    return Brief.builder().id("hostile").title("\"").source(source).addStatement(statement).build();
  }

  @Test
  void cellsAreReadBackAsTheyWere() throws IOException {
    Rows rows = Rows.of(Corpus.of(hostile())).document();
    CSVRecord statement = records(rows, "statements").get(0);
    assertThat(statement.get("statement")).isEqualTo("hostile#s.1_x-2");
    assertThat(statement.get("gist")).isEqualTo("@first line\nsecond line, \"quoted\"\r\nthird; line 🙂");
    assertThat(statement.get("speakers")).isEqualTo("a.b_c-d");
    assertThat(records(rows, "actors").get(0).get("name")).isEqualTo("=HYPERLINK(\"https://example.org\";\"x\")");
    assertThat(records(rows, "stances").get(0).get("score")).isEqualTo("-2");
    assertThat(records(rows, "briefs").get(0).get("title")).isEqualTo("\"");
    assertThat(Documents.text(rows, "topics.csv")).isEqualTo("brief,id,label\r\nhostile,t,-2\r\n");
  }

  @Test
  void aSpreadsheetTakesNoCellForAFormula() throws IOException {
    Rows rows = Rows.of(Corpus.of(hostile())).document().forSpreadsheets();
    assertThat(records(rows, "actors").get(0).get("name")).isEqualTo("'=HYPERLINK(\"https://example.org\";\"x\")");
    assertThat(Documents.text(rows, "topics.csv")).isEqualTo("brief,id,label\r\nhostile,t,'-2\r\n");
  }

  @Test
  void aPlainBriefLosesNothing() {
    assertThat(Rows.of(Corpus.of(hostile())).strict().toString()).isEqualTo("rows of briefs: 1");
  }

  @Test
  void strictNamesTheFirstLoss() {
    Export<Rows> export = Rows.of(Corpus.of(Documents.everyMember()));
    assertThatThrownBy(export::strict).isInstanceOfSatisfying(LossyExportException.class,
        refused -> assertThat(refused.loss()).isEqualTo(export.losses().get(0)))
        .hasMessage("https://example.org/briefs/every-member /text/content: the text itself: "
            + "its hash and its length, in briefs");
  }

  @Test
  void theDataPackageDescribesAllTables(@TempDir Path folder) throws IOException {
    Rows rows = Rows.of(Corpus.of(Documents.article())).document();
    rows.writeTo(folder.resolve("new"));
    JsonNode described = Documents.MAPPER.readTree(Files.readString(folder.resolve("new").resolve(Rows.PACKAGE)));
    Set<String> paths = new HashSet<>(Set.of(Rows.PACKAGE));
    for (JsonNode resource : described.get("resources")) {
      String path = resource.get("path").asString();
      paths.add(path);
      List<String> fields = resource.get("schema").get("fields").valueStream().map(field -> field.get("name").asString())
          .toList();
      assertThat(Files.readString(folder.resolve("new").resolve(path))).startsWith(String.join(",", fields) + "\r\n");
    }
    try (Stream<Path> files = Files.list(folder.resolve("new"))) {
      assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(paths);
    }
    assertThat(rows.files()).containsExactlyInAnyOrderElementsOf(paths);
  }

  @Test
  void noBriefsGiveHeadingsAlone() throws IOException {
    Rows rows = Rows.of(Corpus.of()).document();
    assertThat(Documents.text(rows, "topics.csv")).isEqualTo("brief,id,label\r\n");
    assertThat(records(rows, "statements")).isEmpty();
  }

  @Test
  void moreRowsThanAreMadeAtATimeHaveOneHeading() throws IOException {
    Brief brief = hostile();
    List<Statement> many = IntStream.range(0, 2_500)
        .mapToObj(at -> brief.statements().get(0).toBuilder().id("s" + at).build()).toList();
    Rows rows = Rows.of(Corpus.of(brief.toBuilder().statements(many).build())).document();
    assertThat(records(rows, "statements")).hasSize(2_500).extracting(row -> row.get("id")).doesNotHaveDuplicates();
  }

  @Test
  void refusesAFileThatDoesNotExist() {
    Rows rows = Rows.of(Corpus.of()).document();
    assertThatThrownBy(() -> rows.write("stance.csv", new ByteArrayOutputStream()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("the files are datapackage.json, briefs.csv, sources.csv, ");
  }
}
