// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

/**
 * How a date was come by.
 */
public enum TimeBasis implements Word {
  /** The text gives it. */
  STATED,
  /** Worked out from words and another date: "yesterday" from the day of publication. */
  COMPUTED,
  /** Concluded from other clues in the text. */
  INFERRED,
  /** Taken from elsewhere. */
  EXTERNAL;

  private final String word = Words.kebab(this);

  /**
   * Reads a word; {@link #toString()} gives it back.
   *
   * @param word the word as the JSON form spells it
   * @return what it stands for
   * @throws org.communique.base.InvalidBriefException if it is no word of this vocabulary; the message lists them
   */
  public static TimeBasis parse(String word) {
    return Words.parse(values(), "TimeBasis", word);
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
