// SPDX-License-Identifier: Apache-2.0
package org.communique.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.communique.suite.Engine.TESTED;
import static org.communique.testing.Specimens.BRIEF;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.communique.Brief;
import org.communique.json.Problem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Collections: NDJSON in streams and files. */
class LinesTest {

  @TempDir private Path folder;

  @Test
  void writesOneLineForEachBrief() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TESTED.writeLines(Stream.of(BRIEF, named("b")), out);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(TESTED.write(BRIEF) + "\n" + TESTED.write(named("b")) + "\n");
  }

  @Test
  void readsThemBack() {
    List<Brief> briefs = IntStream.range(0, 100).mapToObj(n -> named("b" + n)).toList();
    assertThat(lines(text(briefs))).isEqualTo(briefs);
  }

  @Test
  void takesALastLineWithoutAnEndAndSkipsBlankLinesAndCarriageReturns() throws IOException {
    String line = TESTED.write(BRIEF);
    assertThat(lines(line)).containsExactly(BRIEF);
    assertThat(lines("\n \t\r\n" + line + "\r\n\n" + line)).containsExactly(BRIEF, BRIEF);
    assertThat(lines("")).isEmpty();
    assertThat(lines("\n")).isEmpty();
  }

  @Tag("F17")
  @Test
  void takesAReadOfNoBytesNotForTheEnd() throws IOException {
    byte[] ndjson = text(List.of(BRIEF, named("b"))).getBytes(StandardCharsets.UTF_8);
    try (Stream<Brief> briefs = TESTED.lines(lazy(ndjson))) {
      assertThat(briefs).containsExactly(BRIEF, named("b"));
    }
    assertThat(TESTED.read(lazy(TESTED.writeBytes(BRIEF)))).isEqualTo(BRIEF);
  }

  /** Answers every second read with no bytes. */
  private static InputStream lazy(byte[] bytes) {
    return new ByteArrayInputStream(bytes) {
      private boolean isAwake = true;

      @Override
      public int read(byte[] buffer, int start, int length) {
        isAwake = !isAwake;
        return isAwake ? super.read(buffer, start, Math.min(length, 100)) : 0;
      }
    };
  }

  @Test
  void stopsAtABadLineAndNamesIt() {
    String ndjson = text(List.of(BRIEF)) + "\n{}\n" + text(List.of(BRIEF));
    Throwable refusal = catchThrowable(() -> lines(ndjson));
    assertThat(TESTED.problems(refusal)).extracting(Problem::toString).containsExactly(
        "member 'communique' is missing (line 3, column 1)", "member 'id' is missing (line 3, column 1)",
        "member 'title' is missing (line 3, column 1)", "member 'source' is missing (line 3, column 1)");
  }

  @Test
  void goesOnAfterBadLinesIfAskedTo() {
    String good = text(List.of(BRIEF));
    String ndjson = good + "{\n" + good + "\uFEFF" + good + "null\n" + good.replace("\n", " x\n") + good;
    List<String> bad = new ArrayList<>();
    try (Stream<Brief> briefs = TESTED.lines(stream(ndjson), problems -> problems.forEach(p -> bad.add(p.toString())))) {
      assertThat(briefs).containsExactly(BRIEF, BRIEF, BRIEF);
    }
    assertThat(bad).containsExactly(
        "the document ends too early (line 2, column 2)",
        "the document must be UTF-8 without a byte order mark (line 4, column 1)",
        "must be an object (the brief), but was null (line 5, column 1)",
        "the document is not JSON from here on (line 6, column " + (good.length() + 1) + ")");
  }

  @Test
  void closesTheStreamThatItReads() {
    AtomicBoolean closed = new AtomicBoolean();
    InputStream in = new ByteArrayInputStream(new byte[0]) {
      @Override
      public void close() {
        closed.set(true);
      }
    };
    TESTED.lines(in).close();
    assertThat(closed).isTrue();
  }

  @Test
  void compressesFilesThatAreNamedSo() throws IOException {
    List<Brief> briefs = List.of(BRIEF, named("b"));
    Path plain = folder.resolve("briefs.ndjson");
    Path packed = folder.resolve("briefs.ndjson.gz");
    TESTED.writeLines(briefs.stream(), plain);
    TESTED.writeLines(briefs.stream(), packed);
    try (InputStream in = new GZIPInputStream(Files.newInputStream(packed))) {
      assertThat(in.readAllBytes()).isEqualTo(Files.readAllBytes(plain));
    }
    try (Stream<Brief> of = TESTED.lines(packed)) {
      assertThat(of).isEqualTo(briefs);
    }
    Path one = folder.resolve("brief.json.gz");
    TESTED.write(BRIEF, one);
    assertThat(TESTED.read(one)).isEqualTo(BRIEF);
  }

  @Tag("H54")
  @Test
  void leavesAFileAsItWasIfWritingFails() throws IOException {
    Path file = folder.resolve("briefs.ndjson");
    Files.writeString(file, "before");
    Stream<Brief> failing = Stream.of(1, 0).map(n -> named("b" + 1 / n));
    assertThatThrownBy(() -> TESTED.writeLines(failing, file)).isInstanceOf(ArithmeticException.class);
    assertThat(file).hasContent("before");
    assertThat(folder).isDirectoryContaining("glob:**briefs.ndjson").isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void replacesAFileAsAWhole() throws IOException {
    Path file = folder.resolve("brief.json");
    Files.writeString(file, "before".repeat(10_000));
    TESTED.write(BRIEF, file);
    assertThat(Files.readString(file)).isEqualTo(TESTED.write(BRIEF));
    assertThat(TESTED.read(file)).isEqualTo(BRIEF);
  }

  private static Brief named(String id) {
    return Brief.builder().from(BRIEF).id(id).build();
  }

  private static List<Brief> lines(String ndjson) {
    try (Stream<Brief> briefs = TESTED.lines(stream(ndjson))) {
      return briefs.toList();
    }
  }

  private static String text(List<Brief> briefs) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      TESTED.writeLines(briefs.stream(), out);
      return out.toString(StandardCharsets.UTF_8);
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
