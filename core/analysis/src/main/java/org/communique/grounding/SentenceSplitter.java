// SPDX-License-Identifier: Apache-2.0
package org.communique.grounding;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Splits a text into sentences. Every line end ends a sentence. Within a line, the {@link BreakIterator} of the JDK
 * decides by the rules of the language.
 */
final class SentenceSplitter {

  /** A sentence by its offsets in {@code char} values, without the white space around the sentence. */
  record Span(int start, int end) {}

  private SentenceSplitter() {}

  /** Returns the sentences in the order of the text; a sentence has at least one character. */
  static List<Span> split(String text, Locale language) {
    List<Span> spans = new ArrayList<>();
    BreakIterator breaks = BreakIterator.getSentenceInstance(language);
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r') {
        splitLine(text, start, at, breaks, spans);
        start = at + 1;
      }
    }
    return spans;
  }

  private static void splitLine(String text, int start, int end, BreakIterator breaks, List<Span> spans) {
    breaks.setText(text.substring(start, end));
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
