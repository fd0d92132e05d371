// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.communique.analysis.CorpusFixture.briefAt;
import static org.communique.analysis.CorpusFixture.corpus;
import static org.communique.analysis.CorpusFixture.names;
import static org.communique.testing.Specimens.ARTICLE;
import static org.communique.testing.Specimens.GUARDIAN;
import static org.communique.testing.Specimens.KCNA;
import static org.communique.testing.Specimens.KIM;
import static org.communique.testing.Specimens.PUTIN;
import static org.communique.testing.Specimens.RADIO;
import static org.communique.testing.Specimens.REUTERS;
import static org.communique.testing.Specimens.RUSSIA;
import static org.communique.testing.Specimens.say;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.communique.Actor;
import org.communique.Attribution;
import org.communique.Brief;
import org.communique.Relation;
import org.communique.Reliability;
import org.communique.Role;
import org.communique.Source;
import org.communique.StatementBuilder;
import org.communique.analysis.Testimony.Weakness;
import org.communique.base.Identifier;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.ActorKind;
import org.communique.vocabulary.RelationKind;
import org.communique.vocabulary.SourceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who confirms whom when accounts are disputed, when officials of one state speak, and when a document is cited. */
class DisputedAccountsTest {

  private static final Actor MINISTER = Actor.person("minister", "The Minister");
  private static final Source OWN = Source.of(MINISTER);
  private static final Reliability C1 = Reliability.parse("C1");

  private static StatementBuilder report(String id, Source... voices) {
    return say(id, MINISTER, voices);
  }

  private static StatementBuilder same(String id, Source... voices) {
    return report(id, voices).addRelation(Relation.of(RelationKind.SAME_UTTERANCE_AS, "report"));
  }

  private static StatementBuilder objection(String kind, Actor speaker) {
    return say("objection", speaker).addRelation(Relation.of(RelationKind.parse(kind), "report"));
  }

  private static Testimony said(StatementBuilder... statements) {
    return Corroboration.of(corpus(statements)).utterances().get(0);
  }

  private static List<List<String>> sides(Testimony testimony) {
    return testimony.sides().stream().map(side -> names(side.reports())).toList();
  }

  @Test
  void aMisquotedMinistersProtestDoesNotCertifyTheMisquotation() {
    StatementBuilder report = report("report", GUARDIAN).addGrade(C1);
    StatementBuilder own = same("own", OWN).addGrade(C1);
    StatementBuilder denial = objection("denies-saying", MINISTER);
    assertThat(said(report, own).independent()).isEqualTo(2);
    Testimony disputed = said(report, own, denial);
    assertThat(disputed.witnesses()).hasSize(2);
    assertThat(disputed.independent()).isEqualTo(1);
    assertThat(disputed.weaknesses()).containsExactly(Weakness.CONFLICTING_ACCOUNTS);
    assertThat(sides(disputed)).containsExactlyInAnyOrder(List.of("report"), List.of("own"));
    assertThat(disputed.sides()).map(Testimony.Side::toString)
        .containsExactlyInAnyOrder("report: 1 independent", "own: 1 independent");
    assertThat(Corroboration.of(corpus(report, own, denial)).audit()).allSatisfy(finding ->
        assertThat(finding.reason()).contains("without a second independent group on its side"));
    assertThat(Corroboration.of(corpus(report, own, denial)).audit())
        .extracting(finding -> finding.statement().name(), AuditFinding::grade, AuditFinding::rule)
        .containsExactly(
            tuple("report", C1, AuditFinding.Rule.INDEPENDENT_CONFIRMATION),
            tuple("own", C1, AuditFinding.Rule.INDEPENDENT_CONFIRMATION));
  }

