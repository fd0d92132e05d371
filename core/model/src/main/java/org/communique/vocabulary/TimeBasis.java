// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import org.communique.base.InvalidBriefException;

/**
 * Where the date of a time expression comes from, apart from its words.
 *
 * <p>{@code yesterday} gains a date only together with a basis.
 */
public enum TimeBasis implements Word {
  /** The text gives the date. */
  STATED,
  /** Counted from words and another date of the text: {@code yesterday}, from the date line. */
  COMPUTED,
  /** Concluded from what else the text says. */
  INFERRED,
  /** Known from elsewhere: another document, a chronology. */
  EXTERNAL;

  private final String word = Words.kebab(this);

  /**
   * Reads a time basis from its word.
   *
   * @param word the word, as {@link #word()} gives it
   * @return the time basis
   * @throws InvalidBriefException if it is none of these words; the message lists them all
   */
  public static TimeBasis parse(String word) {
    return Words.parse(TimeBasis.class, word);
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
