// SPDX-License-Identifier: Apache-2.0
package org.communique.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Public conformance suites that are not part of this project: tests use them where somebody has put them beside it.
 */
public final class SharedData {

  private SharedData() {}

  /**
   * Looks for a file or folder in {@code shared/data} beside the checkout or any folder above it.
   *
   * @param name its path inside {@code shared/data}
   * @return where it is; empty if nobody has put it there
   */
  public static Optional<Path> file(String name) {
    for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
      Path file = folder.resolve("shared/data").resolve(name);
      if (Files.exists(file)) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }
}
