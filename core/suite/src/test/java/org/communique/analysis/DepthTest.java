// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import org.communique.Statement;
import org.communique.vocabulary.RelationKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Answers follow a chain of statements to its end on a small stack, however long the chain is. */
@Tag("H02")
class DepthTest {

  private static final int LONG = 10_000;
  private static final int LONGEST = 100_000;

  @Test
  void followsALongChainOfRetractions() throws Exception {
    followsRetractions(LONG);
  }

  @Test
  @Tag("campaign")
  void followsAChainOfAHundredThousandRetractions() throws Exception {
    followsRetractions(LONGEST);
  }

  @Test
  void followsALongChainOfAnswers() throws Exception {
    followsAnswers(LONG);
  }

  @Test
  @Tag("campaign")
  void followsAChainOfAHundredThousandAnswers() throws Exception {
    followsAnswers(LONGEST);
  }

  private static void followsRetractions(int length) throws Exception {
    Corpus corpus = chain(RelationKind.RETRACTS, length);
    onASmallStack(() -> {
      Standing standing = Standing.of(corpus);
      for (int number = 0; number < length; number++) {
        boolean stands = (length - 1 - number) % 2 == 0;
        if (standing.verdicts().get(number).stands() != stands) {
          assertThat(standing.verdicts().get(number).stands()).as("s%s", number).isEqualTo(stands);
        }
      }
      assertThat(standing.cycles()).isEmpty();
      assertThat(standing.verdicts().get(0).effects()).extracting(effect -> effect.by().name()).containsExactly("s1");
      assertThat(standing.verdicts().get(1).effects()).extracting(Standing.Effect::isInForce).containsExactly(false);
      assertThat(standing.table().rows()).hasSize(length - 1);
      assertThat(standing.toString().lines()).hasSize(length);
      assertTimeline(corpus);
    });
  }

  private static void followsAnswers(int length) throws Exception {
    Corpus corpus = chain(RelationKind.RESPONDS_TO, length);
    onASmallStack(() -> {
      Standing standing = Standing.of(corpus);
      assertThat(standing.verdicts().stream().filter(Standing.Verdict::stands)).hasSize(length);
      assertThat(standing.table().rows()).isEmpty();
      assertThat(standing.toString().lines()).hasSize(1);
      assertTimeline(corpus);
    });
  }

  private static void assertTimeline(Corpus corpus) {
    int length = corpus.statements().size();
    Timeline timeline = Timeline.of(corpus);
    CorpusStatement first = corpus.statements().get(0);
    CorpusStatement last = corpus.statements().get(length - 1);
    assertThat(timeline.order(first, last)).isEqualTo(TimeOrder.BEFORE);
    assertThat(timeline.order(last, first)).isEqualTo(TimeOrder.AFTER);
    assertThat(timeline.inOrder()).startsWith(first).endsWith(last).hasSize(length);
    assertThat(timeline.conflicts()).isEmpty();
    assertThat(timeline.periods()).isEmpty();
    assertThat(CorpusFixture.names(timeline.entries().get(length - 1).after())).containsExactly("s" + (length - 2));
    assertThat(timeline.table().rows()).hasSize(length - 1);
    assertThat(timeline.toString().lines()).hasSize(length - 1);
  }

  /** Each statement but the first has the relation to the one before it. */
  private static Corpus chain(RelationKind kind, int length) {
    List<Statement> statements = new ArrayList<>();
    statements.add(Graphs.statement("s0").build());
    for (int number = 1; number < length; number++) {
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
