// SPDX-License-Identifier: Apache-2.0
package org.communique;

import java.net.URI;
import java.net.URISyntaxException;
import org.communique.base.InvalidBriefException;
import org.communique.base.TextRule;

/**
 * A reference to a statement: an id of the same brief, or an absolute URI that may point anywhere.
 *
 * <p>Outside its brief a statement is called {@code base#id}. A reference is kept as given; a URI is never fetched.
 *
 * @param text the id, or the URI
 */
public record StatementRef(String text) implements Target {

  /**
   * Checks the reference.
   *
   * @throws InvalidBriefException if it is neither an {@link TextRule#ID id} nor an absolute URI
   */
  public StatementRef {
    if (!TextRule.ID.admits(text) && !isAbsoluteUri(text)) {
      throw InvalidBriefException.of(
          "StatementRef", "text must be a statement's id (" + TextRule.ID.words() + ") or an absolute URI", text);
    }
  }

  /**
   * Refers to a statement; the inverse of {@link #toString()}.
   *
   * @param text an id of the same brief, or an absolute URI
   * @return the reference
   * @throws InvalidBriefException if it is neither
   */
  public static StatementRef parse(String text) {
    return new StatementRef(text);
  }

  /**
   * Refers to a statement of the same brief.
   *
   * @param statement the statement
   * @return a reference to its id
   */
  public static StatementRef to(Statement statement) {
    return new StatementRef(statement.id());
  }

  /**
   * Tells whether the statement must be in the same brief.
   *
   * @return true for an id, false for a URI
   */
  public boolean isLocal() {
    return text.indexOf(':') < 0;
  }

  /** Prints the id or URI. */
  @Override
  public String toString() {
    return text;
  }

  private static boolean isAbsoluteUri(String text) {
    try {
      return new URI(text).isAbsolute();
    } catch (URISyntaxException none) {
      return false;
    }
  }
}
