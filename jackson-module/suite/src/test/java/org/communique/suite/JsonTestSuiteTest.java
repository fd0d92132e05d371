// SPDX-License-Identifier: Apache-2.0
package org.communique.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.communique.suite.Engine.TESTED;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.json.ProblemCode;
import org.communique.testing.SharedData;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each file of Nicolas Seriot's JSON test suite: as it is, as the value of an extension, and as a quotation. */
@Tag("H17")
public class JsonTestSuiteTest {

  /** Good JSON that the form does not take as an extension, each with the rule that says so. */
  private static final Map<String, ProblemCode> GOOD_BUT_REFUSED = Map.of(
      "y_object_duplicated_key.json", ProblemCode.DUPLICATE_MEMBER,
      "y_object_duplicated_key_and_value.json", ProblemCode.DUPLICATE_MEMBER,
      "y_array_null.json", ProblemCode.NULL_VALUE,
      "y_array_with_several_null.json", ProblemCode.NULL_VALUE,
      "y_array_heterogeneous.json", ProblemCode.NULL_VALUE,
      "y_structure_lonely_null.json", ProblemCode.NULL_VALUE,
      "y_object_escaped_null_in_key.json", ProblemCode.INVALID_VALUE,
      "y_string_null_escape.json", ProblemCode.INVALID_VALUE,
      "y_object_empty_key.json", ProblemCode.INVALID_VALUE,
      "y_number_double_close_to_zero.json", ProblemCode.OVER_LIMIT);

  /** The files of the suite; none if the suite is not here. */
  public static Stream<Path> files() throws IOException {
    Optional<Path> folder = SharedData.file("jsontestsuite");
    if (folder.isEmpty()) {
      return Stream.empty();
    }
    try (Stream<Path> files = Files.walk(folder.get())) {
      return files.filter(file -> file.getFileName().toString().matches("[yni]_.*\\.json")).sorted().toList().stream();
    }
  }

  @Test
  void isHere() throws IOException {
    Assumptions.assumeTrue(files().findAny().isPresent(), "the JSON test suite is not here; its tests are left out");
    assertThat(files().filter(file -> file.getFileName().toString().startsWith("n_"))).hasSize(188);
    assertThat(files().filter(file -> file.getFileName().toString().startsWith("y_"))).hasSize(95);
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("files")
  void isNoBriefItself(Path file) throws IOException {
    byte[] json = Files.readAllBytes(file);
    assertThat(TESTED.problems(catchThrowable(() -> TESTED.read(json)))).isNotEmpty();
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("files")
  void hasItsOutcomeAsAnExtension(Path file) throws IOException {
    byte[] document = embedded("\"x-value\":", Files.readAllBytes(file), "");
    Throwable refusal = catchThrowable(() -> TESTED.read(document));
    String name = file.getFileName().toString();
    if (GOOD_BUT_REFUSED.containsKey(name)) {
      assertThat(TESTED.problems(refusal)).first()
          .satisfies(problem -> assertThat(problem.code()).isEqualTo(GOOD_BUT_REFUSED.get(name)));
    } else if (name.startsWith("y_")) {
      assertThat(refusal).isNull();
      assertThat(TESTED.read(TESTED.writeBytes(TESTED.read(document)))).isEqualTo(TESTED.read(document));
    } else if (name.startsWith("n_")) {
      assertThat(TESTED.problems(refusal)).isNotEmpty();
    } else if (refusal != null) {
      assertThat(TESTED.problems(refusal)).isNotEmpty();
    }
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("files")
  void hasTheSameOutcomeOnBothLines(Path file) throws IOException {
    byte[] json = Files.readAllBytes(file);
    for (byte[] document : List.of(json, embedded("\"x-value\":", json, ""))) {
      assertThat(outcome(new Jackson2Engine(), document)).isEqualTo(outcome(new Jackson3Engine(), document));
    }
  }

  private static Object outcome(Engine engine, byte[] document) throws IOException {
    Throwable refusal = catchThrowable(() -> engine.read(document));
    return refusal == null
        ? engine.read(document)
        : engine.problems(refusal).stream().map(problem -> problem.pointer() + " " + problem.message()).toList();
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("files")
  void isNoQuotationUnlessItIsAText(Path file) throws IOException {
    byte[] document = embedded(
        "\"statements\":[{\"id\":\"s\",\"speakers\":[{\"id\":\"a\",\"kind\":\"state\",\"name\":\"A\"}],\"act\":\"state\","
            + "\"gist\":\"G\",\"attributions\":[{\"source\":\"p\",\"mode\":\"own-voice\"}],\"quotations\":[{\"spoken\":",
        Files.readAllBytes(file), "}]}]");
    Throwable refusal = catchThrowable(() -> TESTED.read(document));
    if (refusal == null) {
      assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8).strip()).startsWith("\"").endsWith("\"");
    } else {
      assertThat(TESTED.problems(refusal)).isNotEmpty();
    }
  }

  private static byte[] embedded(String before, byte[] value, String after) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(("{\"communique\":\"1.0\",\"id\":\"b\",\"title\":\"T\","
        + "\"source\":{\"id\":\"p\",\"kind\":\"newspaper\",\"name\":\"P\"}," + before).getBytes(StandardCharsets.UTF_8));
    out.write(value);
    out.write((after + "}").getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }
}
