// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Arrows between the numbers below a bound. Nothing recurses: paths may be as long as the data. */
public final class Digraph {

  /** An arrow. */
  public record Arrow(int from, int to) {}

  private final int size;
  private final int[] starts;
  private final int[] heads;

  /** Makes the digraph of the nodes from 0 up to the size, exclusive. */
  public Digraph(int size, List<Arrow> arrows) {
    this.size = size;
    this.starts = new int[size + 1];
    this.heads = new int[arrows.size()];
    arrows.forEach(arrow -> starts[arrow.from() + 1]++);
    for (int node = 0; node < size; node++) {
      starts[node + 1] += starts[node];
    }
    int[] next = Arrays.copyOf(starts, size);
    arrows.forEach(arrow -> heads[next[arrow.from()]++] = arrow.to());
  }

  /** Where the arrows of a node lead, as often as there are arrows. */
  public int[] from(int node) {
    return Arrays.copyOfRange(heads, starts[node], starts[node + 1]);
  }

  /** Whether a way of one arrow or more leads from one node to another. */
  public boolean leads(int from, int to) {
    boolean[] seen = new boolean[size];
    int[] open = new int[size];
    int count = 0;
    open[count++] = from;
    while (count > 0) {
      for (int next : from(open[--count])) {
        if (next == to) {
          return true;
        }
        if (!seen[next]) {
          seen[next] = true;
          open[count++] = next;
        }
      }
    }
    return false;
  }

  /**
   * The nodes in an order in which each comes after those that lead to it, as far as there is one: the nodes of a cycle
   * stand together. Those that lead to each other are one part (Tarjan 1972, on a stack of its own).
   */
  public List<List<Integer>> parts() {
    return new Parts().all();
  }

  /** The parts in which a way leads back: several nodes, or one with an arrow to itself. In order, as is each. */
  public List<List<Integer>> cycles() {
    return parts().stream()
        .filter(part -> part.size() > 1 || Arrays.stream(from(part.get(0))).anyMatch(part.get(0)::equals))
        .map(part -> part.stream().sorted().toList()).sorted(Comparator.comparing(part -> part.get(0))).toList();
  }

  private final class Parts {

    private final int[] entered = new int[size];
    private final int[] low = new int[size];
    private final boolean[] open = new boolean[size];
    private final int[] at = Arrays.copyOf(starts, size);
    private final int[] way = new int[size];
    private final int[] waiting = new int[size];
    private final List<List<Integer>> parts = new ArrayList<>();
    private int depth;
    private int held;
    private int count;

    List<List<Integer>> all() {
      for (int node = 0; node < size; node++) {
        if (entered[node] == 0) {
          enter(node);
          walk();
        }
      }
      List<List<Integer>> all = new ArrayList<>(parts);
      Collections.reverse(all);
      return all;
    }

    private void enter(int node) {
      low[node] = entered[node] = ++count;
      open[node] = true;
      waiting[held++] = node;
      way[depth++] = node;
    }

    private void walk() {
      while (depth > 0) {
        int node = way[depth - 1];
        if (at[node] < starts[node + 1]) {
          int next = heads[at[node]++];
          if (entered[next] == 0) {
            enter(next);
          } else if (open[next]) {
            low[node] = Math.min(low[node], entered[next]);
          }
        } else {
          depth--;
          if (depth > 0) {
            low[way[depth - 1]] = Math.min(low[way[depth - 1]], low[node]);
          }
          if (low[node] == entered[node]) {
            close(node);
          }
        }
      }
    }

    private void close(int node) {
      List<Integer> part = new ArrayList<>();
      int last;
      do {
        last = waiting[--held];
        open[last] = false;
        part.add(last);
      } while (last != node);
      parts.add(part);
    }
  }
}
