// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import java.util.OptionalInt;
import org.communique.base.InvalidBriefException;

/**
 * Where a holder stands towards a target, in the order of STIX 2.1 {@code opinion-enum} where it has a number.
 *
 * <p>SemEval-2016: FAVOR is {@link #SUPPORT}, AGAINST is {@link #OPPOSE}, NONE is {@link #UNDETERMINED}, never {@link
 * #NEUTRAL}: not to be told is not to stand in the middle. STIX opinions 1 to 5 are the numbers −2 to +2, for stances
 * of the kinds {@link StanceKind#AGREEMENT} and {@link StanceKind#BELIEF} only.
 */
public enum Attitude implements Word {
  /** Against, with force. STIX {@code strongly-disagree}. */
  STRONGLY_OPPOSE(OptionalInt.of(-2)),
  /** Against. STIX {@code disagree}. */
  OPPOSE(OptionalInt.of(-1)),
  /** Declared or shown to be neither for nor against. STIX {@code neutral}. */
  NEUTRAL(OptionalInt.of(0)),
  /** In favour. STIX {@code agree}. */
  SUPPORT(OptionalInt.of(1)),
  /** In favour, with force. STIX {@code strongly-agree}. */
  STRONGLY_SUPPORT(OptionalInt.of(2)),
  /** Both for and against: in favour of one part, against another. It has no number, least of all 0. */
  MIXED(OptionalInt.empty()),
  /** Declares to take or show no side: an abstention, a refusal to comment. It has no number. */
  WITHHELD(OptionalInt.empty()),
  /** Cannot be told from what is there. It has no number. */
  UNDETERMINED(OptionalInt.empty());

  private final String word = Words.kebab(this);

  private final OptionalInt number;

  Attitude(OptionalInt number) {
    this.number = number;
  }

  /**
   * Reads an attitude from its word.
   *
   * @param word the word, as {@link #word()} gives it
   * @return the attitude
   * @throws InvalidBriefException if it is none of these words; the message lists them all
   */
  public static Attitude parse(String word) {
    return Words.parse(Attitude.class, word);
  }

  /**
   * The place on the scale.
   *
   * @return −2 for {@link #STRONGLY_OPPOSE} to +2 for {@link #STRONGLY_SUPPORT}; empty for those that have no place on
   *     it
   */
  public OptionalInt number() {
    return number;
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
