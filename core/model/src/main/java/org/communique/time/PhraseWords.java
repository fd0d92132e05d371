// SPDX-License-Identifier: Apache-2.0
package org.communique.time;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Splits a phrase into words, so that all spellings of a phrase give the same words. Numbers and letters are split from
 * each other: {@code 12th June, 1926} gives {@code 12}, {@code th}, {@code june}, {@code 1926}. All spaces, quotation
 * marks, apostrophes, commas and brackets only separate words. A full stop after letters is dropped, so that {@code
 * p.m.} gives {@code pm}. All dashes and hyphens give the word {@code -}. A full stop or a colon between digits belongs
 * to the number: {@code 8.15}.
 */
final class PhraseWords {

  /** The maximum length of a phrase, in characters. A longer text is not a phrase. */
  static final int LENGTH = 120;

  /** The maximum number of words of a phrase. */
  static final int COUNT = 20;

  private static final String SEPARATORS = ",;\"'()[]{}*_’‘ʼ“”«»„‹›";
  private static final String DASHES = "-‐‑‒–—―−";

  private final List<String> words = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();

  private PhraseWords() {}

  /** {@return the words; empty if the text is too long for a phrase} */
  static List<String> of(String text) {
    if (text.length() > LENGTH) {
      return List.of();
    }
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    PhraseWords phrase = new PhraseWords();
    for (int at = 0; at < plain.length(); at++) {
      phrase.read(plain, at);
    }
    phrase.end();
    return phrase.words.size() > COUNT ? List.of() : List.copyOf(phrase.words);
  }

  private void read(String text, int at) {
    char c = text.charAt(at);
    boolean inNumber = !word.isEmpty() && isDigit(word.charAt(0));
    if (isDigit(c) || Character.isLetter(c) || isMark(c)) {
      if (!word.isEmpty() && inNumber != isDigit(c)) {
        end();
      }
      word.append(c);
    } else if (c == '.' || c == ':') {
      boolean isInside = at + 1 < text.length() && isDigit(text.charAt(at + 1)) && inNumber;
      if (isInside) {
        word.append(c);
      } else if (c == ':' || inNumber || at + 1 < text.length() && isDigit(text.charAt(at + 1))) {
        end();
      }
    } else if (DASHES.indexOf(c) >= 0) {
      end();
      if (words.isEmpty() || !words.get(words.size() - 1).equals("-")) {
        words.add("-");
      }
    } else if (Character.getType(c) != Character.FORMAT) {
      end();
      if (SEPARATORS.indexOf(c) < 0 && !Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        words.add(String.valueOf(c));
      }
    }
  }

  private void end() {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  private static boolean isMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
