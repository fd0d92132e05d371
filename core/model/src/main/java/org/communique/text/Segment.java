// SPDX-License-Identifier: Apache-2.0
package org.communique.text;

import java.util.Locale;
import java.util.Objects;
import org.communique.base.InvalidBriefException;
import org.communique.base.TextRule;

/**
 * A part of a quotation whose words all come from the same person: from the quoted speaker or source, from the
 * reporter, or from an editor.
 *
 * <p>The text of a segment includes printed marks such as brackets. So the printed words {@code [Putin's message]
 * expressed the will} are two segments:
 *
 * <pre>{@code
 * Quotation.of(Segment.supplied("[Putin's message]"), Segment.spoken(" expressed the will"));
 * }</pre>
 *
 * @param kind whose words the segment consists of
 * @param text the characters as printed, at least one
 */
public record Segment(Kind kind, String text) {

  /**
   * Whose words a segment consists of. Most kinds correspond to XML elements of the Text Encoding Initiative (TEI), a
   * standard for encoding texts.
   */
  public enum Kind {
    /** Words that are printed as the words of the quoted speaker or source. */
    SPOKEN,
    /** Words that somebody else inserted: an explanation in brackets, or {@code [sic]}. TEI {@code supplied}. */
    SUPPLIED,
    /** The reporter's own words within the passage: {@code , he said, }. */
    NARRATED,
    /** A printed sign that shows that words were left out: {@code …} or {@code [...]}. TEI {@code gap}. */
    OMITTED,
    /** A printed blank or placeholder that hides words: {@code ████}. TEI {@code gap} with a {@code reason}. */
    REDACTED,
    /** Words of the quoted speaker or source that the printer doubted but kept. TEI {@code sic}. */
    SIC;

    /**
     * Returns the word for this kind in the JSON form.
     *
     * @return {@code spoken}, {@code supplied}, {@code narrated}, {@code omitted}, {@code redacted} or {@code sic}
     */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Checks the text.
   *
   * @throws InvalidBriefException if the text is empty, or contains U+0000 or a surrogate without its partner
   */
  public Segment {
    Objects.requireNonNull(kind, "kind");
    TextRule.PASSAGE.check("Segment", kind.word(), text);
  }

  /**
   * Makes a segment of words of the quoted speaker or source.
   *
   * @param text the words as printed, without the quotation marks around the whole quotation
   * @return the segment
   */
  public static Segment spoken(String text) {
    return new Segment(Kind.SPOKEN, text);
  }

  /**
   * Makes a segment of words that somebody else inserted.
   *
   * @param text the words as printed, with their brackets
   * @return the segment
   */
  public static Segment supplied(String text) {
    return new Segment(Kind.SUPPLIED, text);
  }

  /**
   * Makes a segment of the reporter's own words.
   *
   * @param text the words as printed
   * @return the segment
   */
  public static Segment narrated(String text) {
    return new Segment(Kind.NARRATED, text);
  }

  /**
   * Makes a segment for a printed sign that shows that words were left out.
   *
   * @param text the sign as printed
   * @return the segment
   */
  public static Segment omitted(String text) {
    return new Segment(Kind.OMITTED, text);
  }

  /**
   * Makes a segment for a blank or placeholder that hides words.
   *
   * @param text the blank or placeholder as printed
   * @return the segment
   */
  public static Segment redacted(String text) {
    return new Segment(Kind.REDACTED, text);
  }

  /**
   * Makes a segment of words that the printer doubted but kept.
   *
   * @param text the words as printed
   * @return the segment
   */
  public static Segment sic(String text) {
    return new Segment(Kind.SIC, text);
  }

  /** Returns the word for the kind, and the text, shortened and escaped: {@code spoken 'bilateral relations.'}. */
  @Override
  public String toString() {
    return kind.word() + " " + InvalidBriefException.shown(text);
  }
}
