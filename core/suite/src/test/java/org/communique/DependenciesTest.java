// SPDX-License-Identifier: Apache-2.0
package org.communique;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Nobody adds a dependency to a published artifact without changing the list, {@code dependencies.txt}. With {@code
 * -Dcommunique.write=true} the list is written anew.
 */
class DependenciesTest {

  private static final Path LIST = Path.of("src/test/resources/dependencies.txt");

  @Test
  void everyArtifactHasTheListedDependencies() throws IOException {
    StringBuilder list = new StringBuilder();
    for (Pom pom : Pom.deployedJars()) {
      list.append(pom.artifact()).append('\n');
      Stream.concat(pom.dependencies().stream(), Pom.parent().dependencies().stream())
          .sorted().forEach(dependency -> list.append("  ").append(dependency).append('\n'));
    }
    if (Boolean.getBoolean("communique.write")) {
      Files.writeString(LIST, list);
    }
    assertThat(list).hasToString(Files.readString(LIST));
  }
}
