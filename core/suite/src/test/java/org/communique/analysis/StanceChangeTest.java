// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.analysis.Press.KIM;
import static org.communique.analysis.Press.RUSSIA;
import static org.communique.analysis.Press.corpus;
import static org.communique.analysis.Press.say;

import java.util.List;
import org.communique.Relation;
import org.communique.Stance;
import org.communique.StatementBuilder;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.RelationKind;
import org.communique.vocabulary.StanceKind;
import org.junit.jupiter.api.Test;

/** A stance changed only where one period was certainly over before another attitude began. */
class StanceChangeTest {

  @Test
  void dividesTheEvidenceIntoPeriodsAndMakesOneOfNeighbours() {
    List<StanceChange> changes = changes(
        kim("late", Attitude.OPPOSE, "2023"), kim("march", Attitude.SUPPORT, "2022-03"),
        kim("early", Attitude.SUPPORT, "2021"));
    assertThat(changes).hasToString("[Kim Jong Un on Russia, attitude: "
        + "support (march, said 2022-03; early, said 2021), then oppose (late, said 2023)]");
    assertThat(changes.get(0).periods()).hasSize(2);
    assertThat(changes.get(0).kind()).isEqualTo(StanceKind.ATTITUDE);
    assertThat(changes.get(0).holder()).hasToString("kim");
    assertThat(changes.get(0).target()).hasToString("russia");
  }

  @Test
  void comesBackToWhatItWas() {
    assertThat(changes(kim("a", Attitude.SUPPORT, "2021"), kim("b", Attitude.OPPOSE, "2022"),
        kim("c", Attitude.SUPPORT, "2023"))).hasToString("[Kim Jong Un on Russia, attitude: support (a, said 2021), "
            + "then oppose (b, said 2022), then support (c, said 2023)]");
  }

  @Test
  void isNoneWhereDatesOverlap() {
    assertThat(changes(kim("a", Attitude.SUPPORT, "2022"), kim("b", Attitude.OPPOSE, "2022-08-15"))).isEmpty();
    assertThat(changes(kim("a", Attitude.SUPPORT, "2022-08-15"), kim("b", Attitude.OPPOSE, "2022-08-15"))).isEmpty();
    assertThat(changes(kim("a", Attitude.SUPPORT, "2021/2022"), kim("b", Attitude.OPPOSE, "2022/2023"))).isEmpty();
    assertThat(changes(kim("a", Attitude.SUPPORT, "2022-08-14"), kim("b", Attitude.OPPOSE, "2022-08-15"))).hasSize(1);
  }

  @Test
  void showsAllAttitudesOfAPeriod() {
    assertThat(changes(kim("a", Attitude.SUPPORT, "2022"), kim("b", Attitude.OPPOSE, "2022-08-15"),
            kim("c", Attitude.SUPPORT, "2023")))
        .hasToString("[Kim Jong Un on Russia, attitude: oppose, support (a, said 2022; b, said 2022-08-15), "
            + "then support (c, said 2023)]");
  }

  @Test
  void leavesOutWhatIsNotDatedFromBothSides() {
    StatementBuilder undated = say("a", KIM).addStance(Stance.of(KIM, Attitude.OPPOSE, RUSSIA));
    assertThat(changes(undated, kim("b", Attitude.SUPPORT, "2022"))).isEmpty();
    for (String date : List.of("2021?", "2021~", "../2021", "2021/..", "[..2021]")) {
      assertThat(changes(kim("a", Attitude.OPPOSE, date), kim("b", Attitude.SUPPORT, "2022"))).isEmpty();
    }
    assertThat(changes(undated, kim("b", Attitude.SUPPORT, "2022"), kim("c", Attitude.MIXED, "2023")))
        .hasToString("[Kim Jong Un on Russia, attitude: support (b, said 2022), then mixed (c, said 2023)]");
  }

  @Test
  void takesDatesThatFollowFromRelations() {
    StatementBuilder between = say("b", KIM).addStance(Stance.of(KIM, Attitude.OPPOSE, RUSSIA)).addRelations(
        Relation.of(RelationKind.RESPONDS_TO, "c"), Relation.of(RelationKind.PRECEDES, "d"));
    assertThat(changes(kim("a", Attitude.SUPPORT, "2021"), between, other("c", "2022-03"), other("d", "2022-08")))
        .hasToString("[Kim Jong Un on Russia, attitude: support (a, said 2021), then oppose (b)]");
  }

  @Test
  void keepsKindsApart() {
    assertThat(changes(kim("a", Attitude.SUPPORT, "2021"), say("b", KIM).said(TimeExpression.of("2022"))
        .addStance(Stance.of(KIM, Attitude.OPPOSE, RUSSIA).withKind(StanceKind.INTENTION)))).isEmpty();
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
