// SPDX-License-Identifier: Apache-2.0
package org.communique.jackson;

import java.lang.reflect.Type;
import org.communique.Target;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.type.TypeBindings;
import tools.jackson.databind.type.TypeFactory;
import tools.jackson.databind.type.TypeModifier;

/**
 * Makes a mapper write the values of a {@link Target}, and of a list, a map or an Optional of targets, by this declared
 * type. A mapper otherwise chooses the form of an actor, which does not say that the value is a target.
 */
final class TargetTypes extends TypeModifier {

  @Override
  public JavaType modifyType(JavaType type, Type declared, TypeBindings bindings, TypeFactory factory) {
    return isTarget(type) ? type.withStaticTyping() : type;
  }

  /** {@return whether a type is {@code Target}, or contains nothing but targets} */
  static boolean isTarget(@Nullable JavaType type) {
    return type != null && (type.hasRawClass(Target.class) || isTarget(type.getContentType()));
  }
}
