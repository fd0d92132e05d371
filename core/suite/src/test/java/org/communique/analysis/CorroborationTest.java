// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.analysis.CorpusFixture.corpus;
import static org.communique.analysis.CorpusFixture.keys;
import static org.communique.analysis.CorpusFixture.names;
import static org.communique.testing.Specimens.CONTROLLED_RODONG;
import static org.communique.testing.Specimens.GUARDIAN;
import static org.communique.testing.Specimens.KCNA;
import static org.communique.testing.Specimens.KIM;
import static org.communique.testing.Specimens.NORTH_KOREA;
import static org.communique.testing.Specimens.PUTIN;
import static org.communique.testing.Specimens.RADIO;
import static org.communique.testing.Specimens.REUTERS;
import static org.communique.testing.Specimens.RUSSIA;
import static org.communique.testing.Specimens.say;

import java.util.List;
import org.communique.Relation;
import org.communique.Source;
import org.communique.StatementBuilder;
import org.communique.vocabulary.RelationKind;
import org.communique.vocabulary.SourceKind;
import org.junit.jupiter.api.Test;

/**
 * Sources and speakers that repeat, own or control each other are one witness, and only two witnesses corroborate a
 * claim. The reasons of a witness are prose: {@link PrintedAnswersTest} compares them.
 */
class CorroborationTest {

  private static final Relation CONFIRMS_A = Relation.of(RelationKind.CONFIRMS, "a");

  @Test
  void countsTheSourcesOfOneChainAsOneWitness() {
    Testimony said = Corroboration.of(corpus(say("a", PUTIN, REUTERS, GUARDIAN))).utterances().get(0);
    assertThat(witnesses(said)).containsExactly(List.of("reuters", "guardian"));
    assertThat(said.witnesses().get(0).reasons()).singleElement().asString().contains("The Guardian", "Reuters");
    assertThat(keys(said.outlets())).containsExactly("guardian");
    assertThat(said.independent()).isEqualTo(1);
    assertThat(said.isCorroborated()).isFalse();
    assertThat(said.isCircular()).isFalse();
  }

  @Test
  void findsThatANewspaperAndARadioRepeatOneAgency() {
    Corroboration corroboration =
        Corroboration.of(corpus(say("a", PUTIN, REUTERS, GUARDIAN), same("b", REUTERS, RADIO)));
    Testimony said = corroboration.utterances().get(0);
    assertThat(names(said.reports())).containsExactly("a", "b");
    assertThat(witnesses(said)).containsExactly(List.of("reuters", "guardian", "bbc-radio"));
    assertThat(said.independent()).isEqualTo(1);
    assertThat(corroboration.circularReporting()).containsExactly(said);
    assertThat(keys(said.outlets())).containsExactly("guardian", "bbc-radio");
    assertThat(said.witnesses().get(0).reasons()).hasSize(2);
    assertThat(said.witnesses().get(0).reports()).isEqualTo(said.reports());
    Testimony claimed = corroboration.claims().get(0);
    assertThat(names(claimed.reports())).containsExactly("a", "b");
    assertThat(witnesses(claimed)).containsExactly(List.of("putin", "reuters", "guardian", "bbc-radio"));
    assertThat(claimed.independent()).isEqualTo(1);
  }

  @Test
  void doesNotCallTwoReportsOfOneOutletCircular() {
    assertThat(Corroboration.of(corpus(say("a", PUTIN, REUTERS), same("b", REUTERS))).circularReporting()).isEmpty();
  }

  @Test
  void countsTheBriefsOwnSourceOnlyIfThereIsNoOtherSource() {
    Testimony alone = utterance(say("a", PUTIN), same("b"));
    assertThat(witnesses(alone)).containsExactly(List.of("the-article"));
    assertThat(alone.independent()).isEqualTo(1);
    assertThat(alone.isCircular()).isFalse();
    Testimony said = utterance(say("a", PUTIN), same("b", REUTERS));
    assertThat(names(said.reports())).containsExactly("a", "b");
    assertThat(witnesses(said)).containsExactly(List.of("reuters"));
    assertThat(said.independent()).isEqualTo(1);
    assertThat(names(said.witnesses().get(0).reports())).containsExactly("b");
  }

