// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.order;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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

/** What comes before what: dates and relations of utterances, and what follows from both. */
public final class Precedence {

  private static final Set<RelationKind> AFTER = Set.of(
      RelationKind.RESPONDS_TO, RelationKind.QUOTES, RelationKind.CORRECTS, RelationKind.RETRACTS, RelationKind.REVOKES,
      RelationKind.SUPERSEDES);

  /** A relation that puts one utterance before another. */
  private record Before(int first, int second, RelationArrow relation) {
    Digraph.Arrow arrow() {
      return new Digraph.Arrow(first, second);
    }

    Stream<Integer> statements() {
      return Stream.of(relation.from(), relation.to());
    }
  }

  /**
   * Something that contradicts itself.
   *
   * @param statements the numbers of the statements concerned
   * @param reason why, in words
   */
  public record Conflict(List<Integer> statements, String reason) {}

  private final List<Statement> statements;
  private final int[] utterances;
  private final TimeSpan[] spans;
  private final Digraph ways;
  private final List<Conflict> conflicts = new ArrayList<>();
  private final List<Set<Integer>> earlier = new ArrayList<>();

  /**
   * Works out the order of statements, which are given by their numbers.
   *
   * @param statements all statements; their places in the list are their numbers
   * @param isSaid whether a statement was said; dates and relations of others do not count
   * @param utterances which statements report one utterance
   * @param relations the relations of the kinds that {@link #orders} accepts
   */
  public Precedence(
      List<Statement> statements, IntPredicate isSaid, DisjointSets utterances, List<RelationArrow> relations) {
    this.statements = statements;
    this.utterances = IntStream.range(0, statements.size()).map(utterances::leastOf).toArray();
    this.spans = new TimeSpan[statements.size()];
    dates(utterances, isSaid);
    List<Before> kept = possible(withoutCircles(agreeing(relations(relations, isSaid))));
    System.arraycopy(followed(kept), 0, spans, 0, spans.length);
    statements.forEach(statement -> earlier.add(new TreeSet<>()));
    kept.forEach(before -> earlier.get(before.second()).add(before.first()));
    this.ways = ways(kept);
  }

  /** Tells whether a relation of this kind says which of two statements came first. */
  public static boolean orders(RelationKind kind) {
    return kind.equals(RelationKind.PRECEDES) || AFTER.contains(kind);
  }

  private void dates(DisjointSets reports, IntPredicate isSaid) {
    Arrays.fill(spans, TimeSpan.OPEN);
    for (List<Integer> utterance : reports.all()) {
      List<TimeExpression> times = utterance.stream().filter(isSaid::test)
          .flatMap(number -> statements.get(number).said().stream()).toList();
      TimeSpan all = times.stream().map(TimeSpan::of).reduce(TimeSpan.OPEN, TimeSpan::and);
      if (all.isEmpty()) {
        conflict(utterance.stream(), "reports of one utterance give different dates: "
            + OneLine.commas(times.stream().map(OneLine::time).distinct().toList()));
      } else {
        spans[utterance.get(0)] = all;
      }
    }
  }

  /** The relations that count: both statements were said, and the encoder is certain. */
  private List<Before> relations(List<RelationArrow> relations, IntPredicate isSaid) {
    return relations.stream()
        .filter(relation -> relation.isCertain() && isSaid.test(relation.from()) && isSaid.test(relation.to()))
        .filter(relation -> !isOfReports(relation))
        .map(relation -> relation.relation().kind().equals(RelationKind.PRECEDES)
            ? new Before(utterances[relation.from()], utterances[relation.to()], relation)
            : new Before(utterances[relation.to()], utterances[relation.from()], relation))
        .toList();
  }

  /** Whether one report of an utterance quotes, corrects or withdraws another: the utterance was said once. */
  private boolean isOfReports(RelationArrow relation) {
    return relation.relation().kind().isWalked() && utterances[relation.from()] == utterances[relation.to()];
  }

  /**
   * Takes away relations that dates contradict, and these dates. Days that only as days of one calendar contradict a
   * relation are of different zones, and no longer taken for more.
   */
  private List<Before> agreeing(List<Before> relations) {
    List<Before> agreeing = new ArrayList<>();
    Set<Integer> doubted = new HashSet<>();
    Set<Integer> abroad = new HashSet<>();
    for (Before before : relations) {
      if (spans[before.second()].isBeforeAnywhere(spans[before.first()])) {
        conflict(before.statements(), "the relation “" + before.relation().relation().kind() + "” contradicts their dates");
        doubted.addAll(List.of(before.first(), before.second()));
      } else {
        agreeing.add(before);
        if (spans[before.second()].isBefore(spans[before.first()])) {
          abroad.addAll(List.of(before.first(), before.second()));
        }
      }
    }
    abroad.forEach(utterance -> spans[utterance] = spans[utterance].withoutCalendar());
    doubted.forEach(utterance -> spans[utterance] = TimeSpan.OPEN);
    return agreeing;
  }

