// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.analysis.Cases.ARTICLE;
import static org.communique.analysis.Cases.RODONG;

import java.util.Arrays;
import java.util.Optional;
import org.communique.Attribution;
import org.communique.Reliability;
import org.communique.Source;
import org.communique.vocabulary.Mode;
import org.communique.vocabulary.SourceKind;
import org.communique.vocabulary.SourceReliability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A chain is worth no more than its weakest voice, and a voice that nobody judged leaves a bound. */
class EffectiveReliabilityTest {

  private static final String FACT = "as fact";

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "A          | A",
    "C          | C",
    "A C B      | C",
    "E A        | E",
    "D D        | D",
    "F          | not judged",
    "F F        | not judged",
    "-          | not judged",
    "- F        | not judged",
    "B F        | at most B, not fully judged",
    "F B        | at most B, not fully judged",
    "A - D      | at most D, not fully judged",
    "E F        | at most E, not fully judged",
    "B2 C6      | C",
    "F1         | not judged"
  })
  void isTheWorstJudgedLetter(String grades, String worth) {
    assertThat(worth(links(grades))).hasToString(worth);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "A | D | D",
    "D | A | D",
    "F | B | at most B, not fully judged",
    "B | F | at most B, not fully judged",
    "- | C | C",
    "C | - | C",
    "F | F | not judged"
  })
  void takesTheLinkAndItsSourceAndLetsNeitherOverrideTheOther(String link, String source, String worth) {
    assertThat(worth(link(source, grades(link)))).hasToString(worth);
  }

  @Test
  void takesTheGeneralGradesWithoutAPurposeOrElseTheFirst() {
    Reliability fact = Reliability.parse("E").withPurpose(FACT);
    assertThat(worth(link("-", Reliability.parse("B"), fact))).hasToString("B");
    assertThat(worth(link("-", fact, Reliability.parse("B")))).hasToString("B");
    assertThat(worth(link("-", fact, Reliability.parse("B").withPurpose("what it shows")))).hasToString("E");
  }

  @Test
  void takesEveryGradeThatStatesThePurposeWordForWord() {
    Attribution link = link(
        "A", Reliability.parse("E"), Reliability.parse("B").withPurpose(FACT),
        Reliability.parse("D2").withPurpose(FACT), Reliability.parse("E").withPurpose("As fact"),
        Reliability.parse("E").withPurpose("as fact, perhaps"));
    Chain chain = Chain.of(Cases.letter(link).build());
    assertThat(chain.reliability(FACT)).hasToString("D");
    assertThat(chain.reliability(FACT).explanation()).isEqualTo("Rodong: B (as fact), D2 (as fact); so far D\n");
    assertThat(chain.reliability("as rumour")).hasToString("not judged");
  }

  @Test
  void takesNoGradeOfTheStatementItself() {
    Chain chain = Chain.of(Cases.letter(link("B")).addGrade(Reliability.parse("E5")).build());
    assertThat(chain.reliability()).hasToString("B");
  }

  @Test
  void explainsItselfStepByStep() {
    Attribution gap = Attribution.indirect(Source.unnamed("gap", "whoever reported it"), "it was reported");
    EffectiveReliability worth = worth(
        Attribution.indirect(RODONG, "expressed the will"), gap, link("D", Reliability.parse("C3")),
        Attribution.direct(ARTICLE, "wrote"));
    assertThat(worth.explanation()).isEqualTo("""
        Rodong Sinmun: B (what its own leadership says); so far B
        whoever reported it: no grade; so far at most B, not fully judged
        Rodong: C3, D; so far at most D, not fully judged
        Russia and North Korea strengthen ties: F; so far at most D, not fully judged
        """);
    assertThat(worth.weakest()).contains(SourceReliability.D);
    assertThat(worth.isFullyJudged()).isFalse();
    assertThat(worth.steps()).extracting(EffectiveReliability.Step::soFar).containsExactly(
        "B", "at most B, not fully judged", "at most D, not fully judged", "at most D, not fully judged");
  }

  @ParameterizedTest
  @CsvSource({"B, B, B", "B F, B, E", "F, A, E", "-, A, E", "E -, E, E"})
  void liesBetweenTheBestAndTheWorstItMayComeTo(String grades, SourceReliability best, SourceReliability worst) {
    assertThat(worth(links(grades)).best()).isEqualTo(best);
    assertThat(worth(links(grades)).worst()).isEqualTo(worst);
  }

  private static EffectiveReliability worth(Attribution... links) {
    return EffectiveReliability.of(Arrays.asList(links), Optional.empty());
  }

  private static Attribution[] links(String grades) {
    return Arrays.stream(grades.split(" ")).map(EffectiveReliabilityTest::link).toArray(Attribution[]::new);
  }

  /** A link whose source has this grade's letter alone, which {@code -} has not; a digit goes to the link. */
  private static Attribution link(String grade) {
    return grade.length() == 2 ? link("-", Reliability.parse(grade)) : link(grade, new Reliability[0]);
  }

  private static Attribution link(String source, Reliability... grades) {
    var paper = Source.builder().id("rodong").kind(SourceKind.NEWSPAPER).name("Rodong").addGrades(grades(source));
    return Attribution.builder().source(paper.build()).mode(Mode.DIRECT).addGrades(grades).build();
  }

  private static Reliability[] grades(String grade) {
    return grade.equals("-") ? new Reliability[0] : new Reliability[] {Reliability.parse(grade)};
  }
}
