// SPDX-License-Identifier: Apache-2.0
package org.communique.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.communique.json.ProblemCode;
import org.communique.json.engine.JsonCursor;
import org.communique.json.engine.JsonCursor.Token;

/** Reads Web Annotations as passages. */
final class AnnotationReader {

  private static final int DIGITS = 10;

  private AnnotationReader() {}

  static List<AnnotatedPassage> read(JsonCursor cursor) {
    List<AnnotatedPassage> passages = new ArrayList<>();
    annotations(JsonValue.read(cursor)).forEach(annotation -> read(annotation, passages));
    return List.copyOf(passages);
  }

  private static List<JsonValue> annotations(JsonValue document) {
    if (document.token() == Token.LIST) {
      return document.elements();
    }
    if (document.expect(Token.OBJECT, "the document").isOfType("AnnotationCollection")) {
      return document.member("first").map(page -> items(page.expect(Token.OBJECT, "first"))).orElse(List.of());
    }
    return document.isOfType("AnnotationPage") ? items(document) : List.of(document);
  }

  private static List<JsonValue> items(JsonValue page) {
    return page.member("items").map(items -> items.expect(Token.LIST, "items").elements()).orElse(List.of());
  }

  private static void read(JsonValue annotation, List<AnnotatedPassage> passages) {
    if (!annotation.expect(Token.OBJECT, "an annotation").isOfType("Annotation")) {
      throw annotation.problem(
          ProblemCode.INVALID_VALUE,
          "type must be Annotation; or AnnotationPage or AnnotationCollection, if this is the whole document");
    }
    JsonValue target = annotation.member("target").orElseThrow(() ->
        annotation.problem(ProblemCode.MISSING_MEMBER, "member 'target' is missing"));
    List<String> comments = comments(annotation);
    for (JsonValue each : target.each()) {
      passages.add(passage(annotation.textOf("id"), each, comments));
    }
  }

  private static List<String> comments(JsonValue annotation) {
    return Stream.concat(
            annotation.textOf("bodyValue").stream(),
            annotation.member("body").stream().flatMap(body -> body.each().stream())
                .flatMap(body -> body.token() == Token.TEXT ? Stream.of(body.text())
                    : body.textOf("value").or(() -> name(body.member("source"))).or(() -> body.textOf("id")).stream()))
        .toList();
  }

  /** The URI of a resource that is named, or described by an object with an id. */
  private static Optional<String> name(Optional<JsonValue> resource) {
    return resource.flatMap(value -> value.token() == Token.TEXT ? Optional.of(value.text()) : value.textOf("id"));
  }

  private static AnnotatedPassage passage(Optional<String> annotation, JsonValue target, List<String> comments) {
    Optional<String> source = name(target.member("source")).or(() -> name(Optional.of(target)));
    Optional<JsonValue> position = selector(target, "TextPositionSelector");
    Optional<JsonValue> quote = selector(target, "TextQuoteSelector");
    OptionalInt start = position.map(selector -> number(selector, "start")).orElse(OptionalInt.empty());
    OptionalInt end = position.map(selector -> number(selector, "end")).orElse(OptionalInt.empty());
    if (start.isPresent() && end.getAsInt() < start.getAsInt()) {
      throw position.orElseThrow().problem(ProblemCode.INVALID_VALUE, "end must not be before start");
    }
    return new AnnotatedPassage(
        annotation, source, start, end, quote.flatMap(selector -> selector.textOf("exact")),
        quote.flatMap(selector -> selector.textOf("prefix")), quote.flatMap(selector -> selector.textOf("suffix")),
        comments);
  }

  /** The selector of a type. A selector that another one refines selects more than what is meant. */
  private static Optional<JsonValue> selector(JsonValue target, String type) {
    return target.member("selector").stream().flatMap(selector -> selector.each().stream())
        .filter(selector -> selector.isOfType(type) && selector.member("refinedBy").isEmpty())
        .findFirst();
  }

  private static OptionalInt number(JsonValue selector, String name) {
    JsonValue value = selector.member(name).orElseThrow(() ->
        selector.problem(ProblemCode.MISSING_MEMBER, "member '" + name + "' is missing"));
    String digits = value.expect(Token.NUMBER, name).text();
    boolean isWhole = digits.length() <= DIGITS && digits.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    if (!isWhole || Long.parseLong(digits) > Integer.MAX_VALUE) {
      throw value.problem(ProblemCode.INVALID_VALUE, name + " must be a whole number from 0");
    }
    return OptionalInt.of(Integer.parseInt(digits));
  }
}
