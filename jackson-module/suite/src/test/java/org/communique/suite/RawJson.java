// SPDX-License-Identifier: Apache-2.0
package org.communique.suite;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** JSON as it was written, to take apart and put together again without touching a digit. */
final class RawJson {

  private record Member(String name, RawJson value) {}

  private final String text;
  private final List<Member> members = new ArrayList<>();
  private final List<RawJson> elements = new ArrayList<>();
  private final char kind;

  private RawJson(char kind, String text) {
    this.kind = kind;
    this.text = text;
  }

  static RawJson parse(String json) {
    return new Scanner(json).value();
  }

  /** The elements of the list that is the member with this name; none if there is no such member. */
  List<RawJson> elementsOf(String name) {
    return members.stream().filter(member -> member.name().equals('"' + name + '"'))
        .flatMap(member -> member.value().elements.stream()).toList();
  }

  /** The same with the members of every object in another order. */
  RawJson shuffled(Random random) {
    RawJson copy = new RawJson(kind, text);
    members.forEach(member -> copy.members.add(new Member(member.name(), member.value().shuffled(random))));
    elements.forEach(element -> copy.elements.add(element.shuffled(random)));
    Collections.shuffle(copy.members, random);
    return copy;
  }

  @Override
  public String toString() {
    return switch (kind) {
      case '{' -> members.stream().map(member -> member.name() + ":" + member.value())
          .collect(Collectors.joining(",", "{", "}"));
      case '[' -> elements.stream().map(RawJson::toString).collect(Collectors.joining(",", "[", "]"));
      default -> text;
    };
  }

  private static final class Scanner {
    private final String json;
    private int at;

    Scanner(String json) {
      this.json = json;
    }

    RawJson value() {
      char c = peek();
      if (c == '{' || c == '[') {
        RawJson container = new RawJson(c, "");
        at++;
        while (peek() != (c == '{' ? '}' : ']')) {
          if (c == '{') {
            String name = scalar();
            peek();
            at++;
            container.members.add(new Member(name, value()));
          } else {
            container.elements.add(value());
          }
          if (peek() == ',') {
            at++;
          }
        }
        at++;
        return container;
      }
      return new RawJson('.', scalar());
    }

    private char peek() {
      while (Character.isWhitespace(json.charAt(at))) {
        at++;
      }
      return json.charAt(at);
    }

    private String scalar() {
      int start = at;
      if (peek() == '"') {
        start = at;
        for (at++; json.charAt(at) != '"'; at++) {
          if (json.charAt(at) == '\\') {
            at++;
          }
        }
        at++;
      } else {
        while (",]} \n".indexOf(json.charAt(at)) < 0) {
          at++;
        }
      }
      return json.substring(start, at);
    }
  }
}
