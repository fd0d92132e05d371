// SPDX-License-Identifier: Apache-2.0
package org.communique.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.io.Serial;
import java.io.Serializable;
import java.io.UncheckedIOException;
import org.communique.base.InvalidBriefException;
import org.communique.json.JsonOptions;
import org.communique.json.binding.Form;

/**
 * Writes a value as the key of a map if its form is a text, and refuses every other value.
 *
 * @param <T> the type of the values
 */
final class FormKeySerializer<T> extends JsonSerializer<T> implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  private final Class<T> type;
  /** The options with which the value is written. */
  private final JsonOptions options;

  FormKeySerializer(Form<T> form, JsonOptions options) {
    this.type = form.type();
    this.options = options;
  }

  @Override
  public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
    TokenBuffer written = new TokenBuffer(generator.getCodec(), false);
    try {
      Form.of(type).write(new GeneratorSink(written), value, options);
    } catch (InvalidBriefException unwritable) {
      throw JsonMappingException.from(generator, unwritable.getMessage());
    } catch (UncheckedIOException trouble) {
      throw trouble.getCause();
    }
    JsonParser tokens = written.asParser();
    if (tokens.nextToken() != JsonToken.VALUE_STRING) {
      throw JsonMappingException.from(
          generator, "a value of the type " + type.getSimpleName()
              + " cannot be the key of a map, because its form is not a text; use a part of it that is a text, such as "
              + "its id");
    }
    generator.writeFieldName(tokens.getText());
  }

  @Override
  public Class<T> handledType() {
    return type;
  }
}
