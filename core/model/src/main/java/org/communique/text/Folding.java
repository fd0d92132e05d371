// SPDX-License-Identifier: Apache-2.0
package org.communique.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Set;

/** A text without what is ignored, and where each of its characters came from. */
final class Folding {

  private final StringBuilder folded = new StringBuilder();
  private int[] from = new int[16];
  private final int length;

  private Folding(String text, Set<Tolerance> ignored) {
    this.length = text.length();
    Passages letters = new Passages(text);
    for (int at = 0; at < text.length(); ) {
      int end = at + 1;
      while (end < text.length() && !letters.isBoundary(end)) {
        end++;
      }
      append(fold(text.substring(at, end), ignored), at, ignored);
      at = end;
    }
  }

  static Folding of(String text, Set<Tolerance> ignored) {
    return new Folding(text, ignored);
  }

  String text() {
    return folded.toString();
  }

  /** Where a folded character came from; at the end, the end. */
  int from(int at) {
    return at == folded.length() ? length : from[at];
  }

  private void append(String letter, int at, Set<Tolerance> ignored) {
    boolean again = letter.equals(" ") && ignored.contains(Tolerance.SPACES)
        && folded.length() > 0 && folded.charAt(folded.length() - 1) == ' ';
    if (again) {
      return;
    }
    if (folded.length() + letter.length() > from.length) {
      from = Arrays.copyOf(from, Math.max(from.length * 2, folded.length() + letter.length()));
    }
    for (int i = 0; i < letter.length(); i++) {
      from[folded.length() + i] = at;
    }
    folded.append(letter);
  }

  private static String fold(String letter, Set<Tolerance> ignored) {
    String form = ignored.contains(Tolerance.NORMALISATION) ? Normalizer.normalize(letter, Normalizer.Form.NFC) : letter;
    if (form.length() != 1) {
      return form;
    }
    return switch (form.charAt(0)) {
      case '“', '”', '„', '‟', '«', '»' -> ignored.contains(Tolerance.QUOTATION_MARKS) ? "\"" : form;
      case '‘', '’', '‚', '‛' -> ignored.contains(Tolerance.QUOTATION_MARKS) ? "'" : form;
      case '\u00A0', '\u202F', '\u2009', '\t' -> ignored.contains(Tolerance.SPACES) ? " " : form;
      case '\n', '\r', '\u2028', '\u2029' -> ignored.contains(Tolerance.LINE_BREAKS) ? " " : form;
      default -> form;
    };
  }
}
