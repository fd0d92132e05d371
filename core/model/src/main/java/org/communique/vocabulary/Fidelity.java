// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import org.communique.base.InvalidBriefException;

/**
 * The printed words against the words uttered, as somebody found out by comparing them.
 *
 * <p>It is an assessment; what a report pretends is its {@link Mode}. Quotation marks alone prove nothing.
 */
public enum Fidelity implements Word {
  /** The same words in the same language. */
  VERBATIM,
  /** The same but for what changes no meaning: fillers, punctuation, agreement. */
  NEAR_VERBATIM,
  /** A faithful translation of the same words. */
  TRANSLATED_VERBATIM,
  /** The content in other words. */
  PARAPHRASE,
  /** Changed in meaning: words added, dropped or replaced. */
  ALTERED,
  /** Nobody has compared them, or nobody can. */
  UNKNOWN;

  private final String word = Words.kebab(this);

  /**
   * Reads a fidelity from its word.
   *
   * @param word the word, as {@link #word()} gives it
   * @return the fidelity
   * @throws InvalidBriefException if it is none of these words; the message lists them all
   */
  public static Fidelity parse(String word) {
    return Words.parse(Fidelity.class, word);
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
