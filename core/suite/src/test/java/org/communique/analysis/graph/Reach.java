// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What reaches what in a graph, as a matrix: the definition that paths and cycles are compared with. */
public final class Reach {

  private Reach() {}

  /** Makes every way of several arrows one arrow (Floyd and Warshall). */
  public static void close(boolean[][] arrows) {
    for (int over = 0; over < arrows.length; over++) {
      for (int from = 0; from < arrows.length; from++) {
        for (int to = 0; to < arrows.length; to++) {
          arrows[from][to] |= arrows[from][over] && arrows[over][to];
        }
      }
    }
  }

  /** What reaches itself, with all that it reaches and that reaches it, by the least of each. */
  public static List<List<Integer>> cycles(boolean[][] reach) {
    List<List<Integer>> cycles = new ArrayList<>();
    for (int node = 0; node < reach.length; node++) {
      int one = node;
      List<Integer> cycle =
          IntStream.range(0, reach.length).filter(other -> reach[one][other] && reach[other][one]).boxed().toList();
      if (!cycle.isEmpty() && cycle.get(0) == node) {
        cycles.add(cycle);
      }
    }
    return cycles;
  }
}
