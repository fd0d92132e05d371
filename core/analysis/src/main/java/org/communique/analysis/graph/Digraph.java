// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A directed graph. Its nodes are the numbers from 0 up to a size; arrows lead from node to node.
 *
 * <p>No method recurses, so a path may be as long as the data.
 */
public final class Digraph {

  /** An arrow from one node to another, or from a node to itself. */
  public record Arrow(int from, int to) {}

  private static final int[] NONE = {};

  private final int size;
  private final int[] starts;
  private final int[] heads;
  private @Nullable ComponentFinder finder;

  /** Makes the graph of the nodes from 0 up to the size, exclusive. Two equal arrows count as two. */
  public Digraph(int size, List<Arrow> arrows) {
    this(size, arrows, Arrow::from, Arrow::to);
  }

  /**
   * Makes the graph of the nodes from 0 up to the size, exclusive, from values that mean arrows.
   *
   * @param from gives the node from which an arrow leads
   * @param to gives the node to which an arrow leads
   */
  public <T> Digraph(int size, List<T> arrows, ToIntFunction<T> from, ToIntFunction<T> to) {
    this.size = size;
    this.starts = new int[size + 1];
    this.heads = new int[arrows.size()];
    for (T arrow : arrows) {
      starts[from.applyAsInt(arrow) + 1]++;
    }
    for (int node = 0; node < size; node++) {
      starts[node + 1] += starts[node];
    }
    int[] next = Arrays.copyOf(starts, size);
    for (T arrow : arrows) {
      heads[next[from.applyAsInt(arrow)]++] = to.applyAsInt(arrow);
    }
  }

  /** Returns the nodes to which the arrows of a node lead. A node occurs once for each arrow. */
  public int[] successors(int node) {
    return starts[node] == starts[node + 1] ? NONE : Arrays.copyOfRange(heads, starts[node], starts[node + 1]);
  }

