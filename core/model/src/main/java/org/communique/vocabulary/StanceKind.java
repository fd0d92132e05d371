// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import org.communique.base.InvalidBriefException;

/**
 * What kind of stance a holder takes: liking or disliking something, agreeing with a statement, believing something, or
 * intending something.
 *
 * <p>The vocabulary is closed: no other words are allowed. The kinds are those attitude types of MPQA
 * (Multi-Perspective Question Answering, a corpus of news articles with marked opinions; Wilson and Wiebe 2005) that
 * matter in diplomacy. RumourEval, a research contest about rumours, uses only the kind agreement.
 *
 * <pre>{@code
 * Stance.of(putin, Attitude.SUPPORT, ties).withKind(StanceKind.INTENTION)
 * }</pre>
 */
public enum StanceKind implements ClosedWord {
  /**
   * The holder is for or against somebody or something, such as a person, a state or a plan: "we support Ukraine".
   *
   * <p>MPQA: sentiment.
   */
  ATTITUDE,
  /**
   * The holder agrees or disagrees with something that another party said: "the minister is right".
   *
   * <p>MPQA: agreement. RumourEval: support and deny.
   */
  AGREEMENT,
  /**
   * The holder believes that something is true or false: "we are convinced that the document is a forgery".
   *
   * <p>MPQA: arguing and belief.
   */
  BELIEF,
  /**
   * The holder intends to do something or intends not to do something: "we will not attend the summit".
   *
   * <p>MPQA: intention.
   */
  INTENTION;

  private final String word = ClosedVocabulary.word(this);

  /**
   * Reads a stance kind from its word.
   *
   * @param word the word, as {@link #word()} returns it: {@code agreement}
   * @return the stance kind with this word
   * @throws InvalidBriefException if no stance kind has this word; the message lists all stance kinds
   */
  public static StanceKind parse(String word) {
    return ClosedVocabulary.parse(StanceKind.class, word);
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
