// SPDX-License-Identifier: Apache-2.0
package org.communique.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.Serial;
import java.io.Serializable;
import org.communique.base.ExtensionValue;

/** Refuses extensions without the value that has them, because Jackson would lose them without a word. */
final class ExtensionSerializer extends JsonSerializer<ExtensionValue> implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  @Override
  public void serialize(ExtensionValue value, JsonGenerator generator, SerializerProvider provider)
      throws JsonMappingException {
    throw JsonMappingException.from(
        generator, "extensions cannot be written without the value that has them; write the value, such as the brief");
  }

  @Override
  public void serializeWithType(
      ExtensionValue value, JsonGenerator generator, SerializerProvider provider, TypeSerializer types)
      throws JsonMappingException {
    serialize(value, generator, provider);
  }

  @Override
  public Class<ExtensionValue> handledType() {
    return ExtensionValue.class;
  }
}
