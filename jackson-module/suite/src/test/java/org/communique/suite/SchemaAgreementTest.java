// SPDX-License-Identifier: Apache-2.0
package org.communique.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.communique.suite.Engine.TESTED;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import org.communique.Brief;
import org.communique.json.Problem;
import org.communique.json.ProblemCode;
import org.communique.json.brief.BriefSchema;
import org.communique.testing.Briefs;

/** The schema refuses what the reader refuses, but for the rules that a schema cannot say. */
@Tag("laws")
class SchemaAgreementTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
      .getSchema(
          BriefSchema.text(), SchemaValidatorsConfig.builder().pathType(PathType.JSON_POINTER).build());

  /** What the reader alone refuses, by code: rules about several places at once. */
  private static final Set<ProblemCode> BEYOND_A_SCHEMA = EnumSet.of(
      ProblemCode.DANGLING_REFERENCE, ProblemCode.DUPLICATE_ID, ProblemCode.UNUSED_DEFINITION,
      ProblemCode.REFERENCE_CYCLE, ProblemCode.BROKEN_RULE, ProblemCode.TOO_DEEP, ProblemCode.OVER_LIMIT,
      ProblemCode.VERSION);

  /** And by message: rules of one text that no regular expression says. */
  private static final List<String> BEYOND_A_PATTERN = List.of(
      "text must name a day that exists", "text must not run backwards", "must be a day written YYYY-MM-DD",
      "unbalanced bidi controls", "must be well-formed as RFC 3986 requires", "must be a statement's id",
      "values must nest at most 8 deep", "tag must be well-formed BCP 47");

  private static final List<String> OTHERS = List.of(
      "17", "-1", "1.5", "true", "null", "\"\"", "\" \"", "\"x\"", "\"Not An Id\"", "\"two\\nlines\"", "\"2022-13\"",
      "\"2022-08-15\"", "\"en\"", "\"B2\"", "\"B9\"", "\"https://example.org/a#b\"", "\"state\"", "[]", "[null]", "[\"x\"]",
      "{}", "{\"a\":1}", "{\"x-a\":1}");

  @Provide
  Arbitrary<Brief> briefs() {
    return Briefs.arbitrary();
  }

  @Property
  void takesEveryBrief(@ForAll("briefs") Brief brief) throws IOException {
    assertThat(faults(MAPPER.readTree(TESTED.write(brief)))).isEmpty();
  }

  @Example
  void takesADocumentWithEveryMemberAndRefusesEachOneByOneOnce() throws IOException {
    assertThat(faults(MAPPER.readTree(EveryMember.json()))).isEmpty();
    for (String pointer : EveryMember.pointers()) {
      if (!pointer.contains("/x-")) {
        Set<ValidationMessage> faults = faults(MAPPER.readTree(EveryMember.with(pointer, "-0.5")));
        assertThat(faults).as(pointer)
            .map(fault -> fault.getInstanceLocation().toString())
            .contains(pointer)
            .containsOnlyElementsOf(places(pointer, faults));
      }
    }
  }

  /** The value itself and, if the value is in a union, the union, in which the alternatives miss their tags. */
  private static List<String> places(String pointer, Set<ValidationMessage> faults) {
    return faults.stream().anyMatch(fault -> fault.getEvaluationPath().toString().matches(".*/oneOf/[0-9]+/required"))
        ? List.of(pointer, pointer.substring(0, pointer.lastIndexOf('/')))
        : List.of(pointer);
  }

  @Property
  void refusesWhatTheReaderRefuses(@ForAll("briefs") Brief brief, @ForAll Random random) throws IOException {
    JsonNode damaged = MAPPER.readTree(TESTED.write(brief));
    String damage = damage(damaged, random);
    Set<ValidationMessage> faults = faults(damaged);
    String json = damaged.toString();
    Throwable refusal = catchThrowable(() -> TESTED.read(json));
    if (refusal == null) {
      boolean courtesy = damage.endsWith("null") || json.contains("\"communique\":\"1.") && !json.contains("\"communique\":\"1.0\"");
      assertThat(faults).as("%s in %s", damage, json).matches(found -> found.isEmpty() || courtesy, "taken by the reader");
      Statistics.collect(faults.isEmpty() ? "both take it" : "the reader alone takes it");
    } else if (faults.isEmpty()) {
      assertThat(TESTED.problems(refusal)).as("%s in %s", damage, json).allMatch(SchemaAgreementTest::isBeyondASchema);
      Statistics.collect("the reader alone refuses it");
    } else {
      Statistics.collect("both refuse it");
    }
  }

  private static boolean isBeyondASchema(Problem problem) {
    return BEYOND_A_SCHEMA.contains(problem.code()) || BEYOND_A_PATTERN.stream().anyMatch(problem.message()::contains);
  }

  private static Set<ValidationMessage> faults(JsonNode document) {
    return SCHEMA.validate(document);
  }

  /** Changes one thing somewhere, and says what. */
  private static String damage(JsonNode document, Random random) throws IOException {
    List<JsonNode> containers = new ArrayList<>();
    collect(document, containers);
    JsonNode container = containers.get(random.nextInt(containers.size()));
    String other = OTHERS.get(random.nextInt(OTHERS.size()));
    if (container instanceof ArrayNode list) {
      int at = random.nextInt(list.size());
      if (random.nextInt(4) == 0) {
        list.remove(at);
        return "an element removed";
      }
      list.set(at, MAPPER.readTree(other));
      return "an element now " + other;
    }
    ObjectNode object = (ObjectNode) container;
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    String name = names.get(random.nextInt(names.size()));
    switch (random.nextInt(4)) {
      case 0 -> object.remove(name);
      case 1 -> object.set(name + "s", object.remove(name));
      case 2 -> {
        object.set(names.get(random.nextInt(names.size())), object.get(name).deepCopy());
        return name + " copied to another";
      }
      default -> object.set(name, MAPPER.readTree(other));
    }
    return name + " removed, renamed or now " + other;
  }

  private static void collect(JsonNode node, List<JsonNode> containers) {
    if (node.isContainerNode() && !node.isEmpty()) {
      containers.add(node);
    }
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      collect(member.getValue(), containers);
    }
    if (node.isArray()) {
      node.forEach(element -> collect(element, containers));
    }
  }
}
