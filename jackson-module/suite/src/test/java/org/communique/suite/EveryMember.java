// SPDX-License-Identifier: Apache-2.0
package org.communique.suite;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A document that has every member of the form at least once, and ways to damage it. */
public final class EveryMember {

  private static final JsonMapper MAPPER = new JsonMapper();

  private EveryMember() {}

  public static String json() throws IOException {
    try (InputStream in = Objects.requireNonNull(EveryMember.class.getResourceAsStream("/every-member.json"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  public static JsonNode tree() throws IOException {
    return MAPPER.readTree(json());
  }

  /** The pointers of all values but the root, in the order of the document. */
  public static List<String> pointers() throws IOException {
    List<String> pointers = new ArrayList<>();
    collect("", tree(), pointers);
    return pointers;
  }

  private static void collect(String pointer, JsonNode node, List<String> pointers) {
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      pointers.add(pointer + "/" + member.getKey());
      collect(pointer + "/" + member.getKey(), member.getValue(), pointers);
    }
    for (int index = 0; node.isArray() && index < node.size(); index++) {
      pointers.add(pointer + "/" + index);
      collect(pointer + "/" + index, node.get(index), pointers);
    }
  }

  /** The document without the value at a pointer. */
  public static String without(String pointer) throws IOException {
    JsonNode tree = tree();
    JsonPointer at = JsonPointer.compile(pointer);
    JsonNode owner = tree.at(at.head());
    if (owner instanceof ObjectNode object) {
      object.remove(at.last().getMatchingProperty());
    } else {
      ((ArrayNode) owner).remove(at.last().getMatchingIndex());
    }
    return tree.toString();
  }

  /** The document with another value at a pointer. */
  public static String with(String pointer, String json) throws IOException {
    JsonNode tree = tree();
    JsonPointer at = JsonPointer.compile(pointer);
    JsonNode owner = tree.at(at.head());
    if (owner instanceof ObjectNode object) {
      object.set(at.last().getMatchingProperty(), MAPPER.readTree(json));
    } else {
      ((ArrayNode) owner).set(at.last().getMatchingIndex(), MAPPER.readTree(json));
    }
    return tree.toString();
  }
}
