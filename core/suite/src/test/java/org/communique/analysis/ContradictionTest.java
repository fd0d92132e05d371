// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.analysis.Press.KIM;
import static org.communique.analysis.Press.PUTIN;
import static org.communique.analysis.Press.RUSSIA;
import static org.communique.analysis.Press.TIES;
import static org.communique.analysis.Press.corpus;
import static org.communique.analysis.Press.say;

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

/** One holder contradicts himself where he is for and against one target in one kind of stance. */
class ContradictionTest {

  @Test
  void keepsBothSidesAndExplainsThem() {
    List<Contradiction> found = contradictions(
        kim("a", Attitude.STRONGLY_OPPOSE, "2021"), kim("b", Attitude.SUPPORT, "2022-08"),
        say("c", KIM).addStance(Stance.of(KIM, Attitude.STRONGLY_SUPPORT, RUSSIA).withBasis(Basis.INFERRED))
            .said(TimeExpression.computed("yesterday", "2022-08-15")));
    assertThat(found).hasToString("[Kim Jong Un on Russia, attitude: "
        + "against in a (strongly-oppose, explicit, said 2021); in favour in b (support, explicit, said 2022-08), "
        + "c (strongly-support, inferred, said yesterday (2022-08-15)); "
        + "first against, then in favour]");
    assertThat(found.get(0).explanation()).isEqualTo(found.get(0).toString());
    assertThat(found.get(0).against()).extracting(Evidence::statement).hasToString("[a]");
    assertThat(found.get(0).inFavour()).extracting(Evidence::statement).hasToString("[b, c]");
    assertThat(found.get(0).kind()).isEqualTo(StanceKind.ATTITUDE);
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
  void isNotMadeByWhatTakesNoSide() {
    for (Attitude attitude : List.of(Attitude.NEUTRAL, Attitude.MIXED, Attitude.WITHHELD, Attitude.UNDETERMINED)) {
      assertThat(contradictions(
          kim("a", Attitude.SUPPORT, "2021"), kim("b", attitude, "2022"), kim("c", Attitude.STRONGLY_SUPPORT, "2022")))
          .isEmpty();
    }
  }

  @Test
  void tellsWhichSideCameFirstOnlyWhereDatesTell() {
    assertThat(order("2021", "2022-08")).isEqualTo(TimeOrder.BEFORE);
    assertThat(order("2022-09-01", "2022-08")).isEqualTo(TimeOrder.AFTER);
    assertThat(order("2022", "2022-08-15")).isEqualTo(TimeOrder.UNKNOWN);
    assertThat(order("2021?", "2022-08-15")).isEqualTo(TimeOrder.UNKNOWN);
    assertThat(contradictions(kim("a", Attitude.OPPOSE, "2021"), kim("b", Attitude.SUPPORT, "2022"),
        kim("c", Attitude.OPPOSE, "2023")).get(0).order()).isEqualTo(TimeOrder.UNKNOWN);
    assertThat(contradictions(kim("a", Attitude.OPPOSE, "2022"), kim("b", Attitude.SUPPORT, "2021")).get(0))
        .asString().endsWith("; first in favour, then against");
    assertThat(contradictions(kim("a", Attitude.OPPOSE, "2022"), kim("b", Attitude.SUPPORT, "2022")).get(0))
        .asString().endsWith("; their dates do not tell which side was over first");
  }

  @Test
  void takesDatesThatFollowFromRelations() {
    StatementBuilder undated = say("b", KIM).addStance(Stance.of(KIM, Attitude.SUPPORT, RUSSIA))
        .addRelation(Relation.of(RelationKind.RESPONDS_TO, "c"));
    assertThat(contradictions(kim("a", Attitude.OPPOSE, "2021"), undated, kim("c", Attitude.NEUTRAL, "2022")))
        .extracting(Contradiction::order).containsExactly(TimeOrder.BEFORE);
  }

  @Test
  void doesNotKnowTheOrderWhereDatesContradictThemselves() {
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
  void countsWhatNoLongerStandsAndSaysSo() {
    assertThat(contradictions(kim("a", Attitude.OPPOSE, "2022"), kim("b", Attitude.SUPPORT, "2022")
            .addRelation(Relation.of(RelationKind.REVOKES, "a"))))
        .hasToString("[Kim Jong Un on Russia, attitude: against in a (oppose, explicit, said 2022, no longer stands); "
            + "in favour in b (support, explicit, said 2022); their dates do not tell which side was over "
            + "first; nothing against both stands and is the holder's own]");
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
