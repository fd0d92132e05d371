// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import org.communique.base.InvalidBriefException;

/**
 * What a voice says of the saying itself: that it took place, did not, will, or might.
 *
 * <p>It is not about the content, of which {@link Certainty} speaks. {@code The minister did not mention the treaty}
 * reports a saying that did not occur.
 */
public enum Occurrence implements Word {
  /** It was said. This is the default, and is not written. */
  OCCURRED,
  /** It was not said: {@code the treaty did not come up}. */
  NOT_OCCURRED,
  /** It will be said, as this voice has it: {@code is to address the assembly}. */
  EXPECTED,
  /** It is only supposed: {@code should Seoul protest}. */
  HYPOTHETICAL;

  private final String word = Words.kebab(this);

  /**
   * Reads an occurrence from its word.
   *
   * @param word the word, as {@link #word()} gives it
   * @return the occurrence
   * @throws InvalidBriefException if it is none of these words; the message lists them all
   */
  public static Occurrence parse(String word) {
    return Words.parse(Occurrence.class, word);
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
