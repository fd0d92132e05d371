// SPDX-License-Identifier: Apache-2.0
package org.communique.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.suite.Engine.TESTED;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.Brief;
import org.communique.Designation;
import org.communique.Note;
import org.communique.Tally;
import org.communique.base.ExtensionValue;
import org.communique.base.Extensions;
import org.communique.json.binding.Form;
import org.communique.testing.Specimens;
import org.communique.vocabulary.ClosedWord;
import org.communique.vocabulary.OpenTerm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every type of the model can be read and written on its own, on a user's mapper too. */
class FormsTest {

  @Test
  void areThereForEveryTypeThatABriefConsistsOf() {
    Set<Class<?>> types = new LinkedHashSet<>();
    collect(Brief.class, types);
    assertThat(types).hasSizeGreaterThan(35);
    assertThat(formTypes()).containsAll(types);
  }

  @Test
  void areThereForEveryVocabulary() {
    assertThat(formTypes())
        .contains(ClosedWord.class.getPermittedSubclasses()).contains(OpenTerm.class.getPermittedSubclasses());
  }

  private static Set<Class<?>> formTypes() {
    Set<Class<?>> types = new LinkedHashSet<>();
    Form.all().forEach(form -> types.add(form.type()));
    return types;
  }

  private static void collect(Type type, Set<Class<?>> types) {
    if (type instanceof ParameterizedType generic) {
      Stream.of(generic.getActualTypeArguments()).forEach(argument -> collect(argument, types));
    } else if (type instanceof Class<?> found && found.getName().startsWith("org.communique.") && types.add(found)) {
      if (found.isRecord()) {
        Stream.of(found.getRecordComponents()).forEach(component -> collect(component.getGenericType(), types));
      } else if (Modifier.isAbstract(found.getModifiers()) && !found.isEnum()) {
        Stream.of(found.getDeclaredMethods())
            .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
            .filter(method -> !Modifier.isFinal(method.getModifiers()) && method.getParameterCount() == 0)
            .forEach(method -> collect(method.getGenericReturnType(), types));
      }
    }
  }

  static Stream<Arguments> values() {
    return Stream.of(
        Arguments.of(Note.ambiguity("two readings"), Note.class, "{\"ambiguity\":\"two readings\"}"),
        Arguments.of(
            Extensions.builder().put("x-desk", new ExtensionValue.Text("Seoul")).build(), Extensions.class,
            "{\"x-desk\":\"Seoul\"}"),
        Arguments.of(Tally.of(3, 1, 0), Tally.class, "{\"inFavour\":3,\"against\":1,\"abstaining\":0}"),
        Arguments.of(
            Designation.of(Specimens.RUSSIA, "the aggressor"), Designation.class,
            "{\"actor\":{\"id\":\"russia\",\"kind\":\"state\",\"name\":\"Russia\"},\"words\":\"the aggressor\"}"));
  }

  @ParameterizedTest
  @MethodSource("values")
  <T> void writeAndReadAPartAlone(T value, Class<T> type, String json) throws IOException {
    assertThat(TESTED.map(value)).isEqualTo(json);
    assertThat(TESTED.map(json, type)).isEqualTo(value);
  }
}
