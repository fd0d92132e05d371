// SPDX-License-Identifier: Apache-2.0
package org.communique.jackson;

import org.communique.base.InvalidBriefException;
import org.communique.json.JsonOptions;
import org.communique.json.binding.Form;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.util.TokenBuffer;

/** Writes a value as the key of a map if its form is a text, and refuses every other value. */
final class FormKeySerializer<T> extends ValueSerializer<T> {

  private final Form<T> form;
  private final JsonOptions options;

  FormKeySerializer(Form<T> form, JsonOptions options) {
    this.form = form;
    this.options = options;
  }

  @Override
  public void serialize(T value, JsonGenerator generator, SerializationContext context) {
    TokenBuffer written = TokenBuffer.forGeneration();
    try {
      form.write(new GeneratorSink(written), value, options);
    } catch (InvalidBriefException unwritable) {
      throw DatabindException.from(generator, unwritable.getMessage());
    }
    JsonParser tokens = written.asParser();
    if (tokens.nextToken() != JsonToken.VALUE_STRING) {
      throw DatabindException.from(
          generator, "a value of the type " + form.type().getSimpleName()
              + " cannot be the key of a map, because its form is not a text; use a part of it that is a text, such as "
              + "its id");
    }
    generator.writeName(tokens.getString());
  }

  @Override
  public Class<?> handledType() {
    return form.type();
  }
}
