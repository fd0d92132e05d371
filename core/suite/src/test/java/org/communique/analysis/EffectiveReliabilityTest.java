// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.communique.testing.Specimens.ARTICLE_GRADED_F;
import static org.communique.testing.Specimens.RODONG_GRADED_B;
import static org.communique.testing.Specimens.letter;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.communique.Attribution;
import org.communique.Reliability;
import org.communique.Source;
import org.communique.vocabulary.Mode;
import org.communique.vocabulary.SourceKind;
import org.communique.vocabulary.SourceReliability;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A chain is as reliable as its weakest link; a link that nobody judged leaves only an upper bound. */
class EffectiveReliabilityTest {

  private static final String FACT = "as fact";

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "A          | A | true",
    "C          | C | true",
    "A C B      | C | true",
    "E A        | E | true",
    "D D        | D | true",
    "F          |   | false",
    "F F        |   | false",
    "-          |   | false",
    "- F        |   | false",
    "B F        | B | false",
    "F B        | B | false",
    "A - D      | D | false",
    "E F        | E | false",
    "B2 C6      | C | true",
    "F1         |   | false"
  })
  void isTheWorstJudgedLetter(String grades, @Nullable SourceReliability weakest, boolean fully) {
    assertReliability(worth(links(grades)), weakest, fully);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "A | D | D | true",
    "D | A | D | true",
    "F | B | B | false",
    "B | F | B | false",
    "- | C | C | true",
    "C | - | C | true",
    "F | F |   | false"
  })
  void usesBothTheGradeOfTheLinkAndTheGradeOfItsSource(
      String link, String source, @Nullable SourceReliability weakest, boolean fully) {
    assertReliability(worth(link(source, grades(link))), weakest, fully);
  }

  @Test
  void usesTheGradeWithoutPurposeOrElseTheFirstGrade() {
    Reliability fact = Reliability.parse("E").withPurpose(FACT);
    Reliability shows = Reliability.parse("B").withPurpose("what it shows");
    assertReliability(worth(link("-", Reliability.parse("B"), fact)), SourceReliability.B, true);
    assertReliability(worth(link("-", fact, Reliability.parse("B"))), SourceReliability.B, true);
    assertReliability(worth(link("-", fact, shows)), SourceReliability.E, true);
    assertReliability(worth(link("-", shows, fact)), SourceReliability.B, true);
  }

  @Test
  void usesEveryGradeThatHasExactlyTheGivenPurpose() {
    Attribution link = link(
        "A", Reliability.parse("E"), Reliability.parse("B").withPurpose(FACT),
        Reliability.parse("D2").withPurpose(FACT), Reliability.parse("E").withPurpose("As fact"),
        Reliability.parse("E").withPurpose("as fact, perhaps"));
    Chain chain = Chain.of(letter("letter", link).build());
    assertReliability(chain.reliability(FACT), SourceReliability.D, true);
    assertThat(chain.reliability(FACT).steps()).singleElement().satisfies(step -> assertThat(step.grades())
        .containsExactly(Reliability.parse("B").withPurpose(FACT), Reliability.parse("D2").withPurpose(FACT)));
    assertReliability(chain.reliability("as rumour"), null, false);
  }

  @Test
  void ignoresTheGradesOfTheStatementItself() {
    Chain chain = Chain.of(letter("letter", link("B")).addGrade(Reliability.parse("E5")).build());
    assertReliability(chain.reliability(), SourceReliability.B, true);
  }

  @Test
  void givesTheGradesAndTheBoundOfEveryStep() {
    Attribution gap = Attribution.indirect(Source.unnamed("gap", "whoever reported it"), "it was reported");
    EffectiveReliability worth = worth(
        Attribution.indirect(RODONG_GRADED_B, "expressed the will"), gap, link("D", Reliability.parse("C3")),
        Attribution.direct(ARTICLE_GRADED_F, "wrote"));
    assertReliability(worth, SourceReliability.D, false);
    assertThat(worth.steps())
        .extracting(step -> step.link().source().id(), EffectiveReliability.Step::grades,
            EffectiveReliability.Step::weakest, EffectiveReliability.Step::isPartlyF,
            EffectiveReliability.Step::isPartlyUnjudged)
        .containsExactly(
            tuple("rodong-sinmun", RODONG_GRADED_B.grades(), Optional.of(SourceReliability.B), false, false),
            tuple("gap", List.of(), Optional.of(SourceReliability.B), false, true),
            tuple("rodong", List.of(Reliability.parse("C3"), Reliability.parse("D")),
                Optional.of(SourceReliability.D), false, true),
            tuple("the-article", ARTICLE_GRADED_F.grades(), Optional.of(SourceReliability.D), true, true));
  }

  @ParameterizedTest
  @CsvSource({"B, B, B", "B F, B, E", "F, A, E", "-, A, E", "E -, E, E"})
  void liesBetweenABestAndAWorstLetter(String grades, SourceReliability best, SourceReliability worst) {
    assertThat(worth(links(grades)).best()).isEqualTo(best);
    assertThat(worth(links(grades)).worst()).isEqualTo(worst);
  }

  @ParameterizedTest
  @CsvSource({
      "B, B", "F, F (cannot be judged)", "-, not judged", "F -, F or not judged", "B F, at most B (a link is F)",
      "B -, at most B (a link is not judged)", "B F -, at most B (links are F or not judged)"})
  void tellsALinkThatCannotBeJudgedFromALinkThatNobodyJudged(String grades, String words) {
    EffectiveReliability worth = worth(links(grades));
    assertThat(worth).hasToString(words);
    assertThat(worth.isPartlyF()).isEqualTo(grades.contains("F"));
    assertThat(worth.isPartlyUnjudged()).isEqualTo(grades.contains("-"));
  }

  private static void assertReliability(
      EffectiveReliability reliability, @Nullable SourceReliability weakest, boolean fully) {
    assertThat(reliability.weakest()).isEqualTo(Optional.ofNullable(weakest));
    assertThat(reliability.isExact()).isEqualTo(fully);
  }

  private static EffectiveReliability worth(Attribution... links) {
    return EffectiveReliability.of(Arrays.asList(links), Optional.empty());
  }

  private static Attribution[] links(String grades) {
    return Arrays.stream(grades.split(" ")).map(EffectiveReliabilityTest::link).toArray(Attribution[]::new);
  }

  /** A link with a grade. A letter alone grades the source, a letter with a digit grades the link, {@code -} is none. */
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
