// SPDX-License-Identifier: Apache-2.0
package org.communique.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.communique.suite.Engine.TESTED;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.communique.Brief;
import org.communique.json.Problem;
import org.communique.json.ProblemCode;
import org.communique.json.brief.BriefSchema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What becomes of a document when one of its values is missing, null, or of another kind. */
class EveryMemberTest {

  /**
   * The required members of each kind of object, by what its pointer matches; unions and texts have rules of their
   * own.
   */
  private static final Map<String, Set<String>> REQUIRED = Map.ofEntries(
      Map.entry("", Set.of("communique", "id", "title", "source")),
      Map.entry("/text", Set.of("sha256", "length")),
      Map.entry("/(actors|sources)/[0-9]+", Set.of("id", "kind", "name")),
      Map.entry("/topics/[0-9]+", Set.of("id", "label")),
      Map.entry(".*/aliases/[0-9]+", Set.of("text")),
      Map.entry(".*/(identifiers|codes)/[0-9]+", Set.of("scheme", "value")),
      Map.entry(".*/(roles/[0-9]+|speakingAs)", Set.of("title")),
      Map.entry(".*/gloss", Set.of("basis")),
      Map.entry(".*/designations/[0-9]+", Set.of("actor", "words")),
      Map.entry(".*/grades/[0-9]+", Set.of("grade")),
      Map.entry("/statements/[0-9]+", Set.of("id", "speakers", "act", "gist", "attributions")),
      Map.entry(".*/attributions/[0-9]+", Set.of("source", "mode")),
      Map.entry(".*/stances/[0-9]+", Set.of("holders", "target", "attitude", "kind", "basis")),
      Map.entry(".*/relations/[0-9]+", Set.of("kind", "to")));

  @Test
  void isBeautifulAndReadsBackAsItself() throws IOException {
    String json = EveryMember.json();
    if (Boolean.getBoolean("communique.write")) {
      Files.writeString(Path.of("src/test/resources/every-member.json"), TESTED.pretty(TESTED.read(json)));
      return; // the file on the class path is still the old one
    }
    assertThat(TESTED.pretty(TESTED.read(json))).isEqualTo(json);
  }

  @Test
  void hasEachMemberThatTheSchemaDefines() throws IOException {
    JsonNode definitions = new JsonMapper().readTree(BriefSchema.text()).get("$defs");
    Set<String> defined = new TreeSet<>();
    definitions.properties().forEach(definition -> definition.getValue().findValues("properties").stream()
        .flatMap(members -> members.propertyNames().stream())
        .forEach(member -> defined.add(definition.getKey() + "." + member)));
    Set<String> present = new TreeSet<>();
    collectMembers(definitions, "brief", definitions.get("brief"), EveryMember.tree(), present);
    assertThat(present).isEqualTo(defined);
  }

  /** Collects the members of a value, each after the name of the definition that has it: {@code topic.label}. */
  private static void collectMembers(
      JsonNode definitions, String name, JsonNode schema, JsonNode value, Set<String> present) {
    if (schema.has("$ref")) {
      String definition = schema.get("$ref").asString().replace("#/$defs/", "");
      collectMembers(definitions, definition, definitions.get(definition), value, present);
      return;
    }
    for (String keyword : List.of("allOf", "anyOf", "oneOf")) {
      schema.path(keyword).forEach(part -> collectMembers(definitions, name, part, value, present));
    }
    value.properties().stream().filter(member -> schema.path("properties").has(member.getKey())).forEach(member -> {
      present.add(name + "." + member.getKey());
      collectMembers(definitions, name, schema.get("properties").get(member.getKey()), member.getValue(), present);
    });
    for (int index = 0; value.isArray() && schema.has("items") && index < value.size(); index++) {
      collectMembers(definitions, name, schema.get("items"), value.get(index), present);
    }
  }

  @Tag("H23")
  @Test
  void namesEachRequiredMemberThatIsMissing() throws IOException {
    Set<String> seen = new TreeSet<>();
    for (String pointer : EveryMember.pointers()) {
      String owner = pointer.substring(0, pointer.lastIndexOf('/'));
      String name = pointer.substring(owner.length() + 1);
      if (isRequired(owner, name)) {
        assertThat(problems(EveryMember.without(pointer))).as(pointer)
            .anySatisfy(problem -> {
              assertThat(problem.code()).isEqualTo(ProblemCode.MISSING_MEMBER);
              assertThat(problem.pointer()).isEqualTo(owner);
              assertThat(problem.message()).isEqualTo("member '" + name + "' is missing");
            });
        seen.add(kind(owner) + " " + name);
      }
    }
    assertThat(seen).hasSize(REQUIRED.values().stream().mapToInt(Set::size).sum());
  }

  @Tag("H24")
  @Test
  void takesNullForAnAbsentMemberOnlyWhereItIsOptional() throws IOException {
    for (String pointer : EveryMember.pointers()) {
      String owner = pointer.substring(0, pointer.lastIndexOf('/'));
      String name = pointer.substring(owner.length() + 1);
      String json = EveryMember.with(pointer, "null");
      boolean listElement = name.matches("[0-9]+");
      boolean extension = pointer.contains("/x-");
      boolean union = owner.matches(".*/(target|segments/[0-9]+|notes/[0-9]+)");
      if (listElement || extension || union || isRequired(owner, name)) {
        assertThat(problems(json)).as(pointer).anySatisfy(problem -> {
          assertThat(problem.code()).isEqualTo(ProblemCode.NULL_VALUE);
          assertThat(problem.pointer()).isEqualTo(pointer);
        });
      } else {
        assertThat(outcome(json)).as(pointer).isEqualTo(outcome(EveryMember.without(pointer)));
      }
    }
  }

  @Tag("H21")
  @Test
  void refusesAValueOfAnotherKindEverywhere() throws IOException {
    for (String pointer : EveryMember.pointers()) {
      if (pointer.contains("/x-")) {
        continue;
      }
      for (String other : List.of("17", "true", "\"\\u0000\"", "[[]]", "{\"a\":{\"b\":[]}}")) {
        boolean flag = pointer.endsWith("/weak") && other.equals("true");
        boolean number = pointer.matches(".*/(start|end|length|count|tally/.*)") && other.equals("17");
        if (!flag && !number) {
          assertThat(problems(EveryMember.with(pointer, other))).as(pointer + " " + other)
              .anySatisfy(problem -> assertThat(problem.pointer()).startsWith(pointer));
        }
      }
    }
  }

  /** The brief, or what was wrong, without the places: the documents that are compared differ in length. */
  private static Object outcome(String json) throws IOException {
    Throwable refusal = catchThrowable(() -> TESTED.read(json));
    return refusal == null
        ? TESTED.read(json)
        : TESTED.problems(refusal).stream().map(problem -> problem.pointer() + problem.message()).toList();
  }

  private static List<Problem> problems(String json) {
    Throwable refusal = catchThrowable(() -> TESTED.read(json));
    assertThat(refusal).as(json).isNotNull();
    return TESTED.problems(refusal);
  }

  private static boolean isRequired(String owner, String name) {
    return REQUIRED.getOrDefault(kind(owner), Set.of()).contains(name);
  }

  private static String kind(String owner) {
    return REQUIRED.keySet().stream().filter(owner::matches).findFirst().orElse("none");
  }

  @Test
  void isAValueLikeAnyOther() throws IOException {
    Brief brief = TESTED.read(EveryMember.json());
    assertThat(Brief.builder().from(brief).build()).isEqualTo(brief);
    assertThat(TESTED.map(TESTED.map(brief), Brief.class)).isEqualTo(brief);
  }
}
