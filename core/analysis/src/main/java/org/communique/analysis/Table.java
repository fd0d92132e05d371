// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.communique.analysis.draw.OneLine;

/**
 * A table of text, with rows and columns. It can be printed, or written as Markdown.
 *
 * <p>The cells contain the text unchanged. In print and in Markdown, each cell is one line of at most {@value #WIDEST}
 * code points: line breaks become spaces, and longer text is cut.
 *
 * <pre>{@code
 * System.out.print(Stances.of(corpus).table().toMarkdown());
 * }</pre>
 *
 * @param columns the headings of the columns; at least one
 * @param rows the rows; each row has one cell for each column, and an empty cell is the empty text
 */
public record Table(List<String> columns, List<List<String>> rows) {

  /** The maximum number of code points that are printed for a cell: {@value}. */
  public static final int WIDEST = 240;

  private static final String MARKUP = "\\`*_{}[]<>|~&#!$";

  /**
   * Copies and checks the lists.
   *
   * @throws IllegalArgumentException if there is no column, or if the number of cells in a row is not the number of
   *     columns
   */
  public Table {
    Objects.requireNonNull(rows, "rows");
    columns = List.copyOf(Objects.requireNonNull(columns, "columns"));
    rows = rows.stream().map(List::copyOf).toList();
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("a table must have a column");
    }
    for (List<String> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException("a row must have " + columns.size() + " cells, but has " + row.size());
      }
    }
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
    List<List<String>> lines = new ArrayList<>();
    lines.add(columns.stream().map(Table::escaped).toList());
    lines.add(Collections.nCopies(columns.size(), "---"));
    rows.forEach(row -> lines.add(row.stream().map(Table::escaped).toList()));
    return lines.stream().map(line -> line.stream().collect(Collectors.joining(" | ", "| ", " |\n")))
        .collect(Collectors.joining());
  }

  /** Prints the columns side by side. A column is as wide as its widest cell, counted in code points. */
  @Override
  public String toString() {
    List<List<String>> lines = new ArrayList<>();
    lines.add(columns.stream().map(Table::shown).toList());
    rows.forEach(row -> lines.add(row.stream().map(Table::shown).toList()));
    int[] widths = widths(lines);
    return lines.stream().map(line -> padded(line, widths) + "\n").collect(Collectors.joining());
  }

  private int[] widths(List<List<String>> lines) {
    int[] widths = new int[columns.size()];
    for (List<String> line : lines) {
      for (int column = 0; column < widths.length; column++) {
        widths[column] = Math.max(widths[column], width(line.get(column)));
      }
    }
    return widths;
  }

  private static String padded(List<String> line, int[] widths) {
    StringBuilder text = new StringBuilder();
    for (int column = 0; column < widths.length; column++) {
      String cell = line.get(column);
      text.append(cell).append(" ".repeat(widths[column] - width(cell) + 2));
    }
    return text.toString().stripTrailing();
  }

  private static String shown(String cell) {
    return OneLine.cut(cell, WIDEST);
  }

  private static int width(String cell) {
    return cell.codePointCount(0, cell.length());
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
