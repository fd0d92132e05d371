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

/** Refuses the value of an extension alone, because Jackson could not read it back. */
final class ExtensionSerializer extends JsonSerializer<ExtensionValue> implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  @Override
  public void serialize(ExtensionValue value, JsonGenerator generator, SerializerProvider provider)
      throws JsonMappingException {
    throw JsonMappingException.from(
        generator, "the value of an extension cannot be written without the extensions that have it");
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
