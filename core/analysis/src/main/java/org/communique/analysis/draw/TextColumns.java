// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Prints lines of cells in columns, side by side. Widths are counted in code points. */
public final class TextColumns {

  /** The narrowest that a column becomes so that a line fits. */
  private static final int NARROWEST = 8;

  private static final int GAP = 2;

  private TextColumns() {}

  /**
   * Prints the lines.
   *
   * @param lines the cells of each line, each on one line; all lines have as many cells
   * @param most the largest width of a line. If the lines are wider, the widest columns become narrower, and a cell
   *     that does not fit goes on in further lines. With very many columns, the lines may still be wider
   * @return the lines, each with a line feed
   */
  public static String print(List<List<String>> lines, int most) {
    int[] widths = widths(lines, TextColumns::width);
    narrow(widths, widths(lines, TextColumns::longestWord), most);
    StringBuilder out = new StringBuilder();
    lines.forEach(line -> append(line, widths, out));
    return out.toString();
  }

  private static int[] widths(List<List<String>> lines, ToIntFunction<String> widthOf) {
    int[] widths = new int[lines.get(0).size()];
    for (List<String> line : lines) {
      for (int column = 0; column < widths.length; column++) {
        widths[column] = Math.max(widths[column], widthOf.applyAsInt(line.get(column)));
      }
    }
    return widths;
  }

  /** Narrows the widest columns until the lines fit; whole words are broken only if there is no other way. */
  private static void narrow(int[] widths, int[] words, int most) {
    long total = GAP * (widths.length - 1L);
    for (int width : widths) {
      total += width;
    }
    for (; total > most; total--) {
      int widest = widest(widths, words);
      widest = widest < 0 ? widest(widths, new int[widths.length]) : widest;
      if (widest < 0) {
        return;
      }
      widths[widest]--;
    }
  }

  /** The widest column that is wider than its least width and than the narrowest column; -1 if there is none. */
  private static int widest(int[] widths, int[] least) {
    int widest = -1;
    for (int column = 0; column < widths.length; column++) {
      boolean canShrink = widths[column] > Math.max(NARROWEST, least[column]);
      widest = canShrink && (widest < 0 || widths[column] > widths[widest]) ? column : widest;
    }
    return widest;
  }

  private static int longestWord(String cell) {
    int longest = 0;
    for (String word : cell.split(" ")) {
      longest = Math.max(longest, width(word));
    }
    return longest;
  }

  private static void append(List<String> line, int[] widths, StringBuilder out) {
    List<List<String>> cells = new ArrayList<>();
    int height = 1;
    for (int column = 0; column < widths.length; column++) {
      cells.add(broken(line.get(column), widths[column]));
      height = Math.max(height, cells.get(column).size());
    }
    for (int row = 0; row < height; row++) {
      StringBuilder printed = new StringBuilder();
      for (int column = 0; column < widths.length; column++) {
        String piece = row < cells.get(column).size() ? cells.get(column).get(row) : "";
        printed.append(piece).append(" ".repeat(widths[column] - width(piece) + GAP));
      }
      out.append(printed.toString().stripTrailing()).append('\n');
    }
  }

  /** Breaks a cell at spaces into pieces of at most a width; a longer word is broken too. */
  private static List<String> broken(String cell, int width) {
    if (width(cell) <= width) {
      return List.of(cell);
    }
    List<String> pieces = new ArrayList<>();
    String rest = cell;
    while (width(rest) > width) {
      int end = rest.offsetByCodePoints(0, width);
      int space = rest.lastIndexOf(' ', end);
      int cut = space > 0 ? space : end;
      pieces.add(rest.substring(0, cut));
      rest = rest.substring(space > 0 ? space + 1 : end);
    }
    pieces.add(rest);
    return pieces;
  }

  private static int width(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
