// SPDX-License-Identifier: Apache-2.0
package org.communique.text;

import java.util.Locale;
import java.util.Objects;
import org.communique.base.InvalidBriefException;
import org.communique.base.TextRule;

/**
 * A stretch of a printed quotation, and whose work it is.
 *
 * <p>{@code “[Putin's message] expressed the will”} is {@link #supplied supplied} {@code [Putin's message]}, then
 * {@link #spoken spoken} {@code  expressed the will}. Marks belong to the text as printed: the brackets are part of it.
 *
 * @param kind whose work it is
 * @param text the characters as printed, at least one
 */
public record Segment(Kind kind, String text) {

  /** Whose work a stretch is. */
  public enum Kind {
    /** Words claimed to be those of the voice that is quoted. */
    SPOKEN,
    /** Put in by others: an insertion in brackets, a {@code [sic]}. TEI {@code supplied}. */
    SUPPLIED,
    /** A reporter's own words inside the passage: {@code , he said, }. */
    NARRATED,
    /** A printed sign that words were left out: {@code …}, {@code [...]}. TEI {@code gap}. */
    OMITTED,
    /** A printed blank or placeholder over words that were there: {@code ████}. TEI {@code gap/@reason}. */
    REDACTED,
    /** Words of the quoted voice that the printer doubted and kept. TEI {@code sic}. */
    SIC;

    /**
     * The kind as the JSON form tags it.
     *
     * @return {@code spoken}, {@code supplied}, {@code narrated}, {@code omitted}, {@code redacted} or {@code sic}
     */
    public String tag() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Checks the text.
   *
   * @throws InvalidBriefException if it breaks {@link TextRule#PASSAGE}
   */
  public Segment {
    Objects.requireNonNull(kind, "kind");
    TextRule.PASSAGE.check("Segment", kind.tag(), text);
  }

  /**
   * Words of the voice that is quoted.
   *
   * @param text the words as printed
   * @return the segment
   */
  public static Segment spoken(String text) {
    return new Segment(Kind.SPOKEN, text);
  }

  /**
   * Words put in by others.
   *
   * @param text the words as printed, with their brackets
   * @return the segment
   */
  public static Segment supplied(String text) {
    return new Segment(Kind.SUPPLIED, text);
  }

  /**
   * A reporter's own words inside the passage.
   *
   * @param text the words as printed
   * @return the segment
   */
  public static Segment narrated(String text) {
    return new Segment(Kind.NARRATED, text);
  }

  /**
   * A sign that words were left out.
   *
   * @param text the sign as printed
   * @return the segment
   */
  public static Segment omitted(String text) {
    return new Segment(Kind.OMITTED, text);
  }

  /**
   * A blank over words that were there.
   *
   * @param text the blank as printed
   * @return the segment
   */
  public static Segment redacted(String text) {
    return new Segment(Kind.REDACTED, text);
  }

  /**
   * Words that the printer doubted and kept.
   *
   * @param text the words as printed
   * @return the segment
   */
  public static Segment sic(String text) {
    return new Segment(Kind.SIC, text);
  }

  /** Prints the tag and the text, cut and escaped: {@code spoken 'bilateral relations.'}. */
  @Override
  public String toString() {
    return kind.tag() + " " + InvalidBriefException.shown(text);
  }
}
