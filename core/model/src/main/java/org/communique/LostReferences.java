// SPDX-License-Identifier: Apache-2.0
package org.communique;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.communique.base.InvalidBriefException;

/**
 * What an edit does with references to statements that the edit drops. A relation refers to a statement, and so does a
 * stance whose target is a statement.
 *
 * <pre>{@code
 * Brief without = Edits.drop(brief, "letter", LostReferences.DROP);
 * }</pre>
 */
public enum LostReferences {

  /** The edit is refused, and the exception names every statement that refers to a dropped statement. */
  REFUSE {
    @Override
    List<Statement> resolve(Brief brief, List<Statement> kept) {
      Set<String> ids = idsOf(kept);
      BrokenRules broken = new BrokenRules();
      for (Statement statement : kept) {
        statement.relations().forEach(relation -> refuse(relation.to(), "relations", statement, ids, broken));
        statement.stances().forEach(stance -> refuse(stance.target(), "stances", statement, ids, broken));
      }
      broken.throwIfAny();
      return kept;
    }
  },

  /** The relations and the stances that refer to a dropped statement are dropped too. */
  DROP {
    @Override
    List<Statement> resolve(Brief brief, List<Statement> kept) {
      Set<String> ids = idsOf(kept);
      return kept.stream().map(statement -> withoutLost(statement, ids)).toList();
    }
  },

  /**
   * Each reference becomes the URI of the dropped statement: the {@linkplain Brief#base() base} of the brief, then
   * {@code #}, then the id. A brief without a base is refused if there is such a reference.
   */
  TO_URI {
    @Override
    List<Statement> resolve(Brief brief, List<Statement> kept) {
      Set<String> ids = idsOf(kept);
      Rewriter rewriter = new Rewriter() {
        @Override
        StatementRef changed(StatementRef reference) {
          return isLost(reference, ids) ? Edits.uri(brief, reference.text()) : reference;
        }
      };
      return kept.stream().map(rewriter::rewrite).toList();
    }
  };

  /**
   * Returns the kept statements without references to dropped statements.
   *
   * @param brief the brief before the edit
   * @param kept the statements that the edit keeps
   */
  abstract List<Statement> resolve(Brief brief, List<Statement> kept);

  private static Set<String> idsOf(List<Statement> statements) {
    Set<String> ids = new HashSet<>();
    statements.forEach(statement -> ids.add(statement.id()));
    return ids;
  }

  private static boolean isLost(Target target, Set<String> kept) {
    return target instanceof StatementRef reference && reference.isLocal() && !kept.contains(reference.text());
  }

  private static void refuse(
      Target target, String attribute, Statement referrer, Set<String> kept, BrokenRules broken) {
    if (isLost(target, kept)) {
      broken.add(() -> InvalidBriefException.inStatement(
          referrer.id(), attribute + " must not refer to a statement that is dropped", target.toString()));
    }
  }

  private static Statement withoutLost(Statement statement, Set<String> kept) {
    List<Relation> relations =
        statement.relations().stream().filter(relation -> !isLost(relation.to(), kept)).toList();
    List<Stance> stances = statement.stances().stream().filter(stance -> !isLost(stance.target(), kept)).toList();
    boolean isWhole =
        relations.size() == statement.relations().size() && stances.size() == statement.stances().size();
    return isWhole ? statement : statement.toBuilder().relations(relations).stances(stances).build();
  }
}
