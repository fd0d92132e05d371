// SPDX-License-Identifier: Apache-2.0
package org.communique.suite.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.Brief;
import org.communique.Edits;
import org.communique.LostReferences;
import org.communique.Statement;
import org.communique.jackson.CommuniqueFormatException;
import org.communique.jackson.CommuniqueJson;
import tools.jackson.databind.json.JsonMapper;

/** The documents of this suite: the valid ones, and those of the invalid cases. */
final class Documents {

  private static final Path FOLDER = Path.of("src/test/resources");

  /** The valid documents as trees. The order must not change, because kept inputs choose by number. */
  static final List<Tree> VALID = Stream.of(
          "valid.json", "every-member.json", "briefs/background-briefing.json", "briefs/council-vote.json",
          "briefs/interpreted-remarks.json", "briefs/joint-statement.json", "briefs/reactions.json",
          "briefs/relayed-cable.json", "briefs/revoked-retraction.json", "briefs/right-of-reply.json")
      .map(name -> Tree.of(JsonMapper.shared().readTree(bytes(FOLDER.resolve(name)))))
      .toList();

  /** The statements of the valid documents, each in a document of its own, which is read faster; then the whole ones. */
  static final List<Tree> PARTS = Stream.concat(VALID.stream().flatMap(Documents::statements), VALID.stream()).toList();

  /** The parts, every two statements of a valid document that follow each other, and two documents full of markup. */
  static final List<Tree> STARTS = Stream.of(
          PARTS.stream(), VALID.stream().flatMap(Documents::pairs),
          Stream.of(VALID.get(1), VALID.get(6)).map(Documents::withMarkup))
      .flatMap(trees -> trees)
      .toList();

  private Documents() {}

  private static Stream<Tree> statements(Tree document) {
    return runs(document, 1);
  }

  private static Stream<Tree> pairs(Tree document) {
    return runs(document, 2);
  }

  /** Returns each run of so many statements of a document, as a document without the other statements. */
  private static Stream<Tree> runs(Tree document, int length) {
    Brief brief = CommuniqueJson.read(document.toString());
    List<Statement> statements = brief.statements();
    return IntStream.rangeClosed(0, statements.size() - length)
        .mapToObj(start -> statements.subList(start, start + length))
        .map(run -> Edits.keep(brief, run::contains, LostReferences.DROP))
        .map(part -> Tree.of(JsonMapper.shared().readTree(CommuniqueJson.write(part))));
  }

  /** Returns a document in which each text begins with markup, if the document can then still be read. */
  private static Tree withMarkup(Tree document) {
    Tree copy = document.copy();
    addMarkup(copy, copy);
    return copy;
  }

  private static void addMarkup(Tree tree, Tree document) {
    if (tree.isText()) {
      String text = tree.scalar;
      tree.scalar = "\"<x-tag a='|\\\"&`[*" + text.substring(1);
      try {
        CommuniqueJson.read(document.toString());
      } catch (CommuniqueFormatException refused) {
        tree.scalar = text;
      }
    }
    tree.children.forEach(child -> addMarkup(child, document));
  }

  /** The documents that no brief has, as bytes. */
  static List<byte[]> invalid() {
    try (Stream<Path> files = Files.list(FOLDER.resolve("invalid"))) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().map(Documents::bytes).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
