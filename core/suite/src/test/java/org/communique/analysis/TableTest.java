// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A table prints every row on one line, whatever its cells contain. */
class TableTest {

  @Test
  void cutsLongCells() {
    Table table = new Table(List.of("words"), List.of(List.of("a".repeat(1_000))));
    assertThat(table).hasToString("words\n" + "a".repeat(239) + "…\n");
    assertThat(table.toMarkdown()).endsWith("| " + "a".repeat(239) + "… |\n");
  }

  private static final Table POSITIONS = new Table(
      List.of("holder", "target", "in"),
      List.of(
          List.of("Kim Jong Un", "Russia", "kim-affirms"), List.of("노동신문", "", "letter, comment"),
          List.of("🕊", "", "")));

  @Test
  void printsColumnsAsWideAsTheirWidestCell() {
    assertThat(POSITIONS).hasToString("""
        holder       target  in
        Kim Jong Un  Russia  kim-affirms
        노동신문                 letter, comment
        🕊
        """);
  }

  @Test
  void printsLinesOfALargestWidthWithoutLosingWords() {
    Table table = new Table(
        List.of("statement", "because"),
        List.of(List.of("letter", "denied by protest, and corrected by a spokesman"), List.of("x".repeat(20), "no")));
    assertThat(table.toText(40)).isEqualTo("""
        statement             because
        letter                denied by protest,
                              and corrected by a
                              spokesman
        xxxxxxxxxxxxxxxxxxxx  no
        """);
    assertThat(table.toText(30)).isEqualTo("""
        statement            because
        letter               denied by
                             protest,
                             and
                             corrected
                             by a
                             spokesman
        xxxxxxxxxxxxxxxxxxx  no
        x
        """);
    assertThat(table.toText(1_000)).isEqualTo(table.toString());
  }

  @Test
  void printsMarkdown() {
    assertThat(POSITIONS.toMarkdown()).isEqualTo("""
        | holder | target | in |
        | --- | --- | --- |
        | Kim Jong Un | Russia | kim-affirms |
        | 노동신문 |  | letter, comment |
        | 🕊 |  |  |
        """);
  }

  @Test
  void printsOnlyItsHeadingsIfItHasNoRows() {
    Table none = new Table(List.of("voice", "so far"), List.of());
    assertThat(none).hasToString("voice  so far\n");
    assertThat(none.toMarkdown()).isEqualTo("| voice | so far |\n| --- | --- |\n");
  }

  @Tag("H32") @Tag("H52") @Tag("F28")
  @Test
  void escapesMarkdown() {
    assertThat(cell("\\`*_{}[]<>|~&#!").toMarkdown())
        .isEqualTo("| a |\n| --- |\n| \\\\\\`\\*\\_\\{\\}\\[\\]\\<\\>\\|\\~\\&\\#\\! |\n");
    assertThat(cell("[Putin](http://example.org) & <script>").toMarkdown())
        .isEqualTo("| a |\n| --- |\n| \\[Putin\\](http://example.org) \\& \\<script\\> |\n");
    assertThat(new Table(List.of("*a*|b"), List.of()).toMarkdown()).isEqualTo("| \\*a\\*\\|b |\n| --- |\n");
    assertThat(cell("*_|")).hasToString("a\n*_|\n");
  }

  @Tag("H51")
  @Test
  void printsHostileCellsAsOneHarmlessLine() {
    String cell = "Kim\nsaid\r\n\tso\u001B[2J\u2028\u2029\u202Eabc\u2066\u0085\u0000 \uD83D \uDD4A\uFFFF";
    String line = "Kim said   so\uFFFD[2J  \uFFFDabc\uFFFD\uFFFD\uFFFD \uFFFD \uFFFD\uFFFD";
    assertThat(cell(cell)).hasToString("a\n" + line + "\n");
    assertThat(cell(cell).toMarkdown()).isEqualTo("| a |\n| --- |\n| " + line.replace("[", "\\[") + " |\n");
    assertThat(cell(cell).rows()).containsExactly(List.of(cell));
  }

  @Test
  void printsHostileHeadingsAsOneHarmlessLine() {
    Table table = new Table(List.of("a\nb", "c\u001B"), List.of());
    assertThat(table).hasToString("a b  c\uFFFD\n");
    assertThat(table.toMarkdown()).isEqualTo("| a b | c\uFFFD |\n| --- | --- |\n");
  }

  @Test
  void refusesATableWithoutColumnsAndRowsOfAnotherLength() {
    assertThatThrownBy(() -> new Table(List.of(), List.of()))
        .isExactlyInstanceOf(IllegalArgumentException.class).hasMessage("a table must have a column");
    assertThatThrownBy(() -> new Table(List.of("holder", "target"), List.of(List.of("Kim", "Russia"), List.of("Kim"))))
        .isExactlyInstanceOf(IllegalArgumentException.class).hasMessage("a row must have 2 cells, but has 1");
    assertThatThrownBy(() -> new Table(List.of("holder"), List.of(List.of("Kim", "Russia"))))
        .isExactlyInstanceOf(IllegalArgumentException.class).hasMessage("a row must have 1 cells, but has 2");
  }

  @Test
  void refusesCellsAndRowsThatAreNull() {
    assertThatThrownBy(() -> new Table(List.of("holder"), Arrays.asList(List.of("Kim"), null)))
        .isExactlyInstanceOf(NullPointerException.class).hasMessage("rows element");
    assertThatThrownBy(() -> new Table(List.of("holder"), List.of(Arrays.asList((String) null))))
        .isExactlyInstanceOf(NullPointerException.class).hasMessage("cell");
  }

  @Test
  void refusesAHeadingThatOccursTwice() {
    assertThatThrownBy(() -> new Table(List.of("holder", "in", "holder"), List.of()))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("a heading must not occur twice, but was 'holder'");
  }

  @Test
  void leavesOutOnlyTheColumnsThatAreEmptyInEveryRow() {
    Table table = new Table(List.of("a", "b", "c"), List.of(List.of("", "1", ""), List.of("2", "", "")));
    assertThat(table.withoutEmptyColumns())
        .isEqualTo(new Table(List.of("a", "b"), List.of(List.of("", "1"), List.of("2", ""))));
    Table empty = new Table(List.of("a"), List.of(List.of("")));
    assertThat(empty.withoutEmptyColumns()).isEqualTo(empty);
  }

  @Test
  void keepsACopyOfItsRows() {
    List<List<String>> rows = new ArrayList<>(List.of(new ArrayList<>(List.of("Kim"))));
    Table table = new Table(List.of("holder"), rows);
    rows.get(0).set(0, "Putin");
    rows.clear();
    assertThat(table.rows()).containsExactly(List.of("Kim"));
  }

  private static Table cell(String cell) {
    return new Table(List.of("a"), List.of(List.of(cell)));
  }
}
