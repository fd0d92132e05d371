// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.analysis.CorpusFixture.corpus;
import static org.communique.testing.Specimens.KIM;
import static org.communique.testing.Specimens.RUSSIA;
import static org.communique.testing.Specimens.say;

import java.util.List;
import org.communique.Relation;
import org.communique.Stance;
import org.communique.StatementBuilder;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.Basis;
import org.communique.vocabulary.RelationKind;
import org.communique.vocabulary.StanceKind;
import org.junit.jupiter.api.Test;

/** A stance changed only if one period was certainly over before a period with another attitude began. */
class StanceChangeTest {

  @Test
  void dividesTheEvidenceIntoPeriodsAndJoinsNeighboursOfOneAttitude() {
    List<StanceChange> changes = changes(
        kim("late", Attitude.OPPOSE, "2023"), kim("march", Attitude.SUPPORT, "2022-03"),
        kim("early", Attitude.SUPPORT, "2021"));
    assertThat(periods(changes)).containsExactly(
        new Period(List.of(Attitude.SUPPORT), List.of("march", "early")),
        new Period(List.of(Attitude.OPPOSE), List.of("late")));
    assertThat(changes.get(0).kind()).isEqualTo(StanceKind.ATTITUDE);
    assertThat(changes.get(0).holder().key()).isEqualTo("kim");
    assertThat(changes.get(0).target().key()).isEqualTo("russia");
  }

  @Test
  void keepsThePeriodInWhichAnEarlierAttitudeReturns() {
    assertThat(periods(changes(kim("a", Attitude.SUPPORT, "2021"), kim("b", Attitude.OPPOSE, "2022"),
        kim("c", Attitude.SUPPORT, "2023")))).containsExactly(
            new Period(List.of(Attitude.SUPPORT), List.of("a")), new Period(List.of(Attitude.OPPOSE), List.of("b")),
            new Period(List.of(Attitude.SUPPORT), List.of("c")));
  }

  @Test
  void findsNoChangeIfDatesOverlap() {
    assertThat(changes(kim("a", Attitude.SUPPORT, "2022"), kim("b", Attitude.OPPOSE, "2022-08-15"))).isEmpty();
    assertThat(changes(kim("a", Attitude.SUPPORT, "2022-08-15"), kim("b", Attitude.OPPOSE, "2022-08-15"))).isEmpty();
    assertThat(changes(kim("a", Attitude.SUPPORT, "2021/2022"), kim("b", Attitude.OPPOSE, "2022/2023"))).isEmpty();
    assertThat(changes(kim("a", Attitude.SUPPORT, "2022-08-14"), kim("b", Attitude.OPPOSE, "2022-08-15"))).hasSize(1);
  }

  @Test
  void showsAllAttitudesOfAPeriod() {
    assertThat(periods(changes(kim("a", Attitude.SUPPORT, "2022"), kim("b", Attitude.OPPOSE, "2022-08-15"),
        kim("c", Attitude.SUPPORT, "2023")))).containsExactly(
            new Period(List.of(Attitude.OPPOSE, Attitude.SUPPORT), List.of("a", "b")),
            new Period(List.of(Attitude.SUPPORT), List.of("c")));
  }

  @Test
  void leavesOutEvidenceWithoutACertainFirstAndLastDay() {
    StatementBuilder undated = say("a", KIM).addStance(Stance.of(KIM, Attitude.OPPOSE, RUSSIA));
    assertThat(changes(undated, kim("b", Attitude.SUPPORT, "2022"))).isEmpty();
    for (String date : List.of("2021?", "2021~", "2021/..")) {
      assertThat(changes(kim("a", Attitude.OPPOSE, date), kim("b", Attitude.SUPPORT, "2022"))).isEmpty();
    }
    for (String date : List.of("../2021", "[..2021]")) {
      assertThat(periods(changes(kim("a", Attitude.OPPOSE, date), kim("b", Attitude.SUPPORT, "2022"))))
          .as("the order of the sides is known").containsExactly(
              new Period(List.of(Attitude.OPPOSE), List.of("a")), new Period(List.of(Attitude.SUPPORT), List.of("b")));
    }
    assertThat(periods(changes(undated, kim("b", Attitude.SUPPORT, "2022"), kim("c", Attitude.MIXED, "2023"))))
        .containsExactly(
            new Period(List.of(Attitude.SUPPORT), List.of("b")), new Period(List.of(Attitude.MIXED), List.of("c")));
  }

