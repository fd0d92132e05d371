// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.Relation;
import org.communique.analysis.graph.Digraph;
import org.communique.analysis.graph.DisjointSets;
import org.communique.analysis.graph.Labelling;
import org.communique.analysis.graph.RelationArrow;
import org.communique.analysis.graph.WithdrawalGraph;
import org.communique.vocabulary.Certainty;
import org.communique.vocabulary.RelationKind;

/**
 * Judges every statement of a corpus; {@link Standing} states the rules.
 *
 * <p>{@link WithdrawalGraph} first decides which statements are withdrawn. Then each relation that acts on a statement
 * is recorded as an effect on it, and the worst contest of each utterance is noted for all its reports.
 */
final class StandingJudge {

  private static final List<RelationKind> WITHDRAWING =
      List.of(RelationKind.RETRACTS, RelationKind.REVOKES, RelationKind.SUPERSEDES);
  private static final List<RelationKind> CONTESTING =
      List.of(RelationKind.DENIES, RelationKind.DENIES_SAYING, RelationKind.DISAVOWS);

  /** The worst status that contesting gives to an utterance, and the report that is contested. */
  private record Contest(Standing.Status status, CorpusStatement report) {}

  private final CorpusIndex index;
  private final DisjointSets utterances;
  private final List<RelationArrow> acts;
  private final WithdrawalGraph withdrawals;
  private final List<List<Standing.Effect>> effects = new ArrayList<>();
  private final List<List<CorpusStatement>> fallenWholes = new ArrayList<>();
  private final Map<Integer, CorpusStatement> withdrawnReports = new HashMap<>();
  private final Map<Integer, Contest> contests = new HashMap<>();

  StandingJudge(CorpusIndex index) {
    this.index = index;
    this.utterances = index.utterances();
    this.acts = index.arrows(kind ->
        WITHDRAWING.contains(kind) || CONTESTING.contains(kind) || kind.equals(RelationKind.CORRECTS));
    List<RelationArrow> pieces = index.pieces();
    this.withdrawals = WithdrawalGraph.of(
        index.size(), utterances, acts.stream().filter(this::mayWithdraw).toList(), this::isOwnWord, pieces);
    index.statements().forEach(statement -> {
      effects.add(new ArrayList<>());
      fallenWholes.add(new ArrayList<>());
    });
    pieces.stream().filter(arrow -> !isInForce(arrow.to()))
        .forEach(arrow -> fallenWholes.get(arrow.from()).add(index.statement(arrow.to())));
    acts.forEach(this::record);
  }

  Standing judge() {
    List<Digraph.Arrow> arrows = acts.stream().map(RelationArrow::arrow).toList();
    return new Standing(
        index.statements().stream().map(this::verdict).toList(),
        new Digraph(index.size(), arrows).cycles().stream().map(index::statements).toList());
  }

  private boolean isInForce(int statement) {
    return withdrawals.label(statement) == Labelling.Label.IN;
  }

  /** Records what a relation does to a statement and to the utterance that the statement reports. */
  private void record(RelationArrow act) {
    CorpusStatement target = index.statement(act.to());
    int utterance = utterances.leastOf(act.to());
    boolean isInForce = index.isSaid(act.from()) && act.isCertain() && withdrawals.isInForce(act);
    effects.get(act.to()).add(new Standing.Effect(index.statement(act.from()), act.relation(), isInForce));
    if (isInForce && CONTESTING.contains(act.relation().kind())) {
      contests.merge(utterance, new Contest(contested(act.relation()), target), (one, other) ->
          other.status().compareTo(one.status()) > 0 ? other : one);
    }
    boolean mayFall = isInForce || withdrawals.label(act.to()) == Labelling.Label.UNDECIDED;
    if (mayFall && mayWithdraw(act) && isOwnWord(act)) {
      withdrawnReports.putIfAbsent(utterance, target);
    }
  }

  private boolean isOwnWord(RelationArrow arrow) {
    return index.isOwnWord(utterances, arrow.from(), arrow.to());
  }

  /**
   * Whether a relation would withdraw the whole statement if it were in force: it was said, and the encoder does not
   * believe that it does not exist.
   */
  private boolean mayWithdraw(RelationArrow arrow) {
    Relation relation = arrow.relation();
    return WITHDRAWING.contains(relation.kind()) && relation.part().isEmpty() && index.isSaid(arrow.from())
        && relation.certainty().filter(Certainty::isNegative).isEmpty();
  }

  private Standing.Verdict verdict(CorpusStatement statement) {
    List<Standing.Effect> ownEffects = effects.get(statement.number());
    Standing.Status ownStatus = status(withdrawals.label(statement.number()), ownEffects);
    int utterance = utterances.leastOf(statement.number());
    if (!isInForce(statement.number())) {
      List<CorpusStatement> sharesFateOf = new ArrayList<>(fallenWholes.get(statement.number()));
      Optional.ofNullable(withdrawnReports.get(utterance)).filter(report -> !report.equals(statement))
          .ifPresent(sharesFateOf::add);
      return new Standing.Verdict(statement, ownStatus, ownEffects, sharesFateOf);
    }
    Contest contest = contests.get(utterance);
    return contest != null && contest.status().compareTo(ownStatus) > 0
        ? new Standing.Verdict(statement, contest.status(), ownEffects, List.of(contest.report()))
        : new Standing.Verdict(statement, ownStatus, ownEffects, List.of());
  }

  private static Standing.Status status(Labelling.Label label, List<Standing.Effect> effects) {
    return switch (label) {
      case OUT -> Standing.Status.WITHDRAWN;
      case UNDECIDED -> Standing.Status.UNDECIDED;
      case IN -> effects.stream().filter(Standing.Effect::isInForce).map(StandingJudge::statusAfter)
          .max(Standing.Status::compareTo).orElse(Standing.Status.STANDS);
    };
  }

  /** The status of a statement after an effect that does not withdraw all of it. */
  private static Standing.Status statusAfter(Standing.Effect effect) {
    return CONTESTING.contains(effect.relation().kind())
        ? contested(effect.relation())
        : Standing.Status.STANDS_IN_PART;
  }

  private static Standing.Status contested(Relation relation) {
    return relation.part().isPresent() ? Standing.Status.CONTESTED_IN_PART : Standing.Status.CONTESTED;
  }
}
