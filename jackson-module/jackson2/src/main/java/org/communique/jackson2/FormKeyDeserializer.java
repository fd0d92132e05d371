// SPDX-License-Identifier: Apache-2.0
package org.communique.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.io.Serial;
import java.io.Serializable;
import java.io.UncheckedIOException;
import org.communique.json.JsonOptions;
import org.communique.json.binding.Form;
import org.communique.json.binding.Reading;

/** Reads the key of a map as a value whose form is a text. */
final class FormKeyDeserializer extends KeyDeserializer implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  private final Class<?> type;
  /** The options with which the value is read. */
  private final JsonOptions options;

  FormKeyDeserializer(Form<?> form, JsonOptions options) {
    this.type = form.type();
    this.options = options;
  }

  @Override
  public Object deserializeKey(String key, DeserializationContext context) throws IOException {
    JsonParser outside = context.getParser();
    TokenBuffer text = new TokenBuffer(outside.getCodec(), false);
    text.writeString(key);
    JsonParser parser = text.asParserOnFirstToken();
    try {
      Reading<?> result = Form.of(type).read(new ParserCursor(parser), options);
      if (result.value().isEmpty()) {
        throw new CommuniqueFormatException(
            outside, FormDeserializer.within(outside.getParsingContext(), result.problems()));
      }
      return result.value().get();
    } catch (UncheckedIOException trouble) {
      throw trouble.getCause();
    }
  }
}
