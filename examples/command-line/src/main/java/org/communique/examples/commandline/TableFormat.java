// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.commandline;

import java.util.Locale;
import java.util.function.BiFunction;
import org.communique.analysis.Table;

/** The forms in which a table can be printed. */
enum TableFormat {
  TEXT((table, width) -> table.rows().isEmpty() ? "none\n" : table.toText(width)),
  CSV((table, width) -> table.toCsv()),
  SPREADSHEET((table, width) -> table.toSpreadsheetCsv()),
  JSON((table, width) -> table.toJson()),
  MARKDOWN((table, width) -> table.toMarkdown());

  private final BiFunction<Table, Integer, String> printer;

  TableFormat(BiFunction<Table, Integer, String> printer) {
    this.printer = printer;
  }

  /**
   * Prints a table.
   *
   * @param width the largest number of characters of a line of text; without effect in the other forms
   */
  String print(Table table, int width) {
    return printer.apply(table, width);
  }

  /** {@return the form as it is written on the command line} */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
