// SPDX-License-Identifier: Apache-2.0
package org.communique;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.testing.Briefs;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every value can be changed: it makes a builder with all its values, and a setter replaces one of them. */
class ToBuilderTest {

  private static final int MANY = 100;
  private static final String IMPLEMENTATION = "Builder$Immutable";

  private static final Map<Class<?>, Set<Object>> VALUES = new HashMap<>();

  @BeforeAll
  static void collectValuesOfEveryType() {
    Briefs.stream(17).limit(MANY).forEach(ToBuilderTest::collect);
  }

  private static void collect(Object value) {
    if (value instanceof Collection<?> values) {
      values.forEach(ToBuilderTest::collect);
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(ToBuilderTest::collect);
    } else if (value.getClass().getName().contains(IMPLEMENTATION)) {
      Class<?> type = value.getClass().getSuperclass();
      if (VALUES.computeIfAbsent(type, none -> new HashSet<>()).add(value)) {
        accessors(type).forEach(accessor -> collect(call(accessor, value)));
      }
    }
  }

  static Set<Class<?>> types() throws IOException, URISyntaxException {
    Path classes = Path.of(Brief.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.walk(classes)) {
      return files.map(file -> classes.relativize(file).toString().replaceAll("[/\\\\]", "."))
          .filter(name -> name.contains(IMPLEMENTATION))
          .map(name -> type(name.substring(0, name.indexOf(IMPLEMENTATION)))).collect(Collectors.toSet());
    }
  }

  @Test
  void theGeneratedBriefsHaveValuesOfEveryType() throws IOException, URISyntaxException {
    assertThat(VALUES.keySet()).isEqualTo(types()).hasSizeGreaterThanOrEqualTo(18);
  }

  @ParameterizedTest
  @MethodSource("types")
  void aBuilderWithAllValuesBuildsAnEqualValue(Class<?> type) {
    for (Object value : VALUES.get(type)) {
      assertThat(build(toBuilder(value))).isEqualTo(value);
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void aSetterReplacesAList(Class<?> type) {
    for (Method accessor : accessors(type)) {
      if (accessor.getReturnType() == List.class) {
        for (Object value : VALUES.get(type)) {
          Object builder = toBuilder(value);
          call(setter(builder, accessor), builder, call(accessor, value));
          assertThat(build(builder)).as("%s", accessor).isEqualTo(value);
        }
      }
    }
  }

  private static Object toBuilder(Object value) {
    return call(method(value.getClass().getSuperclass(), "toBuilder"), value);
  }

  private static Object build(Object builder) {
    return call(method(builder.getClass(), "build"), builder);
  }

  private static Method setter(Object builder, Method accessor) {
    return method(builder.getClass(), accessor.getName(), Iterable.class);
  }

  private static List<Method> accessors(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> method.getParameterCount() == 0 && Modifier.isPublic(method.getModifiers()))
        .filter(method -> (method.getModifiers() & (Modifier.STATIC | Modifier.FINAL)) == 0)
        .toList();
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException unexpected) {
      throw new AssertionError(name, unexpected);
    }
  }

  private static Method method(Class<?> type, String name, Class<?>... parameters) {
    try {
      return type.getMethod(name, parameters);
    } catch (NoSuchMethodException missing) {
      throw new AssertionError(type.getSimpleName() + "." + name, missing);
    }
  }

  private static Object call(Method method, Object object, Object... arguments) {
    try {
      return method.invoke(object, arguments);
    } catch (ReflectiveOperationException unexpected) {
      throw new AssertionError(method.toString(), unexpected);
    }
  }
}
