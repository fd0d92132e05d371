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
import org.communique.json.engine.JsonCursor;
import org.communique.json.engine.KnownTexts;
import org.jspecify.annotations.Nullable;

/** The cursor over the parser of Jackson 2. It turns complaints of the parser into our own exceptions. */
final class ParserCursor implements JsonCursor {

  /** Our tokens by the ordinals of Jackson's tokens. */
  private static final Token[] TOKENS = tokens();

  /** The artifact of the parser for YAML. */
  private static final String YAML = "jackson-dataformat-yaml";

  private final JsonParser parser;
  private Token token;

  /** Whether the parser is past the beginning of an object, as it is if a type id was the first member. */
  private boolean isInside;

  ParserCursor(JsonParser parser) {
    JsonToken first = parser.currentToken();
    this.parser = parser;
    this.isInside = first == JsonToken.FIELD_NAME || first == JsonToken.END_OBJECT;
    this.token = isInside ? Token.OBJECT : ours(first);
  }

  private static Token ours(@Nullable JsonToken token) {
    return token == null ? Token.OTHER : TOKENS[token.ordinal()];
  }

  private static Token[] tokens() {
    Token[] tokens = new Token[JsonToken.values().length];
    for (JsonToken token : JsonToken.values()) {
      tokens[token.ordinal()] = token(token);
    }
    return tokens;
  }

  private static Token token(JsonToken token) {
    return switch (token) {
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
  public Token token() {
    return token;
  }

  @Override
  public int member(KnownTexts names) {
    try {
      JsonToken next = isInside ? parser.currentToken() : parser.nextToken();
      isInside = false;
      return next == JsonToken.END_OBJECT ? KnownTexts.END : names.number(parser.currentName());
    } catch (IOException complaint) {
      throw inOurWords(complaint);
    }
  }

  @Override
  public String name() {
    try {
      return parser.currentName();
    } catch (IOException complaint) {
      throw inOurWords(complaint);
    }
  }

  @Override
  public Token value() {
    next();
    return token;
  }

  @Override
  public @Nullable Token element() {
    return next() == JsonToken.END_ARRAY ? null : token;
  }

  private @Nullable JsonToken next() {
    try {
      JsonToken next = parser.nextToken();
      token = ours(next);
      return next;
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
  public int known(KnownTexts texts) {
    try {
      return texts.number(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
    } catch (IOException complaint) {
      throw inOurWords(complaint);
    }
  }

  @Override
  public boolean tellsNumbersFromTexts() {
    return !parser.version().getArtifactId().equals(YAML);
  }

  @Override
  public long place() {
    return place(parser.currentTokenLocation());
  }

  private static long place(JsonLocation location) {
    return (long) Math.max(0, location.getLineNr()) << 32 | Math.max(0, location.getColumnNr());
  }

  /** Replaces an exception about the text by our own exception, and puts any other exception into an unchecked one. */
  private RuntimeException inOurWords(IOException complaint) {
    if (complaint instanceof JsonEOFException) {
      return new SyntaxException(ProblemCode.SYNTAX, here(), "the document ends too early");
    }
    if (complaint instanceof StreamConstraintsException) {
      return new SyntaxException(ProblemCode.OVER_LIMIT, here(), "the document exceeds a limit of the JSON parser");
    }
    return complaint instanceof StreamReadException
        ? new SyntaxException(ProblemCode.SYNTAX, here(), "the document is not JSON from here on")
        : new UncheckedIOException(complaint);
  }

  private long here() {
    return place(parser.currentLocation());
  }
}
