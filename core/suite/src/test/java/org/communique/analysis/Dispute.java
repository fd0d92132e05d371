// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.Arrays;
import java.util.List;
import org.communique.Actor;
import org.communique.Attribution;
import org.communique.Brief;
import org.communique.Relation;
import org.communique.Role;
import org.communique.Source;
import org.communique.Statement;
import org.communique.StatementBuilder;
import org.communique.StatementRef;
import org.communique.analysis.Standing.Status;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.ActorKind;
import org.communique.vocabulary.RelationKind;
import org.communique.vocabulary.SourceKind;

/** A dispute between two states about what a minister said, for tests of who may do what to a statement. */
final class Dispute {

  static final Actor ARVENIA = Actor.state("arvenia", "Arvenia");
  static final Actor BELMAR = Actor.state("belmar", "Belmar");
  static final Actor NEW_MINISTRY = Actor.of("new-ministry", ActorKind.MINISTRY, "the Ministry of External Relations");
  static final Actor MINISTRY = Actor.builder().from(Actor.of("ministry", ActorKind.MINISTRY, "the Foreign Ministry"))
      .partOf(ARVENIA).succeededBy(NEW_MINISTRY).build();
  static final Actor MINISTER = Actor.builder().from(Actor.person("minister", "the Minister"))
      .addRole(Role.of("Foreign Minister", MINISTRY)).build();
  static final Actor SPOKESMAN = Actor.person("spokesman", "the Spokesman");
  static final Actor ENVOY = Actor.person("envoy", "the Envoy of Belmar");
  static final Actor PUBLISHER = Actor.media("daily-house", "Daily House");

  static final Source DIGEST = Source.of("digest", SourceKind.DATABASE, "The Digest");
  static final Source DAILY =
      Source.builder().from(Source.of("daily", SourceKind.NEWSPAPER, "The Daily")).issuer(PUBLISHER).build();
  static final Source OTHER = Source.of("other", SourceKind.NEWSPAPER, "The Other Paper");

  private Dispute() {}

  /** A statement that a paper reports indirectly, and the digest quotes. */
  static StatementBuilder said(String id, Actor speaker, Source paper) {
    return Statement.builder().id(id).addSpeaker(speaker).act(Act.STATE).gist("The islands are ours")
        .addAttributions(Attribution.indirect(paper, "said"), Attribution.direct(DIGEST, "wrote"));
  }

  /** What the minister said, as the Daily reports it. */
  static StatementBuilder report() {
    return said("report", MINISTER, DAILY);
  }

  /** The minister's own account of what the minister said. */
  static StatementBuilder own() {
    return said("own", MINISTER, Source.of(MINISTER)).addRelation(Relation.of(RelationKind.SAME_UTTERANCE_AS, "report"));
  }

  /** A statement of somebody else that acts on another statement. */
  static StatementBuilder act(String id, Actor speaker, RelationKind kind, String to) {
    return said(id, speaker, OTHER).addRelation(Relation.of(kind, to));
  }

  static StatementBuilder on(String date, StatementBuilder statement) {
    return statement.said(TimeExpression.of(date));
  }

  static StatementBuilder actOnPart(String id, Actor speaker, RelationKind kind, String to, String part) {
    return said(id, speaker, OTHER)
        .addRelation(Relation.builder().kind(kind).to(StatementRef.parse(to)).part(part).build());
  }

  static Corpus corpus(StatementBuilder... statements) {
    List<Statement> built = Arrays.stream(statements).map(StatementBuilder::build).toList();
    return Corpus.of(Brief.builder().id("dispute").title("A dispute").source(DIGEST).addAllStatements(built).build());
  }

  /** The statuses of all statements of a corpus, in their order. */
  static List<Status> statuses(StatementBuilder... statements) {
    return Standing.of(corpus(statements)).verdicts().stream().map(Standing.Verdict::status).toList();
  }

  static Status status(String id, StatementBuilder... statements) {
    Corpus corpus = corpus(statements);
    return Standing.of(corpus).verdict(CorpusFixture.cite(corpus, id)).status();
  }
}
