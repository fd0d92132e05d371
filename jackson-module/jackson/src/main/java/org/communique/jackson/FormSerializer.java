// SPDX-License-Identifier: Apache-2.0
package org.communique.jackson;

import java.io.IOException;
import org.communique.base.InvalidBriefException;
import org.communique.json.JsonOptions;
import org.communique.json.Limit;
import org.communique.json.binding.Form;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
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

  /** The form has no type ids, so the default typing of a mapper has no effect. */
  @Override
  public void serializeWithType(
      T value, JsonGenerator generator, SerializationContext context, TypeSerializer ignored) {
    serialize(value, generator, context);
  }

  @Override
  public Class<?> handledType() {
    return form.type();
  }
}
