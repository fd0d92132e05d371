// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.analysis.CorpusFixture.cite;
import static org.communique.analysis.CorpusFixture.corpus;
import static org.communique.analysis.CorpusFixture.statementsOf;
import static org.communique.testing.Specimens.KIM;
import static org.communique.testing.Specimens.PUTIN;
import static org.communique.testing.Specimens.RUSSIA;
import static org.communique.testing.Specimens.TIES;
import static org.communique.testing.Specimens.say;

import java.util.List;
import org.communique.Actor;
import org.communique.Relation;
import org.communique.Stance;
import org.communique.StatementBuilder;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.Basis;
import org.communique.vocabulary.RelationKind;
import org.communique.vocabulary.StanceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A holder contradicts himself if he is both for and against one target in one kind of stance. */
class ContradictionTest {

  @Test
  void keepsTheEvidenceOfBothSides() {
    List<Contradiction> found = contradictions(
        kim("a", Attitude.STRONGLY_OPPOSE, "2022"), kim("b", Attitude.SUPPORT, "2022-08"),
        say("c", KIM).addStance(Stance.of(KIM, Attitude.STRONGLY_SUPPORT, RUSSIA).withBasis(Basis.INFERRED))
            .said(TimeExpression.computed("yesterday", "2022-08-15")));
    assertThat(found).singleElement().satisfies(contradiction -> {
      assertThat(contradiction.holder().key()).isEqualTo("kim");
      assertThat(contradiction.target().key()).isEqualTo("russia");
      assertThat(contradiction.kind()).isEqualTo(StanceKind.ATTITUDE);
      assertThat(statementsOf(contradiction.against())).containsExactly("a");
      assertThat(statementsOf(contradiction.inFavour())).containsExactly("b", "c");
      assertThat(contradiction.inFavour()).extracting(Evidence::basis).containsExactly(Basis.EXPLICIT, Basis.INFERRED);
      assertThat(contradiction.explanation()).isEqualTo(contradiction.toString());
    });
  }

  @Test
  void keepsKindsApart() {
    StatementBuilder intends = say("b", KIM)
        .addStance(Stance.of(KIM, Attitude.OPPOSE, RUSSIA).withKind(StanceKind.INTENTION));
    assertThat(contradictions(kim("a", Attitude.SUPPORT, "2021"), intends)).isEmpty();
    assertThat(contradictions(kim("a", Attitude.SUPPORT, "2021"), kim("c", Attitude.OPPOSE, "2021"), intends,
        say("d", KIM).addStance(Stance.of(KIM, Attitude.STRONGLY_SUPPORT, RUSSIA).withKind(StanceKind.INTENTION))))
        .extracting(Contradiction::kind).containsExactly(StanceKind.ATTITUDE, StanceKind.INTENTION);
  }

  @Test
  void keepsHoldersAndTargetsApart() {
    assertThat(contradictions(
        kim("a", Attitude.SUPPORT, "2021"),
        say("b", PUTIN).addStance(Stance.of(PUTIN, Attitude.OPPOSE, RUSSIA)),
        say("c", KIM).addStances(
            Stance.of(KIM, Attitude.OPPOSE, TIES), Stance.of(KIM, Attitude.OPPOSE, Actor.state("ussr", "Russia")))))
        .isEmpty();
  }

  @Test
  void isNoContradictionIfARelationAndADayTellWhichWasFirst() {
    Corpus corpus = corpus(
        say("before", KIM).said(TimeExpression.of("2022-08-15")).addStance(Stance.of(KIM, Attitude.SUPPORT, TIES)),
        say("question", PUTIN).said(TimeExpression.of("2022-08-16")),
        say("after", KIM).said(TimeExpression.of("2022-08-15T18:00:00Z"))
            .addStance(Stance.of(KIM, Attitude.OPPOSE, TIES))
            .addRelation(Relation.of(RelationKind.RESPONDS_TO, "question")));
    assertThat(Timeline.of(corpus).order(cite(corpus, "before"), cite(corpus, "after"))).isEqualTo(TimeOrder.BEFORE);
    assertThat(Stances.of(corpus).contradictions()).isEmpty();
    assertThat(Stances.of(corpus).changes()).hasSize(1);
  }

  @Test
  void ignoresAttitudesThatTakeNoSide() {
    for (Attitude attitude : List.of(Attitude.NEUTRAL, Attitude.MIXED, Attitude.WITHHELD, Attitude.UNDETERMINED)) {
      assertThat(contradictions(
          kim("a", Attitude.SUPPORT, "2021"), kim("b", attitude, "2022"), kim("c", Attitude.STRONGLY_SUPPORT, "2022")))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2021, 2022-08, false", "2022-09-01, 2022-08, false", "2022, 2021, false", "2022, 2022-08-15, true",
    "2021?, 2022-08-15, true", "2022, 2022, true", "2022-08-15, 2022-08-15, true", "2021/2022, 2022/2023, true",
    "2022/.., 2021, false", "2022/.., 2023, true", "../2022, 2023, false",
    "2022-08-15T10:00Z, 2022-08-15T12:00Z, false", "2022-08-15T10:00Z, 2022-08-15, true",
    "2022-08-15T10:00Z, 2022-08-17, false", "2022-08-14, 2022-08-15, false"
  })
  void aChangeOfSidesAtAKnownTimeIsNoContradiction(String against, String inFavour, boolean contradicts) {
    assertThat(contradictions(kim("a", Attitude.OPPOSE, against), kim("b", Attitude.SUPPORT, inFavour)))
        .hasSize(contradicts ? 1 : 0);
    assertThat(contradictions(kim("a", Attitude.SUPPORT, against), kim("b", Attitude.OPPOSE, inFavour)))
        .hasSize(contradicts ? 1 : 0);
  }

