// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.communique.analysis.draw.OneLine;
import org.communique.analysis.draw.TextColumns;
import org.communique.base.InvalidBriefException;

/**
 * A table of text, with rows and columns. A table can be printed for people, or written as data for programs.
 *
 * <p>The cells contain the text unchanged. In print and in Markdown, each cell is one line of at most {@value #WIDEST}
 * code points: line breaks become spaces, and longer text is cut. In CSV and in JSON, each cell is the whole text.
 *
 * <p>Use the tables to give answers to other programs. The modules for Jackson write briefs and the other types of the
 * model; they write no answers.
 *
 * <pre>{@code
 * Table table = Stances.of(corpus).table();
 * System.out.print(table.toMarkdown());
 * Files.writeString(Path.of("stances.csv"), table.toCsv());
 * Files.writeString(Path.of("stances.json"), table.toJson());
 * }</pre>
 *
 * @param columns the headings of the columns; at least one, and no heading twice
 * @param rows the rows; each row has one cell for each column, and an empty cell is the empty text
 */
public record Table(List<String> columns, List<List<String>> rows) {

  /** The maximum number of code points that are printed for a cell: {@value}. */
  public static final int WIDEST = 240;

  private static final String MARKUP = "\\`*_{}[]<>|~&#!$";

  /**
   * Copies and checks the lists.
   *
   * @throws IllegalArgumentException if there is no column, if two columns have the same heading, or if the number of
   *     cells in a row is not the number of columns
   */
  public Table {
    Objects.requireNonNull(rows, "rows");
    columns = copied(Objects.requireNonNull(columns, "columns"));
    rows = rows.stream().map(Table::copied).toList();
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("a table must have a column");
    }
    Set<String> headings = new HashSet<>();
    for (String column : columns) {
      if (!headings.add(column)) {
        throw new IllegalArgumentException(
            "a heading must not occur twice, but was " + InvalidBriefException.shown(column));
      }
    }
    for (List<String> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException("a row must have " + columns.size() + " cells, but has " + row.size());
      }
    }
  }

  private static List<String> copied(List<String> cells) {
    Objects.requireNonNull(cells, "rows element");
    cells.forEach(cell -> Objects.requireNonNull(cell, "cell"));
    return List.copyOf(cells);
  }

  /**
   * Writes the table in the Markdown of GitHub.
   *
   * <p>Characters that have a meaning in Markdown are escaped. Web addresses, mentions and emoji, which GitHub
   * recognises in every text, are not escaped.
   *
   * @return the heading, then one line for each row
   */
  public String toMarkdown() {
    List<List<String>> lines = lines(Table::escaped);
    lines.add(1, Collections.nCopies(columns.size(), "---"));
    return lines.stream().map(line -> line.stream().collect(Collectors.joining(" | ", "| ", " |\n")))
        .collect(Collectors.joining());
  }

  /**
   * Writes the table as CSV (RFC 4180): comma-separated values, with the headings in the first line.
   *
   * <p>The cells are kept as they are. A cell with a comma, a quotation mark or a line break is written in quotation
   * marks, and so is an empty cell in a table of one column. Lines end with CR LF. Write the text in UTF-8, which
   * keeps the names of all languages.
   *
   * <p>A spreadsheet takes a cell that begins with {@code =}, {@code +}, {@code -} or {@code @} for a formula, and may
   * execute it. If people will open the file in a spreadsheet, use {@link #toSpreadsheetCsv()}.
   *
   * @return the headings, then one record for each row
   */
  public String toCsv() {
    return CsvWriter.write(lines(cell -> cell));
  }

  /**
   * Writes the table as CSV that is safe to open in a spreadsheet. The result is the same as that of {@link #toCsv()},
   * but an apostrophe is put before every cell that begins with {@code =}, {@code +}, {@code -}, {@code @}, a tab or a
   * carriage return. So a spreadsheet does not take the cell for a formula.
   *
   * @return the headings, then one record for each row
   */
  public String toSpreadsheetCsv() {
    return CsvWriter.write(lines(CsvWriter::withoutFormula));
  }

  /**
   * Writes the rows as a JSON array of objects. The names of the members are the headings of the columns, and every
   * value is a string: {@code {"holder": "Kim Jong Un", "target": "Russia"}}. An empty cell is the empty string.
   *
   * @return the array, with each object on a line of its own; an empty array if there are no rows
   */
  public String toJson() {
    return JsonRows.write(columns, rows);
  }

  /**
   * {@return the same table without the columns that are empty in every row; the same table if this would leave no
   * column}
   */
  public Table withoutEmptyColumns() {
    List<Integer> kept = new ArrayList<>();
    for (int column = 0; column < columns.size(); column++) {
      int at = column;
      if (rows.stream().anyMatch(row -> !row.get(at).isEmpty())) {
        kept.add(column);
      }
    }
    return kept.isEmpty()
        ? this
        : new Table(
            kept.stream().map(columns::get).toList(),
            rows.stream().map(row -> kept.stream().map(row::get).toList()).toList());
  }

  /** Returns the headings and the rows, in a list that can be changed, with a function applied to every cell. */
  private List<List<String>> lines(UnaryOperator<String> cells) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(columns.stream().map(cells).toList());
    rows.forEach(row -> lines.add(row.stream().map(cells).toList()));
    return lines;
  }

  /**
   * Prints the columns side by side, in lines of a largest width. The widest columns become narrower until the lines
   * fit, and a cell that does not fit goes on in further lines.
   *
   * @param width the largest number of code points of a line; with very many columns, the lines may still be wider
   * @return the headings and the rows
   */
  public String toText(int width) {
    return TextColumns.print(lines(Table::shown), width);
  }

  /** Prints the columns side by side. A column is as wide as its widest cell, counted in code points. */
  @Override
  public String toString() {
    return toText(Integer.MAX_VALUE);
  }

  private static String shown(String cell) {
    return OneLine.cut(cell, WIDEST);
  }

  private static String escaped(String cell) {
    StringBuilder text = new StringBuilder();
    shown(cell).codePoints().forEach(point -> {
      if (MARKUP.indexOf(point) >= 0) {
        text.append('\\');
      }
      text.appendCodePoint(point);
    });
    return text.toString();
  }
}
