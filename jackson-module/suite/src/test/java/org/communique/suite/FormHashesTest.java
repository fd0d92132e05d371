// SPDX-License-Identifier: Apache-2.0
package org.communique.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The documents of form 1.0 and its schema are held by their SHA-256, so that nobody changes them by the way: rewriting
 * golden files does not rewrite this list.
 */
@Tag("H55")
class FormHashesTest {

  private static final Path LIST = Path.of("src/test/resources/form-1.0.sha256");
  private static final Path MODULE = Path.of("..");

  private static final String WHAT_TO_DO = "these files of form 1.0 are not what they were. It is a break, and needs form 2.0, "
      + "if a document that was valid is now refused or read as another brief, or if a brief is now written as other bytes or "
      + "has another content id. It is no break if only a meaning is worded better, an open vocabulary has a new word, a file "
      + "is new, or the brief itself says something else. CONTRIBUTING says more under 'What is a break'. If the change is "
      + "meant, run this test once with -Dcommunique.hashes=write, and say in CHANGELOG what changed";

  @Test
  void theFilesOfFormOneAreWhatTheyWere() throws IOException {
    Map<String, String> found = hashes();
    if ("write".equals(System.getProperty("communique.hashes"))) {
      Files.writeString(LIST, found.entrySet().stream().map(file -> file.getValue() + "  " + file.getKey() + "\n")
          .collect(Collectors.joining()));
    }
    Map<String, String> listed = Files.readAllLines(LIST).stream().collect(Collectors.toMap(
        line -> line.substring(66), line -> line.substring(0, 64), (one, other) -> other, TreeMap::new));
    assertThat(found).as(WHAT_TO_DO).isEqualTo(listed);
  }

  /** The SHA-256 of each file. */
  private static Map<String, String> hashes() throws IOException {
    Path resources = MODULE.resolve("suite/src/test/resources");
    Map<String, String> hashes = new TreeMap<>();
    try (Stream<Path> briefs = Files.list(resources.resolve("briefs"))) {
      for (Path file : Stream.concat(briefs, Stream.of(resources.resolve("every-member.json"),
          MODULE.resolve("json/src/main/resources/org/communique/json/communique-1.0.schema.json"))).toList()) {
        hashes.put(MODULE.relativize(file).toString().replace('\\', '/'), sha256(Files.readAllBytes(file)));
      }
    }
    return hashes;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
