// SPDX-License-Identifier: Apache-2.0
package org.communique.interchange;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.communique.json.binding.Form;
import org.communique.json.engine.JsonSink;
import org.communique.json.write.PrettySink;

/** Writes the members of one JSON object. */
final class JsonObject {

  private final JsonSink sink;

  private JsonObject(JsonSink sink) {
    this.sink = sink;
  }

  /** Returns an object as a text in lines for people. */
  static String text(Consumer<JsonObject> members) {
    PrettySink sink = new PrettySink();
    write(sink, members);
    return sink.text();
  }

  private static void write(JsonSink sink, Consumer<JsonObject> members) {
    sink.object();
    members.accept(new JsonObject(sink));
    sink.endObject();
  }

  JsonObject text(String name, String value) {
    sink.name(name);
    sink.text(value);
    return this;
  }

  JsonObject text(String name, Optional<String> value) {
    value.ifPresent(present -> text(name, present));
    return this;
  }

  JsonObject number(String name, int value) {
    sink.name(name);
    sink.number(Integer.toString(value));
    return this;
  }

  JsonObject flag(String name, boolean value) {
    sink.name(name);
    sink.flag(value);
    return this;
  }

  /** Writes a list of texts; nothing if it is empty, because STIX knows no empty lists. */
  JsonObject texts(String name, List<String> values) {
    if (!values.isEmpty()) {
      sink.name(name);
      sink.list();
      values.forEach(sink::text);
      sink.endList();
    }
    return this;
  }

  JsonObject object(String name, Consumer<JsonObject> members) {
    sink.name(name);
    write(sink, members);
    return this;
  }

  /** Writes a list of objects; nothing if it is empty. */
  JsonObject objects(String name, List<Consumer<JsonObject>> objects) {
    if (!objects.isEmpty()) {
      sink.name(name);
      sink.list();
      objects.forEach(members -> write(sink, members));
      sink.endList();
    }
    return this;
  }

  /** Writes a value of the model in its own JSON form, complete with all actors, sources and topics that it names. */
  <T> JsonObject value(String name, Class<T> type, T value) {
    sink.name(name);
    Form.of(type).write(sink, value, BriefNames.ANYTHING);
    return this;
  }
}
