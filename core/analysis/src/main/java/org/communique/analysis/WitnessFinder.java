// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.Role;
import org.communique.Statement;
import org.communique.analysis.draw.OneLine;
import org.communique.analysis.graph.DisjointSets;
import org.communique.analysis.graph.RelationArrow;
import org.communique.vocabulary.Anonymity;
import org.communique.vocabulary.RelationKind;

/** Finds and groups the witnesses of utterances and claims; {@link Corroboration} states the rules. */
final class WitnessFinder {

  private static final RelationKind[] COPYING = {
    RelationKind.QUOTES, RelationKind.TRANSLATES, RelationKind.SUMMARISES
  };

  /**
   * A report with those who bear witness by it.
   *
   * @param statement the number of the statement
   * @param speakers the speakers if the question is about a claim; empty if it is about an utterance
   * @param sources the sources that count, nearest the speaker first
   */
  private record Report(int statement, List<Entity> speakers, List<Entity> sources) {
    List<Entity> voices() {
      return Stream.concat(speakers.stream(), sources.stream()).toList();
    }
  }

  private final CorpusIndex index;
  private final DisjointSets utterances;
  private final Independence independence;
  private final Standing standing;
  private final DisjointSets copies;
  private final boolean[] retractedByOthers;

  WitnessFinder(Corpus corpus, DisjointSets utterances) {
    this.index = corpus.index();
    this.utterances = utterances;
    this.independence = Independence.of(corpus);
    this.standing = Standing.of(corpus);
    this.copies = index.joined(COPYING);
    this.retractedByOthers = retractedByOthers();
  }

  /** Which reports somebody other than their speakers retracted, with all pieces of these reports. */
  private boolean[] retractedByOthers() {
    boolean[] retracted = new boolean[index.size()];
    Deque<Integer> open = new ArrayDeque<>();
    for (Standing.Verdict verdict : standing.verdicts()) {
      int number = verdict.statement().number();
      if (verdict.effects().stream().anyMatch(effect -> isRetractionByOthers(effect, number))) {
        retracted[number] = true;
        open.add(number);
      }
    }
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
    return retracted;
  }

  private boolean isRetractionByOthers(Standing.Effect effect, int statement) {
    boolean retractsAll = effect.relation().kind().equals(RelationKind.RETRACTS) && effect.relation().part().isEmpty();
    return effect.isInForce() && retractsAll && !index.isOwnWord(utterances, effect.by().number(), statement);
  }

  /** Returns the testimony that something was said, from the statements that report one utterance. */
  Testimony utterance(List<Integer> statements) {
    List<Report> reports = reports(statements.stream()
        .filter(statement -> index.isSaid(statement) && !retractedByOthers[statement]).toList());
    Map<Integer, List<Entity>> passedOnBy = new HashMap<>();
    reports.forEach(report -> passedOnBy.put(report.statement(), Stream.concat(
        Stream.of(document(report.statement())),
        report.sources().stream().skip(Math.max(0, report.sources().size() - 1))).toList()));
    return testimony(statements, reports, outlets(reports), passedOnBy::get);
  }

  /** Returns the testimony that something is so, from the statements that make one claim. */
  Testimony claim(List<Integer> statements) {
    List<Report> reports = reports(statements.stream()
        .filter(statement -> index.isSaid(statement) && standing.verdicts().get(statement).stands()).toList());
    List<Report> withSpeakers = reports.stream()
        .map(report -> new Report(
            report.statement(), List.copyOf(index.speakers(report.statement())), report.sources()))
        .toList();
    return testimony(statements, withSpeakers, outlets(reports), utterances::leastOf);
  }

  /**
   * Puts a testimony together. It is circular if there is no second independent group, and one witness has several
   * reports that look separate.
   *
   * @param separateBy gives a value for each report; reports look separate if their values differ
   */
  private Testimony testimony(
      List<Integer> statements, List<Report> reports, List<Entity> outlets, Function<Integer, Object> separateBy) {
    List<Testimony.Witness> witnesses = new Grouping(reports).witnesses();
    int independent = independent(
        witnesses, reports.stream().filter(this::isIdentified).map(Report::statement).collect(Collectors.toSet()));
    boolean isCircular = independent < 2 && witnesses.stream().anyMatch(witness ->
        witness.reports().stream().map(report -> separateBy.apply(report.number())).distinct().limit(2).count() > 1);
    return new Testimony(index.statements(statements), witnesses, independent, outlets, isCircular);
  }

