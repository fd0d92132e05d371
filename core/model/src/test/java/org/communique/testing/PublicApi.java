// SPDX-License-Identifier: Apache-2.0
package org.communique.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lists what a module promises to its users: every public and protected type, method, constructor and field in its
 * exported packages. A file keeps the list, so that nobody changes the promise without seeing it.
 *
 * <pre>{@code
 * PublicApi.assertIsAsListed("communique-core", Brief.class);
 * }</pre>
 */
public final class PublicApi {

  private static final Path FOLDER = Path.of("src/test/resources/api");
  private static final Set<String> OF_EVERY_OBJECT = Set.of("equals", "hashCode", "toString");

  private PublicApi() {}

  /**
   * Fails unless the file of a module lists exactly what the module exports. With {@code -Dcommunique.write=true} the
   * file is written anew.
   *
   * @param module the name of the file, without {@code .txt}
   * @param anchor any class of the module
   */
  public static void assertIsAsListed(String module, Class<?> anchor) {
    List<String> api = ExportedTypes.of(anchor).stream().flatMap(PublicApi::lines).sorted().toList();
    Path file = FOLDER.resolve(module + ".txt");
    try {
      if (Boolean.getBoolean("communique.write")) {
        Files.createDirectories(FOLDER);
        Files.write(file, api);
      }
      assertThat(api).as("public API of " + module).containsExactlyElementsOf(Files.readAllLines(file));
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  private static Stream<String> lines(Class<?> type) {
    Stream<Member> members = Stream.of(
            type.getDeclaredFields(), type.getDeclaredConstructors(), type.getDeclaredMethods())
        .flatMap(Arrays::stream);
    return Stream.concat(
        Stream.of(line(type)),
        members.filter(member -> ExportedTypes.isOpen(member.getModifiers()) && !member.isSynthetic())
            .filter(member -> !isOfTheLanguage(type, member))
            .map(member -> type.getName() + "#" + line(member)))
        .map(line -> line.replace("java.lang.", "").strip());
  }

  /** The methods that every object has, and those that Java adds to every enum. */
  private static boolean isOfTheLanguage(Class<?> type, Member member) {
    return OF_EVERY_OBJECT.contains(member.getName())
        || type.isEnum() && (member.getName().equals("values") || member.getName().equals("valueOf"));
  }

  private static String line(Class<?> type) {
    String kind = type.isRecord() ? "record" : type.isEnum() ? "enum" : type.isInterface() ? "interface" : "class";
    String parents = Stream.concat(Stream.ofNullable(type.getGenericSuperclass()), Stream.of(type.getGenericInterfaces()))
        .map(parent -> parent.getTypeName()).filter(parent -> !parent.startsWith("java.lang."))
        .collect(Collectors.joining(", "));
    return type.getName() + " " + modifiers(type.getModifiers()) + (type.isSealed() ? "sealed " : "") + kind
        + (parents.isEmpty() ? "" : " of " + parents);
  }

  private static String line(Member member) {
    if (member instanceof Field field) {
      return field.getName() + " " + modifiers(field.getModifiers()) + field.getGenericType().getTypeName();
    }
    if (member instanceof Constructor<?> constructor) {
      return "new" + parameters(constructor.getGenericParameterTypes()) + " " + modifiers(constructor.getModifiers());
    }
    Method method = (Method) member;
    return method.getName() + parameters(method.getGenericParameterTypes()) + " " + modifiers(method.getModifiers())
        + method.getGenericReturnType().getTypeName();
  }

  private static String modifiers(int modifiers) {
    String shown = Modifier.toString(
        modifiers & (Modifier.PUBLIC | Modifier.PROTECTED | Modifier.ABSTRACT | Modifier.STATIC | Modifier.FINAL));
    return shown + " ";
  }

  private static String parameters(Type[] types) {
    return Arrays.stream(types).map(type -> type.getTypeName()).collect(Collectors.joining(", ", "(", ")"));
  }
}
