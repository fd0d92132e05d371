// SPDX-License-Identifier: Apache-2.0
package org.communique.base;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The kinds of text in the model, each with the rule that a text of this kind keeps.
 *
 * <p>Texts are evidence, so this library never trims or normalises them, and never changes their case. No text may
 * contain U+0000 or a surrogate without its partner, because many programs do not copy them faithfully. Only ids and
 * terms have a largest length here; the reader of JSON limits the length of all other texts.
 *
 * <pre>{@code
 * TextRule.ID.admits("north-korea");                       // true
 * TextRule.LABEL.check("Actor 'kim'", "name", "Kim");      // returns "Kim"
 * }</pre>
 */
public enum TextRule {
  /**
   * The id of a value in a brief: letters a–z and digits of ASCII, with single {@code -}, {@code .} or {@code _}
   * between them; 1 to {@value #ID_LENGTH} characters.
   */
  ID("must be 1 to 128 of a-z and 0-9, with single '-', '.' or '_' between them"),
  /**
   * A word of a vocabulary: letters a–z and digits of ASCII, with single hyphens between them; 1 to
   * {@value #TERM_LENGTH} characters.
   */
  TERM("must be 1 to 64 of a-z and 0-9, with single '-' between them"),
  /**
   * One line for people to read, such as a name, a title or a cue. It is not blank. It contains no control character
   * (category Cc) and neither U+2028 nor U+2029, and it closes every bidi embedding or isolate that it opens.
   */
  LABEL("must be one line, not blank, without control characters or unbalanced bidi controls"),
  /** Running text, such as a gist, a note or a reason. It is not blank; line breaks are allowed. */
  PROSE("must not be blank, nor hold U+0000 or a lone surrogate"),
  /** Words cut out of a text: at least one character, which may be a space. */
  PASSAGE("must not be empty, nor hold U+0000 or a lone surrogate"),
  /** A whole text, or the text of an extension. It may be empty. */
  CONTENT("must not hold U+0000 or a lone surrogate");

  /** The largest number of characters in an id: {@value}. */
  public static final int ID_LENGTH = 128;

  /** The largest number of characters in a term: {@value}. */
  public static final int TERM_LENGTH = 64;

  private final String words;

  TextRule(String words) {
    this.words = words;
  }

  /** {@return the rule in words, as messages state it after the name of an attribute: {@code must not be blank, …}} */
  public String words() {
    return words;
  }

  /**
   * Returns whether a text keeps this rule.
   *
   * @param text any text
   * @return true if the text keeps this rule
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
   * Checks a text.
   *
   * @param where which value has the text, for the message: {@code Actor 'kim'}
   * @param attribute the attribute, for the message: {@code name}
   * @param text the text
   * @return the same text
   * @throws InvalidBriefException if the text breaks this rule
   */
  public String check(String where, String attribute, String text) {
    if (!admits(text)) {
      throw InvalidBriefException.of(where, attribute + " " + words, text);
    }
    return text;
  }

  /**
   * Checks a text if there is one.
   *
   * @param where which value has the text, for the message
   * @param attribute the attribute, for the message
   * @param text the text, or empty
   * @throws InvalidBriefException if there is a text that breaks this rule
   */
  public void check(String where, String attribute, Optional<String> text) {
    text.ifPresent(present -> check(where, attribute, present));
  }

  /**
   * Checks every text of a list.
   *
   * @param where which value has the texts, for the message
   * @param attribute the attribute, for the message
   * @param texts the texts
   * @throws InvalidBriefException if a text breaks this rule
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

  /**
   * A text is blank if it only contains what JSON calls white space: space, tab, line feed, carriage return. Programs
   * in every language can therefore apply the same rule.
   */
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

  /** Returns whether every bidi embedding is closed by U+202C and every bidi isolate by U+2069, in the right order. */
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
