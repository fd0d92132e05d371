// SPDX-License-Identifier: Apache-2.0
package org.communique.testing;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.communique.vocabulary.Word;

/**
 * Valid values for the parameters of methods. The values of the model's types are parts of briefs that {@link Briefs}
 * made; a test adds the values of other types, and values for parameters that need a particular value.
 */
public final class ValidArguments {

  /** Says that there is no value for a parameter. */
  static final class MissingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private MissingException(Type type) {
      super("there is no valid value of " + type);
    }
  }

  private static final int BRIEFS = 40;

  /** A value of each type that occurs in a brief. */
  private static final Map<Class<?>, Supplier<?>> MODEL = model();

  private final Map<Class<?>, Supplier<?>> byType = new LinkedHashMap<>();
  private final Map<String, Supplier<?>> byPlace = new HashMap<>();

  /** Starts with the values of the model. */
  public ValidArguments() {
    byType.putAll(MODEL);
    byType.put(String.class, () -> "a1");
  }

  private static Map<Class<?>, Supplier<?>> model() {
    Map<Class<?>, Supplier<?>> values = new LinkedHashMap<>();
    Stream.concat(Stream.of(Specimens.BRIEF), Briefs.stream(1).limit(BRIEFS)).forEach(brief -> {
      values.putIfAbsent(brief.getClass(), () -> brief);
      ModelTypes.visitMembers(brief, (accessor, value) -> values.putIfAbsent(value.getClass(), () -> value));
    });
    return values;
  }

  /**
   * Sets the value of a type, and of the types that it extends if these have no value.
   *
   * @param type the type
   * @param value makes the value for each call
   * @param <T> the type
   * @return this
   */
  public <T> ValidArguments with(Class<T> type, Supplier<? extends T> value) {
    byType.put(type, value);
    return this;
  }

  /**
   * Sets the value for some parameters.
   *
   * @param place the name of the parameters, such as {@code date}; or their type, method and name, such as
   *     {@code Edits.split.ids}; a constructor has the name of its type
   * @param value makes the value for each call
   * @return this
   */
  public ValidArguments at(String place, Supplier<?> value) {
    byPlace.put(place, value);
    return this;
  }

  Object of(Executable called, int place) {
    Parameter parameter = called.getParameters()[place];
    String type = called.getDeclaringClass().getSimpleName();
    String method = called instanceof Constructor ? type : called.getName();
    Supplier<?> particular = byPlace.get(type + "." + method + "." + parameter.getName());
    Supplier<?> named = particular == null ? byPlace.get(parameter.getName()) : particular;
    if (named != null) {
      Object value = named.get();
      if (particular != null || parameter.getType().isInstance(value)) {
        return value;
      }
    }
    boolean isWord = called.getDeclaringClass().isEnum() && parameter.getName().equals("word");
    return isWord
        ? ((Word) called.getDeclaringClass().getEnumConstants()[0]).word() : of(parameter.getParameterizedType());
  }

  Object receiver(Class<?> type) {
    return of(type);
  }

  private Object of(Type type) {
    if (type instanceof ParameterizedType generic) {
      return generic((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
    }
    if (type instanceof WildcardType wildcard) {
      return of(wildcard.getUpperBounds()[0]);
    }
    if (type instanceof TypeVariable<?> variable) {
      return of(variable.getBounds()[0]);
    }
    if (type instanceof Class<?> plain) {
      return plain(plain);
    }
    throw new MissingException(type);
  }

  private Object generic(Class<?> type, Type[] arguments) {
    if (byType.containsKey(type)) {
      return byType.get(type).get();
    }
    if (type == Optional.class) {
      return Optional.of(of(arguments[0]));
    }
    if (type == List.class || type == Collection.class || type == Iterable.class) {
      return List.of(of(arguments[0]));
    }
    if (type == Set.class) {
      return Set.of(of(arguments[0]));
    }
    if (type == UnaryOperator.class) {
      return UnaryOperator.identity();
    }
    if (type == Predicate.class) {
      return (Predicate<Object>) any -> true;
    }
    if (type == Consumer.class) {
      return (Consumer<Object>) any -> {};
    }
    return plain(type);
  }

  private Object plain(Class<?> type) {
    if (byType.containsKey(type)) {
      return byType.get(type).get();
    }
    if (type.isPrimitive()) {
      return Array.get(Array.newInstance(type, 1), 0);
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    if (type.isArray()) {
      Object array = Array.newInstance(type.getComponentType(), 1);
      Array.set(array, 0, of(type.getComponentType()));
      return array;
    }
    return byType.entrySet().stream().filter(entry -> type.isAssignableFrom(entry.getKey())).findFirst()
        .<Object>map(entry -> entry.getValue().get())
        .orElseGet(() -> made(type));
  }

  /** A record of valid values, or a builder. */
  private Object made(Class<?> type) {
    try {
      if (type.isRecord()) {
        Class<?>[] parts = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
        Constructor<?> constructor = type.getDeclaredConstructor(parts);
        Object[] values = new Object[parts.length];
        Arrays.setAll(values, place -> of(constructor, place));
        return constructor.newInstance(values);
      }
      for (Constructor<?> constructor : type.getDeclaredConstructors()) {
        if (constructor.getParameterCount() == 0 && Modifier.isPublic(constructor.getModifiers())
            && !Modifier.isAbstract(type.getModifiers())) {
          return constructor.newInstance();
        }
      }
      throw new MissingException(type);
    } catch (ReflectiveOperationException unexpected) {
      throw new AssertionError(type.getName(), unexpected);
    }
  }
}
