// SPDX-License-Identifier: Apache-2.0
package org.communique.jackson;

import org.communique.base.ExtensionValue;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Refuses extensions without the value that has them, because Jackson would lose them without a word. */
final class ExtensionSerializer extends ValueSerializer<ExtensionValue> {

  @Override
  public void serialize(ExtensionValue value, JsonGenerator generator, SerializationContext context) {
    throw DatabindException.from(
        generator, "extensions cannot be written without the value that has them; write the value, such as the brief");
  }

  @Override
  public void serializeWithType(
      ExtensionValue value, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
    serialize(value, generator, context);
  }

  @Override
  public Class<?> handledType() {
    return ExtensionValue.class;
  }
}
