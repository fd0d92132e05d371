// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** An object with exactly one member, whose name says what the value is: {@code {"actor": "kim"}}. */
final class Union<V> implements Kind<V> {

  private record Option(
      Kind<Object> kind, Function<Object, Object> wrap, Function<Object, Object> unwrap, String words) {}

  private final String title;
  private final Function<V, String> tag;
  private final Map<String, Option> options = new LinkedHashMap<>();

  Union(String title, Function<V, String> tag) {
    this.title = title;
    this.tag = tag;
  }

  /** Adds a tag that needs no words: the kind of value under it, how to wrap this value, and how to unwrap it. */
  <X> Union<V> or(String name, Kind<X> kind, Function<X, V> wrap, Function<V, X> unwrap) {
    return or(name, kind, wrap, unwrap, "");
  }

  /**
   * Adds a tag.
   *
   * @param name the tag
   * @param kind the kind of value under the tag
   * @param wrap makes the value of the union from the value under the tag
   * @param unwrap returns the value under the tag, for writing
   * @param words what the tag means, in one sentence; empty if the name says it
   */
  @SuppressWarnings("unchecked") // an option meets only values that bear its tag
  <X> Union<V> or(String name, Kind<X> kind, Function<X, V> wrap, Function<V, X> unwrap, String words) {
    options.put(
        name, new Option((Kind<Object>) kind, (Function<Object, Object>) (Function<?, ?>) wrap,
            (Function<Object, Object>) (Function<?, ?>) unwrap, words));
    return this;
  }

  @Override
  public Object read(Reader reader, Needs owner, Where up, String name, int index) {
    if (reader.cursor().token() != JsonCursor.Token.OBJECT) {
      reader.wrongToken("an object with one of the members " + Names.list(tags()), up.at(name, index));
      return Draft.FAILED;
    }
    return reader.union(this, owner, up.at(name, index));
  }

  String title() {
    return title;
  }

  Set<String> tags() {
    return options.keySet();
  }

  boolean has(String name) {
    return options.containsKey(name);
  }

  /** Reads the value under a tag. */
  Object read(Reader reader, Needs owner, Where up, String name) {
    Option option = options.get(name);
    Object raw = option.kind().read(reader, owner, up, name, Where.NO_INDEX);
    return raw == Draft.FAILED ? raw : new Draft.Wrapped(option.wrap(), raw);
  }

  @Override
  public void describe(Schema schema) {
    schema.define(this, title, inside -> {
      inside.objects("oneOf", List.copyOf(options.keySet()), (alternative, name) -> {
        Option option = options.get(name);
        if (!option.words().isEmpty()) {
          alternative.text("description", option.words());
        }
        alternative.type("object");
        alternative.texts("required", List.of(name));
        alternative.object("properties", properties -> properties.object(name, option.kind()::describe));
        alternative.flag("additionalProperties", false);
      });
    });
  }

  @Override
  public String called() {
    return Kind.link(title);
  }

  /** The name of the kind of value under each tag. */
  Map<String, String> tagsCalled() {
    Map<String, String> called = new LinkedHashMap<>();
    options.forEach((name, option) -> called.put(name, option.kind().called()));
    return called;
  }

  /** What a tag means; empty if the name of the tag says it. */
  String words(String name) {
    return options.get(name).words();
  }

  @Override
  public void write(Writer writer, V value) {
    String name = tag.apply(value);
    Option option = options.get(name);
    writer.sink().object();
    writer.sink().name(name);
    option.kind().write(writer, option.unwrap().apply(value));
    writer.sink().endObject();
  }
}
