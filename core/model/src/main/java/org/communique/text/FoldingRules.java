// SPDX-License-Identifier: Apache-2.0
package org.communique.text;

import java.text.Normalizer;
import java.util.Set;

/**
 * Replaces what {@linkplain Tolerance tolerances} ignore by one usual form. The rules take a text apart into units: a
 * letter with its marks, a run of spaces, a run of hyphens, a sign. What replaces a unit depends only on the text
 * around the unit.
 */
final class FoldingRules {

  /** How long a letter is at most, in characters, that is normalised. Normalising very many marks takes very long. */
  private static final int LONGEST_LETTER = 64;

  private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

  private final String text;
  private final boolean foldsQuotationMarks;
  private final boolean foldsSpaces;
  private final boolean foldsLineBreaks;
  private final boolean normalises;
  private final boolean foldsDashes;
  private final boolean foldsEllipses;
  private final boolean dropsInvisibles;
  private final boolean foldsLigatures;
  private final boolean joinsWords;

  FoldingRules(String text, Set<Tolerance> tolerances) {
    this.text = text;
    this.foldsQuotationMarks = tolerances.contains(Tolerance.QUOTATION_MARKS);
    this.foldsSpaces = tolerances.contains(Tolerance.SPACES);
    this.foldsLineBreaks = tolerances.contains(Tolerance.LINE_BREAKS);
    this.normalises = tolerances.contains(Tolerance.NORMALISATION);
    this.foldsDashes = tolerances.contains(Tolerance.DASHES);
    this.foldsEllipses = tolerances.contains(Tolerance.ELLIPSES);
    this.dropsInvisibles = tolerances.contains(Tolerance.INVISIBLES);
    this.foldsLigatures = tolerances.contains(Tolerance.LIGATURES);
    this.joinsWords = tolerances.contains(Tolerance.HYPHENATION);
  }

  /**
   * Returns the end of a run of characters, up to an offset, each of which is a unit that is not replaced. The run may
   * end too early. Most of a text consists of such runs, so this method is short and fast.
   */
  int endOfPlain(int at, int most) {
    int limit = Math.min(most, text.length() - 1); // the last character has no next character
    int end = at;
    while (end < limit && isPlain(text.charAt(end), text.charAt(end + 1))) {
      end++;
    }
    return end;
  }

  /** Returns whether a character before another one is never replaced. */
  private static boolean isPlain(char c, char next) {
    boolean isSign = c > ' ' && c < 0x80 && c != '-' && c != '\'' && c != '`';
    boolean isOneSpace = c == ' ' && next > ' ' && next < 0x80;
    return (isSign || isOneSpace || isPlainLetter(c)) && (next < 0x300 || isPlainLetter(next));
  }

  /** Returns whether a character is a letter of a script whose letters are single characters. */
  private static boolean isPlainLetter(char c) {
    return c >= '\u00C0' && c < '\u0300' || c >= '\u0400' && c < '\u0482' || c >= '\u3041' && c < '\u3097'
        || c >= '\u30A1' && c < '\u30FB' || c >= '\u4E00' && c < '\uA000' || c >= '\uAC00' && c <= '\uD7A3';
  }

  /** Appends what replaces the unit at an offset, which may be nothing, and returns the offset of the next unit. */
  int fold(int at, StringBuilder folded) {
    char c = text.charAt(at);
    int next = at + 1;
    if (isSpaces(at)) {
      folded.append(' ');
      return endOfSpaces(at);
    }
    if (joinsWords && isHyphen(c)) {
      int end = endOfDivision(at);
      if (end > at) {
        return end;
      }
    }
    if (dropsInvisibles && isInvisible(c) && LetterBoundaries.isBoundary(text, next)) {
      return next;
    }
    int end = endOfLetter(at);
    return end == next ? foldCharacter(c, next, folded) : foldLetter(at, end, folded);
  }

  /** Returns whether the unit at an offset is a run of spaces, which is replaced by one space. */
  boolean isSpaces(int at) {
    return isBlank(text.charAt(at)) && LetterBoundaries.isBoundary(text, at + 1);
  }

