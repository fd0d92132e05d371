// SPDX-License-Identifier: Apache-2.0
package org.communique.base;

import java.io.Serial;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Thrown if a value breaks a rule of the model.
 *
 * <p>The message is one line. It says which value breaks the rule, in which attribute, what the rule is, and what was
 * found: {@code Actor 'kim': name must not be blank, but was ''}. The found text is shortened and escaped, so that a
 * message is safe to log, whatever the data is.
 *
 * <p>A null argument is a mistake in the program, not in the data. It causes a {@link NullPointerException}.
 *
 * <pre>{@code
 * try {
 *   Identifier.of("wikidata", "");
 * } catch (InvalidBriefException invalid) {
 *   System.err.println(invalid.getMessage()); // Identifier: value must be one line, not blank, …, but was ''
 * }
 * }</pre>
 */
public final class InvalidBriefException extends IllegalArgumentException {

  /** The largest number of code points of a found text that a message shows: {@value}. */
  public static final int SHOWN = 60;

  @Serial private static final long serialVersionUID = 1L;

  private final String rule;

  /** The id of the statement that breaks a rule of its brief, or null. */
  private final @Nullable String statement;

  /**
   * Makes an exception with a message of the caller's own.
   *
   * @param message one line that tells a person what to change
   */
  public InvalidBriefException(String message) {
    this(message, message, null);
  }

  private InvalidBriefException(String message, String rule, @Nullable String statement) {
    super(message);
    this.rule = rule;
    this.statement = statement;
  }

  /**
   * Makes the exception for a rule whose message need not show what was found.
   *
   * @param where which value breaks the rule: {@code Actor 'kim'}, {@code Edtf}
   * @param rule the attribute and its rule: {@code speakers must not be empty}
   * @return the exception, not yet thrown
   */
  public static InvalidBriefException of(String where, String rule) {
    return new InvalidBriefException(where + ": " + rule, rule, null);
  }

  /**
   * Makes the exception for a rule whose message shows what was found. The message ends with {@code , but was '…'}, so
   * the rule itself contains no “but”.
   *
   * @param where which value breaks the rule: {@code Actor 'kim'}, {@code Edtf}
   * @param rule the attribute and its rule: {@code start must not be negative}
   * @param found the text that breaks the rule; {@link #shown} shortens and escapes it
   * @return the exception, not yet thrown
   */
  public static InvalidBriefException of(String where, String rule, String found) {
    return of(where, withFound(rule, found));
  }

  /**
   * Makes the exception for a statement that breaks a rule of its brief. {@link #statement()} then returns the
   * statement's id.
   *
   * @param statement the id of the statement
   * @param rule the attribute and its rule
   * @return the exception, not yet thrown
   */
  public static InvalidBriefException inStatement(String statement, String rule) {
    return new InvalidBriefException("Statement '" + statement + "': " + rule, rule, statement);
  }

  /**
   * Makes the exception for a statement that breaks a rule of its brief, with a message that shows what was found.
   *
   * @param statement the id of the statement
   * @param rule the attribute and its rule; contains no “but”, as in {@link #of(String, String, String)}
   * @param found the text that breaks the rule; {@link #shown} shortens and escapes it
   * @return the exception, not yet thrown
   */
  public static InvalidBriefException inStatement(String statement, String rule, String found) {
    return inStatement(statement, withFound(rule, found));
  }

  private static String withFound(String rule, String found) {
    return rule + ", but was " + shown(found);
  }

  /**
   * The message without the value that breaks the rule: {@code name must not be blank, but was ''}. A reader that names
   * the place of the value in its own way shows this text beside that place.
   *
   * @return the attribute, its rule and what was found; the whole message if the message names no value
   */
  public String rule() {
    return rule;
  }

  /**
   * The statement that breaks a rule which only the whole brief can check. Such a rule says, for example, that a
   * reference must point to a statement of the same brief.
   *
   * @return the id of the statement; empty if the value that was being built is itself wrong
   */
  public Optional<String> statement() {
    return Optional.ofNullable(statement);
  }

  /**
   * Shows a text inside a message. The text is put in single quotes and cut after {@value #SHOWN} code points; a cut
   * text ends with {@code …}. Characters that would break the line or change its direction are escaped: control
   * characters, format characters such as bidi controls, line separators, and surrogates without a partner.
   *
   * @param text any text
   * @return the text in single quotes, safe to log
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
        out.append(String.format(Locale.ROOT, "\\u%04x", point));
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
