// SPDX-License-Identifier: Apache-2.0
package org.communique.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.Brief;
import org.communique.analysis.Corpus;
import org.communique.testing.SharedData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Annotations keep every rule that the working group of the W3C has written down as a schema: {@code
 * web-annotation-tests} in the folder {@code shared/data} beside the checkout. The tests are skipped if there is no such
 * folder.
 */
class AnnotationSchemaTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Optional<Path> FOLDER = SharedData.file("web-annotation-tests");
  private static final String BASE = "https://example.org/assertions/";

  /** The texts of all schemas by their URIs. Assertions refer to definitions by bare names. */
  private static final Map<String, String> TEXTS = new HashMap<>();

  private static List<Assertion> annotationRules = List.of();
  private static List<Assertion> collectionRules = List.of();
  private static List<Assertion> pageRules = List.of();

  /** A rule of the W3C: a schema, and whether a good document is valid by it. */
  private record Assertion(String name, JsonSchema schema, boolean isValid) {

    boolean isKeptBy(JsonNode document) {
      return schema.validate(document).isEmpty() == isValid;
    }
  }

  @BeforeAll
  static void readRules() throws IOException {
    assumeTrue(FOLDER.isPresent(), "the assertions are absent");
    try (Stream<Path> files = Files.list(FOLDER.orElseThrow().resolve("definitions"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".json")).toList()) {
        TEXTS.put(BASE + file.getFileName(), withoutId(file));
      }
    }
    annotationRules = rules("annotations/annotationMusts.test");
    collectionRules = rules("collections/collectionMusts.test");
    pageRules = rules("collections/pages/pageMusts.test");
  }

  private static String withoutId(Path file) throws IOException {
    ObjectNode schema = (ObjectNode) MAPPER.readTree(Files.readString(file));
    schema.remove("id");
    return schema.toString();
  }

  private static List<Assertion> rules(String list) throws IOException {
    List<Assertion> rules = new ArrayList<>();
    for (JsonNode name : MAPPER.readTree(Files.readString(FOLDER.orElseThrow().resolve(list))).get("assertions")) {
      Path file = FOLDER.orElseThrow().resolve(name.asText());
      String uri = BASE + "rule-" + name.asText().replace('/', '-');
      TEXTS.put(uri, withoutId(file));
      boolean isValid = MAPPER.readTree(Files.readString(file)).path("expectedResult").asText("valid").equals("valid");
      rules.add(new Assertion(name.asText(), JsonSchemaFactory.getInstance(
              SpecVersion.VersionFlag.V4, factory -> factory.schemaLoaders(loaders -> loaders.schemas(TEXTS)))
          .getSchema(SchemaLocation.of(uri), SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build()),
          isValid));
    }
    return rules;
  }

  private static List<String> broken(List<Assertion> rules, JsonNode document) {
    return rules.stream().filter(rule -> !rule.isKeptBy(document)).map(Assertion::name).toList();
  }

  private static JsonNode collection(Brief... briefs) throws IOException {
    return MAPPER.readTree(WebAnnotations.of(Corpus.of(briefs)).document().toJson());
  }

  /** The annotations of a collection, each as a document of its own, which says its context itself. */
  private static List<ObjectNode> annotations(JsonNode collection) {
    List<ObjectNode> annotations = new ArrayList<>();
    for (JsonNode item : collection.get("first").get("items")) {
      annotations.add(((ObjectNode) item.deepCopy()).put("@context", collection.get("@context").asText()));
    }
    return annotations;
  }

  @Test
  void everyAnnotationKeepsAllRules() throws IOException {
    assertThat(annotationRules).hasSize(54);
    for (Brief brief : Documents.all().toList()) {
      for (JsonNode annotation : annotations(collection(brief))) {
        assertThat(broken(annotationRules, annotation)).as(annotation.toPrettyString()).isEmpty();
      }
    }
  }

  @Test
  void collectionsAndTheirPagesKeepAllRules() throws IOException {
    assertThat(collectionRules).hasSize(10);
    assertThat(pageRules).hasSize(15);
    List<JsonNode> collections = new ArrayList<>(List.of(collection(Documents.all().toArray(Brief[]::new))));
    for (Brief brief : Documents.all().toList()) {
      collections.add(collection(brief));
    }
    for (JsonNode collection : collections) {
      assertThat(broken(collectionRules, collection)).isEmpty();
      assertThat(broken(pageRules, collection)).isEmpty(); // a collection with its page inside, as the rules want it
    }
  }

  @Test
  void theRulesFindWhatIsWrong() throws IOException {
    ObjectNode annotation = annotations(collection(Documents.article())).get(0);
    assertThat(broken(annotationRules, annotation)).isEmpty();
    ObjectNode spoilt = annotation.deepCopy();
    ((ObjectNode) spoilt.get("target").get("selector").get(0)).put("start", -1);
    assertThat(broken(annotationRules, spoilt)).isNotEmpty();
    for (String member : List.of("@context", "id", "type", "target")) {
      ObjectNode without = annotation.deepCopy();
      without.remove(member);
      assertThat(broken(annotationRules, without)).as(member).isNotEmpty();
    }
    ObjectNode nameless = collection(Documents.article()).deepCopy();
    nameless.remove("id");
    assertThat(broken(collectionRules, nameless)).isNotEmpty();
  }
}
