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
import org.communique.Actor;
import org.communique.Brief;
import org.communique.Relation;
import org.communique.StatementBuilder;
import org.communique.StatementRef;
import org.communique.analysis.Standing.Status;
import org.communique.analysis.Standing.Verdict;
import org.communique.analysis.graph.Labels;
import org.communique.analysis.graph.Reach;
import org.communique.base.Identifier;
import org.communique.vocabulary.Certainty;
import org.communique.vocabulary.Occurrence;
import org.communique.vocabulary.RelationKind;

/**
 * A statement of any corpus has the status of the least labelling, or else of the worst effect in force. Each statement
 * is of one of two speakers, who may withdraw only their own statements.
 */
@Tag("laws")
class StandingLawsTest {

  private static final Set<RelationKind> WITHDRAW =
      Set.of(RelationKind.RETRACTS, RelationKind.REVOKES, RelationKind.SUPERSEDES);
  private static final Set<RelationKind> CONTEST =
      Set.of(RelationKind.DENIES, RelationKind.DENIES_SAYING, RelationKind.DISAVOWS, RelationKind.CONTRADICTS);
  private static final Set<Certainty> DOUBT = Set.of(Certainty.PROBABLE, Certainty.POSSIBLE, Certainty.UNDERSPECIFIED);

  private static final Actor OTHER = Actor.builder().from(Actor.person("other", "Somebody else"))
      .addIdentifier(Identifier.of("wikidata", "Q2")).build();

  private record Related(int to, RelationKind kind, boolean part, Optional<Certainty> certainty) {

    boolean isCertain() {
      return certainty.isEmpty() || certainty.get() == Certainty.CERTAIN;
    }

    boolean withdraws(boolean own) {
      return own && WITHDRAW.contains(kind) && !part;
    }

    /** What the relation does to the other statement, unless it withdraws all of it. */
    Status outcome(boolean own) {
      if (kind.equals(RelationKind.CONFIRMS)) {
        return Status.STANDS;
      }
      if (kind.equals(RelationKind.CORRECTS) || own && WITHDRAW.contains(kind)) {
        return own ? Status.STANDS_IN_PART : Status.CONTESTED_IN_PART;
      }
      return part ? Status.CONTESTED_IN_PART : Status.CONTESTED;
    }

    Relation relation() {
      var relation = Relation.builder().kind(kind).to(StatementRef.parse(Graphs.uri(to))).certainty(certainty);
      return (part ? relation.part("G") : relation).build();
    }
  }

  private record Said(Occurrence occurrence, boolean byKim, List<Related> relations) {

    Status status() {
      return switch (occurrence) {
        case OCCURRED -> Status.STANDS;
        case NOT_OCCURRED -> Status.NOT_SAID;
        case EXPECTED -> Status.NOT_YET_SAID;
        case HYPOTHETICAL -> Status.SUPPOSED;
      };
    }
  }

  /** An effect, and what it does if it is in force. */
  private record Blow(int from, Relation relation, Status outcome, boolean inForce) {}

  @Provide
  Arbitrary<List<Said>> corpora() {
    Arbitrary<RelationKind> kind = Arbitraries.frequencyOf(
        Tuple.of(5, Arbitraries.of(WITHDRAW)), Tuple.of(3, Arbitraries.of(CONTEST)),
        Tuple.of(1, Arbitraries.of(RelationKind.CORRECTS, RelationKind.CONFIRMS, RelationKind.RESPONDS_TO)));
    Arbitrary<Optional<Certainty>> certainty = Arbitraries.of(Certainty.class).optional(0.4);
    Arbitrary<Boolean> part = Arbitraries.frequency(Tuple.of(4, false), Tuple.of(1, true));
    Arbitrary<Occurrence> occurrence = Arbitraries.frequencyOf(
        Tuple.of(6, Arbitraries.just(Occurrence.OCCURRED)), Tuple.of(1, Arbitraries.of(Occurrence.class)));
    return Arbitraries.integers().between(1, 6).flatMap(size -> {
      Arbitrary<Integer> to = Arbitraries.integers().between(0, size - 1).withoutEdgeCases();
      Arbitrary<Related> related = Combinators.combine(to, kind, part, certainty).as(Related::new);
      Arbitrary<Boolean> byKim = Arbitraries.frequency(Tuple.of(4, true), Tuple.of(1, false));
      return Combinators.combine(occurrence, byKim, related.list().ofMaxSize(2)).as(Said::new).list().ofSize(size);
    }).filter(said -> !overtakesItself(said));
  }