  @Test
  void theVersionOfASpokesmanWhoDeniesTheReportForTheSpeakerDoesNotConfirmTheReport() {
    Actor spokesman = Actor.person("spokesman", "The Spokesman");
    Testimony disputed = said(
        report("report", GUARDIAN), same("version", Source.of(spokesman)),
        objection("denies-saying", spokesman).addOnBehalfOf(MINISTER));
    assertThat(disputed.independent()).isEqualTo(1);
    assertThat(sides(disputed)).containsExactlyInAnyOrder(List.of("report"), List.of("version"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"denies-saying", "corrects", "contradicts"})
  void anAccountOfTheOneWhoObjectsDoesNotConfirmTheReport(String kind) {
    assertThat(said(report("report", GUARDIAN), same("own", OWN), objection(kind, MINISTER)).independent())
        .isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"denies", "denies-saying", "corrects", "contradicts"})
  void twoReportsOfOneUtteranceThatObjectToEachOtherDoNotConfirmEachOther(String kind) {
    StatementBuilder other =
        same("other", REUTERS).addRelation(Relation.of(RelationKind.parse(kind), "report"));
    Testimony said = said(report("report", GUARDIAN), other);
    assertThat(said.independent()).isEqualTo(1);
    assertThat(said.weaknesses()).containsExactly(Weakness.CONFLICTING_ACCOUNTS);
  }

  @Test
  void toDenyTheContentIsNoObjectionToTheSaying() {
    Testimony said = said(report("report", GUARDIAN), same("own", OWN), objection("denies", MINISTER));
    assertThat(said.independent()).isEqualTo(2);
    assertThat(said.sides()).isEmpty();
  }

  @Test
  void aDenialDoesNotStopNewspapersFromConfirmingEachOther() {
    StatementBuilder denial = objection("denies-saying", MINISTER);
    Testimony papers = said(report("report", GUARDIAN), same("wire", REUTERS), denial);
    assertThat(papers.independent()).isEqualTo(2);
    assertThat(papers.sides()).isEmpty();
    Testimony three = said(report("report", GUARDIAN), same("wire", REUTERS), same("own", OWN), denial);
    assertThat(three.independent()).isEqualTo(2);
    assertThat(sides(three)).containsExactlyInAnyOrder(List.of("report", "wire"), List.of("own"));
    assertThat(three.reports()).extracting(three::independentFor).containsExactly(2, 2, 1);
  }

  @Test
  void aReportThatTakesNoPartInACorrectionIsOnBothSides() {
    Testimony said = said(
        report("report", GUARDIAN), same("wire", REUTERS), same("own", OWN), objection("corrects", MINISTER));
    assertThat(sides(said)).containsExactlyInAnyOrder(List.of("report", "wire"), List.of("wire", "own"));
    assertThat(said.reports()).extracting(said::independentFor).containsExactly(2, 2, 2);
  }

  @Test
  void theDenialOfAStrangerDoesNotPutTheAccountsOfOthersOnTwoSides() {
    Testimony said = said(report("report", GUARDIAN), same("own", OWN), objection("denies-saying", KIM));
    assertThat(said.independent()).isEqualTo(2);
    assertThat(said.sides()).isEmpty();
  }

  @Test
  void theDenialsOfManyStrangersDivideNothingEither() {
    List<StatementBuilder> all = new ArrayList<>(List.of(report("report", GUARDIAN), same("own", OWN)));
    for (int number = 0; number < 70; number++) {
      all.add(say("objection-" + number, KIM).addRelation(Relation.of(RelationKind.DENIES_SAYING, "report")));
    }
    Testimony said = said(all.toArray(StatementBuilder[]::new));
    assertThat(said.independent()).isEqualTo(2);
    assertThat(said.sides()).isEmpty();
  }

  @Test
  void aReportThatContradictsAStatementMeetsTheObjectionOfItsSpeaker() {
    StatementBuilder report =
        report("report", GUARDIAN).addRelation(Relation.of(RelationKind.CONTRADICTS, "statement"));
    Testimony said = said(report, same("own", OWN), say("statement", MINISTER));
    assertThat(sides(said)).containsExactlyInAnyOrder(List.of("report"), List.of("own"));
  }

  @Test
  void allReportsOfTheVoiceThatObjectsAreOnItsSide() {
    StatementBuilder other = same("other", REUTERS).addRelation(Relation.of(RelationKind.CORRECTS, "report"));
    Testimony said = said(report("report", GUARDIAN), other, same("again", REUTERS));
    assertThat(sides(said)).containsExactlyInAnyOrder(List.of("report"), List.of("other", "again"));
  }

