// SPDX-License-Identifier: Apache-2.0
package com.example.corpus;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.communique.json.brief.BriefSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The columns of briefs in a database, made from the library's JSON Schema. An object becomes a structure, an array a
 * list. An actor, a source or a topic in the place of a reference is its id, as the library always writes it.
 *
 * <p>A database that guesses the columns from the first lines misses members that are rare. These columns are all that
 * the form has. Extensions ({@code x-…}) have no columns, except {@link CheckedLines#CHAIN}.
 */
public enum Columns {

  /** The columns for {@code read_json} of DuckDB. */
  DUCKDB("VARCHAR", "INTEGER", "BOOLEAN", "%s[]", "STRUCT(%s)", (name, type) -> '"' + name + "\" " + type) {
    @Override
    public String text() {
      return members(DEFINITIONS.get("brief")).entrySet().stream()
          .map(column -> "  '" + column.getKey() + "': '" + column.getValue() + "'")
          .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
    }
  },

  /** The columns for a schema of Spark, in its language for definitions. */
  SPARK("STRING", "INT", "BOOLEAN", "ARRAY<%s>", "STRUCT<%s>", (name, type) -> '`' + name + "`: " + type) {
    @Override
    public String text() {
      return members(DEFINITIONS.get("brief")).entrySet().stream()
          .map(column -> '`' + column.getKey() + "` " + column.getValue())
          .collect(Collectors.joining(",\n", "", "\n"));
    }
  };

  private static final JsonNode DEFINITIONS = JsonMapper.shared().readTree(BriefSchema.text()).get("$defs");

  private final String word;
  private final String integer;
  private final String flag;
  private final String list;
  private final String structure;
  private final BinaryOperator<String> member;

  Columns(
      String word, String integer, String flag, String list, String structure, BinaryOperator<String> member) {
    this.word = word;
    this.integer = integer;
    this.flag = flag;
    this.list = list;
    this.structure = structure;
    this.member = member;
  }

  /** {@return the columns with their types, one on each line} */
  public abstract String text();

  String type(JsonNode schema) {
    JsonNode shape = shape(schema);
    Map<String, String> members = members(shape);
    if (!members.isEmpty()) {
      return structure.formatted(members.entrySet().stream()
          .map(each -> member.apply(each.getKey(), each.getValue())).collect(Collectors.joining(", ")));
    }
    return switch (shape.path("type").asString("")) {
      case "array" -> list.formatted(type(shape.get("items")));
      case "integer" -> integer;
      case "boolean" -> flag;
      default -> word;
    };
  }

  /** The members of an object; of a union, the members of all its alternatives. */
  Map<String, String> members(JsonNode shape) {
    Map<String, String> members = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> each : shape.path("properties").properties()) {
      members.put(each.getKey(), type(each.getValue()));
    }
    for (JsonNode alternative : shape.path("oneOf")) {
      members(alternative).forEach(members::putIfAbsent);
    }
    if (shape == DEFINITIONS.get("statement")) {
      members.put(CheckedLines.CHAIN, word);
    }
    return members;
  }

  /** Follows references to the definition. */
  private static JsonNode shape(JsonNode schema) {
    JsonNode shape = schema;
    while (shape.has("$ref") || shape.has("allOf")) {
      shape = shape.has("$ref")
          ? DEFINITIONS.get(shape.get("$ref").asString().substring("#/$defs/".length()))
          : shape.get("allOf").get(0);
    }
    return shape;
  }
}
