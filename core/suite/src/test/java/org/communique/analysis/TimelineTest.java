// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communique.Attribution;
import org.communique.Relation;
import org.communique.Statement;
import org.communique.StatementBuilder;
import org.communique.StatementRef;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.Certainty;
import org.communique.vocabulary.Mode;
import org.communique.vocabulary.Occurrence;
import org.communique.vocabulary.RelationKind;
import org.communique.vocabulary.TimeBasis;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A timeline orders statements only by certain dates and certain relations. */
class TimelineTest {

  /** An entry, with names in place of statements and {@code ?} in place of an unknown day. */
  record Days(String statement, String notBefore, String notAfter, List<String> after) {}

  static Days days(String statement, String notBefore, String notAfter, String... after) {
    return new Days(statement, notBefore, notAfter, List.of(after));
  }

  static List<Days> days(Timeline timeline) {
    return timeline.entries().stream()
        .map(entry -> new Days(
            entry.statement().name(), entry.notBefore().map(LocalDate::toString).orElse("?"),
            entry.notAfter().map(LocalDate::toString).orElse("?"), CorpusFixture.names(entry.after())))
        .toList();
  }

  @Test
  void givesNoOrderToAStatementThatWasNotSaid() {
    Statement expected = Statement.builder().from(dated("a", "2021", null).build()).attributions(List.of(
        Attribution.builder().source(Graphs.statement("x").build().attributions().get(0).source()).mode(Mode.INDIRECT)
            .occurrence(Occurrence.EXPECTED).build())).build();
    Corpus corpus = corpus(expected, dated("b", "2022", null).build());
    assertThat(order(corpus, "a", "b")).isEqualTo(TimeOrder.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    "2022-08-15, , 2022-08-16, , BEFORE", "2022-08-16, , 2022-08-15, , AFTER", "2022-08-15, , 2022-08-15, , UNKNOWN",
    "2022-08, , 2022-08-15, , UNKNOWN", "2022-08-15?, , 2022-09, , UNKNOWN", "2022-08-15, , 2022-09~, , UNKNOWN",
    "2022-08-15, , 2022-08-16/.., , BEFORE", "../2022-08-15, , 2022-08-16, , BEFORE",
    "2022, , 2022-08-16/.., , UNKNOWN", "2022-08-15/2022-08-16, , 2022-08-16/2022-08-17, , UNKNOWN",
    "2022-08-16T01:00+09:00, , 2022-08-15T20:00-04:00, , BEFORE",
    "2022-08-15T09:30, , 2022-08-15T10:30, , UNKNOWN",
    "2022-08-15, Asia/Seoul, 2022-08-15T15:00Z, , BEFORE", "2022-08-15, Asia/Seoul, 2022-08-15T14:59Z, , UNKNOWN",
    "2022-08-15, Asia/Seoul, 2022-08-14T14:59Z, , AFTER", "2022-08-15, +09:00, 2022-08-15T15:00Z, , BEFORE",
    "2022-08-15, KST, 2022-08-15T15:00Z, , UNKNOWN", "2022-08-15, KST, 2022-08-16T12:00Z, , BEFORE",
    "2022-08-15, KST, 2022-08-16, KST, UNKNOWN", "2022-08-15, Asia/Seoul, 2022-08-16, Asia/Seoul, BEFORE",
    "2022-08-15, Asia/Seoul, 2022-08-16, , UNKNOWN", "2022-08-15, Asia/Seoul, 2022-08-17, , BEFORE",
    "2022-08-15T20:00-04:00, Asia/Seoul, 2022-08-16T00:01Z, , BEFORE",
    "2018-02-17, America/Sao_Paulo, 2018-02-17T23:30-03:00, , UNKNOWN",
    "2018-02-17, America/Sao_Paulo, 2018-02-18T00:00-03:00, , BEFORE",
    "Y-999999999, Asia/Seoul, Y999999999, America/Sao_Paulo, BEFORE"
  })
  void comparesDates(String one, String zone, String other, String otherZone, TimeOrder order) {
    Corpus corpus = corpus(dated("a", one, zone).build(), dated("b", other, otherZone).build());
    assertThat(order(corpus, "a", "b")).isEqualTo(order);
    assertThat(order(corpus, "b", "a")).isEqualTo(
        order == TimeOrder.BEFORE ? TimeOrder.AFTER : order == TimeOrder.AFTER ? TimeOrder.BEFORE : order);
  }

  @ParameterizedTest
  @CsvSource({
    "precedes, AFTER", "responds-to, BEFORE", "quotes, BEFORE", "corrects, BEFORE",
    "retracts, BEFORE", "revokes, BEFORE", "supersedes, BEFORE", "same-utterance-as, TOGETHER",
    "denies, BEFORE", "elaborates, UNKNOWN", "translates, BEFORE"
  })
  void followsARelationOnlyIfItsEncoderIsCertain(String kind, TimeOrder order) {
    RelationKind relation = RelationKind.parse(kind);
    Statement first = Graphs.statement("a").build();
    assertThat(order(corpus(first, Graphs.statement("b", relation, "a")), "a", "b")).isEqualTo(order);
    Statement unsure = Graphs.statement("b").addRelation(Relation.builder().kind(relation).to(StatementRef.parse("a"))
        .certainty(Certainty.PROBABLE).build()).build();
    assertThat(order(corpus(first, unsure), "a", "b")).isEqualTo(TimeOrder.UNKNOWN);
  }

