// SPDX-License-Identifier: Apache-2.0
package org.communique.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.annotation.JsonView;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.communique.suite.UsersMapper.Generic;
import org.communique.suite.UsersMapper.Setting;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A value of every type, wherever a class of a user may have it, on a mapper with any setting. */
@Tag("H50") @Tag("F15")
class MapperShapesTest {

  /** A record of a user. */
  record Held<T>(@JsonView(UsersMapper.View.class) T value) {}

  /** A bean of a user. */
  static final class Bean<T> {

    @JsonView(UsersMapper.View.class)
    private T value;

    @JsonView(UsersMapper.View.class)
    public T getValue() {
      return value;
    }

    public void setValue(T value) {
      this.value = value;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Bean<?> that && Objects.equals(value, that.value);
    }

    @Override
    public int hashCode() {
      return Objects.hashCode(value);
    }

    @Override
    public String toString() {
      return "Bean " + value;
    }
  }

  /** Where the value is. */
  enum Shape {
    ALONE(type -> type, value -> value),
    ELEMENT(type -> Generic.of(List.class, type), value -> new ArrayList<>(List.of(value, value))),
    IN_A_MAP(
        type -> Generic.of(Map.class, String.class, type), value -> new LinkedHashMap<>(Map.of("k", value))),
    OPTIONAL(type -> Generic.of(Held.class, Generic.of(Optional.class, type)), value -> new Held<>(Optional.of(value))),
    LONE_OPTIONAL(type -> Generic.of(Optional.class, type), Optional::of),
    ATOMIC(
        type -> Generic.of(Held.class, Generic.of(AtomicReference.class, type)),
        value -> new Held<>(new AtomicReference<>(value))),
    IN_A_RECORD(type -> Generic.of(Held.class, type), Held::new),
    IN_A_BEAN(type -> Generic.of(Bean.class, type), Shape::bean),
    IN_AN_ENVELOPE(
        type -> Generic.of(Bean.class, Generic.of(Bean.class, Generic.of(List.class, type))),
        value -> bean(bean(new ArrayList<>(List.of(value))))),
    OPTIONAL_ELEMENT(
        type -> Generic.of(Held.class, Generic.of(List.class, Generic.of(Optional.class, type))),
        value -> new Held<>(new ArrayList<>(List.of(Optional.of(value), Optional.empty()))));

    private final Function<Type, Type> type;
    private final Function<Object, Object> value;

    Shape(Function<Type, Type> type, Function<Object, Object> value) {
      this.type = type;
      this.value = value;
    }

    private static Object bean(Object value) {
      Bean<Object> bean = new Bean<>();
      bean.setValue(value);
      return bean;
    }
  }

  @ParameterizedTest
  @EnumSource(Setting.class)
  void isReadBackEqual(Setting setting) throws Exception {
    UsersMapper mapper = UsersMapper.with(setting);
    roundTrips((value, shape) -> {
      Type type = shape.type.apply(value.getKey());
      return readBack(mapper, mapper.write(shape.value.apply(value.getValue()), type), type);
    });
  }

  private interface Trip {
    Object of(Map.Entry<Class<?>, Object> value, Shape shape) throws Exception;
  }

  private static void roundTrips(Trip trip) {
    List<String> failures = new ArrayList<>();
    for (Map.Entry<Class<?>, Object> value : EveryType.VALUES.entrySet()) {
      for (Shape shape : Shape.values()) {
        try {
          Object expected = shape.value.apply(value.getValue());
          Object read = trip.of(value, shape);
          if (!plain(expected).equals(plain(read))) {
            failures.add(value.getKey().getSimpleName() + " " + shape + ": read " + read);
          }
        } catch (Exception refused) {
          failures.add(value.getKey().getSimpleName() + " " + shape + ": " + refused);
        }
      }
    }
    if (!failures.isEmpty()) {
      fail(failures.size() + " failures:\n" + String.join("\n", failures));
    }
  }

  private static Object readBack(UsersMapper mapper, byte[] written, Type type) throws Exception {
    try {
      return mapper.read(written, type);
    } catch (Exception refused) {
      throw new IllegalStateException(
          new String(written, 0, Math.min(written.length, 120), java.nio.charset.StandardCharsets.UTF_8), refused);
    }
  }

  /** An atomic reference is not equal to another one with the same value. */
  private static Object plain(Object value) {
    return value instanceof Held<?> held && held.value() instanceof AtomicReference<?> reference
        ? List.of(reference.get()) : value;
  }
}
