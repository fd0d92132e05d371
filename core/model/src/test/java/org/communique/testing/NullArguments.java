// SPDX-License-Identifier: Apache-2.0
package org.communique.testing;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Calls every public or protected method and constructor in the exported packages of a module, with null as one
 * argument and with valid values as the other arguments. Each call must throw a NullPointerException whose message is
 * the name of the parameter. An argument that is a collection or an array is also tried with null as its element; then
 * the message is the name of the parameter and {@code element}; the constructor of a record may leave this to {@code
 * List.copyOf}, which names nothing.
 *
 * <p>Parameters that may be null, {@code equals} and the {@code valueOf} of an enum are left out. In a generated builder,
 * the message may name the member instead, as in {@code aliases element}; the generated methods for any number of
 * elements are left out, because their code does not name the array.
 *
 * <pre>{@code
 * assertThat(new NullArguments(new ValidArguments()).complaints(Brief.class, Set.of())).isEmpty();
 * }</pre>
 */
public final class NullArguments {

  private final ValidArguments values;

  /**
   * Starts a walk.
   *
   * @param values the valid values
   */
  public NullArguments(ValidArguments values) {
    this.values = values;
  }

  /**
   * Walks all exported packages of a module.
   *
   * @param anchor any class of the module
   * @param excused the methods that are not called, such as {@code JsonSink.text(String)}
   * @return what is wrong, by the place, such as {@code Edits.replace(Brief, Actor) actor}; empty if every call named
   *     its parameter, and if every call without a null argument returned
   */
  public Map<String, String> complaints(Class<?> anchor, Set<String> excused) {
    Map<String, String> complaints = new TreeMap<>();
    excused.forEach(name -> complaints.put(name, "is excused, but does not exist"));
    List<Class<?>> exported = ExportedTypes.of(anchor);
    for (Class<?> type : exported) {
      Stream.concat(Arrays.stream(type.getDeclaredConstructors()), Arrays.stream(type.getDeclaredMethods()))
          .filter(called -> ExportedTypes.isOpen(called.getModifiers()) && !called.isSynthetic() && !isExempt(called))
          .filter(called -> !excused.contains(name(called)) || complaints.remove(name(called)) == null)
          .forEach(called -> call(called, complaints));
    }
    return complaints;
  }

  private static boolean isExempt(Executable called) {
    return called.getName().equals("equals") && called.getParameterCount() == 1
        || called.getName().equals("valueOf") && called.getDeclaringClass().isEnum()
        || called.isVarArgs() && isBuilder(called.getDeclaringClass());
  }

  private void call(Executable called, Map<String, String> complaints) {
    Parameter[] parameters = called.getParameters();
    List<Integer> places = new ArrayList<>();
    for (int place = 0; place < parameters.length; place++) {
      if (!parameters[place].getType().isPrimitive() && !isNullable(parameters[place])) {
        places.add(place);
      }
    }
    if (places.isEmpty()) {
      return;
    }
    try {
      outcome(called, -1, null).ifPresent(thrown -> complaints.put(name(called), "without null: " + thrown));
      for (int place : places) {
        String expected = parameters[place].getName();
        complain(called, expected, outcome(called, place, null), complaints);
        Object withNull = withNullElement(parameters[place].getType());
        if (withNull != null) {
          complain(called, expected + " element", outcome(called, place, withNull), complaints);
        }
      }
    } catch (ValidArguments.MissingException missing) {
      complaints.put(name(called), missing.getMessage());
    }
  }

  private static void complain(
      Executable called, String expected, Optional<Throwable> thrown, Map<String, String> complaints) {
    String found = thrown.map(exception -> complaint(called, expected, exception)).orElse("no exception");
    if (!found.isEmpty()) {
      complaints.put(name(called) + " " + expected, found);
    }
  }

  /** A collection or an array whose only element is null; null if the type is none of these. */
  private static @Nullable Object withNullElement(Class<?> type) {
    if (type.isArray() && !type.getComponentType().isPrimitive()) {
      return Array.newInstance(type.getComponentType(), 1);
    }
    if (type == Set.class) {
      return new HashSet<>(Arrays.asList((Object) null));
    }
    return type.isAssignableFrom(List.class) && type != Object.class ? Arrays.asList((Object) null) : null;
  }

  private static boolean isNullable(Parameter parameter) {
    AnnotatedElement type = parameter.getAnnotatedType();
    return type.isAnnotationPresent(Nullable.class);
  }

  /** What the call throws with an argument replaced, or with valid arguments if the place is -1; empty if it returns. */
  private Optional<Throwable> outcome(Executable called, int replaced, @Nullable Object argument) {
    Object[] arguments = new Object[called.getParameterCount()];
    for (int place = 0; place < arguments.length; place++) {
      arguments[place] = place == replaced ? argument : values.of(called, place);
    }
    try {
      if (called instanceof Constructor<?> constructor) {
        constructor.newInstance(arguments);
      } else {
        boolean isStatic = Modifier.isStatic(called.getModifiers());
        ((Method) called).invoke(isStatic ? null : values.receiver(called.getDeclaringClass()), arguments);
      }
      return Optional.empty();
    } catch (InvocationTargetException thrown) {
      return Optional.of(thrown.getCause());
    } catch (ReflectiveOperationException | IllegalArgumentException unexpected) {
      throw new AssertionError(name(called) + Arrays.toString(arguments), unexpected);
    }
  }

  /** What is wrong with the exception; empty if nothing is. */
  private static String complaint(Executable called, String expected, Throwable thrown) {
    boolean isOfRecord = called.getDeclaringClass().isRecord() && called instanceof Constructor;
    boolean isNamed = thrown.getClass() == NullPointerException.class
        && (isOfRecord && expected.endsWith(" element") || expected.equals(thrown.getMessage())
            || isBuilder(called.getDeclaringClass()) && namesTheMember(called, expected, thrown.getMessage()));
    return isNamed ? "" : thrown.toString();
  }

  private static boolean isBuilder(Class<?> type) {
    return Arrays.stream(type.getDeclaredClasses()).anyMatch(nested -> nested.getSimpleName().startsWith("Immutable"));
  }

  /** The generated code names an element {@code aliases element}, and the Java machine says which variable is null. */
  private static boolean namesTheMember(Executable called, String parameter, String message) {
    boolean isMember = Arrays.stream(called.getDeclaringClass().getDeclaredMethods())
        .anyMatch(method -> message.equals(method.getName() + " element"));
    return isMember || message.endsWith(" because \"" + parameter + "\" is null");
  }

  private static String name(Executable called) {
    Class<?> type = called.getDeclaringClass();
    String owner = type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    String parameters = Arrays.stream(called.getParameterTypes()).map(Class::getSimpleName)
        .collect(Collectors.joining(", ", "(", ")"));
    return owner + (called instanceof Method ? "." + called.getName() : "") + parameters;
  }
}
