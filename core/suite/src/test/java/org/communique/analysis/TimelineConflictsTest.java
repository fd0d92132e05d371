// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.analysis.TimelineTest.days;

import java.util.List;
import org.communique.Relation;
import org.communique.Statement;
import org.communique.StatementBuilder;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.RelationKind;
import org.junit.jupiter.api.Test;

/** A timeline reports dates and relations that contradict each other, and derives no order from them. */
class TimelineConflictsTest {

  @Test
  void reportsDifferentDatesOfOneUtteranceAndUsesNoneOfThem() {
    Corpus corpus = corpus(
        dated("a", "2022-08-15").build(),
        dated("b", "2022-08-16").addRelation(Relation.of(RelationKind.SAME_UTTERANCE_AS, "a")).build(),
        dated("c", "2022-09").build());
    assertThat(order(corpus, "a", "c")).isEqualTo(TimeOrder.UNKNOWN);
    assertThat(days(Timeline.of(corpus)))
        .containsExactly(days("a", "?", "?"), days("b", "?", "?"), days("c", "2022-09-01", "2022-09-30"));
    assertThat(conflicts(corpus)).containsExactly(List.of("a", "b"));
  }

  @Test
  void reportsARelationThatContradictsTheDatesAndUsesNeither() {
    Corpus corpus = corpus(
        dated("a", "2022-08-15").addRelation(Relation.of(RelationKind.RETRACTS, "b")).build(),
        dated("b", "2022-08-18").build(), dated("c", "2022-09").build());
    assertThat(order(corpus, "a", "b")).isEqualTo(TimeOrder.UNKNOWN);
    assertThat(order(corpus, "a", "c")).isEqualTo(TimeOrder.UNKNOWN);
    assertThat(days(Timeline.of(corpus)))
        .containsExactly(days("a", "?", "?"), days("b", "?", "?"), days("c", "2022-09-01", "2022-09-30"));
    assertThat(conflicts(corpus)).containsExactly(List.of("a", "b"));
  }

  @Test
  void takesNeighbouringDaysForOnesOfDifferentZonesIfARelationContradictsThem() {
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
  void derivesNoOrderFromRelationsBetweenReportsOfOneUtterance() {
    Corpus corpus = corpus(
        dated("a", "2022-08-15").build(),
        dated("b", "2022-08-15").addRelations(
            Relation.of(RelationKind.SAME_UTTERANCE_AS, "a"), Relation.of(RelationKind.CORRECTS, "a")).build());
    assertThat(order(corpus, "a", "b")).isEqualTo(TimeOrder.TOGETHER);
    assertThat(Timeline.of(corpus).conflicts()).isEmpty();
  }

  @Test
  void reportsRelationsInACircleAndFollowsNoneOfThem() {
    Corpus corpus = corpus(
        Graphs.statement("a", RelationKind.RESPONDS_TO, "c"), Graphs.statement("b", RelationKind.RESPONDS_TO, "a"),
        Graphs.statement("c", RelationKind.RESPONDS_TO, "b"), Graphs.statement("d", RelationKind.RESPONDS_TO, "a"));
    assertThat(order(corpus, "a", "b")).isEqualTo(TimeOrder.UNKNOWN);
    assertThat(order(corpus, "a", "d")).isEqualTo(TimeOrder.BEFORE);
    assertThat(days(Timeline.of(corpus))).containsExactly(
        days("a", "?", "?"), days("b", "?", "?"), days("c", "?", "?"), days("d", "?", "?", "a"));
    assertThat(conflicts(corpus)).containsExactly(List.of("a", "b", "c"));
  }

  @Test
  void reportsEachCircleAloneAndNothingElse() {
    Corpus corpus = corpus(
        Graphs.statement("a", RelationKind.RESPONDS_TO, "b"), Graphs.statement("b", RelationKind.RESPONDS_TO, "a"),
        Graphs.plain("c"), Graphs.statement("d", RelationKind.RESPONDS_TO, "c"),
        Graphs.statement("e", RelationKind.RESPONDS_TO, "f"), Graphs.statement("f", RelationKind.RESPONDS_TO, "e"));
    assertThat(conflicts(corpus)).containsExactly(List.of("a", "b"), List.of("e", "f"));
    assertThat(order(corpus, "c", "d")).isEqualTo(TimeOrder.BEFORE);
  }

  @Test
  void takesOnlyTheDaysThatARelationContradictsForDaysOfOtherZones() {
    Corpus corpus = corpus(
        dated("kcna", "2022-08-16").build(),
        dated("answer", "2022-08-15").addRelation(Relation.of(RelationKind.RESPONDS_TO, "kcna")).build(),
        dated("echo", "2022-08-15").addRelation(Relation.of(RelationKind.RESPONDS_TO, "answer")).build(),
        dated("next", "2022-08-16").build());
    assertThat(order(corpus, "answer", "next")).isEqualTo(TimeOrder.BEFORE);
    assertThat(order(corpus, "echo", "next")).as("nothing contradicts the day of the echo").isEqualTo(TimeOrder.BEFORE);
    assertThat(order(corpus, "kcna", "next")).isEqualTo(TimeOrder.BEFORE);
    assertThat(Timeline.of(corpus).conflicts()).isEmpty();
  }

  @Test
  void reportsStatementsThatHaveNoTimeLeftAndGivesThemNoOrder() {
    Corpus corpus = corpus(
        dated("a", "2022-09").addRelation(Relation.of(RelationKind.PRECEDES, "b")).build(),
        Graphs.statement("b", RelationKind.PRECEDES, "c"), dated("c", "2022-07").build(),
        dated("d", "2022-09-15").build());
    assertThat(days(Timeline.of(corpus))).containsExactly(
        days("a", "?", "?"), days("b", "?", "?"), days("c", "?", "?"), days("d", "2022-09-15", "2022-09-15"));
    assertThat(conflicts(corpus)).containsExactly(List.of("a", "b", "c"));
    for (CorpusStatement one : corpus.statements()) {
      for (CorpusStatement other : corpus.statements()) {
        assertThat(Timeline.of(corpus).order(one, other)).isEqualTo(one == other ? TimeOrder.TOGETHER : TimeOrder.UNKNOWN);
      }
    }
    assertThat(Timeline.of(corpus).periods()).containsExactly(List.of(Graphs.cite(corpus, "d")));
  }

  /** The statements of each conflict. {@link PrintedAnswersTest} compares the reasons, which are prose. */
  private static List<List<String>> conflicts(Corpus corpus) {
    return Timeline.of(corpus).conflicts().stream().map(conflict -> CorpusFixture.names(conflict.statements())).toList();
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
