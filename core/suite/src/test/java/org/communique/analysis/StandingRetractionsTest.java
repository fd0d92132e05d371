// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.communique.Brief;
import org.communique.Relation;
import org.communique.StatementBuilder;
import org.communique.analysis.Standing.Verdict;
import org.communique.analysis.graph.Labels;
import org.communique.vocabulary.RelationKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However statements of several briefs retract each other and themselves, each has the status of its definition. */
class StandingRetractionsTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void hasTheDefinedStatusOnAllSmallGraphs(int size) {
    assertStatusOnAllGraphs(size);
  }

  @Test
  @Tag("campaign")
  void hasTheDefinedStatusOnAllGraphsOfFourStatements() {
    assertStatusOnAllGraphs(4);
  }

  private static void assertStatusOnAllGraphs(int size) {
    Brief[][] briefs = new Brief[size][1 << size];
    for (int number = 0; number < size; number++) {
      for (int targets = 0; targets < 1 << size; targets++) {
        briefs[number][targets] = Graphs.alone(number, retracting(size, targets));
      }
    }
    for (int arrows = 0; arrows < 1 << size * size; arrows++) {
      int[] strikers = new int[size];
      List<Brief> corpus = new ArrayList<>();
      for (int from = 0; from < size; from++) {
        int targets = arrows >> from * size & (1 << size) - 1;
        corpus.add(briefs[from][targets]);
        for (int to = 0; to < size; to++) {
          strikers[to] |= (targets >> to & 1) << from;
        }
      }
      Labels labels = Labels.grounded(strikers, new int[size]);
      List<Verdict> verdicts = Standing.of(Corpus.of(corpus)).verdicts();
      for (int to = 0; to < size; to++) {
        if (verdicts.get(to).status() != StandingLawsTest.status(labels, to)) {
          assertThat(verdicts.get(to).status()).as("%s in %s", to, verdicts).isEqualTo(StandingLawsTest.status(labels, to));
        }
      }
    }
  }

  private static StatementBuilder retracting(int size, int targets) {
    StatementBuilder statement = Graphs.statement("s");
    for (int to = 0; to < size; to++) {
      if ((targets >> to & 1) == 1) {
        statement.addRelation(Relation.of(RelationKind.RETRACTS, Graphs.uri(to)));
      }
    }
    return statement;
  }
}
