// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

/**
 * How printed words compare with those that were uttered, as somebody found out.
 */
public enum Fidelity implements Word {
  /** The same words. */
  VERBATIM,
  /** The same but for trifles: repetitions, slips, punctuation. */
  NEAR_VERBATIM,
  /** A faithful translation of the same words. */
  TRANSLATED_VERBATIM,
  /** The content in other words. */
  PARAPHRASE,
  /** The sense is changed. */
  ALTERED,
  /** Looked into, and not found out. */
  UNKNOWN;

  private final String word = Words.kebab(this);

  /**
   * Reads a word; {@link #toString()} gives it back.
   *
   * @param word the word as the JSON form spells it
   * @return what it stands for
   * @throws org.communique.base.InvalidBriefException if it is no word of this vocabulary; the message lists them
   */
  public static Fidelity parse(String word) {
    return Words.parse(values(), "Fidelity", word);
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
