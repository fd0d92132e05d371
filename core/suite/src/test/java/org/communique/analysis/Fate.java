// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.List;
import org.communique.analysis.Standing.Status;
import org.communique.vocabulary.RelationKind;

/**
 * A verdict with names in place of statements: the status of one statement, what other statements do to it, and the
 * statements whose fate it shares.
 */
record Fate(String statement, Status status, List<Blow> blows, List<String> sharedWith) {

  /** A relation that another statement has to the statement. */
  record Blow(RelationKind kind, String by, boolean isInForce) {}

  static Blow inForce(RelationKind kind, String by) {
    return new Blow(kind, by, true);
  }

  static Blow withoutForce(RelationKind kind, String by) {
    return new Blow(kind, by, false);
  }

  static Fate fate(String statement, Status status, Blow... blows) {
    return new Fate(statement, status, List.of(blows), List.of());
  }

  Fate sharedWith(String... statements) {
    return new Fate(statement, status, blows, List.of(statements));
  }

  /** The fates of all statements of a corpus, in their order. */
  static List<Fate> fates(Standing standing) {
    return standing.verdicts().stream()
        .map(verdict -> new Fate(
            verdict.statement().name(), verdict.status(),
            verdict.effects().stream()
                .map(effect -> new Blow(effect.relation().kind(), effect.by().name(), effect.isInForce())).toList(),
            CorpusFixture.names(verdict.sharesFateOf())))
        .toList();
  }
}
