// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.communique.analysis.Testimony.Weakness;
import org.communique.analysis.graph.DisjointSets;
import org.communique.analysis.graph.RelationArrow;
import org.communique.vocabulary.Anonymity;
import org.communique.vocabulary.RelationKind;

/**
 * Finds the witnesses of utterances and claims; {@link Corroboration} states the rules. This class decides which
 * reports and which voices count. {@link WitnessGrouping} joins the voices, {@link AccountConflicts} finds the
 * disputes.
 */
final class WitnessFinder {

  private final CorpusIndex index;
  private final DisjointSets utterances;
  private final Independence independence;
  private final Standing standing;
  private final AccountConflicts conflicts;
  private final WitnessGrouping grouping;
  private final boolean[] retractedByPublisher;

  /** The actors whom no brief names. */
  private final Set<Entity> unnamed = new HashSet<>();

  WitnessFinder(Corpus corpus, DisjointSets utterances) {
    this.index = corpus.index();
    this.utterances = utterances;
    Representation representation = new Representation(index);
    this.independence = new Independence(index, representation);
    this.standing = Standing.of(corpus);
    DisjointSets copies = index.joined(CorpusIndex.COPYING.toArray(RelationKind[]::new));
    this.grouping = new WitnessGrouping(index, independence, representation, copies);
    this.conflicts =
        new AccountConflicts(index, independence, representation, utterances, copies, this::isInForce);
    this.retractedByPublisher = retractedByPublisher();
    for (Entity actor : index.actors().entities()) {
      if (index.actors().values(actor).stream().noneMatch(value -> value.anonymity() == Anonymity.NAMED)) {
        unnamed.add(actor);
      }
    }
  }

  private boolean isInForce(int statement) {
    return index.isSaid(statement) && standing.verdicts().get(statement).stands();
  }

  /** Which reports the publisher of a source of their chain retracted, with all pieces of these reports. */
  private boolean[] retractedByPublisher() {
    boolean[] retracted = new boolean[index.size()];
    Deque<Integer> open = new ArrayDeque<>();
    for (Standing.Verdict verdict : standing.verdicts()) {
      int number = verdict.statement().number();
      for (Standing.Effect effect : verdict.effects()) {
        if (!retracted[number] && isRetractionByPublisher(effect)) {
          retracted[number] = true;
          open.add(number);
        }
      }
    }
    if (!open.isEmpty()) {
      retractPieces(retracted, open);
    }
    return retracted;
  }

  private void retractPieces(boolean[] retracted, Deque<Integer> open) {
    Map<Integer, List<Integer>> pieces = index.pieces().stream().collect(
        Collectors.groupingBy(RelationArrow::to, Collectors.mapping(RelationArrow::from, Collectors.toList())));
    while (!open.isEmpty()) {
      for (int piece : pieces.getOrDefault(open.remove(), List.of())) {
        if (!retracted[piece]) {
          retracted[piece] = true;
          open.add(piece);
        }
      }
    }
  }

  private static boolean isRetractionByPublisher(Standing.Effect effect) {
    return effect.isInForce() && effect.side() == Standing.Side.VOICE && effect.outcome() == Standing.Status.WITHDRAWN
        && effect.relation().kind().equals(RelationKind.RETRACTS);
  }

  /** Returns the testimony that something was said, from the statements that report one utterance. */
  Testimony utterance(List<Integer> statements) {
    List<Integer> counted = new ArrayList<>(statements.size());
    for (int statement : statements) {
      if (index.isSaid(statement) && !retractedByPublisher[statement]) {
        counted.add(statement);
      }
    }
    return testimony(statements, reports(counted, false), false);
  }

  /** Returns the testimony that something is so, from the statements that make one claim. */
  Testimony claim(List<Integer> statements) {
    List<Integer> counted = new ArrayList<>(statements.size());
    for (int statement : statements) {
      if (isInForce(statement) && !conflicts.isDeniedByItsSpeaker(statement)) {
        counted.add(statement);
      }
    }
    return testimony(statements, reports(counted, true), true);
  }

