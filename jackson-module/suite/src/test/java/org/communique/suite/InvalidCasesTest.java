// SPDX-License-Identifier: Apache-2.0
package org.communique.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.communique.suite.Engine.TESTED;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.json.Problem;
import org.communique.json.ProblemCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each {@code invalid/x.json} is refused with exactly the problems of {@code invalid/x.error}: code, then what is
 * printed.
 */
class InvalidCasesTest {

  private static final Path FOLDER = Path.of("src/test/resources/invalid");

  static Stream<String> cases() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".json"))
          .map(name -> name.substring(0, name.length() - ".json".length()))
          .sorted().toList().stream();
    }
  }

  @Tag("H12") @Tag("H13") @Tag("H14") @Tag("H15") @Tag("H16") @Tag("H17") @Tag("H40") @Tag("H41") @Tag("H42")
  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void isRefusedAsDeclared(String name) throws IOException {
    String declared = Files.readString(FOLDER.resolve(name + ".error"));
    String found = problems(name).stream()
        .map(problem -> problem.code().word() + " " + problem + "\n")
        .collect(Collectors.joining());
    if (Boolean.getBoolean("communique.write")) {
      Files.writeString(FOLDER.resolve(name + ".error"), found);
      return;
    }
    assertThat(found).isEqualTo(declared);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void saysButAtMostOnceInAMessage(String name) throws IOException {
    assertThat(problems(name)).extracting(Problem::message).noneMatch(message -> message.matches(".*\\bbut\\b.*\\bbut\\b.*"));
  }

  @Test
  void hasACaseForEveryCodeThatADocumentCanHave() throws IOException {
    Set<ProblemCode> seen = EnumSet.noneOf(ProblemCode.class);
    for (String name : cases().toList()) {
      problems(name).forEach(problem -> seen.add(problem.code()));
    }
    assertThat(EnumSet.complementOf(EnumSet.copyOf(seen))).isEmpty();
  }

  @Test
  void hasADocumentForEveryDeclaration() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".error"))
          .map(name -> name.substring(0, name.length() - ".error".length())))
          .containsExactlyInAnyOrderElementsOf(cases().toList());
    }
  }

  static List<Problem> problems(String name) throws IOException {
    byte[] document = Files.readAllBytes(FOLDER.resolve(name + ".json"));
    Throwable refusal = catchThrowable(() -> TESTED.read(document));
    assertThat(refusal).as("%s is refused", name).isNotNull();
    return TESTED.problems(refusal);
  }
}
