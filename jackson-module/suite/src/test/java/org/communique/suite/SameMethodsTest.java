// SPDX-License-Identifier: Apache-2.0
package org.communique.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.testing.Specimens.BRIEF;
import static org.communique.testing.Specimens.LETTER;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.communique.Statement;
import org.communique.json.JsonOptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The two lines have the same methods, and the static methods do what the methods with the default options do. */
class SameMethodsTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"CommuniqueJson", "CommuniqueCodec", "CommuniqueFormatException"})
  void areOnBothLines(String name) throws ReflectiveOperationException {
    Set<String> of3 = signatures(Class.forName("org.communique.jackson." + name));
    assertThat(signatures(Class.forName("org.communique.jackson2." + name))).isEqualTo(of3).isNotEmpty();
  }

  /** Names, type parameters, parameter types and results, without the exceptions. */
  private static Set<String> signatures(Class<?> type) {
    Set<String> signatures = new TreeSet<>();
    for (Method method : type.getDeclaredMethods()) {
      if (Modifier.isPublic(method.getModifiers())) {
        signatures.add(method.toGenericString().replaceAll(" throws .*", "").replace("org.communique.jackson2.", "")
            .replace("org.communique.jackson.", ""));
      }
    }
    return signatures;
  }

  static Stream<Arguments> staticMethods() {
    return Stream.of(org.communique.jackson.CommuniqueJson.class, org.communique.jackson2.CommuniqueJson.class)
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.getName().equals("with"))
        .map(method -> Arguments.argumentSet(method.toString(), method));
  }

  @ParameterizedTest
  @MethodSource("staticMethods")
  void doTheSameWithoutOptionsAsWithTheDefaultOptions(Method method) throws Exception {
    Object codec = method.getDeclaringClass().getMethod("with", JsonOptions.class).invoke(null, JsonOptions.defaults());
    Method same = codec.getClass().getMethod(method.getName(), method.getParameterTypes());
    assertThat(same.getGenericReturnType().getTypeName()).isEqualTo(method.getGenericReturnType().getTypeName());
    assertThat(new HashSet<>(List.of(same.getExceptionTypes()))).isEqualTo(Set.of(method.getExceptionTypes()));
    Object result = outcome(method, null);
    assertThat(outcome(same, codec)).isEqualTo(result).isNotIn(List.of(), "");
  }

  /** What the method returns, or what it writes. */
  private Object outcome(Method method, Object target) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Path file = folder.resolve("brief.json");
    Files.writeString(file, json(method));
    Object[] arguments = Arrays.stream(method.getParameterTypes())
        .map(type -> argument(type, json(method), file, out)).toArray();
    Object result = method.invoke(target, arguments);
    if (result instanceof Stream<?> stream) {
      try (stream) {
        return stream.toList();
      }
    }
    if (method.getReturnType() == void.class) {
      return out.size() > 0 ? out.toString(StandardCharsets.UTF_8) : Files.readString(file);
    }
    return result instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : result;
  }

  private static Object argument(Class<?> type, String json, Path file, OutputStream out) {
    if (type == byte[].class || type == InputStream.class) {
      byte[] utf8 = json.getBytes(StandardCharsets.UTF_8);
      return type == byte[].class ? utf8 : new ByteArrayInputStream(utf8);
    }
    if (type == Class.class) {
      return Statement.class;
    }
    if (type == Consumer.class) {
      return (Consumer<Object>) bad -> {};
    }
    for (Object value : List.of(json, new StringReader(json), file, BRIEF, out, Stream.of(BRIEF), LETTER)) {
      if (type.isInstance(value)) {
        return type == Object.class ? LETTER : value;
      }
    }
    throw new AssertionError("no argument for " + type);
  }

  /** A document for the method to read; one with a problem if the method returns problems. */
  private static String json(Method method) {
    try {
      return switch (method.getName()) {
        case "check" -> "{\"communique\":\"1.0\"}";
        case "readValue" -> Engine.TESTED.writeValue(LETTER);
        case "read", "lines" -> Engine.TESTED.write(BRIEF);
        default -> "";
      };
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
