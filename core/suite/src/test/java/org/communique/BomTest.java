// SPDX-License-Identifier: Apache-2.0
package org.communique;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The BOM lists every artifact that is deployed, and nothing else. */
class BomTest {

  private static final Path ROOT = Path.of("..", "..");

  @Test
  void listsTheModulesThatAreDeployed() throws Exception {
    List<String> deployed = new ArrayList<>();
    for (Element module : children(child(pom(ROOT.resolve("pom.xml")), "modules").orElseThrow(), "module")) {
      Element project = pom(ROOT.resolve(module.getTextContent()).resolve("pom.xml"));
      boolean isJar = child(project, "packaging").isEmpty();
      boolean isSkipped = child(project, "properties").flatMap(all -> child(all, "maven.deploy.skip")).isPresent();
      if (isJar && !isSkipped) {
        deployed.add(text(project, "artifactId"));
      }
    }
    assertThat(managed(ROOT.resolve("core/bom/pom.xml"))).isEqualTo(deployed);
    assertThat(deployed).contains("communique-core", "communique-jackson");
  }

  @Test
  void publishesNoVersionOfALibraryOfOthers() throws Exception {
    Path published = ROOT.resolve("core/bom/target/.flattened-pom.xml");
    assertThat(managed(published)).isEqualTo(managed(ROOT.resolve("core/bom/pom.xml")));
    Element project = pom(published);
    assertThat(child(project, "parent")).isEmpty();
    assertThat(child(project, "dependencies")).isEmpty();
    assertThat(child(project, "properties")).isEmpty();
  }

  /** The artifacts that a pom manages, in its order. */
  private static List<String> managed(Path pom) throws Exception {
    Element dependencies = child(pom(pom), "dependencyManagement").flatMap(all -> child(all, "dependencies")).orElseThrow();
    return children(dependencies, "dependency").stream().map(dependency -> text(dependency, "artifactId")).toList();
  }

  private static Element pom(Path file) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(file.toFile()).getDocumentElement();
  }

  private static String text(Element parent, String name) {
    return child(parent, name).orElseThrow().getTextContent();
  }

  private static Optional<Element> child(Element parent, String name) {
    return children(parent, name).stream().findFirst();
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && element.getTagName().equals(name)) {
        children.add(element);
      }
    }
    return children;
  }
}
