// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.draw;

import java.util.ArrayList;
import java.util.List;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.Basis;

/**
 * Draws the stances as a matrix: a row for each holder, a column for each target, a colour and a sign for each
 * attitude.
 *
 * @param title the title of the image
 * @param description the matrix in words, for readers who cannot see the image
 * @param holders the names of the rows
 * @param targets the names of the columns
 * @param cells the cells that are not empty
 */
public record StanceMatrix(
    String title, String description, List<String> holders, List<String> targets, List<Cell> cells) {

  private static final int CELL = 32;
  private static final int MARGIN = 20;
  private static final int TITLE = 28;
  private static final int LEGEND = 148;
  private static final int PER_ROW = 5;
  private static final int LOWEST = 13;
  private static final int HEADING = 36;
  private static final int LONGEST_HEADING = 4 * HEADING;

  private static final String FALLEN = " fill=\"#767676\" text-decoration=\"line-through\"";

  /**
   * The attitudes of one holder to one target.
   *
   * @param holder the number of the row
   * @param target the number of the column
   * @param tip the text that a viewer shows while the pointer is over the cell
   * @param strips the attitudes, from top to bottom
   * @param basis the best basis of the evidence. The edge of the cell is a solid line for an explicit stance, a dotted
   *     line for a conventional stance, and a dashed line for an inferred stance
   */
  public record Cell(int holder, int target, String tip, List<Strip> strips, Basis basis) {}

  /**
   * One attitude of a cell.
   *
   * @param attitude the attitude, which decides the colour and the sign
   * @param own whether some evidence is not ascribed to the holder by others; if not, the sign is in brackets
   * @param stands whether a statement with this attitude still stands; if not, the sign is struck through
   * @param contested whether only contested statements have this attitude; if so, an exclamation mark follows the sign
   */
  public record Strip(Attitude attitude, boolean own, boolean stands, boolean contested) {}

  /** Returns the matrix as an SVG image, the same bytes for the same matrix. */
  public String toSvg() {
    List<String> rows = headings(holders);
    List<String> columns = headings(targets);
    List<Attitude> used = cells.stream().flatMap(cell -> cell.strips().stream()).map(Strip::attitude)
        .distinct().sorted().toList();
    int left = MARGIN + widest(rows) + 8;
    int top = MARGIN + TITLE + slantedReach(widest(columns)) + 8;
    int bottom = top + rows.size() * CELL;
    int legendRows = (used.size() + PER_ROW - 1) / PER_ROW;
    int height = bottom + 2 * MARGIN + (legendRows + 1) * CELL;
    Svg svg = new Svg(width(columns, left, used.size(), note()), height, title, description);
    svg.text(MARGIN, MARGIN + 8, title, "font-size=\"16\" font-weight=\"bold\"");
    grid(svg, rows, columns, left, top);
    for (Cell cell : cells) {
      svg.beginGroup(cell.tip());
      draw(svg, left + cell.target() * CELL, top + cell.holder() * CELL, cell);
      svg.endGroup();
    }
    legend(svg, bottom + MARGIN, used, note());
    return svg.toString();
  }

  /** Explains the marks that occur in the matrix. */
  private String note() {
    List<Strip> strips = cells.stream().flatMap(cell -> cell.strips().stream()).toList();
    List<String> notes = new ArrayList<>();
    if (cells.stream().anyMatch(cell -> cell.basis() == Basis.CONVENTIONAL)) {
      notes.add("Dotted: by convention, such as a vote.");
    }
    if (cells.stream().anyMatch(cell -> cell.basis() == Basis.INFERRED)) {
      notes.add("Dashed: inferred, not said in so many words.");
    }
    if (strips.stream().anyMatch(strip -> !strip.own())) {
      notes.add("In brackets: said by others of the holder.");
    }
    if (strips.stream().anyMatch(strip -> !strip.stands())) {
      notes.add("Struck through: no longer stands.");
    }
    if (strips.stream().anyMatch(Strip::contested)) {
      notes.add("With “!”: contested.");
    }
    return String.join(" ", notes);
  }

  /** The width of the image, which has room for the legend, for the note below it, and for the slanted headings. */
  private static int width(List<String> columns, int left, int attitudes, String note) {
    int width = Math.max(MARGIN + Math.min(attitudes, PER_ROW) * LEGEND, 2 * MARGIN + Svg.width(note));
    for (int at = 0; at < columns.size(); at++) {
      width = Math.max(width, left + at * CELL + CELL / 2 + slantedReach(Svg.width(columns.get(at))) + MARGIN);
    }
    return width;
  }

  private static void grid(Svg svg, List<String> rows, List<String> columns, int left, int top) {
    int right = left + columns.size() * CELL;
    int bottom = top + rows.size() * CELL;
    for (int at = 0; at < columns.size(); at++) {
      int x = left + at * CELL;
      svg.line(x, top, x, bottom, "#e3e6ea");
      svg.slanted(x + CELL / 2 + 4, top - 6, columns.get(at));
    }
    for (int at = 0; at < rows.size(); at++) {
      int y = top + at * CELL;
      svg.line(left, y, right, y, "#e3e6ea");
      svg.text(left - 8, y + CELL / 2 + 5, rows.get(at), "text-anchor=\"end\"");
    }
    svg.line(right, top, right, bottom, "#e3e6ea");
    svg.line(left, bottom, right, bottom, "#e3e6ea");
  }

  /** Cuts long names. If two names would then be equal, they are cut later, where they differ. */
  private static List<String> headings(List<String> names) {
    int length = HEADING;
    while (length < LONGEST_HEADING && distinct(names, length) < distinct(names, LONGEST_HEADING)) {
      length += HEADING;
    }
    int most = length;
    return names.stream().map(name -> OneLine.cut(name, most)).toList();
  }

  private static long distinct(List<String> names, int length) {
    return names.stream().map(name -> OneLine.cut(name, length)).distinct().count();
  }

  private static int widest(List<String> names) {
    return names.stream().mapToInt(Svg::width).max().orElse(0);
  }

  /** How far slanted words of a width reach upwards, and as far to the right. They rise at 45 degrees. */
  private static int slantedReach(int width) {
    return width * 71 / 100;
  }

  private static void draw(Svg svg, int x, int y, Cell cell) {
    int side = CELL - 6;
    int count = cell.strips().size();
    for (int at = 0; at < count; at++) {
      int from = side * at / count;
      int to = side * (at + 1) / count;
      strip(svg, x, y + 3 + from, to - from, cell.strips().get(at));
    }
    edge(svg, x, y, cell.basis());
  }

  private static void strip(Svg svg, int x, int y, int height, Strip strip) {
    svg.box(x + 3, y, CELL - 6, height, strip.stands() ? fill(strip.attitude()) : "#ffffff", "");
    if (height >= LOWEST) {
      String sign = sign(strip.attitude()) + (strip.contested() ? "!" : "");
      svg.text(
          x + CELL / 2, y + height / 2 + 5, strip.own() ? sign : "(" + sign + ")",
          "text-anchor=\"middle\" font-weight=\"bold\"" + (strip.stands() ? onFill(strip.attitude()) : FALLEN));
    }
  }

  private static void edge(Svg svg, int x, int y, Basis basis) {
    String dashes = switch (basis) {
      case EXPLICIT -> "";
      case CONVENTIONAL -> " stroke-dasharray=\"1 2\"";
      case INFERRED -> " stroke-dasharray=\"3 3\"";
    };
    svg.box(x + 3, y + 3, CELL - 6, CELL - 6, "none", "stroke=\"#34506b\"" + dashes);
  }

  private static void legend(Svg svg, int top, List<Attitude> used, String note) {
    for (int at = 0; at < used.size(); at++) {
      int x = MARGIN + at % PER_ROW * LEGEND;
      int y = top + at / PER_ROW * CELL;
      strip(svg, x, y + 3, CELL - 6, new Strip(used.get(at), true, true, false));
      edge(svg, x, y, Basis.EXPLICIT);
      svg.text(x + CELL + 2, y + CELL / 2 + 5, used.get(at).word(), "");
    }
    if (!note.isEmpty()) {
      svg.text(MARGIN, top + (used.size() + PER_ROW - 1) / PER_ROW * CELL + 20, note, "");
    }
  }

  private static String fill(Attitude attitude) {
    return switch (attitude) {
      case STRONGLY_OPPOSE -> "#b2182b";
      case OPPOSE -> "#f4a582";
      case NEUTRAL -> "#d9d9d9";
      case SUPPORT -> "#92c5de";
      case STRONGLY_SUPPORT -> "#2166ac";
      case MIXED -> "#d8c7e2";
      case WITHHELD, UNDETERMINED -> "#ffffff";
    };
  }

  private static String onFill(Attitude attitude) {
    boolean dark = attitude == Attitude.STRONGLY_OPPOSE || attitude == Attitude.STRONGLY_SUPPORT;
    return dark ? " fill=\"#ffffff\"" : "";
  }

  private static String sign(Attitude attitude) {
    return switch (attitude) {
      case STRONGLY_OPPOSE -> "−−";
      case OPPOSE -> "−";
      case NEUTRAL -> "0";
      case SUPPORT -> "+";
      case STRONGLY_SUPPORT -> "++";
      case MIXED -> "±";
      case WITHHELD -> "ø";
      case UNDETERMINED -> "?";
    };
  }
}