  private int foldLetter(int at, int end, StringBuilder folded) {
    if (normalises && end - at <= LONGEST_LETTER) {
      folded.append(Normalizer.normalize(text.substring(at, end), Normalizer.Form.NFC));
    } else {
      folded.append(text, at, end);
    }
    return end;
  }

  private int foldCharacter(char c, int next, StringBuilder folded) {
    if (foldsQuotationMarks && isDoubleMark(c)) {
      folded.append('"');
    } else if (foldsQuotationMarks && isSingleMark(c)) {
      boolean isPair = next < text.length() && text.charAt(next) == c && LetterBoundaries.isBoundary(text, next + 1);
      folded.append(isPair ? '"' : '\'');
      return isPair ? next + 1 : next;
    } else if (foldsDashes && isDash(c)) {
      folded.append('-');
      return c == '-' ? endOfHyphens(next) : next;
    } else if (foldsEllipses && c == '…') {
      folded.append("...");
    } else if (foldsLigatures && c >= '\uFB00' && c <= '\uFB06') {
      folded.append(LIGATURES[c - '\uFB00']);
    } else if (normalises && mayHaveAnotherForm(c)) {
      folded.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFC));
    } else {
      folded.append(c);
    }
    return next;
  }

  private boolean isBlank(char c) {
    return c == ' ' || foldsSpaces && isSpace(c) || foldsLineBreaks && isLineBreak(c);
  }

  private int endOfSpaces(int at) {
    int end = at + 1;
    if (!foldsSpaces) {
      return text.charAt(at) == '\r' && end < text.length() && text.charAt(end) == '\n' ? end + 1 : end;
    }
    for (int i = end; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpaces(i)) {
        end = i + 1;
      } else if (!dropsInvisibles || !isInvisible(c)) {
        break;
      }
    }
    return end;
  }

  /** Returns the offset after a hyphen and a line break within a word; the same offset if no word is divided there. */
  private int endOfDivision(int at) {
    if (at == 0 || !Character.isLetter(text.codePointBefore(at))) {
      return at;
    }
    boolean hasBreak = false;
    int end = at + 1;
    for (; end < text.length(); end++) {
      char c = text.charAt(end);
      if (isLineBreak(c)) {
        hasBreak = true;
      } else if (!isSpace(c)) {
        break;
      }
    }
    return hasBreak && end < text.length() && Character.isLetter(text.codePointAt(end)) ? end : at;
  }

  private int endOfHyphens(int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) == '-') {
      end++;
    }
    return LetterBoundaries.atOrBefore(text, end);
  }

  /** Returns the offset after a letter and its marks. The parts of a Korean syllable are one letter. */
  private int endOfLetter(int at) {
    int end = LetterBoundaries.atOrAfter(text, at + 1);
    if (normalises && isKoreanSyllable(text.charAt(at))) {
      while (end < text.length() && text.charAt(end) >= '\u1161' && text.charAt(end) <= '\u11C2') {
        end = LetterBoundaries.atOrAfter(text, end + 1);
      }
    }
    return end;
  }

  private static boolean isKoreanSyllable(char c) {
    return c >= '\u1100' && c <= '\u1112' || c >= '\uAC00' && c <= '\uD7A3';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c >= 0x80 && Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  private static boolean isLineBreak(char c) {
    return c >= '\n' && c <= '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private static boolean isInvisible(char c) {
    return c == '\u00AD' || c == '\u200B' || c == '\u2060' || c == '\uFEFF';
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u00AD';
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '\u2212' || c >= 0x80 && Character.getType(c) == Character.DASH_PUNCTUATION;
  }

  private static boolean isDoubleMark(char c) {
    return switch (c) {
      case '"', '“', '”', '„', '‟', '«', '»', '「', '」', '『', '』', '″', '〝', '〞', '〟', '＂' -> true;
      default -> false;
    };
  }

  private static boolean isSingleMark(char c) {
    return switch (c) {
      case '\'', '‘', '’', '‚', '‛', '‹', '›', '′', '`', '＇' -> true;
      default -> false;
    };
  }

  /** Returns whether a single character may have another normalised form. The greatest scripts have none. */
  private static boolean mayHaveAnotherForm(char c) {
    boolean hasNone = c < '\u0340' || c >= '\u0400' && c < '\u0958' || c >= '\u3000' && c < '\uE000';
    return !hasNone;
  }
}
