// SPDX-License-Identifier: Apache-2.0
package org.communique.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.communique.Statement;
import org.communique.analysis.Chain;
import org.communique.grounding.Anchoring;
import org.communique.grounding.Grounding;
import org.communique.text.QuotationMatch;
import org.communique.text.Segment;
import org.communique.vocabulary.SegmentKind;

/**
 * A passage of the text that a statement quotes, at the place where the comparison with the text found it.
 *
 * @param statement the statement
 * @param ordinal the number of the passage among those of the statement, from 1
 * @param start the position of the first code point
 * @param end the position after the last code point
 * @param parts the parts of the passage whose kinds a reader sees
 */
record Passage(Statement statement, int ordinal, int start, int end, List<Part> parts) {

  /** The inner passage comes before the outer one. Passages of one length come in the order of the text. */
  static final Comparator<Passage> SHORTEST_FIRST = Comparator.comparingInt(Passage::length)
      .thenComparing(Passage::start).thenComparing(passage -> passage.statement.id()).thenComparing(Passage::ordinal);

  /** A part of a passage in the words of one person. */
  record Part(int start, int end, SegmentKind kind) {}

  /**
   * Returns how the page shows the words of a segment. The words of a document that speaks for itself are spoken too,
   * but nobody quotes them, so the page shows them as narrated.
   */
  static SegmentKind shown(Statement statement, Segment segment) {
    boolean isQuoted = segment.kind() != SegmentKind.SPOKEN || !Chain.of(statement).isOwnVoice();
    return isQuoted ? segment.kind() : SegmentKind.NARRATED;
  }

  /** Returns the passages of all statements that the text has at one certain place, in the order of the brief. */
  static List<Passage> of(Grounding grounding) {
    List<Passage> passages = new ArrayList<>();
    Statement before = null;
    int ordinal = 0;
    for (Anchoring anchoring : grounding.anchorings()) {
      ordinal = anchoring.statement() == before ? ordinal + 1 : 1;
      before = anchoring.statement();
      if (anchoring.isGrounded() && anchoring.match() instanceof QuotationMatch.Found found) {
        passages.add(new Passage(anchoring.statement(), ordinal, found.start(), found.end(),
            parts(anchoring, found.start())));
      }
    }
    return passages;
  }

  private static List<Part> parts(Anchoring anchoring, int start) {
    List<Part> parts = new ArrayList<>();
    int from = start;
    for (Segment segment : anchoring.quotation().segments()) {
      int to = from + segment.text().codePointCount(0, segment.text().length());
      parts.add(new Part(from, to, shown(anchoring.statement(), segment)));
      from = to;
    }
    return parts;
  }

  private int length() {
    return end - start;
  }

  /** The id of the place where the passage begins. */
  String place() {
    return place(statement, ordinal);
  }

  static String place(Statement statement, int ordinal) {
    return "p-" + statement.id() + "." + ordinal;
  }
}
