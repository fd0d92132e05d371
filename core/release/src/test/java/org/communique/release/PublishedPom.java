// SPDX-License-Identifier: Apache-2.0
package org.communique.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What Maven Central requires of a pom. */
final class PublishedPom {

  private static final List<String> NEEDED = List.of(
      "name", "description", "url", "licenses/license/name", "licenses/license/url", "developers/developer/name",
      "scm/connection", "scm/url");
  /** What concerns only the build, or would make a user's build look elsewhere. */
  private static final List<String> REFUSED = List.of(
      "parent", "build", "profiles", "repositories", "pluginRepositories", "distributionManagement", "modules");

  /** The one property that every reader of the pom can replace. */
  private static final String OWN_VERSION = "${project.version}";

  private static final XPath XPATH = XPathFactory.newDefaultInstance().newXPath();

  private PublishedPom() {}

  /** Returns what is wrong with the pom, one line each. */
  static List<String> problems(Path file, String artifact, String version) throws IOException {
    Document pom = parse(file);
    List<String> problems = new ArrayList<>();
    Map.of("groupId", "org.communique", "artifactId", artifact, "version", version).forEach((member, value) -> {
      String found = text(pom, "/project/" + member);
      if (!found.equals(value)) {
        problems.add(member + " must be " + value + ", but is '" + found + "'");
      }
    });
    NEEDED.stream().filter(path -> text(pom, "/project/" + path).isEmpty())
        .forEach(path -> problems.add(path + " is missing"));
    REFUSED.stream().filter(path -> nodes(pom, "/project/" + path).findAny().isPresent())
        .forEach(path -> problems.add(path + " must not be published"));
    nodes(pom, "//dependency").forEach(dependency -> checkDependency(dependency, problems));
    if (Files.readString(file).replace(OWN_VERSION, "").contains("${")) {
      problems.add("a property is not replaced by its value");
    }
    return problems.stream().sorted().map(problem -> file.getFileName() + ": " + problem).toList();
  }

  private static void checkDependency(Node dependency, List<String> problems) {
    String name = text(dependency, "groupId") + ":" + text(dependency, "artifactId");
    String version = text(dependency, "version");
    if (version.isEmpty()) {
      problems.add("the dependency " + name + " has no version");
    }
    if (version.endsWith("-SNAPSHOT")) {
      problems.add("the dependency " + name + " has the version " + version + ", which is not released");
    }
    if (text(dependency, "scope").equals("test")) {
      problems.add("the dependency " + name + " is for tests only");
    }
  }

  private static Document parse(Path file) throws IOException {
    try {
      return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(file.toFile());
    } catch (ParserConfigurationException | SAXException notXml) {
      throw new IOException(file.toString(), notXml);
    }
  }

  private static String text(Node node, String path) {
    return nodes(node, path).findFirst().map(found -> found.getTextContent().strip()).orElse("");
  }

  private static Stream<Node> nodes(Node node, String path) {
    try {
      NodeList found = (NodeList) XPATH.evaluate(path, node, XPathConstants.NODESET);
      return IntStream.range(0, found.getLength()).mapToObj(found::item);
    } catch (XPathExpressionException wrong) {
      throw new IllegalStateException(wrong);
    }
  }
}
