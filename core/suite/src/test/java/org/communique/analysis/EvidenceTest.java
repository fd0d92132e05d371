// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.analysis.Press.ARTICLE;
import static org.communique.analysis.Press.KIM;
import static org.communique.analysis.Press.PUTIN;
import static org.communique.analysis.Press.RUSSIA;
import static org.communique.analysis.Press.TIES;
import static org.communique.analysis.Press.corpus;
import static org.communique.analysis.Press.say;

import java.util.List;
import org.communique.Attribution;
import org.communique.Relation;
import org.communique.Stance;
import org.communique.StatementBuilder;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.Certainty;
import org.communique.vocabulary.Mode;
import org.communique.vocabulary.Occurrence;
import org.communique.vocabulary.RelationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Evidence tells whether it stands, whose it is, and under what condition; what was not said is none. */
class EvidenceTest {

  private static final Stance SUPPORT = Stance.of(KIM, Attitude.SUPPORT, TIES);
  private static final Stance OPPOSE = Stance.of(KIM, Attitude.OPPOSE, TIES);

  @ParameterizedTest
  @EnumSource(value = Occurrence.class, names = "OCCURRED", mode = EnumSource.Mode.EXCLUDE)
  void isNoneIfAVoiceSaysThatItWasNotSaid(Occurrence occurrence) {
    StatementBuilder unsaid = say("a", KIM).addStance(SUPPORT).attributions(List.of(
        Attribution.builder().source(ARTICLE).mode(Mode.INDIRECT).occurrence(occurrence).build()));
    assertThat(Stances.of(corpus(unsaid)).positions()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Certainty.class)
  void isNoneIfItsAssessorLeansToTheOpposite(Certainty certainty) {
    Stance assessed = Stance.builder().from(SUPPORT).certainty(certainty).build();
    assertThat(Stances.of(corpus(say("a", KIM).addStance(assessed))).positions())
        .hasSize(certainty.isNegative() ? 0 : 1);
  }

  @Test
  void isTheHoldersOwnIfHeSpeaksOrOthersDoInHisName() {
    assertThat(evidence(say("a", KIM)).isOwn()).isTrue();
    assertThat(evidence(say("a", PUTIN).addOnBehalfOf(KIM)).isOwn()).isTrue();
    assertThat(evidence(say("a", PUTIN)).isOwn()).isFalse();
    assertThat(evidence(say("a", PUTIN)))
        .hasToString("a: support, attitude, explicit, by the account of Putin, not judged");
  }

  private static Evidence evidence(StatementBuilder statement) {
    return Stances.of(corpus(statement.addStance(SUPPORT))).positions().get(0).evidence().get(0);
  }

  @Test
  void dominatesWhatOthersSayOfTheHolder() {
    Position position = Stances.of(
        corpus(say("a", PUTIN).addStance(OPPOSE), say("b", KIM).addStance(SUPPORT))).positions().get(0);
    assertThat(position.strongest()).extracting(Evidence::statement).hasToString("[b]");
    assertThat(position.weakest()).extracting(Evidence::statement).hasToString("[a]");
  }

  @Test
  void isDominatedByWhatStandsAndMarkedEverywhereIfItDoesNot() {
    Stances stances = Stances.of(corpus(
        say("a", KIM).addStance(OPPOSE), say("b", PUTIN).addStance(SUPPORT),
        say("c", KIM).addRelation(Relation.of(RelationKind.RETRACTS, "a"))));
    assertThat(stances.positions().get(0))
        .hasToString("Kim Jong Un on ties: oppose (no longer: a), support (by others' account: b)");
    assertThat(stances.positions().get(0).strongest()).extracting(Evidence::statement).hasToString("[b]");
    assertThat(stances.table().rows().get(0)).containsExactly(
        "Kim Jong Un", "ties", "oppose (no longer), support", "attitude", "explicit",
        "by others' account: b; no longer: a");
    assertThat(stances.toMermaid()).contains("\"oppose (no longer), support\"");
    assertThat(stances.toSvg()).containsOnlyOnce("fill=\"#767676\" text-decoration=\"line-through\">−<")
        .contains(">(+)<");
  }

  @Test
  void isExplainedInAContradictionByAccountAndCondition() {
    assertThat(Stances.of(corpus(
            say("a", PUTIN).addStance(OPPOSE), say("b", KIM).condition("the tests end").addStance(SUPPORT)))
        .contradictions()).hasToString("[Kim Jong Un on ties, attitude: against in a (oppose, explicit, by the "
            + "account of Putin); in favour in b (support, explicit, if “the tests end”); their dates do not tell "
            + "which side was over first; nothing against both stands and is the holder's own]");
  }

  @Test
  void makesNoChangeIfOthersAscribeItOrItTellsNothing() {
    assertThat(Stances.of(corpus(
        dated("a", SUPPORT, "2021"), say("b", PUTIN).addStance(OPPOSE).said(TimeExpression.of("2022")),
        dated("c", Stance.of(KIM, Attitude.UNDETERMINED, TIES), "2023"))).changes()).isEmpty();
    assertThat(Stances.of(corpus(dated("a", SUPPORT, "2021"), dated("b", OPPOSE, "2022"))).changes())
        .hasToString("[Kim Jong Un on ties, attitude: support (a, said 2021), then oppose (b, said 2022)]");
  }

  private static StatementBuilder dated(String id, Stance stance, String date) {
    return say(id, KIM).addStance(stance).said(TimeExpression.of(date));
  }

  @Test
  void isCountedOnceForAHolderNamedTwice() {
    Stance twice = Stance.builder().from(SUPPORT).addHolders(KIM, RUSSIA).build();
    assertThat(Stances.of(corpus(say("a", KIM).addStance(twice))).positions())
        .extracting(position -> position.holder() + " " + position.count(Attitude.SUPPORT))
        .containsExactly("kim 1", "russia 1");
  }
}
