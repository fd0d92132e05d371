// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

/**
 * What a stance or a gloss rests on.
 */
public enum Basis implements Word {
  /** It is said; a stance is then asserted by the speakers, whoever holds it. */
  EXPLICIT,
  /** Somebody concludes it; a stance is then asserted by its assessor. */
  INFERRED,
  /** The act itself means it: to recognise a state is to support it. */
  CONVENTIONAL;

  private final String word = Words.kebab(this);

  /**
   * Reads a word; {@link #toString()} gives it back.
   *
   * @param word the word as the JSON form spells it
   * @return what it stands for
   * @throws org.communique.base.InvalidBriefException if it is no word of this vocabulary; the message lists them
   */
  public static Basis parse(String word) {
    return Words.parse(values(), "Basis", word);
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
