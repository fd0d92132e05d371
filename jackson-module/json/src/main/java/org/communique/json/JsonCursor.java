// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * What the reader needs of a JSON parser: it stands on a value and moves forward, token by token.
 *
 * <p>An engine implements it over its library's parser; it sees no tables. A parser's own complaint about the text must
 * be thrown as {@link SyntaxException}.
 */
public interface JsonCursor {

  /** What a value is. */
  enum Token {
    /** An object; go on with {@link JsonCursor#name()}. */
    OBJECT("an object"),
    /** A list; go on with {@link JsonCursor#element()}. */
    LIST("a list"),
    /** A text; read it with {@link JsonCursor#text()}. */
    TEXT("a text"),
    /** A number; read it with {@link JsonCursor#text()}. */
    NUMBER("a number"),
    /** {@code true}. */
    TRUE("true"),
    /** {@code false}. */
    FALSE("false"),
    /** {@code null}. */
    NULL("null"),
    /** Something that JSON does not have, such as an object embedded in a tree. */
    OTHER("no JSON value");

    private final String words;

    Token(String words) {
      this.words = words;
    }

    /**
     * {@return the token in words, as messages name it}
     */
    public String words() {
      return words;
    }
  }

  /**
   * {@return what the value is on which the cursor stands}
   */
  Token token();

  /**
   * Moves to the next member of the innermost open object.
   *
   * @return its name, or null if the object ends here
   */
  @Nullable String name();

  /**
   * Moves from a member's name to its value.
   *
   * @return what the value is
   */
  Token value();

  /**
   * Moves to the next element of the innermost open list.
   *
   * @return what the element is, or null if the list ends here
   */
  @Nullable Token element();

  /**
   * {@return the characters of a text, or the digits of a number as they were written}
   */
  String text();

  /**
   * {@return the place of the token on which the cursor stands: the line in the upper 32 bits, the column in the lower,
   * both from 1, or 0 where unknown}
   */
  long place();

  /** The text is not JSON from here on. */
  final class SyntaxException extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    /** What is wrong with the text. */
    private final ProblemCode code;
    /** Where, packed. */
    private final long place;

    /**
     * Reports a parser's complaint.
     *
     * @param code {@link ProblemCode#SYNTAX} or {@link ProblemCode#OVER_LIMIT}
     * @param place where, packed as in {@link JsonCursor#place()}
     * @param message what is wrong, in words that do not depend on the library
     */
    public SyntaxException(ProblemCode code, long place, String message) {
      super(message, null, false, false);
      this.code = code;
      this.place = place;
    }

    ProblemCode code() {
      return code;
    }

    long place() {
      return place;
    }
  }
}
