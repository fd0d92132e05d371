// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import java.util.Arrays;
import java.util.Optional;
import org.communique.base.InvalidBriefException;

/**
 * How likely an analyst thinks something is, in seven steps with fixed ranges of percentages.
 *
 * <p>A likelihood is for analysis only. A {@link Certainty} says how sure a speaker or a source is. An {@link
 * InformationCredibility} is a grade of a report.
 *
 * <p>The vocabulary is closed: no other words are allowed. The steps are those of ICD 203 (2015), the Intelligence
 * Community Directive with the analytic standards of the United States. In ICD 203 neighbouring steps share a bound.
 * Here a shared bound belongs to the higher step: 80 is very likely. The percentage 99 belongs to the last step.
 *
 * <pre>{@code
 * Likelihood.ofPercent(80)          // Optional[very-likely]
 * Likelihood.VERY_LIKELY.lowest()   // 80
 * }</pre>
 */
public enum Likelihood implements ClosedWord {
  /**
   * The analyst sees a chance of 1 to 5 % that something is true or will happen.
   *
   * <p>ICD 203 also calls this step remote.
   */
  ALMOST_NO_CHANCE(1, 5),
  /**
   * The analyst sees a chance of 5 to 20 % that something is true or will happen.
   *
   * <p>ICD 203 also calls this step highly improbable.
   */
  VERY_UNLIKELY(5, 20),
  /**
   * The analyst sees a chance of 20 to 45 % that something is true or will happen.
   *
   * <p>ICD 203 also calls this step improbable.
   */
  UNLIKELY(20, 45),
  /**
   * The analyst sees a chance of 45 to 55 % that something is true or will happen.
   *
   * <p>ICD 203 also calls this step roughly even odds.
   */
  ROUGHLY_EVEN_CHANCE(45, 55),
  /**
   * The analyst sees a chance of 55 to 80 % that something is true or will happen.
   *
   * <p>ICD 203 also calls this step probable.
   */
  LIKELY(55, 80),
  /**
   * The analyst sees a chance of 80 to 95 % that something is true or will happen.
   *
   * <p>ICD 203 also calls this step highly probable.
   */
  VERY_LIKELY(80, 95),
  /**
   * The analyst sees a chance of 95 to 99 % that something is true or will happen.
   *
   * <p>ICD 203 also calls this step nearly certain.
   */
  ALMOST_CERTAIN(95, 99);

  private final String word = ClosedVocabulary.word(this);

  private final int lowest;
  private final int highest;

  Likelihood(int lowest, int highest) {
    this.lowest = lowest;
    this.highest = highest;
  }

  /**
   * Reads a likelihood from its word.
   *
   * @param word the word, as {@link #word()} returns it: {@code very-likely}
   * @return the likelihood with this word
   * @throws InvalidBriefException if no likelihood has this word; the message lists all likelihoods
   */
  public static Likelihood parse(String word) {
    return ClosedVocabulary.parse(Likelihood.class, word);
  }

  /**
   * Finds the step that contains a percentage.
   *
   * @param percent a percentage
   * @return the step; empty below 1 and above 99, because the scale has no word for "never" and "always"
   */
  public static Optional<Likelihood> ofPercent(int percent) {
    return Arrays.stream(values()).filter(step -> step.includes(percent)).findFirst();
  }

  private boolean includes(int percent) {
    return lowest <= percent && (percent < highest || percent == highest && this == ALMOST_CERTAIN);
  }

  /**
   * Returns the lower bound of the step. The lower bound belongs to the step.
   *
   * @return a percentage, 1 to 95
   */
  public int lowest() {
    return lowest;
  }

  /**
   * Returns the upper bound of the step. The upper bound belongs to the next step; only the upper bound of the last
   * step, 99, belongs to the step itself.
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

  /** {@return the word} */
  @Override
  public String toString() {
    return word;
  }
}
