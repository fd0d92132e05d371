// SPDX-License-Identifier: Apache-2.0
package org.communique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.testing.ModelTypes.call;

import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.testing.Briefs;
import org.communique.testing.ModelTypes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every value can be changed: it makes a builder with all its values, and a setter replaces one of them. */
@Tag("H45")
class ToBuilderTest {

  private static final int MANY = 100;

  private static final Map<Class<?>, Set<Object>> VALUES = new HashMap<>();

  @BeforeAll
  static void collectValuesOfEveryType() {
    Briefs.stream(17).limit(MANY).forEach(brief -> {
      collect(brief);
      ModelTypes.visitMembers(brief, (accessor, value) -> collect(value));
    });
  }

  private static void collect(Object value) {
    VALUES.computeIfAbsent(value.getClass().getSuperclass(), none -> new HashSet<>()).add(value);
  }

  static List<Class<?>> types() {
    return ModelTypes.all();
  }

  @Test
  void theGeneratedBriefsHaveValuesOfEveryType() {
    assertThat(types()).hasSizeGreaterThanOrEqualTo(18);
    assertThat(VALUES.keySet()).containsAll(types());
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
    for (Method accessor : ModelTypes.accessors(type)) {
      if (accessor.getReturnType() == List.class) {
        for (Object value : VALUES.get(type)) {
          Object builder = toBuilder(value);
          call(method(builder, accessor.getName(), Iterable.class), builder, call(accessor, value));
          assertThat(build(builder)).as("%s", accessor).isEqualTo(value);
        }
      }
    }
  }

  private static Object toBuilder(Object value) {
    return call(method(value, "toBuilder"), value);
  }

  private static Object build(Object builder) {
    return call(method(builder, "build"), builder);
  }

  private static Method method(Object object, String name, Class<?>... parameters) {
    Class<?> type = object.getClass().getSimpleName().startsWith("Immutable")
        ? object.getClass().getSuperclass()
        : object.getClass();
    try {
      return type.getMethod(name, parameters);
    } catch (NoSuchMethodException missing) {
      throw new AssertionError(type.getSimpleName() + "." + name, missing);
    }
  }
}
