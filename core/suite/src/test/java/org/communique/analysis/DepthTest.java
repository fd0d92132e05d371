// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import org.communique.Statement;
import org.communique.vocabulary.RelationKind;
import org.junit.jupiter.api.Test;

/** A chain of a hundred thousand statements is followed to its end on a small stack. */
class DepthTest {

  private static final int LENGTH = 100_000;

  @Test
  void followsAChainOfRetractions() throws Exception {
    Corpus corpus = chain(RelationKind.RETRACTS);
    onASmallStack(() -> {
      Standing standing = Standing.of(corpus);
      for (int number = 0; number < LENGTH; number++) {
        boolean stands = (LENGTH - 1 - number) % 2 == 0;
        if (standing.verdicts().get(number).stands() != stands) {
          assertThat(standing.verdicts().get(number).stands()).as("s%s", number).isEqualTo(stands);
        }
      }
      assertThat(standing.cycles()).isEmpty();
      assertThat(standing.table().rows()).hasSize(LENGTH - 1);
      assertThat(standing.table().rows().get(0)).containsExactly("s0", "withdrawn", "retracted by s1");
      assertThat(standing.toString()).startsWith("""
          50000 of 100000 statements stand
          s0: withdrawn; retracted by s1
          s1: stands; retracted by s2, without force
          """);
      assertTimeline(corpus);
    });
  }

  @Test
  void followsAChainOfAnswers() throws Exception {
    Corpus corpus = chain(RelationKind.RESPONDS_TO);
    onASmallStack(() -> {
      assertThat(Standing.of(corpus)).hasToString("100000 of 100000 statements stand\n");
      assertThat(Standing.of(corpus).table().rows()).isEmpty();
      assertTimeline(corpus);
    });
  }

  private static void assertTimeline(Corpus corpus) {
    Timeline timeline = Timeline.of(corpus);
    CorpusStatement first = corpus.statements().get(0);
    CorpusStatement last = corpus.statements().get(LENGTH - 1);
    assertThat(timeline.order(first, last)).isEqualTo(TimeOrder.BEFORE);
    assertThat(timeline.order(last, first)).isEqualTo(TimeOrder.AFTER);
    assertThat(timeline.conflicts()).isEmpty();
    assertThat(timeline.periods()).isEmpty();
    assertThat(timeline.table().rows()).hasSize(LENGTH - 1);
    assertThat(timeline.table().rows().get(LENGTH - 2)).containsExactly("s99999", "", "?", "?", "s99998");
    assertThat(timeline.toString()).startsWith("s1: no date, after s0\ns2: no date, after s1\n");
  }

  /** Each statement but the first has the relation to the one before it. */
  private static Corpus chain(RelationKind kind) {
    List<Statement> statements = new ArrayList<>();
    statements.add(Graphs.statement("s0").build());
    for (int number = 1; number < LENGTH; number++) {
      statements.add(Graphs.statement("s" + number, kind, "s" + (number - 1)));
    }
    return Corpus.of(Graphs.brief(statements.toArray(Statement[]::new)));
  }

  private static void onASmallStack(Runnable claims) throws Exception {
    FutureTask<Void> task = new FutureTask<>(claims, null);
    Thread small = new Thread(null, task, "small", 256 * 1024);
    small.start();
    task.get();
  }
}
