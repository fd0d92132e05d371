// SPDX-License-Identifier: Apache-2.0
package org.communique.base;

import java.io.Serial;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the model is broken.
 *
 * <p>It is the only exception that data can cause. Its message names the value, the attribute, the rule, and what was
 * found, as in {@code Actor 'kim': name must not be blank, but was ''}. What was found is cut and escaped, so that a
 * message is one harmless line, whatever the data. A null argument is a mistake in the program and stays a
 * {@link NullPointerException}.
 */
public final class InvalidBriefException extends IllegalArgumentException {

  /** How many code points of a value a message shows: {@value}. */
  public static final int SHOWN = 60;

  @Serial private static final long serialVersionUID = 1L;

  /** What is wrong, as its {@code toString} prints it; null if only the message says it. */
  private final @Nullable String subject;

  /**
   * Makes an exception with a message as it stands.
   *
   * @param message one line that a person can act on
   */
  public InvalidBriefException(String message) {
    super(message);
    this.subject = null;
  }

  private InvalidBriefException(String subject, String rule) {
    super(subject + ": " + rule);
    this.subject = subject;
  }

  /**
   * Makes the exception for a broken rule that needs no further word.
   *
   * @param where what is wrong: {@code Statement 's1'}, {@code Edtf}
   * @param rule the attribute and its rule: {@code speakers must not be empty}
   * @return the exception, not yet thrown
   */
  public static InvalidBriefException of(String where, String rule) {
    return new InvalidBriefException(where, rule);
  }

  /**
   * Makes the exception for a broken rule, showing what was found.
   *
   * @param where what is wrong: {@code Statement 's1'}, {@code Edtf}
   * @param rule the attribute and its rule: {@code start must not be negative}
   * @param found the text that breaks the rule; shown as {@link #shown} does
   * @return the exception, not yet thrown
   */
  public static InvalidBriefException of(String where, String rule, String found) {
    return of(where, rule + ", but was " + shown(found));
  }

  /**
   * What is wrong, for a program that looks for its place: a brief also checks its statements.
   *
   * @return the value as it prints itself ({@code Statement 's1'}), or its type; empty if only the message says it
   */
  public Optional<String> subject() {
    return Optional.ofNullable(subject);
  }

  /**
   * Shows a text in a message: in single quotes, at most {@value #SHOWN} code points of it, then {@code …}; what would
   * not print as one plain line (controls, bidi controls, line separators, surrogates without a partner) is escaped.
   *
   * @param text any text
   * @return the text, fit for a log
   */
  public static String shown(String text) {
    StringBuilder out = new StringBuilder("'");
    int shown = 0;
    for (int at = 0; at < text.length(); shown++) {
      if (shown == SHOWN) {
        return out.append("…'").toString();
      }
      int point = text.codePointAt(at);
      at += Character.charCount(point);
      if (isPlain(point)) {
        out.appendCodePoint(point);
      } else {
        out.append(String.format(java.util.Locale.ROOT, "\\u%04x", point));
      }
    }
    return out.append('\'').toString();
  }

  private static boolean isPlain(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
              Character.SURROGATE -> false;
      default -> true;
    };
  }
}
