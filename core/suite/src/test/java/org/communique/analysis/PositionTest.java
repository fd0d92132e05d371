// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.analysis.CorpusFixture.corpus;
import static org.communique.analysis.CorpusFixture.statementsOf;
import static org.communique.testing.Specimens.ARTICLE;
import static org.communique.testing.Specimens.KIM;
import static org.communique.testing.Specimens.PUTIN;
import static org.communique.testing.Specimens.RUSSIA;
import static org.communique.testing.Specimens.TIES;
import static org.communique.testing.Specimens.say;

import java.util.List;
import org.communique.Attribution;
import org.communique.Relation;
import org.communique.Reliability;
import org.communique.Source;
import org.communique.Stance;
import org.communique.Statement;
import org.communique.StatementBuilder;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.Basis;
import org.communique.vocabulary.Mode;
import org.communique.vocabulary.RelationKind;
import org.communique.vocabulary.SourceKind;
import org.communique.vocabulary.StanceKind;
import org.junit.jupiter.api.Test;

/** Evidence beats other evidence only if it is certainly better in one respect and certainly worse in none. */
class PositionTest {

  @Test
  void listsAttitudesFromOpposeToSupportAndCountsThem() {
    Position position = Stances.of(corpus(
        say("a", KIM).addStance(Stance.of(KIM, Attitude.WITHHELD, RUSSIA)),
        say("b", KIM).addStances(Stance.of(KIM, Attitude.SUPPORT, RUSSIA),
            Stance.of(KIM, Attitude.SUPPORT, RUSSIA).withBasis(Basis.INFERRED)),
        say("c", KIM).addStance(Stance.of(KIM, Attitude.OPPOSE, RUSSIA)))).positions().get(0);
    assertThat(position.holder().key()).isEqualTo("kim");
    assertThat(position.target().key()).isEqualTo("russia");
    assertThat(statementsOf(position.evidence())).containsExactly("a", "b", "b", "c");
    assertThat(position.attitudes()).containsExactly(Attitude.OPPOSE, Attitude.SUPPORT, Attitude.WITHHELD);
    assertThat(position.count(Attitude.SUPPORT)).isEqualTo(2);
    assertThat(position.count(Attitude.NEUTRAL)).isZero();
  }

  @Test
  void marksEachAttitudeByItsOwnEvidence() {
    Relation denial = Relation.of(RelationKind.DENIES, "report");
    Corpus corpus = corpus(
        say("report", PUTIN).addStance(Stance.of(KIM, Attitude.OPPOSE, RUSSIA).withKind(StanceKind.BELIEF)),
        say("denial", KIM).addRelation(denial),
        say("own", KIM).addStance(Stance.of(KIM, Attitude.SUPPORT, RUSSIA)));
    assertThat(Stances.of(corpus).table().rows().get(0)).contains("oppose (belief, contested), support");
  }

  @Test
  void prefersTheExplicitToTheConventionalToTheInferred() {
    assertExtremes("b", "a, d", ground("a", Basis.INFERRED, "B"), ground("b", Basis.EXPLICIT, "B"),
        ground("c", Basis.CONVENTIONAL, "B"), ground("d", Basis.INFERRED, "B"));
  }

  @Test
  void prefersTheBetterLetter() {
    assertExtremes("b", "c", ground("a", Basis.EXPLICIT, "C"), ground("b", Basis.EXPLICIT, "B"),
        ground("c", Basis.EXPLICIT, "D"));
  }

  @Test
  void doesNotWeighABasisAgainstALetter() {
    assertExtremes("a, b", "a, b", ground("a", Basis.EXPLICIT, "D"), ground("b", Basis.INFERRED, "B"));
    assertExtremes("a, b", "c", ground("a", Basis.EXPLICIT, "D"), ground("b", Basis.INFERRED, "B"),
        ground("c", Basis.INFERRED, "D"));
  }

