// SPDX-License-Identifier: Apache-2.0
package org.communique.text;

import java.util.List;
import java.util.Objects;
import org.communique.base.InvalidBriefException;
import org.communique.base.TextRule;
import org.communique.vocabulary.SegmentKind;

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
public record Segment(SegmentKind kind, String text) {

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
    return new Segment(SegmentKind.SPOKEN, text);
  }

  /**
   * Makes a segment of words that somebody else inserted.
   *
   * @param text the words as printed, with their brackets
   * @return the segment
   */
  public static Segment supplied(String text) {
    return new Segment(SegmentKind.SUPPLIED, text);
  }

  /**
   * Makes a segment of the reporter's own words.
   *
   * @param text the words as printed
   * @return the segment
   */
  public static Segment narrated(String text) {
    return new Segment(SegmentKind.NARRATED, text);
  }

  /**
   * Makes a segment for a printed sign that shows that words were left out.
   *
   * @param text the sign as printed
   * @return the segment
   */
  public static Segment omitted(String text) {
    return new Segment(SegmentKind.OMITTED, text);
  }

  /**
   * Makes a segment for a blank or placeholder that hides words.
   *
   * @param text the blank or placeholder as printed
   * @return the segment
   */
  public static Segment redacted(String text) {
    return new Segment(SegmentKind.REDACTED, text);
  }

  /**
   * Makes a segment of words that the printer doubted but kept.
   *
   * @param text the words as printed
   * @return the segment
   */
  public static Segment sic(String text) {
    return new Segment(SegmentKind.SIC, text);
  }

  /** Returns the texts of segments, one after the other. */
  static String join(List<Segment> segments) {
    StringBuilder joined = new StringBuilder();
    for (Segment segment : segments) {
      joined.append(segment.text());
    }
    return joined.toString();
  }

  /** Returns the word for the kind, and the text, shortened and escaped: {@code spoken 'bilateral relations.'}. */
  @Override
  public String toString() {
    return kind.word() + " " + InvalidBriefException.shown(text);
  }
}
