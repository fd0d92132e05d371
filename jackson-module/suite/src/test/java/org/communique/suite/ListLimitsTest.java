// SPDX-License-Identifier: Apache-2.0
package org.communique.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.communique.suite.Engine.TESTED;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.json.Problem;
import org.communique.json.ProblemCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every list of the form takes as many elements as its limit says, and no more. Each list is a list of the document
 * that has every member, filled up in front with valid elements.
 */
@Tag("H06")
class ListLimitsTest {

  private static final JsonMapper MAPPER = new JsonMapper();

  private static final String ACTOR = "{'id':'m%d','kind':'state','name':'M'}";
  private static final String IDENTIFIER = "{'scheme':'s','value':'%d'}";
  private static final String GRADE = "{'grade':'B','purpose':'p%d'}";

  /** The lists that {@link LimitsTest} tests with lower limits, because their own are large. */
  private static final Set<String> LARGE = Set.of("/actors", "/sources", "/topics", "/statements");

  /** The pointer of each list, its limit, and an element. */
  private static Map<String, Map.Entry<Integer, String>> lists() {
    Map<String, Map.Entry<Integer, String>> lists = new LinkedHashMap<>();
    lists.put("/notes", Map.entry(1_000, "{'note':'n'}"));
    lists.put("/actors/3/aliases", Map.entry(100, "{'text':'t'}"));
    lists.put("/actors/3/identifiers", Map.entry(10_000, IDENTIFIER));
    lists.put("/actors/4/roles", Map.entry(10_000, "{'title':'t%d'}"));
    lists.put("/actors/7/members", Map.entry(1_000, ACTOR));
    lists.put("/actors/8/gloss/members", Map.entry(1_000, ACTOR));
    lists.put("/sources/0/markings", Map.entry(10_000, "'m%d'"));
    lists.put("/sources/0/identifiers", Map.entry(10_000, IDENTIFIER));
    lists.put("/sources/0/grades", Map.entry(100, GRADE));
    lists.put("/sources/0/grades/0/evidence", Map.entry(10_000, "'e%d'"));
    lists.put("/topics/0/identifiers", Map.entry(10_000, IDENTIFIER));
    for (String member : List.of("speakers", "onBehalfOf", "addressees", "mentions")) {
      lists.put("/statements/0/" + member, Map.entry(10_000, ACTOR));
    }
    lists.put("/statements/0/quotations", Map.entry(1_000, "{'spoken':'w'}"));
    lists.put("/statements/0/quotations/0/segments", Map.entry(10_000, "{'%s':'w'}"));
    lists.put("/statements/0/attributions", Map.entry(64, "{'source':'interpreter','mode':'indirect'}"));
    lists.put("/statements/0/attributions/0/recipients", Map.entry(10_000, ACTOR));
    lists.put("/statements/0/attributions/0/markings", Map.entry(10_000, "'m%d'"));
    lists.put("/statements/0/attributions/0/grades", Map.entry(100, GRADE));
    lists.put("/statements/0/identifiers", Map.entry(10_000, IDENTIFIER));
    lists.put("/statements/0/codes", Map.entry(10_000, IDENTIFIER));
    lists.put("/statements/0/designations", Map.entry(10_000, "{'actor':'ally','words':'w%d'}"));
    lists.put("/statements/0/stances", Map.entry(10_000, "{'holders':['ally'],'target':{'topic':'ties'},"
        + "'attitude':'support','kind':'attitude','basis':'explicit'}"));
    lists.put("/statements/0/stances/0/holders", Map.entry(1_000, ACTOR));
    lists.put("/statements/0/topics", Map.entry(10_000, "{'id':'t%d','label':'T'}"));
    lists.put("/statements/0/grades", Map.entry(100, GRADE));
    lists.put("/statements/0/relations", Map.entry(10_000, "{'kind':'responds-to','to':'https://example.org/b#s%d'}"));
    lists.put("/statements/0/notes", Map.entry(1_000, "{'note':'n'}"));
    return lists;
  }

  static Stream<Arguments> cases() {
    return lists().entrySet().stream()
        .map(list -> Arguments.of(list.getKey(), list.getValue().getKey(), list.getValue().getValue()));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("cases")
  void readsAsManyElementsAsTheLimitSays(String list, int limit, String element) throws IOException {
    String json = withElements(list, limit, element);
    assertThat(catchThrowable(() -> TESTED.read(json))).isNull();
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("cases")
  void refusesOneElementMoreAtTheList(String list, int limit, String element) throws IOException {
    String json = withElements(list, limit + 1, element);
    Throwable refusal = catchThrowable(() -> TESTED.read(json));
    assertThat(refusal).as("refusal").isNotNull();
    assertThat(TESTED.problems(refusal)).singleElement().satisfies(problem -> {
      assertThat(problem).extracting(Problem::code, Problem::pointer).containsExactly(ProblemCode.OVER_LIMIT, list);
      assertThat(problem.message()).contains(String.valueOf(limit));
    });
  }

  @Test
  void knowsEveryListOfTheForm() throws IOException {
    JsonNode tree = EveryMember.tree();
    Set<String> found = EveryMember.pointers().stream()
        .filter(pointer -> tree.at(pointer).isArray() && !pointer.contains("/x-"))
        .map(ListLimitsTest::withoutNumbers)
        .collect(Collectors.toSet());
    Set<String> tested = Stream.concat(lists().keySet().stream().map(ListLimitsTest::withoutNumbers), LARGE.stream())
        .collect(Collectors.toSet());
    assertThat(tested).isEqualTo(found);
  }

  private static String withoutNumbers(String pointer) {
    return pointer.replaceAll("/\\d+", "");
  }

  /** The document with more elements at the beginning of the list, so that the list has a length. */
  private static String withElements(String pointer, int length, String element) throws IOException {
    JsonNode tree = EveryMember.tree();
    remove(tree, "/actors/7", "count");
    remove(tree, "/statements/0/quotations/0", "start");
    remove(tree, "/statements/0/quotations/0", "end");
    ArrayNode list = (ArrayNode) tree.at(JsonPointer.compile(pointer));
    for (int number = 0; list.size() < length; number++) {
      String kind = number % 2 == 0 ? "spoken" : "sic";
      list.insert(0, MAPPER.readTree(element.replace("'", "\"").replace("%d", "" + number).replace("%s", kind)));
    }
    return tree.toString();
  }

  private static void remove(JsonNode tree, String pointer, String member) {
    ((ObjectNode) tree.at(pointer)).remove(member);
  }
}
