// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.communique.examples.commandline.io.ErrorPrinter;
import org.communique.examples.commandline.io.Terminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that goes wrong is said in one line, with the way out. */
class FailuresTest {

  @TempDir
  private Path directory;
  private BriefFiles files;
  private Path ties;

  @BeforeEach
  void writeTheArticle() throws IOException {
    files = new BriefFiles(directory);
    ties = files.file("ties.json", BriefFiles.article());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
      chek | "there is no command 'chek'; the commands are check, pretty, digest, ask, draw, page, export, diff, merge, schema, \
      help; 'communique --help' shows an example"
      help answer | "there is no command 'answer'; the commands are check, pretty, digest, ask, draw, page, export, diff, \
      merge, schema, help; 'communique --help' shows an example"
      --chek | unknown option '--chek'; 'communique --help' shows an example
      check | missing required parameter: 'FILE'; 'communique check --help' shows an example
      check --stric x | unknown option '--stric'; did you mean '--strict'? 'communique check --help' shows an example
      diff x | missing required parameter: 'AFTER'; 'communique diff --help' shows an example
      diff x y z | unexpected argument 'z'; 'communique diff --help' shows an example
      draw picture x | "invalid value for PICTURE: must be stances, chain, but was \
      'picture'; 'communique draw --help' shows an example"
      draw STANCES x | "invalid value for PICTURE: must be stances, chain, but was \
      'STANCES'; 'communique draw --help' shows an example"
      ask stances --as xml x | "invalid value for option '--as': must be text, csv, spreadsheet, json, markdown, but \
      was 'xml'; 'communique ask --help' shows an example"
      draw chain x | draw chain needs --statement ID; 'communique ask chains' with the same files lists all statements
      draw stances --statement a x | --statement belongs to the picture chain; leave it out
      ask stances --statement a x | --statement belongs to the question chains; leave it out
      """)
  void namesTheMistakeAndTheWayOut(String arguments, String message) {
    assertThat(Run.of((Object[]) arguments.split(" ")))
        .isEqualTo(new Run(2, "", "communique: " + message + "\n"));
  }

  @Test
  void printsTheHelpIfThereIsNoCommand() {
    assertThat(Run.of()).isEqualTo(new Run(2, "", Run.of("--help").out()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"pretty", "digest", "ask stances", "draw stances", "page", "diff ties.json", "merge ties.json"})
  void printsTheProblemsAndNoResult(String command) throws IOException {
    Path empty = files.file("empty.json", "");
    String arguments = command.replace("ties.json", ties.toString()) + " " + empty;

    assertThat(Run.of((Object[]) arguments.split(" ")))
        .isEqualTo(new Run(1, "", empty + ":1:1: empty-document: the document is empty\n"));
  }

  @Test
  void saysThatAFileIsMissing() {
    Path missing = directory.resolve("missing.json");

    assertThat(Run.of("digest", missing)).isEqualTo(new Run(2, "", "communique: " + missing
        + ": the file or its directory does not exist; the current directory is " + Path.of("").toAbsolutePath()
        + "\n"));
  }

  @Test
  void saysThatThereIsNoSuchStatement() {
    assertThat(Run.of("ask", "chains", "--statement", "nobody", ties)).isEqualTo(new Run(2, "",
        "communique: there is no statement 'nobody'; 'communique ask chains' with the same files lists all"
            + " statements\n"));
  }

  @Test
  void comparesOnlyInputsWithOneBrief() throws IOException {
    Path two = files.file("two.ndjson", BriefFiles.retitled("One") + "\n" + BriefFiles.retitled("Two"));

    assertThat(Run.of("diff", ties, two)).isEqualTo(new Run(2, "", "communique: " + two
        + ": must have one brief, but has 2; put the brief into a file of its own\n"));
  }

  @Test
  void saysThatTwoBriefsHaveOneName() throws IOException {
    Path other = files.file("other.json", BriefFiles.retitled("Other"));

    Run run = Run.of("digest", ties, other);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err().lines()).singleElement().asString()
        .startsWith("communique: Corpus: briefs must differ in their bases");
  }

  @Test
  void saysThatAResultCannotBeWritten() {
    Path nowhere = directory.resolve("nowhere").resolve("result.json");
    Path compressed = directory.resolve("result.json.gz");

    assertThat(Run.of("pretty", "-o", nowhere, ties)).isEqualTo(new Run(2, "", "communique: " + nowhere
        + ": cannot be written, because its directory does not exist; name a file in a directory that exists and that"
        + " you may change\n"));
    assertThat(Run.of("ask", "chains", "-o", directory, ties)).isEqualTo(new Run(2, "", "communique: " + directory
        + ": cannot be written, because the system says: Is a directory; name a file in a directory that exists and"
        + " that you may change\n"));
    assertThat(Run.of("pretty", "-o", compressed, ties)).isEqualTo(new Run(2, "", "communique: " + compressed
        + ": cannot be written compressed; leave out .gz\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "--help", "check --help", "pretty ties.json", "schema", "check empty.json", "digest ties.json"})
  void endsSilentlyIfNobodyReadsTheOutput(String command) throws IOException {
    Path empty = files.file("empty.json", "");
    String arguments = command.replace("ties.json", ties.toString()).replace("empty.json", empty.toString());

    assertThat(runWith("Broken pipe", arguments)).isEqualTo(new Run(0, "", ""));
    assertThat(runWith("No space left on device", arguments)).isEqualTo(
        new Run(2, "", "communique: the output cannot be written: No space left on device\n"));
  }

  private static Run runWith(String failure, String arguments) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    OutputStream broken = new OutputStream() {
      @Override
      public void write(int unit) throws IOException {
        throw new IOException(failure);
      }
    };
    Terminal terminal = Terminal.of(InputStream.nullInputStream(), broken, err, false, false);
    int exitCode = Main.run(terminal, arguments.split(" "));
    return new Run(exitCode, "", err.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"));
  }

  @Test
  void printsNoStackTraceForAMistakeInTheProgram() {
    InputStream mistaken = new InputStream() {
      @Override
      public int read() {
        throw new IllegalStateException("two\nlines");
      }
    };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal = Terminal.of(mistaken, OutputStream.nullOutputStream(), err, false, false);

    assertThat(Main.run(terminal, "digest", "-")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8).lines()).containsExactly(
        "communique: a mistake in this program: java.lang.IllegalStateException: two\\u000alines; please report this"
            + " line and the command");
  }

  @Test
  void asksForMoreMemory() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ErrorPrinter errors = new ErrorPrinter(
        Terminal.of(InputStream.nullInputStream(), OutputStream.nullOutputStream(), err, false, false));

    assertThat(errors.report(new OutOfMemoryError())).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8).lines()).containsExactly(
        "communique: the memory is too small for these briefs; give Java more: java -Xmx4g -jar communique.jar …");
  }
}
