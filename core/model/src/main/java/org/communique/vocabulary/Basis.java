// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import org.communique.base.InvalidBriefException;

/**
 * Where a stance or a gloss comes from: the words of the text, a conclusion of a reader, or diplomatic custom. A gloss
 * says who is meant by a vague name such as "hostile forces".
 *
 * <p>The vocabulary is closed: no other words are allowed. The words are those of this library; no formal standard
 * defines them.
 *
 * <pre>{@code
 * Stance.of(kim, Attitude.SUPPORT, russia).withBasis(Basis.INFERRED)
 * }</pre>
 */
public enum Basis implements ClosedWord {
  /** The text itself states the stance or the meaning of the vague name: "North Korea supports Russia". */
  EXPLICIT,
  /**
   * A reader concluded the stance or the meaning of the vague name from the text: a warm letter suggests that the
   * writer supports the addressee.
   *
   * <p>The assessor is responsible for the conclusion. If no assessor is named, the encoder (the person who makes the
   * brief) is responsible.
   */
  INFERRED,
  /**
   * Diplomatic custom gives the stance or the meaning of the vague name, no matter who speaks: whoever recognises a
   * state supports that state.
   */
  CONVENTIONAL;

  private final String word = ClosedVocabulary.word(this);

  /**
   * Reads a basis from its word.
   *
   * @param word the word, as {@link #word()} returns it: {@code inferred}
   * @return the basis with this word
   * @throws InvalidBriefException if no basis has this word; the message lists all bases
   */
  public static Basis parse(String word) {
    return ClosedVocabulary.parse(Basis.class, word);
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
