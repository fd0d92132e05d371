// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import java.util.Arrays;
import java.util.Optional;
import org.communique.base.InvalidBriefException;

/**
 * How likely an analyst holds something to be: the seven steps of ICD 203 (2015).
 *
 * <p>For analysis only: what a speaker commits to is {@link Certainty}, and how believable a report is, {@link
 * InformationCredibility}. ICD 203 lets neighbouring steps share a bound; here the lower bound is inside, the upper is
 * not, except 99, the end of the scale.
 */
public enum Likelihood implements Word {
  /** 1 to 5 %; also called remote. */
  ALMOST_NO_CHANCE(1, 5),
  /** 5 to 20 %; also called highly improbable. */
  VERY_UNLIKELY(5, 20),
  /** 20 to 45 %; also called improbable. */
  UNLIKELY(20, 45),
  /** 45 to 55 %; also called roughly even odds. */
  ROUGHLY_EVEN_CHANCE(45, 55),
  /** 55 to 80 %; also called probable. */
  LIKELY(55, 80),
  /** 80 to 95 %; also called highly probable. */
  VERY_LIKELY(80, 95),
  /** 95 to 99 %; also called nearly certain. */
  ALMOST_CERTAIN(95, 99);

  private final String word = Words.kebab(this);

  private final int lowest;
  private final int highest;

  Likelihood(int lowest, int highest) {
    this.lowest = lowest;
    this.highest = highest;
  }

  /**
   * Reads a likelihood from its word.
   *
   * @param word the word, as {@link #word()} gives it
   * @return the likelihood
   * @throws InvalidBriefException if it is none of these words; the message lists them all
   */
  public static Likelihood parse(String word) {
    return Words.parse(Likelihood.class, word);
  }

  /**
   * Finds the step of a percentage.
   *
   * @param percent a percentage
   * @return the step it is in; empty below 1 and above 99, since the scale has no word for never or always
   */
  public static Optional<Likelihood> ofPercent(int percent) {
    return Arrays.stream(values()).filter(step -> step.includes(percent)).findFirst();
  }

  private boolean includes(int percent) {
    return lowest <= percent && (percent < highest || percent == highest && this == ALMOST_CERTAIN);
  }

  /**
   * The lower bound, which is inside.
   *
   * @return a percentage, 1 to 95
   */
  public int lowest() {
    return lowest;
  }

  /**
   * The upper bound, which belongs to the next step, or to the last one if there is none.
   *
   * @return a percentage, 5 to 99
   */
  public int highest() {
    return highest;
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
