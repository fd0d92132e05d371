// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import java.util.Arrays;
import java.util.Optional;

/**
 * How likely an analyst holds a prediction to be (ICD 203 of the US intelligence community).
 *
 * <p>Analysis, never a speaker's own {@link Certainty}. A lower bound belongs to its term, an upper one to the next,
 * but for the last; 0 and 100 percent are outside the scale.
 */
public enum Likelihood implements Word {
  /** 1 to 5 percent. */
  ALMOST_NO_CHANCE(1, 5),
  /** 5 to 20 percent. */
  VERY_UNLIKELY(5, 20),
  /** 20 to 45 percent. */
  UNLIKELY(20, 45),
  /** 45 to 55 percent. */
  ROUGHLY_EVEN_CHANCE(45, 55),
  /** 55 to 80 percent. */
  LIKELY(55, 80),
  /** 80 to 95 percent. */
  VERY_LIKELY(80, 95),
  /** 95 to 99 percent. */
  ALMOST_CERTAIN(95, 99);

  private final int lowest;
  private final int highest;
  private final String word = Words.kebab(this);

  Likelihood(int lowest, int highest) {
    this.lowest = lowest;
    this.highest = highest;
  }

  /**
   * Reads a word; {@link #toString()} gives it back.
   *
   * @param word the word as the JSON form spells it
   * @return what it stands for
   * @throws org.communique.base.InvalidBriefException if it is no word of this vocabulary; the message lists them
   */
  public static Likelihood parse(String word) {
    return Words.parse(values(), "Likelihood", word);
  }

  /**
   * Finds the term for a number.
   *
   * @param percent a probability in percent
   * @return the term; empty outside 1 to 99
   */
  public static Optional<Likelihood> ofPercent(int percent) {
    return Arrays.stream(values())
        .filter(term -> percent >= term.lowest && (percent < term.highest || percent == ALMOST_CERTAIN.highest))
        .reduce((lower, higher) -> higher)
        .filter(term -> percent <= term.highest);
  }

  /**
   * {@return the lower bound in percent, inclusive}
   */
  public int lowest() {
    return lowest;
  }

  /**
   * {@return the upper bound in percent: exclusive, but inclusive for {@link #ALMOST_CERTAIN}}
   */
  public int highest() {
    return highest;
  }

  @Override
  public String word() {
    return word;
  }

  /** Prints the {@linkplain #word() word}. */
  @Override
  public String toString() {
    return word;
  }
}