  /** The reports with their sources. The document counts only if no report of its brief has another source. */
  private List<Report> reports(List<Integer> statements) {
    Map<Integer, List<Entity>> others = new HashMap<>();
    Set<Integer> briefsWithOthers = new HashSet<>();
    for (int statement : statements) {
      others.put(statement, sourcesBeforeDocument(statement));
      if (!others.get(statement).isEmpty()) {
        briefsWithOthers.add(index.briefNumber(statement));
      }
    }
    return statements.stream()
        .map(statement -> new Report(
            statement, List.of(), briefsWithOthers.contains(index.briefNumber(statement))
                ? others.get(statement)
                : List.of(document(statement))))
        .toList();
  }

  /** The source of the brief that contains a statement: the document that was encoded. */
  private Entity document(int statement) {
    return index.source(index.briefNumber(statement), index.brief(statement).source());
  }

  private List<Entity> sourcesBeforeDocument(int statement) {
    Entity document = document(statement);
    return index.statement(statement).statement().attributions().stream()
        .map(link -> index.source(index.briefNumber(statement), link.source()))
        .filter(source -> !source.equals(document)).toList();
  }

  /**
   * The sources that passed the words on last, each once. In one brief these are the last sources before the document;
   * if the reports are in several briefs, they are the documents.
   */
  private List<Entity> outlets(List<Report> reports) {
    boolean isOfSeveralBriefs =
        reports.stream().map(report -> index.briefNumber(report.statement())).distinct().limit(2).count() > 1;
    return reports.stream()
        .flatMap(report -> isOfSeveralBriefs
            ? Stream.of(document(report.statement()))
            : report.sources().stream().skip(Math.max(0, report.sources().size() - 1)))
        .distinct().toList();
  }

  /**
   * Counts the groups that are known to be different: groups that are identified by reports of one brief, or identified
   * groups of which every voice has an identifier in one scheme. The largest of these numbers counts. A group that only a
   * report of another brief identifies may be any group of this brief.
   *
   * @param identifying the statements whose reports identify their group
   */
  private int independent(List<Testimony.Witness> witnesses, Set<Integer> identifying) {
    Map<Integer, Integer> byBrief = new HashMap<>();
    Map<String, Integer> byScheme = new HashMap<>();
    for (Testimony.Witness witness : witnesses) {
      if (witness.isIdentified()) {
        witness.reports().stream().map(CorpusStatement::number).filter(identifying::contains).map(index::briefNumber)
            .distinct().forEach(brief -> byBrief.merge(brief, 1, Integer::sum));
        if (index.briefs().size() > 1) {
          Set<String> schemes = new HashSet<>(independence.schemes(witness.voices().get(0)));
          witness.voices().forEach(voice -> schemes.retainAll(independence.schemes(voice)));
          schemes.forEach(scheme -> byScheme.merge(scheme, 1, Integer::sum));
        }
      }
    }
    return Stream.concat(byBrief.values().stream(), byScheme.values().stream()).reduce(0, Math::max);
  }

  /** Joins the voices of reports, that is their sources and speakers, into groups that count as one witness each. */
  private final class Grouping {

    private final List<Report> reports;
    private final Map<Entity, Integer> numbers = new LinkedHashMap<>();
    private final DisjointSets joined;

    Grouping(List<Report> reports) {
      this.reports = reports;
      reports.forEach(report -> report.voices().forEach(voice -> numbers.putIfAbsent(voice, numbers.size())));
      this.joined = new DisjointSets(numbers.size());
      joinByBackers();
      reports.forEach(this::joinWithin);
      joinByCopying();
    }

