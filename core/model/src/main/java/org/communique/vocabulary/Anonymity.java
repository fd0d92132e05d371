// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import org.communique.base.InvalidBriefException;

/**
 * How much a text reveals about who an actor is.
 *
 * <p>The number of people does not matter here; a class, a coalition or a population is a kind of actor ({@link
 * ActorKind}).
 *
 * <p>The vocabulary is closed: no other words are allowed. The words are those of this library; no formal standard
 * defines them.
 *
 * <pre>{@code
 * Actor.vague("official", "a senior official").anonymity()   // described
 * }</pre>
 */
public enum Anonymity implements ClosedWord {
  /**
   * The text gives the name of the actor: "Sergei Lavrov".
   *
   * <p>This is the default.
   */
  NAMED,
  /**
   * The text gives no name, but a description that narrows down who the actor is: "a senior official of the ministry".
   */
  DESCRIBED,
  /** The text says only that the actor exists, and nothing more: "sources", "an official". */
  UNNAMED,
  /** The text does not mention the actor at all, and only implies that there is an actor: "it is reported". */
  IMPLICIT,
  /**
   * The text says that the source knows the name of the actor and has agreed not to reveal the name: "a diplomat who
   * asked not to be named".
   */
  WITHHELD;

  private final String word = ClosedVocabulary.word(this);

  /**
   * Reads an anonymity from its word.
   *
   * @param word the word, as {@link #word()} returns it: {@code described}
   * @return the anonymity with this word
   * @throws InvalidBriefException if no anonymity has this word; the message lists all anonymities
   */
  public static Anonymity parse(String word) {
    return ClosedVocabulary.parse(Anonymity.class, word);
  }

  /** {@return whether the text tells nothing by which a reader could find the actor: unnamed, implicit or withheld} */
  public boolean isHidden() {
    return this == UNNAMED || this == IMPLICIT || this == WITHHELD;
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
