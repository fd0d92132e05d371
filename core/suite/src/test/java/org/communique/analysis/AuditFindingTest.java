// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.analysis.CorpusFixture.corpus;
import static org.communique.testing.Specimens.ARTICLE;
import static org.communique.testing.Specimens.CONTROLLED_RODONG;
import static org.communique.testing.Specimens.GUARDIAN;
import static org.communique.testing.Specimens.KCNA;
import static org.communique.testing.Specimens.KIM;
import static org.communique.testing.Specimens.PUTIN;
import static org.communique.testing.Specimens.REUTERS;
import static org.communique.testing.Specimens.say;

import java.util.List;
import org.communique.Actor;
import org.communique.Attribution;
import org.communique.Relation;
import org.communique.Reliability;
import org.communique.Source;
import org.communique.Statement;
import org.communique.StatementBuilder;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.Mode;
import org.communique.vocabulary.RelationKind;
import org.communique.vocabulary.SourceKind;
import org.communique.vocabulary.SourceReliability;
import org.junit.jupiter.api.Test;

/** A grade must not be better than the witnesses and the chain of its statement allow. */
class AuditFindingTest {

  @Test
  void comparesAGradeWithoutPurposeOnlyWithGradesWithoutPurpose() {
    Source graded = Source.builder().from(KCNA).addGrade(Reliability.parse("E").withPurpose("as fact")).build();
    assertThat(Corroboration.of(corpus(say("a", KIM, graded).addGrade(Reliability.parse("B2")))).audit()).isEmpty();
    assertThat(Corroboration.of(corpus(say("a", KIM, graded)
        .addGrade(Reliability.parse("B2").withPurpose("as fact")))).audit()).hasSize(1);
  }

  private static final Reliability B1 = Reliability.parse("B1");
  private static final Reliability AS_FACT = B1.withPurpose("as fact");
  private static final Relation SAME = Relation.of(RelationKind.SAME_UTTERANCE_AS, "a");
  private static final Relation CONFIRMS = Relation.of(RelationKind.CONFIRMS, "a");

  @Test
  void reportsTheDigitOneIfOnlyOneWitnessReportsTheUtterance() {
    StatementBuilder paper = say("a", PUTIN, CONTROLLED_RODONG).addGrade(B1);
    List<AuditFinding> findings = audit(paper, say("b", PUTIN, KCNA).addRelation(SAME));
    assertThat(findings).extracting(AuditFindingTest::finding).containsExactly(unconfirmed("a", B1));
    assertThat(findings.get(0).reason()).contains("Rodong Sinmun, KCNA");
    List<AuditFinding> both = audit(say("a", PUTIN).addGrade(B1), say("b", KIM, KCNA).addGrade(B1));
    assertThat(both).extracting(AuditFindingTest::finding).containsExactly(unconfirmed("a", B1), unconfirmed("b", B1));
    assertThat(both.get(0).reason()).contains("A news brief");
    assertThat(both.get(1).reason()).contains("KCNA");
  }

  @Test
  void namesAllWitnessesIfASecondOneIsUnknown() {
    Source relay = Source.unnamed("relay", "whoever reported it");
    Corroboration corroboration = Corroboration.of(
        corpus(say("a", PUTIN, KCNA).addGrade(B1), say("b", PUTIN, relay).addRelation(SAME)));
    Testimony said = corroboration.utterances().get(0);
    assertThat(CorroborationTest.witnesses(said)).containsExactly(List.of("kcna"), List.of("relay"));
    assertThat(corroboration.audit()).extracting(AuditFindingTest::finding).containsExactly(unconfirmed("a", B1));
    assertThat(corroboration.audit().get(0).reason()).contains(said.shownWitnesses());
  }

  @Test
  void needsWitnessesToTheClaimIfTheGradeHasAPurpose() {
    StatementBuilder two = say("b", PUTIN, REUTERS).addRelation(SAME);
    List<AuditFinding> ofTwoReports = audit(say("a", PUTIN, KCNA).addGrades(B1, AS_FACT), two);
    assertThat(ofTwoReports).extracting(AuditFindingTest::finding).containsExactly(unconfirmed("a", AS_FACT));
    assertThat(ofTwoReports.get(0).reason()).contains("Vladimir Putin, KCNA, Reuters");
    List<AuditFinding> ofTwoSpeakers =
        audit(say("a", PUTIN, GUARDIAN).addGrades(B1, AS_FACT), say("b", KIM, REUTERS).addRelation(CONFIRMS));
    assertThat(ofTwoSpeakers).extracting(AuditFindingTest::finding).containsExactly(unconfirmed("a", B1));
    assertThat(ofTwoSpeakers.get(0).reason()).contains("The Guardian").doesNotContain("Putin", "Reuters");
  }