  @Test
  void countsTheReleasesOfTwoGovernmentsAsTwoWitnesses() {
    Source kremlin =
        Source.builder().id("kremlin").kind(SourceKind.PRESS_RELEASE).name("kremlin.ru").issuer(RUSSIA).build();
    Corroboration corroboration =
        Corroboration.of(corpus(say("a", PUTIN, kremlin), same("b", KCNA, CONTROLLED_RODONG)));
    Testimony said = corroboration.utterances().get(0);
    assertThat(names(said.reports())).containsExactly("a", "b");
    assertThat(witnesses(said)).containsExactly(List.of("kremlin"), List.of("kcna", "rodong-sinmun"));
    assertThat(said.independent()).isEqualTo(2);
    assertThat(said.isCorroborated()).isTrue();
    assertThat(corroboration.circularReporting()).isEmpty();
    assertThat(said.witnesses().get(1).reasons()).singleElement().asString().contains("KCNA", "Rodong Sinmun");
    assertThat(corroboration.table().rows()).hasSize(1);
  }

  @Test
  void doesNotCountAWitnessWhoseFirstSourceIsUnknown() {
    Source relay = Source.unnamed("relay", "whoever reported it");
    Testimony both = utterance(say("a", PUTIN, relay), same("b", REUTERS));
    assertThat(witnesses(both)).containsExactly(List.of("relay"), List.of("reuters"));
    assertThat(both.witnesses()).extracting(Testimony.Witness::isIdentified).containsExactly(false, true);
    assertThat(both.independent()).isEqualTo(1);
    Testimony alone = utterance(say("a", PUTIN, relay));
    assertThat(alone.witnesses()).extracting(Testimony.Witness::isIdentified).containsExactly(false);
    assertThat(alone.independent()).isZero();
    Testimony relayed = utterance(say("a", PUTIN, relay, GUARDIAN), same("b", REUTERS));
    assertThat(witnesses(relayed)).containsExactly(List.of("relay", "guardian"), List.of("reuters"));
    assertThat(relayed.witnesses()).extracting(Testimony.Witness::isIdentified).containsExactly(false, true);
    assertThat(relayed.independent()).isEqualTo(1);
  }

  @Test
  void doesNotConfirmAClaimByTheSameSpeaker() {
    Corroboration corroboration =
        Corroboration.of(corpus(say("a", KIM, KCNA), say("b", KIM, REUTERS).addRelation(CONFIRMS_A)));
    assertThat(corroboration.utterances()).extracting(CorroborationTest::witnesses)
        .containsExactly(List.of(List.of("kcna")), List.of(List.of("reuters")));
    assertThat(corroboration.utterances()).extracting(Testimony::independent).containsExactly(1, 1);
    assertThat(corroboration.claims()).singleElement().satisfies(claim -> {
      assertThat(names(claim.reports())).containsExactly("a", "b");
      assertThat(witnesses(claim)).containsExactly(List.of("kim", "kcna", "reuters"));
      assertThat(claim.independent()).isEqualTo(1);
      assertThat(claim.isCircular()).isTrue();
      assertThat(claim.witnesses().get(0).reasons()).hasSize(2);
    });
  }

  @Test
  void confirmsAClaimByAnotherSpeakerThroughAnotherOutlet() {
    Corpus corpus = corpus(say("a", KIM, KCNA), say("b", PUTIN, REUTERS).addRelation(CONFIRMS_A));
    assertThat(Corroboration.of(corpus).claims()).singleElement().satisfies(claim -> {
      assertThat(names(claim.reports())).containsExactly("a", "b");
      assertThat(witnesses(claim)).containsExactly(List.of("kim", "kcna"), List.of("putin", "reuters"));
      assertThat(claim.independent()).isEqualTo(2);
      assertThat(claim.isCircular()).isFalse();
    });
    assertThat(Corroboration.of(corpus).claimsTable().rows()).hasSize(1);
    Corroboration both = Corroboration.of(
        corpus(say("a", KIM, KCNA), say("b", PUTIN, REUTERS).addSpeaker(KIM).addRelation(CONFIRMS_A)));
    assertThat(witnesses(both.claims().get(0))).containsExactly(List.of("kim", "kcna", "putin", "reuters"));
    assertThat(both.claims().get(0).witnesses().get(0).reasons()).hasSize(3);
  }

