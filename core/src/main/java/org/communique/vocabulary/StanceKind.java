// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

/**
 * What a stance is (after the attitude types of MPQA 3 and the tasks of RumourEval).
 */
public enum StanceKind implements Word {
  /** Being for or against an actor, a policy, an event. */
  ATTITUDE,
  /** Agreeing or not with what was said. */
  AGREEMENT,
  /** Holding it true or false. */
  BELIEF,
  /** Meaning to do or to prevent it. */
  INTENTION;

  private final String word = Words.kebab(this);

  /**
   * Reads a word; {@link #toString()} gives it back.
   *
   * @param word the word as the JSON form spells it
   * @return what it stands for
   * @throws org.communique.base.InvalidBriefException if it is no word of this vocabulary; the message lists them
   */
  public static StanceKind parse(String word) {
    return Words.parse(values(), "StanceKind", word);
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