  @Test
  void usesDatesThatFollowFromRelations() {
    StatementBuilder between = say("b", KIM).addStance(Stance.of(KIM, Attitude.OPPOSE, RUSSIA)).addRelations(
        Relation.of(RelationKind.RESPONDS_TO, "c"), Relation.of(RelationKind.PRECEDES, "d"));
    assertThat(periods(changes(
            kim("a", Attitude.SUPPORT, "2021"), between, other("c", "2022-03"), other("d", "2022-08"))))
        .containsExactly(
            new Period(List.of(Attitude.SUPPORT), List.of("a")), new Period(List.of(Attitude.OPPOSE), List.of("b")));
  }

  @Test
  void keepsKindsApart() {
    assertThat(changes(kim("a", Attitude.SUPPORT, "2021"), say("b", KIM).said(TimeExpression.of("2022"))
        .addStance(Stance.of(KIM, Attitude.OPPOSE, RUSSIA).withKind(StanceKind.INTENTION)))).isEmpty();
  }

  @Test
  void isNoChangeIfOnlyTheBasisDiffers() {
    StatementBuilder inferred = say("a", KIM).said(TimeExpression.of("2020"))
        .addStance(Stance.of(KIM, Attitude.SUPPORT, RUSSIA).withBasis(Basis.INFERRED));
    assertThat(changes(inferred, kim("b", Attitude.STRONGLY_SUPPORT, "2021"))).isEmpty();
    assertThat(changes(inferred, kim("b", Attitude.OPPOSE, "2021"))).hasSize(1);
    assertThat(changes(kim("a", Attitude.SUPPORT, "2020"), kim("b", Attitude.STRONGLY_SUPPORT, "2021"))).hasSize(1);
    assertThat(periods(changes(
            inferred, kim("b", Attitude.STRONGLY_SUPPORT, "2021"), kim("c", Attitude.SUPPORT, "2022"))))
        .as("the strength of what was said fell").containsExactly(
            new Period(List.of(Attitude.SUPPORT, Attitude.STRONGLY_SUPPORT), List.of("a", "b")),
            new Period(List.of(Attitude.SUPPORT), List.of("c")));
  }

  @Test
  void supportThatTurnsIntoOppositionIsAChangeAndNoContradiction() {
    Stances stances = Stances.of(corpus(kim("a", Attitude.SUPPORT, "2020"), kim("b", Attitude.OPPOSE, "2021")));
    assertThat(stances.changes()).hasSize(1);
    assertThat(stances.contradictions()).isEmpty();
  }

  /** The attitudes of a period, and the statements that show them. */
  record Period(List<Attitude> attitudes, List<String> statements) {}

  /** The periods of the only change. */
  static List<Period> periods(List<StanceChange> changes) {
    assertThat(changes).hasSize(1);
    return changes.get(0).periods().stream()
        .map(evidence -> new Period(
            evidence.stream().map(ground -> ground.stance().attitude()).distinct().sorted().toList(),
            CorpusFixture.statementsOf(evidence)))
        .toList();
  }

  private static StatementBuilder other(String id, String said) {
    return say(id, KIM).said(TimeExpression.of(said));
  }

  private static List<StanceChange> changes(StatementBuilder... statements) {
    return Stances.of(corpus(statements)).changes();
  }

  private static StatementBuilder kim(String id, Attitude attitude, String said) {
    return say(id, KIM).addStance(Stance.of(KIM, attitude, RUSSIA)).said(TimeExpression.of(said));
  }
}
