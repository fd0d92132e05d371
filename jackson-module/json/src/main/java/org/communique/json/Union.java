// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** An object with exactly one member, whose name says what the value is: {@code {"actor": "kim"}}. */
final class Union<V> implements Kind<V> {

  private record Option(Kind<Object> kind, Function<Object, Object> wrap, Function<Object, Object> unwrap) {}

  private final String title;
  private final Function<V, String> tag;
  private final Map<String, Option> options = new LinkedHashMap<>();

  Union(String title, Function<V, String> tag) {
    this.title = title;
    this.tag = tag;
  }

  /** Adds a tag: the kind of value under it, how to wrap this value, and how to unwrap it for writing. */
  @SuppressWarnings("unchecked") // an option meets only values that bear its tag
  <X> Union<V> or(String name, Kind<X> kind, Function<X, V> wrap, Function<V, X> unwrap) {
    options.put(
        name, new Option((Kind<Object>) kind, (Function<Object, Object>) (Function<?, ?>) wrap,
            (Function<Object, Object>) (Function<?, ?>) unwrap));
    return this;
  }

  @Override
  public Object read(Reader reader, Needs owner, Where up, String name, int index) {
    if (!reader.expect(JsonCursor.Token.OBJECT, up, name, index)) {
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
    schema.define(title, inside -> {
      inside.type("object");
      inside.number("minProperties", 1);
      inside.number("maxProperties", 1);
      inside.object("properties", properties ->
          options.forEach((name, option) -> properties.object(name, option.kind()::describe)));
      inside.flag("additionalProperties", false);
    });
  }

  @Override
  public String called() {
    return title;
  }

  /** The name of the kind of value under each tag. */
  Map<String, String> tagsCalled() {
    Map<String, String> called = new LinkedHashMap<>();
    options.forEach((name, option) -> called.put(name, option.kind().called()));
    return called;
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
