// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.communique.Statement;
import org.communique.analysis.draw.OneLine;
import org.communique.base.TextRule;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.Confidence;
import org.communique.vocabulary.Likelihood;

/**
 * The opinion of an analyst about how likely it is that a statement is true. The words are those of ICD 203 (2015), the
 * standard of the intelligence services of the United States for such judgements.
 *
 * <ul>
 *   <li>Only an analyst gives a likelihood. The library never computes a likelihood from the certainty of the speaker,
 *       the reliability of a source, or the credibility of a report.
 *   <li>The likelihood is a word with a fixed range in per cent.
 *   <li>A judgement has a basis, because the standard demands that an analyst explains a likelihood.
 *   <li>The confidence says how well founded the judgement is. The confidence is printed in a separate sentence, as the
 *       standard demands.
 *   <li>A judgement is not a part of a brief.
 * </ul>
 *
 * <pre>{@code
 * Judgement.of(prediction, Likelihood.VERY_LIKELY, "desk officer", "Neither has another partner.")
 *     .withConfidence(Confidence.MODERATE)
 * // Very likely (80 to 95 %): The two leaders will draw closer. No time is named by which this can be checked.
 * // Confidence in this judgement is moderate. Judged by desk officer, because: Neither has another partner.
 * }</pre>
 *
 * @param statement the statement. If the statement is a prediction, its {@linkplain Statement#eventTime() event time}
 *     is the horizon: it says by when the prediction comes true. A prediction without a horizon can never prove wrong,
 *     and the judgement says so
 * @param likelihood the likelihood
 * @param assessor the name of the analyst
 * @param basis the evidence and the reasons on which the judgement rests, in words
 * @param confidence how well founded the judgement is; empty if the analyst does not say
 */
public record Judgement(
    Statement statement, Likelihood likelihood, String assessor, String basis, Optional<Confidence> confidence) {

  /**
   * Checks the texts.
   *
   * @throws org.communique.base.InvalidBriefException if the assessor is not a {@link TextRule#LABEL label}, or the
   *     basis is not {@link TextRule#PROSE prose}
   */
  public Judgement {
    Objects.requireNonNull(statement, "statement");
    Objects.requireNonNull(likelihood, "likelihood");
    Objects.requireNonNull(assessor, "assessor");
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(confidence, "confidence");
    TextRule.LABEL.check("Judgement", "assessor", assessor);
    TextRule.PROSE.check("Judgement", "basis", basis);
  }

  /**
   * Makes a judgement on a statement.
   *
   * @param statement the statement
   * @param likelihood how likely it is that the statement is true, or that what it predicts will happen
   * @param assessor the name of the analyst
   * @param basis the evidence and the reasons on which the judgement rests
   * @return the judgement, without a confidence
   * @throws org.communique.base.InvalidBriefException if the assessor is not a {@link TextRule#LABEL label}, or the
   *     basis is not {@link TextRule#PROSE prose}
   */
  public static Judgement of(Statement statement, Likelihood likelihood, String assessor, String basis) {
    return new Judgement(statement, likelihood, assessor, basis, Optional.empty());
  }

  /**
   * Sets the confidence: how well founded the judgement is.
   *
   * @param confidence the confidence
   * @return the same judgement with this confidence
   */
  public Judgement withConfidence(Confidence confidence) {
    Objects.requireNonNull(confidence, "confidence");
    return new Judgement(statement, likelihood, assessor, basis, Optional.of(confidence));
  }

  /**
   * {@return the range of the likelihood in per cent: {@code 80 to 95 %}; {@link Likelihood} says which bounds are
   * included}
   */
  public String range() {
    return likelihood.lowest() + " to " + likelihood.highest() + " %";
  }

  /**
   * {@return a table with one row: statement, likelihood, range, horizon, confidence, assessor, basis; the horizon is
   * the event time of the statement}
   */
  public Table table() {
    return new Table(
        List.of("statement", "likelihood", "range", "horizon", "confidence", "assessor", "basis"),
        List.of(List.of(
            statement.id(), likelihood.word(), range(), statement.eventTime().map(OneLine::time).orElse(""),
            confidence.map(Confidence::word).orElse(""), assessor, basis)));
  }

  /** Prints the likelihood, the horizon, the confidence and the basis, each in a sentence of its own. */
  @Override
  public String toString() {
    String term = OneLine.words(likelihood);
    return OneLine.of(Character.toUpperCase(term.charAt(0)) + term.substring(1) + " (" + range() + "): "
        + sentence(statement.gist()) + horizon()
        + confidence.map(level -> " Confidence in this judgement is " + level + ".").orElse("")
        + " Judged by " + assessor + ", because: " + sentence(basis));
  }

  private String horizon() {
    return !statement.act().equals(Act.PREDICT) ? "" : statement.eventTime()
        .map(time -> " Horizon: " + sentence(OneLine.time(time)))
        .orElse(" No time is named by which this can be checked.");
  }

  private static String sentence(String words) {
    return words + (words.endsWith(".") ? "" : ".");
  }
}
