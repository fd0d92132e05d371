// SPDX-License-Identifier: Apache-2.0
package org.communique.grounding;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a text into sentences: first into paragraphs at line ends, then as the JDK does for the language. */
final class Sentences {

  /** A sentence as offsets, the white space around it left out. */
  record Span(int start, int end) {}

  private Sentences() {}

  static List<Span> of(String text, Locale language) {
    List<Span> spans = new ArrayList<>();
    BreakIterator breaks = BreakIterator.getSentenceInstance(language);
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r') {
        paragraph(text, start, at, breaks, spans);
        start = at + 1;
      }
    }
    return spans;
  }

  private static void paragraph(String text, int start, int end, BreakIterator breaks, List<Span> spans) {
    String paragraph = text.substring(start, end);
    breaks.setText(paragraph);
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      Span span = stripped(text, start + from, start + to);
      if (span.start() < span.end()) {
        spans.add(span);
      }
      from = to;
    }
  }

  private static Span stripped(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }
}
