// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.communique.Brief;
import org.communique.Relation;
import org.communique.StatementBuilder;
import org.communique.StatementRef;
import org.communique.analysis.Standing.Status;
import org.communique.analysis.Standing.Verdict;
import org.communique.analysis.graph.Labels;
import org.communique.analysis.graph.Reach;
import org.communique.vocabulary.Certainty;
import org.communique.vocabulary.Occurrence;
import org.communique.vocabulary.RelationKind;

/** A statement of any corpus has the status of the least labelling, or else of the worst effect in force. */
@Tag("laws")
class StandingLawsTest {

  private static final Set<RelationKind> WITHDRAW =
      Set.of(RelationKind.RETRACTS, RelationKind.REVOKES, RelationKind.SUPERSEDES);
  private static final Set<RelationKind> CONTEST =
      Set.of(RelationKind.DENIES, RelationKind.DENIES_SAYING, RelationKind.DISAVOWS);
  private static final Set<Certainty> DOUBT = Set.of(Certainty.PROBABLE, Certainty.POSSIBLE, Certainty.UNDERSPECIFIED);

  private record Related(int to, RelationKind kind, boolean part, Optional<Certainty> certainty) {

    boolean isCertain() {
      return certainty.isEmpty() || certainty.get() == Certainty.CERTAIN;
    }

    boolean withdraws() {
      return WITHDRAW.contains(kind) && !part;
    }

    Relation relation() {
      var relation = Relation.builder().kind(kind).to(StatementRef.parse(Graphs.uri(to))).certainty(certainty);
      return (part ? relation.part("G") : relation).build();
    }
  }

  private record Said(Occurrence occurrence, List<Related> relations) {}

  @Provide
  Arbitrary<List<Said>> corpora() {
    Arbitrary<RelationKind> kind = Arbitraries.frequencyOf(
        Tuple.of(5, Arbitraries.of(WITHDRAW)), Tuple.of(3, Arbitraries.of(CONTEST)),
        Tuple.of(1, Arbitraries.of(RelationKind.CORRECTS, RelationKind.CONFIRMS, RelationKind.QUOTES)));
    Arbitrary<Optional<Certainty>> certainty = Arbitraries.of(Certainty.class).optional(0.4);
    Arbitrary<Boolean> part = Arbitraries.frequency(Tuple.of(4, false), Tuple.of(1, true));
    Arbitrary<Occurrence> occurrence = Arbitraries.frequencyOf(
        Tuple.of(6, Arbitraries.just(Occurrence.OCCURRED)), Tuple.of(1, Arbitraries.of(Occurrence.class)));
    return Arbitraries.integers().between(1, 6).flatMap(size -> {
      Arbitrary<Integer> to = Arbitraries.integers().between(0, size - 1).withoutEdgeCases();
      Arbitrary<Related> related = Combinators.combine(to, kind, part, certainty).as(Related::new);
      return Combinators.combine(occurrence, related.list().ofMaxSize(2)).as(Said::new).list().ofSize(size);
    });
  }

  @Property
  void standsByTheWorstThatIsInForce(@ForAll("corpora") List<Said> said) {
    Labels labels = labels(said);
    List<Verdict> verdicts = standing(said).verdicts();
    for (int to = 0; to < said.size(); to++) {
      List<String> effects = new ArrayList<>();
      Status worst = Status.STANDS;
      for (int from = 0; from < said.size(); from++) {
        for (Related related : said.get(from).relations()) {
          if (related.to() == to && acts(related)) {
            boolean inForce = said.get(from).occurrence() == Occurrence.OCCURRED && related.isCertain()
                && (labels.in() >> node(said, from, related) & 1) == 1;
            effects.add(from + " " + related.relation() + " " + inForce);
            Status effect = !CONTEST.contains(related.kind()) ? Status.STANDS_IN_PART
                : related.part() ? Status.CONTESTED_IN_PART : Status.CONTESTED;
            worst = inForce && effect.compareTo(worst) > 0 ? effect : worst;
          }
        }
      }
      assertThat(verdicts.get(to).status()).isEqualTo(
          status(labels, to) == Status.STANDS ? worst : status(labels, to));
      assertThat(verdicts.get(to).effects())
          .extracting(effect -> effect.by().number() + " " + effect.relation() + " " + effect.isInForce())
          .isEqualTo(effects);
      Statistics.label("status").collect(verdicts.get(to).status());
    }
  }

  @Property
  void reportsEachCircleOnce(@ForAll("corpora") List<Said> said) {
    boolean[][] reach = new boolean[said.size()][said.size()];
    for (int from = 0; from < said.size(); from++) {
      for (Related related : said.get(from).relations()) {
        reach[from][related.to()] |= acts(related);
      }
    }
    Reach.close(reach);
    List<List<Integer>> circles = Reach.cycles(reach);
    assertThat(standing(said).cycles().stream()
        .map(circle -> circle.stream().map(CorpusStatement::number).toList()).toList())
        .containsExactlyInAnyOrderElementsOf(circles);
    int largest = circles.stream().mapToInt(List::size).max().orElse(0);
    Statistics.label("circles").collect(Math.min(circles.size(), 3), "largest", Math.min(largest, 3));
  }

  private static Standing standing(List<Said> said) {
    List<Brief> briefs = new ArrayList<>();
    for (Said one : said) {
      StatementBuilder statement = Graphs.statement("s", one.occurrence());
      one.relations().forEach(related -> statement.addRelation(related.relation()));
      briefs.add(Graphs.alone(briefs.size(), statement));
    }
    return Standing.of(Corpus.of(briefs));
  }

  private static boolean acts(Related related) {
    return WITHDRAW.contains(related.kind()) || CONTEST.contains(related.kind())
        || related.kind().equals(RelationKind.CORRECTS);
  }

  /** Each statement has two nodes. The second strikes what the statement supersedes, and no “supersedes” strikes it. */
  private static int node(List<Said> said, int from, Related related) {
    return related.kind().equals(RelationKind.SUPERSEDES) ? said.size() + from : from;
  }

  /** A relation strikes if it was said and withdraws the whole, unless the encoder thinks that it does not hold. */
  private static Labels labels(List<Said> said) {
    int[] sure = new int[2 * said.size()];
    int[] doubted = new int[2 * said.size()];
    for (int from = 0; from < said.size(); from++) {
      for (Related related : said.get(from).relations()) {
        boolean doubt = related.certainty().filter(DOUBT::contains).isPresent();
        boolean counts = said.get(from).occurrence() == Occurrence.OCCURRED && (doubt || related.isCertain());
        if (counts && related.withdraws()) {
          int[] struck = doubt ? doubted : sure;
          struck[related.to()] |= 1 << node(said, from, related);
          if (!related.kind().equals(RelationKind.SUPERSEDES)) {
            struck[said.size() + related.to()] |= 1 << from;
          }
        }
      }
    }
    return Labels.iterated(sure, doubted);
  }

  static Status status(Labels labels, int node) {
    return switch (labels.of(node)) {
      case IN -> Status.STANDS;
      case OUT -> Status.WITHDRAWN;
      case UNDECIDED -> Status.UNDECIDED;
    };
  }
}
