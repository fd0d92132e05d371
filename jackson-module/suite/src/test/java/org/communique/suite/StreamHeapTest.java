// SPDX-License-Identifier: Apache-2.0
package org.communique.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.suite.Engine.TESTED;
import static org.communique.testing.Specimens.BRIEF;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.communique.Brief;
import org.communique.Statement;
import org.communique.testing.Specimens;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Collections take the memory of one line: each test is a Java of its own with a small heap. */
@Tag("F13")
@Tag("campaign")
class StreamHeapTest {

  private static final int BRIEFS = 50_000;
  private static final int STATEMENTS_EACH = 20;
  private static final int LINES = 100_000;

  @TempDir private Path folder;

  @Test
  void writesAndReadsAMillionStatementsIn96Megabytes() throws Exception {
    Path file = folder.resolve("million.ndjson.gz");
    assertThat(inSmallHeap("write", file)).startsWith("wrote 50000 briefs");
    assertThat(inSmallHeap("read", file)).startsWith("read 1000000 statements, 0 bad lines");
  }

  @Test
  void readsAHundredThousandLinesOfWhichOneInAHundredIsBad() throws Exception {
    Path file = folder.resolve("bad.ndjson");
    String good = TESTED.write(BRIEF) + "\n";
    String bad = good.replace("\"gist\"", "\"gits\"");
    try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      for (int line = 0; line < LINES; line++) {
        out.write(line % 100 == 99 ? bad : good);
      }
    }
    assertThat(inSmallHeap("read", file)).startsWith("read 99000 statements, 1000 bad lines");
  }

  private static String inSmallHeap(String what, Path file) throws Exception {
    Process other = new ProcessBuilder(
            System.getProperty("java.home") + "/bin/java", "-Xmx96m", "-Dengine=" + System.getProperty("engine"), "-cp",
            System.getProperty("java.class.path"), StreamHeapTest.class.getName(), what, file.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String said = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    System.out.print(System.getProperty("engine") + " " + said);
    assertThat(other.waitFor()).isZero();
    return said;
  }

  /** Runs in the small heap. */
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[1]);
    long start = System.nanoTime();
    String said = arguments[0].equals("write") ? write(file) : read(file);
    long seconds = Math.round((System.nanoTime() - start) / 1e9);
    long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getCollectionUsage)
        .filter(usage -> usage != null)
        .mapToLong(usage -> usage.getUsed()).sum();
    System.gc();
    long live = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    System.out.printf(
        "%s in %d s; %d KiB live in the end (%d KiB after the last collection)%n", said, seconds, live >> 10, peak >> 10);
  }

  private static String write(Path file) throws IOException {
    List<Statement> statements = IntStream.range(0, STATEMENTS_EACH)
        .mapToObj(number -> Statement.builder().from(Specimens.LETTER).id("letter-" + number).build()).toList();
    TESTED.writeLines(
        IntStream.range(0, BRIEFS).mapToObj(number ->
            Brief.builder().from(BRIEF).id("b" + number).statements(statements).build()),
        file);
    return "wrote " + BRIEFS + " briefs of " + STATEMENTS_EACH + " statements, " + (Files.size(file) >> 10) + " KiB";
  }

  private static String read(Path file) {
    AtomicLong bad = new AtomicLong();
    try (InputStream in = Files.newInputStream(file);
        Stream<Brief> briefs = TESTED.lines(
            file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in,
            problems -> bad.incrementAndGet())) {
      long statements = briefs.mapToLong(brief -> brief.statements().size()).sum();
      return "read " + statements + " statements, " + bad + " bad lines";
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }
}
