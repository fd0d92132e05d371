// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.communique.analysis.graph.Labelling.Blow;
import org.communique.analysis.graph.Labelling.Label;
import org.junit.jupiter.api.Test;

/** On every graph of up to six nodes the labels are the least complete labelling. */
class LabellingTest {

  /** For each node the set of nodes that strike it, one bit per node: certain strikes and doubted strikes. */
  private record Strikers(int[] sure, int[] doubted) {
    static Strikers of(int size) {
      return new Strikers(new int[size], new int[size]);
    }
  }

  private int graphs;

  @Test
  void isTheLeastCompleteLabellingOfAllGraphsOfUpToThreeNodesWithDoubtedArrowsAndLoops() {
    for (int size = 0; size <= 2; size++) {
      arrows(Strikers.of(size), 0, 4, true, this::checkByEnumeration);
    }
    arrows(Strikers.of(3), 0, 3, true, this::checkByEnumeration);
    arrows(Strikers.of(3), 0, 4, false, this::checkByEnumeration);
    assertThat(graphs).isEqualTo(1 + 4 + 256 + 19_683 + 4_096);
  }

  @Test
  void isTheLeastCompleteLabellingOfAllGraphsOfFourNodes() {
    arrows(Strikers.of(4), 0, 2, false, this::checkByEnumeration);
    assertThat(graphs).isEqualTo(4_096);
  }

  @Test
  void isTheLeastCompleteLabellingOfAllGraphsOfFiveNodesUpToTheirNames() {
    sorted(Strikers.of(5), 0, this::checkByEnumeration);
    assertThat(graphs).isEqualTo(11_590);
  }

  @Test
  void isTheLeastFixedPointOnAllGraphsOfSixNodesUpToTheirNames() {
    sorted(Strikers.of(6), 0, this::checkByIteration);
    assertThat(graphs).isEqualTo(1_820_264);
  }

  /** Tries all graphs. Between two nodes there is no arrow, a certain one, a doubted one or both: the first {@code kinds} of these. */
  private void arrows(Strikers of, int pair, int kinds, boolean loops, Consumer<Strikers> check) {
    int size = of.sure().length;
    if (pair == size * size) {
      check.accept(of);
      return;
    }
    int from = pair / size;
    int to = pair % size;
    for (int kind = 0; kind < (from == to && !loops ? 1 : kinds); kind++) {
      of.sure()[to] = of.sure()[to] & ~(1 << from) | (kind & 1) << from;
      of.doubted()[to] = of.doubted()[to] & ~(1 << from) | (kind >> 1) << from;
      arrows(of, pair + 1, kinds, loops, check);
    }
    of.sure()[to] &= ~(1 << from);
    of.doubted()[to] &= ~(1 << from);
  }

  /** Tries all graphs once, up to the names of nodes: nodes with more strikers come later. */
  private void sorted(Strikers of, int node, Consumer<Strikers> check) {
    int size = of.sure().length;
    if (node == size && breaksTies(of.sure())) {
      check.accept(of);
    }
    for (int set = 0; node < size && set < 1 << size; set++) {
      if ((set >> node & 1) == 0 && (node == 0 || Integer.bitCount(set) >= Integer.bitCount(of.sure()[node - 1]))) {
        of.sure()[node] = set;
        sorted(of, node + 1, check);
      }
    }
  }

  /** Whether nodes with equally many strikers are sorted by how many nodes they strike, then by their strikers. */
  private static boolean breaksTies(int[] sure) {
    int[] rank = new int[sure.length];
    for (int node = 0; node < sure.length; node++) {
      rank[node] = sure.length * Integer.bitCount(sure[node]);
      for (int struck : sure) {
        rank[node] += struck >> node & 1;
      }
    }
    int before = 0;
    for (int node = 0; node < sure.length; node++) {
      int key = rank[node] * 10_000;
      for (int from = 0; from < sure.length; from++) {
        key += (sure[node] >> from & 1) * rank[from] * rank[from];
      }
      if (key < before) {
        return false;
      }
      before = key;
    }
    return true;
  }

  private void checkByEnumeration(Strikers of) {
    Labels least = Labels.grounded(of.sure(), of.doubted());
    check(of, least);
    assertThat(Labels.iterated(of.sure(), of.doubted())).isEqualTo(least);
  }

  private void checkByIteration(Strikers of) {
    check(of, Labels.iterated(of.sure(), of.doubted()));
  }

  private void check(Strikers of, Labels expected) {
    graphs++;
    if (!labels(of).equals(expected)) {
      assertThat(labels(of)).as("%s", blows(of)).isEqualTo(expected);
    }
  }

  private static Labels labels(Strikers of) {
    Label[] labels = Labelling.of(of.sure().length, blows(of));
    int in = 0;
    int out = 0;
    for (int node = 0; node < labels.length; node++) {
      in |= labels[node] == Label.IN ? 1 << node : 0;
      out |= labels[node] == Label.OUT ? 1 << node : 0;
    }
    return new Labels(in, out);
  }

  private static List<Blow> blows(Strikers of) {
    List<Blow> blows = new ArrayList<>();
    for (int to = 0; to < of.sure().length; to++) {
      for (int from = 0; from < of.sure().length; from++) {
        for (boolean doubted : new boolean[] {true, false}) {
          if (((doubted ? of.doubted() : of.sure())[to] >> from & 1) == 1) {
            blows.add(new Blow(from, to, doubted));
          }
        }
      }
    }
    return blows;
  }
}
