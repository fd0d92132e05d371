// SPDX-License-Identifier: Apache-2.0
package org.communique.interchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.Brief;
import org.communique.analysis.Corpus;
import org.communique.jackson.CommuniqueJson;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** The briefs that the tests export, and the exported documents as trees. */
final class Documents {

  /** Keeps the digits of numbers, as the form does. */
  static final JsonMapper MAPPER = JsonMapper.builder()
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
      .build();

  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final Path ARTICLE =
      Path.of("../../examples/seed-article/src/test/resources/org/communique/examples/seed/brief.json");

  private Documents() {}

  /** The brief of the whole article. */
  static Brief article() {
    return CommuniqueJson.read(ARTICLE);
  }

  static Brief everyMember() {
    return CommuniqueJson.read(RESOURCES.resolve("every-member.json"));
  }

  /** One of the briefs that people read. */
  static Brief golden(String name) {
    return CommuniqueJson.read(RESOURCES.resolve("briefs").resolve(name + ".json"));
  }

  /** All briefs of the project: the article, every golden brief, and the one with every member. */
  static Stream<Brief> all() {
    return Stream.concat(
        Stream.of(article(), everyMember()),
        Stream.of(
                "background-briefing", "council-vote", "interpreted-remarks", "joint-statement", "reactions",
                "relayed-cable", "revoked-retraction", "right-of-reply")
            .map(Documents::golden));
  }

  static JsonNode tree(JsonDocument document) {
    return MAPPER.readTree(document.toJson());
  }

  static String text(Rows rows, String file) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      rows.write(file, out);
    } catch (IOException unexpected) {
      throw new UncheckedIOException(unexpected);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  /** All files of the rows, one after the other. */
  static String text(Rows rows) {
    return rows.files().stream().map(file -> file + "\n" + text(rows, file)).collect(Collectors.joining());
  }

  /** A brief in each of the formats: rows, STIX, annotations. */
  static List<Export<String>> exports(Brief brief) {
    Corpus corpus = Corpus.of(brief);
    Export<Rows> rows = Rows.of(corpus);
    Export<JsonDocument> stix = StixBundles.of(corpus);
    Export<JsonDocument> annotations = WebAnnotations.of(corpus);
    return List.of(
        new Export<>(text(rows.document()), rows.losses()),
        new Export<>(stix.document().toJson(), stix.losses()),
        new Export<>(annotations.document().toJson(), annotations.losses()));
  }
}