  private List<Before> withoutCircles(List<Before> relations) {
    int[] circle = new int[statements.size()];
    List<List<Integer>> cycles = graph(relations).cycles();
    for (int number = 0; number < cycles.size(); number++) {
      for (int utterance : cycles.get(number)) {
        circle[utterance] = number + 1;
      }
    }
    Map<Integer, List<Before>> inside = relations.stream()
        .filter(before -> circle[before.first()] > 0 && circle[before.first()] == circle[before.second()])
        .collect(Collectors.groupingBy(before -> circle[before.first()], TreeMap::new, Collectors.toList()));
    inside.values().forEach(round -> conflict(
        round.stream().flatMap(Before::statements), "relations put each before itself, in a circle"));
    return relations.stream()
        .filter(before -> circle[before.first()] == 0 || circle[before.first()] != circle[before.second()]).toList();
  }

  private Digraph graph(List<Before> relations) {
    return new Digraph(statements.size(), relations.stream().map(Before::arrow).toList());
  }

  /** Takes away what is left no time, and all relations of it; what only days of one calendar leave none is not. */
  private List<Before> possible(List<Before> relations) {
    TimeSpan[] once = followed(relations);
    for (int utterance = 0; utterance < once.length; utterance++) {
      if (once[utterance].isEmpty() && !once[utterance].withoutCalendar().isEmpty()) {
        spans[utterance] = spans[utterance].withoutCalendar();
      }
    }
    TimeSpan[] followed = followed(relations);
    DisjointSets together = new DisjointSets(statements.size());
    relations.stream().filter(before -> followed[before.first()].isEmpty() && followed[before.second()].isEmpty())
        .forEach(before -> together.join(before.first(), before.second()));
    for (List<Integer> group : together.all()) {
      if (followed[group.get(0)].isEmpty()) {
        conflict(group.stream(), "what precedes and what follows leave no time");
        group.forEach(utterance -> spans[utterance] = TimeSpan.OPEN);
      }
    }
    return relations.stream()
        .filter(before -> !followed[before.first()].isEmpty() && !followed[before.second()].isEmpty()).toList();
  }

  /** The spans, where what comes before something ends its span, and what comes after begins it. */
  private TimeSpan[] followed(List<Before> relations) {
    TimeSpan[] followed = spans.clone();
    Digraph arrows = graph(relations);
    List<Integer> order = arrows.parts().stream().map(part -> part.get(0)).toList();
    for (int utterance : order) {
      for (int next : arrows.from(utterance)) {
        followed[next] = followed[next].and(followed[utterance].onwards());
      }
    }
    for (int at = order.size() - 1; at >= 0; at--) {
      for (int next : arrows.from(order.get(at))) {
        followed[order.get(at)] = followed[order.get(at)].and(followed[next].backwards());
      }
    }
    return followed;
  }

  /**
   * The relations, and besides the beginnings on both clocks: each leads to the next and to what begins there, and what
   * ends before it leads to it. So a way may change from clock to clock, and go on by relations.
   */
  private Digraph ways(List<Before> relations) {
    List<Digraph.Arrow> all = new ArrayList<>(relations.stream().map(Before::arrow).toList());
    int days = addBeginnings(all, statements.size(), TimeSpan::firstDay, TimeSpan::lastDay);
    return new Digraph(addBeginnings(all, days, TimeSpan::first, TimeSpan::last), all);
  }

  private int addBeginnings(List<Digraph.Arrow> all, int size, ToLongFunction<TimeSpan> first, ToLongFunction<TimeSpan> last) {
    NavigableMap<Long, Integer> beginnings = new TreeMap<>();
    for (TimeSpan span : spans) {
      if (first.applyAsLong(span) != TimeSpan.OPEN_START) {
        beginnings.put(first.applyAsLong(span), size);
      }
    }
    int next = size;
    for (Map.Entry<Long, Integer> beginning : beginnings.entrySet()) {
      if (next > size) {
        all.add(new Digraph.Arrow(next - 1, next));
      }
      beginning.setValue(next++);
    }
    for (int utterance = 0; utterance < spans.length; utterance++) {
      TimeSpan span = spans[utterance];
      Integer begins = beginnings.get(first.applyAsLong(span));
      Map.Entry<Long, Integer> over = beginnings.higherEntry(last.applyAsLong(span));
      if (begins != null) {
        all.add(new Digraph.Arrow(begins, utterance));
      }
      if (over != null) {
        all.add(new Digraph.Arrow(utterance, over.getValue()));
      }
    }
    return next;
  }

  private void conflict(Stream<Integer> numbers, String reason) {
    conflicts.add(new Conflict(numbers.distinct().sorted().toList(), reason));
  }

  /** Returns what contradicts itself. The relations and dates concerned are not used. */
  public List<Conflict> conflicts() {
    return conflicts;
  }

  /** Returns when a statement can have been said. */
  public TimeSpan span(int statement) {
    return spans[utterances[statement]];
  }

  /** Returns the utterances that relations put directly before that of a statement, each by its first report. */
  public List<Integer> directlyBefore(int statement) {
    return List.copyOf(earlier.get(utterances[statement]));
  }

  /** Tells whether two statements report one utterance. */
  public boolean isOneUtterance(int one, int other) {
    return utterances[one] == utterances[other];
  }

  /** Tells whether dates and relations put one statement before another, by however many steps. */
  public boolean leads(int one, int other) {
    return ways.leads(utterances[one], utterances[other]);
  }
}