  @Test
  void doesNotConfirmAClaimByAnOutletThatItsSpeakerControls() {
    Corroboration corroboration =
        Corroboration.of(corpus(say("a", NORTH_KOREA, REUTERS), say("b", PUTIN, KCNA).addRelation(CONFIRMS_A)));
    assertThat(corroboration.claims()).singleElement().satisfies(claim -> {
      assertThat(names(claim.reports())).containsExactly("a", "b");
      assertThat(witnesses(claim)).containsExactly(List.of("north-korea", "reuters", "putin", "kcna"));
      assertThat(claim.independent()).isEqualTo(1);
      assertThat(claim.weaknesses()).containsExactly(Testimony.Weakness.ONE_CHANNEL);
      assertThat(claim.witnesses().get(0).reasons()).hasSize(3);
    });
  }

  @Test
  void keepsStatementsApartThatNoRelationJoins() {
    Corroboration corroboration = Corroboration.of(corpus(say("a", KIM, KCNA), say("b", PUTIN, REUTERS)));
    assertThat(corroboration.utterances()).extracting(said -> names(said.reports()))
        .containsExactly(List.of("a"), List.of("b"));
    assertThat(corroboration.utterances()).extracting(CorroborationTest::witnesses)
        .containsExactly(List.of(List.of("kcna")), List.of(List.of("reuters")));
    assertThat(corroboration.utterances()).extracting(Testimony::independent).containsExactly(1, 1);
    assertThat(corroboration.claims()).extracting(claim -> names(claim.reports()))
        .containsExactly(List.of("a"), List.of("b"));
    assertThat(corroboration.table().rows()).isEmpty();
    assertThat(corroboration.claimsTable().rows()).isEmpty();
  }

  @Test
  void hasNoRowForAClaimOfOneUtterance() {
    Corroboration corroboration = Corroboration.of(corpus(say("a", PUTIN, KCNA), same("b", REUTERS)));
    assertThat(corroboration.claims()).hasSize(1);
    assertThat(corroboration.table().rows()).hasSize(1);
    assertThat(corroboration.claimsTable().rows()).isEmpty();
    assertThat(Corroboration.of(corpus(say("a", PUTIN, KCNA), say("b", KIM, REUTERS).addRelation(CONFIRMS_A)))
        .claimsTable().rows()).hasSize(1);
  }

  @Test
  void putsAllReportsOfASourceOnTheSideOnWhichACopyOfOneOfThemIsDenied() {
    StatementBuilder copy = same("copy", REUTERS).addRelation(Relation.of(RelationKind.QUOTES, "a"));
    StatementBuilder denial = same("denial", GUARDIAN).addRelation(Relation.of(RelationKind.DENIES, "copy"));
    assertThat(utterance(say("a", PUTIN, KCNA), copy, denial).independent()).isEqualTo(1);
    assertThat(utterance(say("a", PUTIN, KCNA), copy, denial, same("again", KCNA)).independent()).isEqualTo(1);
  }

  /** The keys of the speakers and sources of each witness. */
  static List<List<String>> witnesses(Testimony testimony) {
    return testimony.witnesses().stream().map(witness -> keys(witness.voices())).toList();
  }

  private static Testimony utterance(StatementBuilder... reports) {
    return Corroboration.of(corpus(reports)).utterances().get(0);
  }

  private static StatementBuilder same(String id, Source... voices) {
    return say(id, PUTIN, voices).addRelation(Relation.of(RelationKind.SAME_UTTERANCE_AS, "a"));
  }
}
