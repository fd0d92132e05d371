// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.Brief;
import org.communique.BriefBuilder;
import org.communique.Statement;

/** The article cut into short briefs, as a collection of short news items would be. */
final class NewsItems {

  /** The number of statements of each brief. */
  static final int STATEMENTS = 4;

  private NewsItems() {}

  /** Cuts the article. A relation to a statement in another piece is left out. */
  static List<Brief> of(Brief article) {
    List<Brief> pieces = new ArrayList<>();
    List<Statement> all = article.statements();
    for (int start = 0; start + STATEMENTS <= all.size(); start += STATEMENTS) {
      pieces.add(piece(article, pieces.size(), all.subList(start, start + STATEMENTS)));
    }
    return pieces;
  }

  private static Brief piece(Brief article, int number, List<Statement> statements) {
    Set<String> ids = statements.stream().map(Statement::id).collect(Collectors.toSet());
    BriefBuilder piece =
        Brief.builder().id(article.id() + "-" + number).title(article.title()).source(article.source());
    for (Statement statement : statements) {
      piece.addStatement(Statement.builder().from(statement)
          .relations(statement.relations().stream().filter(relation -> ids.contains(relation.to().text())).toList())
          .build());
    }
    return piece.build();
  }
}