  @Test
  void comparesAChainWithoutAnExactLetterAsARangeOfLetters() {
    assertExtremes("a", "b", ground("a", Basis.EXPLICIT, "B"), unjudged("b", "B"));
    assertExtremes("a, b", "a, b", ground("a", Basis.EXPLICIT, "C"), unjudged("b", "B"));
    assertExtremes("a", "b", unjudged("a", "B"), ground("b", Basis.EXPLICIT, "E"));
    assertExtremes("a, b", "a, b", unjudged("a", "B"), unjudged("b", "C"));
    assertExtremes("a, b", "a, b", unjudged("a", "F"), ground("b", Basis.EXPLICIT, "D"));
  }

  @Test
  void prefersEvidenceWithoutGapsAndHedges() {
    Attribution unknown = Attribution.of(paper("B"), Mode.UNKNOWN);
    Attribution hedged = Attribution.indirect(paper("B"), "said").withHedge("reportedly");
    assertExtremes("a", "b, c", ground("a", Basis.EXPLICIT, "B"), ground("b", Basis.EXPLICIT, unknown),
        ground("c", Basis.EXPLICIT, hedged));
    assertExtremes("a, b", "a, b", ground("a", Basis.INFERRED, "B"), ground("b", Basis.EXPLICIT, hedged));
  }

  @Test
  void prefersWhatIsReadFromTheHoldersOwnWords() {
    assertExtremes("a", "b", ground("a", Basis.INFERRED, "B"), ground("b", Basis.INFERRED, "B").speakers(List.of(KIM)));
  }

  @Test
  void doesNotListEvidenceThatOtherEvidenceBeats() {
    assertExtremes("a", "c", ground("a", Basis.EXPLICIT, "C"), ground("b", Basis.CONVENTIONAL, "F"),
        ground("c", Basis.INFERRED, "B"));
  }

  @Test
  void takesTheOnlyEvidenceForTheStrongestAndTheWeakest() {
    assertExtremes("a", "a", ground("a", Basis.INFERRED, "F"));
    assertThat(position(ground("a", Basis.INFERRED, "F")).basis()).isEqualTo(Basis.INFERRED);
    assertThat(position(ground("a", Basis.INFERRED, "F"), ground("b", Basis.CONVENTIONAL, "F")).basis())
        .isEqualTo(Basis.CONVENTIONAL);
  }

  /** Fails unless the strongest and the weakest evidence come from these statements, separated by commas. */
  private static void assertExtremes(String strongest, String weakest, StatementBuilder... statements) {
    Position position = position(statements);
    assertThat(statementsOf(position.strongest())).containsExactly(strongest.split(", "));
    assertThat(statementsOf(position.weakest())).containsExactly(weakest.split(", "));
    assertThat(position.evidence()).allSatisfy(one -> assertThat(position.evidence()).allSatisfy(other ->
        assertThat(!one.strength().equals(other.strength()) && grounds(one).equals(grounds(other))).isFalse()));
  }

  /** What is printed of evidence after the name of the statement: it shows why other evidence is stronger. */
  private static String grounds(Evidence evidence) {
    return evidence.toString().substring(evidence.statement().name().length());
  }

  private static Position position(StatementBuilder... statements) {
    return Stances.of(corpus(statements)).positions().get(0);
  }

  private static StatementBuilder ground(String id, Basis basis, String grade) {
    return ground(id, basis, Attribution.indirect(paper(grade), "said"));
  }

  private static StatementBuilder ground(String id, Basis basis, Attribution link) {
    Attribution last = Attribution.builder().source(ARTICLE).mode(Mode.DIRECT).addGrade(Reliability.parse("A")).build();
    return Statement.builder().id(id).addSpeaker(PUTIN).act(Act.STATE).gist("Ties are good")
        .addAttributions(link, last).addStance(stance(basis));
  }

  /** The statement came through the paper and then through the news brief, which has no grade. */
  private static StatementBuilder unjudged(String id, String grade) {
    return say(id, PUTIN, paper(grade)).addStance(stance(Basis.EXPLICIT));
  }

  private static Stance stance(Basis basis) {
    return Stance.of(PUTIN, Attitude.SUPPORT, TIES).withBasis(basis);
  }

  private static Source paper(String grade) {
    return Source.builder().id("paper-" + (grade.charAt(0) - 'A')).kind(SourceKind.NEWSPAPER).name("The Paper")
        .addGrade(Reliability.parse(grade)).build();
  }
}