  /**
   * Whether a speaker contradicts a word of his own and another relation tells which of the two came first. Then the
   * earlier word is overtaken and not contested, which {@code StandingDisputesTest} has cases for.
   */
  private static boolean overtakesItself(List<Said> said) {
    for (int from = 0; from < said.size(); from++) {
      for (Related related : said.get(from).relations()) {
        int to = related.to();
        if (related.kind().equals(RelationKind.CONTRADICTS) && said.get(from).byKim() == said.get(to).byKim()
            && (isOrdered(said, from, to) || isOrdered(said, to, from))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isOrdered(List<Said> said, int from, int to) {
    return said.get(from).relations().stream().anyMatch(related -> related.to() == to
        && !related.kind().equals(RelationKind.CONTRADICTS) && !related.kind().equals(RelationKind.CONFIRMS));
  }

  @Property
  void standsByTheWorstThatIsInForce(@ForAll("corpora") List<Said> said) {
    Labels labels = labels(said);
    List<Verdict> verdicts = standing(said).verdicts();
    for (int to = 0; to < said.size(); to++) {
      List<Blow> blows = new ArrayList<>();
      for (int from = 0; from < said.size(); from++) {
        addBlows(said, labels, from, to, blows);
      }
      Status worst = said.get(to).status();
      for (Blow blow : blows) {
        worst = blow.inForce() && blow.outcome().compareTo(worst) > 0 ? blow.outcome() : worst;
      }
      assertThat(verdicts.get(to).status()).isEqualTo(
          status(labels, to) == Status.STANDS ? worst : status(labels, to));
      assertThat(verdicts.get(to).effects())
          .extracting(effect -> effect.by().number() + " " + effect.relation() + " " + effect.isInForce())
          .containsExactlyInAnyOrderElementsOf(
              blows.stream().map(blow -> blow.from() + " " + blow.relation() + " " + blow.inForce()).toList());
      assertThat(verdicts.get(to).effects()).extracting(effect -> effect.by().number()).isSorted();
      Statistics.label("status").collect(verdicts.get(to).status());
    }
  }

  /** What one statement does to another. A contradiction is also an effect on the statement that has the relation. */
  private static void addBlows(List<Said> said, Labels labels, int from, int to, List<Blow> blows) {
    boolean own = said.get(from).byKim() == said.get(to).byKim();
    for (Related related : said.get(from).relations()) {
      boolean counts = said.get(from).occurrence() == Occurrence.OCCURRED && related.isCertain()
          && isIn(labels, node(said, from, related));
      boolean isContradiction = related.kind().equals(RelationKind.CONTRADICTS);
      boolean both = counts && said.get(to).occurrence() == Occurrence.OCCURRED && isIn(labels, to);
      if (related.to() == to && (acts(related) || related.kind().equals(RelationKind.CONFIRMS))) {
        Status outcome = related.withdraws(own) ? Status.STANDS : related.outcome(own);
        blows.add(new Blow(from, related.relation(), outcome, isContradiction ? both : counts));
      }
    }
    for (Related related : from == to ? List.<Related>of() : said.get(to).relations()) {
      if (related.to() == from && related.kind().equals(RelationKind.CONTRADICTS)) {
        boolean both = isIn(labels, from) && isIn(labels, to) && related.isCertain()
            && said.get(from).occurrence() == Occurrence.OCCURRED && said.get(to).occurrence() == Occurrence.OCCURRED;
        blows.add(new Blow(from, related.relation(), Status.CONTESTED, both));
      }
    }
  }

  private static boolean isIn(Labels labels, int node) {
    return (labels.in() >> node & 1) == 1;
  }

  @Property
  void reportsEachCircleOnce(@ForAll("corpora") List<Said> said) {
    boolean[][] reach = new boolean[said.size()][said.size()];
    for (int from = 0; from < said.size(); from++) {
      for (Related related : said.get(from).relations()) {
        reach[from][related.to()] |= acts(related) && !related.kind().equals(RelationKind.CONTRADICTS);
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
      if (!one.byKim()) {
        statement.speakers(List.of(OTHER));
      }
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
        boolean own = said.get(from).byKim() == said.get(related.to()).byKim();
        if (counts && related.withdraws(own)) {
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
