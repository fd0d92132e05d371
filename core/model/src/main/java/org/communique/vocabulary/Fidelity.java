// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import org.communique.base.InvalidBriefException;

/**
 * How close the printed words of a quotation are to the words that were really uttered.
 *
 * <p>A fidelity is the result of a comparison that somebody made. How a source presents the words is a different
 * question; see {@link Mode}. Quotation marks alone prove nothing.
 *
 * <p>The vocabulary is closed: no other words are allowed. The words are those of this library; no formal standard
 * defines them.
 *
 * <pre>{@code
 * Quotation.builder().addSegment(Segment.spoken("with common efforts")).fidelity(Fidelity.VERBATIM).build()
 * }</pre>
 */
public enum Fidelity implements ClosedWord {
  /**
   * The printed words are the uttered words, in the same language: the quotation agrees with a recording of the speech.
   */
  VERBATIM,
  /**
   * The printed words differ from the uttered words only where the meaning does not change: in fillers, punctuation or
   * grammatical agreement.
   */
  NEAR_VERBATIM,
  /**
   * The printed words are a faithful translation of the uttered words: an agency publishes a Russian speech in English.
   */
  TRANSLATED_VERBATIM,
  /**
   * The printed words give the content in other words: a newspaper shortens a long sentence and still uses quotation
   * marks.
   */
  PARAPHRASE,
  /** The printed words have another meaning, because somebody added, dropped or replaced words: a "not" is missing. */
  ALTERED,
  /**
   * Nobody has compared the printed words with the uttered words, or nobody can make the comparison: the original
   * letter was never published.
   */
  UNKNOWN;

  private final String word = ClosedVocabulary.word(this);

  /**
   * Reads a fidelity from its word.
   *
   * @param word the word, as {@link #word()} returns it: {@code near-verbatim}
   * @return the fidelity with this word
   * @throws InvalidBriefException if no fidelity has this word; the message lists all fidelities
   */
  public static Fidelity parse(String word) {
    return ClosedVocabulary.parse(Fidelity.class, word);
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
