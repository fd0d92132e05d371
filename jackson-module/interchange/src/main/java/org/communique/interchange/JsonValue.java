// SPDX-License-Identifier: Apache-2.0
package org.communique.interchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.json.Limit;
import org.communique.json.ProblemCode;
import org.communique.json.engine.JsonCursor;
import org.communique.json.engine.JsonCursor.SyntaxException;
import org.communique.json.engine.JsonCursor.Token;
import org.communique.json.engine.KnownTexts;
import org.jspecify.annotations.Nullable;

/**
 * A value of a JSON document that is not of our form, with its place in the document.
 *
 * @param token its type
 * @param text the characters of a text or number; empty for other types
 * @param members the members of an object; empty for other types
 * @param elements the elements of a list; empty for other types
 * @param place its line and column, as a cursor gives them
 */
record JsonValue(
    Token token, String text, Map<String, JsonValue> members, List<JsonValue> elements, long place) {

  /** The largest number of values of a document, which keeps the memory small: {@value}. */
  static final int MOST = 1_000_000;

  private static final int DEPTH = Limit.DEPTH.defaultValue();

  /** Reads the value at a cursor. */
  static JsonValue read(JsonCursor cursor) {
    return new Reader(cursor).read(cursor.token(), 0);
  }

  /** Reads a document, and counts its values. */
  private static final class Reader {

    private final JsonCursor cursor;
    private int count;

    Reader(JsonCursor cursor) {
      this.cursor = cursor;
    }

    JsonValue read(Token token, int depth) {
      long place = cursor.place();
      if (depth > DEPTH) {
        throw new SyntaxException(
            ProblemCode.TOO_DEEP, place, "objects and lists must be nested at most " + DEPTH + " deep");
      }
      count++;
      if (count > MOST) {
        throw new SyntaxException(
            ProblemCode.OVER_LIMIT, place, "the document must contain at most " + MOST + " values");
      }
      return switch (token) {
        case OBJECT -> new JsonValue(token, "", members(depth), List.of(), place);
        case LIST -> new JsonValue(token, "", Map.of(), elements(depth), place);
        case TEXT, NUMBER -> new JsonValue(token, cursor.text(), Map.of(), List.of(), place);
        default -> new JsonValue(token, "", Map.of(), List.of(), place);
      };
    }

    private Map<String, JsonValue> members(int depth) {
      Map<String, JsonValue> members = new LinkedHashMap<>();
      while (cursor.member(KnownTexts.NONE) != KnownTexts.END) {
        String name = cursor.name();
        JsonValue value = read(cursor.value(), depth + 1);
        if (members.putIfAbsent(name, value) != null) {
          throw value.problem(ProblemCode.DUPLICATE_MEMBER, "a member must not occur twice");
        }
      }
      return members;
    }

    private List<JsonValue> elements(int depth) {
      List<JsonValue> elements = new ArrayList<>();
      for (@Nullable Token next = cursor.element(); next != null; next = cursor.element()) {
        elements.add(read(next, depth + 1));
      }
      return elements;
    }
  }

  /** The member of a name; empty if this is no object, has no such member, or has null there. */
  Optional<JsonValue> member(String name) {
    return Optional.ofNullable(members.get(name)).filter(value -> value.token != Token.NULL);
  }

  /** The text of a member; empty if there is none. */
  Optional<String> textOf(String name) {
    return member(name).map(value -> value.expect(Token.TEXT, name).text);
  }

  /** Returns this value, or refuses it if it has another type. */
  JsonValue expect(Token expected, String name) {
    if (token != expected) {
      throw problem(ProblemCode.WRONG_TOKEN, name + " must be " + expected.words() + ", but was " + token.words());
    }
    return this;
  }

  /** The elements of a list, or the value itself: JSON-LD allows both. */
  List<JsonValue> each() {
    return token == Token.LIST ? elements : List.of(this);
  }

  /** Whether {@code type} is a word, or contains it. */
  boolean isOfType(String type) {
    return member("type").stream().flatMap(value -> value.each().stream())
        .anyMatch(value -> value.text.equals(type));
  }

  SyntaxException problem(ProblemCode code, String message) {
    return new SyntaxException(code, place, message);
  }
}
