// SPDX-License-Identifier: Apache-2.0
package org.communique.jackson;

import org.communique.json.ProblemCode;
import org.communique.json.engine.JsonCursor;
import org.communique.json.engine.KnownTexts;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.sym.BinaryNameMatcher;
import tools.jackson.core.sym.PropertyNameMatcher;

/** The cursor over the parser of Jackson 3. It turns complaints of the parser into our own exceptions. */
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
    this.isInside = first == JsonToken.PROPERTY_NAME || first == JsonToken.END_OBJECT;
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
    if (isInside) {
      isInside = false;
      return parser.currentToken() == JsonToken.END_OBJECT ? KnownTexts.END : names.number(parser.currentName());
    }
    try {
      return parser.nextNameMatch(names.compiled(PropertyNameMatcher.class, ParserCursor::matcher));
    } catch (JacksonException complaint) {
      throw inOurWords(complaint);
    }
  }

  /** The numbers of a matcher for no name, one of the names and the end of the object are those of our names. */
  private static PropertyNameMatcher matcher(KnownTexts names) {
    return BinaryNameMatcher.construct(names.all());
  }

  @Override
  public String name() {
    return parser.currentName();
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
  public int known(KnownTexts texts) {
    try {
      return texts.number(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
    } catch (JacksonException complaint) {
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

  private static long place(TokenStreamLocation location) {
    return (long) Math.max(0, location.getLineNr()) << 32 | Math.max(0, location.getColumnNr());
  }

  /** Replaces an exception about the text by our own exception, and returns any other exception as it is. */
  private RuntimeException inOurWords(JacksonException complaint) {
    if (complaint instanceof UnexpectedEndOfInputException) {
      return new SyntaxException(ProblemCode.SYNTAX, here(), "the document ends too early");
    }
    if (complaint instanceof StreamConstraintsException) {
      return new SyntaxException(ProblemCode.OVER_LIMIT, here(), "the document exceeds a limit of the JSON parser");
    }
    return complaint instanceof StreamReadException
        ? new SyntaxException(ProblemCode.SYNTAX, here(), "the document is not JSON from here on") : complaint;
  }

  private long here() {
    return place(parser.currentLocation());
  }
}
