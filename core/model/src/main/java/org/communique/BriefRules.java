// SPDX-License-Identifier: Apache-2.0
package org.communique;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.base.InvalidBriefException;
import org.communique.text.Quotation;
import org.communique.text.SourceText;

/** The rules that a statement cannot check, because they need the whole brief. */
final class BriefRules {

  private BriefRules() {}

  static void check(Brief brief) {
    brief.valuesById();
    for (Statement statement : brief.statements()) {
      checkReferences(brief, statement);
      checkChain(brief, statement);
      brief.text().ifPresent(text ->
          statement.quotations().forEach(quotation -> checkPlace(statement, quotation, text)));
    }
    checkCycles(brief);
  }

  private static void checkReferences(Brief brief, Statement statement) {
    statement.relations().forEach(relation -> checkReference(brief, statement, "relations", relation.to()));
    for (Stance stance : statement.stances()) {
      if (stance.target() instanceof StatementRef ref) {
        checkReference(brief, statement, "stances", ref);
      }
    }
  }

  private static void checkReference(Brief brief, Statement statement, String attribute, StatementRef ref) {
    if (ref.isLocal() && brief.statement(ref.text()).isEmpty()) {
      throw InvalidBriefException.inStatement(
          statement.id(), attribute + " must refer to a statement of this brief or to a URI", ref.text());
    }
  }

  private static void checkChain(Brief brief, Statement statement) {
    List<Attribution> chain = statement.attributions();
    Source last = chain.get(chain.size() - 1).source();
    if (last.id().equals(brief.source().id())) {
      return;
    }
    boolean reversed = chain.get(0).source().id().equals(brief.source().id());
    throw InvalidBriefException.inStatement(
        statement.id(),
        "attributions must end with the brief's source '" + brief.source().id() + "', but end with '" + last.id() + "'"
            + (reversed ? "; they begin with that source, so they may be in reverse order" : ""));
  }

  private static void checkPlace(Statement statement, Quotation quotation, SourceText text) {
    if (quotation.start().isEmpty()) {
      return;
    }
    int start = quotation.start().getAsInt();
    int end = quotation.end().getAsInt();
    if (end > text.length()) {
      throw InvalidBriefException.inStatement(
          statement.id(),
          "quotations must be within the text's " + text.length() + " code points", start + ".." + end);
    }
    text.passage(start, end).filter(passage -> !passage.equals(quotation.exact())).ifPresent(passage -> {
      throw InvalidBriefException.inStatement(
          statement.id(),
          "quotations must match the text, but at " + start + ".." + end + " the text has "
              + InvalidBriefException.shown(passage) + " and the quotation has "
              + InvalidBriefException.shown(quotation.exact()));
    });
  }

  /**
   * Refuses relations such as {@code retracts} and {@code quotes} that lead from a statement back to itself. The walk
   * uses its own stack, because a brief may connect any number of statements.
   */
  private static void checkCycles(Brief brief) {
    Set<String> finished = new HashSet<>();
    Set<String> way = new LinkedHashSet<>();
    Deque<String> stack = new ArrayDeque<>();
    for (Statement statement : brief.statements()) {
      stack.push(statement.id());
      while (!stack.isEmpty()) {
        String id = stack.peek();
        if (finished.contains(id)) {
          stack.pop();
        } else if (way.add(id)) {
          walked(brief, id).filter(next -> !finished.contains(next)).forEach(next -> {
            if (way.contains(next)) {
              throw cycle(brief, way, next);
            }
            stack.push(next);
          });
        } else { // the walk has been everywhere that this statement leads to
          stack.pop();
          way.remove(id);
          finished.add(id);
        }
      }
    }
  }

  /** The ids of the statements of the brief to which a statement has such a relation. */
  private static Stream<String> walked(Brief brief, String id) {
    return brief.statement(id).orElseThrow().relations().stream()
        .filter(relation -> relation.kind().isWalked() && relation.to().isLocal())
        .map(relation -> relation.to().text());
  }

  /** Names the statements of a circle, from the one that comes first in the brief. */
  private static InvalidBriefException cycle(Brief brief, Set<String> way, String back) {
    List<String> ids = new ArrayList<>(way);
    List<String> circle = ids.subList(ids.indexOf(back), ids.size());
    String first =
        brief.statements().stream().map(Statement::id).filter(Set.copyOf(circle)::contains).findFirst().orElseThrow();
    Collections.rotate(circle, -circle.indexOf(first));
    return InvalidBriefException.inStatement(
        first,
        "relations such as retracts and quotes must not form a circle, but do: " + String.join(" > ", circle) + " > "
            + first);
  }
}
