// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import java.util.Optional;
import java.util.OptionalInt;
import org.communique.base.InvalidBriefException;

/**
 * How credible a piece of information is: the digit of the Admiralty code (NATO STANAG 2511, AJP-2.1).
 *
 * <p>It is judged apart from the source's {@link SourceReliability reliability}. Where truth does not apply (an
 * opinion, a wish, a promise) there is no digit at all, which is not 6.
 */
public enum InformationCredibility {
  /** 1: confirmed by other sources. */
  CONFIRMED("confirmed by other sources"),
  /** 2: probably true. */
  PROBABLY_TRUE("probably true"),
  /** 3: possibly true. */
  POSSIBLY_TRUE("possibly true"),
  /** 4: doubtful. */
  DOUBTFUL("doubtful"),
  /** 5: improbable. */
  IMPROBABLE("improbable"),
  /** 6: truth cannot be judged. It has no number. */
  CANNOT_BE_JUDGED("truth cannot be judged");

  private static final int BEST_CONFIDENCE = 90;
  private static final int STEP = 20;

  private final String meaning;

  InformationCredibility(String meaning) {
    this.meaning = meaning;
  }

  /**
   * Reads a digit.
   *
   * @param digit {@code 1} to {@code 6}
   * @return the grade
   * @throws InvalidBriefException if it is another text
   */
  public static InformationCredibility parse(String digit) {
    for (InformationCredibility grade : values()) {
      if (Integer.toString(grade.digit()).equals(digit)) {
        return grade;
      }
    }
    throw InvalidBriefException.of("InformationCredibility", "digit must be one of 1 to 6", digit);
  }

  /**
   * {@return the digit, 1 to 6}
   */
  public int digit() {
    return ordinal() + 1;
  }

  /**
   * {@return the standard's words for it}
   */
  public String meaning() {
    return meaning;
  }

  /**
   * The confidence of STIX 2.1, Appendix A.
   *
   * @return 90, 70, 50, 30, 10 for 1 to 5; empty for 6, which has no number
   */
  public OptionalInt stixConfidence() {
    return this == CANNOT_BE_JUDGED ? OptionalInt.empty() : OptionalInt.of(BEST_CONFIDENCE - STEP * ordinal());
  }

  /**
   * Finds the digit for a confidence of STIX 2.1, Appendix A: 80 to 100 give 1, 60 to 79 give 2, 40 to 59 give 3, 20 to
   * 39 give 4, 0 to 19 give 5. What was a 6 had no number and cannot come back.
   *
   * @param confidence 0 to 100
   * @return 1 to 5; empty for a number outside the scale
   */
  public static Optional<InformationCredibility> ofStixConfidence(int confidence) {
    if (confidence < 0 || confidence > 100) {
      return Optional.empty();
    }
    return Optional.of(values()[IMPROBABLE.ordinal() - Math.min(confidence / STEP, IMPROBABLE.ordinal())]);
  }
}
