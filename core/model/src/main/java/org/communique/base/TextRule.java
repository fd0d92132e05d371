// SPDX-License-Identifier: Apache-2.0
package org.communique.base;

import java.util.BitSet;
import java.util.Objects;
import java.util.Optional;

/**
 * The kinds of text in the model. Each kind is a rule that says which texts are allowed.
 *
 * <p>This library never changes a text: it does not trim or normalise the text, and it does not change upper or lower
 * case. No text may contain U+0000 or a surrogate without its partner, because many programs copy these characters
 * wrongly. Only ids and terms have a maximum length here. The JSON reader limits the length of all other texts.
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
   * A word of a vocabulary, such as the name of an act: letters a–z and digits of ASCII, with single hyphens between
   * them; 1 to {@value #TERM_LENGTH} characters.
   */
  TERM("must be 1 to 64 of a-z and 0-9, with single '-' between them"),
  /**
   * One line for people to read, such as a name or a title. The line is not blank. It contains no control character
   * (category Cc), no U+2028, no U+2029 and no noncharacter (a code point that Unicode never gives to a character, such
   * as U+FFFE). Every bidi embedding or bidi isolate (a character that changes the writing
   * direction) is closed before the line ends.
   */
  LABEL("must be one line, not blank, without control characters, noncharacters or unbalanced bidi controls"),
  /** Running text, such as a note or a reason. The text is not blank, and line breaks are allowed. */
  PROSE("must not be blank, nor hold U+0000 or a lone surrogate"),
  /** A passage of a text: at least one character. This character may be a space. */
  PASSAGE("must not be empty, nor hold U+0000 or a lone surrogate"),
  /** A whole text, or the text of an extension. The text may be empty. */
  CONTENT("must not hold U+0000 or a lone surrogate");

  /** The largest number of characters in an id: {@value}. */
  public static final int ID_LENGTH = 128;

  /** The largest number of characters in a term: {@value}. */
  public static final int TERM_LENGTH = 64;

  private final String words;

  TextRule(String words) {
    this.words = words;
  }

  /**
   * {@return the rule in words, written to follow the name of an attribute in a message: {@code must not be blank, …}}
   */
  public String words() {
    return words;
  }

  /**
   * Returns whether this rule allows a text.
   *
   * @param text any text
   * @return true if the text follows this rule
   */
  public boolean admits(String text) {
    Objects.requireNonNull(text, "text");
    return switch (this) {
      case ID -> isToken(text, ID_LENGTH, "-._");
      case TERM -> isToken(text, TERM_LENGTH, "-");
      case LABEL -> isLabel(text);
      case PROSE -> !isBlank(text) && isSound(text);
      case PASSAGE -> !text.isEmpty() && isSound(text);
      case CONTENT -> isSound(text);
    };
  }

  /**
   * Checks a text.
   *
   * @param where the value that contains the text, for the message: {@code Actor 'kim'}
   * @param attribute the attribute, for the message: {@code name}
   * @param text the text
   * @return the same text
   * @throws InvalidBriefException if the text breaks this rule
   */
  public String check(String where, String attribute, String text) {
    Objects.requireNonNull(where, "where");
    Objects.requireNonNull(attribute, "attribute");
    if (!admits(text)) {
      throw InvalidBriefException.of(where, attribute + " " + words, text);
    }
    return text;
  }

  /**
   * Checks a text if there is one.
   *
   * @param where the value that contains the text, for the message
   * @param attribute the attribute, for the message
   * @param text the text, or empty
   * @throws InvalidBriefException if there is a text and it breaks this rule
   */
  public void check(String where, String attribute, Optional<String> text) {
    Objects.requireNonNull(where, "where");
    Objects.requireNonNull(attribute, "attribute");
    Objects.requireNonNull(text, "text");
    if (text.isPresent()) {
      check(where, attribute, text.get());
    }
  }

  /**
   * Checks every text of a list.
   *
   * @param where the value that contains the texts, for the message
   * @param attribute the attribute, for the message
   * @param texts the texts
   * @throws InvalidBriefException if a text breaks this rule
   */
  public void check(String where, String attribute, Iterable<String> texts) {
    Objects.requireNonNull(where, "where");
    Objects.requireNonNull(attribute, "attribute");
    Objects.requireNonNull(texts, "texts");
    for (String text : texts) {
      Objects.requireNonNull(text, "texts element");
      check(where, attribute, text);
    }
  }

  private static boolean isToken(String text, int longest, String joints) {
    if (text.length() > longest) {
      return false;
    }
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
    return !joint;
  }

  /**
   * A text is blank if it only contains what JSON calls white space: space, tab, line feed, carriage return. Programs
   * in every language can therefore apply the same rule.
   */
  private static boolean isBlank(String text) {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c != ' ' && c != '\t' && c != '\n' && c != '\r') {
        return false;
      }
    }
    return true;
  }

  private static boolean isSound(String text) {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == 0) {
        return false;
      }
      if (Character.isSurrogate(c)) {
        if (!isPair(text, at)) {
          return false;
        }
        at++;
      }
    }
    return true;
  }

  /** Returns whether a character and the next character form a surrogate pair. */
  private static boolean isPair(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        && at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
  }

  private static boolean isLabel(String text) {
    boolean blank = true;
    boolean bidi = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      blank &= c == ' ';
      if (c >= ' ' && c <= '~') {
        continue; // the usual case
      }
      if (Character.isSurrogate(c)) {
        if (!isPair(text, at) || isNoncharacter(text.codePointAt(at))) {
          return false;
        }
        at++;
      } else if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029' || isNoncharacter(c)) {
        return false;
      }
      bidi |= c >= '\u202A' && c <= '\u2069';
    }
    return !blank && (!bidi || isBalanced(text));
  }

  /**
   * Returns whether Unicode gives this code point to no character: U+FDD0 to U+FDEF, and the last two of each plane.
   */
  static boolean isNoncharacter(int point) {
    return point >= 0xFDD0 && point <= 0xFDEF || (point & 0xFFFE) == 0xFFFE;
  }

  /** Returns whether every bidi embedding is closed by U+202C and every bidi isolate by U+2069, in the right order. */
  private static boolean isBalanced(String text) {
    BitSet isolates = new BitSet(); // the bit of a level is set if an isolate opened the level
    int level = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      switch (c) {
        case '\u202A', '\u202B', '\u202D', '\u202E' -> isolates.clear(level++);
        case '\u2066', '\u2067', '\u2068' -> isolates.set(level++);
        case '\u202C', '\u2069' -> {
          level--;
          if (level < 0 || isolates.get(level) != (c == '\u2069')) {
            return false;
          }
        }
        default -> { }
      }
    }
    return level == 0;
  }
}
