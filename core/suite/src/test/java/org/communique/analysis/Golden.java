// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Compares what answers print with the files in {@code src/test/resources/printed}. */
final class Golden {

  private static final Path FOLDER = Path.of("src/test/resources/printed");

  private Golden() {}

  /**
   * Fails unless the file contains exactly these parts, with a line feed between two parts. A part that ends with a line
   * feed is therefore followed by an empty line. With {@code -Dcommunique.write=true} the file is written anew.
   */
  static void assertPrints(String file, Object... parts) {
    String printed = Arrays.stream(parts).map(Object::toString).collect(Collectors.joining("\n"));
    try {
      if (Boolean.getBoolean("communique.write")) {
        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve(file), printed);
      }
      assertThat(printed).as(file).isEqualTo(Files.readString(FOLDER.resolve(file)));
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }
}
