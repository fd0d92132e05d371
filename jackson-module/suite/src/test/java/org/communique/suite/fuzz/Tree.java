// SPDX-License-Identifier: Apache-2.0
package org.communique.suite.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A JSON value that can be changed. Unlike the trees of Jackson it may name a member twice, and its scalars are any
 * text: also what is no JSON.
 */
final class Tree {

  /** The JSON text of a scalar; null for an object or a list. */
  @Nullable String scalar;

  /** The names of an object's members, as JSON texts; null for a list or a scalar. */
  final @Nullable List<String> names;

  /** The values of the members, or the elements. */
  final List<Tree> children = new ArrayList<>();

  private Tree(@Nullable String scalar, @Nullable List<String> names) {
    this.scalar = scalar;
    this.names = names;
  }

  static Tree scalar(String json) {
    return new Tree(json, null);
  }

  static Tree of(JsonNode node) {
    if (node.isObject()) {
      Tree object = new Tree(null, new ArrayList<>());
      for (Map.Entry<String, JsonNode> member : node.properties()) {
        object.add(quoted(member.getKey()), of(member.getValue()));
      }
      return object;
    }
    if (node.isArray()) {
      Tree list = new Tree(null, null);
      node.forEach(element -> list.children.add(of(element)));
      return list;
    }
    return scalar(node.toString());
  }

  /** Adds a member to an object. */
  void add(String name, Tree value) {
    names().add(name);
    children.add(value);
  }

  boolean isScalar() {
    return scalar != null;
  }

  boolean isText() {
    return scalar != null && scalar.startsWith("\"");
  }

  boolean isObject() {
    return names != null;
  }

  List<String> names() {
    if (names == null) {
      throw new IllegalStateException("only an object has names");
    }
    return names;
  }

  Tree copy() {
    Tree copy = new Tree(scalar, names == null ? null : new ArrayList<>(names));
    for (Tree child : children) {
      copy.children.add(child.copy());
    }
    return copy;
  }

  /** Writes a text as JSON; a surrogate without its partner is escaped, because UTF-8 cannot have it. */
  static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ' || Character.isSurrogate(c)) {
        json.append(String.format("\\u%04x", (int) c));
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }

  @Override
  public String toString() {
    StringBuilder json = new StringBuilder();
    write(json);
    return json.toString();
  }

  private void write(StringBuilder json) {
    if (scalar != null) {
      json.append(scalar);
      return;
    }
    json.append(names == null ? '[' : '{');
    for (int at = 0; at < children.size(); at++) {
      if (at > 0) {
        json.append(',');
      }
      if (names != null) {
        json.append(names.get(at)).append(':');
      }
      children.get(at).write(json);
    }
    json.append(names == null ? ']' : '}');
  }
}
