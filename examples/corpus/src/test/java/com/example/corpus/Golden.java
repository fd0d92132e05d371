// SPDX-License-Identifier: Apache-2.0
package com.example.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that a program writes and people read: {@code -Dcommunique.write=true} writes them anew. */
final class Golden {

  private Golden() {}

  static void assertHolds(Path file, String text) throws IOException {
    if (Boolean.getBoolean("communique.write")) {
      Files.writeString(file, text);
    }
    assertThat(text).isEqualTo(Files.readString(file));
  }
}
