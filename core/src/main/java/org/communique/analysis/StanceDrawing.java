// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.vocabulary.Attitude;

/** Stances as a graph, and as a matrix: holders down, targets across, a colour and a sign for each attitude. */
final class StanceDrawing {

  private static final int CELL = 32;
  private static final int MARGIN = 20;
  private static final int TITLE = 28;
  private static final int LEGEND = 148;
  private static final int PER_ROW = 5;
  private static final int LOWEST = 13;
  private static final int HEADING = 36;

  private static final String FALLEN = " fill=\"#767676\" text-decoration=\"line-through\"";
  private static final String NOTE = "Dashed: inferred, not said in so many words. In brackets: said by others of the holder. "
      + "Struck through: no longer stands.";

  private StanceDrawing() {}

  static Graph graph(Stances stances) {
    Set<Subject> subjects = new LinkedHashSet<>(stances.holders());
    subjects.addAll(stances.targets());
    Map<Subject, Integer> numbers = new HashMap<>();
    subjects.forEach(subject -> numbers.put(subject, numbers.size()));
    return new Graph(
        "Who stands where", description(stances), subjects.stream().map(Subject::label).map(Texts::cut).toList(),
        stances.positions().stream()
            .map(position -> new Graph.Edge(
                numbers.get(position.holder()), numbers.get(position.target()), position.shownAttitudes(),
                position.isInferred()))
            .toList());
  }

  private static String description(Stances stances) {
    return "Holders: " + stances.holders().size() + ", targets: " + stances.targets().size() + "."
        + stances.positions().stream().map(position -> " " + position + ".").collect(Collectors.joining());
  }

  static String svg(Stances stances) {
    List<Subject> holders = stances.holders();
    List<Subject> targets = stances.targets();
    int left = MARGIN + widest(holders) + 8;
    int top = MARGIN + TITLE + slope(widest(targets)) + 8;
    int right = left + targets.size() * CELL;
    int bottom = top + holders.size() * CELL;
    List<Attitude> used = stances.positions().stream().flatMap(position -> position.attitudes().stream()).distinct()
        .sorted().toList();
    int width = Math.max(MARGIN + Math.min(used.size(), PER_ROW) * LEGEND, 2 * MARGIN + Svg.width(NOTE));
    for (int at = 0; at < targets.size(); at++) {
      width = Math.max(width, left + at * CELL + CELL / 2 + slope(width(targets.get(at))) + MARGIN);
    }
    int rows = (used.size() + PER_ROW - 1) / PER_ROW;
    Svg svg = new Svg(width, bottom + 2 * MARGIN + (rows + 1) * CELL, "Who stands where", description(stances));
    svg.text(MARGIN, MARGIN + 8, "Who stands where", "font-size=\"16\" font-weight=\"bold\"");
    Map<Subject, Integer> columns = new HashMap<>();
    for (Subject target : targets) {
      int x = left + columns.size() * CELL;
      columns.put(target, x);
      svg.line(x, top, x, bottom, "#e3e6ea");
      svg.slanted(x + CELL / 2 + 4, top - 6, Texts.cut(target.label(), HEADING));
    }
    Map<Subject, Integer> lines = new HashMap<>();
    for (Subject holder : holders) {
      int y = top + lines.size() * CELL;
      lines.put(holder, y);
      svg.line(left, y, right, y, "#e3e6ea");
      svg.text(left - 8, y + CELL / 2 + 5, Texts.cut(holder.label(), HEADING), "text-anchor=\"end\"");
    }
    svg.line(right, top, right, bottom, "#e3e6ea");
    svg.line(left, bottom, right, bottom, "#e3e6ea");
    for (Position position : stances.positions()) {
      svg.begin(position.toString());
      cell(svg, columns.get(position.target()), lines.get(position.holder()), position);
      svg.end();
    }
    legend(svg, bottom + MARGIN, used);
    return svg.toString();
  }

  private static int widest(List<Subject> subjects) {
    return subjects.stream().mapToInt(StanceDrawing::width).max().orElse(0);
  }

  private static int width(Subject subject) {
    return Svg.width(Texts.cut(subject.label(), HEADING));
  }

  /** How far words reach that rise at 45 degrees, upwards and to the right. */
  private static int slope(int width) {
    return width * 71 / 100;
  }

  /** One strip for each attitude; a dashed edge where somebody's reading is all there is. */
  private static void cell(Svg svg, int x, int y, Position position) {
    List<Attitude> attitudes = position.attitudes();
    int side = CELL - 6;
    for (int at = 0; at < attitudes.size(); at++) {
      int from = side * at / attitudes.size();
      int to = side * (at + 1) / attitudes.size();
      Attitude attitude = attitudes.get(at);
      strip(svg, x, y + 3 + from, to - from, attitude, position.isOwn(attitude), position.stands(attitude));
    }
    edge(svg, x, y, position.isInferred());
  }

  /**
   * An attitude in colour, and its sign: in brackets if others ascribe it, struck through where nothing has it that
   * stands.
   */
  private static void strip(Svg svg, int x, int y, int height, Attitude attitude, boolean own, boolean stands) {
    svg.box(x + 3, y, CELL - 6, height, stands ? fill(attitude) : "#ffffff", "");
    if (height >= LOWEST) {
      svg.text(
          x + CELL / 2, y + height / 2 + 5, own ? sign(attitude) : "(" + sign(attitude) + ")",
          "text-anchor=\"middle\" font-weight=\"bold\"" + (stands ? onFill(attitude) : FALLEN));
    }
  }

  private static void edge(Svg svg, int x, int y, boolean dashed) {
    svg.box(
        x + 3, y + 3, CELL - 6, CELL - 6, "none", "stroke=\"#34506b\"" + (dashed ? " stroke-dasharray=\"3 3\"" : ""));
  }

  private static void legend(Svg svg, int top, List<Attitude> used) {
    for (int at = 0; at < used.size(); at++) {
      int x = MARGIN + at % PER_ROW * LEGEND;
      int y = top + at / PER_ROW * CELL;
      strip(svg, x, y + 3, CELL - 6, used.get(at), true, true);
      edge(svg, x, y, false);
      svg.text(x + CELL + 2, y + CELL / 2 + 5, used.get(at).word(), "");
    }
    svg.text(MARGIN, top + (used.size() + PER_ROW - 1) / PER_ROW * CELL + 20, NOTE, "");
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
