// SPDX-License-Identifier: Apache-2.0
package org.communique.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.communique.suite.Engine.TESTED;
import static org.communique.testing.Specimens.BRIEF;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.communique.Brief;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stream or a file that fails ends each entry with the exception that the line documents. */
class EntryTroubleTest {

  private static final int STEP = 97;

  @TempDir private Path folder;

  @Test
  void reportsAStreamThatFailsWhileADocumentIsRead() throws IOException {
    byte[] json = TESTED.writeBytes(BRIEF);
    for (int at = 0; at <= json.length; at += STEP) {
      byte[] before = Arrays.copyOf(json, at);
      assertTrouble(() -> TESTED.read(failing(before)), "unplugged");
      assertTrouble(() -> TESTED.read(new InputStreamReader(failing(before), StandardCharsets.UTF_8)), "unplugged");
    }
  }

  @Tag("F18")
  @Test
  void reportsAStreamThatFailsWhileLinesAreRead() throws IOException {
    byte[] ndjson = (TESTED.write(BRIEF) + "\n").repeat(3).getBytes(StandardCharsets.UTF_8);
    for (int at = 0; at <= ndjson.length; at += STEP) {
      byte[] before = Arrays.copyOf(ndjson, at);
      assertTroubleInStream(() -> TESTED.lines(failing(before)), "unplugged");
      assertTroubleInStream(() -> TESTED.lines(failing(before), bad -> {}), "unplugged");
    }
  }

  @Test
  void reportsAStreamThatCannotBeClosed() {
    InputStream in = new FilterInputStream(InputStream.nullInputStream()) {
      @Override
      public void close() throws IOException {
        throw new IOException("unplugged");
      }
    };
    Stream<Brief> lines = TESTED.lines(in);
    assertThat(lines.iterator().hasNext()).isFalse();
    assertThat(catchThrowable(lines::close)).matches(TESTED::isTroubleInStream).hasMessageContaining("unplugged");
  }

  @Tag("H54")
  @Test
  void reportsAStreamThatTakesNoMoreBytes() throws IOException {
    byte[] json = TESTED.writeBytes(BRIEF);
    for (int at = 0; at < json.length; at += STEP) {
      int room = at;
      assertTrouble(() -> TESTED.write(BRIEF, full(room)), "no space");
      AtomicBoolean closed = new AtomicBoolean();
      assertTrouble(
          () -> TESTED.writeLines(Stream.of(BRIEF, BRIEF).onClose(() -> closed.set(true)), full(json.length + room)),
          "no space");
      assertThat(closed).isTrue();
    }
  }

  @Test
  void namesACompressedFileThatEndsTooEarly() throws IOException {
    byte[] packed = Entry.gzip(TESTED.writeBytes(BRIEF));
    Path file = folder.resolve("cut.json.gz");
    for (int at = 0; at < packed.length; at += 7) {
      Files.write(file, Arrays.copyOf(packed, at));
      assertTrouble(() -> TESTED.read(file), file + ": ");
      assertTrouble(() -> TESTED.check(file), file + ": ");
      assertFileTroubleInLines(file);
    }
    Files.write(file, Arrays.copyOf(packed, packed.length - 1));
    assertTrouble(() -> TESTED.read(file), file + ": ");
    assertFileTroubleInLines(file);
  }

  /** The head of the compressed file is read when the file is opened, and the rest when the stream asks for it. */
  private static void assertFileTroubleInLines(Path file) {
    Stream<Brief> lines;
    try {
      lines = TESTED.lines(file);
    } catch (IOException | RuntimeException trouble) {
      assertThat(trouble).matches(TESTED::isTrouble).hasMessageContaining(file + ": ");
      return;
    }
    assertTroubleInStream(() -> lines, file + ": ");
  }

  @Test
  void namesAFileThatIsMissing() {
    Path missing = folder.resolve("missing.json");
    for (ThrowingCallable entry : List.<ThrowingCallable>of(
        () -> TESTED.read(missing), () -> TESTED.check(missing), () -> TESTED.lines(missing),
        () -> TESTED.lines(missing, bad -> {}))) {
      assertTrouble(entry, missing + ": the file or its directory does not exist");
    }
    Path nowhere = folder.resolve("missing/brief.json");
    assertTrouble(() -> TESTED.write(BRIEF, nowhere), nowhere + ": ");
    assertTrouble(() -> TESTED.writeLines(Stream.of(BRIEF), nowhere), nowhere + ": ");
  }

  @Test
  void namesADirectoryInPlaceOfAFile() {
    assertTrouble(() -> TESTED.read(folder), folder + ": ");
    assertTrouble(() -> TESTED.check(folder), folder + ": ");
    assertTroubleInStream(() -> TESTED.lines(folder), folder + ": ");
  }

  @Tag("H49")
  @Test
  void readsLinesInParallelWithoutMixingThem() {
    List<Brief> briefs =
        IntStream.range(0, 200).mapToObj(n -> Brief.builder().from(BRIEF).id("b" + n).build()).toList();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(catchThrowable(() -> TESTED.writeLines(briefs.stream(), out))).isNull();
    try (Stream<Brief> lines = TESTED.lines(new ByteArrayInputStream(out.toByteArray()))) {
      assertThat(lines.parallel().toList()).isEqualTo(briefs);
    }
  }

  private static void assertTrouble(ThrowingCallable entry, String said) {
    assertThatThrownBy(entry).matches(TESTED::isTrouble).hasMessageContaining(said);
  }

  private interface Lines {
    Stream<Brief> open() throws IOException;
  }

  private static void assertTroubleInStream(Lines lines, String said) {
    assertThatThrownBy(() -> {
      try (Stream<Brief> open = lines.open()) {
        open.toList();
      }
    }).matches(TESTED::isTroubleInStream).hasMessageContaining(said);
  }

  private static InputStream failing(byte[] before) {
    return new SequenceInputStream(new ByteArrayInputStream(before), new InputStream() {
      @Override
      public int read() throws IOException {
        throw new IOException("unplugged");
      }
    });
  }

  private static OutputStream full(int room) {
    return new OutputStream() {
      private int written;

      @Override
      public void write(int b) throws IOException {
        if (written++ == room) {
          throw new IOException("no space");
        }
      }
    };
  }
}
