// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.testing.Refusals.assertRefused;
import static org.communique.testing.Specimens.KIM;
import static org.communique.testing.Specimens.say;

import java.util.List;
import java.util.Optional;
import org.communique.Statement;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.Confidence;
import org.communique.vocabulary.Likelihood;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A judgement gives the likelihood of a statement and, apart from it, the confidence of the assessor. */
class JudgementTest {

  private static final Statement PREDICTION = prediction("The two leaders will draw closer");
  private static final Judgement JUDGEMENT =
      Judgement.of(PREDICTION, Likelihood.VERY_LIKELY, "desk officer", "They met.\nTwice.");

  @ParameterizedTest
  @EnumSource
  void namesTheLowestAndTheHighestPercentageOfItsRange(Likelihood likelihood) {
    assertThat(Judgement.of(PREDICTION, likelihood, "desk officer", "They met.").range())
        .containsSubsequence("" + likelihood.lowest(), "" + likelihood.highest());
  }

  @Test
  void addsAConfidenceToACopy() {
    Judgement whole = JUDGEMENT.withConfidence(Confidence.HIGH);
    assertThat(whole).isEqualTo(new Judgement(
        PREDICTION, Likelihood.VERY_LIKELY, "desk officer", "They met.\nTwice.", Optional.of(Confidence.HIGH)));
    assertThat(whole.withConfidence(Confidence.LOW).basis()).isEqualTo("They met.\nTwice.");
    assertThat(JUDGEMENT.confidence()).isEmpty();
  }

  @Test
  void hasATableOfOneRow() {
    String basis = "They met.\nTwice.";
    assertThat(JUDGEMENT.table().rows())
        .containsExactly(List.of("prediction", "very-likely", JUDGEMENT.range(), "", "", "desk officer", basis));
    assertThat(JUDGEMENT.withConfidence(Confidence.LOW).table().rows())
        .containsExactly(List.of("prediction", "very-likely", JUDGEMENT.range(), "", "low", "desk officer", basis));
  }

  @Test
  void namesTheHorizonOfAPrediction() {
    Statement open = say("prediction", KIM).act(Act.PREDICT).build();
    assertThat(Judgement.of(open, Likelihood.LIKELY, "desk officer", "They met.").toString())
        .contains("No time is named by which this can be checked.");
    Judgement dated = Judgement.of(
        open.toBuilder().eventTime(TimeExpression.stated("by next year", "2023")).build(), Likelihood.LIKELY, "desk officer",
        "They met.");
    assertThat(dated.toString()).contains(" Horizon: by next year (2023). ");
    assertThat(dated.table().rows().get(0)).contains("by next year (2023)");
    assertThat(JUDGEMENT.toString()).as("no prediction").doesNotContain("time", "Horizon");
  }

  @Test
  void printsWhoJudgesAndOnWhichBasis() {
    assertThat(JUDGEMENT.toString()).contains("desk officer").endsWith("They met. Twice.");
  }

  @Test
  void refusesABlankAssessorAndABlankBasis() {
    String rule = "Judgement: assessor must be one line, not blank, without control characters, noncharacters or "
        + "unbalanced bidi controls";
    assertRefused(() -> Judgement.of(PREDICTION, Likelihood.LIKELY, "", "They met."), rule + ", but was ''");
    assertRefused(() -> Judgement.of(PREDICTION, Likelihood.LIKELY, "desk\nofficer", "They met."),
        rule + ", but was 'desk\\u000aofficer'");
    assertRefused(() -> Judgement.of(PREDICTION, Likelihood.LIKELY, "desk officer", " \n"),
        "Judgement: basis must not be blank, nor hold U+0000 or a lone surrogate, but was ' \\u000a'");
  }

  @Test
  void printsAnyGistAsOneHarmlessLine() {
    assertThat(Judgement.of(prediction("Kim\r\nwill\u001B[2J \u202Ewin"), Likelihood.UNLIKELY, "me", "why").toString())
        .contains("Kim  will\uFFFD[2J \uFFFDwin").doesNotContain("\n", "\r", "\u001B", "\u202E");
  }

  private static Statement prediction(String gist) {
    return say("prediction", KIM).gist(gist).build();
  }
}
