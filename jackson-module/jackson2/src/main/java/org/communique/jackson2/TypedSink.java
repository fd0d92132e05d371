// SPDX-License-Identifier: Apache-2.0
package org.communique.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.communique.json.engine.JsonSink;
import org.jspecify.annotations.Nullable;

/** Writes a value with its type id, where and how the mapper writes type ids. */
final class TypedSink implements JsonSink {

  private final JsonSink sink;
  private final JsonGenerator generator;
  private final TypeSerializer types;
  private final WritableTypeId id;
  private int depth;

  /**
   * Makes a sink for one value.
   *
   * @param id the type id, which is not the id of the hidden class; null if the mapper finds the id
   */
  TypedSink(JsonGenerator generator, TypeSerializer types, Object value, @Nullable String id) {
    this.sink = new GeneratorSink(generator);
    this.generator = generator;
    this.types = types;
    this.id = types.typeId(value, JsonToken.START_OBJECT);
    this.id.id = id;
  }

  @Override
  public void object() {
    if (depth++ == 0) {
      prefix();
    } else {
      sink.object();
    }
  }

  @Override
  public void endObject() {
    if (--depth == 0) {
      suffix();
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
      prefix();
      sink.text(text);
      suffix();
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

  private void prefix() {
    try {
      types.writeTypePrefix(generator, id);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  private void suffix() {
    try {
      types.writeTypeSuffix(generator, id);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }
}
