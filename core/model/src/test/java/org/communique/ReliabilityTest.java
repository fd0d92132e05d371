// SPDX-License-Identifier: Apache-2.0
package org.communique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.communique.RuleMessages.LABEL;
import static org.communique.RuleMessages.PROSE;
import static org.communique.testing.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import org.communique.base.InvalidBriefException;
import org.communique.vocabulary.InformationCredibility;
import org.communique.vocabulary.SourceReliability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReliabilityTest {

  @ParameterizedTest
  @CsvSource({"A1,90", "B2,70", "C3,50", "D4,30", "E5,10", "F1,90", "A6,", "F6,", "A,", "F,", "2,70", "6,"})
  void givesOnlyTheDigitANumberAndSixNone(String grade, Integer confidence) {
    assertThat(Reliability.parse(grade).stixConfidence().stream().boxed()).isEqualTo(
        confidence == null ? List.of() : List.of(confidence));
  }

  @Test
  void parsesEveryGradeAndPrintsItBack() {
    for (SourceReliability letter : SourceReliability.values()) {
      assertThat(Reliability.parse("" + letter).grade()).isEqualTo("" + letter);
      for (InformationCredibility digit : InformationCredibility.values()) {
        String grade = letter.word() + digit.word();
        assertThat(Reliability.parse(grade).grade()).isEqualTo(grade);
        assertThat(Reliability.parse(grade).sourceReliability()).contains(letter);
        assertThat(Reliability.parse(grade).credibility()).contains(digit);
        assertThat(Reliability.of(letter, digit)).isEqualTo(Reliability.parse(grade));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void gradesTheInformationAlone(InformationCredibility digit) {
    Reliability grade = Reliability.parse(digit.word());
    assertThat(grade.sourceReliability()).isEmpty();
    assertThat(grade.credibility()).contains(digit);
    assertThat(grade.grade()).isEqualTo(digit.word());
    assertThat(grade).isNotEqualTo(Reliability.parse("F" + digit.word()));
  }

  @Test
  void gradesTheSourceOrTheInformation() {
    assertRefused(
        () -> Reliability.builder().purpose("as fact").build(),
        "Reliability: sourceReliability or credibility must be present");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "G", "b2", "B0", "B7", "0", "7", "22", "2B", "B22", " B2", "B2\n", "Ｂ2"})
  void refusesWhatIsNoGrade(String grade) {
    assertRefused(
        () -> Reliability.parse(grade),
        "Reliability: grade must be a letter A to F, a digit 1 to 6, or both, such as B2, but was "
            + InvalidBriefException.shown(grade));
  }

  @Test
  void namesTheHalfOfTheGradeThatIsNull() {
    assertThatNullPointerException().isThrownBy(() -> Reliability.of(null, InformationCredibility.CONFIRMED))
        .withMessage("sourceReliability");
    assertThatNullPointerException().isThrownBy(() -> Reliability.of(SourceReliability.B, null))
        .withMessage("credibility");
  }

  @Test
  void takesAPurposeAndAReason() {
    Reliability grade = Reliability.parse("B2").withPurpose("as fact").withRationale("own channel");
    assertThat(grade).hasToString("B2 (as fact)").isNotEqualTo(Reliability.parse("B2"));
    assertThat(grade.rationale()).contains("own channel");
  }

  @Test
  void refusesBlankWordsAndYearsThatADateCannotWrite() {
    assertRefused(() -> Reliability.parse("B").withPurpose(""), "Reliability: purpose" + LABEL);
    assertRefused(() -> Reliability.parse("B").withRationale(""), "Reliability: rationale" + PROSE);
    assertRefused(() -> grade().assessor("").build(), "Reliability: assessor" + LABEL);
    assertRefused(() -> grade().addEvidence("").build(), "Reliability: evidence" + PROSE);
    assertThat(grade().assessed(LocalDate.of(9999, 12, 31)).build().assessed()).isPresent();
    assertThat(grade().assessed(LocalDate.of(0, 1, 1)).build().assessed()).isPresent();
    assertRefused(
        () -> grade().assessed(LocalDate.of(10_000, 1, 1)).build(),
        "Reliability: assessed must be a date of the years 0000 to 9999, but was '+10000-01-01'");
    assertRefused(
        () -> grade().assessed(LocalDate.of(-1, 12, 31)).build(),
        "Reliability: assessed must be a date of the years 0000 to 9999, but was '-0001-12-31'");
  }

  private static ReliabilityBuilder grade() {
    return Reliability.builder().sourceReliability(SourceReliability.B);
  }
}
