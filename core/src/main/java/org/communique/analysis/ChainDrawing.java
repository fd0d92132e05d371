// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.ArrayList;
import java.util.List;
import org.communique.Attribution;

/** A chain as boxes and arrows. */
final class ChainDrawing {

  private static final int MARGIN = 20;
  private static final int TOP = 44;
  private static final int BOX = 36;
  private static final int GAP = 44;
  private static final int NARROWEST = 160;

  private ChainDrawing() {}

  static Graph graph(Chain chain) {
    List<String> nodes = new ArrayList<>();
    List<Graph.Edge> edges = new ArrayList<>();
    nodes.add(ChainWords.speakers(chain.statement()));
    for (int at = 0; at < chain.depth(); at++) {
      Attribution link = chain.links().get(at);
      nodes.add(ChainWords.voice(chain, at));
      edges.add(new Graph.Edge(at, at + 1, ChainWords.verb(link) + ChainWords.distance(link), Chain.isGap(link)));
    }
    return new Graph("Chain of " + chain.statement().id(), ChainWords.sentence(chain) + ".", nodes, edges);
  }

  /** The boxes one under the other, and what the arrows mean beside them. */
  static String svg(Chain chain) {
    Graph graph = graph(chain);
    List<String> nodes = graph.nodes().stream().map(Texts::cut).toList();
    List<String> labels = graph.edges().stream().map(Graph.Edge::label).map(Texts::cut).toList();
    int box = Math.max(widest(nodes) + 2 * MARGIN, NARROWEST);
    int middle = MARGIN + box / 2;
    int drawn = Math.max(MARGIN + box, middle + 12 + widest(labels));
    int width = Math.max(drawn, MARGIN + Svg.width(graph.title())) + MARGIN;
    Svg svg = new Svg(width, TOP + nodes.size() * (BOX + GAP) - GAP + MARGIN, graph.title(), graph.description());
    svg.text(MARGIN, MARGIN + 8, graph.title(), "font-weight=\"bold\"");
    for (int node = 0; node < nodes.size(); node++) {
      int top = TOP + node * (BOX + GAP);
      svg.box(MARGIN, top, box, BOX, "#f2f6fa", "stroke=\"#34506b\" rx=\"4\"");
      svg.text(middle, top + 23, nodes.get(node), "text-anchor=\"middle\"");
      if (node < labels.size()) {
        svg.arrow(middle, top + BOX, top + BOX + GAP, graph.edges().get(node).dashed());
        svg.text(middle + 12, top + BOX + 27, labels.get(node), "font-style=\"italic\"");
      }
    }
    return svg.toString();
  }

  private static int widest(List<String> lines) {
    return lines.stream().mapToInt(Svg::width).max().orElse(0);
  }
}
