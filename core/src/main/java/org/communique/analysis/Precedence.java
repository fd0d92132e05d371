// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.RelationKind;

/** What comes before what: dates and relations of utterances, and what follows from both. */
final class Precedence {

  private static final Set<RelationKind> AFTER = Set.of(
      RelationKind.RESPONDS_TO, RelationKind.QUOTES, RelationKind.CORRECTS, RelationKind.RETRACTS, RelationKind.REVOKES,
      RelationKind.SUPERSEDES);

  /** A relation that puts one utterance before another. */
  private record Before(int first, int second, Edge edge) {
    Digraph.Arrow arrow() {
      return new Digraph.Arrow(first, second);
    }

    Stream<Integer> statements() {
      return Stream.of(edge.from(), edge.to());
    }
  }

  private final Corpus corpus;
  private final int[] utterances;
  private final Span[] spans;
  private final Digraph ways;
  private final List<Timeline.Conflict> conflicts = new ArrayList<>();
  private final List<List<Citation>> before = new ArrayList<>();

  Precedence(Corpus corpus) {
    this.corpus = corpus;
    Classes classes = Edge.utterances(corpus);
    this.utterances = IntStream.range(0, corpus.size()).map(classes::of).toArray();
    this.spans = new Span[corpus.size()];
    List<Boolean> said = corpus.statements().stream().map(citation -> Chain.of(citation.statement()).isSaid()).toList();
    dates(classes, said);
    List<Before> relations = possible(withoutCircles(agreeing(relations(said))));
    System.arraycopy(followed(relations), 0, spans, 0, spans.length);
    list(relations);
    this.ways = ways(relations);
  }

  private void dates(Classes classes, List<Boolean> said) {
    Arrays.fill(spans, Span.OPEN);
    for (List<Integer> utterance : classes.all()) {
      List<TimeExpression> times = utterance.stream().filter(said::get)
          .flatMap(number -> corpus.citation(number).statement().said().stream()).toList();
      Span all = times.stream().map(Span::of).reduce(Span.OPEN, Span::and);
      if (all.isEmpty()) {
        conflict(utterance.stream(), "reports of one utterance give different dates: "
            + Texts.commas(times.stream().map(Texts::time).distinct().toList()));
      } else {
        spans[utterance.get(0)] = all;
      }
    }
  }

  /** What relations put first, where both were said and the encoder is certain. */
  private List<Before> relations(List<Boolean> said) {
    return Edge.of(corpus, kind -> kind.equals(RelationKind.PRECEDES) || AFTER.contains(kind)).stream()
        .filter(edge -> edge.isCertain() && said.get(edge.from()) && said.get(edge.to()))
        .filter(edge -> !isOfReports(edge))
        .map(edge -> edge.relation().kind().equals(RelationKind.PRECEDES)
            ? new Before(utterances[edge.from()], utterances[edge.to()], edge)
            : new Before(utterances[edge.to()], utterances[edge.from()], edge))
        .toList();
  }

  /** Whether one report of an utterance quotes, corrects or withdraws another: the utterance was said once. */
  private boolean isOfReports(Edge edge) {
    return edge.relation().kind().isWalked() && utterances[edge.from()] == utterances[edge.to()];
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
        conflict(before.statements(), "the relation “" + before.edge().relation().kind() + "” contradicts their dates");
        doubted.addAll(List.of(before.first(), before.second()));
      } else {
        agreeing.add(before);
        if (spans[before.second()].isBefore(spans[before.first()])) {
          abroad.addAll(List.of(before.first(), before.second()));
        }
      }
    }
    abroad.forEach(utterance -> spans[utterance] = spans[utterance].withoutCalendar());
    doubted.forEach(utterance -> spans[utterance] = Span.OPEN);
    return agreeing;
  }

  private List<Before> withoutCircles(List<Before> relations) {
    int[] circle = new int[corpus.size()];
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
    return new Digraph(corpus.size(), relations.stream().map(Before::arrow).toList());
  }

  /** Takes away what is left no time, and all relations of it; what only days of one calendar leave none is not. */
  private List<Before> possible(List<Before> relations) {
    Span[] once = followed(relations);
    for (int utterance = 0; utterance < once.length; utterance++) {
      if (once[utterance].isEmpty() && !once[utterance].withoutCalendar().isEmpty()) {
        spans[utterance] = spans[utterance].withoutCalendar();
      }
    }
    Span[] followed = followed(relations);
    Classes together = new Classes(corpus.size());
    relations.stream().filter(before -> followed[before.first()].isEmpty() && followed[before.second()].isEmpty())
        .forEach(before -> together.join(before.first(), before.second()));
    for (List<Integer> group : together.all()) {
      if (followed[group.get(0)].isEmpty()) {
        conflict(group.stream(), "what precedes and what follows leave no time");
        group.forEach(utterance -> spans[utterance] = Span.OPEN);
      }
    }
    return relations.stream()
        .filter(before -> !followed[before.first()].isEmpty() && !followed[before.second()].isEmpty()).toList();
  }

  /** The spans, where what comes before something ends its span, and what comes after begins it. */
  private Span[] followed(List<Before> relations) {
    Span[] followed = spans.clone();
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

  /** One list for all reports of an utterance, of a kind that is not copied again. */
  private void list(List<Before> relations) {
    List<Set<Integer>> earlier = new ArrayList<>();
    corpus.statements().forEach(statement -> earlier.add(new TreeSet<>()));
    relations.forEach(relation -> earlier.get(relation.second()).add(relation.first()));
    earlier.forEach(numbers -> before.add(List.copyOf(corpus.citations(List.copyOf(numbers)))));
  }

  /**
   * The relations, and besides the beginnings on both clocks: each leads to the next and to what begins there, and what
   * ends before it leads to it. So a way may change from clock to clock, and go on by relations.
   */
  private Digraph ways(List<Before> relations) {
    List<Digraph.Arrow> all = new ArrayList<>(relations.stream().map(Before::arrow).toList());
    int days = addBeginnings(all, corpus.size(), Span::firstDay, Span::lastDay);
    return new Digraph(addBeginnings(all, days, Span::first, Span::last), all);
  }

  private int addBeginnings(List<Digraph.Arrow> all, int size, ToLongFunction<Span> first, ToLongFunction<Span> last) {
    NavigableMap<Long, Integer> beginnings = new TreeMap<>();
    for (Span span : spans) {
      if (first.applyAsLong(span) != Span.OPEN_START) {
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
      Span span = spans[utterance];
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
    conflicts.add(new Timeline.Conflict(corpus.citations(numbers.distinct().sorted().toList()), reason));
  }

  List<Timeline.Conflict> conflicts() {
    return conflicts;
  }

  /** When a statement can have been said. */
  Span span(Citation statement) {
    return spans[utterances[statement.number()]];
  }

  /** The first reports of the utterances that relations put right before that of a statement. */
  List<Citation> after(Citation statement) {
    return before.get(utterances[statement.number()]);
  }

  Order order(int one, int other) {
    int first = utterances[one];
    int second = utterances[other];
    if (first == second) {
      return Order.TOGETHER;
    }
    boolean before = ways.leads(first, second);
    boolean after = ways.leads(second, first);
    return before == after ? Order.UNKNOWN : before ? Order.BEFORE : Order.AFTER;
  }
}
