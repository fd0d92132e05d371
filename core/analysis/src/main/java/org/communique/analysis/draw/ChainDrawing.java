// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.draw;

import java.util.List;

/** Draws a chain as an SVG image: a column of boxes, with an arrow from each box down to the next box. */
public final class ChainDrawing {

  private static final int MARGIN = 20;
  private static final int TOP = 44;
  private static final int BOX = 36;
  private static final int GAP = 44;
  private static final int NARROWEST = 160;

  private ChainDrawing() {}

  /** Draws a diagram in which each box leads to the next one. The label of an arrow is beside the arrow. */
  public static String svg(Diagram chain) {
    List<String> nodes = chain.nodes().stream().map(OneLine::of).toList();
    List<String> labels = chain.edges().stream().map(Diagram.Edge::label).map(OneLine::cut).toList();
    int box = Math.max(widest(nodes) + 2 * MARGIN, NARROWEST);
    int middle = MARGIN + box / 2;
    int drawn = Math.max(MARGIN + box, middle + 12 + widest(labels));
    int width = Math.max(drawn, MARGIN + Svg.width(chain.title())) + MARGIN;
    Svg svg = new Svg(width, TOP + nodes.size() * (BOX + GAP) - GAP + MARGIN, chain.title(), chain.description());
    svg.text(MARGIN, MARGIN + 8, chain.title(), "font-weight=\"bold\"");
    for (int node = 0; node < nodes.size(); node++) {
      int top = TOP + node * (BOX + GAP);
      svg.box(MARGIN, top, box, BOX, "#f2f6fa", "stroke=\"#34506b\" rx=\"4\"");
      svg.text(middle, top + 23, nodes.get(node), "text-anchor=\"middle\"");
      if (node < labels.size()) {
        svg.arrow(middle, top + BOX, top + BOX + GAP, chain.edges().get(node).dashed());
        svg.text(middle + 12, top + BOX + 27, labels.get(node), "font-style=\"italic\"");
      }
    }
    return svg.toString();
  }

  private static int widest(List<String> lines) {
    return lines.stream().mapToInt(Svg::width).max().orElse(0);
  }
}
