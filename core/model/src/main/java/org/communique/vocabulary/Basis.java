// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import org.communique.base.InvalidBriefException;

/** What a stance or a gloss rests on: the words, or somebody's reading of them. */
public enum Basis implements Word {
  /** The text says so. */
  EXPLICIT,
  /** Somebody concluded it from the text; the assessor answers for it. */
  INFERRED,
  /** Custom says so: what a phrase or an act means among diplomats, whoever uses it. */
  CONVENTIONAL;

  private final String word = Words.kebab(this);

  /**
   * Reads a basis from its word.
   *
   * @param word the word, as {@link #word()} gives it
   * @return the basis
   * @throws InvalidBriefException if it is none of these words; the message lists them all
   */
  public static Basis parse(String word) {
    return Words.parse(Basis.class, word);
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