  @Test
  void followsDatesAndRelationsTogether() {
    Corpus corpus = corpus(
        dated("a", "2022-08-15", null).build(), dated("b", "2022-09", null).build(),
        Graphs.statement("c", RelationKind.RESPONDS_TO, "b"), dated("d", "2022-08", null).build(),
        Graphs.statement("e", RelationKind.SAME_UTTERANCE_AS, "c"), Graphs.statement("f", RelationKind.PRECEDES, "a"));
    assertThat(order(corpus, "a", "c")).isEqualTo(TimeOrder.BEFORE);
    assertThat(order(corpus, "a", "e")).isEqualTo(TimeOrder.BEFORE);
    assertThat(order(corpus, "f", "e")).isEqualTo(TimeOrder.BEFORE);
    assertThat(order(corpus, "a", "d")).isEqualTo(TimeOrder.UNKNOWN);
    assertThat(order(corpus, "c", "e")).isEqualTo(TimeOrder.TOGETHER);
    assertThat(order(corpus, "c", "c")).isEqualTo(TimeOrder.TOGETHER);
    assertThat(days(Timeline.of(corpus))).containsExactly(
        days("a", "2022-08-15", "2022-08-15", "f"), days("b", "2022-09-01", "2022-09-30"),
        days("c", "2022-09-01", "?", "b"), days("d", "2022-08-01", "2022-08-31"),
        days("e", "2022-09-01", "?", "b"), days("f", "?", "2022-08-15"));
    assertThat(Timeline.of(corpus).conflicts()).isEmpty();
    assertThat(Timeline.of(corpus).periods()).extracting(CorpusFixture::names)
        .containsExactly(List.of("a", "d"), List.of("b"));
    assertThat(CorpusFixture.names(Timeline.of(corpus).inOrder())).containsExactly("d", "f", "a", "b", "c", "e");
  }

  @Test
  void keepsTheOrderOfTheCorpusForStatementsWhoseDatesContradictEachOther() {
    Corpus corpus = corpus(
        dated("a", "2022-09", null).build(),
        dated("b", "2022-08-16", null).build(),
        dated("c", "2022-08-16T05:00Z", null)
            .addRelation(Relation.of(RelationKind.SAME_UTTERANCE_AS, "b")).build(),
        dated("d", "2022-08-15", null).build(),
        dated("e", "2022-08-16T08:00Z", null)
            .addRelation(Relation.of(RelationKind.SAME_UTTERANCE_AS, "d")).build());
    assertThat(order(corpus, "b", "d")).isEqualTo(TimeOrder.UNKNOWN);
    assertThat(CorpusFixture.names(Timeline.of(corpus).inOrder())).containsExactly("b", "c", "d", "e", "a");
  }

  @Test
  void comparesByTheDayAndByTheMomentOfOneUtterance() {
    Corpus corpus = corpus(
        dated("a", "2022-08-14", null).build(), dated("b", "2022-08-15", null).build(),
        dated("c", "2022-08-15T09:00+09:00", null)
            .addRelation(Relation.of(RelationKind.SAME_UTTERANCE_AS, "b")).build(),
        dated("d", "2022-08-15T05:00Z", null).build());
    assertThat(order(corpus, "a", "b")).isEqualTo(TimeOrder.BEFORE);
    assertThat(order(corpus, "c", "d")).isEqualTo(TimeOrder.BEFORE);
    assertThat(order(corpus, "a", "d")).isEqualTo(TimeOrder.BEFORE);
    assertThat(Timeline.of(corpus).conflicts()).isEmpty();
  }

  @Test
  void givesDaysOfUtcForMomentsAndListsOnlyStatementsOfWhichSomethingIsKnown() {
    Corpus corpus = corpus(
        Graphs.statement("a").said(TimeExpression.computed("yesterday", "2022-08-15?")).build(),
        dated("b", "2022-08-15T01:00+09:00", null).build(), dated("c", "2022-08-15", "Asia/Seoul").build(),
        Graphs.statement("d", RelationKind.QUOTES, "b", "c", "a"), Graphs.statement("e").build());
    assertThat(days(Timeline.of(corpus))).containsExactly(
        days("a", "?", "?"), days("b", "2022-08-14", "2022-08-14"), days("c", "2022-08-14", "2022-08-15"),
        days("d", "2022-08-14", "?", "a", "b", "c"), days("e", "?", "?"));
    assertThat(Timeline.of(corpus).table().rows()).extracting(row -> row.get(0)).containsExactly("a", "b", "c", "d");
    assertThat(Timeline.of(corpus)).isEqualTo(Timeline.of(corpus(corpus.statements().stream()
        .map(CorpusStatement::statement).toArray(Statement[]::new)))).isNotEqualTo(Timeline.of(corpus()));
  }

  @Test
  void refusesAStatementOfAnotherCorpus() {
    Corpus corpus = corpus(Graphs.statement("a").build());
    Timeline timeline = Timeline.of(corpus);
    CorpusStatement own = Graphs.cite(corpus, "a");
    CorpusStatement foreign = Graphs.cite(corpus(Graphs.statement("x").build()), "x");
    assertThatThrownBy(() -> timeline.order(own, foreign)).isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("no statement of this corpus: x");
    assertThatThrownBy(() -> timeline.order(foreign, own)).isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("no statement of this corpus: x");
  }

  private static StatementBuilder dated(String id, String date, @Nullable String zone) {
    return Graphs.statement(id).said(TimeExpression.builder().date(Edtf.parse(date)).basis(TimeBasis.STATED)
        .zone(Optional.ofNullable(zone)).build());
  }

  private static Corpus corpus(Statement... statements) {
    return Corpus.of(Graphs.brief(statements));
  }

  private static TimeOrder order(Corpus corpus, String one, String other) {
    return Timeline.of(corpus).order(Graphs.cite(corpus, one), Graphs.cite(corpus, other));
  }
}
