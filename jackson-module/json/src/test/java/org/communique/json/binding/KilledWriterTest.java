// SPDX-License-Identifier: Apache-2.0
package org.communique.json.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that writes a plain and a compressed file in a loop is killed again and again, while a thread reads the
 * files. Each file always has one of two whole contents. The system property {@code communique.kills} is the number of
 * kills, and {@code communique.seed} is the seed of the pauses.
 */
@Tag("H54") @Tag("F1")
@Tag("campaign")
class KilledWriterTest {

  private static final int KILLS = Integer.getInteger("communique.kills", 2_000);
  private static final long SEED = Long.getLong("communique.seed", 1);
  private static final int LONGEST_PAUSE = 60;
  private static final int KILLS_A_REPORT = 100;
  private static final long A_MILLISECOND = 1_000_000;
  private static final Duration LIFE_OF_A_WRITER = Duration.ofMinutes(1);
  private static final List<byte[]> CONTENTS = List.of(content("first", 500), content("second", 20_000));
  private static final List<String> NAMES = List.of("brief.json", "brief.json.gz");

  @TempDir private Path folder;

  private final AtomicReference<Throwable> fault = new AtomicReference<>();
  private final AtomicLong reads = new AtomicLong();
  private int leftovers;
  private volatile boolean isWriting;
  private volatile boolean isOver;

  @Test
  void aKilledWriterNeverLeavesAFileThatIsMissingOrIncomplete() throws Exception {
    write(folder, CONTENTS.get(0));
    Thread reader = new Thread(this::readAllTheTime, "reader");
    reader.start();
    Random random = new Random(SEED);
    for (int kills = 1; kills <= KILLS && fault.get() == null; kills++) {
      kill(random.nextInt(LONGEST_PAUSE + 1));
      readOnce();
      if (kills % KILLS_A_REPORT == 0 || kills == KILLS) {
        leftovers += age();
        System.out.printf("%d kills, %d reads, %d leftovers (seed %d)%n", kills, reads.get(), leftovers, SEED);
      }
    }
    isOver = true;
    reader.join();
    assertThat(fault.get()).isNull();
    write(folder, CONTENTS.get(0));
    assertThat(parts()).isEmpty();
  }

  /** Starts a writer, and kills it some milliseconds after its first write to each file. */
  private void kill(int milliseconds) throws IOException, InterruptedException {
    Process writer = new ProcessBuilder(
            System.getProperty("java.home") + "/bin/java", "-Xshare:auto", "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC", "-Xmx32m", "-cp", System.getProperty("java.class.path"),
            KilledWriterTest.class.getName(), folder.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT).start();
    assertThat(writer.getInputStream().read()).isEqualTo('w');
    isWriting = true;
    Thread.sleep(milliseconds);
    writer.destroyForcibly().waitFor();
    isWriting = false;
  }

  /** Leaves the processor to a writer that only starts. */
  private void readAllTheTime() {
    while (!isOver && fault.get() == null) {
      readOnce();
      if (!isWriting) {
        LockSupport.parkNanos(A_MILLISECOND);
      }
    }
  }

  private void readOnce() {
    for (String name : NAMES) {
      try (InputStream in = new BriefFile(folder.resolve(name)).open()) {
        byte[] found = in.readAllBytes();
        assertThat(CONTENTS.stream().anyMatch(content -> Arrays.equals(content, found)))
            .as("%s is whole; it has %d bytes", name, found.length).isTrue();
        reads.incrementAndGet();
      } catch (IOException | RuntimeException | Error unreadable) {
        fault.compareAndSet(null, unreadable);
      }
    }
  }

  /** Makes the part files that are left over so old that the next writer removes them, and counts them. */
  private int age() throws IOException {
    List<Path> parts = parts();
    for (Path part : parts) {
      Files.setLastModifiedTime(part, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
    }
    return parts.size();
  }

  private List<Path> parts() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".part")).toList();
    }
  }

  /** A document of its own words, so that no beginning or mixture of two contents is one of the contents. */
  private static byte[] content(String word, int words) {
    StringBuilder text = new StringBuilder("{\"title\":\"");
    for (int count = 0; count < words; count++) {
      text.append(word).append(' ').append(count).append(' ');
    }
    return text.append("\"}").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void write(Path folder, byte[] content) throws IOException {
    for (String name : NAMES) {
      new BriefFile(folder.resolve(name)).replace(out -> out.write(content));
    }
  }

  /** Writes both files in a loop, until this process is killed; at most for a minute, should its parent die. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Instant end = Instant.now().plus(LIFE_OF_A_WRITER);
    for (int writes = 0; Instant.now().isBefore(end); writes++) {
      write(folder, CONTENTS.get(writes % CONTENTS.size()));
      if (writes == 0) {
        System.out.write('w');
        System.out.flush();
      }
    }
  }
}
