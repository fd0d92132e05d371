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

  /** What a definition describes, and its keywords. */
  private record Definition(Object described, Consumer<Schema> keywords) {}

  private final JsonSink sink;
  private final Map<String, Definition> definitions;
  private final boolean isDescribed;

  private Schema(JsonSink sink, Map<String, Definition> definitions, boolean isDescribed) {
    this.sink = sink;
    this.definitions = definitions;
    this.isDescribed = isDescribed;
  }

  /** Writes a whole schema: the given keywords, and then all definitions to which they refer. */
  static void write(JsonSink sink, Consumer<Schema> keywords) {
    Map<String, Definition> definitions = new LinkedHashMap<>();
    sink.object();
    Schema schema = new Schema(sink, definitions, false);
    keywords.accept(schema);
    schema.object("$defs", defs -> {
      for (int at = 0; at < definitions.size(); at++) {
        Map.Entry<String, Definition> next = List.copyOf(definitions.entrySet()).get(at);
        defs.object(next.getKey(), next.getValue().keywords());
      }
    });
    sink.endObject();
  }

  /**
   * Refers to a definition, which is written once. Beside a description, the reference is put into {@code allOf}:
   * generators of types copy a definition to every place where other keywords are beside the reference.
   *
   * @param described what the definition describes
   * @param title the name of the definition
   * @param keywords writes the definition
   * @throws IllegalStateException if something else has a definition of the same name
   */
  void define(Object described, String title, Consumer<Schema> keywords) {
    String name = title.replace(' ', '-');
    Definition before = definitions.putIfAbsent(name, new Definition(described, inside -> {
      inside.text("title", title);
      keywords.accept(inside);
    }));
    if (before != null && !before.described().equals(described)) {
      throw new IllegalStateException("two definitions of the schema have the name '" + name + "'");
    }
    if (isDescribed) {
      objects("allOf", List.of(all -> all.refer(name)));
    } else {
      refer(name);
    }
  }

  private void refer(String name) {
    text("$ref", "#/$defs/" + name);
  }

  /** Says that all other members of the object must be extensions. */
  void extensions() {
    object("patternProperties", patterns ->
        patterns.object("^" + Extensions.PREFIX + "[\\s\\S]{0," + (Extensions.NAME_LENGTH - 2) + "}$", Schema::extension));
    flag("additionalProperties", false);
  }

  private static void extension(Schema schema) {
    schema.define(EXTENSION, EXTENSION, inside -> {
      inside.text("description", "A text, a number, true or false, or a list or an object of such values; not null.");
      inside.objects("anyOf", List.of(
          text -> text.type("string"),
          number -> number.type("number"),
          flag -> flag.type("boolean"),
          list -> {
            list.type("array");
            list.object("items", Schema::extension);
          },
          members -> {
            members.type("object");
            members.object("additionalProperties", Schema::extension);
          }));
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
    object(false, keywords);
  }

  /** Describes the value of a member: a sentence for people, and the given keywords. */
  void described(String keyword, String sentence, Consumer<Schema> keywords) {
    sink.name(keyword);
    object(true, inside -> {
      inside.text("description", sentence);
      keywords.accept(inside);
    });
  }

  void objects(String keyword, List<Consumer<Schema>> alternatives) {
    sink.name(keyword);
    sink.list();
    alternatives.forEach(keywords -> object(false, keywords));
    sink.endList();
  }

  void objects(String keyword, List<String> names, BiConsumer<Schema, String> keywords) {
    objects(keyword, names.stream().<Consumer<Schema>>map(name -> inside -> keywords.accept(inside, name)).toList());
  }

  private void object(boolean described, Consumer<Schema> keywords) {
    sink.object();
    keywords.accept(new Schema(sink, definitions, described));
    sink.endObject();
  }
}
