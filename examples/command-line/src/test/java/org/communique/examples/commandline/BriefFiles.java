// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.communique.Brief;
import org.communique.Edits;
import org.communique.jackson.CommuniqueJson;

/** The files that the tests give to the commands, in a directory of the test. */
final class BriefFiles {

  private final Path directory;

  BriefFiles(Path directory) {
    this.directory = directory;
  }

  /** {@return the bytes of the brief of the article} */
  static byte[] article() throws IOException {
    try (InputStream in = Objects.requireNonNull(BriefFiles.class.getResourceAsStream("brief.json"), "brief.json")) {
      return in.readAllBytes();
    }
  }

  static String articleText() throws IOException {
    return new String(article(), StandardCharsets.UTF_8);
  }

  /** {@return the article with another title, as one line} */
  static String retitled(String title) throws IOException {
    Brief brief = CommuniqueJson.read(article());
    return CommuniqueJson.write(brief.toBuilder().title(title).build());
  }

  /** {@return the article with other ids of all statements, as one line} */
  static String renamed() throws IOException {
    return CommuniqueJson.write(Edits.renameStatements(CommuniqueJson.read(article()), id -> "b-" + id));
  }

  Path file(String name, String text) throws IOException {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes a file, compressed if its name says so. */
  Path file(String name, byte[] bytes) throws IOException {
    Path file = directory.resolve(name);
    try (OutputStream out = Files.newOutputStream(file);
        OutputStream content = name.endsWith(".gz") ? new GZIPOutputStream(out) : out) {
      content.write(bytes);
    }
    return file;
  }
}
