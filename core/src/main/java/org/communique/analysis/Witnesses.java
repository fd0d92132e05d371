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
import org.communique.vocabulary.Anonymity;
import org.communique.vocabulary.RelationKind;

/** Finds and groups the witnesses to what statements report. */
final class Witnesses {

  private static final Set<RelationKind> COPYING =
      Set.of(RelationKind.QUOTES, RelationKind.TRANSLATES, RelationKind.SUMMARISES);

  /** A report, its speakers where they count as witnesses, and its sources, nearest the speaker first. */
  private record Report(int statement, List<Subject> speakers, List<Subject> sources) {
    List<Subject> voices() {
      return Stream.concat(speakers.stream(), sources.stream()).toList();
    }
  }

  private final Corpus corpus;
  private final Classes utterances;
  private final Independence independence;
  private final Standing standing;
  private final Classes copies;
  private final boolean[] takenBack;

  Witnesses(Corpus corpus, Classes utterances) {
    this.corpus = corpus;
    this.utterances = utterances;
    this.independence = Independence.of(corpus);
    this.standing = Standing.of(corpus);
    this.copies = Edge.joined(corpus, COPYING::contains);
    this.takenBack = takenBack();
  }

  /**
   * The reports that others than their speakers retracted, with their pieces; what the speakers retract, they did
   * say.
   */
  private boolean[] takenBack() {
    boolean[] all = new boolean[corpus.size()];
    Deque<Integer> open = new ArrayDeque<>();
    for (Standing.Verdict verdict : standing.verdicts()) {
      int number = verdict.statement().number();
      all[number] = verdict.effects().stream()
          .filter(effect -> effect.inForce() && effect.relation().kind().equals(RelationKind.RETRACTS))
          .filter(effect -> effect.relation().part().isEmpty())
          .anyMatch(effect -> !Force.isOwn(corpus, utterances, effect.by().number(), number));
      if (all[number]) {
        open.add(number);
      }
    }
    Map<Integer, List<Integer>> pieces = Edge.pieces(corpus).stream()
        .collect(Collectors.groupingBy(Edge::to, Collectors.mapping(Edge::from, Collectors.toList())));
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
    Map<Integer, List<Subject>> hands = new HashMap<>();
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
            report.statement(), List.copyOf(corpus.speakers(report.statement())), report.sources()))
        .toList());
    return testimony(statements, witnesses, outlets(reports), utterances::of);
  }

  /** It goes round in a circle if one witness has several of what should confirm each other, and there is no second. */
  private Testimony testimony(
      List<Integer> statements, List<Testimony.Witness> witnesses, Map<Integer, Subject> outlets,
      Function<Integer, Object> what) {
    int independent = independent(witnesses);
    boolean circular = independent < 2 && witnesses.stream().anyMatch(witness ->
        witness.reports().stream().map(report -> what.apply(report.number())).distinct().limit(2).count() > 1);
    return new Testimony(
        corpus.citations(statements), witnesses, independent, outlets.values().stream().distinct().toList(), circular);
  }

  private boolean isSaid(int statement) {
    return Chain.of(corpus.citation(statement).statement()).isSaid();
  }

  /** Whether a report says that it is so, and was not withdrawn by anybody. */
  private boolean stands(int statement) {
    return isSaid(statement) && standing.verdicts().get(statement).stands();
  }

  /** Whether a report says that it was said, and nobody but its speakers took it back. */
  private boolean isUpheld(int statement) {
    return isSaid(statement) && !takenBack[statement];
  }

  private List<Report> reports(List<Integer> statements) {
    Set<Integer> relayed = new HashSet<>();
    Map<Integer, List<Subject>> relays = new HashMap<>();
    for (int statement : statements) {
      relays.put(statement, relays(statement));
      if (!relays.get(statement).isEmpty()) {
        relayed.add(corpus.home(statement));
      }
    }
    return statements.stream()
        .map(statement -> new Report(statement, List.of(), relayed.contains(corpus.home(statement))
            ? relays.get(statement)
            : List.of(own(statement))))
        .toList();
  }

  private Subject own(int statement) {
    return corpus.source(corpus.home(statement), corpus.brief(corpus.citation(statement)).source());
  }

  private List<Subject> relays(int statement) {
    Subject own = own(statement);
    return corpus.citation(statement).statement().attributions().stream()
        .map(link -> corpus.source(corpus.home(statement), link.source()))
        .filter(source -> !source.equals(own)).toList();
  }

  /** In one brief the last voices but its own source; where the reports stand in several, those briefs' own sources. */
  private Map<Integer, Subject> outlets(List<Report> reports) {
    boolean several = reports.stream().map(report -> corpus.home(report.statement())).distinct().limit(2).count() > 1;
    Map<Integer, Subject> outlets = new LinkedHashMap<>();
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
    Map<Subject, Integer> order = new LinkedHashMap<>();
    reports.forEach(report -> report.voices().forEach(voice -> order.putIfAbsent(voice, order.size())));
    List<Subject> voices = List.copyOf(order.keySet());
    Bonds bonds = new Bonds(voices.size());
    bindByBackers(reports, order, bonds);
    reports.forEach(report -> bindByRelaying(report, order, bonds));
    bindByCopying(reports, order, bonds);
    List<List<Integer>> classes = bonds.classes();
    Map<Integer, Integer> classOf = new HashMap<>();
    classes.forEach(numbers -> numbers.forEach(number -> classOf.put(number, numbers.get(0))));
    Map<Integer, List<Report>> reportsOf = reports.stream().filter(report -> !report.voices().isEmpty())
        .collect(Collectors.groupingBy(report -> classOf.get(order.get(report.voices().get(0)))));
    Map<Integer, List<String>> reasons = bonds.reasons();
    return classes.stream()
        .map(numbers -> new Testimony.Witness(
            numbers.stream().map(voices::get).toList(),
            reportsOf.get(numbers.get(0)).stream().map(report -> corpus.citation(report.statement())).toList(),
            reportsOf.get(numbers.get(0)).stream().anyMatch(this::isIdentified),
            reasons.getOrDefault(numbers.get(0), List.of())))
        .toList();
  }

  /** Whether the voice nearest to what is reported is known, and the speakers are named where they count. */
  private boolean isIdentified(Report report) {
    return !report.sources().isEmpty()
        && independence.group(independence.numberOf(report.sources().get(0))).identified()
        && report.speakers().stream().allMatch(speaker ->
            corpus.actors(speaker).stream().anyMatch(actor -> actor.anonymity() == Anonymity.NAMED));
  }

  /** Joins the sources of one group, and speakers with those for whom they speak and whom these issue or control. */
  private void bindByBackers(List<Report> reports, Map<Subject, Integer> order, Bonds bonds) {
    Map<Integer, Subject> byGroup = new HashMap<>();
    Map<Subject, Subject> byActor = new HashMap<>();
    BiConsumer<Subject, Subject> bind = (first, voice) -> {
      if (first != null) {
        bonds.join(order.get(first), order.get(voice), () -> Texts.cut(first.label()) + " and "
            + Texts.cut(voice.label()) + " belong together, as issuers, controllers or speakers");
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
  private Map<Subject, Subject> spokenFor(Report report) {
    Map<Subject, Subject> all = new LinkedHashMap<>();
    if (!report.speakers().isEmpty()) {
      int home = corpus.home(report.statement());
      Statement words = corpus.citation(report.statement()).statement();
      report.speakers().forEach(speaker -> all.put(speaker, speaker));
      Stream.concat(words.onBehalfOf().stream(), words.speakingAs().flatMap(Role::organisation).stream())
          .forEach(actor -> all.putIfAbsent(corpus.actor(home, actor), report.speakers().get(0)));
      Deque<Subject> open = new ArrayDeque<>(all.keySet());
      while (!open.isEmpty()) {
        Subject part = open.remove();
        corpus.wholes(part).stream().filter(whole -> all.putIfAbsent(whole, all.get(part)) == null).forEach(open::add);
      }
    }
    return all;
  }

  private void bindByRelaying(Report report, Map<Subject, Integer> order, Bonds bonds) {
    List<Subject> voices = report.voices();
    for (int at = 1; at < voices.size(); at++) {
      Subject nearer = voices.get(at - 1);
      Subject voice = voices.get(at);
      String does = at < report.speakers().size() ? " speaks with " : " relays ";
      bonds.join(order.get(nearer), order.get(voice), () -> Texts.cut(voice.label()) + does + Texts.cut(nearer.label())
          + " in " + corpus.citation(report.statement()));
    }
  }

  /** Joins the voices of reports that quote, translate or summarise each other, or the same, be that withdrawn. */
  private void bindByCopying(List<Report> reports, Map<Subject, Integer> order, Bonds bonds) {
    Map<Integer, Report> firsts = new HashMap<>();
    for (Report report : reports) {
      if (!report.voices().isEmpty()) {
        Report first = firsts.putIfAbsent(copies.of(report.statement()), report);
        if (first != null) {
          bonds.join(
              order.get(first.voices().get(0)), order.get(report.voices().get(0)),
              () -> corpus.citation(first.statement()) + " and " + corpus.citation(report.statement())
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
      if (witness.identified()) {
        witness.reports().stream().map(report -> corpus.home(report.number())).distinct()
            .forEach(brief -> byBrief.merge(brief, 1, Integer::sum));
        if (corpus.briefs().size() > 1) {
          Set<String> schemes = new HashSet<>(independence.schemes(witness.voices().get(0)));
          witness.voices().forEach(voice -> schemes.retainAll(independence.schemes(voice)));
          schemes.forEach(scheme -> byScheme.merge(scheme, 1, Integer::sum));
        }
      }
    }
    return Stream.concat(byBrief.values().stream(), byScheme.values().stream()).reduce(0, Math::max);
  }
}
