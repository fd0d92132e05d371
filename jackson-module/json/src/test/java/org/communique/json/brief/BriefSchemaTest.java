// SPDX-License-Identifier: Apache-2.0
package org.communique.json.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.json.form.Vocabulary;
import org.communique.json.form.Words;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BriefSchemaTest {

  private static final String NAME = "communique-1.0.schema.json";
  private static final String SCHEMA = flat(BriefSchema.text());

  @Test
  void standsInTheJarAsItIsMade() throws IOException {
    if (Boolean.getBoolean("communique.write")) {
      Files.writeString(Path.of("src/main/resources/org/communique/json", NAME), BriefSchema.text());
      return; // the file on the class path is still the old one
    }
    try (InputStream in = Objects.requireNonNull(BriefSchema.class.getResourceAsStream("/org/communique/json/" + NAME))) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(BriefSchema.text());
    }
  }

  @Test
  void refersToNothingThatItDoesNotDefine() {
    String schema = BriefSchema.text();
    Matcher references = Pattern.compile("\"#/\\$defs/([^\"]+)\"").matcher(schema);
    assertThat(references.results().map(match -> match.group(1)).distinct())
        .hasSizeGreaterThan(20)
        .allSatisfy(name -> assertThat(schema).contains("\n    \"" + name + "\": {"));
  }

  static Stream<Vocabulary> vocabularies() {
    return Words.byType().values().stream()
        .filter(scalar -> SCHEMA.contains("\"title\":\"" + scalar.title() + "\""))
        .flatMap(scalar -> scalar.vocabularies().stream());
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void definesEachWordOfAVocabularyWithItsMeaning(Vocabulary vocabulary) {
    assertThat(vocabulary.words()).isNotEmpty();
    String definition = definition(vocabulary.title());
    assertThat(definition).contains(vocabulary.isOpen() ? "\"anyOf\":[" : "\"oneOf\":[");
    vocabulary.meanings().forEach((word, meaning) -> assertThat(definition)
        .contains("{\"const\":\"" + word + "\",\"description\":\"" + meaning.replace("\"", "\\\"") + "\"}"));
    assertThat(definition.split("\"const\":", -1)).hasSize(vocabulary.words().size() + 1);
    assertThat(definition.contains("\"pattern\":")).isEqualTo(vocabulary.isOpen());
  }

  @Test
  void takesTheWordsFromTheModel() {
    Map<String, Vocabulary> defined =
        vocabularies().collect(Collectors.toMap(Vocabulary::title, vocabulary -> vocabulary));
    assertThat(defined).containsKeys("act", "actor kind", "mode", "certainty").hasSizeGreaterThan(15);
    assertThat(defined.get("act").meanings())
        .hasSameSizeAs(Act.known())
        .containsEntry("appeal", Act.APPEAL.meaning().orElseThrow());
    assertThat(defined.get("mode").meanings())
        .hasSameSizeAs(Mode.values())
        .containsEntry("narrated-act", Mode.NARRATED_ACT.meaning());
  }

  @Test
  void takesAnIdOrAValueForEachReference() {
    for (String referred : List.of("actor", "source", "topic")) {
      assertThat(definition(referred + " or its id"))
          .contains("\"anyOf\":[{\"$ref\":\"#/$defs/id\"},{\"$ref\":\"#/$defs/" + referred + "\"}]");
    }
    assertThat(SCHEMA.split("\"\\$ref\":\"#/\\$defs/id\"},", -1)).as("references by id").hasSize(4);
  }

  /** The text of a definition, from its title to the next title. */
  private static String definition(String title) {
    int from = SCHEMA.indexOf("\"title\":\"" + title + "\"");
    assertThat(from).as(title).isNotNegative();
    int to = SCHEMA.indexOf("\"title\":\"", from + 1);
    return SCHEMA.substring(from, to < 0 ? SCHEMA.length() : to);
  }

  /** Takes the white space of the lines out again. */
  private static String flat(String json) {
    return json.replaceAll("\n *", "").replace("\": ", "\":").replace("}, {", "},{").replace("\", \"", "\",\"");
  }
}
