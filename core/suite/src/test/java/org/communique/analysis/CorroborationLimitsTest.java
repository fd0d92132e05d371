// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.analysis.CorpusFixture.corpus;
import static org.communique.testing.Specimens.GUARDIAN;
import static org.communique.testing.Specimens.KCNA;
import static org.communique.testing.Specimens.KIM;
import static org.communique.testing.Specimens.PUTIN;
import static org.communique.testing.Specimens.RADIO;
import static org.communique.testing.Specimens.REUTERS;
import static org.communique.testing.Specimens.RUSSIA;
import static org.communique.testing.Specimens.say;

import java.util.stream.IntStream;
import org.communique.Actor;
import org.communique.Relation;
import org.communique.RelationBuilder;
import org.communique.Source;
import org.communique.StatementBuilder;
import org.communique.StatementRef;
import org.communique.vocabulary.ActorKind;
import org.communique.vocabulary.Anonymity;
import org.communique.vocabulary.Certainty;
import org.communique.vocabulary.RelationKind;
import org.communique.vocabulary.SourceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A withdrawn report, a copy, a report of the same office and a report of an unknown source are no second witness. */
class CorroborationLimitsTest {

  private static final Actor PAPER = Actor.media("paper", "The Paper");
  private static final Source PRINTED =
      Source.builder().id("printed").kind(SourceKind.NEWSPAPER).name("The Paper").issuer(PAPER).build();

  private static StatementBuilder same(String id, Source... voices) {
    return say(id, PUTIN, voices).addRelation(Relation.of(RelationKind.SAME_UTTERANCE_AS, "a"));
  }

  private static StatementBuilder confirming(String id, Actor speaker, Source... voices) {
    return say(id, speaker, voices).addRelation(Relation.of(RelationKind.CONFIRMS, "a"));
  }

  private static int said(StatementBuilder... statements) {
    return Corroboration.of(corpus(statements)).utterances().get(0).independent();
  }

  private static int so(StatementBuilder... statements) {
    return Corroboration.of(corpus(statements)).claims().get(0).independent();
  }

  @Test
  void doesNotCountAReportThatItsPublisherRetracted() {
    StatementBuilder report = say("a", PUTIN, KCNA);
    StatementBuilder retraction = say("c", PAPER).addRelation(Relation.of(RelationKind.RETRACTS, "b"));
    assertThat(said(report, same("b", PRINTED))).isEqualTo(2);
    assertThat(said(report, same("b", PRINTED), retraction)).isEqualTo(1);
    assertThat(said(report, same("b", REUTERS), retraction)).isEqualTo(2);
    assertThat(said(report, same("b", PRINTED), say("c", PUTIN).addRelation(Relation.of(RelationKind.RETRACTS, "b"))))
        .isEqualTo(2);
  }