  @Test
  void noSideOfOneDisputeHasBothSidesOfAnother() {
    Source radio = Source.of("radio", SourceKind.BROADCASTER, "The Radio");
    Source website = Source.of("website", SourceKind.ONLINE_OUTLET, "The Website");
    StatementBuilder other = same("other", REUTERS).addRelation(Relation.of(RelationKind.CORRECTS, "report"));
    StatementBuilder fourth = same("fourth", website).addRelation(Relation.of(RelationKind.CORRECTS, "third"));
    Testimony said = said(report("report", GUARDIAN), other, same("third", radio), fourth);
    assertThat(sides(said)).isNotEmpty().allSatisfy(side -> assertThat(side)
        .doesNotContainSequence("report", "other").doesNotContainSequence("third", "fourth"));
    assertThat(said.independent()).isEqualTo(1);
  }

  @Test
  void anObjectionThatIsItselfWithdrawnOrDoubtedDividesNothing() {
    StatementBuilder withdrawal = say("withdrawal", MINISTER).addRelation(Relation.of(RelationKind.RETRACTS, "objection"));
    assertThat(said(
        report("report", GUARDIAN), same("own", OWN), objection("denies-saying", MINISTER), withdrawal).sides())
        .isEmpty();
  }

  @Test
  void aSpeakerWhoDeniesAReportBearsNoWitnessThatItIsSo() {
    StatementBuilder confirmed = say("other", PUTIN, REUTERS).addRelation(Relation.of(RelationKind.CONFIRMS, "report"));
    assertThat(Corroboration.of(corpus(report("report", GUARDIAN), confirmed)).claims().get(0).independent())
        .isEqualTo(2);
    for (String kind : List.of("denies", "denies-saying")) {
      assertThat(Corroboration.of(corpus(report("report", GUARDIAN), confirmed, objection(kind, MINISTER)))
          .claims().get(0).independent()).isEqualTo(1);
    }
  }

  @Test
  void sixtyFourObjectionsAndSixtyFourPartsDivideTheAccountsAndMoreDoNot() {
    assertThat(sides(deniedBySpeaker(64))).containsExactlyInAnyOrder(List.of("report"), List.of("own"));
    assertThat(sides(deniedBySpeaker(65))).containsExactly(List.of("own"));
    assertThat(sides(correctedInTurn(63))).hasSize(64).contains(List.of("account-32"));
    assertThat(correctedInTurn(64).sides()).singleElement().hasToString("no undisputed report: 0 independent");
  }

  private static Testimony deniedBySpeaker(int times) {
    List<StatementBuilder> statements = new ArrayList<>(List.of(report("report", GUARDIAN), same("own", OWN)));
    for (int number = 0; number < times; number++) {
      statements.add(say("objection-" + number, MINISTER).addRelation(Relation.of(RelationKind.DENIES_SAYING, "report")));
    }
    return said(statements.toArray(StatementBuilder[]::new));
  }

  private static Testimony correctedInTurn(int times) {
    List<StatementBuilder> statements = new ArrayList<>(List.of(report("report", GUARDIAN)));
    for (int number = 0; number < times; number++) {
      Source voice = Source.of("voice-" + number, SourceKind.OTHER, "Voice " + number);
      statements.add(same("account-" + number, voice).addRelation(Relation.of(
          RelationKind.CORRECTS, number == 0 ? "report" : "account-" + (number - 1))));
    }
    return said(statements.toArray(StatementBuilder[]::new));
  }

  @Test
  void disputesOfManyAccountsStayBounded() {
    List<StatementBuilder> statements = new ArrayList<>(List.of(report("report", GUARDIAN), same("quiet", RADIO)));
    for (int number = 0; number < 2_000; number++) {
      Source voice = Source.of("voice-" + number, SourceKind.OTHER, "Voice " + number);
      statements.add(same("account-" + number, voice).addRelation(Relation.of(
          RelationKind.CONTRADICTS, number == 0 ? "report" : "account-" + (number - 1))));
    }
    Testimony said = said(statements.toArray(StatementBuilder[]::new));
    assertThat(sides(said)).containsExactly(List.of("quiet"));
    assertThat(said.independent()).isEqualTo(1);
  }

  private static Actor minister(String id, Role... roles) {
    return Actor.builder().id(id).kind(ActorKind.PERSON).name(id).addRoles(roles).build();
  }

  private static int confirmed(Actor one, Actor other) {
    return Corroboration.of(corpus(
            say("a", one, REUTERS).said(TimeExpression.of("2022-08-15")),
            say("b", other, GUARDIAN).said(TimeExpression.of("2022-08-16"))
                .addRelation(Relation.of(RelationKind.CONFIRMS, "a")))).claims().get(0).independent();
  }

