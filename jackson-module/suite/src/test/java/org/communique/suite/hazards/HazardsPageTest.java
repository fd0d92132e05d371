// SPDX-License-Identifier: Apache-2.0
package org.communique.suite.hazards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.suite.hazards.TaggedTests.Tagged;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Each hazard and each finding of {@code hazards.txt} has tests that bear its number as a tag, or a line that says why
 * there is no test. The page HAZARDS lists them.
 */
class HazardsPageTest {

  private static final Path PAGE = Path.of("..", "HAZARDS.md");
  private static final Path LIST = Path.of("src/test/resources/hazards.txt");

  /** The tests of each number. */
  private static final Map<String, List<Tagged>> TESTS = new TreeMap<>();

  @BeforeAll
  static void findTests() throws IOException {
    TESTS.putAll(TaggedTests.in(List.of("core", "jackson-module")));
    TESTS.keySet().removeIf(tag -> !tag.matches("[HF]\\d+"));
  }

  /** A line of the list; {@code reason} says why there is no test, and is empty if there are tests. */
  private record Hazard(String number, String what, String promise, String reason) {

    static Hazard parse(String line) {
      String[] parts = line.split(" \\| ");
      assertThat(parts).as(line).hasSizeBetween(3, 4);
      return new Hazard(parts[0], parts[1], parts[2], parts.length == 4 ? parts[3] : "");
    }
  }

  @Test
  void listsEveryNumberOnce() throws IOException {
    assertThat(hazards()).extracting(Hazard::number).containsExactlyElementsOf(Stream.concat(
        IntStream.rangeClosed(1, 57).mapToObj(number -> number < 10 ? "H0" + number : "H" + number),
        IntStream.rangeClosed(1, 29).mapToObj(number -> "F" + number)).toList());
  }

  @Test
  void hasTestsOrAReasonForEveryNumber() throws IOException {
    assertThat(hazards().stream().filter(hazard -> TESTS.containsKey(hazard.number()) == !hazard.reason().isEmpty())
        .map(Hazard::number)).as("numbers with neither tests nor a reason, or with both").isEmpty();
  }

  @Test
  void knowsTheNumberOfEveryTag() throws IOException {
    assertThat(hazards()).extracting(Hazard::number).containsAll(TESTS.keySet());
  }

  @Test
  void listsTheTestsOfEveryNumber() throws IOException {
    String page = Files.readString(PAGE);
    String made = section(section(page, "hazards", "H"), "findings", "F");
    if (Boolean.getBoolean("communique.write")) {
      Files.writeString(PAGE, made);
    } else {
      assertThat(page).isEqualTo(made);
    }
  }

  private static String section(String page, String name, String letter) throws IOException {
    String begin = "<!-- " + name + ": made from hazards.txt and the tags of the tests; see CONTRIBUTING -->\n";
    int from = page.indexOf(begin) + begin.length();
    int to = page.indexOf("<!-- end -->", from);
    return page.substring(0, from) + table(hazard -> hazard.number().startsWith(letter)) + page.substring(to);
  }

  private static String table(Predicate<Hazard> chosen) throws IOException {
    StringBuilder table = new StringBuilder("| | what may happen | what holds | tests | Jackson |\n|---|---|---|---|---|\n");
    for (Hazard hazard : hazards().stream().filter(chosen).toList()) {
      List<Tagged> of = TESTS.getOrDefault(hazard.number(), List.of());
      table.append("| ").append(String.join(" | ", hazard.number(), hazard.what(), hazard.promise(),
          of.isEmpty() ? "No test: " + hazard.reason() : of.stream().map(HazardsPageTest::link)
              .collect(Collectors.joining(", ")), lines(of))).append(" |\n");
    }
    return table.toString();
  }

  private static String link(Tagged test) {
    String path = test.source().toString().replace('\\', '/');
    String name = test.method().isEmpty() ? test.type() : test.type() + "." + test.method();
    return "[" + name + "](" + (path.startsWith("jackson-module/") ? path.substring(15) : "../" + path) + ")";
  }

  /** The lines on which the tests run: the suite runs on both, and the tests of other modules need no Jackson. */
  private static String lines(List<Tagged> tests) {
    List<String> types = tests.stream().filter(test -> test.source().startsWith(Path.of("jackson-module", "suite")))
        .map(Tagged::type).toList();
    boolean on2 = types.stream().anyMatch(type -> !type.startsWith("Jackson3"));
    boolean on3 = types.stream().anyMatch(type -> !type.startsWith("Jackson2"));
    return on2 && on3 ? "2 and 3" : on2 ? "2" : on3 ? "3" : "not used";
  }

  private static List<Hazard> hazards() throws IOException {
    return Files.readAllLines(LIST).stream().filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(Hazard::parse).toList();
  }
}
