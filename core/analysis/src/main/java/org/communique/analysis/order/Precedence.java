// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.order;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.Statement;
import org.communique.analysis.draw.OneLine;
import org.communique.analysis.graph.Digraph;
import org.communique.analysis.graph.DisjointSets;
import org.communique.analysis.graph.RelationArrow;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.RelationKind;
import org.jspecify.annotations.Nullable;

/**
 * Works out which statement was said before which, from their dates and relations.
 *
 * <p>Statements that report one utterance were said at one moment, and {@link Pieces} have the time of their wholes. So
 * all work is done on utterances, each under the number of its first report. The steps are:
 *
 * <ol>
 *   <li>The dates of its reports give each utterance a span of time.
 *   <li>Relations that contradict the dates are taken away, then relations that form a circle.
 *   <li>Relations narrow the spans of the utterances that they connect. Utterances that are left without any time lose
 *       their relations and dates.
 *   <li>A graph contains an arrow for each remaining relation, and arrows for the order of the spans. One utterance is
 *       before another if a path leads from the first to the second.
 * </ol>
 */
public final class Precedence {

  private static final Set<RelationKind> AFTER = Set.of(
      RelationKind.RESPONDS_TO, RelationKind.QUOTES, RelationKind.SUMMARISES, RelationKind.TRANSLATES,
      RelationKind.CORRECTS, RelationKind.RETRACTS, RelationKind.REVOKES, RelationKind.SUPERSEDES, RelationKind.DENIES,
      RelationKind.DENIES_SAYING, RelationKind.DISAVOWS);

  /**
   * The kinds by which one utterance is put after another. Two reports of one utterance cannot have such a relation.
   */
  private static final Set<RelationKind> OF_UTTERANCES = Set.of(RelationKind.PRECEDES, RelationKind.RESPONDS_TO);

  /** A relation that puts the first of two utterances before the second. */
  private record Before(int first, int second, RelationArrow relation) {
    Digraph.Arrow arrow() {
      return new Digraph.Arrow(first, second);
    }

    Stream<Integer> statements() {
      return Stream.of(relation.from(), relation.to());
    }
  }

  /**
   * Dates and relations that contradict each other.
   *
   * @param statements the numbers of the statements that have them
   * @param reason the contradiction in words
   */
  public record Conflict(List<Integer> statements, String reason) {}

  private final List<Statement> statements;
  private final int[] utteranceOf;
  private final TimeSpan[] spans;
  private final List<Before> kept;
  private final List<Conflict> conflicts = new ArrayList<>();

  /** For each remaining relation, the later utterance in the upper half and the earlier utterance in the lower half. */
  private final long[] earlier;

  /** Made when it is first needed: most answers ask for the spans only. */
  private @Nullable Digraph paths;

  /**
   * Works out the order of statements, which are given by their numbers.
   *
   * @param statements all statements; their places in the list are their numbers
   * @param isSaid tests whether a statement was said; dates and relations of a statement that was not do not count
   * @param utterances which statements report one utterance; this constructor joins pieces with their wholes in it
   * @param relations the relations whose kinds {@link #isOrdering} accepts
   * @param pieces the relations that make one statement a piece of another, without circles
   */
  public Precedence(
      List<Statement> statements, IntPredicate isSaid, DisjointSets utterances, List<RelationArrow> relations,
      List<RelationArrow> pieces) {
    this.statements = statements;
    Pieces parts = new Pieces(statements, isSaid, utterances, relations, pieces);
    this.utteranceOf = IntStream.range(0, statements.size()).map(utterances::leastOf).toArray();
    this.spans = new TimeSpan[statements.size()];
    setSpansFromDates(isSaid);
    parts.inherit(spans);
    this.kept = withoutImpossible(withoutCircles(withoutContradicted(counting(relations, isSaid))));
    this.earlier =
        kept.stream().mapToLong(before -> pair(before.second(), before.first())).sorted().distinct().toArray();
  }

  private static long pair(int second, int first) {
    return (long) second << Integer.SIZE | first;
  }

  /** Returns true if a relation of this kind says which of two statements was said first. */
  public static boolean isOrdering(RelationKind kind) {
    return kind.equals(RelationKind.PRECEDES) || AFTER.contains(kind);
  }

  private void setSpansFromDates(IntPredicate isSaid) {
    Arrays.fill(spans, TimeSpan.OPEN);
    for (int number = 0; number < spans.length; number++) {
      Optional<TimeExpression> said = statements.get(number).said();
      if (said.isPresent() && isSaid.test(number)) {
        TimeSpan before = spans[utteranceOf[number]];
        TimeSpan own = TimeSpan.of(said.get());
        spans[utteranceOf[number]] = before.equals(TimeSpan.OPEN) ? own : before.and(own);
      }
    }
    Map<Integer, List<Integer>> impossible = new TreeMap<>();
    for (int number = 0; number < spans.length; number++) {
      if (span(number).isEmpty()) {
        impossible.computeIfAbsent(utteranceOf[number], none -> new ArrayList<>()).add(number);
      }
    }
    impossible.forEach((utterance, reports) -> {
      spans[utterance] = TimeSpan.OPEN;
      addConflict(reports.stream(), "reports of one utterance give different dates: "
          + OneLine.commas(reports.stream().filter(isSaid::test)
              .flatMap(number -> statements.get(number).said().stream()).map(OneLine::time).distinct().toList()));
    });
  }

