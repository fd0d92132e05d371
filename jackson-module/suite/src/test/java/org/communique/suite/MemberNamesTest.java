// SPDX-License-Identifier: Apache-2.0
package org.communique.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.suite.Engine.TESTED;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.communique.Actor;
import org.communique.Source;
import org.communique.StatementRef;
import org.communique.Topic;
import org.communique.vocabulary.Word;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Each member of a document is the member of the model with the same name. The tables name the members, and the accessors
 * find them by number, so this fails if a line of an accessor is missing or at another position.
 */
class MemberNamesTest {

  /** The members whose method has another name. */
  private static final Map<String, String> METHODS =
      Map.of("communique", "formatVersion", "weak", "isWeak", "spoken", "exact");

  /** The tags of unions, whose value has no method for each tag. */
  private static final Set<String> UNIONS = Set.of("target", "segments", "notes");

  private final Set<String> compared = new TreeSet<>();

  @Test
  void areThoseOfTheModel() throws IOException, ReflectiveOperationException {
    compareMembers(EveryMember.tree(), TESTED.read(EveryMember.json()));
    assertThat(compared).hasSizeGreaterThan(95);
  }

  @Test
  void areThoseOfTheModelAfterWriting() throws IOException, ReflectiveOperationException {
    String written = TESTED.write(TESTED.read(EveryMember.json()));
    compareMembers(new JsonMapper().readTree(written), TESTED.read(EveryMember.json()));
    assertThat(compared).hasSizeGreaterThan(95);
  }

  private void compareMembers(JsonNode object, Object value) throws ReflectiveOperationException {
    Class<?> type = value.getClass();
    while (!Modifier.isPublic(type.getModifiers())) {
      type = type.getSuperclass();
    }
    for (Map.Entry<String, JsonNode> member : object.properties()) {
      String name = member.getKey();
      if (!name.startsWith("x-") && !name.equals("grade") && !UNIONS.contains(name)) {
        Object found = type.getMethod(METHODS.getOrDefault(name, name)).invoke(value);
        compare(type.getSimpleName() + "." + name, member.getValue(), present(found));
        compared.add(type.getSimpleName() + "." + name);
      }
    }
  }

  private static Object present(Object found) {
    if (found instanceof OptionalInt number) {
      return number.orElseThrow();
    }
    return found instanceof Optional<?> optional ? optional.orElseThrow() : found;
  }

  private void compare(String name, JsonNode json, Object value) throws ReflectiveOperationException {
    if (json.isArray()) {
      List<?> values = (List<?>) value;
      assertThat(values).as(name).hasSize(json.size());
      for (int index = 0; index < json.size(); index++) {
        compare(name, json.get(index), values.get(index));
      }
    } else if (json.isObject()) {
      compareMembers(json, value);
    } else {
      assertThat(text(value)).as(name).isEqualTo(json.asString());
    }
  }

  private static String text(Object value) {
    if (value instanceof Actor actor) {
      return actor.id();
    } else if (value instanceof Source source) {
      return source.id();
    } else if (value instanceof Topic topic) {
      return topic.id();
    } else if (value instanceof StatementRef reference) {
      return reference.text();
    }
    return value instanceof Word word ? word.word() : value.toString();
  }
}
