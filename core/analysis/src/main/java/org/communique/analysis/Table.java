// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.communique.analysis.draw.OneLine;

/**
 * An answer as rows and columns of text.
 *
 * <p>The cells are the words as they are; printed, each is one harmless line of at most {@value #WIDEST} code points,
 * whatever the data.
 *
 * @param columns the headings; at least one
 * @param rows the cells, each row as long as the headings; an empty cell is the empty text
 */
public record Table(List<String> columns, List<List<String>> rows) {

  /** How many code points of a cell are printed: {@value}. */
  public static final int WIDEST = 240;

  private static final String MARKUP = "\\`*_{}[]<>|~&#!$";

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if there is no column, or a row is not as long as the headings
   */
  public Table {
    columns = List.copyOf(columns);
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
   * {@return the table in the Markdown of GitHub, a line per row; what could be Markdown in a cell is escaped, what
   * only GitHub makes of a text (links, mentions, emoji) is not}
   */
  public String toMarkdown() {
    List<List<String>> lines = new ArrayList<>();
    lines.add(columns.stream().map(Table::escaped).toList());
    lines.add(Collections.nCopies(columns.size(), "---"));
    rows.forEach(row -> lines.add(row.stream().map(Table::escaped).toList()));
    return lines.stream().map(line -> line.stream().collect(Collectors.joining(" | ", "| ", " |\n")))
        .collect(Collectors.joining());
  }

  /** Prints the columns one beside the other, each as wide as its widest cell in code points. */
  @Override
  public String toString() {
    List<List<String>> lines = new ArrayList<>();
    lines.add(columns.stream().map(Table::shown).toList());
    rows.forEach(row -> lines.add(row.stream().map(Table::shown).toList()));
    int[] widths = new int[columns.size()];
    for (List<String> line : lines) {
      for (int column = 0; column < widths.length; column++) {
        widths[column] = Math.max(widths[column], width(line.get(column)));
      }
    }
    StringBuilder text = new StringBuilder();
    for (List<String> line : lines) {
      StringBuilder row = new StringBuilder();
      for (int column = 0; column < widths.length; column++) {
        String cell = line.get(column);
        row.append(cell);
        if (column < widths.length - 1) {
          row.append(" ".repeat(widths[column] - width(cell) + 2));
        }
      }
      text.append(row.toString().stripTrailing()).append('\n');
    }
    return text.toString();
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