  private Testimony testimony(List<Integer> statements, List<Report> reports, boolean isClaim) {
    List<WitnessGrouping.Group> groups = grouping.groups(reports);
    List<Testimony.Side> sides = new ArrayList<>(0);
    for (List<Report> side : conflicts.sides(reports, isClaim)) {
      sides.add(new Testimony.Side(
          side.stream().map(report -> index.statement(report.statement())).toList(),
          independent(groups, new HashSet<>(side)::contains)));
    }
    int independent = sides.isEmpty()
        ? independent(groups, report -> true)
        : sides.stream().mapToInt(Testimony.Side::independent).max().orElse(0);
    List<Testimony.Witness> witnesses = new ArrayList<>(groups.size());
    groups.forEach(group -> witnesses.add(group.witness()));
    return new Testimony(
        index.statements(statements), witnesses, independent, outlets(reports),
        weaknesses(groups, independent, !sides.isEmpty(), isClaim), sides);
  }

  private List<Weakness> weaknesses(
      List<WitnessGrouping.Group> groups, int independent, boolean hasSides, boolean isClaim) {
    List<Weakness> weaknesses = new ArrayList<>(0);
    if (hasSides) {
      weaknesses.add(Weakness.CONFLICTING_ACCOUNTS);
    }
    if (independent < 2 && hasSeveralReports(groups)) {
      if (groups.stream().anyMatch(group -> isCircular(group, isClaim))) {
        weaknesses.add(Weakness.CIRCULAR);
      } else if (groups.stream().anyMatch(WitnessFinder::hasSeveralMouths)) {
        weaknesses.add(Weakness.ONE_CHANNEL);
      }
    }
    return weaknesses;
  }

  private static boolean hasSeveralMouths(WitnessGrouping.Group group) {
    return group.mouths().stream().anyMatch(mouth -> !mouth.equals(group.mouths().get(0)));
  }

  private static boolean hasSeveralReports(List<WitnessGrouping.Group> groups) {
    for (WitnessGrouping.Group group : groups) {
      if (group.reports().size() > 1) {
        return true;
      }
    }
    return false;
  }

  /** Whether two reports of a group go back to one mouth and look separate. */
  private boolean isCircular(WitnessGrouping.Group group, boolean isClaim) {
    Set<Entity> cited = isClaim ? Set.of() : citedDocuments(group);
    Map<Integer, Object> firstLooks = new HashMap<>();
    for (int at = 0; at < group.reports().size(); at++) {
      Report report = group.reports().get(at);
      Object look = isClaim ? utterances.leastOf(report.statement()) : passedOnBy(report, cited);
      Object first = firstLooks.putIfAbsent(group.mouths().get(at), look);
      if (first != null && !first.equals(look)) {
        return true;
      }
    }
    return false;
  }

  /** The documents of briefs with reports of a group that another report of the group cites. */
  private Set<Entity> citedDocuments(WitnessGrouping.Group group) {
    List<Report> reports = group.reports();
    if (index.briefs().size() < 2 || reports.size() < 2) {
      return Set.of();
    }
    Set<Entity> present =
        reports.stream().map(report -> index.document(report.statement())).collect(Collectors.toSet());
    return reports.stream().flatMap(report -> sourcesBeforeDocument(report.statement()).stream())
        .filter(present::contains).collect(Collectors.toSet());
  }

  /**
   * The document that shows a report to the reader, and the source that passed the report on to this document. If the
   * report cites the document of another brief that has the report too, this document counts: the reader sees that both
   * are the same.
   */
  private List<Entity> passedOnBy(Report report, Set<Entity> cited) {
    Entity document = index.document(report.statement());
    Entity before = null;
    for (Entity source : sourcesBeforeDocument(report.statement())) {
      if (cited.contains(source)) {
        return List.of(source, before == null ? source : before);
      }
      before = source;
    }
    return List.of(document, before == null ? document : before);
  }

  /**
   * The reports with the voices that count. The document counts if no report of its brief has another source, and for a
   * report that the document asserts in its own voice.
   */
  private List<Report> reports(List<Integer> statements, boolean isClaim) {
    if (statements.size() == 1) {
      List<Entity> sources = sourcesBeforeDocument(statements.get(0));
      return List.of(report(
          statements.get(0), sources.isEmpty() ? List.of(index.document(statements.get(0))) : sources,
          isClaim));
    }
    List<List<Entity>> others = new ArrayList<>(statements.size());
    BitSet briefsWithOthers = new BitSet();
    for (int statement : statements) {
      List<Entity> sources = sourcesBeforeDocument(statement);
      others.add(sources);
      if (!sources.isEmpty()) {
        briefsWithOthers.set(index.briefNumber(statement));
      }
    }
    List<Report> reports = new ArrayList<>(statements.size());
    for (int at = 0; at < others.size(); at++) {
      int statement = statements.get(at);
      boolean isOfDocument = !briefsWithOthers.get(index.briefNumber(statement))
          || Chain.of(index.statement(statement).statement()).isOwnVoice();
      reports.add(report(statement, isOfDocument ? List.of(index.document(statement)) : others.get(at), isClaim));
    }
    return reports;
  }

