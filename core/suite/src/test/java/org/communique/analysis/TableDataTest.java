// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table that is written as CSV or JSON is read back with the same cells. */
class TableDataTest {

  private static final Table POSITIONS = new Table(
      List.of("holder", "target"),
      List.of(List.of("노동신문", ""), List.of("Kim, \"the\" Marshal", "a\nb\r\nc"), List.of(" 🕊 ", "=1+1")));

  @Test
  void writesCsvWithQuotationMarksOnlyWhereTheyAreNeeded() {
    assertThat(POSITIONS.toCsv()).isEqualTo(
        "holder,target\r\n노동신문,\r\n\"Kim, \"\"the\"\" Marshal\",\"a\nb\r\nc\"\r\n 🕊 ,=1+1\r\n");
    assertThat(new Table(List.of("a,b", "c"), List.of()).toCsv()).isEqualTo("\"a,b\",c\r\n");
  }

  @Test
  void writesNoEmptyLineForAnEmptyCell() {
    assertThat(new Table(List.of("a"), List.of(List.of(""))).toCsv()).isEqualTo("a\r\n\"\"\r\n");
    assertThat(new Table(List.of("a", "b"), List.of(List.of("", ""))).toCsv()).isEqualTo("a,b\r\n,\r\n");
  }

  @Tag("H53")
  @ParameterizedTest
  @ValueSource(strings = {"=", "=1+1", "+49 30", "-1", "@kim", "=HYPERLINK(\"http://example.org\",\"Kim\")", "\t=1+1", "\r=1+1"})
  void putsAnApostropheBeforeAFormulaOnlyForSpreadsheets(String cell) {
    Table table = new Table(List.of(cell), List.of(List.of(cell)));
    assertThat(csv(table.toSpreadsheetCsv())).containsExactly(List.of("'" + cell), List.of("'" + cell));
    assertThat(csv(table.toCsv())).containsExactly(List.of(cell), List.of(cell));
    assertThat(strings(table.toJson())).containsExactly(cell, cell);
  }

  @Tag("H53")
  @ParameterizedTest
  @ValueSource(strings = {"", "Kim", "a=b", "1-2", " =1", "'=1", "–1", "2022-08-15", "?"})
  void keepsEveryOtherCellForSpreadsheets(String cell) {
    Table table = new Table(List.of("a"), List.of(List.of(cell)));
    assertThat(table.toSpreadsheetCsv()).isEqualTo(table.toCsv());
  }

  @Test
  void writesJsonWithARowOnEachLine() {
    assertThat(POSITIONS.toJson()).isEqualTo("""
        [
        {"holder": "노동신문", "target": ""},
        {"holder": "Kim, \\"the\\" Marshal", "target": "a\\nb\\r\\nc"},
        {"holder": " 🕊 ", "target": "=1+1"}
        ]
        """);
    assertThat(new Table(List.of("holder"), List.of()).toJson()).isEqualTo("[]\n");
  }

