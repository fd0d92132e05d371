// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

/**
 * How free a medium is of its state (State Media Matrix, State Media Monitor), with four words of this library's
 * own.
 */
public enum MediaControl implements Word {
  /** The state funds it, governs it and decides what it says. */
  STATE_CONTROLLED,
  /** A public medium in the hands of the government. */
  CAPTURED_PUBLIC,
  /** A private medium in the hands of the government. */
  CAPTURED_PRIVATE,
  /** Funded and governed by the state, editorially free. */
  INDEPENDENT_STATE_FUNDED_AND_MANAGED,
  /** Funded by the state, otherwise free. */
  INDEPENDENT_STATE_FUNDED,
  /** Governed by the state, otherwise free. */
  INDEPENDENT_STATE_MANAGED,
  /** A public medium that is free. */
  INDEPENDENT_PUBLIC,
  /** A private medium that is free; not a word of the Matrix. */
  INDEPENDENT_PRIVATE,
  /** A party speaks through it; not a word of the Matrix. */
  PARTY_ORGAN,
  /** A letter, a person, a document; not a word of the Matrix. */
  NOT_A_MEDIUM,
  /** Looked into, and not found out; not a word of the Matrix. */
  UNKNOWN;

  private final String word = Words.kebab(this);

  /**
   * Reads a word; {@link #toString()} gives it back.
   *
   * @param word the word as the JSON form spells it
   * @return what it stands for
   * @throws org.communique.base.InvalidBriefException if it is no word of this vocabulary; the message lists them
   */
  public static MediaControl parse(String word) {
    return Words.parse(values(), "MediaControl", word);
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
