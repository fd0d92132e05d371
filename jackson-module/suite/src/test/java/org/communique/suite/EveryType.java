// SPDX-License-Identifier: Apache-2.0
package org.communique.suite;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.communique.json.binding.Form;

/** A value of every type that has a form of its own. Most of the values are from {@link EveryMember}. */
final class EveryType {

  /** The values by their types. */
  static final Map<Class<?>, Object> VALUES = values();

  private EveryType() {}

  /** The type by whose form a mapper writes a value if it does not know another type. */
  static Class<?> typeOf(Object value) {
    return Form.of(value.getClass()).type();
  }

  private static Map<Class<?>, Object> values() {
    Map<Class<?>, Object> values = new LinkedHashMap<>();
    try {
      collect(Engine.TESTED.read(EveryMember.json()), values::putIfAbsent);
    } catch (IOException | ReflectiveOperationException failed) {
      throw new AssertionError(failed);
    }
    for (Form<?> form : Form.all()) {
      if (form.type().isEnum()) {
        values.putIfAbsent(form.type(), form.type().getEnumConstants()[1]);
      }
      if (!values.containsKey(form.type())) {
        throw new AssertionError("the document has no value of the type " + form.type());
      }
    }
    return values;
  }

  /** Gives each value that a value consists of, with the type of its form. */
  static void collect(Object found, BiConsumer<Class<?>, Object> values) throws ReflectiveOperationException {
    if (found instanceof Collection<?> elements) {
      for (Object element : elements) {
        collect(element, values);
      }
    } else if (found instanceof Optional<?> optional && optional.isPresent()) {
      collect(optional.get(), values);
    } else if (found != null && found.getClass().getName().startsWith("org.communique.")) {
      for (Form<?> form : Form.all()) {
        if (form.type().isInstance(found) && !form.type().isEnum()) {
          values.accept(form.type(), found);
          collectMembers(form.type(), found, values);
        }
      }
    }
  }

  private static void collectMembers(Class<?> type, Object value, BiConsumer<Class<?>, Object> values)
      throws ReflectiveOperationException {
    for (Method method : type.getDeclaredMethods()) {
      if (Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers())
          && method.getParameterCount() == 0 && !method.isSynthetic()
          && method.getReturnType() != type) { // a changed copy is no part of the value
        collect(method.invoke(value), values);
      }
    }
  }
}
