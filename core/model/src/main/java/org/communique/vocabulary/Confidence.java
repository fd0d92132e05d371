// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import org.communique.base.InvalidBriefException;

/**
 * How well founded the judgement of an analyst is, in three levels.
 *
 * <p>A confidence is not a probability. A {@link Likelihood} says how likely something is, and a confidence says how
 * good the sources and the reasoning behind that judgement are. The standard does not allow a likelihood and a
 * confidence in the same sentence.
 *
 * <p>The vocabulary is closed: no other words are allowed. The levels are those of ICD 203 (2015), the Intelligence
 * Community Directive with the analytic standards of the United States.
 *
 * <pre>{@code
 * Judgement.of(prediction, Likelihood.VERY_LIKELY, "desk officer").withConfidence(Confidence.MODERATE)
 * }</pre>
 */
public enum Confidence implements ClosedWord {
  /**
   * The judgement rests on little, questionable or contradictory evidence and may well be wrong: the only source is a
   * rumour.
   */
  LOW,
  /**
   * The judgement rests on credible and plausible evidence, but there is not enough evidence or confirmation for high
   * confidence: one official document says so.
   */
  MODERATE,
  /**
   * The judgement rests on good evidence from several sources, but is still not certain: documents and eyewitnesses
   * agree.
   */
  HIGH;

  private final String word = ClosedVocabulary.word(this);

  /**
   * Reads a confidence from its word.
   *
   * @param word the word, as {@link #word()} returns it: {@code moderate}
   * @return the confidence with this word
   * @throws InvalidBriefException if no confidence has this word; the message lists the three levels
   */
  public static Confidence parse(String word) {
    return ClosedVocabulary.parse(Confidence.class, word);
  }

  @Override
  public String word() {
    return word;
  }

  /** {@return the word} */
  @Override
  public String toString() {
    return word;
  }
}
