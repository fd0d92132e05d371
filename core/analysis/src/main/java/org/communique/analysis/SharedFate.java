// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.communique.analysis.Standing.Status;
import org.communique.analysis.draw.OneLine;
import org.communique.analysis.graph.DisjointSets;
import org.communique.analysis.graph.RelationArrow;
import org.communique.text.Quotation;

/**
 * Spreads the status of a statement to its pieces, to its copies and to the other reports of its utterance; {@link
 * Standing} states the rules.
 *
 * <p>Each status is spread once, from all statements that have it at the same time. So the work grows in proportion to
 * the relations, however many statements object to one utterance. If more than {@value #MOST_PARTS} different parts of
 * one statement are meant, all its pieces count as meant.
 */
final class SharedFate {

  /** How many parts of a statement are compared with its pieces. */
  private static final int MOST_PARTS = 64;

  /** How far a status spreads. */
  enum Reach {
    /** To the pieces only. */
    PIECES,
    /** To pieces, copies and other reports, except accounts that the own side of the speakers gives. */
    SAYING,
    /** To pieces, copies and all other reports. */
    CONTENT
  }

  /**
   * A statement from which a status spreads.
   *
   * @param statement the number of the statement
   * @param part the words that are meant; empty if the whole statement is meant, or if the words are not known
   * @param isOfReport whether only this report is meant, and not the other reports of its utterance
   */
  record Seed(int statement, String part, boolean isOfReport) {}

  private record Run(Status status, Reach reach) {}

  private record Visit(int statement, int from, List<String> parts, boolean toReports) {}

  private final List<CorpusStatement> statements;
  private final DisjointSets utterances;
  private final IntPredicate isOwnSidesAccount;
  private final Map<Integer, List<Integer>> pieces = new HashMap<>();
  private final Map<Integer, List<Integer>> copies = new HashMap<>();
  private final Map<Run, List<Seed>> seeds = new HashMap<>();
  private final Map<Integer, List<Integer>> reports = new HashMap<>();
  private final Map<Integer, Status> statuses = new HashMap<>();
  private final Map<Integer, Integer> reasons = new HashMap<>();

  /** The quotations of the statements that have been looked at, in the form in which words are compared. */
  private final Map<Integer, List<String>> passages = new HashMap<>();

  /**
   * Prepares the spreading.
   *
   * @param statements the statements
   * @param utterances which statements report one utterance
   * @param pieces the relations that make one statement a piece of another
   * @param copies the relations that make one statement a copy of another: a quotation, a translation, a summary
   * @param isOwnSidesAccount tests whether a report is the version that the own side of its speakers gives
   */
  SharedFate(
      List<CorpusStatement> statements, DisjointSets utterances, List<RelationArrow> pieces, List<RelationArrow> copies,
      IntPredicate isOwnSidesAccount) {
    this.statements = statements;
    this.utterances = utterances;
    this.isOwnSidesAccount = isOwnSidesAccount;
    pieces.forEach(arrow -> this.pieces.computeIfAbsent(arrow.to(), none -> new ArrayList<>()).add(arrow.from()));
    copies.forEach(arrow -> this.copies.computeIfAbsent(arrow.to(), none -> new ArrayList<>()).add(arrow.from()));
  }

  /** Adds a statement from which a status spreads. */
  void add(Status status, Reach reach, Seed seed) {
    seeds.computeIfAbsent(new Run(status, reach), none -> new ArrayList<>()).add(seed);
  }

  /** Spreads all statuses, the worst status first. */
  void spread() {
    if (seeds.keySet().stream().anyMatch(run -> run.reach() != Reach.PIECES)) {
      for (CorpusStatement statement : statements) {
        int utterance = utterances.leastOf(statement.number());
        if (utterance != statement.number()) {
          reports.computeIfAbsent(utterance, least -> new ArrayList<>(List.of(least))).add(statement.number());
        }
      }
    }
    Status[] worstFirst = Status.values();
    for (int at = worstFirst.length - 1; at >= 0; at--) {
      for (Reach reach : Reach.values()) {
        Run run = new Run(worstFirst[at], reach);
        if (seeds.containsKey(run)) {
          new Spreading(run).spread(seeds.get(run));
        }
      }
    }
  }

  /** Returns the worst status that a statement shares with another; {@code STANDS} if it shares none. */
  Status status(int statement) {
    return statuses.getOrDefault(statement, Status.STANDS);
  }

  /** Returns the statement with which a statement shares its worst status. */
  CorpusStatement reason(int statement) {
    return statements.get(reasons.get(statement));
  }

  /** One walk, which visits each statement once, and the reports of each utterance once. */
  private final class Spreading {

