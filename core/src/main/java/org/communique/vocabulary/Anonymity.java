// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

/**
 * How far a text names an actor.
 */
public enum Anonymity implements Word {
  /** By name; the usual case, which the JSON form does not write. */
  NAMED,
  /** By a description: "a senior official". */
  DESCRIBED,
  /** As somebody: "sources". */
  UNNAMED,
  /** Not at all: "was accused". */
  IMPLICIT,
  /** By agreement not. */
  WITHHELD;

  private final String word = Words.kebab(this);

  /**
   * Reads a word; {@link #toString()} gives it back.
   *
   * @param word the word as the JSON form spells it
   * @return what it stands for
   * @throws org.communique.base.InvalidBriefException if it is no word of this vocabulary; the message lists them
   */
  public static Anonymity parse(String word) {
    return Words.parse(values(), "Anonymity", word);
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
