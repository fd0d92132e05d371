// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import java.util.OptionalInt;
import org.communique.base.InvalidBriefException;

/**
 * How credible a piece of information is: the digit of a grade such as B2.
 *
 * <p>The digit is judged independently of the letter ({@link SourceReliability}). If there is no digit, nobody judged
 * the information, or the information cannot be true or false (an opinion, a wish, a promise). {@link
 * #CANNOT_BE_JUDGED} means that somebody tried to judge the information and could not.
 *
 * <p>The vocabulary is closed: no other words are allowed. The digits are those of the Admiralty code, the way in which
 * intelligence services grade sources and information (NATO STANAG 2511, an agreement on intelligence reports, and
 * AJP-2.1, an allied doctrine). STIX 2.1, the OASIS standard for exchanging threat intelligence, gives a confidence to
 * the digits 1 to 5, but not to the digit 6 (Appendix A).
 *
 * <pre>{@code
 * InformationCredibility.PROBABLY_TRUE.word()         // "2"
 * InformationCredibility.parse("2").stixConfidence()  // OptionalInt[70]
 * }</pre>
 */
public enum InformationCredibility implements ClosedWord {
  /**
   * The information is confirmed by other, independent sources, is logical in itself and agrees with everything else
   * that is known.
   *
   * <p>Digit: 1.
   */
  CONFIRMED("confirmed by other sources"),
  /**
   * The information is probably true: the information is not confirmed, but is logical in itself and agrees with
   * everything else that is known.
   *
   * <p>Digit: 2.
   */
  PROBABLY_TRUE("probably true"),
  /**
   * The information is possibly true: the information is not confirmed, but is reasonably logical and agrees with some
   * of the other things that are known.
   *
   * <p>Digit: 3.
   */
  POSSIBLY_TRUE("possibly true"),
  /**
   * The information is doubtful: the information is not confirmed and is possible but not logical, and nothing else is
   * known about the subject.
   *
   * <p>Digit: 4.
   */
  DOUBTFUL("doubtful"),
  /**
   * The information is improbable: the information is not confirmed and not logical in itself, and other things that
   * are known contradict the information.
   *
   * <p>Digit: 5.
   */
  IMPROBABLE("improbable"),
  /**
   * The truth of the information cannot be judged, because there is nothing to compare the information with.
   *
   * <p>Digit: 6. The digit 6 does not mean less credible than 5 ({@link #IMPROBABLE}). STIX gives no confidence to the
   * digit 6.
   */
  CANNOT_BE_JUDGED("truth cannot be judged");

  /** The confidence of the digit 1: STIX takes the middle of each of five ranges. */
  private static final int HIGHEST = 90;

  /** The width of each range, and so the distance between two confidences. */
  private static final int RANGE = 20;

  private final String label;

  InformationCredibility(String label) {
    this.label = label;
  }

  /**
   * Reads a credibility from its digit.
   *
   * @param word the digit, as {@link #word()} returns it: {@code 1} to {@code 6}
   * @return the credibility with this digit
   * @throws InvalidBriefException if no credibility has this digit; the message lists the digits
   */
  public static InformationCredibility parse(String word) {
    return ClosedVocabulary.parse(InformationCredibility.class, word);
  }

  /**
   * Converts a confidence of STIX 2.1 (Appendix A, Admiralty Credibility). The confidences 80 to 100 mean the digit 1,
   * the confidences 60 to 79 the digit 2, 40 to 59 the digit 3, 20 to 39 the digit 4, and 0 to 19 the digit 5.
   *
   * @param confidence 0 to 100
   * @return the credibility; never {@link #CANNOT_BE_JUDGED}, because STIX gives no confidence to the digit 6
   * @throws InvalidBriefException if the confidence is outside 0 to 100
   */
  public static InformationCredibility ofStixConfidence(int confidence) {
    if (confidence < 0 || confidence > 100) {
      throw InvalidBriefException.of(
          "InformationCredibility", "confidence must be 0 to 100", Integer.toString(confidence));
    }
    return values()[IMPROBABLE.ordinal() - Math.min(confidence / RANGE, IMPROBABLE.ordinal())];
  }

  /**
   * Returns the short name of the digit in the standard.
   *
   * @return the name in lower case: {@code probably true}
   */
  public String label() {
    return label;
  }

  /**
   * Returns the confidence that STIX 2.1 gives to the digit (Appendix A, Admiralty Credibility).
   *
   * @return 90, 70, 50, 30 or 10; empty for {@link #CANNOT_BE_JUDGED}
   */
  public OptionalInt stixConfidence() {
    return this == CANNOT_BE_JUDGED ? OptionalInt.empty() : OptionalInt.of(HIGHEST - RANGE * ordinal());
  }

  @Override
  public String word() {
    return Integer.toString(ordinal() + 1);
  }

  /** {@return the word} */
  @Override
  public String toString() {
    return word();
  }
}
