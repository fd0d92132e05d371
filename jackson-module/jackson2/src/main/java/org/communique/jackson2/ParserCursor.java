// SPDX-License-Identifier: Apache-2.0
package org.communique.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.communique.json.ProblemCode;
import org.communique.json.engine.JsonEngine;
import org.jspecify.annotations.Nullable;

/** The cursor over the parser of Jackson 2. It turns complaints of the parser into our own exceptions. */
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
    } catch (IOException complaint) {
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
    } catch (IOException complaint) {
      throw inOurWords(complaint);
    }
  }

  @Override
  public String text() {
    try {
      return parser.getText();
    } catch (IOException complaint) {
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
    } catch (IOException complaint) {
      throw inOurWords(complaint);
    }
  }

  @Override
  public void close() {
    try {
      parser.close();
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  private static long place(JsonLocation location) {
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

  /** Replaces an exception about the text by our own exception, and puts any other exception into an unchecked one. */
  private RuntimeException inOurWords(IOException complaint) {
    if (complaint instanceof JsonEOFException) {
      return new SyntaxException(ProblemCode.SYNTAX, here(), "the document ends too early");
    }
    if (complaint instanceof StreamConstraintsException) {
      return new SyntaxException(ProblemCode.OVER_LIMIT, here(), "the document exceeds a limit of the JSON parser");
    }
    return complaint instanceof StreamReadException ? notJson() : new UncheckedIOException(complaint);
  }

  private SyntaxException notJson() {
    return new SyntaxException(ProblemCode.SYNTAX, here(), "the document is not JSON from here on");
  }

  private long here() {
    return place(parser.currentLocation());
  }
}
