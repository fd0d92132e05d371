// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.communique.base.Extensions;

/** Writes the keywords of one schema, and collects the definitions to which the schema refers. */
final class Schema {

  private static final String EXTENSION = "extension";

  private final JsonSink sink;
  private final Map<String, Consumer<Schema>> definitions;

  private Schema(JsonSink sink, Map<String, Consumer<Schema>> definitions) {
    this.sink = sink;
    this.definitions = definitions;
  }

  /** Writes a whole schema: the given keywords, and then all definitions to which they refer. */
  static void write(JsonSink sink, Consumer<Schema> keywords) {
    Map<String, Consumer<Schema>> definitions = new LinkedHashMap<>();
    sink.object();
    Schema schema = new Schema(sink, definitions);
    keywords.accept(schema);
    schema.object("$defs", defs -> {
      for (int at = 0; at < definitions.size(); at++) {
        Map.Entry<String, Consumer<Schema>> next = List.copyOf(definitions.entrySet()).get(at);
        defs.object(next.getKey(), next.getValue());
      }
    });
    sink.endObject();
  }

  /** Refers to a definition, which is written once. */
  void define(String title, Consumer<Schema> keywords) {
    String name = title.replace(' ', '-');
    definitions.putIfAbsent(name, keywords);
    text("$ref", "#/$defs/" + name);
  }

  /** Says that all other members of the object must be extensions. */
  void extensions() {
    object("patternProperties", patterns ->
        patterns.object("^" + Extensions.PREFIX + "[\\s\\S]{0," + (Extensions.NAME_LENGTH - 2) + "}$", Schema::extension));
    flag("additionalProperties", false);
  }

  private static void extension(Schema schema) {
    schema.define(EXTENSION, inside -> {
      inside.object("not", none -> none.type("null"));
      inside.object("if", list -> list.type("array"));
      inside.object("then", list -> {
        list.type("array");
        list.object("items", Schema::extension);
      });
      inside.object("else", other -> {
        other.object("if", members -> members.type("object"));
        other.object("then", members -> {
          members.type("object");
          members.object("additionalProperties", Schema::extension);
        });
      });
    });
  }

  /** Says that a member is required. */
  void present(String member) {
    object("properties", properties -> properties.flag(member, true));
    texts("required", List.of(member));
  }

  void type(String type) {
    text("type", type);
  }

  void text(String keyword, String text) {
    sink.name(keyword);
    sink.text(text);
  }

  void number(String keyword, int number) {
    sink.name(keyword);
    sink.number(Integer.toString(number));
  }

  void flag(String keyword, boolean flag) {
    sink.name(keyword);
    sink.flag(flag);
  }

  /** Writes a list of texts, or nothing if there are none. */
  void texts(String keyword, List<String> texts) {
    if (!texts.isEmpty()) {
      sink.name(keyword);
      sink.list();
      texts.forEach(sink::text);
      sink.endList();
    }
  }

  void object(String keyword, Consumer<Schema> keywords) {
    sink.name(keyword);
    sink.object();
    keywords.accept(this);
    sink.endObject();
  }

  void objects(String keyword, List<String> names, BiConsumer<Schema, String> keywords) {
    sink.name(keyword);
    sink.list();
    for (String name : names) {
      sink.object();
      keywords.accept(this, name);
      sink.endObject();
    }
    sink.endList();
  }
}
