// SPDX-License-Identifier: Apache-2.0
package org.communique.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.jackson.CommuniqueFormatException;
import org.communique.jackson.CommuniqueJson;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The page about frameworks shows code that the consumers run, the versions that they use, and what they answer. */
class FrameworksPageTest {

  private static final Path PAGE = Path.of("..", "FRAMEWORKS.md");
  private static final Path EXAMPLES = Path.of("..", "..", "examples");
  private static final Path BRIEF =
      EXAMPLES.resolve("seed-article/src/test/resources/org/communique/examples/seed/brief.json");

  /** A block of the page, after a comment with the name of a part of a consumer. */
  private static final Pattern BLOCK =
      Pattern.compile("(?<=<!-- copied: )([a-z0-9-]+)( -->\n```[a-z]+\n)(.*?)(?=```)", Pattern.DOTALL);

  /** A part of a consumer: between a line comment with its name in brackets, and a line comment with the end. */
  private static final Pattern PART = Pattern.compile(
      "^ *(?://|#|<!--) \\[([a-z0-9-]+)](?: -->)?\n(.*?)^ *(?://|#|<!--) \\[end](?: -->)?$",
      Pattern.DOTALL | Pattern.MULTILINE);

  /** A row of the table: the version, then the folder of the consumer. */
  private static final Pattern ROW =
      Pattern.compile("^\\| [^|]+ \\| ([0-9.]+) \\|.*/examples/consumers/([a-z0-9-]+)\\) \\|$", Pattern.MULTILINE);

  @Test
  void showsEveryMarkedPartOfTheConsumers() throws IOException {
    Map<String, String> parts = parts();
    String page = Files.readString(PAGE);
    Set<String> shown = BLOCK.matcher(page).results().map(block -> block.group(1)).collect(Collectors.toSet());
    assertThat(shown).isEqualTo(parts.keySet());
    String made = BLOCK.matcher(page).replaceAll(
        block -> Matcher.quoteReplacement(block.group(1) + block.group(2) + parts.get(block.group(1))));
    if (Boolean.getBoolean("communique.write")) {
      Files.writeString(PAGE, made);
    } else {
      assertThat(page).isEqualTo(made);
    }
  }

  @Test
  void theHandlerOfSpringBoot4IsAlsoTheOneOfSpringBoot3() throws IOException {
    Path handler = EXAMPLES.resolve("consumers/spring-boot-3/src/main/java/com/example/RefusedBriefs.java");
    assertThat(Files.readString(handler).replace("org.communique.jackson2.", "org.communique.jackson."))
        .endsWith(parts().get("spring-boot-4-refusal"));
  }

  @Test
  void namesTheVersionsOfTheConsumers() throws IOException {
    List<MatchResult> rows = ROW.matcher(Files.readString(PAGE)).results().toList();
    Set<String> listed = new TreeSet<>();
    for (MatchResult row : rows) {
      listed.add(row.group(2));
      assertThat(Files.readString(EXAMPLES.resolve(Path.of("consumers", row.group(2), "pom.xml"))))
          .contains(">" + row.group(1) + "<");
    }
    assertThat(listed).isEqualTo(frameworks());
  }

  @Test
  void showsTheAnswerToABrokenBrief() throws IOException {
    String broken = Files.readString(BRIEF).replaceFirst("\"speakers\"", "\"speakrs\"");
    CommuniqueFormatException refused =
        catchThrowableOfType(CommuniqueFormatException.class, () -> CommuniqueJson.read(broken));
    List<Map<String, String>> problems = refused.problems().stream().map(problem -> Map.of(
        "code", problem.code().word(), "pointer", problem.pointer(), "message", problem.message())).toList();
    String page = Files.readString(PAGE);
    int from = page.indexOf("```json\n") + "```json\n".length();
    assertThat(JsonMapper.shared().readValue(page.substring(from, page.indexOf("```", from)), Map.class))
        .isEqualTo(Map.of(
            "title", "Bad Request", "status", 400, "detail", refused.getMessage(), "instance", "/briefs",
            "problems", problems));
  }

  /** {@return the marked parts of all consumers by name, without their indentation} */
  private static Map<String, String> parts() throws IOException {
    Map<String, String> parts = new TreeMap<>();
    for (Path file : sources()) {
      for (MatchResult part : PART.matcher(Files.readString(file)).results().toList()) {
        String lines = part.group(2).stripTrailing().stripIndent() + "\n";
        assertThat(parts.put(part.group(1), lines)).as(part.group(1)).isNull();
      }
    }
    return parts;
  }

  private static List<Path> sources() throws IOException {
    Path consumers = EXAMPLES.resolve("consumers");
    try (Stream<Path> files = Files.walk(consumers)) {
      return files.filter(Files::isRegularFile)
          .filter(file -> !consumers.relativize(file).startsWith("target"))
          .filter(file -> file.toString().matches(".*\\.(java|kt|xml|properties)")).toList();
    }
  }

  /** {@return the names of the consumers that show a framework} */
  private static Set<String> frameworks() throws IOException {
    try (Stream<Path> folders = Files.list(EXAMPLES.resolve("consumers"))) {
      return folders.filter(folder -> Files.exists(folder.resolve("pom.xml")))
          .map(folder -> folder.getFileName().toString())
          .filter(name -> !name.endsWith("-path") && !name.equals("kotlin-null"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
