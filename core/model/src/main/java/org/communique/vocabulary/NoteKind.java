// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import org.communique.base.InvalidBriefException;

/**
 * What a note of the encoder (the person who makes the brief) is for.
 *
 * <p>The vocabulary is closed: no other words are allowed. In the JSON form, the word is the name of the only member of
 * a note.
 *
 * <pre>{@code
 * brief.notes(NoteKind.AMBIGUITY)
 * }</pre>
 */
public enum NoteKind implements ClosedWord {
  /** The note is a remark of any other kind: "the headline is printed twice". */
  NOTE,
  /** The note gives the ways in which the text can be read: "“yesterday” may date the exchange or the report". */
  AMBIGUITY,
  /**
   * The note says how the encoder chose between several ways to encode the text, and why: "the caption is encoded as
   * the article's own words, because nobody is named".
   */
  CHOICE;

  private final String word = ClosedVocabulary.word(this);

  /**
   * Reads a kind from its word.
   *
   * @param word the word, as {@link #word()} returns it: {@code ambiguity}
   * @return the kind with this word
   * @throws InvalidBriefException if no kind has this word; the message lists all kinds
   */
  public static NoteKind parse(String word) {
    return ClosedVocabulary.parse(NoteKind.class, word);
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
