// SPDX-License-Identifier: Apache-2.0
package org.communique.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.communique.Brief;

/** The types of the model that have a generated builder, and the accessors of their members. */
public final class ModelTypes {

  private static final String IMPLEMENTATION = "Builder$Immutable";

  private ModelTypes() {}

  /** {@return all types with a generated builder, sorted by name} */
  public static List<Class<?>> all() {
    try {
      Path classes = Path.of(Brief.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      try (Stream<Path> files = Files.walk(classes)) {
        return files.map(file -> classes.relativize(file).toString().replaceAll("[/\\\\]", "."))
            .filter(name -> name.contains(IMPLEMENTATION))
            .<Class<?>>map(name -> type(name.substring(0, name.indexOf(IMPLEMENTATION))))
            .sorted(Comparator.comparing(Class::getName)).toList();
      }
    } catch (IOException unexpected) {
      throw new UncheckedIOException(unexpected);
    } catch (URISyntaxException unexpected) {
      throw new AssertionError(unexpected);
    }
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException unexpected) {
      throw new AssertionError(name, unexpected);
    }
  }

  /**
   * Returns the accessors of the members of a type.
   *
   * @param type the type
   * @return the public methods that the generated implementation overrides
   */
  public static List<Method> accessors(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> method.getParameterCount() == 0 && Modifier.isPublic(method.getModifiers()))
        .filter(method -> (method.getModifiers() & (Modifier.STATIC | Modifier.FINAL)) == 0)
        .sorted(Comparator.comparing(Method::getName))
        .toList();
  }

  /**
   * Visits everything that a value contains: the value of each member, the elements of lists, and so on.
   *
   * @param value a value of one of these types
   * @param visitor gets each value, together with the accessor that returned the value, its list or its optional
   */
  public static void visitMembers(Object value, BiConsumer<Method, Object> visitor) {
    accessors(value.getClass().getSuperclass()).forEach(accessor ->
        visit(accessor, call(accessor, value), visitor));
  }

  private static void visit(Method accessor, Object value, BiConsumer<Method, Object> visitor) {
    if (value instanceof Collection<?> values) {
      values.forEach(element -> visit(accessor, element, visitor));
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(present -> visit(accessor, present, visitor));
    } else {
      visitor.accept(accessor, value);
      if (value.getClass().getName().contains(IMPLEMENTATION)) {
        visitMembers(value, visitor);
      }
    }
  }

  /**
   * Calls a method by reflection.
   *
   * @param method the method
   * @param object the object
   * @param arguments the arguments
   * @return what the method returns
   */
  public static Object call(Method method, Object object, Object... arguments) {
    try {
      return method.invoke(object, arguments);
    } catch (ReflectiveOperationException unexpected) {
      throw new AssertionError(method.toString(), unexpected);
    }
  }
}
