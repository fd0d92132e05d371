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
import java.util.function.BiConsumer;
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

/** Finds and groups the witnesses to what statements report. */
final class WitnessFinder {

  private static final RelationKind[] COPYING = {
    RelationKind.QUOTES, RelationKind.TRANSLATES, RelationKind.SUMMARISES
  };

  /** A report, its speakers where they count as witnesses, and its sources, nearest the speaker first. */
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
  private final boolean[] takenBack;

  WitnessFinder(Corpus corpus, DisjointSets utterances) {
    this.index = corpus.index();
    this.utterances = utterances;
    this.independence = Independence.of(corpus);
    this.standing = Standing.of(corpus);
    this.copies = index.joined(COPYING);
    this.takenBack = takenBack();
  }

  /**
   * The reports that others than their speakers retracted, with their pieces; what the speakers retract, they did
   * say.
   */
  private boolean[] takenBack() {
    boolean[] all = new boolean[index.size()];
    Deque<Integer> open = new ArrayDeque<>();
    for (Standing.Verdict verdict : standing.verdicts()) {
      int number = verdict.statement().number();
      all[number] = verdict.effects().stream()
          .filter(effect -> effect.isInForce() && effect.relation().kind().equals(RelationKind.RETRACTS))
          .filter(effect -> effect.relation().part().isEmpty())
          .anyMatch(effect -> !index.isOwnWord(utterances, effect.by().number(), number));
      if (all[number]) {
        open.add(number);
      }
    }
    Map<Integer, List<Integer>> pieces = index.pieces().stream()
        .collect(Collectors.groupingBy(RelationArrow::to, Collectors.mapping(RelationArrow::from, Collectors.toList())));
    while (!open.isEmpty()) {
      for (int piece : pieces.getOrDefault(open.remove(), List.of())) {
        if (!all[piece]) {
          all[piece] = true;
          open.add(piece);
        }
      }
    }
    return all;
  }

  /** The testimony that something was said. */
  Testimony utterance(List<Integer> statements) {
    List<Report> reports = reports(statements.stream().filter(this::isUpheld).toList());
    Map<Integer, List<Entity>> hands = new HashMap<>();
    reports.forEach(report -> hands.put(report.statement(), Stream.concat(
        Stream.of(own(report.statement())),
        report.sources().stream().skip(Math.max(0, report.sources().size() - 1))).toList()));
    return testimony(statements, witnesses(reports), outlets(reports), hands::get);
  }

  /** The testimony that something is so. */
  Testimony claim(List<Integer> statements) {
    List<Report> reports = reports(statements.stream().filter(this::stands).toList());
    List<Testimony.Witness> witnesses = witnesses(reports.stream()
        .map(report -> new Report(
            report.statement(), List.copyOf(index.speakers(report.statement())), report.sources()))
        .toList());
    return testimony(statements, witnesses, outlets(reports), utterances::leastOf);
  }

  /** It goes round in a circle if one witness has several of what should confirm each other, and there is no second. */
  private Testimony testimony(
      List<Integer> statements, List<Testimony.Witness> witnesses, Map<Integer, Entity> outlets,
      Function<Integer, Object> what) {
    int independent = independent(witnesses);
    boolean circular = independent < 2 && witnesses.stream().anyMatch(witness ->
        witness.reports().stream().map(report -> what.apply(report.number())).distinct().limit(2).count() > 1);
    return new Testimony(
        index.statements(statements), witnesses, independent, outlets.values().stream().distinct().toList(), circular);
  }

  /** Whether a report says that it is so, and was not withdrawn by anybody. */
  private boolean stands(int statement) {
    return index.isSaid(statement) && standing.verdicts().get(statement).stands();
  }

  /** Whether a report says that it was said, and nobody but its speakers took it back. */
  private boolean isUpheld(int statement) {
    return index.isSaid(statement) && !takenBack[statement];
  }

  private List<Report> reports(List<Integer> statements) {
    Set<Integer> relayed = new HashSet<>();
    Map<Integer, List<Entity>> relays = new HashMap<>();
    for (int statement : statements) {
      relays.put(statement, relays(statement));
      if (!relays.get(statement).isEmpty()) {
        relayed.add(index.briefNumber(statement));
      }
    }
    return statements.stream()
        .map(statement -> new Report(statement, List.of(), relayed.contains(index.briefNumber(statement))
            ? relays.get(statement)
            : List.of(own(statement))))
        .toList();
  }

  private Entity own(int statement) {
    return index.source(index.briefNumber(statement), index.brief(statement).source());
  }

  private List<Entity> relays(int statement) {
    Entity own = own(statement);
    return index.statement(statement).statement().attributions().stream()
        .map(link -> index.source(index.briefNumber(statement), link.source()))
        .filter(source -> !source.equals(own)).toList();
  }

  /** In one brief the last voices but its own source; where the reports stand in several, those briefs' own sources. */
  private Map<Integer, Entity> outlets(List<Report> reports) {
    boolean several = reports.stream().map(report -> index.briefNumber(report.statement())).distinct().limit(2).count() > 1;
    Map<Integer, Entity> outlets = new LinkedHashMap<>();
    for (Report report : reports) {
      if (several) {
        outlets.put(report.statement(), own(report.statement()));
      } else if (!report.sources().isEmpty()) {
        outlets.put(report.statement(), report.sources().get(report.sources().size() - 1));
      }
    }
    return outlets;
  }

