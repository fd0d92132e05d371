// SPDX-License-Identifier: Apache-2.0
package org.communique;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The code that users read fits into 120 columns. */
class LineWidthTest {

  private static final int COLUMNS = 120;
  private static final Path ROOT = Path.of("..", "..");

  @ParameterizedTest
  @ValueSource(strings = {
    "core/model", "core/analysis", "core/page", "jackson-module/json", "jackson-module/jackson",
    "jackson-module/jackson2", "jackson-module/interchange", "examples/command-line", "examples/questions", "examples/benchmarks"
  })
  void hasNoWiderLine(String module) throws IOException {
    try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
      List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
      assertThat(sources).isNotEmpty();
      assertThat(sources.stream().flatMap(LineWidthTest::widerLines)).isEmpty();
    }
  }

  private static Stream<String> widerLines(Path file) {
    try {
      List<String> lines = Files.readAllLines(file);
      return IntStream.range(0, lines.size()).filter(at -> lines.get(at).length() > COLUMNS)
          .mapToObj(at -> file + ":" + (at + 1));
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }
}
