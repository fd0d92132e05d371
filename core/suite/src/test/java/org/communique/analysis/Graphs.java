// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.net.URI;
import org.communique.Actor;
import org.communique.Attribution;
import org.communique.Brief;
import org.communique.Relation;
import org.communique.RelationBuilder;
import org.communique.Source;
import org.communique.Statement;
import org.communique.StatementBuilder;
import org.communique.StatementRef;
import org.communique.base.Identifier;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.Mode;
import org.communique.vocabulary.Occurrence;
import org.communique.vocabulary.RelationKind;
import org.communique.vocabulary.SourceKind;

/** Makes statements of one speaker in one paper, for tests in which only dates and relations matter. */
final class Graphs {

  static final Source PAPER = Source.of("paper", SourceKind.NEWSPAPER, "The Paper");

  /** One person in all briefs. */
  private static final Actor KIM = Actor.builder().from(Actor.person("kim", "Kim"))
      .addIdentifier(Identifier.of("wikidata", "Q56226")).build();

  private Graphs() {}

  static StatementBuilder statement(String id) {
    return statement(id, Occurrence.OCCURRED);
  }

  static StatementBuilder statement(String id, Occurrence occurrence) {
    return Statement.builder().id(id).addSpeaker(KIM).act(Act.STATE).gist("G")
        .addAttribution(Attribution.builder().source(PAPER).mode(Mode.OWN_VOICE).occurrence(occurrence).build());
  }

  static Statement statement(String id, RelationKind kind, String... to) {
    StatementBuilder statement = statement(id);
    for (String other : to) {
      statement.addRelation(Relation.of(kind, other));
    }
    return statement.build();
  }

  /** A report of the paper about what Kim said: not Kim's own account. */
  static StatementBuilder reported(String id, RelationKind kind, String to) {
    return Statement.builder().id(id).addSpeaker(KIM).act(Act.STATE).gist("G")
        .addAttribution(Attribution.of(PAPER, Mode.INDIRECT)).addRelation(Relation.of(kind, to));
  }

  static Statement plain(String id) {
    return statement(id).build();
  }

  static Statement with(String id, RelationBuilder... relations) {
    StatementBuilder statement = statement(id);
    for (RelationBuilder relation : relations) {
      statement.addRelation(relation.build());
    }
    return statement.build();
  }

  static RelationBuilder relation(String kind, String to) {
    return Relation.builder().kind(RelationKind.parse(kind)).to(StatementRef.parse(to));
  }

  static Standing standing(Statement... statements) {
    return Standing.of(Corpus.of(brief(statements)));
  }

  static Standing.Status statusOf(String id, Statement... statements) {
    Corpus corpus = Corpus.of(brief(statements));
    return Standing.of(corpus).verdict(cite(corpus, id)).status();
  }

  static Brief brief(Statement... statements) {
    return Brief.builder().id("b").title("T").source(PAPER).addStatements(statements).build();
  }

  /** A brief of one statement {@code s}, which others call {@code urn:x:number#s}. */
  static Brief alone(int number, StatementBuilder statement) {
    return Brief.builder().id("b").base(URI.create("urn:x:" + number)).title("T").source(PAPER)
        .addStatement(statement.build()).build();
  }

  static String uri(int number) {
    return "urn:x:" + number + "#s";
  }

  static CorpusStatement cite(Corpus corpus, String name) {
    return corpus.statement(name).orElseThrow();
  }
}