  /** The relations that count: both statements were said, and the encoder is certain of the relation. */
  private List<Before> counting(List<RelationArrow> relations, IntPredicate isSaid) {
    return relations.stream()
        .filter(relation -> relation.isCertain() && isSaid.test(relation.from()) && isSaid.test(relation.to()))
        .filter(relation -> !isWithinUtterance(relation))
        .map(relation -> relation.relation().kind().equals(RelationKind.PRECEDES)
            ? new Before(utteranceOf[relation.from()], utteranceOf[relation.to()], relation)
            : new Before(utteranceOf[relation.to()], utteranceOf[relation.from()], relation))
        .toList();
  }

  /**
   * Whether one report of an utterance quotes, translates, denies, corrects or withdraws another report of it. Such a
   * relation says nothing about the time of the utterance, which was said once.
   */
  private boolean isWithinUtterance(RelationArrow relation) {
    return !OF_UTTERANCES.contains(relation.relation().kind())
        && utteranceOf[relation.from()] == utteranceOf[relation.to()];
  }

  /**
   * Takes away the relations that the dates contradict, and these dates. If a relation is contradicted only by days
   * without a zone, the relation stays, and the days are taken for days of different zones.
   */
  private List<Before> withoutContradicted(List<Before> relations) {
    List<Before> remaining = new ArrayList<>();
    Set<Integer> contradicted = new HashSet<>();
    Set<Integer> ofOtherZones = new HashSet<>();
    for (Before before : relations) {
      TimeSpan first = spans[before.first()];
      TimeSpan second = spans[before.second()];
      if (second.isBeforeAnywhere(first)) {
        addConflict(
            before.statements(), "the relation “" + before.relation().relation().kind() + "” contradicts their dates");
        contradicted.addAll(List.of(before.first(), before.second()));
      } else {
        remaining.add(before);
        if (second.isBefore(first)) {
          ofOtherZones.addAll(List.of(before.first(), before.second()));
        }
      }
    }
    ofOtherZones.forEach(utterance -> spans[utterance] = spans[utterance].withoutCalendar());
    contradicted.forEach(utterance -> spans[utterance] = TimeSpan.OPEN);
    return remaining;
  }

  private List<Before> withoutCircles(List<Before> relations) {
    int[] circle = new int[statements.size()];
    List<List<Integer>> cycles = graph(relations).cycles();
    if (cycles.isEmpty()) {
      return relations;
    }
    for (int number = 0; number < cycles.size(); number++) {
      for (int utterance : cycles.get(number)) {
        circle[utterance] = number + 1;
      }
    }
    Map<Integer, List<Before>> byCircle = relations.stream()
        .filter(before -> circle[before.first()] > 0 && circle[before.first()] == circle[before.second()])
        .collect(Collectors.groupingBy(before -> circle[before.first()], TreeMap::new, Collectors.toList()));
    byCircle.values().forEach(round -> addConflict(
        round.stream().flatMap(Before::statements), "relations put each before itself, in a circle"));
    return relations.stream()
        .filter(before -> circle[before.first()] == 0 || circle[before.first()] != circle[before.second()]).toList();
  }

  private Digraph graph(List<Before> relations) {
    return new Digraph(statements.size(), relations.stream().map(Before::arrow).toList());
  }

  /**
   * Narrows the spans by the relations, and takes away the relations and dates of utterances to which the relations
   * leave no time. If only days without a zone leave no time, the days are taken for days of different zones instead.
   */
  private List<Before> withoutImpossible(List<Before> relations) {
    TimeSpan[] withDays = narrowed(relations);
    List<Before> possible =
        Arrays.stream(withDays).anyMatch(TimeSpan::isEmpty) ? withoutImpossible(relations, withDays) : relations;
    TimeSpan[] narrowed = possible == relations ? withDays : narrowed(possible);
    System.arraycopy(narrowed, 0, spans, 0, spans.length);
    return possible;
  }

  private List<Before> withoutImpossible(List<Before> relations, TimeSpan[] withDays) {
    for (int utterance = 0; utterance < withDays.length; utterance++) {
      if (withDays[utterance].isEmpty() && !withDays[utterance].withoutCalendar().isEmpty()) {
        spans[utterance] = spans[utterance].withoutCalendar();
      }
    }
    TimeSpan[] narrowed = narrowed(relations);
    DisjointSets together = new DisjointSets(statements.size());
    relations.stream().filter(before -> narrowed[before.first()].isEmpty() && narrowed[before.second()].isEmpty())
        .forEach(before -> together.join(before.first(), before.second()));
    for (List<Integer> group : together.sets()) {
      if (narrowed[group.get(0)].isEmpty()) {
        addConflict(group.stream(), "what precedes and what follows leave no time");
        group.forEach(utterance -> spans[utterance] = TimeSpan.OPEN);
      }
    }
    return relations.stream()
        .filter(before -> !narrowed[before.first()].isEmpty() && !narrowed[before.second()].isEmpty()).toList();
  }

