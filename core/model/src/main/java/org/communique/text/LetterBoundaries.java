// SPDX-License-Identifier: Apache-2.0
package org.communique.text;

/**
 * Finds where the letters of a string begin. A letter here is a code point with the combining marks that follow the
 * code point. Code points that a zero width joiner (U+200D) connects are one letter. No passage may begin or end within
 * a letter.
 */
final class LetterBoundaries {

  private static final char ZERO_WIDTH_JOINER = '\u200D';

  private static final char FIRST_MARK = '\u0300';

  private LetterBoundaries() {}

  /** Returns whether a letter begins or the string ends at an offset. */
  static boolean isBoundary(String text, int offset) {
    if (offset == 0 || offset >= text.length()) {
      return true;
    }
    if (text.charAt(offset) < FIRST_MARK) {
      return text.charAt(offset - 1) != ZERO_WIDTH_JOINER;
    }
    boolean inPair = Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    return !inPair && !isMark(text.codePointAt(offset)) && text.charAt(offset - 1) != ZERO_WIDTH_JOINER;
  }

  /** Returns the last boundary that is not after an offset. */
  static int atOrBefore(String text, int offset) {
    int at = offset;
    while (!isBoundary(text, at)) {
      at--;
    }
    return at;
  }

  /** Returns the first boundary that is not before an offset. */
  static int atOrAfter(String text, int offset) {
    int at = offset;
    while (!isBoundary(text, at)) {
      at++;
    }
    return at;
  }

  private static boolean isMark(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
      default -> codePoint == ZERO_WIDTH_JOINER;
    };
  }
}
