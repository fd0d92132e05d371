// SPDX-License-Identifier: Apache-2.0
package org.communique;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.base.InvalidBriefException;
import org.communique.text.Quotation;
import org.communique.text.SourceText;

/** The rules that a statement cannot check, because they need the whole brief. All broken rules are collected. */
final class BriefRules {

  /** How many statements of a circle a message names. */
  private static final int SHOWN_IDS = 10;

  private final Brief brief;
  private final BrokenRules broken;

  BriefRules(Brief brief, BrokenRules broken) {
    this.brief = brief;
    this.broken = broken;
  }

  /** Adds every rule that the brief breaks. */
  void check() {
    for (InvalidBriefException conflict : brief.valuesById().conflicts()) {
      broken.add(() -> conflict);
    }
    Optional<SourceText> text = brief.text();
    for (Statement statement : brief.statements()) {
      checkReferences(statement);
      checkChain(statement);
      if (text.isPresent()) {
        for (Quotation quotation : statement.quotations()) {
          checkPlace(statement, quotation, text.get());
        }
      }
    }
    if (hasRelations() && !isInOrder()) {
      checkCycles();
    }
  }

  private boolean hasRelations() {
    for (Statement statement : brief.statements()) {
      if (!statement.relations().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether relations such as {@code quotes} lead only to earlier statements, or only to later ones. Then they
   * form no circle, and nobody need walk along them.
   */
  private boolean isInOrder() {
    Set<String> ahead = new HashSet<>(); // the ids to which relations lead, and which have not been met since
    boolean leadsForward = false;
    for (Statement statement : brief.statements()) {
      leadsForward |= ahead.remove(statement.id());
      List<Relation> relations = statement.relations();
      for (int at = 0; at < relations.size(); at++) {
        Relation relation = relations.get(at);
        if (isWalked(relation)) {
          if (relation.to().text().equals(statement.id())) {
            return false;
          }
          ahead.add(relation.to().text());
        }
      }
    }
    return !leadsForward || ahead.isEmpty(); // what is still ahead came before
  }

  private static boolean isWalked(Relation relation) {
    return relation.kind().isWalked() && relation.to().isLocal();
  }

  private void checkReferences(Statement statement) {
    List<Relation> relations = statement.relations();
    for (int at = 0; at < relations.size(); at++) { // by index, as in StatementVisitor
      checkReference(statement, "relations", relations.get(at).to());
    }
    List<Stance> stances = statement.stances();
    for (int at = 0; at < stances.size(); at++) {
      if (stances.get(at).target() instanceof StatementRef ref) {
        checkReference(statement, "stances", ref);
      }
    }
  }

  private void checkReference(Statement statement, String attribute, StatementRef ref) {
    if (ref.isLocal() && brief.statement(ref.text()).isEmpty()) {
      broken.add(() -> InvalidBriefException.inStatement(
          statement.id(), attribute + " must refer to a statement of this brief or to a URI", ref.text()));
    }
  }

  private void checkChain(Statement statement) {
    List<Attribution> chain = statement.attributions();
    Source last = chain.get(chain.size() - 1).source();
    if (last.id().equals(brief.source().id())) {
      return;
    }
    boolean reversed = chain.get(0).source().id().equals(brief.source().id());
    broken.add(() -> InvalidBriefException.inStatement(
        statement.id(),
        "attributions must end with the brief's source '" + brief.source().id() + "', but end with '" + last.id() + "'"
            + (reversed ? "; they begin with that source, so they may be in reverse order" : "")));
  }

  private void checkPlace(Statement statement, Quotation quotation, SourceText text) {
    if (quotation.start().isEmpty()) {
      return;
    }
    int start = quotation.start().getAsInt();
    int end = quotation.end().getAsInt();
    if (end > text.length()) {
      broken.add(() -> InvalidBriefException.inStatement(
          statement.id(),
          "quotations must be within the text's " + text.length() + " code points", start + ".." + end));
      return;
    }
    Optional<String> passage = text.content(start, end);
    if (passage.isPresent() && !passage.get().equals(quotation.exact())) {
      broken.add(() -> InvalidBriefException.inStatement(
          statement.id(),
          "quotations must match the text, but at " + start + ".." + end + " the text has "
              + InvalidBriefException.shown(passage.get()) + " and the quotation has "
              + InvalidBriefException.shown(quotation.exact())));
    }
  }

  /**
   * Refuses relations such as {@code retracts} and {@code quotes} that lead from a statement back to itself. The walk
   * uses its own stack, because a brief may connect any number of statements.
   */
  private void checkCycles() {
    Set<String> finished = new HashSet<>();
    Set<String> way = new LinkedHashSet<>();
    Deque<Statement> stack = new ArrayDeque<>();
    for (Statement statement : brief.statements()) {
      if (!statement.relations().isEmpty()) {
        stack.push(statement);
      }
      while (!stack.isEmpty()) {
        Statement next = stack.peek();
        if (finished.contains(next.id())) {
          stack.pop();
        } else if (way.add(next.id())) {
          pushNext(next, finished, way, stack);
        } else { // the walk has been everywhere that this statement leads to
          stack.pop();
          way.remove(next.id());
          finished.add(next.id());
        }
      }
    }
  }

  /** Pushes the statements of the brief to which a statement has such a relation, if they have relations themselves. */
  private void pushNext(Statement statement, Set<String> finished, Set<String> way, Deque<Statement> stack) {
    for (Relation relation : statement.relations()) {
      if (!isWalked(relation) || finished.contains(relation.to().text())) {
        continue;
      }
      String to = relation.to().text();
      if (way.contains(to)) {
        broken.add(() -> cycle(way, to));
      } else {
        brief.statement(to).filter(next -> !next.relations().isEmpty()).ifPresent(stack::push);
      }
    }
  }

  /** Names the first statements of a circle, from the one that comes first in the brief. */
  private InvalidBriefException cycle(Set<String> way, String back) {
    List<String> ids = new ArrayList<>(way);
    List<String> circle = ids.subList(ids.indexOf(back), ids.size());
    Set<String> inCircle = new HashSet<>(circle);
    String first = brief.statements().stream().map(Statement::id).filter(inCircle::contains).findFirst().orElseThrow();
    Collections.rotate(circle, -circle.indexOf(first));
    int more = circle.size() - SHOWN_IDS;
    return InvalidBriefException.inStatement(
        first,
        "relations such as retracts and quotes must not form a circle, but do: "
            + String.join(" > ", more <= 0 ? circle : circle.subList(0, SHOWN_IDS)) + " > "
            + (more <= 0 ? first : "and " + more + " more"));
  }
}