    List<Testimony.Witness> witnesses() {
      List<Entity> voices = List.copyOf(numbers.keySet());
      Map<Integer, List<Report>> reportsByGroup = reports.stream().filter(report -> !report.voices().isEmpty())
          .collect(Collectors.groupingBy(report -> joined.leastOf(numbers.get(report.voices().get(0)))));
      Map<Integer, List<String>> reasons = joined.reasons();
      return joined.sets().stream()
          .map(group -> new Testimony.Witness(
              group.stream().map(voices::get).toList(),
              reportsByGroup.get(group.get(0)).stream().map(report -> index.statement(report.statement())).toList(),
              reportsByGroup.get(group.get(0)).stream().anyMatch(WitnessFinder.this::isIdentified),
              reasons.getOrDefault(group.get(0), List.of())))
          .toList();
    }

    /** Joins sources of one group, speakers who speak for one actor, and speakers with the sources of this actor. */
    private void joinByBackers() {
      Map<Integer, Entity> firstOfGroup = new HashMap<>();
      Map<Entity, Entity> firstForActor = new HashMap<>();
      for (Report report : reports) {
        report.sources().forEach(source ->
            joinWithFirst(firstOfGroup, independence.groupNumber(source), source));
        spokenFor(report).forEach((actor, speaker) -> {
          joinWithFirst(firstForActor, actor, speaker);
          independence.groupBackedBy(actor).ifPresent(group -> joinWithFirst(firstOfGroup, group, speaker));
        });
      }
    }

    private <K> void joinWithFirst(Map<K, Entity> firsts, K key, Entity voice) {
      Entity first = firsts.putIfAbsent(key, voice);
      if (first != null) {
        joined.join(numbers.get(first), numbers.get(voice), () -> OneLine.cut(first.label()) + " and "
            + OneLine.cut(voice.label()) + " belong together, as issuers, controllers or speakers");
      }
    }

    /** Joins each voice of a report with the voice before it. */
    private void joinWithin(Report report) {
      List<Entity> voices = report.voices();
      for (int at = 1; at < voices.size(); at++) {
        Entity nearer = voices.get(at - 1);
        Entity voice = voices.get(at);
        String verb = at < report.speakers().size() ? " speaks with " : " relays ";
        joined.join(numbers.get(nearer), numbers.get(voice), () -> OneLine.cut(voice.label()) + verb
            + OneLine.cut(nearer.label()) + " in " + index.statement(report.statement()));
      }
    }

    /** Joins the voices of reports that quote, translate or summarise each other, or the same third statement. */
    private void joinByCopying() {
      Map<Integer, Report> firsts = new HashMap<>();
      for (Report report : reports.stream().filter(report -> !report.voices().isEmpty()).toList()) {
        Report first = firsts.putIfAbsent(copies.leastOf(report.statement()), report);
        if (first != null) {
          joined.join(
              numbers.get(first.voices().get(0)), numbers.get(report.voices().get(0)),
              () -> index.statement(first.statement()) + " and " + index.statement(report.statement())
                  + " repeat one another, or the same");
        }
      }
    }
  }

  /** Whether the source nearest the speaker is known, and every speaker is named where speakers count. */
  private boolean isIdentified(Report report) {
    return !report.sources().isEmpty()
        && independence.group(independence.groupNumber(report.sources().get(0))).isIdentified()
        && report.speakers().stream().allMatch(speaker ->
            index.actors().values(speaker).stream().anyMatch(actor -> actor.anonymity() == Anonymity.NAMED));
  }

  /** The speakers, the actors for whom they speak, and all wholes of which these are parts; each with a speaker. */
  private Map<Entity, Entity> spokenFor(Report report) {
    Map<Entity, Entity> speakerFor = new LinkedHashMap<>();
    if (!report.speakers().isEmpty()) {
      int brief = index.briefNumber(report.statement());
      Statement statement = index.statement(report.statement()).statement();
      report.speakers().forEach(speaker -> speakerFor.put(speaker, speaker));
      Stream.concat(statement.onBehalfOf().stream(), statement.speakingAs().flatMap(Role::organisation).stream())
          .forEach(actor -> speakerFor.putIfAbsent(index.actor(brief, actor), report.speakers().get(0)));
      Deque<Entity> open = new ArrayDeque<>(speakerFor.keySet());
      while (!open.isEmpty()) {
        Entity part = open.remove();
        index.wholes(part).stream().filter(whole -> speakerFor.putIfAbsent(whole, speakerFor.get(part)) == null)
            .forEach(open::add);
      }
    }
    return speakerFor;
  }
}
