// SPDX-License-Identifier: Apache-2.0
package org.communique.grounding;

import org.communique.grounding.SentenceRules.Span;

/** White space as Unicode defines it ({@code White_Space}), with the no-break spaces that Java leaves out. */
final class Spaces {

  private Spaces() {}

  static boolean isSpace(char c) {
    return c == ' ' || c >= '\t' && c <= '\r' || c == '\u0085' || c == '\u00A0' || c == '\u1680'
        || c >= '\u2000' && c <= '\u200A' || c == '\u2028' || c == '\u2029' || c == '\u202F' || c == '\u205F'
        || c == '\u3000';
  }

  /** Returns a range without the white space at its ends. */
  static Span stripped(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }
}
