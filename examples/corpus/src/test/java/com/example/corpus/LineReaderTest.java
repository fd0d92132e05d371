// SPDX-License-Identifier: Apache-2.0
package com.example.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Lines end with a line feed, and a long one is cut. */
class LineReaderTest {

  private static List<String> lines(String text, int kept) throws IOException {
    LineReader reader = new LineReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), kept);
    List<String> lines = new ArrayList<>();
    for (Optional<byte[]> line = reader.next(); line.isPresent(); line = reader.next()) {
      lines.add(new String(line.get(), StandardCharsets.UTF_8));
    }
    return lines;
  }

  @Test
  void theLastLineMayLackItsLineFeed() throws IOException {
    assertThat(lines("a\n\nb", 9)).containsExactly("a", "", "b");
    assertThat(lines("a\n", 9)).containsExactly("a");
    assertThat(lines("", 9)).isEmpty();
  }

  @Test
  void keepsTheBeginningOfALineThatIsTooLong() throws IOException {
    assertThat(lines("abcdef\ngh\n", 3)).containsExactly("abc", "gh");
  }

  @Test
  void putsALineTogetherThatIsLongerThanTheBuffer() throws IOException {
    String line = "0123456789".repeat(20_000);
    assertThat(lines(line + "\n" + line, 1_000_000)).containsExactly(line, line);
    assertThat(lines(line + "\nx", 100_001)).containsExactly(line.substring(0, 100_001), "x");
  }
}
