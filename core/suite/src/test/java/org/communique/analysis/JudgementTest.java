// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.testing.Refusals.assertRefused;

import java.util.Arrays;
import java.util.Optional;
import org.communique.Attribution;
import org.communique.Statement;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.Confidence;
import org.communique.vocabulary.Likelihood;
import org.junit.jupiter.api.Test;

/** A judgement says how likely something is in one sentence, and how well founded that is in another. */
class JudgementTest {

  private static final Statement PREDICTION = prediction("The two leaders will draw closer");
  private static final Judgement JUDGEMENT = Judgement.of(PREDICTION, Likelihood.VERY_LIKELY, "desk officer");

  @Test
  void printsLikelihoodAndConfidenceInSentencesOfTheirOwn() {
    assertThat(JUDGEMENT).hasToString("Very likely (80 to 95 %): The two leaders will draw closer.");
    assertThat(Arrays.stream(Confidence.values()).map(JUDGEMENT::withConfidence)).extracting(Judgement::toString)
        .containsExactly(
            "Very likely (80 to 95 %): The two leaders will draw closer. Confidence in this judgement is low.",
            "Very likely (80 to 95 %): The two leaders will draw closer. Confidence in this judgement is moderate.",
            "Very likely (80 to 95 %): The two leaders will draw closer. Confidence in this judgement is high.");
  }

  @Test
  void hasWordsAndARangeForEveryLikelihood() {
    assertThat(Arrays.stream(Likelihood.values()).map(term -> Judgement.of(prediction("So"), term, "me").toString()))
        .containsExactly(
            "Almost no chance (1 to 5 %): So.", "Very unlikely (5 to 20 %): So.", "Unlikely (20 to 45 %): So.",
            "Roughly even chance (45 to 55 %): So.", "Likely (55 to 80 %): So.", "Very likely (80 to 95 %): So.",
            "Almost certain (95 to 99 %): So.");
    assertThat(JUDGEMENT.range()).isEqualTo("80 to 95 %");
  }

  @Test
  void addsToACopyAndKeepsTheRest() {
    Judgement whole = JUDGEMENT.withConfidence(Confidence.HIGH).withRationale("They met.\nTwice.");
    assertThat(whole).isEqualTo(new Judgement(
        PREDICTION, Likelihood.VERY_LIKELY, "desk officer", Optional.of(Confidence.HIGH),
        Optional.of("They met.\nTwice.")));
    assertThat(JUDGEMENT.withRationale("They met.\nTwice.").withConfidence(Confidence.HIGH)).isEqualTo(whole);
    assertThat(whole.withConfidence(Confidence.LOW).rationale()).contains("They met.\nTwice.");
    assertThat(JUDGEMENT.confidence()).isEmpty();
    assertThat(JUDGEMENT.rationale()).isEmpty();
  }

  @Test
  void tabulatesItselfInOneRow() {
    assertThat(JUDGEMENT.table()).hasToString("""
        statement   likelihood   range       confidence  assessor      why
        prediction  very-likely  80 to 95 %              desk officer
        """);
    assertThat(JUDGEMENT.withConfidence(Confidence.LOW).withRationale("They met.\nTwice.").table()).hasToString("""
        statement   likelihood   range       confidence  assessor      why
        prediction  very-likely  80 to 95 %  low         desk officer  They met. Twice.
        """);
  }

  @Test
  void refusesABlankAssessorAndABlankReason() {
    String rule =
        "Judgement: assessor must be one line, not blank, without control characters or unbalanced bidi controls";
    assertRefused(() -> Judgement.of(PREDICTION, Likelihood.LIKELY, ""), rule + ", but was ''");
    assertRefused(
        () -> Judgement.of(PREDICTION, Likelihood.LIKELY, "desk\nofficer"), rule + ", but was 'desk\\u000aofficer'");
    assertRefused(
        () -> JUDGEMENT.withRationale(" \n"),
        "Judgement: rationale must not be blank, nor hold U+0000 or a lone surrogate, but was ' \\u000a'");
  }

  @Test
  void printsAnyGistAsOneHarmlessLine() {
    assertThat(Judgement.of(prediction("Kim\r\nwill\u001B[2J \u202Ewin"), Likelihood.UNLIKELY, "me"))
        .hasToString("Unlikely (20 to 45 %): Kim  will\uFFFD[2J \uFFFDwin.");
  }

  private static Statement prediction(String gist) {
    return Statement.builder().id("prediction").addSpeaker(Cases.KIM).act(Act.STATE).gist(gist)
        .addAttribution(Attribution.ownVoice(Cases.ARTICLE)).build();
  }
}
