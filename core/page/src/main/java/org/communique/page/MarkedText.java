// SPDX-License-Identifier: Apache-2.0
package org.communique.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.communique.vocabulary.SegmentKind;

/**
 * The text with its passages marked, paragraph by paragraph. The words are cut wherever a passage or a part of a
 * passage begins or ends, and each piece is written once, so passages may overlap in any way.
 */
final class MarkedText {

  /** How many statements a piece names, at most. */
  private static final int NAMED = 12;

  /** What begins and ends at one position. */
  private static final class Edge {
    final List<Passage> begin = new ArrayList<>();
    final List<Passage> end = new ArrayList<>();
    int spoken;
    int supplied;
  }

  private final Html html;
  private final Material material;
  private final String text;
  private final Lanes lanes;
  private final TreeMap<Integer, Edge> edges = new TreeMap<>();
  private final TreeSet<Passage> current = new TreeSet<>(Passage.SHORTEST_FIRST);
  private int spoken;
  private int supplied;
  private int position;
  private int offset;

  MarkedText(Html html, Material material, String text, List<Passage> passages) {
    this.html = html;
    this.material = material;
    this.text = text;
    this.lanes = new Lanes(passages);
    for (Passage passage : passages) {
      edge(passage.start()).begin.add(passage);
      edge(passage.end()).end.add(passage);
      for (Passage.Part part : passage.parts()) {
        count(part.start(), part.kind(), 1);
        count(part.end(), part.kind(), -1);
      }
    }
    edges.values().forEach(edge -> edge.end.sort(Passage.SHORTEST_FIRST));
  }

  private Edge edge(int at) {
    return edges.computeIfAbsent(at, none -> new Edge());
  }

  private void count(int at, SegmentKind kind, int change) {
    if (kind == SegmentKind.SPOKEN) {
      edge(at).spoken += change;
    } else if (kind == SegmentKind.SUPPLIED) {
      edge(at).supplied += change;
    }
  }

  /** Writes the words from the end of what was written before up to a position. */
  void writeTo(int end) {
    Map.Entry<Integer, Edge> next = edges.firstEntry();
    while (next != null && next.getKey() < end) {
      words(next.getKey());
      pass(edges.pollFirstEntry().getValue());
      next = edges.firstEntry();
    }
    words(end);
    if (next != null && next.getKey() == end) {
      endAll(next.getValue());
    }
  }

  /** Writes the numbers of the passages that end here, then the places of those that begin here. */
  private void pass(Edge edge) {
    endAll(edge);
    for (Passage passage : edge.begin) {
      html.open("span", "id", passage.place()).close();
      current.add(passage);
    }
    spoken += edge.spoken;
    supplied += edge.supplied;
  }

  private void endAll(Edge edge) {
    for (Passage passage : edge.end) {
      current.remove(passage);
      String id = passage.statement().id();
      int number = material.number(id);
      html.open("span", "class", "ns")
          .element("a", Integer.toString(number), "class", "n", "role", "doc-noteref", "href", "#s-" + id,
              "aria-label", Wording.STATEMENT_NUMBER.with(number)).close();
    }
    edge.end.clear();
  }

  private void words(int end) {
    if (end == position) {
      return;
    }
    int until = text.offsetByCodePoints(offset, end - position);
    String words = text.substring(offset, until);
    if (current.isEmpty()) {
      html.text(words);
    } else {
      html.element("span", words, "class", classes(), "data-s", named(), "data-i", current.first().statement().id());
    }
    position = end;
    offset = until;
  }

  private String named() {
    return current.stream().limit(NAMED).map(passage -> material.number(passage.statement().id())).distinct()
        .map(number -> Integer.toString(number)).collect(Collectors.joining(" "));
  }

  private String classes() {
    String[] lines = new String[Lanes.COUNT];
    current.stream().limit(NAMED).forEach(passage -> {
      int lane = lanes.of(passage);
      lines[lane] = lines[lane] == null ? Material.line(passage.statement()) : lines[lane];
    });
    StringBuilder classes = new StringBuilder("r");
    for (int lane = 0; lane < Lanes.COUNT; lane++) {
      if (lines[lane] != null) {
        classes.append(" l").append(lane).append(lines[lane]);
      }
    }
    return classes.append(spoken > 0 ? " spoken" : "").append(supplied > 0 ? " supplied" : "").toString();
  }
}
