// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.order;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
  private record Before(int first, int second, RelationArrow relation) {}

  /** Relations, and the graph in which each relation leads from its first to its second utterance. */
  private record Ordering(List<Before> relations, Digraph graph) {}

  /**
   * Dates and relations that contradict each other.
   *
   * @param statements the numbers of the statements that have them
   * @param reason gives the contradiction in words; most answers do not ask for it
   */
  public record Conflict(List<Integer> statements, Supplier<String> reason) {}

  private final int size;
  private final IntFunction<Optional<TimeExpression>> said;
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
   * @param size how many statements there are
   * @param said gives the time at which a statement was said
   * @param isSaid tests whether a statement was said; dates and relations of a statement that was not do not count
   * @param utterances which statements report one utterance; this constructor joins pieces with their wholes in it
   * @param relations the relations whose kinds {@link #isOrdering} accepts
   * @param pieces the relations that make one statement a piece of another, without circles
   */
  public Precedence(
      int size, IntFunction<Optional<TimeExpression>> said, IntPredicate isSaid, DisjointSets utterances,
      List<RelationArrow> relations, List<RelationArrow> pieces) {
    this.size = size;
    this.said = said;
    Pieces parts = new Pieces(size, said, isSaid, utterances, relations, pieces);
    this.utteranceOf = new int[size];
    for (int number = 0; number < size; number++) {
      utteranceOf[number] = utterances.leastOf(number);
    }
    this.spans = new TimeSpan[size];
    setSpansFromDates(isSaid);
    parts.inherit(spans);
    this.kept = withoutImpossible(withoutCircles(graph(withoutContradicted(counting(relations, isSaid)))));
    this.earlier = earlier(kept);
  }

  private static long[] earlier(List<Before> relations) {
    long[] pairs = new long[relations.size()];
    for (int at = 0; at < pairs.length; at++) {
      pairs[at] = pair(relations.get(at).second(), relations.get(at).first());
    }
    Arrays.sort(pairs);
    int count = 0;
    for (long pair : pairs) {
      if (count == 0 || pairs[count - 1] != pair) {
        pairs[count++] = pair;
      }
    }
    return Arrays.copyOf(pairs, count);
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
      Optional<TimeExpression> time = said.apply(number);
      if (time.isPresent() && isSaid.test(number)) {
        TimeSpan before = spans[utteranceOf[number]];
        TimeSpan own = TimeSpan.of(time.get());
        spans[utteranceOf[number]] = before == TimeSpan.OPEN ? own : before.and(own);
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
      conflicts.add(new Conflict(reports, () -> "reports of one utterance give different dates: "
          + OneLine.commas(reports.stream().filter(isSaid::test)
              .flatMap(number -> said.apply(number).stream()).map(OneLine::time).distinct().toList())));
    });
  }

  /** The relations that count: both statements were said, and the encoder is certain of the relation. */
  private List<Before> counting(List<RelationArrow> relations, IntPredicate isSaid) {
    List<Before> counting = new ArrayList<>(relations.size());
    for (RelationArrow relation : relations) {
      int from = relation.from();
      int to = relation.to();
      if (relation.isCertain() && isSaid.test(from) && isSaid.test(to) && !isWithinUtterance(relation)) {
        counting.add(relation.relation().kind().equals(RelationKind.PRECEDES)
            ? new Before(utteranceOf[from], utteranceOf[to], relation)
            : new Before(utteranceOf[to], utteranceOf[from], relation));
      }
    }
    return counting;
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
    List<Before> remaining = new ArrayList<>(relations.size());
    BitSet contradicted = new BitSet(size);
    BitSet ofOtherZones = new BitSet(size);
    for (Before before : relations) {
      TimeSpan first = spans[before.first()];
      TimeSpan second = spans[before.second()];
      if (second.isBeforeAnywhere(first)) {
        RelationKind kind = before.relation().relation().kind();
        conflicts.add(new Conflict(
            statements(before.relation()), () -> "the relation “" + kind + "” contradicts their dates"));
        contradicted.set(before.first());
        contradicted.set(before.second());
      } else {
        remaining.add(before);
        if (second.isBefore(first)) {
          ofOtherZones.set(before.first());
          ofOtherZones.set(before.second());
        }
      }
    }
    ofOtherZones.stream().forEach(utterance -> spans[utterance] = spans[utterance].withoutCalendar());
    contradicted.stream().forEach(utterance -> spans[utterance] = TimeSpan.OPEN);
    return remaining;
  }

  private Ordering withoutCircles(Ordering ordering) {
    List<List<Integer>> cycles = ordering.graph().cycles();
    if (cycles.isEmpty()) {
      return ordering;
    }
    int[] circle = new int[size];
    for (int number = 0; number < cycles.size(); number++) {
      for (int utterance : cycles.get(number)) {
        circle[utterance] = number + 1;
      }
    }
    Map<Integer, List<Before>> byCircle = ordering.relations().stream()
        .filter(before -> circle[before.first()] > 0 && circle[before.first()] == circle[before.second()])
        .collect(Collectors.groupingBy(before -> circle[before.first()], TreeMap::new, Collectors.toList()));
    byCircle.values().forEach(round ->
        conflicts.add(new Conflict(statements(round), () -> "relations put each before itself, in a circle")));
    return graph(ordering.relations().stream()
        .filter(before -> circle[before.first()] == 0 || circle[before.first()] != circle[before.second()]).toList());
  }

  private Ordering graph(List<Before> relations) {
    return new Ordering(relations, new Digraph(size, relations, Before::first, Before::second));
  }

  /** The two statements of a relation, in ascending order. */
  private static List<Integer> statements(RelationArrow relation) {
    return relation.from() == relation.to()
        ? List.of(relation.from())
        : List.of(Math.min(relation.from(), relation.to()), Math.max(relation.from(), relation.to()));
  }

  /** The statements that have some relations, each once, in ascending order. */
  private static List<Integer> statements(List<Before> relations) {
    return relations.stream().flatMap(before -> Stream.of(before.relation().from(), before.relation().to()))
        .distinct().sorted().toList();
  }

  /**
   * Narrows the spans by the relations, and takes away the relations and dates of utterances to which the relations
   * leave no time. If only days without a zone leave no time, the days are taken for days of different zones instead.
   */
  private List<Before> withoutImpossible(Ordering ordering) {
    TimeSpan[] withDays = narrowed(ordering.graph());
    Ordering possible =
        Arrays.stream(withDays).anyMatch(TimeSpan::isEmpty) ? withoutImpossible(ordering, withDays) : ordering;
    TimeSpan[] narrowed = possible == ordering ? withDays : narrowed(possible.graph());
    System.arraycopy(narrowed, 0, spans, 0, spans.length);
    return possible.relations();
  }

  private Ordering withoutImpossible(Ordering ordering, TimeSpan[] withDays) {
    for (int utterance = 0; utterance < withDays.length; utterance++) {
      if (withDays[utterance].isEmpty() && !withDays[utterance].withoutCalendar().isEmpty()) {
        spans[utterance] = spans[utterance].withoutCalendar();
      }
    }
    TimeSpan[] narrowed = narrowed(ordering.graph());
    DisjointSets together = new DisjointSets(size);
    List<Before> possible = new ArrayList<>();
    for (Before before : ordering.relations()) {
      boolean isEmptyFirst = narrowed[before.first()].isEmpty();
      boolean isEmptySecond = narrowed[before.second()].isEmpty();
      if (isEmptyFirst && isEmptySecond) {
        together.join(before.first(), before.second());
      } else if (!isEmptyFirst && !isEmptySecond) {
        possible.add(before);
      }
    }
    for (List<Integer> group : together.sets()) {
      if (narrowed[group.get(0)].isEmpty()) {
        conflicts.add(new Conflict(group, () -> "what precedes and what follows leave no time"));
        group.forEach(utterance -> spans[utterance] = TimeSpan.OPEN);
      }
    }
    return graph(possible);
  }

  /**
   * The spans, narrowed by relations: an utterance begins no earlier than the utterances before it, and ends no later
   * than the utterances after it.
   */
  private TimeSpan[] narrowed(Digraph arrows) {
    TimeSpan[] narrowed = spans.clone();
    int[] order = arrows.topological();
    for (int utterance : order) {
      for (int next : arrows.successors(utterance)) {
        narrowed[next] = narrowed[next].withoutTimeBefore(narrowed[utterance]);
      }
    }
    for (int at = order.length - 1; at >= 0; at--) {
      for (int next : arrows.successors(order[at])) {
        narrowed[order[at]] = narrowed[order[at]].withoutTimeAfter(narrowed[next]);
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
      List<Digraph.Arrow> arrows = new ArrayList<>();
      kept.forEach(before -> arrows.add(new Digraph.Arrow(before.first(), before.second())));
      int nodes = addBeginnings(arrows, size, TimeSpan::firstDay, TimeSpan::lastDay);
      made = new Digraph(addBeginnings(arrows, nodes, TimeSpan::first, TimeSpan::last), arrows);
      paths = made;
    }
    return made;
  }

  /** Adds the nodes and arrows of one clock. Returns the number of nodes, which was {@code nodes} before. */
  private int addBeginnings(
      List<Digraph.Arrow> arrows, int nodes, ToLongFunction<TimeSpan> first, ToLongFunction<TimeSpan> last) {
    NavigableMap<Long, Integer> beginnings = new TreeMap<>();
    for (TimeSpan span : spans) {
      if (first.applyAsLong(span) != TimeSpan.OPEN_START) {
        beginnings.put(first.applyAsLong(span), nodes);
      }
    }
    int next = nodes;
    for (Map.Entry<Long, Integer> beginning : beginnings.entrySet()) {
      if (next > nodes) {
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
    int[] placeOf = new int[size];
    List<Integer> utterances = paths().inOrder(size);
    for (int place = 0; place < placeOf.length; place++) {
      placeOf[utterances.get(place)] = place;
    }
    return IntStream.range(0, size).boxed()
        .sorted(Comparator.comparingInt(statement -> placeOf[utteranceOf[statement]])).toList();
  }
}
