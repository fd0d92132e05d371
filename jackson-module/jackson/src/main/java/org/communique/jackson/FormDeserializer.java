// SPDX-License-Identifier: Apache-2.0
package org.communique.jackson;

import java.util.List;
import org.communique.json.JsonOptions;
import org.communique.json.Problem;
import org.communique.json.ProblemCode;
import org.communique.json.binding.Form;
import org.communique.json.binding.Reading;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads a value of the model by its form, independent of the settings of the mapper. */
final class FormDeserializer<T> extends ValueDeserializer<T> {

  private final Form<T> form;
  private final JsonOptions options;

  FormDeserializer(Form<T> form, JsonOptions options) {
    this.form = form;
    this.options = options;
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) {
    Reading<T> result = form.read(new ParserCursor(parser), options);
    return result.value().orElseThrow(() -> new CommuniqueFormatException(parser, result.problems()));
  }

  /** The form has no type ids, so the default typing of a mapper has no effect. */
  @Override
  public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer ignored) {
    return deserialize(parser, context);
  }

  @Override
  public Class<?> handledType() {
    return form.type();
  }

  @Override
  public Object getNullValue(DeserializationContext context) {
    JsonParser parser = context.getParser();
    throw new CommuniqueFormatException(
        parser, List.of(new Problem(ProblemCode.NULL_VALUE, "", 0, 0, "must not be null")));
  }

  @Override
  public @Nullable Object getAbsentValue(DeserializationContext context) {
    return null;
  }
}
