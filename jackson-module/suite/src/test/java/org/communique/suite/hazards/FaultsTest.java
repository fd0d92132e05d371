// SPDX-License-Identifier: Apache-2.0
package org.communique.suite.hazards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.communique.suite.Engine.TESTED;

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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.communique.Brief;
import org.communique.suite.EveryMember;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stream that fails at any byte ends in the documented exception, and never in a brief or in silence. */
@Tag("campaign") @Tag("H19") @Tag("H54")
class FaultsTest {

  @TempDir private Path folder;

  @Test
  void noStreamThatFailsGivesABrief() throws IOException {
    byte[] json = TESTED.writeBytes(TESTED.read(EveryMember.json()));
    for (int at = 0; at < json.length; at++) {
      byte[] before = Arrays.copyOf(json, at);
      assertTrouble(() -> TESTED.read(failing(before)));
      assertTrouble(() -> TESTED.read(dripping(failing(before))));
      assertTrouble(() -> TESTED.read(new InputStreamReader(failing(before), StandardCharsets.UTF_8)));
    }
    System.out.printf(Locale.ROOT, "%,d faults while a document is read%n", 3 * json.length);
  }

  @Test
  void noStreamOfLinesThatFailsEndsInSilence() throws IOException {
    String line = TESTED.write(TESTED.read(EveryMember.json())) + "\n";
    byte[] ndjson = line.repeat(2).getBytes(StandardCharsets.UTF_8);
    for (int at = 0; at <= ndjson.length; at++) {
      byte[] before = Arrays.copyOf(ndjson, at);
      for (boolean goesOn : new boolean[] {true, false}) {
        List<Brief> read = new ArrayList<>();
        Throwable trouble = catchThrowable(() -> {
          try (Stream<Brief> lines = goesOn ? TESTED.lines(failing(before), bad -> {}) : TESTED.lines(failing(before))) {
            lines.forEach(read::add);
          }
        });
        assertThat(trouble).as("at %d", at).matches(TESTED::isTroubleInStream).hasMessageContaining("unplugged");
        assertThat(read.size()).isLessThanOrEqualTo(at / (line.getBytes(StandardCharsets.UTF_8).length));
      }
    }
    System.out.printf(Locale.ROOT, "%,d faults while lines are read%n", 2 * ndjson.length + 2);
  }

  @Test
  void noStreamThatIsFullIsWrittenInSilence() throws IOException {
    Brief brief = TESTED.read(EveryMember.json());
    int length = TESTED.writeBytes(brief).length;
    for (int at = 0; at < length; at++) {
      int room = at;
      assertTrouble(() -> TESTED.write(brief, full(room)));
      assertTrouble(() -> TESTED.writeLines(Stream.of(brief, brief), full(length + 1 + room)));
    }
    System.out.printf(Locale.ROOT, "%,d faults while documents and lines are written%n", 2 * length);
  }

  @Test
  void noCompressedFileThatIsCutIsRead() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(TESTED.writeBytes(TESTED.read(EveryMember.json())));
    }
    Path file = folder.resolve("cut.json.gz");
    for (int at = 0; at < packed.size(); at++) {
      Files.write(file, Arrays.copyOf(packed.toByteArray(), at));
      assertThat(catchThrowable(() -> TESTED.read(file))).as("at %d", at).matches(TESTED::isTrouble);
    }
    System.out.printf(Locale.ROOT, "%,d cuts of a compressed file%n", packed.size());
  }

  private static void assertTrouble(ThrowingCallable entry) {
    assertThat(catchThrowable(entry)).matches(TESTED::isTrouble).hasMessageContaining("unplugged");
  }

  private static InputStream failing(byte[] before) {
    return new SequenceInputStream(new ByteArrayInputStream(before), new InputStream() {
      @Override
      public int read() throws IOException {
        throw new IOException("unplugged");
      }
    });
  }

  /** Gives one byte at a time. */
  private static InputStream dripping(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read(byte[] buffer, int start, int length) throws IOException {
        return super.read(buffer, start, Math.min(length, 1));
      }
    };
  }

  private static OutputStream full(int room) {
    return new OutputStream() {
      private int written;

      @Override
      public void write(int b) throws IOException {
        if (written++ == room) {
          throw new IOException("unplugged");
        }
      }
    };
  }
}
