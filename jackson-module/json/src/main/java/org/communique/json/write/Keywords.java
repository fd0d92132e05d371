// SPDX-License-Identifier: Apache-2.0
package org.communique.json.write;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.communique.json.engine.JsonSink;

/** The keywords of one JSON Schema that is being written. */
final class Keywords {

  private final JsonSink sink;
  private final boolean isDescribed;

  Keywords(JsonSink sink, boolean isDescribed) {
    this.sink = sink;
    this.isDescribed = isDescribed;
  }

  /**
   * Refers to a definition. If there is also a description, the reference is put into {@code allOf}: otherwise,
   * programs that generate types from a schema copy the definition to every such place.
   */
  void refer(String name) {
    if (isDescribed) {
      objects("allOf", List.of(all -> all.text("$ref", "#/$defs/" + name)));
    } else {
      text("$ref", "#/$defs/" + name);
    }
  }

  /** Says that an object must have a member, in a schema that does not describe the member itself. */
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

  void object(String keyword, Consumer<Keywords> keywords) {
    sink.name(keyword);
    object(false, keywords);
  }

  /** Describes the value of a member: a sentence for people, and the given keywords. */
  void described(String keyword, String sentence, Consumer<Keywords> keywords) {
    sink.name(keyword);
    object(true, inside -> {
      inside.text("description", sentence);
      keywords.accept(inside);
    });
  }

  void objects(String keyword, List<Consumer<Keywords>> alternatives) {
    sink.name(keyword);
    sink.list();
    alternatives.forEach(keywords -> object(false, keywords));
    sink.endList();
  }

  <T> void objects(String keyword, List<T> parts, BiConsumer<Keywords, T> keywords) {
    objects(keyword, parts.stream().<Consumer<Keywords>>map(part -> inside -> keywords.accept(inside, part)).toList());
  }

  void object(boolean described, Consumer<Keywords> keywords) {
    sink.object();
    keywords.accept(new Keywords(sink, described));
    sink.endObject();
  }
}
