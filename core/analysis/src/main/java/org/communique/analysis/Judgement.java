// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.communique.Statement;
import org.communique.analysis.draw.OneLine;
import org.communique.base.TextRule;
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
 *   <li>The confidence says how well founded the judgement is. The confidence is printed in a separate sentence, as the
 *       standard demands.
 *   <li>A judgement is not a part of a brief.
 * </ul>
 *
 * <pre>{@code
 * Judgement.of(prediction, Likelihood.VERY_LIKELY, "desk officer").withConfidence(Confidence.MODERATE)
 * // Very likely (80 to 95 %): The two leaders will draw closer. Confidence in this judgement is moderate.
 * }</pre>
 *
 * @param statement the statement
 * @param likelihood the likelihood
 * @param assessor the name of the analyst
 * @param confidence how well founded the judgement is; empty if the analyst does not say
 * @param rationale the reason for the judgement; empty if the analyst gives none
 */
public record Judgement(
    Statement statement, Likelihood likelihood, String assessor, Optional<Confidence> confidence,
    Optional<String> rationale) {

  /**
   * Checks the texts.
   *
   * @throws org.communique.base.InvalidBriefException if the assessor is not a {@link TextRule#LABEL label}, or the
   *     rationale is not {@link TextRule#PROSE prose}
   */
  public Judgement {
    Objects.requireNonNull(statement, "statement");
    Objects.requireNonNull(likelihood, "likelihood");
    Objects.requireNonNull(assessor, "assessor");
    Objects.requireNonNull(confidence, "confidence");
    Objects.requireNonNull(rationale, "rationale");
    TextRule.LABEL.check("Judgement", "assessor", assessor);
    TextRule.PROSE.check("Judgement", "rationale", rationale);
  }

  /**
   * Makes a judgement on a statement.
   *
   * @param statement the statement
   * @param likelihood how likely it is that the statement is true, or that what it predicts will happen
   * @param assessor the name of the analyst
   * @return the judgement, without a confidence and without a reason
   * @throws org.communique.base.InvalidBriefException if the assessor is not a {@link TextRule#LABEL label}
   */
  public static Judgement of(Statement statement, Likelihood likelihood, String assessor) {
    return new Judgement(statement, likelihood, assessor, Optional.empty(), Optional.empty());
  }

  /**
   * Sets the confidence: how well founded the judgement is.
   *
   * @param confidence the confidence
   * @return the same judgement with this confidence
   */
  public Judgement withConfidence(Confidence confidence) {
    Objects.requireNonNull(confidence, "confidence");
    return new Judgement(statement, likelihood, assessor, Optional.of(confidence), rationale);
  }

  /**
   * Sets the reason for the judgement.
   *
   * @param rationale the reason
   * @return the same judgement with this reason
   * @throws org.communique.base.InvalidBriefException if the reason is not {@link TextRule#PROSE prose}
   */
  public Judgement withRationale(String rationale) {
    Objects.requireNonNull(rationale, "rationale");
    return new Judgement(statement, likelihood, assessor, confidence, Optional.of(rationale));
  }

  /**
   * {@return the range of the likelihood in per cent: {@code 80 to 95 %}; {@link Likelihood} says which bounds are
   * included}
   */
  public String range() {
    return likelihood.lowest() + " to " + likelihood.highest() + " %";
  }

  /**
   * {@return a table with one row: statement, likelihood, range, confidence, assessor, reason}
   */
  public Table table() {
    return new Table(
        List.of("statement", "likelihood", "range", "confidence", "assessor", "why"),
        List.of(List.of(
            statement.id(), likelihood.word(), range(), confidence.map(Confidence::word).orElse(""), assessor,
            rationale.orElse(""))));
  }

  /** Prints the likelihood in one sentence and the confidence in another. */
  @Override
  public String toString() {
    String term = OneLine.words(likelihood);
    String gist = statement.gist() + (statement.gist().endsWith(".") ? "" : ".");
    return OneLine.of(Character.toUpperCase(term.charAt(0)) + term.substring(1) + " (" + range() + "): " + gist
        + confidence.map(level -> " Confidence in this judgement is " + level + ".").orElse(""));
  }
}
