// SPDX-License-Identifier: Apache-2.0
package org.communique.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A folder into which a release was deployed, as a Maven repository. {@link #problems} lists what Maven Central would
 * refuse, except missing signatures, and what this project promises besides: the licence in every jar, an SBOM, and
 * poms without a parent.
 */
final class ReleaseFolder {

  /** A file of every jar's artifact, and an entry that the file must contain. */
  private static final Map<String, String> JARS =
      Map.of(".jar", "module-info.class", "-sources.jar", "module-info.java", "-javadoc.jar", "index.html");
  private static final String SBOM = "-cyclonedx.json";
  private static final String POM = ".pom";
  /** The generators of briefs, which only the model has. */
  private static final String TESTS = "-tests.jar";
  private static final Map<String, String> CHECKSUMS = Map.of(".md5", "MD5", ".sha1", "SHA-1");
  private static final List<String> LICENCE = List.of("LICENSE", "NOTICE");

  private final Path group;
  private final Path top;
  private final String version;
  private final List<String> problems = new ArrayList<>();

  private ReleaseFolder(Path folder, Path top, String version) {
    group = folder.resolve("org/communique");
    this.top = top;
    this.version = version;
  }

  /**
   * Returns what is wrong with a release, one line each.
   *
   * @param folder the repository
   * @param top the folder that contains LICENSE and NOTICE
   * @param jars the artifacts that are jars
   * @param bom the artifact that is a pom alone
   * @param version the version of the release
   */
  static List<String> problems(Path folder, Path top, List<String> jars, String bom, String version)
      throws IOException {
    ReleaseFolder release = new ReleaseFolder(folder, top, version);
    if (version.endsWith("-SNAPSHOT")) {
      return List.of("the version " + version + " is not that of a release: set another by versions:set");
    }
    for (String artifact : jars) {
      release.check(artifact, true);
    }
    release.check(bom, false);
    release.checkThatNothingElseIsThere(jars, bom);
    return release.problems;
  }

  /** Returns the files that are not the same bytes in both folders; lists of versions contain the time of the run. */
  static List<String> differences(Path one, Path other) throws IOException {
    Set<String> names = new TreeSet<>(files(one));
    names.addAll(files(other));
    List<String> differences = new ArrayList<>();
    for (String name : names) {
      if (!Files.exists(one.resolve(name)) || !Files.exists(other.resolve(name))) {
        differences.add(name + " is in one folder only");
      } else if (Files.mismatch(one.resolve(name), other.resolve(name)) >= 0) {
        differences.add(name + " differs");
      }
    }
    return differences;
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString())
          .filter(name -> !name.contains("maven-metadata")).toList();
    }
  }

  private void check(String artifact, boolean isJar) throws IOException {
    Path folder = group.resolve(artifact).resolve(version);
    String stem = artifact + "-" + version;
    Set<String> needed = new TreeSet<>(Set.of(stem + POM));
    if (isJar) {
      JARS.keySet().forEach(ending -> needed.add(stem + ending));
      needed.add(stem + SBOM);
    }
    Set<String> there = names(folder);
    needed.stream().filter(name -> !there.contains(name)).forEach(name -> problems.add(name + " is missing"));
    for (String name : there) {
      if (CHECKSUMS.keySet().stream().noneMatch(name::endsWith)) {
        if (!needed.contains(name) && !name.equals(stem + TESTS)) {
          problems.add(name + " is not a file of a release");
        }
        checkSums(folder.resolve(name));
        if (name.endsWith(".jar")) {
          checkJar(folder.resolve(name), JARS.get(name.substring(stem.length())));
        }
      }
    }
    if (there.contains(stem + POM)) {
      problems.addAll(PublishedPom.problems(folder.resolve(stem + POM), artifact, version));
    }
  }

  private void checkThatNothingElseIsThere(List<String> jars, String bom) throws IOException {
    for (String name : names(group)) {
      if (!jars.contains(name) && !name.equals(bom)) {
        problems.add(name + " is not in the list of published artifacts, but was deployed");
      }
    }
  }

  private void checkSums(Path file) throws IOException {
    for (Map.Entry<String, String> checksum : CHECKSUMS.entrySet()) {
      Path written = file.resolveSibling(file.getFileName() + checksum.getKey());
      if (!Files.exists(written)) {
        problems.add(written.getFileName() + " is missing");
      } else if (!Files.readString(written).strip().equals(digest(Files.readAllBytes(file), checksum.getValue()))) {
        problems.add(written.getFileName() + " is not the checksum of the file");
      }
    }
  }

  private static String digest(byte[] bytes, String algorithm) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }

  private void checkJar(Path file, String entry) throws IOException {
    try (ZipFile jar = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
      if (entry != null && jar.stream().noneMatch(one -> one.getName().endsWith(entry))) {
        problems.add(file.getFileName() + " does not contain " + entry);
      }
      for (String name : LICENCE) {
        ZipEntry licence = jar.getEntry("META-INF/" + name);
        if (licence == null) {
          problems.add(file.getFileName() + " does not contain META-INF/" + name);
        } else if (!Arrays.equals(jar.getInputStream(licence).readAllBytes(), Files.readAllBytes(top.resolve(name)))) {
          problems.add(file.getFileName() + " contains another META-INF/" + name + " than that of the project");
        }
      }
    }
  }

  private static Set<String> names(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Set.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(one -> one.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
