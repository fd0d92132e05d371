// SPDX-License-Identifier: Apache-2.0
package org.communique;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The BOM lists every artifact that is deployed, and nothing else. */
class BomTest {

  @Test
  void listsTheModulesThatAreDeployed() throws IOException {
    List<String> deployed = Pom.deployedJars().stream().map(Pom::artifact).toList();
    assertThat(Pom.read(Pom.ROOT.resolve("core/bom/pom.xml")).managed()).isEqualTo(deployed);
    assertThat(deployed).contains("communique-core", "communique-jackson");
  }

  @Test
  void publishesNoVersionOfALibraryOfOthers() throws IOException {
    Pom published = Pom.read(Pom.ROOT.resolve("core/bom/target/.flattened-pom.xml"));
    assertThat(published.managed()).isEqualTo(Pom.read(Pom.ROOT.resolve("core/bom/pom.xml")).managed());
    assertThat(published.child("parent")).isEmpty();
    assertThat(published.child("dependencies")).isEmpty();
    assertThat(published.child("properties")).isEmpty();
  }
}
