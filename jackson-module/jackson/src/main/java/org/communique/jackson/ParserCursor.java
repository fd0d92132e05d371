// SPDX-License-Identifier: Apache-2.0
package org.communique.jackson;

import org.communique.json.ProblemCode;
import org.communique.json.engine.JsonEngine;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** The cursor over the parser of Jackson 3. It turns complaints of the parser into our own exceptions. */
final class ParserCursor implements JsonEngine.Parsing {

  private final JsonParser parser;

  ParserCursor(JsonParser parser) {
    this.parser = parser;
  }

  @Override
  public Token token() {
    JsonToken token = parser.currentToken();
    return switch (token == null ? JsonToken.NOT_AVAILABLE : token) {
      case START_OBJECT -> Token.OBJECT;
      case START_ARRAY -> Token.LIST;
      case VALUE_STRING -> Token.TEXT;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Token.NUMBER;
      case VALUE_TRUE -> Token.TRUE;
      case VALUE_FALSE -> Token.FALSE;
      case VALUE_NULL -> Token.NULL;
      default -> Token.OTHER;
    };
  }

  @Override
  public @Nullable String name() {
    try {
      return parser.nextToken() == JsonToken.END_OBJECT ? null : checked(parser.currentName());
    } catch (JacksonException complaint) {
      throw inOurWords(complaint);
    }
  }

  @Override
  public Token value() {
    next();
    return token();
  }

  @Override
  public @Nullable Token element() {
    try {
      return parser.nextToken() == JsonToken.END_ARRAY ? null : token();
    } catch (JacksonException complaint) {
      throw inOurWords(complaint);
    }
  }

  @Override
  public String text() {
    try {
      return parser.getString();
    } catch (JacksonException complaint) {
      throw inOurWords(complaint);
    }
  }

  @Override
  public long place() {
    return place(parser.currentTokenLocation());
  }

  @Override
  public boolean next() {
    try {
      return parser.nextToken() != null;
    } catch (JacksonException complaint) {
      throw inOurWords(complaint);
    }
  }

  @Override
  public void close() {
    parser.close();
  }

  private static long place(TokenStreamLocation location) {
    return (long) Math.max(0, location.getLineNr()) << 32 | Math.max(0, location.getColumnNr());
  }

  /** Refuses a name with a surrogate that has no partner. Some versions of Jackson accept such a name. */
  private @Nullable String checked(@Nullable String name) {
    for (int at = 0; name != null && at < name.length(); at++) {
      if (Character.isSurrogate(name.charAt(at))) {
        if (Character.charCount(name.codePointAt(at)) == 1) {
          throw notJson();
        }
        at++;
      }
    }
    return name;
  }

  /** Replaces an exception about the text by our own exception, and returns any other exception as it is. */
  private RuntimeException inOurWords(JacksonException complaint) {
    if (complaint instanceof UnexpectedEndOfInputException) {
      return new SyntaxException(ProblemCode.SYNTAX, here(), "the document ends too early");
    }
    if (complaint instanceof StreamConstraintsException) {
      return new SyntaxException(ProblemCode.OVER_LIMIT, here(), "the document exceeds a limit of the JSON parser");
    }
    return complaint instanceof StreamReadException ? notJson() : complaint;
  }

  private SyntaxException notJson() {
    return new SyntaxException(ProblemCode.SYNTAX, here(), "the document is not JSON from here on");
  }

  private long here() {
    return place(parser.currentLocation());
  }
}