  @Test
  void twoMinistersOfOneGovernmentAreOneWitness() {
    Actor foreign = minister("foreign", Role.of("foreign minister", RUSSIA));
    assertThat(confirmed(foreign, minister("defence", Role.of("defence minister", RUSSIA)))).isEqualTo(1);
    assertThat(confirmed(foreign, minister("nobody"))).isEqualTo(2);
    Role past = Role.builder().title("defence minister").organisation(RUSSIA)
        .during(TimeExpression.of("2001/2007")).build();
    assertThat(confirmed(foreign, minister("former", past))).isEqualTo(2);
    Role present = past.toBuilder().during(TimeExpression.of("2021/2023")).build();
    assertThat(confirmed(foreign, minister("present", present))).isEqualTo(1);
  }

  @Test
  void theOwnVoicesOfTwoMinistersOfOneGovernmentBelongTogether() {
    Source one = Source.of(minister("foreign", Role.of("foreign minister", RUSSIA)));
    Source other = Source.of(minister("defence", Role.of("defence minister", RUSSIA)));
    Independence independence = Independence.of(corpus(say("a", PUTIN, one), say("b", PUTIN, other)));
    assertThat(independence.groups()).filteredOn(group -> group.sources().size() > 1).singleElement()
        .satisfies(group -> assertThat(group.reasons()).hasSize(2));
  }

  @Test
  void twoWitnessesInOneCableAreOneChannelAndNotCircular() {
    Source cable = Source.of("cable", SourceKind.CABLE, "The cable");
    Source first = Source.of(Actor.person("first", "First witness"));
    Source second = Source.of(Actor.person("second", "Second witness"));
    Testimony said = said(report("report", first, cable), same("again", second, cable));
    assertThat(said.independent()).isEqualTo(1);
    assertThat(said.weaknesses()).containsExactly(Weakness.ONE_CHANNEL);
    assertThat(said(report("report", first, cable), same("again", second)).weaknesses()).isEmpty();
    Testimony claim = Corroboration.of(corpus(
        say("a", KIM, cable), say("b", PUTIN, cable).addRelation(Relation.of(RelationKind.CONFIRMS, "a"))))
        .claims().get(0);
    assertThat(claim.independent()).isEqualTo(1);
    assertThat(claim.weaknesses()).containsExactly(Weakness.ONE_CHANNEL);
  }

  private static final Source RELEASE = Source.builder().id("release").kind(SourceKind.PRESS_RELEASE).name("The release")
      .addIdentifier(Identifier.of("wikidata", "Q1")).build();
  private static final Relation SAME_AS_RELEASE =
      Relation.of(RelationKind.SAME_UTTERANCE_AS, "https://example.org/release#letter");

  private static Brief release() {
    return Brief.builder().id("release").base(URI.create("https://example.org/release")).title("The release")
        .source(RELEASE).addStatement(say("letter", PUTIN).attributions(List.of(Attribution.ownVoice(RELEASE))).build())
        .build();
  }

  @Test
  void aBriefThatCitesAPrimaryDocumentOfTheCorpusIsNotCircular() {
    Brief paper = briefAt("paper", say("letter", PUTIN, RELEASE).addRelation(SAME_AS_RELEASE));
    Brief radio = briefAt("radio", say("letter", PUTIN, RELEASE, RADIO).addRelation(SAME_AS_RELEASE));
    for (Corpus corpus : List.of(Corpus.of(release(), paper), Corpus.of(release(), paper, radio))) {
      assertThat(Corroboration.of(corpus).utterances()).singleElement().satisfies(said -> {
        assertThat(said.independent()).isEqualTo(1);
        assertThat(said.weaknesses()).isEmpty();
      });
    }
  }

  @Test
  void theFootnoteOfADocumentIsASecondWitness() {
    StatementBuilder footnote = same("footnote").attributions(List.of(Attribution.ownVoice(ARTICLE)));
    Testimony said = said(report("report", KCNA), footnote);
    assertThat(CorroborationTest.witnesses(said)).containsExactly(List.of("kcna"), List.of("the-article"));
    assertThat(said.independent()).isEqualTo(2);
    assertThat(said(report("report", KCNA), same("paraphrase")).independent()).isEqualTo(1);
  }
}
