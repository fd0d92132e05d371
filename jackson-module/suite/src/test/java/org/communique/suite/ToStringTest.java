// SPDX-License-Identifier: Apache-2.0
package org.communique.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a value prints in a log line or in a failed assertion: one bounded line, whatever the value contains. */
@Tag("H35") @Tag("H51") @Tag("F23")
class ToStringTest {

  private static final int MOST = 500;

  private final JsonNode document;
  private final Set<String> wrong = new TreeSet<>();
  private int accepted;

  ToStringTest() throws IOException {
    document = JsonMapper.shared().readTree(EveryMember.json());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u202Eb\u202C", "a\n\u001B[31mb", "a\u2028b", "long"})
  void isOneBoundedLine(String hostile) throws Exception {
    replaceEachText(document, hostile.equals("long") ? "https://example.org/" + "x".repeat(5_000) : hostile);
    assertThat(accepted).isPositive();
    assertThat(wrong).isEmpty();
  }

  /** Puts the hostile text in the place of each text of the document, one at a time. */
  private void replaceEachText(JsonNode node, String hostile) throws Exception {
    if (node instanceof ObjectNode object) {
      for (String name : List.copyOf(object.propertyNames())) {
        JsonNode old = object.get(name);
        if (old.isString()) {
          object.put(name, hostile);
          checkAllValues();
          object.set(name, old);
        }
        replaceEachText(old, hostile);
      }
    } else if (node instanceof ArrayNode list) {
      for (int at = 0; at < list.size(); at++) {
        JsonNode old = list.get(at);
        if (old.isString()) {
          list.set(at, hostile);
          checkAllValues();
          list.set(at, old);
        }
        replaceEachText(old, hostile);
      }
    }
  }

  private void checkAllValues() throws Exception {
    String json = document.toString();
    if (Engine.TESTED.check(json).isEmpty()) {
      accepted++;
      EveryType.collect(Engine.TESTED.read(json), (type, value) -> check(type.getSimpleName(), value.toString()));
    }
  }

  private void check(String type, String text) {
    if (text.length() > MOST) {
      wrong.add(type + " has " + text.length() + " characters");
    }
    if (text.codePoints().anyMatch(ToStringTest::breaksTheLine)) {
      wrong.add(type + " is not one plain line");
    }
    if (text.matches(".*@[0-9a-f]+") || text.isEmpty()) {
      wrong.add(type + " does not say what it is: " + text);
    }
  }

  private static boolean breaksTheLine(int point) {
    int kind = Character.getType(point);
    return kind == Character.CONTROL || kind == Character.FORMAT || kind == Character.LINE_SEPARATOR
        || kind == Character.PARAGRAPH_SEPARATOR;
  }
}
