// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The reachability matrix of a graph: the definition with which tests compare paths and cycles. */
public final class Reach {

  private Reach() {}

  /** Adds an arrow for every path of several arrows (Floyd and Warshall). */
  public static void close(boolean[][] arrows) {
    for (int over = 0; over < arrows.length; over++) {
      for (int from = 0; from < arrows.length; from++) {
        for (int to = 0; to < arrows.length; to++) {
          arrows[from][to] |= arrows[from][over] && arrows[over][to];
        }
      }
    }
  }

  /** The cycles: each node that reaches itself, together with the nodes that it reaches and that reach it. */
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
