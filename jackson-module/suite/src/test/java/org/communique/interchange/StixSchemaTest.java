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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.communique.Brief;
import org.communique.analysis.Corpus;
import org.communique.testing.SharedData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each object is valid by the schema that OASIS has published for its type: {@code cti-stix2-json-schemas} in the folder
 * {@code shared/data/stix2-schemas} beside the checkout. The tests are skipped if there is no such folder. The schema of
 * a whole bundle lists neither notes nor opinions, so it is not used.
 */
class StixSchemaTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String PREFIX = "http://raw.githubusercontent.com/oasis-open/cti-stix2-json-schemas/stix2.1/";
  static final Optional<Path> FOLDER = SharedData.file("stix2-schemas");
  private static final Map<String, JsonSchema> SCHEMAS = new ConcurrentHashMap<>();

  @BeforeAll
  static void hasTheSchemas() {
    assumeTrue(FOLDER.isPresent(), "the schemas are absent");
  }

  static Stream<Brief> briefs() {
    return Documents.all();
  }

  private static JsonSchema schema(String type) {
    return SCHEMAS.computeIfAbsent(type, name -> {
      Path folder = FOLDER.orElseThrow().resolve("schemas");
      String room = Stream.of("sdos", "sros", "common")
          .filter(each -> Files.exists(folder.resolve(each).resolve(name + ".json"))).findFirst().orElseThrow();
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012, factory -> factory.schemaMappers(
              mappers -> mappers.mapPrefix(PREFIX + "schemas", folder.toUri().toString().replaceFirst("/$", ""))))
          .getSchema(SchemaLocation.of(PREFIX + "schemas/" + room + "/" + name + ".json"),
              SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
    });
  }

  static List<String> faults(JsonNode object) {
    return schema(object.get("type").asText()).validate(object).stream().map(Object::toString).toList();
  }

  static JsonNode objects(Brief brief) throws IOException {
    return MAPPER.readTree(StixBundles.of(Corpus.of(brief)).document().toJson()).get("objects");
  }

  @ParameterizedTest
  @MethodSource("briefs")
  void everyObjectIsValid(Brief brief) throws IOException {
    for (JsonNode object : objects(brief)) {
      assertThat(faults(object)).as(object.toPrettyString()).isEmpty();
    }
  }

  @Test
  void theBriefsHaveObjectsOfAllTypesThatBundlesContain() throws IOException {
    Set<String> types = new HashSet<>();
    for (Brief brief : Documents.all().toList()) {
      objects(brief).forEach(object -> types.add(object.get("type").asText()));
    }
    assertThat(types).contains("identity", "extension-definition", "note", "report", "relationship");
  }

  @ParameterizedTest
  @CsvSource({
    "note, object_refs", "note, content", "note, created", "report, published", "report, object_refs",
    "identity, name", "relationship, target_ref", "extension-definition, version"
  })
  void refusesAnObjectWithoutAMemberThatItNeeds(String type, String member) throws IOException {
    ObjectNode object = first(type);
    object.remove(member);
    assertThat(faults(object)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "note, id, note--1", "note, created, 2022-08-16", "note, authors, Kim", "report, published, yesterday",
    "identity, id, note--cdf41f48-0dbb-5169-8bc5-03e707d0d84d", "relationship, source_ref, x"
  })
  void refusesAWrongValue(String type, String member, String value) throws IOException {
    ObjectNode object = first(type);
    object.put(member, value);
    assertThat(faults(object)).isNotEmpty();
  }

  private static ObjectNode first(String type) throws IOException {
    for (JsonNode object : objects(Documents.article())) {
      if (object.get("type").asText().equals(type)) {
        assertThat(faults(object)).isEmpty();
        return (ObjectNode) object;
      }
    }
    throw new AssertionError("the article has no " + type);
  }
}
