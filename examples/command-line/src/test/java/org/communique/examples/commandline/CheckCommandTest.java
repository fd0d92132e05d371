// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code check} prints, and its exit codes. */
class CheckCommandTest {

  private static final byte[] BINARY = {(byte) 0xff, (byte) 0xd8, 0, 1, 2, 3};

  @TempDir
  private Path directory;
  private BriefFiles files;

  @BeforeEach
  void useTheDirectory() {
    files = new BriefFiles(directory);
  }

  @Test
  void acceptsAValidBriefAndPrintsNothing() throws IOException {
    Path valid = files.file("valid.json", BriefFiles.article());

    assertThat(Run.of("check", valid)).isEqualTo(new Run(0, "", "checked 1 brief: no problems\n"));
    assertThat(Run.of("check", "--quiet", valid, valid)).isEqualTo(new Run(0, "", ""));
  }

  @Test
  void printsOneLineForEachProblem() throws IOException {
    Path broken = files.file("broken.json", """
        {
          "communique": "1.0",
          "id": 7,
          "titel": "Ties"
        }
        """);

    Run run = Run.of("check", broken);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.lines()).hasSizeGreaterThan(2).allMatch(line -> line.startsWith(broken + ":"));
    assertThat(run.lines())
        .contains(broken + ":3:9: wrong-token /id: must be a text, but was a number")
        .anyMatch(line -> line.startsWith(broken + ":4:3: unknown-member /titel: "));
    assertThat(run.err()).isEqualTo("checked 1 brief: 1 with problems\n");
  }

  @Test
  void printsOneLineForAnEmptyFileAndForABinaryFile() throws IOException {
    Path empty = files.file("empty.json", "");
    Path binary = files.file("binary.json", BINARY);

    assertThat(Run.of("check", "-q", empty, binary)).isEqualTo(new Run(1, """
        %s:1:1: empty-document: the document is empty
        %s:1:1: encoding: the document must be well-formed UTF-8
        """.formatted(empty, binary), ""));
  }

  @Test
  void continuesAfterADirectoryAndAMissingFile() throws IOException {
    Path missing = directory.resolve("missing.json");
    Path empty = files.file("empty.json", "");

    Run run = Run.of("check", directory, missing, empty);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEqualTo(empty + ":1:1: empty-document: the document is empty\n");
    assertThat(run.err()).isEqualTo("""
        communique: %1$s: is a directory; name the files in it, for example %1$s/brief.json
        communique: %2$s: the file or its directory does not exist; the current directory is %3$s
        checked 1 brief: 1 with problems; could not read 2 files
        """.formatted(directory, missing, Path.of("").toAbsolutePath()));
  }

  @Test
  void readsCompressedFiles() throws IOException {
    Path good = files.file("good.json.gz", BriefFiles.article());
    Path notCompressed = files.file("x.json", BriefFiles.article());
    Path bad = Files.move(notCompressed, directory.resolve("bad.json.gz"));

    assertThat(Run.of("check", "-q", good)).isEqualTo(new Run(0, "", ""));
    assertThat(Run.of("check", "-q", bad)).isEqualTo(
        new Run(2, "", "communique: " + bad + ": the compressed data is damaged: Not in GZIP format\n"));
  }

  @Test
  void readsACollectionLineByLine() throws IOException {
    String collection = BriefFiles.retitled("One") + "\n\n{}\n" + BriefFiles.retitled("Two") + "\n[\n";
    for (String name : new String[] {"c.ndjson", "c.jsonl", "c.ndjson.gz", "C.NDJSON"}) {
      Path file = files.file(name, collection);

      Run run = Run.of("check", file);

      assertThat(run.exitCode()).isEqualTo(1);
      assertThat(run.lines()).anyMatch(line -> line.startsWith(file + ":3:1: missing-member: "))
          .anyMatch(line -> line.startsWith(file + ":5:"))
          .allMatch(line -> line.startsWith(file + ":3:") || line.startsWith(file + ":5:"));
      assertThat(run.err()).isEqualTo("checked 4 briefs: 2 with problems\n");
    }
  }

  @Test
  void readsTheStandardInputAsADocumentOrAsACollection() throws IOException {
    byte[] two = (BriefFiles.retitled("One") + "\n{}\n").getBytes(StandardCharsets.UTF_8);

    assertThat(Run.withInput(BriefFiles.article(), "check", "-"))
        .isEqualTo(new Run(0, "", "checked 1 brief: no problems\n"));
    assertThat(Run.withInput(two, "check", "-q", "-").lines()).singleElement().asString()
        .startsWith("-:2:1: syntax: ");
    assertThat(Run.withInput(two, "check", "--lines", "-q", "-").lines())
        .isNotEmpty().allMatch(line -> line.startsWith("-:2:1: missing-member: "));
    assertThat(Run.withInput(BriefFiles.article(), "check", "-q", "-", "-")).isEqualTo(
        new Run(2, "", "communique: the standard input can be read only once; write '-' only once\n"));
  }

  @Test
  void findingsOfAReviewAreErrorsOnlyIfTheUserIsStrict() throws IOException {
    String misspelt = BriefFiles.articleText().replaceFirst("\"kind\": \"newspaper\"", "\"kind\": \"newspapr\"");
    Path file = files.file("misspelt.json", misspelt);
    String finding = file + ": review ";

    Run reviewed = Run.of("check", "--review", file);
    Run strict = Run.of("check", "--strict", file);

    assertThat(reviewed.exitCode()).isZero();
    assertThat(reviewed.lines()).isNotEmpty()
        .allMatch(line -> line.startsWith(finding) && line.contains("misspelt-word: "));
    assertThat(reviewed.err()).startsWith("checked 1 brief: no problems, ").contains(" review finding");
    assertThat(strict).isEqualTo(new Run(1, reviewed.out(), reviewed.err()));
    assertThat(Run.of("check", "-q", file)).isEqualTo(new Run(0, "", ""));
  }

  @Test
  void namesTheBriefOfAFindingInACollection() throws IOException {
    String misspelt = BriefFiles.retitled("Ties").replaceFirst("\"kind\":\"newspaper\"", "\"kind\":\"newspapr\"");
    Path file = files.file("misspelt.ndjson", misspelt);

    assertThat(Run.of("check", "--review", file).lines()).isNotEmpty()
        .allMatch(line -> line.startsWith(file + ": russia-north-korea: review "));
  }

  @Test
  void usesColoursOnlyOnATerminal() throws IOException {
    Path empty = files.file("empty.json", "");

    assertThat(Run.onTerminal("check", "-q", empty).out())
        .isEqualTo("\u001b[1m" + empty + ":1:1:\u001b[0m \u001b[31mempty-document\u001b[0m: the document is empty\n");
    assertThat(Run.onTerminal("check", "--help").out()).contains("\u001b[");
    assertThat(Run.of("check", "--help").out()).doesNotContain("\u001b[");
  }

  @Test
  void escapesTheNameOfAFile() throws IOException {
    Path file = files.file("red\u001b[31m.json", "");

    assertThat(Run.of("check", "-q", file).out()).contains("red\\u001b[31m.json:1:1: ").doesNotContain("\u001b");
  }
}
