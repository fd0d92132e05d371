// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import org.communique.base.InvalidBriefException;

/**
 * How far a text tells who an actor or a source is.
 *
 * <p>How many they are is not its business: a class, a coalition or a population is an {@link ActorKind}.
 */
public enum Anonymity implements Word {
  /** By a name. This is the default. */
  NAMED,
  /** By a description that narrows it down: {@code a senior official of the ministry}. */
  DESCRIBED,
  /** As somebody, and no more: {@code sources}, {@code an official}. */
  UNNAMED,
  /** Not at all: the sentence only supposes that there is one, as {@code it is reported} does. */
  IMPLICIT,
  /** Known to the source and kept back by agreement, as the text says: {@code who asked not to be named}. */
  WITHHELD;

  private final String word = Words.kebab(this);

  /**
   * Reads an anonymity from its word.
   *
   * @param word the word, as {@link #word()} gives it
   * @return the anonymity
   * @throws InvalidBriefException if it is none of these words; the message lists them all
   */
  public static Anonymity parse(String word) {
    return Words.parse(Anonymity.class, word);
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
