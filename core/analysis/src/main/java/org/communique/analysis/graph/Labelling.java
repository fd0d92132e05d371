// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.graph;

import java.util.List;

/**
 * Which nodes hold out against the arrows that strike them: the grounded extension of Dung (1995) as
 * a labelling (Caminada 2006), the one that decides no more than it must.
 *
 * <p>A node is in if every node that strikes it is out; out if one that is in strikes it for sure; else undecided. A
 * doubted arrow cannot put a node out, but keeps it from being in.
 */
public final class Labelling {

  /** A blow that one node strikes at another. */
  public record Blow(int from, int to, boolean doubted) {}

  /** What becomes of a node. */
  public enum Label {
    IN,
    OUT,
    UNDECIDED
  }

  private Labelling() {}

  /** Labels the nodes from 0 up to the size, exclusive. */
  public static Label[] of(int size, List<Blow> blows) {
    Digraph doubted = graph(size, blows, true);
    Digraph sure = graph(size, blows, false);
    Label[] labels = new Label[size];
    int[] strikers = new int[size];
    blows.forEach(blow -> strikers[blow.to()]++);
    int[] decided = new int[size];
    int count = 0;
    for (int node = 0; node < size; node++) {
      labels[node] = strikers[node] == 0 ? Label.IN : Label.UNDECIDED;
      if (strikers[node] == 0) {
        decided[count++] = node;
      }
    }
    for (int at = 0; at < count; at++) {
      int node = decided[at];
      if (labels[node] == Label.IN) {
        for (int struck : sure.from(node)) {
          if (labels[struck] == Label.UNDECIDED) {
            labels[struck] = Label.OUT;
            decided[count++] = struck;
          }
        }
      } else {
        for (Digraph arrows : List.of(sure, doubted)) {
          for (int spared : arrows.from(node)) {
            if (--strikers[spared] == 0 && labels[spared] == Label.UNDECIDED) {
              labels[spared] = Label.IN;
              decided[count++] = spared;
            }
          }
        }
      }
    }
    return labels;
  }

  private static Digraph graph(int size, List<Blow> blows, boolean doubted) {
    return new Digraph(size, blows.stream().filter(blow -> blow.doubted() == doubted)
        .map(blow -> new Digraph.Arrow(blow.from(), blow.to())).toList());
  }
}
