// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
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
import org.communique.Relation;
import org.communique.Source;
import org.communique.StatementBuilder;
import org.communique.vocabulary.RelationKind;

/** A denial of the saying reaches what follows from its definition; a later day leaves out no more than an earlier one. */
@Tag("laws")
class StandingSpreadLawsTest {

  private static final int DAYS = 5;
  private static final LocalDate START = LocalDate.of(2022, 8, 15);

  /** Relations lead to earlier statements only, so that a brief has no circles. */
  private record Tie(int back, RelationKind kind) {}

  private record Said(Source voice, Optional<Integer> day, List<Tie> ties) {

    /** The minister, and the ministry in which the minister has an office, give an account of their own. */
    boolean own() {
      return !voice.equals(Dispute.DAILY) && !voice.equals(STATE);
    }
  }

  /** The ministry is a part of the state, but a whole does not take back the words of its parts. */
  private static final Source STATE = Source.of(Dispute.ARVENIA);

  @Provide
  Arbitrary<List<Said>> briefs() {
    Arbitrary<RelationKind> kind = Arbitraries.frequency(
        Tuple.of(3, RelationKind.SAME_UTTERANCE_AS), Tuple.of(3, RelationKind.PART_OF), Tuple.of(2, RelationKind.QUOTES),
        Tuple.of(2, RelationKind.DENIES_SAYING));
    Arbitrary<Tie> tie = Combinators.combine(Arbitraries.integers().between(1, 4), kind).as(Tie::new);
    Arbitrary<Source> voice = Arbitraries.frequency(
        Tuple.of(4, Dispute.DAILY), Tuple.of(1, STATE), Tuple.of(1, Source.of(Dispute.MINISTER)),
        Tuple.of(1, Source.of(Dispute.MINISTRY)));
    Arbitrary<Optional<Integer>> day = Arbitraries.integers().between(0, DAYS - 1).optional(0.7);
    return Combinators.combine(voice, day, tie.list().ofMaxSize(2)).as(Said::new).list().ofMinSize(1).ofMaxSize(8);
  }

  @Property
  void contestsPiecesCopiesAndReportsButNotOwnAccounts(@ForAll("briefs") List<Said> brief) {
    Set<Integer> contested = new HashSet<>();
    for (int from = 0; from < brief.size(); from++) {
      for (Tie tie : brief.get(from).ties()) {
        if (tie.kind().equals(RelationKind.DENIES_SAYING) && from - tie.back() >= 0) {
          boolean within = utterance(brief, from).contains(from - tie.back());
          reach(brief, from - tie.back(), !within, contested, new HashSet<>());
        }
      }
    }
    List<Standing.Verdict> verdicts = Standing.of(corpus(brief)).verdicts();
    for (int number = 0; number < brief.size(); number++) {
      assertThat(verdicts.get(number).status() == Standing.Status.CONTESTED).as("%s of %s", number, brief)
          .isEqualTo(contested.contains(number));
    }
    Statistics.label("contested").collect(Math.min(contested.size(), 4));
  }

  private static void reach(
      List<Said> brief, int at, boolean toReports, Set<Integer> contested, Set<List<Object>> seen) {
    if (!seen.add(List.of(at, toReports))) {
      return;
    }
    contested.add(at);
    for (int other = at + 1; other < brief.size(); other++) {
      boolean objects = ties(brief, other, at, RelationKind.DENIES_SAYING);
      boolean isCopy = ties(brief, other, at, RelationKind.QUOTES) && !objects && !brief.get(other).own();
      if (ties(brief, other, at, RelationKind.PART_OF) || isCopy) {
        reach(brief, other, true, contested, seen);
      }
    }
    if (toReports) {
      for (int report : utterance(brief, at)) {
        if (!brief.get(report).own()) {
          reach(brief, report, true, contested, seen);
        }
      }
    }
  }

  private static boolean ties(List<Said> brief, int from, int to, RelationKind kind) {
    return brief.get(from).ties().stream().anyMatch(tie -> tie.kind().equals(kind) && from - tie.back() == to);
  }

  private static Set<Integer> utterance(List<Said> brief, int at) {
    Set<Integer> all = new HashSet<>(Set.of(at));
    for (boolean grows = true; grows; ) {
      grows = false;
      for (int from = 0; from < brief.size(); from++) {
        for (int to = 0; to < from; to++) {
          if (ties(brief, from, to, RelationKind.SAME_UTTERANCE_AS) && all.contains(from) != all.contains(to)) {
            grows |= all.add(from) | all.add(to);
          }
        }
      }
    }
    return all;
  }

  @Property
  void leavesOutNoMoreOnALaterDay(@ForAll("briefs") List<Said> brief) {
    Corpus corpus = corpus(brief);
    List<CorpusStatement> before = corpus.statements();
    for (int day = -2; day <= DAYS + 2; day++) {
      Standing standing = Standing.asOf(corpus, START.plusDays(day));
      assertThat(standing.later()).isSubsetOf(before);
      assertThat(standing.verdicts().size() + standing.later().size()).isEqualTo(corpus.statements().size());
      assertThat(standing.later()).allMatch(later -> !standing.undated().contains(later));
      before = standing.later();
    }
    assertThat(before).isEmpty();
    assertThat(Standing.asOf(corpus, START.plusDays(DAYS)).verdicts()).isEqualTo(Standing.of(corpus).verdicts());
  }

  private static Corpus corpus(List<Said> brief) {
    List<StatementBuilder> statements = new ArrayList<>();
    for (int number = 0; number < brief.size(); number++) {
      Said said = brief.get(number);
      StatementBuilder statement = Dispute.said("s" + number, Dispute.MINISTER, said.voice());
      said.day().ifPresent(day -> Dispute.on(START.plusDays(day).toString(), statement));
      for (Tie tie : new ArrayList<>(new HashSet<>(said.ties()))) {
        if (number - tie.back() >= 0) {
          statement.addRelation(Relation.of(tie.kind(), "s" + (number - tie.back())));
        }
      }
      statements.add(statement);
    }
    return Dispute.corpus(statements.toArray(StatementBuilder[]::new));
  }
}