  @Test
  void doesNotCountAStatementForAClaimIfItNoLongerStands() {
    assertThat(so(say("a", PUTIN, GUARDIAN), confirming("b", KIM, REUTERS))).isEqualTo(2);
    assertThat(so(say("a", PUTIN, GUARDIAN), confirming("b", KIM, REUTERS),
        say("c", KIM).addRelation(Relation.of(RelationKind.RETRACTS, "b")))).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"quotes", "translates", "summarises"})
  void countsAReportAndItsCopyAsOneWitness(String kind) {
    RelationBuilder copy = Relation.builder().kind(RelationKind.parse(kind)).to(StatementRef.parse("a"));
    assertThat(said(say("a", PUTIN, KCNA), same("b", REUTERS).addRelation(copy.build()))).isEqualTo(1);
    assertThat(said(say("a", PUTIN, KCNA), same("b", REUTERS)
        .addRelation(copy.certainty(Certainty.POSSIBLE).build()))).isEqualTo(2);
    assertThat(Corroboration.of(corpus(
            say("a", PUTIN, KCNA), same("b", REUTERS).addRelation(Relation.of(RelationKind.QUOTES, "a"))))
        .utterances().get(0).witnesses().get(0).reasons()).singleElement().asString().containsPattern("\\ba\\b.*\\bb\\b");
  }

  @Test
  void countsTwoCopiesOfARetractedReportAsOneWitness() {
    StatementBuilder wire = say("a", PUTIN, PRINTED);
    Relation copy = Relation.of(RelationKind.QUOTES, "a");
    StatementBuilder retraction = say("k", PAPER).addRelation(Relation.of(RelationKind.RETRACTS, "a"));
    assertThat(said(wire, same("b", REUTERS).addRelation(copy), same("c", GUARDIAN).addRelation(copy), retraction))
        .isEqualTo(1);
  }

  @Test
  void doesNotCountAPieceOfARetractedReport() {
    StatementBuilder piece = say("a", PUTIN, PRINTED).addRelation(Relation.of(RelationKind.PART_OF, "w"));
    assertThat(said(piece, same("b", REUTERS), say("w", PUTIN, PRINTED))).isEqualTo(2);
    assertThat(said(piece, same("b", REUTERS), say("w", PUTIN, PRINTED),
        say("k", PAPER).addRelation(Relation.of(RelationKind.RETRACTS, "w")))).isEqualTo(1);
  }

  @Test
  void countsSpeakersForOneStateOrForItsPartsAsOneWitness() {
    Actor spokesman = Actor.person("peskov", "Dmitry Peskov");
    Actor ministry =
        Actor.builder().id("mid").kind(ActorKind.MINISTRY).name("the Foreign Ministry").partOf(RUSSIA).build();
    assertThat(so(say("a", spokesman, REUTERS).addOnBehalfOf(RUSSIA), confirming("b", ministry, GUARDIAN)))
        .isEqualTo(1);
    assertThat(so(say("a", spokesman, REUTERS), confirming("b", ministry, GUARDIAN))).isEqualTo(2);
  }

  @Test
  void doesNotCountAnUnknownFirstSourceOrAnUnnamedSpeakerOfAClaim() {
    Actor official = Actor.builder().id("official").kind(ActorKind.PERSON).name("a senior official")
        .anonymity(Anonymity.UNNAMED).build();
    Source leak = Source.unnamed("leak", "somebody close to the talks");
    assertThat(so(say("a", official, REUTERS), confirming("b", KIM, GUARDIAN))).isEqualTo(1);
    assertThat(said(say("a", official, REUTERS), same("b", GUARDIAN))).isEqualTo(2);
    assertThat(said(say("a", PUTIN, leak, REUTERS), same("b", GUARDIAN))).isEqualTo(1);
  }

  @Test
  void isCircularThoughAnUnknownSourceReportsTheUtteranceToo() {
    Source relay = Source.unnamed("relay", "whoever reported it");
    assertThat(Corroboration.of(corpus(
        say("a", PUTIN, REUTERS, GUARDIAN), same("b", REUTERS, RADIO), same("c", relay))).circularReporting()).hasSize(1);
    assertThat(Corroboration.of(corpus(
        say("a", PUTIN, REUTERS, GUARDIAN), same("b", REUTERS, RADIO), same("c", KCNA))).circularReporting()).isEmpty();
  }

  @Test
  void namesTheFirstTwentyWitnesses() {
    assertThat(saidThrough(20)).asString().contains("(20) Voice 20").doesNotContain(" more");
    assertThat(saidThrough(21)).asString().contains("(20) Voice 20 and 1 more").doesNotContain("Voice 21");
    assertThat(saidThrough(1)).asString().contains("Voice 1").doesNotContain("(1)");
  }

  private static Testimony saidThrough(int voices) {
    return Corroboration.of(CorpusFixture.corpus(IntStream.rangeClosed(1, voices).mapToObj(at -> {
      StatementBuilder report =
          say("s" + at, PUTIN, Source.of("voice-" + at, SourceKind.NEWSPAPER, "Voice " + at));
      return at == 1 ? report : report.addRelation(Relation.of(RelationKind.SAME_UTTERANCE_AS, "s1"));
    }).toArray(StatementBuilder[]::new))).utterances().get(0);
  }
}