    private final Run run;
    private final boolean[] seen = new boolean[statements.size()];
    private final boolean[] seenUtterances = new boolean[statements.size()];
    private final Deque<Visit> open = new ArrayDeque<>();

    Spreading(Run run) {
      this.run = run;
    }

    void spread(List<Seed> begin) {
      Map<Integer, List<Seed>> byStatement = new LinkedHashMap<>();
      for (Seed seed : begin) {
        byStatement.computeIfAbsent(seed.statement(), none -> new ArrayList<>(1)).add(seed);
      }
      byStatement.forEach((statement, own) -> {
        boolean isOfWhole = false;
        boolean isOfUtterance = false;
        for (Seed seed : own) {
          isOfWhole |= seed.part().isEmpty();
          isOfUtterance |= !seed.isOfReport();
        }
        open.add(new Visit(statement, statement, isOfWhole ? List.of() : parts(own), isOfUtterance));
      });
      while (!open.isEmpty()) {
        visit(open.remove());
      }
    }

    /** The different words that are meant; nothing if these are so many that the whole may as well be meant. */
    private static List<String> parts(List<Seed> seeds) {
      List<String> parts = seeds.stream().map(Seed::part).map(OneLine::comparable)
          .distinct().limit(MOST_PARTS + 1).toList();
      return parts.size() > MOST_PARTS ? List.of() : parts;
    }

    private void visit(Visit visit) {
      int statement = visit.statement();
      if (!seen[statement]) {
        seen[statement] = true;
        if (visit.from() != statement && statuses.putIfAbsent(statement, run.status()) == null) {
          reasons.put(statement, visit.from());
        }
        for (int piece : pieces.getOrDefault(statement, List.of())) {
          if (isMeant(piece, visit.parts())) {
            open.add(new Visit(piece, statement, visit.parts(), true));
          }
        }
        if (run.reach() != Reach.PIECES) {
          addAll(copies.getOrDefault(statement, List.of()), visit);
        }
      }
      int utterance = utterances.leastOf(statement);
      if (run.reach() != Reach.PIECES && visit.toReports() && !seenUtterances[utterance]) {
        seenUtterances[utterance] = true;
        addAll(reports.getOrDefault(utterance, List.of()), visit);
      }
    }

    private void addAll(List<Integer> others, Visit visit) {
      for (int other : others) {
        if (!seen[other] && (run.reach() == Reach.CONTENT || !isOwnSidesAccount.test(other))) {
          open.add(new Visit(other, visit.statement(), partsIn(other, visit.parts()), true));
        }
      }
    }
  }

  /** The words that are meant, if another report has the same words; otherwise nothing, since they cannot be found. */
  private List<String> partsIn(int other, List<String> parts) {
    if (parts.isEmpty()) {
      return parts;
    }
    boolean hasAll = parts.stream().allMatch(part -> passages(other).stream().anyMatch(words -> words.contains(part)));
    return hasAll ? parts : List.of();
  }

  /**
   * Whether a piece contains some of the words that are meant, or is contained in them. A piece whose words are not
   * recorded counts as meant, because nobody can exclude it.
   */
  private boolean isMeant(int piece, List<String> parts) {
    return parts.isEmpty() || passages(piece).isEmpty()
        || passages(piece).stream().anyMatch(words -> parts.stream().anyMatch(part -> overlaps(words, part)));
  }

  private List<String> passages(int statement) {
    return passages.computeIfAbsent(statement, number -> statements.get(number).statement().quotations().stream()
        .map(Quotation::exact).map(OneLine::comparable).toList());
  }

  private static boolean overlaps(String one, String other) {
    return one.contains(other) || other.contains(one) || endMeetsStart(one, other) || endMeetsStart(other, one);
  }

  /**
   * Whether the end of one text is the start of the other one, by at least one whole word. The ends that are also
   * starts are found as the string search of Knuth, Morris and Pratt finds them, in time in proportion to the texts.
   */
  private static boolean endMeetsStart(String one, String other) {
    String both = other + '\0' + one.substring(Math.max(0, one.length() - other.length()));
    int[] borders = new int[both.length()];
    for (int at = 1, border = 0; at < both.length(); at++) {
      while (border > 0 && both.charAt(border) != both.charAt(at)) {
        border = borders[border - 1];
      }
      border += both.charAt(border) == both.charAt(at) ? 1 : 0;
      borders[at] = border;
    }
    int length = borders[both.length() - 1];
    while (length > 0 && (length == one.length() || one.charAt(one.length() - length - 1) != ' ')) {
      length = borders[length - 1];
    }
    return length > 0;
  }
}
