// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.questions;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.communique.Brief;
import org.communique.Statement;
import org.communique.analysis.Chain;
import org.communique.analysis.Corpus;
import org.communique.analysis.Drawing;
import org.communique.analysis.Stances;
import org.communique.jackson.CommuniqueJson;

/** Asks the article all questions of {@code org.communique.analysis}, prints the answers and draws pictures. */
public final class Questions {

  private Questions() {}

  /** A statement of the article that reached the reader through two voices. */
  private static final String COMMENT = "key-comment-2";

  /**
   * Prints the answers on standard output, and writes the pictures into the folder that the system property {@code
   * pictures} names; without this property into {@code target}.
   *
   * @param arguments not used
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] arguments) throws IOException {
    Brief article = article();
    Corpus corpus = Corpus.of(article);
    Statement detailed = article.statement(COMMENT).orElseThrow();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.print(new Answers(corpus, detailed).all());
    Path folder = Path.of(System.getProperty("pictures", "target"));
    Files.createDirectories(folder);
    out.println("\nPictures");
    for (Map.Entry<String, String> picture : pictures(corpus, detailed).entrySet()) {
      Path file = folder.resolve(picture.getKey());
      Files.writeString(file, picture.getValue());
      out.println("  " + Path.of("").toAbsolutePath().relativize(file.toAbsolutePath()));
    }
    out.println("""

        What to do next
          Open the SVG files in a browser; the others are for Mermaid and Graphviz.
          Ask briefs of your own with the program of examples/command-line.""");
    out.flush();
  }

  static Brief article() throws IOException {
    try (InputStream in = Objects.requireNonNull(Questions.class.getResourceAsStream("brief.json"), "brief.json")) {
      return CommuniqueJson.read(in);
    }
  }

  private static Map<String, String> pictures(Corpus corpus, Statement detailed) {
    Drawing stances = Stances.of(corpus).drawing();
    Drawing chain = Chain.of(detailed).drawing();
    return new TreeMap<>(Map.of(
        "stances.svg", stances.toSvg(), "stances.mmd", stances.toMermaid(), "stances.dot", stances.toGraphviz(),
        "chain.svg", chain.toSvg(), "chain.mmd", chain.toMermaid(), "chain.dot", chain.toGraphviz()));
  }
}
