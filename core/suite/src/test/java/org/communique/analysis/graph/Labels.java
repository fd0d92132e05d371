// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.graph;

import java.util.ArrayList;
import java.util.List;

/** Labels by definition: two sets of nodes, one bit per node. A node in neither set is undecided. */
public record Labels(int in, int out) {

  /**
   * The complete labellings: a node is in if and only if all that strike it are out, and out if and only if one that is
   * in strikes it for sure.
   *
   * @param sure of each node those that strike it for sure
   * @param doubted of each node those of which it is doubted
   */
  private static List<Labels> complete(int[] sure, int[] doubted) {
    int all = (1 << sure.length) - 1;
    List<Labels> complete = new ArrayList<>();
    for (int in = 0; in <= all; in++) {
      int rest = all & ~in;
      for (int out = rest; out >= 0; out = out == 0 ? -1 : (out - 1) & rest) {
        if (next(sure, doubted, in, out).equals(new Labels(in, out))) {
          complete.add(new Labels(in, out));
        }
      }
    }
    return complete;
  }

  /** The one complete labelling that decides only what all other complete labellings decide in the same way. */
  public static Labels grounded(int[] sure, int[] doubted) {
    List<Labels> complete = complete(sure, doubted);
    List<Labels> least = complete.stream()
        .filter(one -> complete.stream().allMatch(other ->
            (one.in() & ~other.in()) == 0 && (one.out() & ~other.out()) == 0))
        .toList();
    if (least.size() != 1) {
      throw new AssertionError("no least labelling, or several: " + least);
    }
    return least.get(0);
  }

  private static Labels next(int[] sure, int[] doubted, int in, int out) {
    int nextIn = 0;
    int nextOut = 0;
    for (int node = 0; node < sure.length; node++) {
      nextIn |= ((sure[node] | doubted[node]) & ~out) == 0 ? 1 << node : 0;
      nextOut |= (sure[node] & in) != 0 ? 1 << node : 0;
    }
    return new Labels(nextIn, nextOut);
  }

  /** Applies the definition, starting with no label, until nothing changes. */
  public static Labels iterated(int[] sure, int[] doubted) {
    Labels labels = new Labels(0, 0);
    Labels next = next(sure, doubted, 0, 0);
    while (!next.equals(labels)) {
      labels = next;
      next = next(sure, doubted, labels.in(), labels.out());
    }
    return labels;
  }

  /** The label of a node. */
  public Labelling.Label of(int node) {
    if ((out >> node & 1) == 1) {
      return Labelling.Label.OUT;
    }
    return (in >> node & 1) == 1 ? Labelling.Label.IN : Labelling.Label.UNDECIDED;
  }
}
