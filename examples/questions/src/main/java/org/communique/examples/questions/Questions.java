// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.questions;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.communique.Brief;
import org.communique.Statement;
import org.communique.analysis.Chain;
import org.communique.analysis.Corpus;
import org.communique.analysis.CorpusStatement;
import org.communique.analysis.Stances;
import org.communique.jackson.CommuniqueJson;

/** Asks briefs all questions of {@code org.communique.analysis}, prints the answers and draws pictures. */
public final class Questions {

  private Questions() {}

  /** A statement of the article that reached the reader through two voices. */
  private static final String COMMENT = "key-comment-2";

  /**
   * Prints the answers on standard output, and writes the pictures into the folder that the system property {@code
   * pictures} names; without this property into {@code target}.
   *
   * @param arguments nothing, to ask the article; or the JSON files of one or more briefs, optionally followed by the
   *     name of the statement whose chain is shown in full; without a name the program shows the longest chain
   * @throws IOException if a file cannot be read or written
   * @throws IllegalArgumentException if an argument is neither a file nor the name of a statement, or if the briefs
   *     have no statement
   */
  public static void main(String[] arguments) throws IOException {
    List<Brief> briefs = new ArrayList<>();
    String name = arguments.length == 0 ? COMMENT : "";
    for (String argument : arguments) {
      if (Files.exists(Path.of(argument))) {
        briefs.add(CommuniqueJson.read(Path.of(argument)));
      } else {
        name = argument;
      }
    }
    Corpus corpus = arguments.length == 0 ? Corpus.of(article()) : Corpus.of(briefs);
    Statement detailed = name.isEmpty() ? longest(corpus) : statement(corpus, name);
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
          Ask briefs of your own: add '-Dexec.args="one.json two.json some-statement"' to the command.""");
    out.flush();
  }

  static Brief article() throws IOException {
    try (InputStream in = Objects.requireNonNull(Questions.class.getResourceAsStream("brief.json"), "brief.json")) {
      return CommuniqueJson.read(in);
    }
  }

  private static Statement statement(Corpus corpus, String name) {
    return corpus.statement(name).map(CorpusStatement::statement).orElseThrow(() ->
        new IllegalArgumentException("there is no file and no statement '" + name + "'"));
  }

  private static Statement longest(Corpus corpus) {
    return corpus.statements().stream().map(CorpusStatement::statement)
        .max(Comparator.comparingInt(statement -> Chain.of(statement).depth()))
        .orElseThrow(() -> new IllegalArgumentException("there is no statement to ask about"));
  }

  private static Map<String, String> pictures(Corpus corpus, Statement detailed) {
    Stances stances = Stances.of(corpus);
    Chain chain = Chain.of(detailed);
    return new TreeMap<>(Map.of(
        "stances.svg", stances.toSvg(), "stances.mmd", stances.toMermaid(), "stances.dot", stances.toGraphviz(),
        "chain.svg", chain.toSvg(), "chain.mmd", chain.toMermaid(), "chain.dot", chain.toGraphviz()));
  }
}