  @Test
  void escapesInJsonWhatJsonAndUtf8CannotHold() {
    String cell = "\u0000\u0007\b\t\u001F\\/\uD83D \uDD4A\uDD4A\uDFFF\uD800";
    String json = new Table(List.of("a"), List.of(List.of(cell))).toJson();
    assertThat(json).contains(
        "\"\\u0000\\u0007\\u0008\\t\\u001f\\\\/\\ud83d \\udd4a\\udd4a\\udfff\\ud800\"");
    assertThat(new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)).isEqualTo(json);
    assertThat(strings(json)).containsExactly("a", cell);
  }

  @Test
  void writesLongCellsWhole() {
    String cell = "a".repeat(10 * Table.WIDEST);
    Table table = new Table(List.of("a"), List.of(List.of(cell)));
    assertThat(csv(table.toCsv())).containsExactly(List.of("a"), List.of(cell));
    assertThat(strings(table.toJson())).containsExactly("a", cell);
  }

  @Provide
  Arbitrary<Table> tables() {
    Arbitrary<String> cell = Arbitraries.strings()
        .withChars(
            ',', '"', '\r', '\n', '\t', '\'', '=', '+', '-', '@', '\\', ' ', 'a', 'é', '동', '\u0000', '\uD83D', '\uDD4A')
        .ofMaxLength(6);
    return Arbitraries.integers().between(1, 3).flatMap(width -> cell.list().ofSize(width).list().ofMaxSize(4)
        .flatMap(rows -> cell.list().ofSize(width).uniqueElements().map(columns -> new Table(columns, rows))));
  }

  @net.jqwik.api.Tag("H53")
  @Property
  void isReadBackFromCsvAsItWas(@ForAll("tables") Table table) {
    List<List<String>> lines = lines(table);
    assertThat(csv(table.toCsv())).isEqualTo(lines);
    assertThat(csv(table.toSpreadsheetCsv())).isEqualTo(lines.stream()
        .map(line -> line.stream().map(cell -> cell.matches("(?s)[=+@\t\r-].*") ? "'" + cell : cell).toList()).toList());
    Statistics.label("columns").collect(table.columns().size());
    Statistics.label("quoted").collect(table.toCsv().contains("\""));
  }

  @Property
  void isReadBackFromJsonAsItWas(@ForAll("tables") Table table) {
    List<String> members = table.rows().stream().flatMap(row -> IntStream.range(0, row.size()).boxed()
        .flatMap(at -> Stream.of(table.columns().get(at), row.get(at)))).toList();
    assertThat(strings(table.toJson())).isEqualTo(members);
    assertThat(table.toJson().lines()).hasSize(table.rows().isEmpty() ? 1 : table.rows().size() + 2);
  }

  private static List<List<String>> lines(Table table) {
    List<List<String>> lines = new ArrayList<>(List.of(table.columns()));
    lines.addAll(table.rows());
    return lines;
  }

  /** Reads CSV by the grammar of RFC 4180. Anything that the grammar does not allow is an error. */
  private static List<List<String>> csv(String text) {
    List<List<String>> records = new ArrayList<>();
    List<String> record = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      StringBuilder field = new StringBuilder();
      if (text.charAt(at) == '"') {
        int end = at + 1;
        while (text.charAt(end) != '"' || text.startsWith("\"", end + 1)) {
          field.append(text.charAt(end));
          end += text.charAt(end) == '"' ? 2 : 1;
        }
        at = end + 1;
      } else {
        while (",\r\n".indexOf(text.charAt(at)) < 0) {
          assertThat(text.charAt(at)).isNotEqualTo('"');
          field.append(text.charAt(at++));
        }
      }
      record.add(field.toString());
      if (text.charAt(at) == ',') {
        at++;
      } else {
        assertThat(text).startsWith(text.substring(0, at) + "\r\n");
        records.add(record);
        record = new ArrayList<>();
        at += 2;
      }
    }
    assertThat(record).isEmpty();
    return records;
  }

  /** Reads an array of objects whose members are strings. Returns all names and values in their order. */
  private static List<String> strings(String json) {
    List<String> strings = new ArrayList<>();
    StringBuilder frame = new StringBuilder();
    int at = 0;
    while (at < json.length()) {
      if (json.charAt(at) != '"') {
        frame.append(json.charAt(at++));
        continue;
      }
      StringBuilder string = new StringBuilder();
      for (at++; json.charAt(at) != '"'; at++) {
        assertThat((int) json.charAt(at)).isGreaterThanOrEqualTo(' ');
        if (json.charAt(at) == '\\') {
          at++;
          int escape = "nrt\"\\".indexOf(json.charAt(at));
          string.append(escape < 0 ? (char) Integer.parseInt(json, at + 1, at + 5, 16) : "\n\r\t\"\\".charAt(escape));
          assertThat(escape >= 0 || json.charAt(at) == 'u').isTrue();
          at += escape < 0 ? 4 : 0;
        } else {
          string.append(json.charAt(at));
        }
      }
      at++;
      frame.append('$');
      strings.add(string.toString());
    }
    assertThat(frame.toString()).matches(
        "\\[(\n\\{\\$: \\$(, \\$: \\$)*\\}(,\n\\{\\$: \\$(, \\$: \\$)*\\})*\n)?\\]\n");
    return strings;
  }
}
