// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.List;

/** Writes rows of cells as CSV (RFC 4180). This class is the only writer of CSV in the library. */
final class CsvWriter {

  private static final String END_OF_ROW = "\r\n";

  /** The characters with which a formula of a spreadsheet begins, also behind a tab or a carriage return. */
  private static final String FORMULA = "=+-@\t\r";

  private CsvWriter() {}

  /** Returns one row after the other. Every row ends with a line break, also the last row. */
  static String write(List<List<String>> rows) {
    StringBuilder csv = new StringBuilder();
    for (List<String> row : rows) {
      String separator = "";
      for (String cell : row) {
        csv.append(separator);
        append(csv, cell, row.size() == 1);
        separator = ",";
      }
      csv.append(END_OF_ROW);
    }
    return csv.toString();
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
