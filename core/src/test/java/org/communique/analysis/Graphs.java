// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.communique.Actor;
import org.communique.Attribution;
import org.communique.Brief;
import org.communique.Relation;
import org.communique.RelationBuilder;
import org.communique.Source;
import org.communique.Statement;
import org.communique.StatementBuilder;
import org.communique.StatementRef;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.Mode;
import org.communique.vocabulary.Occurrence;
import org.communique.vocabulary.RelationKind;
import org.communique.vocabulary.SourceKind;

/** Statements of one speaker in one paper, of which only dates and relations matter; and what reaches what. */
final class Graphs {

  static final Source PAPER = Source.of("paper", SourceKind.NEWSPAPER, "The Paper");

  private static final Actor KIM = Actor.person("kim", "Kim");

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

  static Citation cite(Corpus corpus, String name) {
    return corpus.statement(name).orElseThrow();
  }

  /** Makes every way of several arrows one arrow (Floyd and Warshall). */
  static void close(boolean[][] arrows) {
    for (int over = 0; over < arrows.length; over++) {
      for (int from = 0; from < arrows.length; from++) {
        for (int to = 0; to < arrows.length; to++) {
          arrows[from][to] |= arrows[from][over] && arrows[over][to];
        }
      }
    }
  }

  /** What reaches itself, with all that it reaches and that reaches it, by the least of each. */
  static List<List<Integer>> cycles(boolean[][] reach) {
    List<List<Integer>> cycles = new ArrayList<>();
    for (int node = 0; node < reach.length; node++) {
      int one = node;
      List<Integer> cycle =
          IntStream.range(0, reach.length).filter(other -> reach[one][other] && reach[other][one]).boxed().toList();
      if (!cycle.isEmpty() && cycle.get(0) == node) {
        cycles.add(cycle);
      }
    }
    return cycles;
  }
}
