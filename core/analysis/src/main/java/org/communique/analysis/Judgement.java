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
 * How likely an analyst holds what a statement says to be (ICD 203, 2015).
 *
 * <p>It is the analyst's own and nobody else's: neither how certain the speaker is, nor how reliable the source or
 * credible the report, gives a likelihood, and none is ever worked out from them. The term stands for a range; the
 * confidence in the judgement is another matter, and is printed in a sentence of its own, as the standard demands.
 * Judgements are not part of a brief.
 *
 * <pre>{@code
 * Judgement.of(prediction, Likelihood.VERY_LIKELY, "desk officer").withConfidence(Confidence.MODERATE)
 * // Very likely (80 to 95 %): The two leaders will draw closer. Confidence in this judgement is moderate.
 * }</pre>
 *
 * @param statement the statement
 * @param likelihood the term, which stands for its range
 * @param assessor who judges
 * @param confidence how well founded the judgement is; empty if not said
 * @param rationale why; empty if not said
 */
public record Judgement(
    Statement statement, Likelihood likelihood, String assessor, Optional<Confidence> confidence,
    Optional<String> rationale) {

  /**
   * Checks the texts.
   *
   * @throws org.communique.base.InvalidBriefException if the assessor is no {@link TextRule#LABEL label}, or the
   *     rationale no {@link TextRule#PROSE prose}
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
   * Judges a statement.
   *
   * @param statement the statement
   * @param likelihood how likely it is that what it says is or comes so
   * @param assessor who judges
   * @return the judgement, without a confidence
   * @throws org.communique.base.InvalidBriefException if the assessor is no {@link TextRule#LABEL label}
   */
  public static Judgement of(Statement statement, Likelihood likelihood, String assessor) {
    return new Judgement(statement, likelihood, assessor, Optional.empty(), Optional.empty());
  }

  /**
   * Says how well founded the judgement is.
   *
   * @param confidence the level
   * @return the same judgement with that confidence
   */
  public Judgement withConfidence(Confidence confidence) {
    Objects.requireNonNull(confidence, "confidence");
    return new Judgement(statement, likelihood, assessor, Optional.of(confidence), rationale);
  }

  /**
   * Gives the reason.
   *
   * @param rationale why
   * @return the same judgement with that reason
   * @throws org.communique.base.InvalidBriefException if it is no {@link TextRule#PROSE prose}
   */
  public Judgement withRationale(String rationale) {
    Objects.requireNonNull(rationale, "rationale");
    return new Judgement(statement, likelihood, assessor, confidence, Optional.of(rationale));
  }

  /**
   * {@return the range that the term stands for, in per cent: {@code 80 to 95 %}; see {@link Likelihood} for its
   * bounds}
   */
  public String range() {
    return likelihood.lowest() + " to " + likelihood.highest() + " %";
  }

  /**
   * {@return one row: statement, likelihood, range, confidence, assessor, why}
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
