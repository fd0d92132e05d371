// SPDX-License-Identifier: Apache-2.0
package org.communique.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.Brief;
import org.communique.Relation;
import org.communique.Statement;
import org.communique.StatementRef;
import org.communique.analysis.Corpus;
import org.communique.analysis.Standing;
import org.communique.analysis.digest.Digest;
import org.communique.analysis.review.Review;
import org.communique.base.LanguageTag;
import org.communique.grounding.Grounding;
import org.communique.vocabulary.Mode;

/** Everything that a page shows: a brief, the answers of the analyses, and the numbers of the statements. */
final class Material {

  /** A relation that leads to a statement, and the statement that has this relation. */
  record Incoming(Statement from, Relation relation) {}

  private final Brief brief;
  private final Corpus corpus;
  private final Optional<Grounding> grounding;
  private final Optional<String> content;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Standing.Verdict> verdicts = new HashMap<>();
  private final Map<String, List<Incoming>> incoming = new HashMap<>();

  Material(Brief brief, Optional<String> content, Optional<Grounding> grounding) {
    this.brief = brief;
    this.content = content;
    this.grounding = grounding;
    this.corpus = Corpus.of(brief);
    for (Statement statement : brief.statements()) {
      numbers.put(statement.id(), numbers.size() + 1);
    }
    for (Standing.Verdict verdict : Standing.of(corpus).verdicts()) {
      verdicts.put(verdict.statement().statement().id(), verdict);
    }
    for (Statement statement : brief.statements()) {
      for (Relation relation : statement.relations()) {
        if (knows(relation.to())) {
          incoming.computeIfAbsent(id(relation.to()), none -> new ArrayList<>()).add(new Incoming(statement, relation));
        }
      }
    }
  }

  Brief brief() {
    return brief;
  }

  Corpus corpus() {
    return corpus;
  }

  /** The words of the text; empty if the page is made without the text. */
  Optional<String> content() {
    return content;
  }

  /** The comparison with the text; empty if the page is made without the text. */
  Optional<Grounding> grounding() {
    return grounding;
  }

  Digest digest() {
    return Digest.of(corpus);
  }

  Review review() {
    return Review.of(corpus);
  }

  /** Returns the number of a statement, from 1, in the order of the brief. */
  int number(String id) {
    return numbers.getOrDefault(id, 0);
  }

  /** Returns whether a statement of this brief has an id. */
  boolean knows(String id) {
    return numbers.containsKey(id);
  }

  /** Returns whether a reference leads to a statement of this brief. */
  boolean knows(StatementRef reference) {
    return numbers.containsKey(id(reference));
  }

  /** Returns the id in a reference, which may be the URI of a statement of this brief. */
  String id(StatementRef reference) {
    String base = brief.base().map(uri -> uri + "#").orElse("#");
    return reference.text().startsWith(base) ? reference.text().substring(base.length()) : reference.text();
  }

  /** Returns the statement to which a reference leads. */
  Statement statement(StatementRef reference) {
    return brief.statements().get(number(id(reference)) - 1);
  }

  Standing.Verdict verdict(Statement statement) {
    return verdicts.get(statement.id());
  }

  List<Incoming> incoming(Statement statement) {
    return incoming.getOrDefault(statement.id(), List.of());
  }

  /** Returns a language as HTML has it: the recorded one, else that of the document; empty if neither is known. */
  Optional<String> language(Optional<LanguageTag> recorded) {
    return recorded.or(brief::language).filter(tag -> tag.primary().isPresent()).map(LanguageTag::tag);
  }

  /** Returns the letter of the line that the page draws for a way of passing words on. */
  static String line(Mode mode) {
    return switch (mode) {
      case DIRECT, MIXED -> "d";
      case INDIRECT, MENTIONED -> "i";
      case NARRATED_ACT -> "n";
      case OWN_VOICE -> "o";
      case UNKNOWN -> "u";
    };
  }

  /** Returns the letter of the line under a statement's words: the document is the last link of the chain. */
  static String line(Statement statement) {
    return line(statement.attributions().get(statement.attributions().size() - 1).mode());
  }
}
