// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.stream.Stream;
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
    try (InputStream in = Objects.requireNonNull(BriefSchema.class.getResourceAsStream(NAME))) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(BriefSchema.text());
    }
  }

  @Test
  void refersToNothingThatItDoesNotDefine() {
    String schema = BriefSchema.text();
    Matcher references = java.util.regex.Pattern.compile("\"#/\\$defs/([^\"]+)\"").matcher(schema);
    assertThat(references.results().map(match -> match.group(1)).distinct())
        .hasSizeGreaterThan(20)
        .allSatisfy(name -> assertThat(schema).contains("\n    \"" + name + "\": {"));
  }

  static Stream<Vocabulary> vocabularies() {
    return FormatPageTest.VOCABULARIES.stream();
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void definesEachWordOfAVocabularyWithItsMeaning(Vocabulary vocabulary) {
    assertThat(vocabulary.words()).isNotEmpty();
    String definition = definition(vocabulary.title());
    assertThat(definition).contains(vocabulary.isOpen() ? "\"anyOf\":[" : "\"oneOf\":[");
    vocabulary.meanings().forEach((word, meaning) -> assertThat(definition)
        .contains(made(known -> {
          known.text("const", word);
          known.text("description", meaning);
        })));
    assertThat(definition.split("\"const\":", -1)).hasSize(vocabulary.words().size() + 1);
    assertThat(definition.contains("\"pattern\":")).isEqualTo(vocabulary.isOpen());
  }

  @Test
  void takesTheWordsFromTheModel() {
    assertThat(Vocabulary.open(Act.known()).meanings())
        .hasSameSizeAs(Act.known())
        .containsEntry("appeal", Act.APPEAL.meaning().orElseThrow());
    assertThat(Vocabulary.closed(List.of(Mode.values())).meanings())
        .hasSameSizeAs(Mode.values())
        .containsEntry("narrated-act", Mode.NARRATED_ACT.meaning());
    assertThat(vocabularies()).extracting(Vocabulary::title).contains("act", "actor kind", "mode", "certainty");
  }

  @Test
  void takesAnIdOrAValueForEachReference() {
    for (String referred : List.of("actor", "source", "topic")) {
      assertThat(definition(referred + " or its id"))
          .contains("\"anyOf\":[{\"$ref\":\"#/$defs/id\"},{\"$ref\":\"#/$defs/" + referred + "\"}]");
    }
    assertThat(SCHEMA.split("\"\\$ref\":\"#/\\$defs/id\"},", -1)).as("references by id").hasSize(4);
  }

  @Test
  void refusesTwoDefinitionsOfOneName() {
    assertThatIllegalStateException()
        .isThrownBy(() -> made(schema -> {
          schema.object("one", one -> one.define("one", "same name", inside -> inside.type("string")));
          schema.object("other", other -> other.define("other", "same name", inside -> inside.type("string")));
        }))
        .withMessage("two definitions of the schema have the name 'same-name'");
  }

  /** The text of a definition, from its title to the next title. */
  private static String definition(String title) {
    int from = SCHEMA.indexOf("\"title\":\"" + title + "\"");
    assertThat(from).as(title).isNotNegative();
    int to = SCHEMA.indexOf("\"title\":\"", from + 1);
    return SCHEMA.substring(from, to < 0 ? SCHEMA.length() : to);
  }

  /** The text of a schema with these keywords, without its definitions if it has none. */
  private static String made(Consumer<Schema> keywords) {
    TextSink sink = TextSink.inOrder();
    Schema.write(sink, keywords);
    return sink.result().replace(",\"$defs\":{}", "");
  }

  /** Takes the white space of {@link Layout} out again. */
  private static String flat(String json) {
    return json.replaceAll("\n *", "").replace("\": ", "\":").replace("}, {", "},{").replace("\", \"", "\",\"");
  }
}
