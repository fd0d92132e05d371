// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.analysis.Graphs.plain;
import static org.communique.analysis.Graphs.statement;

import java.time.LocalDate;
import java.util.List;
import org.communique.Relation;
import org.communique.Statement;
import org.communique.StatementBuilder;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.Occurrence;
import org.communique.vocabulary.RelationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reply comes after what it is about; a piece has the time of its whole; an event has a time of its own. */
class TimelinePiecesTest {

  @ParameterizedTest
  @CsvSource({"denies", "denies-saying", "disavows", "translates", "summarises"})
  void comesAfterWhatItIsAbout(String kind) {
    Corpus corpus = corpus(statement("b", RelationKind.parse(kind), "a"), plain("a"));
    assertThat(order(corpus, "a", "b")).isEqualTo(TimeOrder.BEFORE);
    assertThat(CorpusFixture.names(Timeline.of(corpus).inOrder())).containsExactly("a", "b");
    Corpus oneUtterance = corpus(plain("a"), Statement.builder().from(statement("b", RelationKind.parse(kind), "a"))
        .addRelation(Relation.of(RelationKind.SAME_UTTERANCE_AS, "a")).build());
    assertThat(order(oneUtterance, "a", "b")).isEqualTo(TimeOrder.TOGETHER);
    assertThat(Timeline.of(oneUtterance).conflicts()).isEmpty();
  }

  @Test
  void aPieceHasTheTimeAndTheOrderOfItsWhole() {
    Corpus corpus = corpus(
        on("2022-08-15", statement("whole").addRelation(Relation.of(RelationKind.RESPONDS_TO, "earlier"))),
        statement("piece", RelationKind.PART_OF, "whole"), statement("detail", RelationKind.PART_OF, "piece"),
        plain("earlier"), statement("later", RelationKind.DENIES, "detail"), on("2022-08-16", statement("next")));
    Timeline timeline = Timeline.of(corpus);
    for (int number = 0; number < 3; number++) {
      assertThat(timeline.entries().get(number).notBefore()).contains(LocalDate.of(2022, 8, 15));
      assertThat(timeline.entries().get(number).notAfter()).contains(LocalDate.of(2022, 8, 15));
    }
    for (String piece : List.of("piece", "detail")) {
      assertThat(order(corpus, "earlier", piece)).isEqualTo(TimeOrder.BEFORE);
      assertThat(order(corpus, piece, "later")).isEqualTo(TimeOrder.BEFORE);
      assertThat(order(corpus, piece, "next")).isEqualTo(TimeOrder.BEFORE);
      assertThat(order(corpus, piece, "whole")).isEqualTo(TimeOrder.TOGETHER);
    }
    assertThat(timeline.conflicts()).isEmpty();
  }

  @Test
  void aPieceKeepsItsOwnDateAndTheOrderWithinTheWhole() {
    Corpus corpus = corpus(
        on("2022", statement("whole")),
        on("2022-08-15", Statement.builder().from(statement("dated", RelationKind.PART_OF, "whole"))),
        statement("first", RelationKind.PART_OF, "whole"),
        Statement.builder().from(statement("second", RelationKind.PART_OF, "whole"))
            .addRelation(Relation.of(RelationKind.RESPONDS_TO, "first")).build());
    assertThat(order(corpus, "first", "second")).isEqualTo(TimeOrder.BEFORE);
    assertThat(Timeline.of(corpus).entries()).extracting(entry -> entry.notBefore().orElseThrow()).containsExactly(
        LocalDate.of(2022, 1, 1), LocalDate.of(2022, 8, 15), LocalDate.of(2022, 1, 1), LocalDate.of(2022, 1, 1));
    assertThat(Timeline.of(corpus).conflicts()).isEmpty();
  }

  @Test
  void aWholeIsKnownByEachReportOfIt() {
    Corpus corpus = corpus(
        plain("other"), on("2022-08-15", statement("whole")),
        statement("report", RelationKind.SAME_UTTERANCE_AS, "whole"), statement("first", RelationKind.PART_OF, "whole"),
        Statement.builder().from(statement("second", RelationKind.PART_OF, "report"))
            .addRelation(Relation.of(RelationKind.RESPONDS_TO, "first")).build());
    assertThat(order(corpus, "first", "second")).isEqualTo(TimeOrder.BEFORE);
    assertThat(Timeline.of(corpus).entries()).filteredOn(entry -> !entry.statement().name().equals("other"))
        .extracting(entry -> entry.notBefore().orElseThrow()).hasSize(4).containsOnly(LocalDate.of(2022, 8, 15));
    assertThat(Timeline.of(corpus).conflicts()).isEmpty();
  }

  @Test
  void aPieceOfTwoWholesOrOfWhatWasNotSaidHasNoTimeOfThem() {
    Corpus two = corpus(
        on("2021", statement("one")), on("2022", statement("other")),
        statement("piece", RelationKind.PART_OF, "one", "other"));
    assertThat(Timeline.of(two).entries().get(2).notBefore()).isEmpty();
    assertThat(Timeline.of(two).conflicts()).isEmpty();
    Corpus unsaid = corpus(
        on("2021", statement("whole", Occurrence.EXPECTED)), statement("piece", RelationKind.PART_OF, "whole"));
    assertThat(Timeline.of(unsaid).entries().get(1).notBefore()).isEmpty();
    assertThat(order(unsaid, "whole", "piece")).isEqualTo(TimeOrder.UNKNOWN);
  }

  @Test
  void theTimeOfAnEventIsShownApartFromTheTimeOfTheSaying() {
    Timeline timeline = Timeline.of(corpus(
        statement("threat").eventTime(TimeExpression.of("2023-05")).build(), plain("other")));
    Timeline.Entry threat = timeline.entries().get(0);
    assertThat(threat.eventTime()).contains(TimeExpression.of("2023-05"));
    assertThat(threat.notBefore()).isEmpty();
    assertThat(threat).hasToString("threat: no date; event: 2023-05");
    assertThat(timeline.table().rows()).containsExactly(List.of("threat", "", "?", "?", "", "2023-05"));
  }

  private static Statement on(String date, StatementBuilder statement) {
    return statement.said(TimeExpression.of(date)).build();
  }

  private static TimeOrder order(Corpus corpus, String one, String other) {
    return Timeline.of(corpus).order(Graphs.cite(corpus, one), Graphs.cite(corpus, other));
  }

  private static Corpus corpus(Statement... statements) {
    return Corpus.of(Graphs.brief(statements));
  }
}
