// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;
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

/** A holder contradicts himself if he is both for and against one target in one kind of stance. */
class ContradictionTest {

  @Test
  void keepsTheEvidenceOfBothSides() {
    List<Contradiction> found = contradictions(
        kim("a", Attitude.STRONGLY_OPPOSE, "2021"), kim("b", Attitude.SUPPORT, "2022-08"),
        say("c", KIM).addStance(Stance.of(KIM, Attitude.STRONGLY_SUPPORT, RUSSIA).withBasis(Basis.INFERRED))
            .said(TimeExpression.computed("yesterday", "2022-08-15")));
    assertThat(found).singleElement().satisfies(contradiction -> {
      assertThat(contradiction.holder().key()).isEqualTo("kim");
      assertThat(contradiction.target().key()).isEqualTo("russia");
      assertThat(contradiction.kind()).isEqualTo(StanceKind.ATTITUDE);
      assertThat(statementsOf(contradiction.against())).containsExactly("a");
      assertThat(statementsOf(contradiction.inFavour())).containsExactly("b", "c");
      assertThat(contradiction.inFavour()).extracting(Evidence::basis).containsExactly(Basis.EXPLICIT, Basis.INFERRED);
      assertThat(contradiction.order()).isEqualTo(TimeOrder.BEFORE);
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
  void ignoresAttitudesThatTakeNoSide() {
    for (Attitude attitude : List.of(Attitude.NEUTRAL, Attitude.MIXED, Attitude.WITHHELD, Attitude.UNDETERMINED)) {
      assertThat(contradictions(
          kim("a", Attitude.SUPPORT, "2021"), kim("b", attitude, "2022"), kim("c", Attitude.STRONGLY_SUPPORT, "2022")))
          .isEmpty();
    }
  }

  @Test
  void ordersTheSidesOnlyIfTheirDatesDo() {
    assertThat(order("2021", "2022-08")).isEqualTo(TimeOrder.BEFORE);
    assertThat(order("2022-09-01", "2022-08")).isEqualTo(TimeOrder.AFTER);
    assertThat(order("2022", "2022-08-15")).isEqualTo(TimeOrder.UNKNOWN);
    assertThat(order("2021?", "2022-08-15")).isEqualTo(TimeOrder.UNKNOWN);
    assertThat(contradictions(kim("a", Attitude.OPPOSE, "2021"), kim("b", Attitude.SUPPORT, "2022"),
        kim("c", Attitude.OPPOSE, "2023")).get(0).order()).isEqualTo(TimeOrder.UNKNOWN);
    assertThat(order("2022", "2021")).isEqualTo(TimeOrder.AFTER);
    assertThat(order("2022", "2022")).isEqualTo(TimeOrder.UNKNOWN);
  }

  @Test
  void usesDatesThatFollowFromRelations() {
    StatementBuilder undated = say("b", KIM).addStance(Stance.of(KIM, Attitude.SUPPORT, RUSSIA))
        .addRelation(Relation.of(RelationKind.RESPONDS_TO, "c"));
    assertThat(contradictions(kim("a", Attitude.OPPOSE, "2021"), undated, kim("c", Attitude.NEUTRAL, "2022")))
        .extracting(Contradiction::order).containsExactly(TimeOrder.BEFORE);
  }

  @Test
  void doesNotOrderTheSidesIfTheirDatesContradictEachOther() {
    StatementBuilder impossible = say("a", KIM).addStance(Stance.of(KIM, Attitude.OPPOSE, RUSSIA)).addRelations(
        Relation.of(RelationKind.RESPONDS_TO, "c"), Relation.of(RelationKind.PRECEDES, "d"));
    StatementBuilder late = kim("c", Attitude.NEUTRAL, "2023");
    StatementBuilder early = kim("d", Attitude.NEUTRAL, "2021");
    assertThat(contradictions(impossible, kim("b", Attitude.SUPPORT, "2022"), late, early))
        .extracting(Contradiction::order).containsExactly(TimeOrder.UNKNOWN);
    assertThat(contradictions(
        impossible, kim("e", Attitude.OPPOSE, "2020"), kim("b", Attitude.SUPPORT, "2022"), late, early))
        .extracting(Contradiction::order).containsExactly(TimeOrder.UNKNOWN);
  }

  @Test
  void keepsEvidenceThatNoLongerStands() {
    assertThat(contradictions(kim("a", Attitude.OPPOSE, "2022"), kim("b", Attitude.SUPPORT, "2022")
            .addRelation(Relation.of(RelationKind.REVOKES, "a"))))
        .singleElement().satisfies(contradiction -> {
          assertThat(contradiction.against()).extracting(Evidence::stands).containsExactly(false);
          assertThat(contradiction.inFavour()).extracting(Evidence::stands).containsExactly(true);
          assertThat(contradiction.order()).isEqualTo(TimeOrder.UNKNOWN);
        });
  }

  private static TimeOrder order(String against, String inFavour) {
    return contradictions(kim("a", Attitude.OPPOSE, against), kim("b", Attitude.SUPPORT, inFavour)).get(0).order();
  }

  private static List<Contradiction> contradictions(StatementBuilder... statements) {
    return Stances.of(corpus(statements)).contradictions();
  }

  private static StatementBuilder kim(String id, Attitude attitude, String said) {
    return say(id, KIM).addStance(Stance.of(KIM, attitude, RUSSIA)).said(TimeExpression.of(said));
  }
}
