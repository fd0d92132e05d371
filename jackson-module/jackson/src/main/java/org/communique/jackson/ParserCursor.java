// SPDX-License-Identifier: Apache-2.0
package org.communique.jackson;

import java.util.function.Supplier;
import org.communique.json.JsonEngine;
import org.communique.json.ProblemCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** The reading half of the engine for Jackson 3. */
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
    return step() == JsonToken.END_OBJECT ? null : guarded(parser::currentName);
  }

  @Override
  public Token value() {
    step();
    return token();
  }

  @Override
  public @Nullable Token element() {
    return step() == JsonToken.END_ARRAY ? null : token();
  }

  @Override
  public String text() {
    return guarded(parser::getString);
  }

  @Override
  public long place() {
    return place(parser.currentTokenLocation());
  }

  @Override
  public boolean next() {
    return step() != null;
  }

  @Override
  public void close() {
    parser.close();
  }

  private @Nullable JsonToken step() {
    return guarded(parser::nextToken);
  }

  private static long place(TokenStreamLocation location) {
    return (long) Math.max(0, location.getLineNr()) << 32 | Math.max(0, location.getColumnNr());
  }

  /** Replaces an exception about the text by ours, and lets an exception of the stream pass. */
  private <T extends @Nullable Object> T guarded(Supplier<T> step) {
    try {
      return step.get();
    } catch (UnexpectedEndOfInputException cut) {
      throw new SyntaxException(ProblemCode.SYNTAX, here(), "the document ends too early");
    } catch (StreamReadException complaint) {
      throw new SyntaxException(ProblemCode.SYNTAX, here(), "the document is not JSON from here on");
    } catch (StreamConstraintsException tooMuch) {
      throw new SyntaxException(ProblemCode.OVER_LIMIT, here(), "the document exceeds a limit of the JSON parser");
    }
  }

  private long here() {
    return place(parser.currentLocation());
  }
}
