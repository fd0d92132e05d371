// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.draw;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Boxes and the arrows between them, as text in the languages of drawing programs.
 *
 * @param title the title of the diagram
 * @param description the diagram in words, for readers who cannot see it
 * @param nodes the texts of the boxes; the place of a text in the list is the number of its box
 * @param edges the arrows
 */
public record Diagram(String title, String description, List<String> nodes, List<Edge> edges) {

  /**
   * What Mermaid would not show as text: entities, tags, directives, formulas, icons, styles, and {@code direction},
   * which it reads on any line.
   */
  private static final Pattern MARKUP = Pattern.compile("[#\"<&`%$\\\\]|:(?! )|d(?=irection)");

  /**
   * An arrow from one box to another, which are given by their numbers.
   *
   * @param from the box at which the arrow begins
   * @param to the box at which the arrow ends
   * @param label the text beside the arrow
   * @param dashed whether the arrow is dashed, which means that it is inferred or not known
   */
  public record Edge(int from, int to, String label, boolean dashed) {}

  /** Returns the diagram as a flowchart of Mermaid. */
  public String toMermaid() {
    StringBuilder text = new StringBuilder("flowchart LR\n");
    text.append("  accTitle: ").append(mermaid(title)).append('\n');
    text.append("  accDescr: ").append(mermaid(description)).append('\n');
    for (int node = 0; node < nodes.size(); node++) {
      text.append("  n").append(node).append("[\"").append(mermaid(nodes.get(node))).append("\"]\n");
    }
    for (Edge edge : edges) {
      text.append("  n").append(edge.from()).append(edge.dashed() ? " -.->" : " -->").append("|\"")
          .append(mermaid(edge.label())).append("\"| n").append(edge.to()).append('\n');
    }
    return text.toString();
  }

  private static String mermaid(String text) {
    return MARKUP.matcher(OneLine.of(text)).replaceAll(found -> "#" + found.group().codePointAt(0) + ";");
  }

  /** Returns the diagram in DOT, the language of Graphviz. */
  public String toGraphviz() {
    StringBuilder text = new StringBuilder("digraph {\n  rankdir=LR\n  label=\"").append(graphviz(title))
        .append("\"\n  tooltip=\"").append(graphviz(description)).append("\"\n  node [shape=box]\n");
    for (int node = 0; node < nodes.size(); node++) {
      text.append("  n").append(node).append(" [label=\"").append(graphviz(nodes.get(node))).append("\"]\n");
    }
    for (Edge edge : edges) {
      text.append("  n").append(edge.from()).append(" -> n").append(edge.to()).append(" [label=\"")
          .append(graphviz(edge.label())).append('"').append(edge.dashed() ? " style=dashed" : "").append("]\n");
    }
    return text.append("}\n").toString();
  }

  private static String graphviz(String text) {
    return OneLine.of(text).replace("\\", "\\\\").replace("\"", "\\\"").replace("&", "&amp;");
  }
}
