// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import java.util.Objects;
import java.util.OptionalInt;
import org.communique.base.InvalidBriefException;

/**
 * How far a report can be believed: the digit of a grade such as B2 (NATO STANAG 2511, AJP-2.1; the Admiralty system).
 *
 * <p>It is judged apart from {@link SourceReliability}. Absent means that nobody judged, or that truth does not apply
 * (an opinion, a wish, a promise); {@link #CANNOT_BE_JUDGED} means that somebody tried and could not.
 *
 * <p>STIX 2.1 (Appendix A) gives the digits 1 to 5 a confidence and 6 none.
 */
public enum InformationCredibility implements Word {
  /** 1: confirmed by other, independent sources; logical in itself; agrees with what else is known. */
  CONFIRMED("confirmed by other sources"),
  /** 2: not confirmed; logical in itself; agrees with what else is known. */
  PROBABLY_TRUE("probably true"),
  /** 3: not confirmed; reasonably logical; agrees with some of what else is known. */
  POSSIBLY_TRUE("possibly true"),
  /** 4: not confirmed; possible but not logical; nothing else is known on the subject. */
  DOUBTFUL("doubtful"),
  /** 5: not confirmed; not logical in itself; contradicted by what else is known. */
  IMPROBABLE("improbable"),
  /** 6: no basis to judge. It is not below {@link #IMPROBABLE}, and it has no number. */
  CANNOT_BE_JUDGED("truth cannot be judged");

  /** The confidences of STIX are the middles of five ranges. */
  private static final int BEST = 90;

  private static final int STEP = 20;

  private final String meaning;

  InformationCredibility(String meaning) {
    this.meaning = meaning;
  }

  /**
   * Reads a digit.
   *
   * @param digit {@code 1} to {@code 6}
   * @return the credibility
   * @throws InvalidBriefException if it is none of these digits; the message lists them all
   */
  public static InformationCredibility parse(String digit) {
    return Words.parse(InformationCredibility.class, Objects.requireNonNull(digit, "digit"));
  }

  /**
   * The credibility for a confidence of STIX 2.1 (Appendix A, Admiralty Credibility): 80 and over is 1, 60 and over is
   * 2, 40 and over is 3, 20 and over is 4, and below it is 5.
   *
   * @param confidence 0 to 100
   * @return the credibility; never {@link #CANNOT_BE_JUDGED}, which STIX writes as no confidence at all
   * @throws InvalidBriefException if the confidence is outside 0 to 100
   */
  public static InformationCredibility ofStixConfidence(int confidence) {
    if (confidence < 0 || confidence > 100) {
      throw InvalidBriefException.of(
          "InformationCredibility", "confidence must be 0 to 100", Integer.toString(confidence));
    }
    return values()[IMPROBABLE.ordinal() - Math.min(confidence / STEP, IMPROBABLE.ordinal())];
  }

  /**
   * The digit.
   *
   * @return 1 to 6
   */
  public int digit() {
    return ordinal() + 1;
  }

  /**
   * The standard's words for the digit.
   *
   * @return the words in lower case: {@code probably true}
   */
  public String meaning() {
    return meaning;
  }

  /**
   * The confidence that STIX 2.1 gives the digit (Appendix A, Admiralty Credibility).
   *
   * @return 90, 70, 50, 30 or 10; empty for {@link #CANNOT_BE_JUDGED}, which is not 50 and not 0
   */
  public OptionalInt stixConfidence() {
    return this == CANNOT_BE_JUDGED ? OptionalInt.empty() : OptionalInt.of(BEST - STEP * ordinal());
  }

  /** {@return the digit as text} */
  @Override
  public String word() {
    return Integer.toString(digit());
  }

  /** Prints the digit. */
  @Override
  public String toString() {
    return word();
  }
}
