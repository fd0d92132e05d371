// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;

class BriefSchemaTest {

  private static final String NAME = "communique-1.0.schema.json";

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
}
