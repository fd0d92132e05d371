// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.analysis.Press.ARTICLE;
import static org.communique.analysis.Press.GUARDIAN;
import static org.communique.analysis.Press.KCNA;
import static org.communique.analysis.Press.KIM;
import static org.communique.analysis.Press.PUTIN;
import static org.communique.analysis.Press.REUTERS;
import static org.communique.analysis.Press.RODONG;
import static org.communique.analysis.Press.corpus;
import static org.communique.analysis.Press.say;

import java.util.List;
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
import org.junit.jupiter.api.Test;

/** A grade must not say more than its witnesses and its chain carry. */
class AuditFindingTest {

  @Test
  void asksAGradeWithoutAPurposeOnlyOfLinksGradedWithoutOne() {
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
  void findsThatOneWitnessDoesNotConfirmAnUtterance() {
    StatementBuilder paper = say("a", PUTIN, RODONG).addGrade(B1);
    List<AuditFinding> findings = audit(paper, say("b", PUTIN, KCNA).addRelation(SAME));
    assertThat(findings).hasToString("[a: B1 must not have credibility 1 without a second independent group, "
        + "but is borne by Rodong Sinmun, KCNA]");
    assertThat(findings.get(0)).extracting(AuditFinding::rule, AuditFinding::grade)
        .containsExactly(AuditFinding.Rule.INDEPENDENT_CONFIRMATION, B1);
    assertThat(audit(say("a", PUTIN).addGrade(B1), say("b", KIM, KCNA).addGrade(B1))).extracting(AuditFinding::reason)
        .containsExactly(
            "must not have credibility 1 without a second independent group, but is borne by A news brief",
            "must not have credibility 1 without a second independent group, but is borne by KCNA");
  }

  @Test
  void showsAllWitnessesOfWhomNoSecondIsKnown() {
    Source relay = Source.unnamed("relay", "whoever reported it");
    assertThat(audit(say("a", PUTIN, KCNA).addGrade(B1), say("b", PUTIN, relay).addRelation(SAME)))
        .extracting(AuditFinding::reason)
        .containsExactly("must not have credibility 1 without a second independent group, "
            + "but is borne by KCNA | whoever reported it (no known source)");
  }

  @Test
  void asksForWitnessesToTheClaimWhereTheGradeHasAPurpose() {
    StatementBuilder two = say("b", PUTIN, REUTERS).addRelation(SAME);
    assertThat(audit(say("a", PUTIN, KCNA).addGrades(B1, AS_FACT), two)).hasToString(
        "[a: B1 (as fact) must not have credibility 1 without a second independent group, but is borne by "
            + "Vladimir Putin, KCNA, Reuters]");
    assertThat(audit(say("a", PUTIN, KCNA).addGrades(B1, AS_FACT), say("b", KIM, REUTERS).addRelation(CONFIRMS)))
        .hasToString("[a: B1 must not have credibility 1 without a second independent group, but is borne by KCNA]");
  }

  @Test
  void judgesTheGradesOfLinksToo() {
    Attribution link = Attribution.builder().source(KCNA).mode(Mode.INDIRECT).addGrades(AS_FACT, B1).build();
    Statement statement = Statement.builder().id("a").addSpeaker(PUTIN).act(Act.STATE).gist("Ties are good")
        .addAttributions(link, Attribution.direct(ARTICLE, "wrote")).build();
    String reason = " must not have credibility 1 without a second independent group, but is borne by ";
    assertThat(audit(Statement.builder().from(statement))).hasToString(
        "[a: B1 (as fact)" + reason + "Vladimir Putin, KCNA, a: B1" + reason + "KCNA]");
  }

  @Test
  void findsALetterBetterThanTheWeakestLink() {
    assertThat(audit(say("a", PUTIN, graded("D"), graded("B")).addGrade(Reliability.parse("C2"))))
        .hasToString("[a: C2 must not have a better letter than its chain, which is worth at most D, not fully judged]")
        .extracting(AuditFinding::rule).containsExactly(AuditFinding.Rule.WEAKEST_LINK);
    Statement judged = Statement.builder().id("a").addSpeaker(PUTIN).act(Act.STATE).gist("Ties are good")
        .addAttributions(
            Attribution.direct(graded("C"), "said"),
            Attribution.builder().source(ARTICLE).mode(Mode.DIRECT).addGrade(Reliability.parse("B3")).build())
        .addGrade(Reliability.parse("A")).build();
    assertThat(audit(Statement.builder().from(judged)))
        .hasToString("[a: A must not have a better letter than its chain, which is worth C]");
  }

  @Test
  void comparesLettersOfOnePurposeOnly() {
    Source paper = Source.builder().from(GUARDIAN)
        .addGrades(Reliability.parse("B"), Reliability.parse("D").withPurpose("as fact")).build();
    assertThat(audit(say("a", PUTIN, paper).addGrades(
            Reliability.parse("B2"), Reliability.parse("C2").withPurpose("as fact"),
            Reliability.parse("A2").withPurpose("what it shows"))))
        .hasToString("[a: C2 (as fact) must not have a better letter than its chain, which is worth at most D, "
            + "not fully judged]");
  }

  @Test
  void findsNothingWhereGradesAreCarried() {
    assertThat(audit(say("a", PUTIN, KCNA).addGrade(B1), say("b", PUTIN, REUTERS).addRelation(SAME).addGrade(B1)))
        .isEmpty();
    assertThat(audit(say("a", PUTIN, KCNA).addGrade(AS_FACT), say("b", KIM, REUTERS).addRelation(CONFIRMS))).isEmpty();
    for (String grade : List.of("C2", "C", "D2", "E", "F3")) {
      assertThat(audit(say("a", PUTIN, graded("C")).addGrade(Reliability.parse(grade)))).isEmpty();
    }
    assertThat(audit(say("a", PUTIN, graded("F")).addGrade(Reliability.parse("A2")))).isEmpty();
    assertThat(audit(say("a", PUTIN))).isEmpty();
  }

  private static Source graded(String grade) {
    return Source.builder().id("paper-" + (grade.charAt(0) - 64)).kind(SourceKind.NEWSPAPER).name("The Paper")
        .addGrade(Reliability.parse(grade)).build();
  }

  private static List<AuditFinding> audit(StatementBuilder... statements) {
    return Corroboration.of(corpus(statements)).audit();
  }
}
