// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.ArrayList;
import java.util.List;

/** Writes rows of cells as CSV (RFC 4180). This class is the only writer of CSV in the library. */
final class CsvWriter {

  private static final String END_OF_ROW = "\r\n";

  /** The characters with which a formula of a spreadsheet begins, also behind a tab or a carriage return. */
  private static final String FORMULA = "=+-@\t\r";

  private CsvWriter() {}

  /** Returns one row after the other. Every row ends with a line break, also the last row. */
  static String write(List<List<String>> rows) {
    List<String> lines = new ArrayList<>(rows.size());
    for (List<String> row : rows) {
      lines.add(line(row));
    }
    return String.join("", lines); // unlike a builder, this never needs room for twice the text
  }

  private static String line(List<String> row) {
    StringBuilder line = new StringBuilder();
    String separator = "";
    for (String cell : row) {
      line.append(separator);
      append(line, cell, row.size() == 1);
      separator = ",";
    }
    return line.append(END_OF_ROW).toString();
  }

  /** Many readers skip an empty line. So an empty cell that is alone in its row is written in quotation marks. */
  private static void append(StringBuilder csv, String cell, boolean isAlone) {
    if (isAlone && cell.isEmpty() || cell.chars().anyMatch(unit -> ",\"\r\n".indexOf(unit) >= 0)) {
      csv.append('"').append(cell.replace("\"", "\"\"")).append('"');
    } else {
      csv.append(cell);
    }
  }

  /** Returns a cell that no spreadsheet takes for a formula. */
  static String withoutFormula(String cell) {
    return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
