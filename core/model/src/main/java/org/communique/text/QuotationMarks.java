// SPDX-License-Identifier: Apache-2.0
package org.communique.text;

import java.util.ArrayList;
import java.util.List;
import org.communique.base.InvalidBriefException;

/** Decides what is spoken from what is narrated in a printed passage, by its quotation marks. */
final class QuotationMarks {

  private static final String OPENING = "“„«「\"";
  private static final String CLOSING = "””»」\"";

  /** A German quotation ends with the mark that begins an English quotation. */
  private static final String ALSO_CLOSING = "”“»」\"";

  /** How many quoted parts a passage has at most, because each part and each gap is a segment. */
  private static final int MOST_PARTS = 100_000;

  private QuotationMarks() {}

  /** Divides a passage by its own quotation marks. */
  static List<Segment> segments(String passage) {
    return segments(passage, 0, passage.length());
  }

  /**
   * Divides a passage by the quotation marks of its paragraph, so that a passage between two marks is spoken although
   * it has no mark itself. Blank lines separate paragraphs.
   *
   * @param start the offset of the passage in the text
   * @param end the offset after the passage
   */
  static List<Segment> segmentsInParagraph(String text, int start, int end) {
    int from = 0;
    for (int at = start - 1; at >= 0 && from == 0; at--) {
      from = endsBlankLine(text, at) ? at + 1 : 0;
    }
    int to = end;
    while (to < text.length() && !endsBlankLine(text, to)) {
      to++;
    }
    return segments(text.substring(from, to), start - from, end - from);
  }

  /** Returns whether the character at an offset ends a line that is blank. */
  private static boolean endsBlankLine(String text, int at) {
    if (text.charAt(at) != '\n') {
      return false;
    }
    int before = at - 1;
    while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t' || text.charAt(before) == '\r')) {
      before--;
    }
    return before >= 0 && text.charAt(before) == '\n';
  }

  private static List<Segment> segments(String paragraph, int from, int to) {
    List<Segment> segments = new ArrayList<>();
    int narrated = from;
    boolean[] isUnclosed = new boolean[OPENING.length()]; // no mark of this kind is closed from here on
    for (int open = 0; open < to; open++) {
      int kind = OPENING.indexOf(paragraph.charAt(open));
      int close = kind < 0 || isUnclosed[kind] ? -1 : closing(paragraph, open, kind);
      if (kind >= 0 && close < 0) {
        isUnclosed[kind] = true;
      }
      if (close > open + 1) {
        int begin = Math.max(open + 1, from);
        int end = Math.min(close, to);
        if (begin < end) {
          add(segments, paragraph, narrated, begin, end);
          narrated = end;
        }
        open = close;
      }
    }
    if (narrated < to) {
      segments.add(Segment.narrated(paragraph.substring(narrated, to)));
    }
    return segments;
  }

  private static void add(List<Segment> segments, String paragraph, int narrated, int begin, int end) {
    if (segments.size() >= 2 * MOST_PARTS) {
      throw InvalidBriefException.of(
          "Quotation", "a passage must have at most " + MOST_PARTS + " parts in quotation marks");
    }
    if (narrated < begin) {
      segments.add(Segment.narrated(paragraph.substring(narrated, begin)));
    }
    segments.add(Segment.spoken(paragraph.substring(begin, end)));
  }

  /** Returns the offset of the next mark that closes a quotation; -1 if there is none. */
  private static int closing(String passage, int open, int kind) {
    char one = CLOSING.charAt(kind);
    char other = ALSO_CLOSING.charAt(kind);
    for (int at = open + 1; at < passage.length(); at++) {
      if (passage.charAt(at) == one || passage.charAt(at) == other) {
        return at;
      }
    }
    return -1;
  }
}
