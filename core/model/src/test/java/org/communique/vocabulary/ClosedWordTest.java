// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.testing.Refusals.assertRefused;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks what all closed vocabularies have in common, the words of each, and the conversion to other standards. */
class ClosedWordTest {

  private record Vocabulary(Word[] words, Function<String, ? extends Word> parse, String table) {

    String name() {
      return words[0].getClass().getSimpleName();
    }

    @Override
    public String toString() {
      return name();
    }
  }

  static Stream<Vocabulary> vocabularies() {
    return Stream.of(
        new Vocabulary(
            Mode.values(), Mode::parse, "direct, mixed, indirect, narrated-act, mentioned, own-voice, unknown"),
        new Vocabulary(
            Occurrence.values(), Occurrence::parse, "occurred, not-occurred, expected, hypothetical"),
        new Vocabulary(
            Fidelity.values(), Fidelity::parse,
            "verbatim, near-verbatim, translated-verbatim, paraphrase, altered, unknown"),
        new Vocabulary(
            Certainty.values(), Certainty::parse,
            "certain, probable, possible, certain-not, probable-not, possible-not, underspecified"),
        new Vocabulary(
            Attitude.values(), Attitude::parse,
            "strongly-oppose, oppose, neutral, support, strongly-support, mixed, withheld, undetermined"),
        new Vocabulary(StanceKind.values(), StanceKind::parse, "attitude, agreement, belief, intention"),
        new Vocabulary(Basis.values(), Basis::parse, "explicit, inferred, conventional"),
        new Vocabulary(TimeBasis.values(), TimeBasis::parse, "stated, computed, inferred, external, undated"),
        new Vocabulary(Anonymity.values(), Anonymity::parse, "named, described, unnamed, implicit, withheld"),
        new Vocabulary(
            MediaControl.values(), MediaControl::parse,
            "state-controlled, captured-public, captured-private, independent-state-funded-and-managed,"
                + " independent-state-funded, independent-state-managed, independent-public, independent-private,"
                + " party-organ, not-a-medium, unknown"),
        new Vocabulary(
            Likelihood.values(), Likelihood::parse,
            "almost-no-chance, very-unlikely, unlikely, roughly-even-chance, likely, very-likely, almost-certain"),
        new Vocabulary(Confidence.values(), Confidence::parse, "low, moderate, high"),
        new Vocabulary(SourceReliability.values(), SourceReliability::parse, "A, B, C, D, E, F"),
        new Vocabulary(InformationCredibility.values(), InformationCredibility::parse, "1, 2, 3, 4, 5, 6"),
        new Vocabulary(
            SegmentKind.values(), SegmentKind::parse, "spoken, supplied, narrated, omitted, redacted, sic"),
        new Vocabulary(NoteKind.values(), NoteKind::parse, "note, ambiguity, choice"));
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void hasTheWordsOfItsTable(Vocabulary vocabulary) {
    assertThat(Arrays.stream(vocabulary.words()).map(Word::word).collect(Collectors.joining(", ")))
        .isEqualTo(vocabulary.table());
  }

  @Test
  void threeCertaintiesAreNegative() {
    assertThat(Certainty.values()).filteredOn(Certainty::isNegative)
        .containsExactly(Certainty.CERTAIN_NOT, Certainty.PROBABLE_NOT, Certainty.POSSIBLE_NOT);
  }

  @Test
  void threeFormsOfAnonymityHideWhoSpeaks() {
    assertThat(Anonymity.values()).filteredOn(Anonymity::isHidden)
        .containsExactly(Anonymity.UNNAMED, Anonymity.IMPLICIT, Anonymity.WITHHELD);
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void parsesWhatItPrints(Vocabulary vocabulary) {
    for (Word word : vocabulary.words()) {
      assertThat(vocabulary.parse().apply(word.toString())).isSameAs(word);
      assertThat(word).hasToString(word.word());
    }
  }

  @Tag("H25")
  @ParameterizedTest
  @MethodSource("vocabularies")
  void rejectsAnyOtherWordAndListsTheAllowedWords(Vocabulary vocabulary) {
    String rule = vocabulary.name() + ": word must be one of " + vocabulary.table() + ", but was ";
    assertRefused(() -> vocabulary.parse().apply("diret"), rule + "'diret'");
    assertRefused(() -> vocabulary.parse().apply(""), rule + "''");
    String upper = ((Enum<?>) vocabulary.words()[0]).name() + "_";
    assertRefused(() -> vocabulary.parse().apply(upper), rule + "'" + upper + "'");
  }

  @Test
  void numbersAttitudesAsStixDoes() {
    assertThat(Arrays.stream(Attitude.values()).map(Attitude::number)).containsExactly(
        OptionalInt.of(-2), OptionalInt.of(-1), OptionalInt.of(0), OptionalInt.of(1), OptionalInt.of(2),
        OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());
  }

  @Test
  void convertsAttitudesToOpinionsOfStixAndBack() {
    assertThat(Arrays.stream(Attitude.values()).map(attitude -> attitude.stixOpinion().orElse("-"))).containsExactly(
        "strongly-disagree", "disagree", "neutral", "agree", "strongly-agree", "-", "-", "-");
    for (Attitude attitude : Attitude.values()) {
      attitude.stixOpinion().ifPresent(opinion -> assertThat(Attitude.ofStixOpinion(opinion)).isSameAs(attitude));
    }
    String rule =
        "Attitude: opinion must be one of strongly-disagree, disagree, neutral, agree, strongly-agree, but was ";
    assertRefused(() -> Attitude.ofStixOpinion("support"), rule + "'support'");
    assertRefused(() -> Attitude.ofStixOpinion("Agree"), rule + "'Agree'");
    assertRefused(() -> Attitude.ofStixOpinion(""), rule + "''");
  }

  @Test
  void namesCertaintiesAsFactBankDoes() {
    assertThat(Arrays.stream(Certainty.values()).map(Certainty::factBank))
        .containsExactly("CT+", "PR+", "PS+", "CT-", "PR-", "PS-", "Uu");
  }

  @Test
  void givesTheStixConfidenceOfOneToFiveAndNoneForSix() {
    assertThat(Arrays.stream(InformationCredibility.values()).map(InformationCredibility::stixConfidence))
        .containsExactly(
            OptionalInt.of(90), OptionalInt.of(70), OptionalInt.of(50), OptionalInt.of(30), OptionalInt.of(10),
            OptionalInt.empty());
  }

  @Test
  void readsEveryStixConfidenceAndNeverSix() {
    assertThat(IntStream.of(0, 19, 20, 39, 40, 59, 60, 79, 80, 99, 100)
            .mapToObj(InformationCredibility::ofStixConfidence).map(InformationCredibility::word))
        .containsExactly("5", "5", "4", "4", "3", "3", "2", "2", "1", "1", "1");
    for (InformationCredibility credibility : InformationCredibility.values()) {
      credibility.stixConfidence().ifPresent(
          confidence -> assertThat(InformationCredibility.ofStixConfidence(confidence)).isEqualTo(credibility));
    }
    String rule = "InformationCredibility: confidence must be 0 to 100, but was ";
    assertRefused(() -> InformationCredibility.ofStixConfidence(-1), rule + "'-1'");
    assertRefused(() -> InformationCredibility.ofStixConfidence(101), rule + "'101'");
  }

  @Test
  void givesTheLabelsOfTheAdmiraltyCode() {
    assertThat(Arrays.stream(SourceReliability.values()).map(letter -> letter.word() + " " + letter.label()))
        .containsExactly(
            "A completely reliable", "B usually reliable", "C fairly reliable", "D not usually reliable",
            "E unreliable", "F reliability cannot be judged");
    assertThat(Arrays.stream(InformationCredibility.values()).map(digit -> digit.word() + " " + digit.label()))
        .containsExactly(
            "1 confirmed by other sources", "2 probably true", "3 possibly true", "4 doubtful", "5 improbable",
            "6 truth cannot be judged");
  }

  @Test
  void findsTheLikelihoodOfEveryPercentageOnTheScale() {
    String steps = IntStream.rangeClosed(0, 100)
        .mapToObj(percent -> Likelihood.ofPercent(percent).map(Enum::ordinal).map(String::valueOf).orElse("-"))
        .collect(Collectors.joining());
    assertThat(steps).isEqualTo(
        "-" + "0".repeat(4) + "1".repeat(15) + "2".repeat(25) + "3".repeat(10) + "4".repeat(25) + "5".repeat(15)
            + "6".repeat(5) + "-");
    assertThat(Arrays.stream(Likelihood.values()).map(step -> step.lowest() + "-" + step.highest()))
        .containsExactly("1-5", "5-20", "20-45", "45-55", "55-80", "80-95", "95-99");
  }

  @Test
  void aWordIsAlsoReadByTheTypeOfItsVocabulary() {
    assertThat(ClosedWord.parse(Occurrence.class, "expected")).isEqualTo(Occurrence.EXPECTED);
    assertRefused(
        () -> ClosedWord.parse(Occurrence.class, "certain"),
        "Occurrence: word must be one of occurred, not-occurred, expected, hypothetical, but was 'certain'");
  }
}
