// SPDX-License-Identifier: Apache-2.0
package org.communique.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.communique.base.InvalidBriefException;
import org.communique.json.Form;

/** Writes a value of the model by its form, independent of the settings of the mapper. */
final class FormSerializer<T> extends JsonSerializer<T> {

  private final Form<T> form;

  FormSerializer(Form<T> form) {
    this.form = form;
  }

  @Override
  public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
    try {
      form.write(new GeneratorSink(generator), value);
    } catch (InvalidBriefException unwritable) {
      throw JsonMappingException.from(generator, unwritable.getMessage());
    } catch (UncheckedIOException trouble) {
      throw trouble.getCause();
    }
  }

  /** The form has no type ids, so the default typing of a mapper has no effect. */
  @Override
  public void serializeWithType(T value, JsonGenerator generator, SerializerProvider provider, TypeSerializer ignored)
      throws IOException {
    serialize(value, generator, provider);
  }

  @Override
  public Class<T> handledType() {
    return form.type();
  }
}