  private Report report(int statement, List<Entity> sources, boolean isClaim) {
    boolean isIdentified = !sources.isEmpty()
        && independence.group(independence.groupNumber(sources.get(0))).isIdentified();
    if (!isClaim) {
      return new Report(statement, 0, sources, isIdentified);
    }
    Set<Entity> speakers = index.speakers(statement);
    List<Entity> voices = new ArrayList<>(speakers.size() + sources.size());
    voices.addAll(speakers);
    voices.addAll(sources);
    return new Report(statement, speakers.size(), voices, isIdentified && Collections.disjoint(unnamed, speakers));
  }

  private List<Entity> sourcesBeforeDocument(int statement) {
    List<Entity> chain = index.chain(statement);
    if (chain.size() == 1) {
      return List.of();
    }
    Entity document = index.document(statement);
    List<Entity> sources = new ArrayList<>(chain.size() - 1);
    for (int at = 0; at < chain.size(); at++) {
      if (!chain.get(at).equals(document)) {
        sources.add(chain.get(at));
      }
    }
    return sources;
  }

  /**
   * The sources that passed the words on last, each once. In one brief these are the last sources before the document;
   * if the reports are in several briefs, they are the documents.
   */
  private List<Entity> outlets(List<Report> reports) {
    if (reports.size() == 1) {
      List<Entity> sources = reports.get(0).sources();
      return sources.isEmpty() ? List.of() : List.of(sources.get(sources.size() - 1));
    }
    boolean isOfSeveralBriefs = false;
    for (Report report : reports) {
      isOfSeveralBriefs |=
          index.briefNumber(report.statement()) != index.briefNumber(reports.get(0).statement());
    }
    Numbering<Entity> outlets = new Numbering<>();
    for (Report report : reports) {
      List<Entity> sources = isOfSeveralBriefs ? List.of(index.document(report.statement())) : report.sources();
      if (!sources.isEmpty()) {
        outlets.add(sources.get(sources.size() - 1));
      }
    }
    return outlets.keys();
  }

  /**
   * Counts the groups that are known to be different: groups that are identified by reports of one brief, or identified
   * groups of which every voice has an identifier in one scheme. The largest of these numbers counts. A group that only
   * a report of another brief identifies may be any group of this brief.
   *
   * @param isCounted which reports count
   */
  private int independent(List<WitnessGrouping.Group> groups, Predicate<Report> isCounted) {
    if (index.briefs().size() == 1) {
      int count = 0;
      for (WitnessGrouping.Group group : groups) {
        count += hasIdentifiedReport(group, isCounted) ? 1 : 0;
      }
      return count;
    }
    Map<Object, Integer> counts = new HashMap<>();
    for (WitnessGrouping.Group group : groups) {
      Set<Object> keys = new HashSet<>();
      for (Report report : group.reports()) {
        if (report.isIdentified() && isCounted.test(report)) {
          keys.add(index.briefNumber(report.statement()));
        }
      }
      if (!keys.isEmpty()) {
        keys.addAll(commonSchemes(group.witness().voices()));
      }
      keys.forEach(key -> counts.merge(key, 1, Integer::sum));
    }
    return counts.values().stream().reduce(0, Math::max);
  }

  private static boolean hasIdentifiedReport(WitnessGrouping.Group group, Predicate<Report> isCounted) {
    for (Report report : group.reports()) {
      if (report.isIdentified() && isCounted.test(report)) {
        return true;
      }
    }
    return false;
  }

  private Set<String> commonSchemes(List<Entity> voices) {
    Set<String> schemes = new HashSet<>(independence.schemes(voices.get(0)));
    for (Entity voice : voices) {
      if (schemes.isEmpty()) {
        break;
      }
      schemes.retainAll(independence.schemes(voice));
    }
    return schemes;
  }
}