  /**
   * The spans, narrowed by relations: an utterance begins no earlier than the utterances before it, and ends no later
   * than the utterances after it.
   */
  private TimeSpan[] narrowed(List<Before> relations) {
    TimeSpan[] narrowed = spans.clone();
    Digraph arrows = graph(relations);
    int[] order = arrows.topological();
    for (int utterance : order) {
      for (int next : arrows.successors(utterance)) {
        narrowed[next] = narrowed[next].and(narrowed[utterance].onwards());
      }
    }
    for (int at = order.length - 1; at >= 0; at--) {
      for (int next : arrows.successors(order[at])) {
        narrowed[order[at]] = narrowed[order[at]].and(narrowed[next].backwards());
      }
    }
    return narrowed;
  }

  /**
   * The graph in which a path leads from each utterance to every later one. It contains the relations and, for each
   * clock, one node for each time at which a span begins. Such a node leads to the next later one, and to the
   * utterances whose spans begin at its time. An utterance leads to the first such node after the end of its span. A
   * path may change from one clock to the other, and continue by relations.
   */
  private Digraph paths() {
    Digraph made = paths;
    if (made == null) {
      List<Digraph.Arrow> arrows = new ArrayList<>(kept.stream().map(Before::arrow).toList());
      int size = addBeginnings(arrows, statements.size(), TimeSpan::firstDay, TimeSpan::lastDay);
      made = new Digraph(addBeginnings(arrows, size, TimeSpan::first, TimeSpan::last), arrows);
      paths = made;
    }
    return made;
  }

  /** Adds the nodes and arrows of one clock. Returns the number of nodes, which was {@code size} before. */
  private int addBeginnings(
      List<Digraph.Arrow> arrows, int size, ToLongFunction<TimeSpan> first, ToLongFunction<TimeSpan> last) {
    NavigableMap<Long, Integer> beginnings = new TreeMap<>();
    for (TimeSpan span : spans) {
      if (first.applyAsLong(span) != TimeSpan.OPEN_START) {
        beginnings.put(first.applyAsLong(span), size);
      }
    }
    int next = size;
    for (Map.Entry<Long, Integer> beginning : beginnings.entrySet()) {
      if (next > size) {
        arrows.add(new Digraph.Arrow(next - 1, next));
      }
      beginning.setValue(next++);
    }
    for (int utterance = 0; utterance < spans.length; utterance++) {
      Integer begins = beginnings.get(first.applyAsLong(spans[utterance]));
      if (begins != null) {
        arrows.add(new Digraph.Arrow(begins, utterance));
      }
      Map.Entry<Long, Integer> later = beginnings.higherEntry(last.applyAsLong(spans[utterance]));
      if (later != null) {
        arrows.add(new Digraph.Arrow(utterance, later.getValue()));
      }
    }
    return next;
  }

  private void addConflict(Stream<Integer> numbers, String reason) {
    conflicts.add(new Conflict(numbers.distinct().sorted().toList(), reason));
  }

  /** Returns the contradictions. The relations and dates that contradict each other are not used. */
  public List<Conflict> conflicts() {
    return conflicts;
  }

  /** Returns the time in which a statement can have been said. */
  public TimeSpan span(int statement) {
    return spans[utteranceOf[statement]];
  }

  /** Returns the utterances that relations put directly before that of a statement, each by its first report. */
  public List<Integer> directlyBefore(int statement) {
    int utterance = utteranceOf[statement];
    int place = Arrays.binarySearch(earlier, pair(utterance, 0));
    int at = place < 0 ? -place - 1 : place;
    List<Integer> before = new ArrayList<>(0);
    while (at < earlier.length && earlier[at] >> Integer.SIZE == utterance) {
      before.add((int) earlier[at++]);
    }
    return before;
  }

  /** Returns true if two statements report one utterance. */
  public boolean isOneUtterance(int one, int other) {
    return utteranceOf[one] == utteranceOf[other];
  }

  /** Returns true if the spans of two statements, or one relation between them, put the first before the second. */
  public boolean isDirectlyBefore(int one, int other) {
    return span(one).isBefore(span(other))
        || Arrays.binarySearch(earlier, pair(utteranceOf[other], utteranceOf[one])) >= 0;
  }

  /** Returns true if dates and relations, in any number of steps, put one statement before another. */
  public boolean isBefore(int one, int other) {
    return paths().hasPath(utteranceOf[one], utteranceOf[other]);
  }

  /** Returns all statements in one order that agrees with {@link #isBefore}. Reports of one utterance are together. */
  public List<Integer> inOrder() {
    int[] placeOf = new int[statements.size()];
    List<Integer> utterances = paths().inOrder(statements.size());
    for (int place = 0; place < placeOf.length; place++) {
      placeOf[utterances.get(place)] = place;
    }
    return IntStream.range(0, statements.size()).boxed()
        .sorted(Comparator.comparingInt(statement -> placeOf[utteranceOf[statement]])).toList();
  }
}
