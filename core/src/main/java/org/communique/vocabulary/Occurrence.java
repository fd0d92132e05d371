// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

/**
 * What a voice says of the saying itself. How sure it is of the content is {@link Certainty}.
 */
public enum Occurrence implements Word {
  /** It was said; the usual case, which the JSON form does not write. */
  OCCURRED,
  /** It was not said: "the treaty did not come up". */
  NOT_OCCURRED,
  /** It is expected to be said. */
  EXPECTED,
  /** It is only supposed: "if he were to say so". */
  HYPOTHETICAL;

  private final String word = Words.kebab(this);

  /**
   * Reads a word; {@link #toString()} gives it back.
   *
   * @param word the word as the JSON form spells it
   * @return what it stands for
   * @throws org.communique.base.InvalidBriefException if it is no word of this vocabulary; the message lists them
   */
  public static Occurrence parse(String word) {
    return Words.parse(values(), "Occurrence", word);
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
