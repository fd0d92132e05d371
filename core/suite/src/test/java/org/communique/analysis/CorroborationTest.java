// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.analysis.Press.GUARDIAN;
import static org.communique.analysis.Press.KCNA;
import static org.communique.analysis.Press.KIM;
import static org.communique.analysis.Press.NORTH_KOREA;
import static org.communique.analysis.Press.PUTIN;
import static org.communique.analysis.Press.RADIO;
import static org.communique.analysis.Press.REUTERS;
import static org.communique.analysis.Press.RODONG;
import static org.communique.analysis.Press.RUSSIA;
import static org.communique.analysis.Press.corpus;
import static org.communique.analysis.Press.say;

import org.communique.Relation;
import org.communique.Source;
import org.communique.StatementBuilder;
import org.communique.vocabulary.RelationKind;
import org.communique.vocabulary.SourceKind;
import org.junit.jupiter.api.Test;

/** Those who repeat, own or pay each other are one witness, and only what two bear out is confirmed. */
class CorroborationTest {

  private static final Relation CONFIRMS_A = Relation.of(RelationKind.CONFIRMS, "a");

  @Test
  void countsTheVoicesOfOneChainAsOneWitness() {
    Testimony said = Corroboration.of(corpus(say("a", PUTIN, REUTERS, GUARDIAN))).utterances().get(0);
    assertThat(said).hasToString("a: Reuters, The Guardian; 1 independent");
    assertThat(said.witnesses().get(0).reasons()).containsExactly("The Guardian relays Reuters in a");
    assertThat(said.outlets()).extracting(Entity::label).containsExactly("The Guardian");
    assertThat(said.isCorroborated()).isFalse();
  }

  @Test
  void findsThatPaperAndRadioHaveItFromOneAgency() {
    Corroboration corroboration =
        Corroboration.of(corpus(say("a", PUTIN, REUTERS, GUARDIAN), same("b", REUTERS, RADIO)));
    assertThat(corroboration).hasToString("""
        said: a, b: Reuters, The Guardian, BBC Radio; 1 independent, circular
        is so: a, b: Vladimir Putin, Reuters, The Guardian, BBC Radio; 1 independent
        """);
    Testimony said = corroboration.utterances().get(0);
    assertThat(corroboration.circularReporting()).containsExactly(said);
    assertThat(said.outlets()).extracting(Entity::label).containsExactly("The Guardian", "BBC Radio");
    assertThat(said.witnesses().get(0).reasons())
        .containsExactly("The Guardian relays Reuters in a", "BBC Radio relays Reuters in b");
    assertThat(said.witnesses().get(0).reports()).isEqualTo(said.reports());
  }

  @Test
  void doesNotCallOneOutletTwiceCircular() {
    assertThat(Corroboration.of(corpus(say("a", PUTIN, REUTERS), same("b", REUTERS))).circularReporting()).isEmpty();
  }

  @Test
  void countsTheBriefsOwnSourceOnlyWhereItIsTheOnlyVoice() {
    assertThat(Corroboration.of(corpus(say("a", PUTIN), same("b"))).utterances())
        .hasToString("[a, b: A news brief; 1 independent]");
    Testimony said = Corroboration.of(corpus(say("a", PUTIN), same("b", REUTERS))).utterances().get(0);
    assertThat(said).hasToString("a, b: Reuters; 1 independent");
    assertThat(said.witnesses().get(0).reports()).hasToString("[b]");
  }

  @Test
  void takesTheReleasesOfTwoGovernmentsForTwo() {
    Source kremlin =
        Source.builder().id("kremlin").kind(SourceKind.PRESS_RELEASE).name("kremlin.ru").issuer(RUSSIA).build();
    Corroboration corroboration = Corroboration.of(corpus(say("a", PUTIN, kremlin), same("b", KCNA, RODONG)));
    assertThat(corroboration.table()).hasToString("""
        reports  witnesses                         independent  circular
        a, b     kremlin.ru | KCNA, Rodong Sinmun  2            no
        """);
    assertThat(corroboration.utterances().get(0).isCorroborated()).isTrue();
    assertThat(corroboration.circularReporting()).isEmpty();
    assertThat(corroboration.utterances().get(0).witnesses().get(1).reasons()).containsExactly(
        "KCNA and Rodong Sinmun belong together, as issuers, controllers or speakers");
  }

