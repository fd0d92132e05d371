// SPDX-License-Identifier: Apache-2.0
package org.communique.json.engine;

import java.io.Serial;
import java.util.Objects;
import org.communique.json.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * A position in a JSON document that moves forward, token by token. An author of an engine implements this interface
 * over the parser of a JSON library.
 *
 * <p>If the parser refuses the text, the cursor must throw a {@link SyntaxException} in place of the parser's own
 * exception. The reader decides everything else, including which members and values are allowed.
 *
 * <p>For {@code {"id":"kim"}} the reader calls {@link #token()}, which returns {@link Token#OBJECT}; {@link #member},
 * which returns the number of {@code id} among the names; {@link #value()}, which returns {@link Token#TEXT}; {@link
 * #text()}, which returns {@code "kim"}; and {@link #member}, which returns {@link KnownTexts#END}.
 */
public interface JsonCursor {

  /** The JSON type of a value. */
  enum Token {
    /** An object. The reader continues with {@link JsonCursor#member}. */
    OBJECT("an object"),
    /** A list. The reader continues with {@link JsonCursor#element()}. */
    LIST("a list"),
    /** A text. {@link JsonCursor#text()} returns its characters. */
    TEXT("a text"),
    /** A number. {@link JsonCursor#text()} returns its digits. */
    NUMBER("a number"),
    /** {@code true}. */
    TRUE("true"),
    /** {@code false}. */
    FALSE("false"),
    /** {@code null}. */
    NULL("null"),
    /** Something that is not JSON, such as a Java object embedded in a tree of nodes, or no token at all. */
    OTHER("no JSON value");

    private final String words;

    Token(String words) {
      this.words = words;
    }

    /**
     * {@return the name of this type in messages, for example {@code a number}}
     */
    public String words() {
      return words;
    }
  }

  /**
   * {@return the type of the value at the cursor}
   */
  Token token();

  /**
   * Moves to the next member of the innermost open object.
   *
   * @param names the names that the form has for the members of this object
   * @return the number of the name of the member; {@link KnownTexts#OTHER} if the name is not one of the names; {@link
   *     KnownTexts#END} if the object ends here
   * @throws SyntaxException if the text is not JSON from here on
   */
  int member(KnownTexts names);

  /**
   * Returns the name of the member to which {@link #member} has moved.
   *
   * @return the name, without quotation marks and escapes
   */
  String name();

  /**
   * Moves from a member's name to its value.
   *
   * @return the type of the value
   * @throws SyntaxException if the text is not JSON from here on
   */
  Token value();

  /**
   * Moves to the next element of the innermost open list.
   *
   * @return the type of the element, or null if the list ends here
   * @throws SyntaxException if the text is not JSON from here on
   */
  @Nullable Token element();

  /**
   * Returns the text or the number at the cursor. The reader calls this method only at a text or a number.
   *
   * @return the characters of the text without quotation marks and escapes, or the number exactly as written
   * @throws SyntaxException if the text is not JSON from here on
   */
  String text();

  /**
   * Returns the number of the text at the cursor. The reader calls this method only at a text, and may call {@link
   * #text()} afterwards.
   *
   * @param texts the texts that the form knows here
   * @return the number of the text, or {@link KnownTexts#OTHER}
   * @throws SyntaxException if the text is not JSON from here on
   */
  default int known(KnownTexts texts) {
    return texts.number(text());
  }

  /**
   * Returns whether the document tells a number from a text whose characters look like a number. JSON does; YAML, where
   * the text may lack its quotation marks, does not. The reader takes a number for a text only if this is false.
   *
   * @return true for JSON
   */
  default boolean tellsNumbersFromTexts() {
    return true;
  }

  /**
   * Returns the line and column where the token at the cursor begins.
   *
   * @return the line in the upper 32 bits and the column in the lower 32 bits, each counted from 1, or 0 if unknown
   */
  long place();

  /** Says that the parser refuses the text: the text is not JSON from here on, or exceeds a limit of the parser. */
  final class SyntaxException extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    /** What is wrong with the text. */
    private final ProblemCode code;
    /** The line and column, packed as in {@link JsonCursor#place()}. */
    private final long place;

    /**
     * Makes the exception that replaces a parser's own exception.
     *
     * @param code {@link ProblemCode#SYNTAX} or {@link ProblemCode#OVER_LIMIT} if a parser refuses the text; any code
     *     if a reader of another form refuses a value
     * @param place the line and column, packed as in {@link JsonCursor#place()}
     * @param message what is wrong, in words that do not depend on the JSON library
     */
    public SyntaxException(ProblemCode code, long place, String message) {
      super(Objects.requireNonNull(message, "message"), null, false, false);
      this.code = Objects.requireNonNull(code, "code");
      this.place = place;
    }

    /**
     * {@return what is wrong with the text}
     */
    public ProblemCode code() {
      return code;
    }

    /**
     * {@return the line and column, packed as in {@link JsonCursor#place()}}
     */
    public long place() {
      return place;
    }
  }
}
