// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.Relation;
import org.communique.Statement;
import org.communique.StatementBuilder;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.RelationKind;
import org.junit.jupiter.api.Test;

/** What contradicts itself is reported, and tells no order. */
class TimelineConflictsTest {

  @Test
  void reportsDifferentDatesOfOneUtteranceAndUsesNone() {
    Corpus corpus = corpus(
        dated("a", "2022-08-15").build(),
        dated("b", "2022-08-16").addRelation(Relation.of(RelationKind.SAME_UTTERANCE_AS, "a")).build(),
        dated("c", "2022-09").build());
    assertThat(order(corpus, "a", "c")).isEqualTo(TimeOrder.UNKNOWN);
    assertThat(Timeline.of(corpus)).hasToString("""
        a: 2022-08-15, no day for certain
        b: 2022-08-16, no day for certain
        c: 2022-09-01 to 2022-09-30
        ! a, b: reports of one utterance give different dates: 2022-08-15, 2022-08-16
        """);
  }

  @Test
  void reportsARelationAgainstTheDatesAndUsesNeither() {
    Corpus corpus = corpus(
        dated("a", "2022-08-15").addRelation(Relation.of(RelationKind.RETRACTS, "b")).build(),
        dated("b", "2022-08-18").build(), dated("c", "2022-09").build());
    assertThat(order(corpus, "a", "b")).isEqualTo(TimeOrder.UNKNOWN);
    assertThat(order(corpus, "a", "c")).isEqualTo(TimeOrder.UNKNOWN);
    assertThat(Timeline.of(corpus)).hasToString("""
        a: 2022-08-15, no day for certain
        b: 2022-08-18, no day for certain
        c: 2022-09-01 to 2022-09-30
        ! a, b: the relation “retracts” contradicts their dates
        """);
  }

  @Test
  void takesNeighbouringDaysThatARelationContradictsForDaysOfDifferentZones() {
    Corpus corpus = corpus(
        dated("kcna", "2022-08-16").build(),
        dated("answer", "2022-08-15").addRelation(Relation.of(RelationKind.RESPONDS_TO, "kcna")).build());
    assertThat(order(corpus, "kcna", "answer")).isEqualTo(TimeOrder.BEFORE);
    assertThat(Timeline.of(corpus).conflicts()).isEmpty();
    Corpus by = corpus(dated("kcna", "2022-08-16").build(), Graphs.statement("echo", RelationKind.RESPONDS_TO, "kcna"),
        dated("answer", "2022-08-15").addRelation(Relation.of(RelationKind.RESPONDS_TO, "echo")).build());
    assertThat(order(by, "kcna", "answer")).isEqualTo(TimeOrder.BEFORE);
    assertThat(Timeline.of(by).conflicts()).isEmpty();
  }

  @Test
  void takesWhatOneReportOfAnUtteranceDoesToAnotherForNoOrder() {
    Corpus corpus = corpus(
        dated("a", "2022-08-15").build(),
        dated("b", "2022-08-15").addRelations(
            Relation.of(RelationKind.SAME_UTTERANCE_AS, "a"), Relation.of(RelationKind.CORRECTS, "a")).build());
    assertThat(order(corpus, "a", "b")).isEqualTo(TimeOrder.TOGETHER);
    assertThat(Timeline.of(corpus).conflicts()).isEmpty();
  }

  @Test
  void reportsRelationsInACircleAndFollowsNone() {
    Corpus corpus = corpus(
        Graphs.statement("a", RelationKind.RESPONDS_TO, "c"), Graphs.statement("b", RelationKind.RESPONDS_TO, "a"),
        Graphs.statement("c", RelationKind.RESPONDS_TO, "b"), Graphs.statement("d", RelationKind.RESPONDS_TO, "a"));
    assertThat(order(corpus, "a", "b")).isEqualTo(TimeOrder.UNKNOWN);
    assertThat(order(corpus, "a", "d")).isEqualTo(TimeOrder.BEFORE);
    assertThat(Timeline.of(corpus)).hasToString("""
        d: no date, after a
        ! a, b, c: relations put each before itself, in a circle
        """);
  }

  @Test
  void reportsWhatIsLeftNoTimeAndTellsNoOrderOfIt() {
    Corpus corpus = corpus(
        dated("a", "2022-09").addRelation(Relation.of(RelationKind.PRECEDES, "b")).build(),
        Graphs.statement("b", RelationKind.PRECEDES, "c"), dated("c", "2022-07").build(),
        dated("d", "2022-09-15").build());
    assertThat(Timeline.of(corpus)).hasToString("""
        a: 2022-09, no day for certain
        c: 2022-07, no day for certain
        d: 2022-09-15 to 2022-09-15
        ! a, b, c: what precedes and what follows leave no time
        """);
    for (CorpusStatement one : corpus.statements()) {
      for (CorpusStatement other : corpus.statements()) {
        assertThat(Timeline.of(corpus).order(one, other)).isEqualTo(one == other ? TimeOrder.TOGETHER : TimeOrder.UNKNOWN);
      }
    }
    assertThat(Timeline.of(corpus).periods()).containsExactly(List.of(Graphs.cite(corpus, "d")));
  }

  private static StatementBuilder dated(String id, String date) {
    return Graphs.statement(id).said(TimeExpression.of(date));
  }

  private static Corpus corpus(Statement... statements) {
    return Corpus.of(Graphs.brief(statements));
  }

  private static TimeOrder order(Corpus corpus, String one, String other) {
    return Timeline.of(corpus).order(Graphs.cite(corpus, one), Graphs.cite(corpus, other));
  }
}
