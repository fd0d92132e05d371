// SPDX-License-Identifier: Apache-2.0
package org.communique.jackson2;

import com.fasterxml.jackson.annotation.JsonTypeInfo.Id;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeIdResolver;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.io.Serial;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.communique.Target;
import org.communique.base.InvalidBriefException;
import org.communique.json.JsonOptions;
import org.communique.json.Limit;
import org.communique.json.binding.Form;
import org.jspecify.annotations.Nullable;

/**
 * Writes a value of the model by its form, independent of the settings of the mapper. A mapper can be written with Java
 * serialization, and its serializers are written with it.
 *
 * @param <T> the type of the value
 */
final class FormSerializer<T> extends JsonSerializer<T> implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  /** The type whose form this is. A form is not serializable, but is found again by its type. */
  private final Class<T> type;
  private final transient Form<T> form;
  /** The options with which the value is written. */
  private final JsonOptions options;

  /** The factory of the generator before, if its texts are in the usual quotation marks. */
  private transient volatile @Nullable JsonFactory usual;

  FormSerializer(Form<T> form, JsonOptions options) {
    this.type = form.type();
    this.form = form;
    this.options = options;
  }

  @Serial
  private Object readResolve() {
    return new FormSerializer<>(Form.of(type), options);
  }

  @Override
  public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
    try {
      if (GeneratorStream.isPlain(generator, options.of(Limit.DEPTH)) && hasUsualQuotes(generator)) {
        form.write(new GeneratorStream(generator), value, options);
      } else {
        form.write(new GeneratorSink(generator), value, options);
      }
    } catch (InvalidBriefException unwritable) {
      throw JsonMappingException.from(generator, unwritable.getMessage());
    } catch (UncheckedIOException trouble) {
      throw trouble.getCause();
    }
  }

  private boolean hasUsualQuotes(JsonGenerator generator) {
    JsonFactory factory = generator.getCodec() == null ? null : generator.getCodec().getFactory();
    if (factory == null) {
      return false;
    } else if (factory != usual && GeneratorStream.quote(factory) == JsonFactory.DEFAULT_QUOTE_CHAR) {
      usual = factory;
    }
    return factory == usual;
  }

  /**
   * Writes the type id of the mapper's default typing only if the declared type is another type than the type of the
   * form, for example {@code Object}. A reader of the declared type needs no type id.
   */
  @Override
  public void serializeWithType(T value, JsonGenerator generator, SerializerProvider provider, TypeSerializer types)
      throws IOException {
    TypeIdResolver ids = types.getTypeIdResolver();
    String declared = ids.idFromBaseType();
    String id = id(type, value, ids);
    if (Objects.equals(id, declared)) {
      serialize(value, generator, provider);
      return;
    }
    if (value instanceof Target target && Objects.equals(id(Target.class, value, ids), declared)) {
      new FormSerializer<>(Form.of(Target.class), options).serialize(target, generator, provider);
      return;
    }
    try {
      form.write(new TypedSink(generator, types, value, id), value, options);
    } catch (InvalidBriefException unwritable) {
      throw JsonMappingException.from(generator, unwritable.getMessage());
    } catch (UncheckedIOException trouble) {
      throw trouble.getCause();
    }
  }

  /** Returns the id of a type. A resolver that sees the value may return the id of its hidden class instead. */
  private static @Nullable String id(Class<?> type, Object value, TypeIdResolver ids) {
    return ids.idFromValueAndType(ids.getMechanism() == Id.CUSTOM ? value : null, type);
  }

  @Override
  public Class<T> handledType() {
    return type;
  }
}