  @Test
  void countsNobodyWhomNobodyNames() {
    Source relay = Source.unnamed("relay", "whoever reported it");
    assertThat(Corroboration.of(corpus(say("a", PUTIN, relay), same("b", REUTERS))).utterances())
        .hasToString("[a, b: whoever reported it (no known source) | Reuters; 1 independent]");
    assertThat(Corroboration.of(corpus(say("a", PUTIN, relay))).utterances())
        .hasToString("[a: whoever reported it (no known source); 0 independent]");
    assertThat(Corroboration.of(corpus(say("a", PUTIN, relay, GUARDIAN), same("b", REUTERS))).utterances())
        .hasToString("[a, b: whoever reported it, The Guardian (no known source) | Reuters; 1 independent]");
  }

  @Test
  void isNotConfirmedByTheSameMouth() {
    Corroboration corroboration =
        Corroboration.of(corpus(say("a", KIM, KCNA), say("b", KIM, REUTERS).addRelation(CONFIRMS_A)));
    assertThat(corroboration.utterances()).hasToString("[a: KCNA; 1 independent, b: Reuters; 1 independent]");
    assertThat(corroboration).hasToString("is so: a, b: Kim Jong Un, KCNA, Reuters; 1 independent, circular\n");
    assertThat(corroboration.claims().get(0).witnesses().get(0).reasons())
        .containsExactly("KCNA relays Kim Jong Un in a", "Reuters relays Kim Jong Un in b");
  }

  @Test
  void isConfirmedByAnotherMouthThroughAnotherOutlet() {
    Corpus corpus = corpus(say("a", KIM, KCNA), say("b", PUTIN, REUTERS).addRelation(CONFIRMS_A));
    assertThat(Corroboration.of(corpus).claimsTable()).hasToString("""
        reports  witnesses                                    independent  circular
        a, b     Kim Jong Un, KCNA | Vladimir Putin, Reuters  2            no
        """);
    Corroboration both = Corroboration.of(
        corpus(say("a", KIM, KCNA), say("b", PUTIN, REUTERS).addSpeaker(KIM).addRelation(CONFIRMS_A)));
    assertThat(both.claims().get(0).witnesses().get(0).reasons()).containsExactly("KCNA relays Kim Jong Un in a",
        "Kim Jong Un speaks with Vladimir Putin in b", "Reuters relays Kim Jong Un in b");
  }

  @Test
  void isNotConfirmedByAnOutletThatTheSpeakerControls() {
    Corroboration corroboration =
        Corroboration.of(corpus(say("a", NORTH_KOREA, REUTERS), say("b", PUTIN, KCNA).addRelation(CONFIRMS_A)));
    assertThat(corroboration.claims())
        .hasToString("[a, b: North Korea, Reuters, Vladimir Putin, KCNA; 1 independent, circular]");
    assertThat(corroboration.claims().get(0).witnesses().get(0).reasons()).containsExactly(
        "North Korea and KCNA belong together, as issuers, controllers or speakers",
        "Reuters relays North Korea in a", "KCNA relays Vladimir Putin in b");
  }

  @Test
  void asksOfEveryStatementByItself() {
    Corroboration corroboration = Corroboration.of(corpus(say("a", KIM, KCNA), say("b", PUTIN, REUTERS)));
    assertThat(corroboration).hasToString("");
    assertThat(corroboration.utterances()).hasToString("[a: KCNA; 1 independent, b: Reuters; 1 independent]");
    assertThat(corroboration.table().rows()).isEmpty();
  }

  private static StatementBuilder same(String id, Source... voices) {
    return say(id, PUTIN, voices).addRelation(Relation.of(RelationKind.SAME_UTTERANCE_AS, "a"));
  }
}