  @Test
  void checksTheGradesOfLinksToo() {
    Attribution link = Attribution.builder().source(KCNA).mode(Mode.INDIRECT).addGrades(AS_FACT, B1).build();
    Statement statement = Statement.builder().id("a").addSpeaker(PUTIN).act(Act.STATE).gist("Ties are good")
        .addAttributions(link, Attribution.direct(ARTICLE, "wrote")).build();
    List<AuditFinding> findings = audit(Statement.builder().from(statement));
    assertThat(findings).extracting(AuditFindingTest::finding)
        .containsExactly(unconfirmed("a", AS_FACT), unconfirmed("a", B1));
    assertThat(findings.get(0).reason()).contains("Vladimir Putin, KCNA");
    assertThat(findings.get(1).reason()).contains("KCNA").doesNotContain("Putin", "Reuters");
  }

  @Test
  void reportsALetterThatIsBetterThanTheWeakestLink() {
    StatementBuilder bounded = say("a", PUTIN, graded("D"), graded("B")).addGrade(Reliability.parse("C2"));
    assertThat(audit(bounded)).extracting(AuditFindingTest::finding)
        .containsExactly(tooGood("a", Reliability.parse("C2")));
    assertThat(audit(bounded).get(0).reason()).contains(" " + Chain.of(bounded.build()).reliability());
    Statement judged = Statement.builder().id("a").addSpeaker(PUTIN).act(Act.STATE).gist("Ties are good")
        .addAttributions(
            Attribution.direct(graded("C"), "said"),
            Attribution.builder().source(ARTICLE).mode(Mode.DIRECT).addGrade(Reliability.parse("B3")).build())
        .addGrade(Reliability.parse("A")).build();
    assertThat(audit(Statement.builder().from(judged))).extracting(AuditFindingTest::finding)
        .containsExactly(tooGood("a", Reliability.parse("A")));
    assertThat(audit(Statement.builder().from(judged)).get(0).reason()).contains(" C");
  }

  @Test
  void comparesLettersOfOnePurposeOnly() {
    Source paper = Source.builder().from(GUARDIAN)
        .addGrades(Reliability.parse("B"), Reliability.parse("D").withPurpose("as fact")).build();
    StatementBuilder graded = say("a", PUTIN, paper).addGrades(
        Reliability.parse("B2"), Reliability.parse("C2").withPurpose("as fact"),
        Reliability.parse("A2").withPurpose("what it shows"));
    assertThat(audit(graded)).extracting(AuditFindingTest::finding)
        .containsExactly(tooGood("a", Reliability.parse("C2").withPurpose("as fact")));
    assertThat(audit(graded).get(0).reason()).contains(" " + Chain.of(graded.build()).reliability("as fact"));
  }

  @Test
  void reportsNothingIfWitnessesAndLinksAllowTheGrade() {
    assertThat(audit(say("a", PUTIN, KCNA).addGrade(B1), say("b", PUTIN, REUTERS).addRelation(SAME).addGrade(B1)))
        .isEmpty();
    assertThat(audit(say("a", PUTIN, GUARDIAN).addGrade(AS_FACT), say("b", KIM, REUTERS).addRelation(CONFIRMS))).isEmpty();
    for (String grade : List.of("C2", "C", "D2", "E", "F3")) {
      assertThat(audit(say("a", PUTIN, graded("C")).addGrade(Reliability.parse(grade)))).isEmpty();
    }
    assertThat(audit(say("a", PUTIN))).isEmpty();
  }