  private List<Testimony.Witness> witnesses(List<Report> reports) {
    Map<Entity, Integer> order = new LinkedHashMap<>();
    reports.forEach(report -> report.voices().forEach(voice -> order.putIfAbsent(voice, order.size())));
    List<Entity> voices = List.copyOf(order.keySet());
    DisjointSets joined = new DisjointSets(voices.size());
    bindByBackers(reports, order, joined);
    reports.forEach(report -> bindByRelaying(report, order, joined));
    bindByCopying(reports, order, joined);
    List<List<Integer>> groups = joined.sets();
    Map<Integer, Integer> groupOf = new HashMap<>();
    groups.forEach(numbers -> numbers.forEach(number -> groupOf.put(number, numbers.get(0))));
    Map<Integer, List<Report>> reportsOf = reports.stream().filter(report -> !report.voices().isEmpty())
        .collect(Collectors.groupingBy(report -> groupOf.get(order.get(report.voices().get(0)))));
    Map<Integer, List<String>> reasons = joined.reasons();
    return groups.stream()
        .map(numbers -> new Testimony.Witness(
            numbers.stream().map(voices::get).toList(),
            reportsOf.get(numbers.get(0)).stream().map(report -> index.statement(report.statement())).toList(),
            reportsOf.get(numbers.get(0)).stream().anyMatch(this::isIdentified),
            reasons.getOrDefault(numbers.get(0), List.of())))
        .toList();
  }

  /** Whether the voice nearest to what is reported is known, and the speakers are named where they count. */
  private boolean isIdentified(Report report) {
    return !report.sources().isEmpty()
        && independence.group(independence.numberOf(report.sources().get(0))).isIdentified()
        && report.speakers().stream().allMatch(speaker ->
            index.actors().values(speaker).stream().anyMatch(actor -> actor.anonymity() == Anonymity.NAMED));
  }

  /** Joins the sources of one group, and speakers with those for whom they speak and whom these issue or control. */
  private void bindByBackers(List<Report> reports, Map<Entity, Integer> order, DisjointSets joined) {
    Map<Integer, Entity> byGroup = new HashMap<>();
    Map<Entity, Entity> byActor = new HashMap<>();
    BiConsumer<Entity, Entity> bind = (first, voice) -> {
      if (first != null) {
        joined.join(order.get(first), order.get(voice), () -> OneLine.cut(first.label()) + " and "
            + OneLine.cut(voice.label()) + " belong together, as issuers, controllers or speakers");
      }
    };
    for (Report report : reports) {
      report.sources().forEach(source ->
          bind.accept(byGroup.putIfAbsent(independence.numberOf(source), source), source));
      spokenFor(report).forEach((actor, speaker) -> {
        bind.accept(byActor.putIfAbsent(actor, speaker), speaker);
        independence.backedBy(actor).ifPresent(group -> bind.accept(byGroup.putIfAbsent(group, speaker), speaker));
      });
    }
  }

  /** The speakers, those in whose name or office they speak, and all that these are parts of, each with a speaker. */
  private Map<Entity, Entity> spokenFor(Report report) {
    Map<Entity, Entity> all = new LinkedHashMap<>();
    if (!report.speakers().isEmpty()) {
      int home = index.briefNumber(report.statement());
      Statement words = index.statement(report.statement()).statement();
      report.speakers().forEach(speaker -> all.put(speaker, speaker));
      Stream.concat(words.onBehalfOf().stream(), words.speakingAs().flatMap(Role::organisation).stream())
          .forEach(actor -> all.putIfAbsent(index.actor(home, actor), report.speakers().get(0)));
      Deque<Entity> open = new ArrayDeque<>(all.keySet());
      while (!open.isEmpty()) {
        Entity part = open.remove();
        index.wholes(part).stream().filter(whole -> all.putIfAbsent(whole, all.get(part)) == null).forEach(open::add);
      }
    }
    return all;
  }

  private void bindByRelaying(Report report, Map<Entity, Integer> order, DisjointSets joined) {
    List<Entity> voices = report.voices();
    for (int at = 1; at < voices.size(); at++) {
      Entity nearer = voices.get(at - 1);
      Entity voice = voices.get(at);
      String does = at < report.speakers().size() ? " speaks with " : " relays ";
      joined.join(order.get(nearer), order.get(voice), () -> OneLine.cut(voice.label()) + does + OneLine.cut(nearer.label())
          + " in " + index.statement(report.statement()));
    }
  }

  /** Joins the voices of reports that quote, translate or summarise each other, or the same, be that withdrawn. */
  private void bindByCopying(List<Report> reports, Map<Entity, Integer> order, DisjointSets joined) {
    Map<Integer, Report> firsts = new HashMap<>();
    for (Report report : reports) {
      if (!report.voices().isEmpty()) {
        Report first = firsts.putIfAbsent(copies.leastOf(report.statement()), report);
        if (first != null) {
          joined.join(
              order.get(first.voices().get(0)), order.get(report.voices().get(0)),
              () -> index.statement(first.statement()) + " and " + index.statement(report.statement())
                  + " repeat one another, or the same");
        }
      }
    }
  }

  /** The most of them that are known to be different: all of one brief, or all known by identifiers of one scheme. */
  private int independent(List<Testimony.Witness> witnesses) {
    Map<Integer, Integer> byBrief = new HashMap<>();
    Map<String, Integer> byScheme = new HashMap<>();
    for (Testimony.Witness witness : witnesses) {
      if (witness.isIdentified()) {
        witness.reports().stream().map(report -> index.briefNumber(report.number())).distinct()
            .forEach(brief -> byBrief.merge(brief, 1, Integer::sum));
        if (index.briefs().size() > 1) {
          Set<String> schemes = new HashSet<>(independence.schemes(witness.voices().get(0)));
          witness.voices().forEach(voice -> schemes.retainAll(independence.schemes(voice)));
          schemes.forEach(scheme -> byScheme.merge(scheme, 1, Integer::sum));
        }
      }
    }
    return Stream.concat(byBrief.values().stream(), byScheme.values().stream()).reduce(0, Math::max);
  }
}
