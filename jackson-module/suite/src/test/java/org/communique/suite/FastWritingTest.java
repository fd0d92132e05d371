// SPDX-License-Identifier: Apache-2.0
package org.communique.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.communique.testing.Specimens.BRIEF;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.communique.Brief;
import org.communique.Statement;
import org.communique.testing.Briefs;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.JsonGeneratorDelegate;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * A mapper writes the same bytes, whether our own writer makes the bytes or the generator makes the bytes from tokens.
 * The class and the settings of a generator decide which way is taken. A delegate around a generator always gets
 * tokens.
 */
@Tag("laws")
class FastWritingTest {

  /** A user's type around values of the model. */
  record Envelope(String from, List<Statement> statements, Brief brief, String to) {}

  /**
   * Settings of a generator.
   *
   * @param changed the names of the features that are not as usual
   * @param quote the quotation mark
   * @param highest the highest character that is not escaped; 0 if all are written as they are
   * @param isPretty whether the document has lines for people
   */
  record Settings(Set<String> changed, char quote, int highest, boolean isPretty) {

    static final Settings USUAL = new Settings(Set.of(), '"', 0, false);

    JsonMapper mapper3() {
      var factory = JsonFactory.builder().quoteChar(quote).highestNonEscapedChar(highest);
      for (JsonWriteFeature feature : JsonWriteFeature.values()) {
        factory.configure(feature, feature.enabledByDefault() != changed.contains(feature.name()));
      }
      return JsonMapper.builder(factory.build()).addModule(new org.communique.jackson.CommuniqueModule()).build();
    }

    com.fasterxml.jackson.databind.json.JsonMapper mapper2() {
      var factory = new com.fasterxml.jackson.core.JsonFactoryBuilder().quoteChar(quote).highestNonEscapedChar(highest);
      for (var feature : com.fasterxml.jackson.core.json.JsonWriteFeature.values()) {
        factory.configure(feature, feature.enabledByDefault() != changed.contains(feature.name()));
      }
      return com.fasterxml.jackson.databind.json.JsonMapper.builder(factory.build())
          .addModule(new org.communique.jackson2.CommuniqueModule()).build();
    }
  }

  @Provide
  Arbitrary<Settings> settings() {
    List<String> features = List.of(JsonWriteFeature.values()).stream().map(Enum::name).toList();
    Arbitrary<Settings> other = Combinators.combine(
            Arbitraries.of(features).set().ofMaxSize(2), Arbitraries.of('"', '"', '\''),
            Arbitraries.of(0, 0, 127, 255), Arbitraries.of(false, false, true))
        .as(Settings::new);
    return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(Settings.USUAL)), Tuple.of(2, other));
  }

  @Provide
  Arbitrary<Envelope> envelopes() {
    return Briefs.arbitrary().map(brief -> new Envelope("a\u00e9", brief.statements(), brief, "\ud83d\ude00"));
  }

  @Property
  void givesTheBytesOfTheGeneratorOnJackson3(
      @ForAll("envelopes") Envelope envelope, @ForAll("settings") Settings settings) throws IOException {
    JsonMapper mapper = settings.mapper3();
    ObjectWriter writer = settings.isPretty ? mapper.writerWithDefaultPrettyPrinter() : mapper.writer();
    ByteArrayOutputStream fast = new ByteArrayOutputStream();
    ByteArrayOutputStream slow = new ByteArrayOutputStream();
    try (JsonGenerator generator = writer.createGenerator(fast)) {
      writer.writeValue(generator, envelope);
    }
    try (JsonGenerator generator = new JsonGeneratorDelegate(writer.createGenerator(slow))) {
      writer.writeValue(generator, envelope);
    }
    assertThat(fast.toString(StandardCharsets.UTF_8)).isEqualTo(slow.toString(StandardCharsets.UTF_8));
    Statistics.label("usual settings").collect(settings.equals(Settings.USUAL));
  }

  @Property
  void givesTheBytesOfTheGeneratorOnJackson2(
      @ForAll("envelopes") Envelope envelope, @ForAll("settings") Settings settings) throws IOException {
    var mapper = settings.mapper2();
    var writer = settings.isPretty ? mapper.writerWithDefaultPrettyPrinter() : mapper.writer();
    ByteArrayOutputStream fast = new ByteArrayOutputStream();
    ByteArrayOutputStream slow = new ByteArrayOutputStream();
    try (var generator = writer.createGenerator(fast)) {
      writer.writeValue(generator, envelope);
    }
    try (var generator = new com.fasterxml.jackson.core.util.JsonGeneratorDelegate(writer.createGenerator(slow))) {
      writer.writeValue(generator, envelope);
    }
    assertThat(fast.toString(StandardCharsets.UTF_8)).isEqualTo(slow.toString(StandardCharsets.UTF_8));
    Statistics.label("usual settings").collect(settings.equals(Settings.USUAL));
  }

  @Test
  void leavesTheLimitOfAGeneratorToTheGeneratorOnJackson3() {
    JsonMapper mapper = Settings.USUAL.mapper3();
    assertThatThrownBy(() -> mapper.writeValueAsBytes(nested(498)))
        .hasMessageContaining(depth(501));
  }

  @Test
  void leavesTheLimitOfAGeneratorToTheGeneratorOnJackson2() {
    assumeThat(com.fasterxml.jackson.core.json.PackageVersion.VERSION.getMinorVersion())
        .as("2.16 is the first version of Jackson 2 whose generators have limits").isGreaterThanOrEqualTo(16);
    var mapper = Settings.USUAL.mapper2();
    assertThatThrownBy(() -> mapper.writeValueAsBytes(nested(998)))
        .hasMessageContaining(depth(1001));
  }

  /** Jackson writes the depth with the digits of the locale. */
  private static String depth(int depth) {
    return "nesting depth (" + String.format("%d", depth) + ")";
  }

  /** A brief inside lists. A generator allows a depth of 500 on Jackson 3 and of 1,000 on Jackson 2. */
  private static Object nested(int depth) {
    Object value = BRIEF;
    for (int level = 0; level < depth; level++) {
      value = List.of(value);
    }
    return value;
  }
}