  /** Returns true if a path of one arrow or more leads from one node to another. */
  public boolean hasPath(int from, int to) {
    boolean[] seen = new boolean[size];
    int[] open = new int[size];
    int count = 0;
    open[count++] = from;
    while (count > 0) {
      for (int next : successors(open[--count])) {
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
   * Returns the strongly connected components: two nodes are in one component if a path leads from each to the other.
   * The components are in topological order: a component comes after all components from which arrows lead to it.
   */
  public List<List<Integer>> components() {
    ComponentFinder found = finder();
    List<List<Integer>> components = new ArrayList<>(found.components);
    for (int number = found.components - 1; number >= 0; number--) {
      components.add(found.component(number));
    }
    return components;
  }

  /**
   * Returns all nodes in the order of {@link #components()}: if a path leads from one node to another, and no path
   * leads back, the first node comes before the second.
   */
  public int[] topological() {
    int[] closed = finder().closed;
    int[] ordered = new int[size];
    for (int at = 0; at < size; at++) {
      ordered[at] = closed[size - 1 - at];
    }
    return ordered;
  }

  /**
   * Returns the nodes from 0 up to a limit, exclusive, in one order that agrees with the paths: if a path leads from
   * one node to another and no path leads back, the first node comes before the second. Nodes with paths in both
   * directions are side by side, in ascending order. If several nodes may come next, the least node comes next. Paths
   * may lead through the nodes from the limit onwards, but these nodes are not returned.
   */
  public List<Integer> inOrder(int limit) {
    List<List<Integer>> components = components().stream()
        .map(nodes -> nodes.size() == 1 ? nodes : nodes.stream().sorted().toList()).toList();
    int[] componentOf = new int[size];
    for (int number = 0; number < components.size(); number++) {
      for (int node : components.get(number)) {
        componentOf[node] = number;
      }
    }
    int[] before = arrowsInto(componentOf);
    PriorityQueue<List<Integer>> next = new PriorityQueue<>(
        Comparator.comparingInt(nodes -> nodes.get(0) < limit ? nodes.get(0) : -1));
    components.stream().filter(nodes -> before[componentOf[nodes.get(0)]] == 0).forEach(next::add);
    List<Integer> ordered = new ArrayList<>();
    while (!next.isEmpty()) {
      for (int node : next.remove()) {
        if (node < limit) {
          ordered.add(node);
        }
        for (int successor : successors(node)) {
          int component = componentOf[successor];
          if (component != componentOf[node] && --before[component] == 0) {
            next.add(components.get(component));
          }
        }
      }
    }
    return ordered;
  }

  /** Counts the arrows from other components to each component. */
  private int[] arrowsInto(int[] componentOf) {
    int[] count = new int[size];
    for (int node = 0; node < size; node++) {
      for (int successor : successors(node)) {
        if (componentOf[successor] != componentOf[node]) {
          count[componentOf[successor]]++;
        }
      }
    }
    return count;
  }

  /**
   * Returns the components in which a path leads back to its first node: the component has several nodes, or one node
   * with an arrow to itself. Each cycle is in ascending order; the cycles are ordered by their least nodes.
   */
  public List<List<Integer>> cycles() {
    ComponentFinder found = finder();
    List<List<Integer>> cycles = new ArrayList<>();
    for (int number = 0; number < found.components; number++) {
      if (found.sizeOf(number) > 1 || hasArrowToItself(found.closed[found.firsts[number]])) {
        cycles.add(found.component(number).stream().sorted().toList());
      }
    }
    cycles.sort(Comparator.comparing(nodes -> nodes.get(0)));
    return List.copyOf(cycles);
  }

  private ComponentFinder finder() {
    if (finder == null) {
      finder = new ComponentFinder();
    }
    return finder;
  }

  private boolean hasArrowToItself(int node) {
    for (int arrow = starts[node]; arrow < starts[node + 1]; arrow++) {
      if (heads[arrow] == node) {
        return true;
      }
    }
    return false;
  }

  /**
   * Finds the components by the algorithm of Tarjan (1972), with an explicit stack instead of recursion. A component is
   * closed after all components to which arrows lead from it.
   */
  private final class ComponentFinder {

    private final int[] entered = new int[size];
    private final int[] low = new int[size];
    private final boolean[] open = new boolean[size];
    private final int[] nextArrow = Arrays.copyOf(starts, size);
    private final int[] path = new int[size];
    private final int[] waiting = new int[size];

    /** All nodes, component by component, and the places at which the components begin. */
    private final int[] closed = new int[size];
    private final int[] firsts = new int[size];
    private int components;
    private int closedNodes;
    private int depth;
    private int held;
    private int count;

    ComponentFinder() {
      for (int node = 0; node < size; node++) {
        if (entered[node] == 0) {
          enter(node);
          walk();
        }
      }
    }

    int sizeOf(int component) {
      return (component + 1 < components ? firsts[component + 1] : size) - firsts[component];
    }

    List<Integer> component(int component) {
      List<Integer> nodes = new ArrayList<>(sizeOf(component));
      for (int at = 0; at < sizeOf(component); at++) {
        nodes.add(closed[firsts[component] + at]);
      }
      return nodes;
    }

    private void enter(int node) {
      low[node] = entered[node] = ++count;
      open[node] = true;
      waiting[held++] = node;
      path[depth++] = node;
    }

    private void walk() {
      while (depth > 0) {
        int node = path[depth - 1];
        if (nextArrow[node] < starts[node + 1]) {
          int next = heads[nextArrow[node]++];
          if (entered[next] == 0) {
            enter(next);
          } else if (open[next]) {
            low[node] = Math.min(low[node], entered[next]);
          }
        } else {
          leave(node);
        }
      }
    }

    private void leave(int node) {
      depth--;
      if (depth > 0) {
        low[path[depth - 1]] = Math.min(low[path[depth - 1]], low[node]);
      }
      if (low[node] == entered[node]) {
        close(node);
      }
    }

    private void close(int node) {
      firsts[components++] = closedNodes;
      int last;
      do {
        last = waiting[--held];
        open[last] = false;
        closed[closedNodes++] = last;
      } while (last != node);
    }
  }
}
