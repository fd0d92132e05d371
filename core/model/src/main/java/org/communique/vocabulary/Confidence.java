// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import org.communique.base.InvalidBriefException;

/**
 * How well founded an analyst's judgement is: the three levels of ICD 203 (2015), for the sources and the reasoning
 * behind it.
 *
 * <p>It is no probability. {@link Likelihood} says how likely something is; confidence says how good the grounds for
 * saying so are, and the standard forbids both in one sentence.
 */
public enum Confidence implements Word {
  /** Questionable, scant or contradictory grounds; the judgement may well be wrong. */
  LOW,
  /** Credible and plausible grounds, not enough of them or not corroborated enough for more. */
  MODERATE,
  /** Good grounds from several sources; still no certainty. */
  HIGH;

  private final String word = Words.kebab(this);

  /**
   * Reads a level from its word.
   *
   * @param word the word, as {@link #word()} gives it
   * @return the level
   * @throws InvalidBriefException if it is none of these words; the message lists them all
   */
  public static Confidence parse(String word) {
    return Words.parse(Confidence.class, word);
  }

  @Override
  public String word() {
    return word;
  }

  /** Prints the word. */
  @Override
  public String toString() {
    return word;
  }
}
