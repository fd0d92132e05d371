// SPDX-License-Identifier: Apache-2.0
package org.communique;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import org.communique.base.InvalidBriefException;
import org.communique.base.TextRule;

/**
 * A reference to a statement: the id of a statement of the same brief, or the absolute URI of a statement of any brief.
 *
 * <p>The URI of a statement is the {@linkplain Brief#base() base} of its brief, then {@code #}, then the id of the
 * statement. A reference is kept exactly as given. This library never opens the URI.
 *
 * <pre>{@code
 * StatementRef here = StatementRef.parse("letter");
 * StatementRef elsewhere = StatementRef.parse("https://example.org/briefs/ties#letter");
 * }</pre>
 *
 * @param text the id or the URI
 */
public record StatementRef(String text) implements Target {

  /**
   * Checks the reference.
   *
   * @throws InvalidBriefException if the text is neither an {@link TextRule#ID} nor an absolute URI, or if
   *     the URI is not a {@link TextRule#LABEL}
   */
  public StatementRef {
    if (!TextRule.ID.admits(text) && !isAbsoluteUri(text)) {
      throw InvalidBriefException.of(
          "StatementRef", "text must be a statement's id or an absolute URI; an id " + TextRule.ID.words(), text);
    }
  }

  /**
   * Reads a reference from its text, as {@link #toString()} returns it.
   *
   * @param text the id of a statement of the same brief, or an absolute URI
   * @return the reference
   * @throws InvalidBriefException if the text is neither an {@link TextRule#ID} nor an absolute URI
   */
  public static StatementRef parse(String text) {
    return new StatementRef(text);
  }

  /**
   * Returns a reference to a statement of the same brief.
   *
   * @param statement the statement
   * @return a reference with the id of the statement
   */
  public static StatementRef to(Statement statement) {
    Objects.requireNonNull(statement, "statement");
    return new StatementRef(statement.id());
  }

  /** {@return true if this reference is the id of a statement of the same brief; false if this reference is a URI} */
  public boolean isLocal() {
    return text.indexOf(':') < 0;
  }

  /** {@return the id or the URI} */
  @Override
  public String toString() {
    return text;
  }

  private static boolean isAbsoluteUri(String text) {
    try {
      return TextRule.LABEL.admits(text) && new URI(text).isAbsolute(); // the class URI accepts lone surrogates
    } catch (URISyntaxException none) {
      return false;
    }
  }
}
