// SPDX-License-Identifier: Apache-2.0
package org.communique.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The folder into which the release was deployed has all that Maven Central requires, except signatures. */
class ReleaseTest {

  private static final Path TOP = Path.of("..", "..");
  private static final Path FOLDER = Path.of(System.getProperty("release.folder"));
  private static final String COMPARE = System.getProperty("release.compare", "");
  private static final String VERSION = System.getProperty("release.version");
  private static final String BOM = "communique-bom";

  @TempDir private Path copy;

  @Test
  void theReleaseIsComplete() throws IOException {
    assertThat(problems(FOLDER)).isEmpty();
  }

  /** Compares with the folder that {@code -Drelease.compare} names. */
  @Test
  void twoRunsGiveTheSameBytes() throws IOException {
    if (!COMPARE.isEmpty()) {
      assertThat(ReleaseFolder.differences(FOLDER, Path.of(COMPARE))).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
      "communique-core, -sources.jar, is missing",
      "communique-json, -javadoc.jar, is missing",
      "communique-page, -cyclonedx.json, is missing",
      "communique-bom, .pom, is missing",
      "communique-jackson, .jar.sha1, is missing"})
  void reportsAMissingFile(String artifact, String ending, String reported) throws IOException {
    Files.delete(copied(artifact, ending));
    assertReported(artifact, ending, reported);
  }

  @ParameterizedTest
  @CsvSource({
      "communique-core, -extra.txt, is not a file of a release",
      "communique-suite, .pom, is not in the list of published artifacts",
      "communique-jackson, .jar.md5, is not the checksum of the file"})
  void reportsAWrongFile(String artifact, String ending, String reported) throws IOException {
    Path file = copied(artifact, ending);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "wrong");
    assertReported(artifact, ending, reported);
  }

  @ParameterizedTest
  @CsvSource({"communique-jackson2, .jar", "communique-core, -sources.jar", "communique-json, -javadoc.jar"})
  void reportsAJarWithoutTheLicence(String artifact, String ending) throws IOException {
    try (ZipOutputStream jar = new ZipOutputStream(Files.newOutputStream(copied(artifact, ending)))) {
      jar.putNextEntry(new ZipEntry("META-INF/NOTICE"));
    }
    assertReported(artifact, ending, "does not contain META-INF/LICENSE");
    assertReported(artifact, ending, "contains another META-INF/NOTICE");
  }

  /** Removes an element, or puts another before the dependencies. */
  @ParameterizedTest
  @CsvSource({
      "communique-bom, url, '', scm/url is missing",
      "communique-core, description, '', description is missing",
      "communique-core, licenses, '', licenses/license/name is missing",
      "communique-core, developers, '', developers/developer/name is missing",
      "communique-jackson, scm, '', scm/connection is missing",
      "communique-jackson, version, '', version must be",
      "communique-jackson, name, <parent/>, parent must not be published",
      "communique-jackson, name, ${name}, a property is not replaced by its value",
      "communique-json, name, <dependency/>, the dependency : has no version",
      "communique-json, name, <dependency><version>1-SNAPSHOT</version></dependency>, which is not released",
      "communique-json, name, <dependency><scope>test</scope></dependency>, is for tests only"})
  void reportsASpoiltPom(String artifact, String element, String instead, String reported) throws IOException {
    Path pom = copied(artifact, ".pom");
    Files.writeString(pom, Files.readString(pom).replaceAll(
        "(?s)<" + element + "\\b.*?</" + element + ">", Matcher.quoteReplacement(instead)));
    assertReported(artifact, ".pom", reported);
  }

  @Test
  void reportsAVersionThatIsNotReleased() throws IOException {
    assertThat(ReleaseFolder.problems(FOLDER, TOP, published(), BOM, "1.0-SNAPSHOT"))
        .containsExactly("the version 1.0-SNAPSHOT is not that of a release: set another by versions:set");
  }

  private static List<String> problems(Path folder) throws IOException {
    return ReleaseFolder.problems(folder, TOP, published(), BOM, VERSION);
  }

  /** The artifacts that the BOM lists. BomTest of core/suite compares them with the modules. */
  private static List<String> published() throws IOException {
    String dependencies = Files.readString(TOP.resolve("core/bom/pom.xml")).split("<dependencyManagement>")[1];
    return Pattern.compile("<artifactId>(communique-.*)</artifactId>").matcher(dependencies).results()
        .map(found -> found.group(1)).toList();
  }

  /** Copies the release, and returns a file of the copy. */
  private Path copied(String artifact, String ending) throws IOException {
    try (Stream<Path> all = Files.walk(FOLDER)) {
      for (Path one : all.filter(Files::isRegularFile).toList()) {
        Path target = copy.resolve(FOLDER.relativize(one).toString());
        Files.createDirectories(target.getParent());
        Files.copy(one, target);
      }
    }
    return copy.resolve("org/communique").resolve(artifact).resolve(VERSION).resolve(artifact + "-" + VERSION + ending);
  }

  private void assertReported(String artifact, String ending, String reported) throws IOException {
    assertThat(problems(copy)).anyMatch(problem -> problem.startsWith(artifact) && problem.contains(reported));
    assertThat(ReleaseFolder.differences(FOLDER, copy))
        .anyMatch(difference -> difference.contains(artifact + "-" + VERSION + ending));
  }
}
