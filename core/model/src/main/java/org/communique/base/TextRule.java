// SPDX-License-Identifier: Apache-2.0
package org.communique.base;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The kinds of text that the model knows, each with its rule.
 *
 * <p>Words are evidence: nothing is trimmed, folded or normalised. No kind admits U+0000 or a surrogate without its
 * partner, since neither survives every copy. How long a text may be is a matter of who reads it; only ids and terms
 * have a length of their own.
 */
public enum TextRule {
  /**
   * The name of a value inside one brief: ASCII letters a–z and digits, with single {@code -}, {@code .} or {@code _}
   * between them, 1 to {@value #ID_LENGTH} characters.
   */
  ID("must be 1 to 128 of a-z and 0-9, with single '-', '.' or '_' between them"),
  /** A word of a vocabulary: ASCII a–z and digits, single hyphens between, 1 to {@value #TERM_LENGTH} characters. */
  TERM("must be 1 to 64 of a-z and 0-9, with single '-' between them"),
  /**
   * A line that people read in lists: a name, a title, a cue. Not blank; no control character (category Cc), no U+2028
   * or U+2029, and every bidi embedding or isolate that it opens is closed again.
   */
  LABEL("must be one line, not blank, without control characters or unbalanced bidi controls"),
  /** Running text: a gist, a note, a reason. Not blank; line breaks are welcome. */
  PROSE("must not be blank, nor hold U+0000 or a lone surrogate"),
  /** Words cut out of a text: at least one character, which may be a space. */
  PASSAGE("must not be empty, nor hold U+0000 or a lone surrogate"),
  /** A whole text, or an extension's: anything, even empty. */
  CONTENT("must not hold U+0000 or a lone surrogate");

  /** The longest id, in characters: {@value}. */
  public static final int ID_LENGTH = 128;

  /** The longest term, in characters: {@value}. */
  public static final int TERM_LENGTH = 64;

  private final String words;

  TextRule(String words) {
    this.words = words;
  }

  /**
   * The rule in words, to follow the name of an attribute: {@code must not be blank, …}.
   *
   * @return the rule, as every message states it
   */
  public String words() {
    return words;
  }

  /**
   * Tells whether a text keeps this rule.
   *
   * @param text any text
   * @return true if it does
   */
  public boolean admits(String text) {
    return switch (this) {
      case ID -> isToken(text, ID_LENGTH, "-._");
      case TERM -> isToken(text, TERM_LENGTH, "-");
      case LABEL -> isLine(text) && !isBlank(text) && isSound(text);
      case PROSE -> !isBlank(text) && isSound(text);
      case PASSAGE -> !text.isEmpty() && isSound(text);
      case CONTENT -> isSound(text);
    };
  }

  /**
   * Returns the text if it keeps this rule.
   *
   * @param where what the text belongs to, for the message: {@code Actor 'kim'}
   * @param attribute the attribute, for the message: {@code name}
   * @param text the text
   * @return the text itself
   * @throws InvalidBriefException if it breaks the rule
   */
  public String check(String where, String attribute, String text) {
    if (!admits(text)) {
      throw InvalidBriefException.of(where, attribute + " " + words, text);
    }
    return text;
  }

  /**
   * Checks a text that may be absent.
   *
   * @param where what the text belongs to, for the message
   * @param attribute the attribute, for the message
   * @param text the text, or empty
   * @throws InvalidBriefException if it is present and breaks the rule
   */
  public void check(String where, String attribute, Optional<String> text) {
    text.ifPresent(present -> check(where, attribute, present));
  }

  /**
   * Checks each text of a list.
   *
   * @param where what the texts belong to, for the message
   * @param attribute the attribute, for the message
   * @param texts the texts
   * @throws InvalidBriefException if one breaks the rule
   */
  public void check(String where, String attribute, Iterable<String> texts) {
    texts.forEach(text -> check(where, attribute, text));
  }

  private static boolean isToken(String text, int longest, String joints) {
    boolean joint = true;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        joint = false;
      } else if (joint || joints.indexOf(c) < 0) {
        return false;
      } else {
        joint = true;
      }
    }
    return !joint && text.length() <= longest;
  }

  /** Blank is what JSON calls white space, so that every language can tell: space, tab, line feed, carriage return. */
  private static boolean isBlank(String text) {
    return text.chars().allMatch(c -> c == ' ' || c == '\t' || c == '\n' || c == '\r');
  }

  private static boolean isSound(String text) {
    return text.codePoints().noneMatch(point -> point == 0 || Character.getType(point) == Character.SURROGATE);
  }

  private static boolean isLine(String text) {
    return text.chars().noneMatch(c -> Character.isISOControl(c) || c == '\u2028' || c == '\u2029')
        && isBalanced(text);
  }

  /** Whether each bidi embedding (closed by PDF, U+202C) and isolate (closed by PDI, U+2069) is closed, in order. */
  private static boolean isBalanced(String text) {
    Deque<Character> open = new ArrayDeque<>();
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      switch (c) {
        case '\u202A', '\u202B', '\u202D', '\u202E' -> open.push('\u202C');
        case '\u2066', '\u2067', '\u2068' -> open.push('\u2069');
        case '\u202C', '\u2069' -> {
          if (open.isEmpty() || open.pop() != c) {
            return false;
          }
        }
        default -> { }
      }
    }
    return open.isEmpty();
  }
}
