// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import org.communique.Brief;
import org.communique.Source;
import org.communique.analysis.Corpus;
import org.communique.interchange.Loss;
import org.communique.interchange.Rows;
import org.communique.interchange.StixBundles;
import org.communique.interchange.WebAnnotations;
import org.communique.jackson.CommuniqueJson;
import org.communique.vocabulary.SourceKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports are those of the library, and what they lose is said. */
class ExportCommandTest {

  @TempDir
  private Path directory;
  private BriefFiles files;
  private Path ties;
  private Corpus corpus;

  @BeforeEach
  void writeTheArticle() throws IOException {
    files = new BriefFiles(directory);
    ties = files.file("ties.json", BriefFiles.article());
    corpus = Corpus.of(CommuniqueJson.read(ties));
  }

  @Test
  void printsABundle() {
    Run run = Run.of("export", "stix", ties);

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).isEqualTo(StixBundles.of(corpus).document().toJson());
    assertThat(run.err().lines()).allMatch(line -> line.matches("lost \\d+ times: .*"))
        .hasSameSizeAs(new LinkedHashSet<>(StixBundles.of(corpus).losses().stream().map(Loss::kind).toList()));
  }

  @Test
  void writesAnnotationsToAFile() throws IOException {
    Path file = directory.resolve("annotations.json");

    Run run = Run.of("export", "annotations", "--each-loss", "-o", file, ties);

    assertThat(Files.readString(file)).isEqualTo(WebAnnotations.of(corpus).document().toJson());
    assertThat(run.err().lines())
        .isEqualTo(WebAnnotations.of(corpus).losses().stream().map(loss -> "lost: " + loss).toList());
    assertThat(run.out()).isEmpty();
  }

  @Test
  void writesRowsIntoAFolder() throws IOException {
    Path folder = directory.resolve("new").resolve("ties.rows");

    assertThat(Run.of("export", "rows", "-o", folder, ties).exitCode()).isZero();

    assertThat(Rows.of(corpus).document().files()).allMatch(file -> Files.exists(folder.resolve(file)));
    assertThat(Files.readAllLines(folder.resolve("statements.csv")).get(0)).startsWith("statement,brief,id,number,");
  }

  @Test
  void protectsFormulasForSpreadsheets() throws IOException {
    Path brief = files.file("formula.json", BriefFiles.retitled("=1+2"));

    Run.of("export", "rows", "--spreadsheet", "-o", directory.resolve("safe"), brief);

    assertThat(Files.readString(directory.resolve("safe").resolve("briefs.csv"))).contains(",'=1+2,");
  }

  @Test
  void writesNothingIfNothingMayBeLost() {
    Path file = directory.resolve("bundle.json");

    Run run = Run.of("export", "stix", "--strict", "-o", file, ties);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).startsWith("lost ");
    assertThat(file).doesNotExist();
  }

  @Test
  void doesNotReplaceItsInput() throws IOException {
    Path rows = Files.createDirectory(directory.resolve("rows"));
    Path input = Files.writeString(rows.resolve("datapackage.json"), BriefFiles.articleText());

    assertThat(Run.of("export", "stix", "-o", ties, ties)).isEqualTo(new Run(2, "", "communique: " + ties
        + ": is read by this command, and would be lost; give the output another name\n"));
    assertThat(Run.of("export", "rows", "-o", rows, input)).isEqualTo(new Run(2, "", "communique: " + input
        + ": is read by this command, and would be lost; give the output another name\n"));
    assertThat(Files.readString(input)).isEqualTo(BriefFiles.articleText());
  }

  @Test
  void saysWhatCannotRun() throws IOException {
    Path file = files.file("rows.txt", "text");

    assertThat(Run.of("export", "rows", ties).err())
        .isEqualTo("communique: the format rows makes several files; name a folder for them with -o\n");
    assertThat(Run.of("export", "rows", "-o", file, ties).err())
        .isEqualTo("communique: " + file + ": is a file; name a folder, which need not exist\n");
    assertThat(Run.of("export", "stix", "--spreadsheet", ties).err())
        .isEqualTo("communique: --spreadsheet belongs to the format rows; leave it out\n");
    assertThat(Run.of("export", "stix", "-o", directory.resolve("b.json.gz"), ties).err())
        .isEqualTo("communique: " + directory.resolve("b.json.gz") + ": cannot be written compressed; leave out .gz\n");
    assertThat(Run.of("export", "stix", "-o", directory.resolve("no").resolve("b.json"), ties).err())
        .isEqualTo("communique: " + directory.resolve("no").resolve("b.json")
            + ": cannot be written (NoSuchFileException); name a place that you may change\n");
  }

  @Test
  void aBriefThatLosesNothingPassesStrictly() throws IOException {
    Brief article = CommuniqueJson.read(ties);
    Path bare = files.file("bare.json", CommuniqueJson.write(article.toBuilder()
        .statements(List.of()).notes(List.of())
        .source(Source.of("a", SourceKind.NEWS_BRIEF, "A")).build()));

    assertThat(Run.of("export", "rows", "--strict", "-o", directory.resolve("bare"), bare)).isEqualTo(new Run(0, "", ""));
  }
}