  @Test
  void reportsEveryLetterButFIfAllLettersOfTheChainAreF() {
    for (String letter : List.of("A", "B", "C", "D", "E")) {
      Reliability grade = Reliability.parse(letter + "2");
      assertThat(audit(say("a", PUTIN, graded("F")).addGrade(grade))).extracting(AuditFindingTest::finding)
          .containsExactly(new Finding("a", grade, AuditFinding.Rule.UNJUDGEABLE_CHAIN));
    }
    assertThat(audit(say("a", PUTIN, graded("F")).addGrade(Reliability.parse("F2")))).isEmpty();
    assertThat(audit(say("a", PUTIN, graded("F")).addGrade(Reliability.parse("2")))).isEmpty();
    assertThat(audit(say("a", PUTIN, graded("F")).addGrade(Reliability.parse("A2").withPurpose("as fact")))).isEmpty();
    Source leadership = Source.builder().from(KCNA).addGrade(Reliability.parse("B").withPurpose("leadership")).build();
    assertThat(audit(say("a", PUTIN, leadership, graded("F")).addGrade(Reliability.parse("B2")))).isEmpty();
    assertThat(audit(say("a", PUTIN, leadership, graded("F")).addGrade(Reliability.parse("A2")))).hasSize(1);
    assertThat(audit(say("a", PUTIN, leadership, graded("F")).addGrade(Reliability.parse("F2")))).isEmpty();
    assertThat(audit(say("a", PUTIN, graded("F"), graded("B")).addGrade(Reliability.parse("B2")))).isEmpty();
  }

  @Test
  void countsTheRecordOfAnAgencyThatSpeaksThroughAPageWithAGoodRecord() {
    Actor agency = Actor.media("kcna", "KCNA");
    Source record = Source.builder().id("kcna").kind(SourceKind.NEWS_AGENCY).name("KCNA").issuer(agency)
        .addGrade(Reliability.parse("D")).build();
    Reliability a2 = Reliability.parse("A2");
    StatementBuilder other = say("other", PUTIN, record);
    StatementBuilder statement = say("a", agency, graded("A")).addGrade(a2);
    Corpus corpus = corpus(statement, other);
    assertThat(Corroboration.of(corpus).audit()).extracting(AuditFindingTest::finding)
        .containsExactly(tooGood("a", a2));
    EffectiveReliability chain = EffectiveReliability.of(corpus, corpus.statements().get(0));
    assertThat(chain.weakest()).hasValue(SourceReliability.D);
    assertThat(chain.steps()).extracting(step -> step.link().source()).startsWith(record);
    assertThat(EffectiveReliability.of(corpus, corpus.statements().get(0), "as fact").weakest()).isEmpty();
    assertThat(Chain.of(statement.build()).reliability().weakest()).hasValue(SourceReliability.A);
    assertThat(audit(say("a", PUTIN, graded("A")).addGrade(a2), other)).isEmpty();
    Corpus complete = corpus(say("a", agency, record, graded("A")).addGrade(a2));
    assertThat(EffectiveReliability.of(complete, complete.statements().get(0)).steps()).hasSize(3);
  }

  @Test
  void takesTheBestRecordOfASpeakerWithSeveralOutlets() {
    Actor publisher = Actor.media("publisher", "The Publisher");
    Source good = outlet("good", publisher, "B");
    Source bad = outlet("bad", publisher, "D");
    Corpus corpus = corpus(
        say("a", publisher, graded("A")), say("b", PUTIN, bad), say("c", PUTIN, good),
        say("d", PUTIN, outlet("unknown", publisher, "F")));
    assertThat(EffectiveReliability.of(corpus, corpus.statements().get(0)).weakest()).hasValue(SourceReliability.B);
  }

  private static Source outlet(String id, Actor issuer, String letter) {
    return Source.builder().id(id).kind(SourceKind.NEWSPAPER).name(id).issuer(issuer)
        .addGrade(Reliability.parse(letter)).build();
  }

  /** Which rule a grade of a statement breaks. */
  private record Finding(String statement, Reliability grade, AuditFinding.Rule rule) {}

  private static Finding finding(AuditFinding finding) {
    return new Finding(finding.statement().name(), finding.grade(), finding.rule());
  }

  private static Finding unconfirmed(String statement, Reliability grade) {
    return new Finding(statement, grade, AuditFinding.Rule.INDEPENDENT_CONFIRMATION);
  }

  private static Finding tooGood(String statement, Reliability grade) {
    return new Finding(statement, grade, AuditFinding.Rule.WEAKEST_LINK);
  }

  private static Source graded(String grade) {
    return Source.builder().id("paper-" + (grade.charAt(0) - 64)).kind(SourceKind.NEWSPAPER).name("The Paper")
        .addGrade(Reliability.parse(grade)).build();
  }

  private static List<AuditFinding> audit(StatementBuilder... statements) {
    return Corroboration.of(corpus(statements)).audit();
  }
}
