// SPDX-License-Identifier: Apache-2.0
package org.communique.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Measures how quoting grows from a text of 10 KB to one of 10 MB, in a Java of its own with 128 MB of heap, or 160 MB for
 * 10 MB of text. Run by
 * {@code ./mvnw verify -Pcampaign -pl core/suite -am -Dtest=QuotingGrowthTest -Dsurefire.failIfNoSpecifiedTests=false}.
 */
@Tag("H11") @Tag("F12")
@Tag("campaign")
class QuotingGrowthTest {

  private static final int[] LENGTHS = {10_000, 100_000, 1_000_000, 8_000_000, 10_000_000};

  /** How many times longer an eight times longer text may take: n log n, and room for an unsteady machine. */
  private static final long MOST_GROWTH = 16;

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(QuotingShape.class)
  void takesTimeInProportionToTheText(QuotingShape shape) throws Exception {
    StringBuilder row = new StringBuilder("| " + shape.name());
    long[] millis = new long[LENGTHS.length];
    for (int i = 0; i < LENGTHS.length; i++) {
      millis[i] = cpuMillis(shape, LENGTHS[i]);
      row.append(" | ").append(millis[i]);
    }
    System.out.println(row + " |");
    assertThat(millis[3]).isLessThanOrEqualTo(Math.max(millis[2], 50) * MOST_GROWTH);
  }

  private long cpuMillis(QuotingShape shape, int length) throws IOException, InterruptedException {
    Path said = folder.resolve("said.txt");
    Process process = new ProcessBuilder(
            System.getProperty("java.home") + "/bin/java", length > 8_000_000 ? "-Xmx160m" : "-Xmx128m",
            "-cp", System.getProperty("java.class.path"), QuotingShape.class.getName(), shape.name(),
            Integer.toString(length))
        .redirectErrorStream(true).redirectOutput(said.toFile()).start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("%s of %d ends in time", shape, length).isTrue();
    String output = Files.readString(said, StandardCharsets.UTF_8).strip();
    assertThat(output).as("%s of %d", shape, length).matches("\\d+");
    return Long.parseLong(output);
  }
}
