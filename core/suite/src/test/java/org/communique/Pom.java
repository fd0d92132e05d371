// SPDX-License-Identifier: Apache-2.0
package org.communique;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A pom of this project, as it is written in the file. */
final class Pom {

  static final Path ROOT = Path.of("..", "..");

  private final Element project;

  private Pom(Path file) throws IOException {
    try {
      project = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(file.toFile()).getDocumentElement();
    } catch (ParserConfigurationException | SAXException notXml) {
      throw new IOException(file.toString(), notXml);
    }
  }

  static Pom read(Path file) throws IOException {
    return new Pom(file);
  }

  static Pom parent() throws IOException {
    return read(ROOT.resolve("pom.xml"));
  }

  /** {@return the poms of all jars that are deployed, in the order of the modules} */
  static List<Pom> deployedJars() throws IOException {
    List<Pom> deployed = new ArrayList<>();
    for (Element module : children(parent().child("modules").orElseThrow(), "module")) {
      Pom pom = read(ROOT.resolve(module.getTextContent()).resolve("pom.xml"));
      boolean isSkipped = pom.child("properties").flatMap(all -> child(all, "maven.deploy.skip")).isPresent();
      if (pom.child("packaging").isEmpty() && !isSkipped) {
        deployed.add(pom);
      }
    }
    return deployed;
  }

  String artifact() {
    return text(project, "artifactId").orElseThrow();
  }

  Optional<Element> child(String name) {
    return child(project, name);
  }

  /** {@return the artifacts whose versions the pom manages, in its order} */
  List<String> managed() {
    return children(child("dependencyManagement").flatMap(all -> child(all, "dependencies")).orElseThrow(), "dependency")
        .stream().map(dependency -> text(dependency, "artifactId").orElseThrow()).toList();
  }

  /** {@return the dependencies except those of tests: group, artifact, scope, and whether users may leave it out} */
  List<String> dependencies() {
    return child("dependencies").stream().flatMap(all -> children(all, "dependency").stream())
        .filter(dependency -> !text(dependency, "scope").equals(Optional.of("test")))
        .map(dependency -> text(dependency, "groupId").orElseThrow() + ":" + text(dependency, "artifactId").orElseThrow()
            + " " + text(dependency, "scope").orElse("compile")
            + (text(dependency, "optional").equals(Optional.of("true")) ? " optional" : ""))
        .toList();
  }

  private static Optional<String> text(Element parent, String name) {
    return child(parent, name).map(Element::getTextContent);
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
