// SPDX-License-Identifier: Apache-2.0
package org.communique.json.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.communique.Brief;
import org.communique.Source;
import org.communique.base.ExtensionValue;
import org.communique.base.Extensions;
import org.communique.base.InvalidBriefException;
import org.communique.json.JsonOptions;
import org.communique.json.Limit;
import org.communique.json.Problem;
import org.communique.json.ProblemCode;
import org.communique.vocabulary.SourceKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BriefDocumentsTest {

  private static final BriefDocuments DOCUMENTS = new BriefDocuments();

  /** The one problem of a document that reached the parser, and is no JSON. */
  private static final Problem REFUSED = new Problem(ProblemCode.SYNTAX, "", 1, 1, "the document is not JSON from here on");

  private static final BriefDocuments TEN_BYTES = DOCUMENTS.with(JsonOptions.defaults().with(Limit.DOCUMENT, 10));

  @TempDir private Path folder;

  @Tag("H03")
  @Test
  void aDocumentMayBeAsLongAsTheLimitAndNoLonger() throws IOException {
    assertThat(read("x123456789")).isEqualTo(REFUSED);
    assertThat(read("x123456789 ")).isEqualTo(tooLarge(1));
    assertThat(read("éééééx")).isEqualTo(tooLarge(1));
  }

  private static Problem read(String text) throws IOException {
    Problem problem = only(TEN_BYTES.read(new StringReader(text)));
    assertThat(only(TEN_BYTES.read(stream(text)))).isEqualTo(problem);
    assertThat(only(TEN_BYTES.read(Utf8Document.of(text)))).isEqualTo(problem);
    return problem;
  }

  @Test
  void aReaderWithALoneSurrogateIsAnEncodingProblemAtItsPlace() throws IOException {
    assertThat(only(TEN_BYTES.read(new StringReader("{\n é\uDC00"))))
        .isEqualTo(new Problem(ProblemCode.ENCODING, "", 2, 3, "the document must be well-formed UTF-8"));
  }

  /** Each character is the first or the last one that has its number of bytes. */
  @Tag("H03")
  @Test
  void aDocumentForPeopleIsLimitedInBytesToo() {
    String text = "\u007F\u0080\u07FF\u0800\uFFFF\uD800\uDC00\uDBFF\uDFFF";
    Brief brief = Brief.builder().id("ties").title("Ties").source(Source.of("article", SourceKind.NEWS_BRIEF, "N"))
        .extensions(Extensions.builder().put("x-a", new ExtensionValue.Text(text)).build()).build();
    String pretty = DOCUMENTS.pretty(brief);
    assertThat(pretty).contains(text);
    int bytes = pretty.getBytes(StandardCharsets.UTF_8).length;
    assertThat(DOCUMENTS.with(JsonOptions.defaults().with(Limit.DOCUMENT, bytes)).pretty(brief)).isEqualTo(pretty);
    BriefDocuments small = DOCUMENTS.with(JsonOptions.defaults().with(Limit.DOCUMENT, bytes - 1));
    assertThatThrownBy(() -> small.pretty(brief)).isInstanceOf(InvalidBriefException.class)
        .hasMessage("the document must be at most " + (bytes - 1) + " bytes long (the limit DOCUMENT)");
  }

  @Test
  void aLineOverTheLimitIsOneProblemAndTheNextLineIsRead() throws IOException {
    String blank = " ".repeat(200_000);
    String large = "x".repeat(200_000);
    assertThat(lines("x".repeat(11) + "\nx123456789\n" + large + "\n\n" + blank + "\ny\n" + blank)).containsExactly(
        tooLarge(1), REFUSED.at("", 2, 1), tooLarge(3), tooLarge(5), REFUSED.at("", 6, 1), tooLarge(7));
  }

  @Test
  void linesAreCountedAndSoAreBlankLines() throws IOException {
    try (BriefLines lines = TEN_BYTES.lines(stream("\nx\n \t\n\ny"))) {
      assertThat(lines.next()).isPresent();
      assertThat(lines.lineNumber()).isEqualTo(2);
      assertThat(lines.blankLines()).isEqualTo(1);
      assertThat(lines.next()).isPresent();
      assertThat(lines.next()).isEmpty();
      assertThat(lines.lineNumber()).isEqualTo(5);
      assertThat(lines.blankLines()).isEqualTo(3);
    }
  }

  @Tag("F17")
  @Test
  void aReadOfNoBytesDoesNotEndALine() throws IOException {
    byte[] lines = "x\ny\n".getBytes(StandardCharsets.UTF_8);
    assertThat(problems(TEN_BYTES.lines(BoundedBytesTest.lazy(lines))))
        .containsExactly(REFUSED.at("", 1, 1), REFUSED.at("", 2, 1));
  }

  @Test
  void aFailingFileIsNamedWhileItsLinesAreRead() throws IOException {
    Path file = folder.resolve("cut.ndjson.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write("x\n".repeat(100_000).getBytes(StandardCharsets.UTF_8));
    }
    Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 100));
    assertThatThrownBy(() -> problems(TEN_BYTES.lines(file)))
        .isInstanceOf(FileSystemException.class).hasMessageStartingWith(file.toString() + ": ");
    assertThatThrownBy(() -> DOCUMENTS.read(file))
        .isInstanceOf(FileSystemException.class).hasMessageStartingWith(file.toString() + ": ");
  }

  /** The heap is only twice as large as the usual limit of a document. */
  @Tag("F13")
  @ParameterizedTest
  @ValueSource(strings = {" ", "x"})
  void aCompressedBombIsOverTheLimitInASmallHeap(String filling) throws Exception {
    Path file = folder.resolve("bomb.ndjson.gz");
    byte[] piece = filling.repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      for (int written = 0; written <= Limit.DOCUMENT.defaultValue(); written += piece.length) {
        out.write(piece);
      }
      out.write("\nx\n".getBytes(StandardCharsets.UTF_8));
    }
    Process small = new ProcessBuilder(
            System.getProperty("java.home") + "/bin/java", "-Xmx128m", "-cp", System.getProperty("java.class.path"),
            BriefDocumentsTest.class.getName(), file.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT).start();
    assertThat(new String(small.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(
        "[OVER_LIMIT 1:1]\n[OVER_LIMIT 1:1, SYNTAX 2:1]\n");
    assertThat(small.waitFor()).isZero();
  }

  /** Runs in the small heap. */
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    say(DOCUMENTS.read(file).problems());
    say(problems(DOCUMENTS.lines(file)));
  }

  private static void say(List<Problem> problems) {
    System.out.println(problems.stream().map(p -> p.code() + " " + p.line() + ":" + p.column()).toList());
  }

  private static List<Problem> lines(String text) throws IOException {
    return problems(TEN_BYTES.lines(stream(text)));
  }

  private static List<Problem> problems(BriefLines lines) throws IOException {
    List<Problem> problems = new ArrayList<>();
    try (lines) {
      for (var line = lines.next(); line.isPresent(); line = lines.next()) {
        problems.addAll(line.get().problems());
      }
    }
    return problems;
  }

  private static Problem tooLarge(int line) {
    return new Problem(ProblemCode.OVER_LIMIT, "", line, 1, "the document must be at most 10 bytes long");
  }

  private static Problem only(Reading<?> result) {
    assertThat(result.problems()).hasSize(1);
    return result.problems().get(0);
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
