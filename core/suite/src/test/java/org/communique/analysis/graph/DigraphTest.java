// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.communique.analysis.graph.Digraph.Arrow;

/** Paths, parts and cycles of a graph are the same as those of its reachability matrix. */
@Tag("laws")
class DigraphTest {

  private record Case(int size, List<Arrow> arrows) {

    Digraph digraph() {
      return new Digraph(size, arrows);
    }

    boolean[][] reach() {
      boolean[][] reach = new boolean[size][size];
      arrows.forEach(arrow -> reach[arrow.from()][arrow.to()] = true);
      Reach.close(reach);
      return reach;
    }
  }

  @Provide
  Arbitrary<Case> graphs() {
    return Arbitraries.integers().between(1, 12).flatMap(size -> {
      Arbitrary<Integer> node = Arbitraries.integers().between(0, size - 1).withoutEdgeCases();
      return Combinators.combine(node, node).as(Arrow::new).list().ofMaxSize(2 * size)
          .map(arrows -> new Case(size, arrows));
    });
  }

  @Property
  void leadsWhereTheMatrixReaches(@ForAll("graphs") Case of) {
    boolean[][] reach = of.reach();
    Digraph digraph = of.digraph();
    for (int from = 0; from < of.size(); from++) {
      for (int to = 0; to < of.size(); to++) {
        assertThat(digraph.hasPath(from, to)).as("%s to %s", from, to).isEqualTo(reach[from][to]);
      }
    }
    boolean loops = of.arrows().stream().anyMatch(arrow -> arrow.from() == arrow.to());
    boolean doubles = of.arrows().stream().distinct().count() < of.arrows().size();
    Statistics.label("arrows").collect(loops ? "with loops" : "", doubles ? "with doubles" : "");
  }

  @Property
  void partsAreWhatLeadsToEachOtherAndComeAfterWhatLeadsToThem(@ForAll("graphs") Case of) {
    boolean[][] reach = of.reach();
    List<List<Integer>> parts = of.digraph().components();
    assertThat(parts.stream().flatMap(List::stream).toList())
        .containsExactlyInAnyOrderElementsOf(IntStream.range(0, of.size()).boxed().toList());
    for (int one = 0; one < parts.size(); one++) {
      for (int other = 0; other < parts.size(); other++) {
        for (int from : parts.get(one)) {
          for (int to : parts.get(other)) {
            if (one == other) {
              assertThat(from == to || reach[from][to]).as("%s and %s in one part", from, to).isTrue();
            } else {
              assertThat(reach[from][to] && (one > other || reach[to][from])).as("%s before %s", to, from).isFalse();
            }
          }
        }
      }
    }
    int largest = parts.stream().mapToInt(List::size).max().orElseThrow();
    Statistics.label("largest part").collect(largest == 1 ? "1" : largest == of.size() ? "all" : "some");
  }

  @Property
  void anOrderAgreesWithThePathsThatLeadOneWay(@ForAll("graphs") Case of, @ForAll @IntRange(max = 12) int most) {
    boolean[][] reach = of.reach();
    int limit = Math.min(most, of.size());
    List<Integer> order = of.digraph().inOrder(limit);
    assertThat(order).containsExactlyInAnyOrderElementsOf(IntStream.range(0, limit).boxed().toList());
    for (int one = 0; one < limit; one++) {
      for (int other = one + 1; other < limit; other++) {
        int first = order.get(one);
        int second = order.get(other);
        boolean back = reach[second][first];
        assertThat(back && !reach[first][second]).as("%s before %s", second, first).isFalse();
        if (back && other > one + 1) {
          int next = order.get(one + 1);
          assertThat(reach[first][next] && reach[next][first]).as("%s beside %s", next, first).isTrue();
        }
        assertThat(back && first > second).as("%s and %s ascend", first, second).isFalse();
      }
    }
    boolean oneWay = IntStream.range(0, limit).anyMatch(from ->
        IntStream.range(0, from).anyMatch(to -> reach[from][to] && !reach[to][from]));
    Statistics.label("order").collect(oneWay ? "changed by paths" : "ascending or in cycles");
  }

  @Example
  void anOrderTakesTheLeastNodeThatMayComeNext() {
    assertThat(new Digraph(5, List.of(new Arrow(3, 0), new Arrow(4, 1))).inOrder(5)).containsExactly(2, 3, 0, 4, 1);
    assertThat(new Digraph(5, List.of(new Arrow(3, 0), new Arrow(4, 1))).inOrder(3)).containsExactly(0, 1, 2);
    assertThat(new Digraph(5, List.of(new Arrow(2, 3), new Arrow(3, 4), new Arrow(4, 0))).inOrder(3))
        .containsExactly(1, 2, 0);
    assertThat(new Digraph(4, List.of(new Arrow(3, 0), new Arrow(0, 3), new Arrow(2, 0))).inOrder(4))
        .containsExactly(1, 2, 0, 3);
    assertThat(new Digraph(0, List.of()).inOrder(0)).isEmpty();
  }

  @Property
  void cyclesAreThePartsInWhichAWayLeadsBack(@ForAll("graphs") Case of) {
    List<List<Integer>> expected = Reach.cycles(of.reach());
    assertThat(of.digraph().cycles()).isEqualTo(expected);
    Statistics.label("cycles").collect(Math.min(expected.size(), 3));
    Statistics.label("a loop alone").collect(expected.stream().anyMatch(cycle -> cycle.size() == 1));
  }

  @Example
  void givesTheArrowsOfANodeInTheirOrderAsOftenAsTheyAre() {
    Digraph digraph = new Digraph(3, List.of(new Arrow(1, 2), new Arrow(0, 1), new Arrow(1, 0), new Arrow(1, 2)));
    assertThat(digraph.successors(1)).containsExactly(2, 0, 2);
    assertThat(digraph.successors(2)).isEmpty();
    assertThat(digraph.components()).containsExactly(List.of(1, 0), List.of(2));
    assertThat(digraph.cycles()).containsExactly(List.of(0, 1));
  }

  @Example
  void cyclesAscendByTheirLeastNodes() {
    Digraph digraph = new Digraph(4, List.of(
        new Arrow(2, 3), new Arrow(3, 2), new Arrow(2, 0), new Arrow(0, 1), new Arrow(1, 0)));
    assertThat(digraph.cycles()).containsExactly(List.of(0, 1), List.of(2, 3));
  }

  @Example
  void isEmptyWithoutNodes() {
    assertThat(new Digraph(0, List.of()).components()).isEmpty();
    assertThat(new Digraph(0, List.of()).cycles()).isEmpty();
  }
}
