// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.communique.analysis.CorpusFixture.corpus;
import static org.communique.analysis.CorpusFixture.statementsOf;
import static org.communique.testing.Specimens.ARTICLE;
import static org.communique.testing.Specimens.KCNA;
import static org.communique.testing.Specimens.KIM;
import static org.communique.testing.Specimens.PUTIN;
import static org.communique.testing.Specimens.RUSSIA;
import static org.communique.testing.Specimens.TIES;
import static org.communique.testing.Specimens.say;

import java.util.List;
import java.util.stream.IntStream;
import org.communique.Attribution;
import org.communique.vocabulary.ActorKind;
import org.communique.Actor;
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
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Evidence knows whether it stands and whose it is. A statement that was not said is no evidence. */
class EvidenceTest {

  private static final Stance SUPPORT = Stance.of(KIM, Attitude.SUPPORT, TIES);
  private static final Stance OPPOSE = Stance.of(KIM, Attitude.OPPOSE, TIES);

  @ParameterizedTest
  @EnumSource(value = Occurrence.class, names = "OCCURRED", mode = EnumSource.Mode.EXCLUDE)
  void ignoresAStatementThatASourceReportsAsNotSaid(Occurrence occurrence) {
    StatementBuilder unsaid = say("a", KIM).addStance(SUPPORT).attributions(List.of(
        Attribution.builder().source(ARTICLE).mode(Mode.INDIRECT).occurrence(occurrence).build()));
    assertThat(Stances.of(corpus(unsaid)).positions()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Certainty.class)
  void ignoresAStanceIfItsAssessorHoldsTheOppositeForLikely(Certainty certainty) {
    Stance assessed = Stance.builder().from(SUPPORT).certainty(certainty).build();
    assertThat(Stances.of(corpus(say("a", KIM).addStance(assessed))).positions())
        .hasSize(certainty.isNegative() ? 0 : 1);
  }

  @Test
  void isTheHoldersOwnIfTheHolderSpeaksOrOthersSpeakInHisName() {
    assertThat(evidence(say("a", KIM)).isOwn()).isTrue();
    assertThat(evidence(say("a", PUTIN).addOnBehalfOf(KIM)).isOwn()).isTrue();
    assertThat(evidence(say("a", PUTIN)).isOwn()).isFalse();
    assertThat(evidence(say("a", PUTIN)).isAscribed()).isTrue();
  }

  @Test
  void isTheOwnWordOfTheStateForWhoseOrganTheSpeakersSpeak() {
    Actor government = Actor.builder().from(Actor.of("kremlin", ActorKind.GOVERNMENT, "the Kremlin")).partOf(RUSSIA)
        .build();
    Stance russia = Stance.of(RUSSIA, Attitude.SUPPORT, TIES);
    assertThat(ofRussia(say("a", PUTIN).addOnBehalfOf(government).addStance(russia))).isTrue();
    assertThat(ofRussia(say("a", government).addStance(russia))).isTrue();
    Actor member = Actor.builder().from(Actor.state("belarus", "Belarus")).partOf(RUSSIA).build();
    assertThat(ofRussia(say("a", member).addStance(russia))).as("a state that is a member").isFalse();
    Actor party = Actor.builder().from(Actor.of("party", ActorKind.POLITICAL_PARTY, "a party")).partOf(RUSSIA).build();
    assertThat(ofRussia(say("a", party).addStance(russia))).as("a party").isFalse();
  }

  private static boolean ofRussia(StatementBuilder statement) {
    return Stances.of(corpus(statement)).positions().get(0).evidence().get(0).isOwn();
  }

  @Test
  void saysThatAPositionRestsOnContestedEvidenceOnly() throws Exception {
    StatementBuilder report = say("report", KIM, KCNA).addStance(SUPPORT);
    StatementBuilder denial = say("denial", KIM).addRelation(Relation.of(RelationKind.DENIES_SAYING, "report"));
    Stances stances = Stances.of(corpus(report, denial));
    Position position = stances.positions().get(0);
    assertThat(position.evidence()).extracting(Evidence::status, Evidence::stands, Evidence::isContested)
        .containsExactly(tuple(Standing.Status.CONTESTED, true, true));
    assertThat(position.isContested()).isTrue();
    assertThat(position).hasToString("Kim Jong Un on ties between Russia and North Korea: support (contested: report)");
    assertThat(stances.table().rows().get(0)).contains("support (contested)", "contested: report");
    assertThat(DrawingTest.texts(DrawingTest.parsed(stances.drawing().toSvg()), "text")).contains("+!");
    assertThat(stances.drawing().toMermaid()).contains("support (contested)");
    Position sound = Stances.of(corpus(report, denial, say("again", KIM).addStance(SUPPORT))).positions().get(0);
    assertThat(sound.isContested()).isFalse();
    assertThat(statementsOf(sound.strongest())).as("what nobody contests is better").containsExactly("again");
  }

  private static Evidence evidence(StatementBuilder statement) {
    return Stances.of(corpus(statement.addStance(SUPPORT))).positions().get(0).evidence().get(0);
  }

  @Test
  void isStrongerThanWhatOthersSayAboutTheHolder() {
    Position position = Stances.of(
        corpus(say("a", PUTIN).addStance(OPPOSE), say("b", KIM).addStance(SUPPORT))).positions().get(0);
    assertThat(statementsOf(position.strongest())).containsExactly("b");
    assertThat(statementsOf(position.weakest())).containsExactly("a");
  }

  @Test
  void isWeakerThanEvidenceThatStandsIfItNoLongerStands() {
    Stances stances = Stances.of(corpus(
        say("a", KIM).addStance(OPPOSE), say("b", PUTIN).addStance(SUPPORT),
        say("c", KIM).addRelation(Relation.of(RelationKind.RETRACTS, "a"))));
    Position position = stances.positions().get(0);
    assertThat(position.evidence())
        .extracting(ground -> ground.statement().name(), Evidence::stands, Evidence::isAscribed)
        .containsExactly(tuple("a", false, false), tuple("b", true, true));
    assertThat(statementsOf(position.strongest())).containsExactly("b");
  }

  @Test
  void isStruckThroughInThePictureIfItNoLongerStandsAndInBracketsIfOthersAscribeIt() throws Exception {
    Stances stances = Stances.of(corpus(
        say("a", KIM).addStance(OPPOSE), say("b", PUTIN).addStance(SUPPORT),
        say("c", KIM).addRelation(Relation.of(RelationKind.RETRACTS, "a"))));
    NodeList texts = DrawingTest.parsed(stances.drawing().toSvg()).getElementsByTagName("text");
    List<String> struck = IntStream.range(0, texts.getLength()).mapToObj(texts::item)
        .filter(text -> text.getAttributes().getNamedItem("text-decoration") != null)
        .map(Node::getTextContent).toList();
    assertThat(struck).containsExactly("−");
    assertThat(DrawingTest.texts(DrawingTest.parsed(stances.drawing().toSvg()), "text")).contains("(+)");
  }

  @Test
  void contradictsOtherEvidenceThoughOthersAscribeItOrItHasACondition() {
    assertThat(Stances.of(corpus(
            say("a", PUTIN).addStance(OPPOSE), say("b", KIM).condition("the tests end").addStance(SUPPORT)))
        .contradictions()).singleElement().satisfies(contradiction -> {
          assertThat(statementsOf(contradiction.against())).containsExactly("a");
          assertThat(contradiction.against()).extracting(Evidence::isAscribed).containsExactly(true);
          assertThat(statementsOf(contradiction.inFavour())).containsExactly("b");
          assertThat(contradiction.inFavour()).extracting(Evidence::isAscribed).containsExactly(false);
        });
  }

  @Test
  void makesNoChangeIfOthersAscribeItOrItsAttitudeIsUndetermined() {
    assertThat(Stances.of(corpus(
        dated("a", SUPPORT, "2021"), say("b", PUTIN).addStance(OPPOSE).said(TimeExpression.of("2022")),
        dated("c", Stance.of(KIM, Attitude.UNDETERMINED, TIES), "2023"))).changes()).isEmpty();
    assertThat(StanceChangeTest.periods(
            Stances.of(corpus(dated("a", SUPPORT, "2021"), dated("b", OPPOSE, "2022"))).changes()))
        .containsExactly(
            new StanceChangeTest.Period(List.of(Attitude.SUPPORT), List.of("a")),
            new StanceChangeTest.Period(List.of(Attitude.OPPOSE), List.of("b")));
  }

  private static StatementBuilder dated(String id, Stance stance, String date) {
    return say(id, KIM).addStance(stance).said(TimeExpression.of(date));
  }

  @Test
  void isCountedForEachHolder() {
    Stance both = Stance.builder().from(SUPPORT).addHolder(RUSSIA).build();
    assertThat(Stances.of(corpus(say("a", KIM).addStance(both))).positions())
        .extracting(position -> position.holder().key(), position -> position.count(Attitude.SUPPORT))
        .containsExactly(tuple("kim", 1), tuple("russia", 1));
  }
}
