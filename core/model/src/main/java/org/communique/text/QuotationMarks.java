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

  static List<Segment> segments(String passage) {
    List<Segment> segments = new ArrayList<>();
    int narrated = 0;
    boolean[] isUnclosed = new boolean[OPENING.length()]; // no mark of this kind is closed from here on
    for (int open = 0; open < passage.length(); open++) {
      int kind = OPENING.indexOf(passage.charAt(open));
      int close = kind < 0 || isUnclosed[kind] ? -1 : closing(passage, open, kind);
      if (kind >= 0 && close < 0) {
        isUnclosed[kind] = true;
      }
      if (close > open + 1) {
        if (segments.size() == 2 * MOST_PARTS) {
          throw InvalidBriefException.of(
              "Quotation", "a passage must have at most " + MOST_PARTS + " parts in quotation marks");
        }
        segments.add(Segment.narrated(passage.substring(narrated, open + 1)));
        segments.add(Segment.spoken(passage.substring(open + 1, close)));
        narrated = close;
        open = close;
      }
    }
    if (narrated < passage.length()) {
      segments.add(Segment.narrated(passage.substring(narrated)));
    }
    return segments;
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
