// SPDX-License-Identifier: Apache-2.0
package org.communique.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.communique.analysis.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exports of a vote, of a cable inside a cable and of a retraction, as files that people read. */
class GoldenExportsTest {

  private static final Path FOLDER = Path.of("src/test/resources/interchange");

  @ParameterizedTest
  @ValueSource(strings = {"council-vote", "relayed-cable", "revoked-retraction"})
  void areWrittenAsTheirFiles(String name) throws IOException {
    Corpus corpus = Corpus.of(Documents.golden(name));
    assertIsAsInFile(name + ".rows.txt", rows(Rows.of(corpus).document()));
    assertIsAsInFile(name + ".stix.json", StixBundles.of(corpus).document().toJson());
    assertIsAsInFile(name + ".annotations.json", WebAnnotations.of(corpus).document().toJson());
  }

  @Test
  void theDataPackageIsWrittenAsItsFile() throws IOException {
    assertIsAsInFile(Rows.PACKAGE, Documents.text(Rows.of(Corpus.of()).document(), Rows.PACKAGE));
  }

  /** All tables, one after the other, with the line ends of other text files. */
  private static String rows(Rows rows) {
    return rows.files().stream().filter(file -> !file.equals(Rows.PACKAGE))
        .map(file -> file + "\n" + Documents.text(rows, file).replace("\r\n", "\n")).collect(Collectors.joining("\n"));
  }

  private static void assertIsAsInFile(String name, String text) throws IOException {
    Path file = FOLDER.resolve(name);
    if (Boolean.getBoolean("communique.write")) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, text);
    }
    assertThat(text).isEqualTo(Files.readString(file));
  }
}
