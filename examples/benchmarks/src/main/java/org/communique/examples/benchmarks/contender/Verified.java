// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks.contender;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks that a contender does the whole work, before anybody measures it. */
public final class Verified {

  private static final JsonMapper TREES = JsonMapper.builder().build();

  private Verified() {}

  /**
   * Makes the library of a contender and checks it. What the library reads and writes again must be the same tree, both
   * from bytes and from a stream.
   *
   * @param contender the contender
   * @param json the document
   * @return the library
   * @throws IOException if the library cannot read or write the document
   * @throws IllegalStateException if the tree is another
   */
  public static Library library(Contender contender, byte[] json) throws IOException {
    Library library = contender.library();
    JsonNode expected = TREES.readTree(json);
    Object brief = library.read(json);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    library.write(library.read(new ByteArrayInputStream(json)), out);
    same(contender.title() + ", bytes", expected, library.write(brief));
    same(contender.title() + ", stream", expected, out.toByteArray());
    return library;
  }

  /**
   * Checks that bytes are the same tree as a document.
   *
   * @param name who wrote the bytes
   * @param json the document
   * @param written the bytes
   * @throws IllegalStateException if the tree is another
   */
  public static void same(String name, byte[] json, byte[] written) {
    same(name, TREES.readTree(json), written);
  }

  /**
   * Checks that a scan sees all texts of a document.
   *
   * @param scan the scan
   * @param json the document
   * @return the scan
   * @throws IOException if the document is not JSON
   * @throws IllegalStateException if the scan sees more or fewer texts
   */
  public static Scan scan(Scan scan, byte[] json) throws IOException {
    int expected = characters(TREES.readTree(json));
    int seen = scan.texts(json);
    if (seen != expected) {
      throw new IllegalStateException(scan + " must see " + expected + " characters, but saw " + seen);
    }
    return scan;
  }

  private static void same(String name, JsonNode expected, byte[] written) {
    if (!TREES.readTree(written).equals(expected)) {
      throw new IllegalStateException(name + ": what was written is not the tree that was read");
    }
  }

  private static int characters(JsonNode node) {
    if (node.isString()) {
      return node.stringValue().length();
    }
    int characters = 0;
    for (JsonNode child : node) {
      characters += characters(child);
    }
    return characters;
  }
}
