// SPDX-License-Identifier: Apache-2.0
package org.communique.jackson;

import org.communique.json.engine.JsonSink;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes a value with its type id, where and how the mapper writes type ids. */
final class TypedSink implements JsonSink {

  private final JsonSink sink;
  private final JsonGenerator generator;
  private final SerializationContext context;
  private final TypeSerializer types;
  private final WritableTypeId id;
  private int depth;

  /**
   * Makes a sink for one value.
   *
   * @param id the type id, which is not the id of the hidden class; null if the mapper finds the id
   */
  TypedSink(
      JsonGenerator generator, SerializationContext context, TypeSerializer types, Object value, @Nullable String id) {
    this.sink = new GeneratorSink(generator);
    this.generator = generator;
    this.context = context;
    this.types = types;
    this.id = types.typeId(value, JsonToken.START_OBJECT);
    this.id.id = id;
  }

  @Override
  public void object() {
    if (depth++ == 0) {
      types.writeTypePrefix(generator, context, id);
    } else {
      sink.object();
    }
  }

  @Override
  public void endObject() {
    if (--depth == 0) {
      types.writeTypeSuffix(generator, context, id);
    } else {
      sink.endObject();
    }
  }

  @Override
  public void list() {
    sink.list();
  }

  @Override
  public void endList() {
    sink.endList();
  }

  @Override
  public void name(String name) {
    sink.name(name);
  }

  @Override
  public void text(String text) {
    if (depth == 0) {
      id.valueShape = JsonToken.VALUE_STRING;
      types.writeTypePrefix(generator, context, id);
      sink.text(text);
      types.writeTypeSuffix(generator, context, id);
    } else {
      sink.text(text);
    }
  }

  @Override
  public void number(String digits) {
    sink.number(digits);
  }

  @Override
  public void flag(boolean flag) {
    sink.flag(flag);
  }
}
