// SPDX-License-Identifier: Apache-2.0
package org.communique.suite.campaign;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.zip.GZIPOutputStream;
import org.communique.suite.campaign.Part.Slot;

/**
 * A hostile document.
 *
 * @param name what is hostile about the document
 * @param ending the ending of the file's name, for example {@code .ndjson.gz}
 * @param operations the operations to measure, as {@link OneOperation} takes them
 * @param document writes the document
 */
record Shape(String name, String ending, List<String> operations, Part document) {

  /** The operation of most shapes. */
  static final List<String> READ = List.of("read-bytes");
  static final List<String> READ_AND_MAP = List.of("read-bytes", "mapper");
  /** Reads; and reads, writes and reads again. */
  static final List<String> REWRITE = List.of("read-bytes", "rewrite");
  static final List<String> EVERY_CHOICE = List.of("read-bytes", "read-bytes KEEP", "read-bytes DROP");

  static Shape shape(String name, List<String> operations, Part document) {
    return new Shape(name, ".json", operations, document);
  }

  static Shape shape(String name, Part document) {
    return shape(name, READ, document);
  }

  /** A brief whose slot contains a comma and as many elements as fit. */
  static Shape filling(String name, Slot slot, IntFunction<String> element) {
    return filling(name, READ, slot, element);
  }

  static Shape filling(String name, List<String> operations, Slot slot, IntFunction<String> element) {
    return shape(name, operations, Part.brief(slot, Part.filled(",", element, "")));
  }

  /** Writes the document, compressed if the ending says so. */
  void write(Path file) throws IOException {
    try (OutputStream plain = Files.newOutputStream(file);
        OutputStream out = ending.endsWith(".gz") ? new GZIPOutputStream(plain, 1 << 16) : plain) {
      Page page = new Page(out);
      document.write(page);
      page.flush();
    }
  }
}
