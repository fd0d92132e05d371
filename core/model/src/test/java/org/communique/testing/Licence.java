// SPDX-License-Identifier: Apache-2.0
package org.communique.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Holds every artifact to contain the licence and the notice, as both stand in the top folder. */
public final class Licence {

  private static final Path TOP = Path.of("..", "..");

  private Licence() {}

  /**
   * Fails unless the artifact contains both texts.
   *
   * @param anchor any class of the artifact
   */
  public static void assertIsIn(Class<?> anchor) {
    String classes = anchor.getProtectionDomain().getCodeSource().getLocation().toString();
    String root = classes.endsWith(".jar") ? "jar:" + classes + "!/" : classes;
    for (String text : List.of("LICENSE", "NOTICE")) {
      try (InputStream in = URI.create(root + "META-INF/" + text).toURL().openStream()) {
        assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).as(root + text)
            .isEqualTo(Files.readString(TOP.resolve(text)));
      } catch (IOException missing) {
        throw new UncheckedIOException(missing);
      }
    }
  }
}
