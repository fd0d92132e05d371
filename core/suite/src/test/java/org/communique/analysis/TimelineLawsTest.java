// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import org.communique.Brief;
import org.communique.Statement;
import org.communique.analysis.graph.Reach;

/** The order of statements is the transitive closure of the orders that dates and relations give to pairs. */
@Tag("laws")
class TimelineLawsTest {

  @Provide
  Arbitrary<World> worlds() {
    return World.arbitrary();
  }

  @Property
  void tellsExactlyWhatFollows(@ForAll("worlds") World world) {
    Corpus corpus = Corpus.of(Graphs.brief(world.statements().toArray(Statement[]::new)));
    Timeline timeline = Timeline.of(corpus);
    assertThat(timeline.conflicts()).isEmpty();
    boolean[][] before = closure(world);
    for (CorpusStatement one : corpus.statements()) {
      for (CorpusStatement other : corpus.statements()) {
        TimeOrder expected = one == other || world.same()[one.number()][other.number()] ? TimeOrder.TOGETHER
            : before[one.number()][other.number()] ? TimeOrder.BEFORE
            : before[other.number()][one.number()] ? TimeOrder.AFTER : TimeOrder.UNKNOWN;
        assertThat(timeline.order(one, other)).as("%s, %s", one, other).isEqualTo(expected);
        if (expected == TimeOrder.BEFORE) {
          assertThat(world.seconds().get(one.number())).isLessThan(world.seconds().get(other.number()));
        }
        if (one.number() < other.number()) {
          boolean dates = world.dates().get(one.number()).isBefore(world.dates().get(other.number()))
              || world.dates().get(other.number()).isBefore(world.dates().get(one.number()));
          Statistics.label("order").collect(expected, dates ? "by their dates" : "not by their dates");
        }
      }
    }
  }

  @Property
  void tellsTheSameInWhateverOrderTheBriefHasThem(@ForAll("worlds") World world, @ForAll Random random) {
    Corpus corpus = Corpus.of(Graphs.brief(world.statements().toArray(Statement[]::new)));
    List<Statement> shuffled = new ArrayList<>(world.statements());
    Collections.shuffle(shuffled, random);
    Corpus other = Corpus.of(Graphs.brief(shuffled.toArray(Statement[]::new)));
    Timeline timeline = Timeline.of(corpus);
    Timeline same = Timeline.of(other);
    for (CorpusStatement one : corpus.statements()) {
      CorpusStatement again = Graphs.cite(other, one.name());
      Timeline.Entry entry = same.entries().get(again.number());
      assertThat(entry.notBefore()).isEqualTo(timeline.entries().get(one.number()).notBefore());
      assertThat(entry.notAfter()).isEqualTo(timeline.entries().get(one.number()).notAfter());
      for (CorpusStatement second : corpus.statements()) {
        assertThat(same.order(again, Graphs.cite(other, second.name()))).isEqualTo(timeline.order(one, second));
      }
    }
    assertThat(names(same)).isEqualTo(names(timeline));
    Statistics.collect(shuffled.equals(world.statements()) ? "same order" : "another order");
  }

  @Provide
  Arbitrary<List<Brief>> briefs() {
    return Corpora.briefs();
  }

  @Property
  void putsAllStatementsInAnOrderThatAgreesWithEveryPair(@ForAll("briefs") List<Brief> briefs) {
    Corpus corpus = Corpus.of(briefs);
    Timeline timeline = Timeline.of(corpus);
    assertAgrees(timeline, corpus);
    assertThat(Timeline.of(corpus).inOrder()).isEqualTo(timeline.inOrder());
    Statistics.label("conflicts").collect(!timeline.conflicts().isEmpty());
    Statistics.label("order").collect(timeline.inOrder().equals(corpus.statements()) ? "of the corpus" : "of time");
  }

  @Property
  void takesTheFirstStatementOfTheCorpusThatMayComeNext(@ForAll("worlds") World world) {
    Corpus corpus = Corpus.of(Graphs.brief(world.statements().toArray(Statement[]::new)));
    Timeline timeline = Timeline.of(corpus);
    assertAgrees(timeline, corpus);
    List<CorpusStatement> rest = new ArrayList<>(corpus.statements());
    List<CorpusStatement> expected = new ArrayList<>();
    while (!rest.isEmpty()) {
      CorpusStatement next = rest.stream()
          .filter(one -> rest.stream().noneMatch(other -> timeline.order(other, one) == TimeOrder.BEFORE))
          .findFirst().orElseThrow();
      expected.addAll(rest.stream().filter(one -> timeline.order(one, next) == TimeOrder.TOGETHER).toList());
      rest.removeAll(expected);
    }
    assertThat(timeline.inOrder()).isEqualTo(expected);
    Statistics.label("order").collect(expected.equals(corpus.statements()) ? "of the corpus" : "of time");
  }

  private static void assertAgrees(Timeline timeline, Corpus corpus) {
    List<CorpusStatement> ordered = timeline.inOrder();
    assertThat(ordered).containsExactlyInAnyOrderElementsOf(corpus.statements());
    for (int first = 0; first < ordered.size(); first++) {
      for (int second = first + 1; second < ordered.size(); second++) {
        TimeOrder order = timeline.order(ordered.get(first), ordered.get(second));
        assertThat(order).as("%s, %s", ordered.get(first), ordered.get(second)).isNotEqualTo(TimeOrder.AFTER);
        if (order == TimeOrder.TOGETHER) {
          assertThat(timeline.order(ordered.get(second - 1), ordered.get(second))).isEqualTo(TimeOrder.TOGETHER);
        }
      }
    }
  }

  private static List<List<String>> names(Timeline timeline) {
    return timeline.periods().stream().map(period -> period.stream().map(CorpusStatement::name).sorted().toList()).toList();
  }

  /** Reports of one utterance share their times. Then paths of any length count (Floyd and Warshall). */
  private static boolean[][] closure(World world) {
    int size = world.seconds().size();
    boolean[][] same = world.same();
    for (int number = 0; number < size; number++) {
      same[number][number] = true;
    }
    Reach.close(same);
    boolean[][] before = new boolean[size][size];
    for (int one = 0; one < size; one++) {
      for (int other = 0; other < size; other++) {
        before[one][other] = world.before()[one][other] || world.dates().get(one).isBefore(world.dates().get(other));
      }
    }
    boolean[][] shared = new boolean[size][size];
    for (int cell = 0; cell < size * size * size * size; cell++) {
      int from = cell % size;
      int to = cell / size % size;
      int one = cell / size / size % size;
      int other = cell / size / size / size;
      shared[from][to] |= same[from][one] && before[one][other] && same[other][to];
    }
    Reach.close(shared);
    return shared;
  }
}
