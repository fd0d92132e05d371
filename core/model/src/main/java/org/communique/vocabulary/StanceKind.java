// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import org.communique.base.InvalidBriefException;

/**
 * What a stance is about: the attitude types of MPQA (Wilson and Wiebe 2005) as far as diplomacy speaks of them;
 * RumourEval uses agreement alone.
 */
public enum StanceKind implements Word {
  /** For or against somebody or something: a person, a state, a plan. MPQA sentiment. */
  ATTITUDE,
  /** For or against what another said. MPQA agreement; RumourEval support and deny. */
  AGREEMENT,
  /** Holding something true or false. MPQA arguing and belief. */
  BELIEF,
  /** Meaning or not meaning to do something. MPQA intention. */
  INTENTION;

  private final String word = Words.kebab(this);

  /**
   * Reads a stance kind from its word.
   *
   * @param word the word, as {@link #word()} gives it
   * @return the stance kind
   * @throws InvalidBriefException if it is none of these words; the message lists them all
   */
  public static StanceKind parse(String word) {
    return Words.parse(StanceKind.class, word);
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
