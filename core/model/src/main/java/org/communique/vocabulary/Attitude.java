// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import java.util.OptionalInt;
import org.communique.base.InvalidBriefException;

/**
 * How much the holder of a stance (the actor who has the stance) is for or against the target of the stance (a person,
 * a plan, a statement).
 *
 * <p>The vocabulary is closed: no other words are allowed. The words with a number follow the {@code opinion-enum} of
 * STIX 2.1, the OASIS standard for exchanging threat intelligence. For stances of the kinds {@link
 * StanceKind#AGREEMENT} and {@link StanceKind#BELIEF} only, the opinions 1 to 5 of STIX correspond to the numbers −2 to
 * +2 here.
 *
 * <p>The labels of SemEval-2016, a research contest in finding stances in short texts, correspond as follows: FAVOR is
 * {@link #SUPPORT}, AGAINST is {@link #OPPOSE}, and NONE is {@link #UNDETERMINED}. NONE is never {@link #NEUTRAL},
 * because a text that shows no stance does not show a neutral stance.
 *
 * <pre>{@code
 * Stance.of(kim, Attitude.SUPPORT, russia)
 * }</pre>
 */
public enum Attitude implements Word {
  /**
   * The holder is strongly against the target: "we condemn the occupation in the strongest terms".
   *
   * <p>Number: −2. STIX: {@code strongly-disagree}.
   */
  STRONGLY_OPPOSE(OptionalInt.of(-2)),
  /**
   * The holder is against the target: "we oppose the draft resolution".
   *
   * <p>Number: −1. STIX: {@code disagree}.
   */
  OPPOSE(OptionalInt.of(-1)),
  /**
   * The holder says or shows that the holder is neither for nor against the target: "our country treats both sides
   * alike".
   *
   * <p>Number: 0. STIX: {@code neutral}.
   */
  NEUTRAL(OptionalInt.of(0)),
  /**
   * The holder is for the target: "we welcome the ceasefire".
   *
   * <p>Number: +1. STIX: {@code agree}.
   */
  SUPPORT(OptionalInt.of(1)),
  /**
   * The holder is strongly for the target: "we give our full and unconditional support".
   *
   * <p>Number: +2. STIX: {@code strongly-agree}.
   */
  STRONGLY_SUPPORT(OptionalInt.of(2)),
  /**
   * The holder is for one part of the target and against another part: "we welcome the talks but reject the agenda".
   *
   * <p>There is no number; 0 would mean {@link #NEUTRAL}.
   */
  MIXED(OptionalInt.empty()),
  /**
   * The holder says openly that the holder will take no side or will not show which side the holder takes: an
   * abstention, "no comment".
   *
   * <p>There is no number.
   */
  WITHHELD(OptionalInt.empty()),
  /**
   * The text does not show whether the holder is for or against the target: the letter only mentions the treaty.
   *
   * <p>There is no number.
   */
  UNDETERMINED(OptionalInt.empty());

  private final String word = ClosedVocabulary.word(this);

  private final OptionalInt number;

  Attitude(OptionalInt number) {
    this.number = number;
  }

  /**
   * Reads an attitude from its word.
   *
   * @param word the word, as {@link #word()} returns it: {@code strongly-oppose}
   * @return the attitude with this word
   * @throws InvalidBriefException if no attitude has this word; the message lists all attitudes
   */
  public static Attitude parse(String word) {
    return ClosedVocabulary.parse(Attitude.class, word);
  }

  /**
   * Returns the place of the attitude on the scale.
   *
   * @return −2 for {@link #STRONGLY_OPPOSE} to +2 for {@link #STRONGLY_SUPPORT}; empty for {@link #MIXED}, {@link
   *     #WITHHELD} and {@link #UNDETERMINED}
   */
  public OptionalInt number() {
    return number;
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
