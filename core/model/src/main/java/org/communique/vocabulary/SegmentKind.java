// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import org.communique.base.InvalidBriefException;

/**
 * Whose words a segment, a part of a quotation, consists of. Most kinds correspond to XML elements of the Text Encoding
 * Initiative (TEI), a standard for encoding texts.
 *
 * <p>The vocabulary is closed: no other words are allowed. In the JSON form, the word is the name of the only member of
 * a segment.
 *
 * <pre>{@code
 * new Segment(SegmentKind.SUPPLIED, "[Putin's message]")
 * }</pre>
 */
public enum SegmentKind implements ClosedWord {
  /** Words that are printed as the words of the quoted speaker or source: "bilateral relations". */
  SPOKEN,
  /**
   * Words that somebody else inserted: an explanation in brackets, or "[sic]".
   *
   * <p>TEI: {@code supplied}.
   */
  SUPPLIED,
  /** The reporter's own words within the passage: ", he said, ". */
  NARRATED,
  /**
   * A printed sign that shows that words were left out: "…" or "[...]".
   *
   * <p>TEI: {@code gap}.
   */
  OMITTED,
  /**
   * A printed blank or placeholder that hides words: "████".
   *
   * <p>TEI: {@code gap} with a {@code reason}.
   */
  REDACTED,
  /**
   * Words of the quoted speaker or source that the printer doubted but kept: "teh ties [sic]".
   *
   * <p>TEI: {@code sic}.
   */
  SIC;

  private final String word = ClosedVocabulary.word(this);

  /**
   * Reads a kind from its word.
   *
   * @param word the word, as {@link #word()} returns it: {@code spoken}
   * @return the kind with this word
   * @throws InvalidBriefException if no kind has this word; the message lists all kinds
   */
  public static SegmentKind parse(String word) {
    return ClosedVocabulary.parse(SegmentKind.class, word);
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
