// SPDX-License-Identifier: Apache-2.0
package org.communique.jackson;

import org.communique.base.ExtensionValue;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Refuses the value of an extension alone, because Jackson could not read it back. */
final class ExtensionSerializer extends ValueSerializer<ExtensionValue> {

  @Override
  public void serialize(ExtensionValue value, JsonGenerator generator, SerializationContext context) {
    throw DatabindException.from(
        generator, "the value of an extension cannot be written without the extensions that have it");
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
