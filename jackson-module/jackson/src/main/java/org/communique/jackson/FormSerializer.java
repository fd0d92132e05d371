// SPDX-License-Identifier: Apache-2.0
package org.communique.jackson;

import com.fasterxml.jackson.annotation.JsonTypeInfo.Id;
import java.io.IOException;
import java.util.Objects;
import org.communique.Target;
import org.communique.base.InvalidBriefException;
import org.communique.json.JsonOptions;
import org.communique.json.Limit;
import org.communique.json.binding.Form;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeIdResolver;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes a value of the model by its form, independent of the settings of the mapper. */
final class FormSerializer<T> extends ValueSerializer<T> {

  private final Form<T> form;
  private final JsonOptions options;

  FormSerializer(Form<T> form, JsonOptions options) {
    this.form = form;
    this.options = options;
  }

  @Override
  public void serialize(T value, JsonGenerator generator, SerializationContext context) {
    try {
      if (GeneratorStream.isPlain(generator, options.of(Limit.DEPTH))) {
        form.write(new GeneratorStream(generator), value, options);
      } else {
        form.write(new GeneratorSink(generator), value, options);
      }
    } catch (InvalidBriefException unwritable) {
      throw DatabindException.from(generator, unwritable.getMessage());
    } catch (IOException trouble) {
      throw JacksonIOException.construct(trouble, generator);
    }
  }

  /**
   * Writes the type id of the mapper's default typing only if the declared type is another type than the type of the
   * form, for example {@code Object}. A reader of the declared type needs no type id.
   */
  @Override
  public void serializeWithType(T value, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
    TypeIdResolver ids = types.getTypeIdResolver();
    String declared = ids.idFromBaseType(context);
    String id = id(form.type(), value, context, ids);
    if (Objects.equals(id, declared)) {
      serialize(value, generator, context);
      return;
    }
    if (value instanceof Target target && Objects.equals(id(Target.class, value, context, ids), declared)) {
      new FormSerializer<>(Form.of(Target.class), options).serialize(target, generator, context);
      return;
    }
    try {
      form.write(new TypedSink(generator, context, types, value, id), value, options);
    } catch (InvalidBriefException unwritable) {
      throw DatabindException.from(generator, unwritable.getMessage());
    }
  }

  /** Returns the id of a type. A resolver that sees the value may return the id of its hidden class instead. */
  private static @Nullable String id(Class<?> type, Object value, SerializationContext context, TypeIdResolver ids) {
    return ids.idFromValueAndType(context, ids.getMechanism() == Id.CUSTOM ? value : null, type);
  }

  @Override
  public Class<?> handledType() {
    return form.type();
  }
}
