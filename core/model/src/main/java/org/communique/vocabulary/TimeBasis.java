// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import org.communique.base.InvalidBriefException;

/**
 * How the date of a time expression was obtained. A time expression may contain words such as "yesterday", a date, or
 * both.
 *
 * <p>The vocabulary is closed: no other words are allowed. The words are those of this library; no formal standard
 * defines them.
 *
 * <pre>{@code
 * TimeExpression.of("2022-08-10").basis()                       // stated
 * TimeExpression.computed("yesterday", "2022-08-15").basis()    // computed
 * }</pre>
 */
public enum TimeBasis implements ClosedWord {
  /** The text itself gives the date: "on 10 August 2022". */
  STATED,
  /**
   * The date was computed from words and another date in the text: "yesterday" in an article of 16 August means 15
   * August.
   */
  COMPUTED,
  /** The date was concluded from other things that the text says: the letter must be older than the reply. */
  INFERRED,
  /**
   * The date comes from somewhere else, such as another document or a chronology: a file in an archive says when the
   * meeting took place.
   */
  EXTERNAL,
  /** There are only words, and no date is known: "some time ago". */
  UNDATED;

  private final String word = ClosedVocabulary.word(this);

  /**
   * Reads a time basis from its word.
   *
   * @param word the word, as {@link #word()} returns it: {@code computed}
   * @return the time basis with this word
   * @throws InvalidBriefException if no time basis has this word; the message lists all time bases
   */
  public static TimeBasis parse(String word) {
    return ClosedVocabulary.parse(TimeBasis.class, word);
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
