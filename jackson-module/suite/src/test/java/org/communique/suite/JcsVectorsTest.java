// SPDX-License-Identifier: Apache-2.0
package org.communique.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communique.suite.Engine.TESTED;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.communique.Brief;
import org.communique.json.brief.CanonicalForm;
import org.communique.testing.SharedData;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The vectors of RFC 8785, each as the value of an extension, if they are present. */
class JcsVectorsTest {

  @ParameterizedTest
  @ValueSource(strings = {"french", "unicode", "weird"})
  void areWrittenAsTheStandardSays(String name) throws IOException {
    String canonical = new String(CanonicalForm.of(brief(vector("input", name))), StandardCharsets.UTF_8);
    assertThat(canonical).endsWith(",\"x-value\":" + vector("output", name).strip() + "}");
  }

  /** Null and the empty name are no extensions; a number that is not whole has no canonical form here. */
  @ParameterizedTest
  @CsvSource({"arrays, must not contain null", "values, must not contain null", "structures, name must not be empty"})
  void areRefusedWhereTheFormHasNoSuchThing(String name, String message) throws IOException {
    String vector = vector("input", name);
    assertThatThrownBy(() -> brief(vector)).hasMessageContaining(message);
  }

  private static Brief brief(String value) throws IOException {
    return TESTED.read("{\"communique\":\"1.0\",\"id\":\"b\",\"title\":\"T\","
        + "\"source\":{\"id\":\"p\",\"kind\":\"newspaper\",\"name\":\"P\"},\"x-value\":" + value + "}");
  }

  private static String vector(String folder, String name) throws IOException {
    Path file = SharedData.file("rfc8785-jcs/testdata/" + folder + "/" + name + ".json").orElse(null);
    assumeTrue(file != null, "the vectors of RFC 8785 are not here; their tests are left out");
    return Files.readString(file);
  }
}
