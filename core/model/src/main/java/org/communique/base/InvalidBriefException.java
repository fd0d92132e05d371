// SPDX-License-Identifier: Apache-2.0
package org.communique.base;

import java.io.Serial;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Thrown if a value breaks a rule of the model.
 *
 * <p>The message is one line of at most {@value #LENGTH} characters. The message says which value breaks the rule, in
 * which attribute, what the rule is, and which text was found: {@code Actor 'kim': name must not be blank, but was ''}.
 * The found text is shortened and escaped, so that every message is safe to log.
 *
 * <p>If several rules are broken that can be found together, as in a brief, one exception reports all of them: see
 * {@link #brokenRules()}. Its message gives their number and the first messages.
 *
 * <p>A null argument is a mistake in the program, not in the data. A null argument causes a
 * {@link NullPointerException}.
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

  /** The largest number of characters in a message: {@value}. A longer message is cut and then ends with {@code …}. */
  public static final int LENGTH = 500;

  /** The largest number of code points that a message shows of a found text: {@value}. */
  public static final int SHOWN = 60;

  /** The largest number of broken rules that one exception reports: {@value}. */
  public static final int BROKEN_RULES = 100;

  @Serial private static final long serialVersionUID = 1L;

  /** The message without the value that breaks the rule. */
  private final String rule;

  /** The id of the statement that breaks a rule of its brief, or null. */
  private final @Nullable String statement;

  /** The broken rules, one exception for each; empty if this exception reports a single rule. */
  private final InvalidBriefException[] brokenRules;

  /**
   * Makes an exception with any message.
   *
   * @param message one line that says what is wrong and what is allowed
   */
  public InvalidBriefException(String message) {
    this(Objects.requireNonNull(message, "message"), message, null);
  }

  private InvalidBriefException(
      String message, String rule, @Nullable String statement, InvalidBriefException... brokenRules) {
    super(cut(message));
    this.rule = cut(rule);
    this.statement = statement;
    this.brokenRules = brokenRules;
  }

  private static String cut(String message) {
    if (message.length() <= LENGTH) {
      return message;
    }
    int end = LENGTH - 1;
    return message.substring(0, Character.isHighSurrogate(message.charAt(end - 1)) ? end - 1 : end) + "…";
  }

  /**
   * Makes an exception whose message does not show the text that was found.
   *
   * @param where the value that breaks the rule: {@code Actor 'kim'}, {@code Edtf}
   * @param rule the attribute and its rule: {@code speakers must not be empty}
   * @return the exception, not yet thrown
   */
  public static InvalidBriefException of(String where, String rule) {
    Objects.requireNonNull(where, "where");
    Objects.requireNonNull(rule, "rule");
    return new InvalidBriefException(where + ": " + rule, rule, null);
  }

  /**
   * Makes an exception whose message shows the text that was found. The message ends with {@code , but was '…'}, so the
   * rule itself should contain no “but”.
   *
   * @param where the value that breaks the rule: {@code Actor 'kim'}, {@code Edtf}
   * @param rule the attribute and its rule: {@code start must not be negative}
   * @param found the text that breaks the rule; {@link #shown} shortens and escapes this text
   * @return the exception, not yet thrown
   */
  public static InvalidBriefException of(String where, String rule, String found) {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(found, "found");
    return of(where, withFound(rule, found));
  }

  /**
   * Makes an exception for a statement that breaks a rule of its brief. The method {@link #statement()} of the
   * exception returns the id of the statement.
   *
   * @param statement the id of the statement
   * @param rule the attribute and its rule
   * @return the exception, not yet thrown
   */
  public static InvalidBriefException inStatement(String statement, String rule) {
    Objects.requireNonNull(statement, "statement");
    Objects.requireNonNull(rule, "rule");
    return new InvalidBriefException("Statement '" + statement + "': " + rule, rule, statement);
  }

  /**
   * Makes an exception for a statement that breaks a rule of its brief. The message shows the text that was found.
   *
   * @param statement the id of the statement
   * @param rule the attribute and its rule, without the word “but”, as in {@link #of(String, String, String)}
   * @param found the text that breaks the rule; {@link #shown} shortens and escapes this text
   * @return the exception, not yet thrown
   */
  public static InvalidBriefException inStatement(String statement, String rule, String found) {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(found, "found");
    return inStatement(statement, withFound(rule, found));
  }

  /**
   * Makes one exception for several broken rules. The message gives the number of the rules and then their messages, as
   * far as there is room: {@code 2 rules are broken: Statement 'a': …; Statement 'b': …}.
   *
   * @param broken the exceptions, at least one, each for one broken rule or for several
   * @return the exception, not yet thrown; for a single broken rule, its own exception
   * @throws IllegalArgumentException if there is no exception
   */
  public static InvalidBriefException ofAll(List<InvalidBriefException> broken) {
    Objects.requireNonNull(broken, "broken").forEach(rule -> Objects.requireNonNull(rule, "broken element"));
    InvalidBriefException[] rules = broken.stream().flatMap(each -> each.brokenRules().stream())
        .limit(BROKEN_RULES).toArray(InvalidBriefException[]::new);
    if (rules.length == 0) {
      throw new IllegalArgumentException("broken must not be empty");
    }
    if (rules.length == 1) {
      return rules[0];
    }
    StringBuilder message = new StringBuilder()
        .append(rules.length == BROKEN_RULES ? "at least " : "").append(rules.length).append(" rules are broken");
    for (int at = 0; at < rules.length && message.length() <= LENGTH; at++) {
      message.append(at == 0 ? ": " : "; ").append(rules[at].getMessage());
    }
    return new InvalidBriefException(message.toString(), message.toString(), null, rules);
  }

  private static String withFound(String rule, String found) {
    return rule + ", but was " + shown(found);
  }

  /**
   * Returns the message without the name of the value that breaks the rule: {@code name must not be blank, but was ''}.
   * A JSON reader can show this text together with the place of the value in the document.
   *
   * @return the attribute, its rule and what was found; the whole message if the exception was made with
   *     {@link #InvalidBriefException(String)}
   */
  public String rule() {
    return rule;
  }

  /**
   * Returns all broken rules that this exception reports.
   *
   * @return one exception for each broken rule, at least one and at most {@value #BROKEN_RULES}; this exception alone
   *     if it reports a single rule
   */
  public List<InvalidBriefException> brokenRules() {
    return brokenRules.length == 0 ? List.of(this) : List.of(brokenRules);
  }

  /**
   * Returns the id of the statement that breaks a rule of its brief. Such a rule can only be checked when the whole
   * brief is known. For example, a reference by id must point to a statement of the same brief.
   *
   * @return the id; empty if the broken rule is not such a rule, if no single statement breaks it, or if this exception
   *     reports several rules
   */
  public Optional<String> statement() {
    return Optional.ofNullable(statement);
  }

  /**
   * Puts a text in single quotes, after {@link #escaped} made the text safe to log.
   *
   * @param text any text
   * @return the text in single quotes, safe to log
   */
  public static String shown(String text) {
    return "'" + escaped(text) + "'";
  }

  /**
   * Makes a text safe to log. A text of more than {@value #SHOWN} code points is cut and then ends with {@code …}. Some
   * characters could break the line or change its direction. These characters are escaped: control characters, format
   * characters such as bidi controls, line and paragraph separators, noncharacters, and surrogates without a partner.
   *
   * @param text any text
   * @return the text, cut and escaped
   */
  public static String escaped(String text) {
    return escaped(text, SHOWN);
  }

  /**
   * Makes a text safe to log, as {@link #escaped(String)} does, with another length.
   *
   * @param text any text
   * @param most the largest number of code points; a longer text is cut and then ends with {@code …}
   * @return the text, cut and escaped
   */
  public static String escaped(String text, int most) {
    Objects.requireNonNull(text, "text");
    StringBuilder out = new StringBuilder();
    int shown = 0;
    for (int at = 0; at < text.length(); shown++) {
      if (shown == most) {
        return out.append('…').toString();
      }
      int point = text.codePointAt(at);
      at += Character.charCount(point);
      if (isPlain(point)) {
        out.appendCodePoint(point);
      } else {
        Character.toString(point).chars().forEach(unit -> out.append(String.format(Locale.ROOT, "\\u%04x", unit)));
      }
    }
    return out.toString();
  }

  private static boolean isPlain(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
              Character.SURROGATE -> false;
      default -> !TextRule.isNoncharacter(point);
    };
  }
}
