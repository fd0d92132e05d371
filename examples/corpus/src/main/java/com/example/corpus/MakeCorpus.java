// SPDX-License-Identifier: Apache-2.0
package com.example.corpus;

import java.io.BufferedWriter;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.communique.Brief;
import org.communique.jackson.CommuniqueJson;

/**
 * Makes a collection to try things with: the brief of the seed article again and again, each time with an id and a base
 * of its own; at the end a brief with every member of the form, most of which are rare; and three bad lines.
 */
public final class MakeCorpus {

  /** The base of all briefs, before the id. */
  static final String BASE = "https://example.org/corpus/";

  private MakeCorpus() {}

  /**
   * Makes a collection.
   *
   * @param arguments the number of statements, and the file
   * @throws IOException if the file cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    make(Integer.parseInt(arguments[0]), Path.of(arguments[1]));
  }

  static void make(int statements, Path file) throws IOException {
    Brief article = CommuniqueJson.read(CorpusTables.text("brief.json"));
    Brief rare = CommuniqueJson.read(CorpusTables.text("every-member.json"));
    String line = CommuniqueJson.write(article);
    int copies = (statements - rare.statements().size()) / article.statements().size();
    Files.createDirectories(file.toAbsolutePath().getParent());
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int copy = 1; copy <= copies; copy++) {
        String id = "article-" + copy;
        out.write(CommuniqueJson.write(article.toBuilder().id(id).base(URI.create(BASE + id)).build()) + "\n");
        if (copy == 1) {
          out.write(line.substring(0, line.length() / 2) + "\n");                                   // cut off
          out.write("Russia and North Korea strengthen ties\n");                                    // no JSON
          out.write(line.replace("\"mode\":\"mixed\"", "\"mode\":\"mixd\"") + "\n");                // a wrong word
        }
      }
      out.write(CommuniqueJson.write(rare) + "\n");
    }
  }
}
