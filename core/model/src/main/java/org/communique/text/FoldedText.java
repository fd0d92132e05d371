// SPDX-License-Identifier: Apache-2.0
package org.communique.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Set;

/**
 * A text in which differences that some {@linkplain Tolerance tolerances} ignore are removed. Two texts that differ
 * only in what the tolerances ignore have equal folded texts. Each folded character knows the offset of the letter that
 * it comes from.
 */
final class FoldedText {

  private final Set<Tolerance> tolerances;
  private final StringBuilder folded = new StringBuilder();
  private final int originalLength;
  private int[] originalOffsets = new int[16];

  FoldedText(String text, Set<Tolerance> tolerances) {
    this.tolerances = tolerances;
    this.originalLength = text.length();
    for (int at = 0; at < text.length(); ) {
      int end = LetterBoundaries.atOrAfter(text, at + 1);
      append(fold(text.substring(at, end)), at);
      at = end;
    }
  }

  String text() {
    return folded.toString();
  }

  /**
   * Returns the offset in the original text that an offset in the folded text comes from; the end comes from the end.
   */
  int originalOffset(int offset) {
    return offset == folded.length() ? originalLength : originalOffsets[offset];
  }

  private void append(String letter, int originalOffset) {
    boolean repeatsSpace = letter.equals(" ") && tolerances.contains(Tolerance.SPACES)
        && folded.length() > 0 && folded.charAt(folded.length() - 1) == ' ';
    if (repeatsSpace) {
      return;
    }
    int length = folded.length() + letter.length();
    if (length > originalOffsets.length) {
      originalOffsets = Arrays.copyOf(originalOffsets, Math.max(originalOffsets.length * 2, length));
    }
    Arrays.fill(originalOffsets, folded.length(), length, originalOffset);
    folded.append(letter);
  }

  private String fold(String letter) {
    String form = tolerances.contains(Tolerance.NORMALISATION)
        ? Normalizer.normalize(letter, Normalizer.Form.NFC)
        : letter;
    if (form.length() != 1) {
      return form;
    }
    return switch (form.charAt(0)) {
      case '“', '”', '„', '‟', '«', '»' -> tolerances.contains(Tolerance.QUOTATION_MARKS) ? "\"" : form;
      case '‘', '’', '‚', '‛' -> tolerances.contains(Tolerance.QUOTATION_MARKS) ? "'" : form;
      case '\u00A0', '\u202F', '\u2009', '\t' -> tolerances.contains(Tolerance.SPACES) ? " " : form;
      case '\n', '\r', '\u2028', '\u2029' -> tolerances.contains(Tolerance.LINE_BREAKS) ? " " : form;
      default -> form;
    };
  }
}
