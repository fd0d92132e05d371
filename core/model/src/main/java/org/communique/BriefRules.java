// SPDX-License-Identifier: Apache-2.0
package org.communique;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.communique.base.InvalidBriefException;
import org.communique.text.Quotation;
import org.communique.text.SourceText;

/** The rules that only a whole brief can check. */
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
      throw InvalidBriefException.of(
          statement.toString(), attribute + " must refer to a statement of this brief or to a URI", ref.text());
    }
  }

  private static void checkChain(Brief brief, Statement statement) {
    List<Attribution> chain = statement.attributions();
    Source last = chain.get(chain.size() - 1).source();
    if (last.id().equals(brief.source().id())) {
      return;
    }
    boolean reversed = chain.get(0).source().id().equals(brief.source().id());
    throw InvalidBriefException.of(
        statement.toString(),
        "attributions must end with the brief's source '" + brief.source().id() + "', but end with '" + last.id() + "'"
            + (reversed ? "; they begin with it, so they may be the wrong way round: nearest the speaker first" : ""));
  }

  private static void checkPlace(Statement statement, Quotation quotation, SourceText text) {
    if (quotation.start().isEmpty()) {
      return;
    }
    int start = quotation.start().getAsInt();
    int end = quotation.end().getAsInt();
    if (end > text.length()) {
      throw InvalidBriefException.of(
          statement.toString(),
          "quotations must lie in the text's " + text.length() + " code points", start + ".." + end);
    }
    text.passage(start, end).filter(passage -> !passage.equals(quotation.exact())).ifPresent(passage -> {
      throw InvalidBriefException.of(
          statement.toString(),
          "quotations must stand in the text, but at " + start + ".." + end + " it has "
              + InvalidBriefException.shown(passage) + " and the quotation "
              + InvalidBriefException.shown(quotation.exact()));
    });
  }

  /** A statement on the way, and where its relations lead from here. */
  private record Step(String id, Iterator<String> next) {
    static Step at(Statement statement) {
      return new Step(
          statement.id(),
          statement.relations().stream()
              .filter(relation -> relation.kind().isWalked() && relation.to().isLocal())
              .map(relation -> relation.to().text())
              .iterator());
    }
  }

  /** Walks the relations whose kinds must not lead back, on a stack of its own, since chains may be long. */
  private static void checkCycles(Brief brief) {
    Set<String> seen = new HashSet<>();
    for (Statement statement : brief.statements()) {
      if (seen.add(statement.id())) {
        Deque<Step> way = new ArrayDeque<>();
        Set<String> onTheWay = new HashSet<>();
        way.push(Step.at(statement));
        onTheWay.add(statement.id());
        while (!way.isEmpty()) {
          Step step = way.peek();
          if (!step.next().hasNext()) {
            way.pop();
            onTheWay.remove(step.id());
            continue;
          }
          String next = step.next().next();
          if (onTheWay.contains(next)) {
            throw InvalidBriefException.of(brief.toString(), cycle(way, next));
          }
          if (seen.add(next)) {
            way.push(Step.at(brief.statement(next).orElseThrow()));
            onTheWay.add(next);
          }
        }
      }
    }
  }

  private static String cycle(Deque<Step> way, String back) {
    List<String> ids = new ArrayList<>();
    way.descendingIterator().forEachRemaining(step -> ids.add(step.id()));
    return "relations such as retracts and quotes must not lead back, but do: "
        + String.join(" > ", ids.subList(ids.indexOf(back), ids.size())) + " > " + back;
  }
}
