// SPDX-License-Identifier: Apache-2.0
package org.communique.jackson;

import org.communique.json.JsonOptions;
import org.communique.json.binding.Form;
import org.communique.json.binding.Reading;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.util.TokenBuffer;

/** Reads the key of a map as a value whose form is a text. */
final class FormKeyDeserializer extends KeyDeserializer {

  private final Form<?> form;
  private final JsonOptions options;

  FormKeyDeserializer(Form<?> form, JsonOptions options) {
    this.form = form;
    this.options = options;
  }

  @Override
  public Object deserializeKey(String key, DeserializationContext context) {
    TokenBuffer text = TokenBuffer.forGeneration();
    text.writeString(key);
    JsonParser parser = text.asParserOnFirstToken(context);
    Reading<?> result = form.read(new ParserCursor(parser), options);
    if (result.value().isEmpty()) {
      JsonParser outside = context.getParser();
      throw new CommuniqueFormatException(
          outside, FormDeserializer.within(outside.streamReadContext(), result.problems()));
    }
    return result.value().get();
  }
}
