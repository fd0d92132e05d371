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
import org.communique.json.JsonEngine;
import org.communique.json.ProblemCode;
import org.jspecify.annotations.Nullable;

/** The reading half of the engine for Jackson 2. */
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
    return guarded(parser::getText);
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
    guarded(() -> {
      parser.close();
      return true;
    });
  }

  private @Nullable JsonToken step() {
    return guarded(parser::nextToken);
  }

  private static long place(JsonLocation location) {
    return (long) Math.max(0, location.getLineNr()) << 32 | Math.max(0, location.getColumnNr());
  }

  private interface Step<T extends @Nullable Object> {
    T take() throws IOException;
  }

  /** Replaces an exception about the text by ours, and lets an exception of the stream pass. */
  private <T extends @Nullable Object> T guarded(Step<T> step) {
    try {
      return step.take();
    } catch (JsonEOFException cut) {
      throw new SyntaxException(ProblemCode.SYNTAX, here(), "the document ends too early");
    } catch (StreamReadException complaint) {
      throw new SyntaxException(ProblemCode.SYNTAX, here(), "the document is not JSON from here on");
    } catch (StreamConstraintsException tooMuch) {
      throw new SyntaxException(ProblemCode.OVER_LIMIT, here(), "the document exceeds a limit of the JSON parser");
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  private long here() {
    return place(parser.currentLocation());
  }
}