  @Test
  void leavesOutTheEvidenceThatContradictsNothing() {
    assertThat(contradictions(kim("a", Attitude.OPPOSE, "2020"), kim("b", Attitude.SUPPORT, "2021"),
        kim("c", Attitude.OPPOSE, "2021-05"), kim("d", Attitude.SUPPORT, "2023"))).singleElement()
        .satisfies(contradiction -> {
          assertThat(statementsOf(contradiction.against())).containsExactly("c");
          assertThat(statementsOf(contradiction.inFavour())).containsExactly("b");
        });
    assertThat(contradictions(kim("a", Attitude.OPPOSE, "2021"), kim("b", Attitude.SUPPORT, "2022"),
        kim("c", Attitude.OPPOSE, "2023"))).isEmpty();
  }

  @Test
  void usesDatesThatFollowFromRelations() {
    StatementBuilder undated = say("b", KIM).addStance(Stance.of(KIM, Attitude.SUPPORT, RUSSIA))
        .addRelation(Relation.of(RelationKind.RESPONDS_TO, "c"));
    Stances stances = Stances.of(corpus(
        kim("a", Attitude.OPPOSE, "2021"), undated, kim("c", Attitude.NEUTRAL, "2022")));
    assertThat(stances.contradictions()).isEmpty();
    assertThat(stances.changes()).hasSize(1);
  }

  @Test
  void doesNotOrderTheSidesIfTheirDatesContradictEachOther() {
    StatementBuilder impossible = say("a", KIM).addStance(Stance.of(KIM, Attitude.OPPOSE, RUSSIA)).addRelations(
        Relation.of(RelationKind.RESPONDS_TO, "c"), Relation.of(RelationKind.PRECEDES, "d"));
    StatementBuilder late = kim("c", Attitude.NEUTRAL, "2023");
    StatementBuilder early = kim("d", Attitude.NEUTRAL, "2021");
    assertThat(contradictions(
        impossible, kim("e", Attitude.OPPOSE, "2020"), kim("b", Attitude.SUPPORT, "2022"), late, early))
        .singleElement().satisfies(contradiction ->
            assertThat(statementsOf(contradiction.against())).containsExactly("a"));
  }

  @Test
  void listsADisagreementOfAssessorsApart() {
    StatementBuilder read = say("a", KIM).addStances(
        inferred(Attitude.SUPPORT, "Smith"), inferred(Attitude.STRONGLY_OPPOSE, "Jones"));
    Stances stances = Stances.of(corpus(read));
    assertThat(stances.contradictions()).isEmpty();
    assertThat(stances.disagreements()).singleElement().satisfies(disagreement -> {
      assertThat(disagreement.statement().name()).isEqualTo("a");
      assertThat(disagreement.inFavour()).extracting(item -> item.stance().assessor().orElseThrow())
          .containsExactly("Smith");
      assertThat(disagreement.against()).extracting(item -> item.stance().assessor().orElseThrow())
          .containsExactly("Jones");
      assertThat(disagreement).hasToString(
          "Kim Jong Un on Russia, attitude: the assessors of a disagree: against by Jones; in favour by Smith");
    });
    assertThat(stances.table().rows().get(0)).contains("inferred by Smith, inferred by Jones");
  }

  @Test
  void isNotADisagreementIfOneAssessorInfersBothOrTheStatementsDiffer() {
    Stances ofOne = Stances.of(corpus(say("a", KIM).addStances(
        inferred(Attitude.SUPPORT, "Smith"), inferred(Attitude.OPPOSE, "Smith"))));
    assertThat(ofOne.disagreements()).isEmpty();
    assertThat(ofOne.contradictions()).hasSize(1);
    Stances ofTwo = Stances.of(corpus(
        say("a", KIM).addStance(inferred(Attitude.SUPPORT, "Smith")),
        say("b", KIM).addStance(inferred(Attitude.OPPOSE, "Jones"))));
    assertThat(ofTwo.disagreements()).isEmpty();
    assertThat(ofTwo.contradictions()).hasSize(1);
  }

  private static Stance inferred(Attitude attitude, String assessor) {
    return Stance.builder().from(Stance.of(KIM, attitude, RUSSIA)).basis(Basis.INFERRED).assessor(assessor).build();
  }

  @Test
  void keepsEvidenceThatNoLongerStands() {
    assertThat(contradictions(kim("a", Attitude.OPPOSE, "2022"), kim("b", Attitude.SUPPORT, "2022")
            .addRelation(Relation.of(RelationKind.REVOKES, "a"))))
        .singleElement().satisfies(contradiction -> {
          assertThat(contradiction.against()).extracting(Evidence::stands).containsExactly(false);
          assertThat(contradiction.inFavour()).extracting(Evidence::stands).containsExactly(true);
        });
  }

  private static List<Contradiction> contradictions(StatementBuilder... statements) {
    return Stances.of(corpus(statements)).contradictions();
  }

  private static StatementBuilder kim(String id, Attitude attitude, String said) {
    return say(id, KIM).addStance(Stance.of(KIM, attitude, RUSSIA)).said(TimeExpression.of(said));
  }
}
