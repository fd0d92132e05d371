// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.digest;

/** Breaks text into lines. */
final class Wrapping {

  private Wrapping() {}

  /**
   * Appends a line. A line that is too long is broken at spaces, and its further lines are indented two spaces more.
   */
  static void append(String line, StringBuilder out) {
    int indent = 0;
    while (indent < line.length() && line.charAt(indent) == ' ') {
      indent++;
    }
    String margin = " ".repeat(indent == 0 ? 0 : indent + 2);
    int column = indent;
    out.append(" ".repeat(indent));
    boolean isFirst = true;
    for (String word : line.substring(indent).split(" ")) {
      int width = word.codePointCount(0, word.length());
      if (!isFirst && column + 1 + width > Digest.COLUMNS) {
        out.append('\n').append(margin);
        column = margin.length();
        isFirst = true;
      }
      out.append(isFirst ? "" : " ").append(word);
      column += width + (isFirst ? 0 : 1);
      isFirst = false;
    }
    out.append('\n');
  }
}
