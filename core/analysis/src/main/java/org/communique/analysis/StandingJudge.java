// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.communique.Relation;
import org.communique.analysis.graph.Digraph;
import org.communique.analysis.graph.DisjointSets;
import org.communique.analysis.graph.Labelling;
import org.communique.analysis.graph.RelationArrow;
import org.communique.analysis.graph.WithdrawalGraph;
import org.communique.vocabulary.Certainty;
import org.communique.vocabulary.RelationKind;

/** Judges every statement of a corpus by the relations that act on it; {@link Standing} says how. */
final class StandingJudge {

  private static final List<RelationKind> WITHDRAWING =
      List.of(RelationKind.RETRACTS, RelationKind.REVOKES, RelationKind.SUPERSEDES);
  private static final List<RelationKind> CONTESTING =
      List.of(RelationKind.DENIES, RelationKind.DENIES_SAYING, RelationKind.DISAVOWS);

  /** How an utterance is contested at the worst, and the report of it that is named. */
  private record Contest(Standing.Status status, CorpusStatement report) {}

  private final CorpusIndex index;
  private final List<RelationArrow> acts;
  private final List<RelationArrow> pieces;
  private final WithdrawalGraph force;
  private final List<List<Standing.Effect>> effects = new ArrayList<>();
  private final List<List<CorpusStatement>> wholes = new ArrayList<>();
  private final Map<Integer, CorpusStatement> withdrawn = new HashMap<>();
  private final Map<Integer, Contest> contests = new HashMap<>();
  private final DisjointSets utterances;

  StandingJudge(CorpusIndex index) {
    this.index = index;
    this.acts = index.arrows(kind ->
        WITHDRAWING.contains(kind) || CONTESTING.contains(kind) || kind.equals(RelationKind.CORRECTS));
    this.pieces = index.pieces();
    this.utterances = index.utterances();
    this.force = WithdrawalGraph.of(
        index.size(), utterances, acts.stream().filter(this::mayWithdraw).toList(), this::isOwnWord, pieces);
    index.statements().forEach(statement -> {
      effects.add(new ArrayList<>());
      wholes.add(new ArrayList<>());
    });
    pieces.stream().filter(arrow -> force.label(arrow.to()) != Labelling.Label.IN)
        .forEach(arrow -> wholes.get(arrow.from()).add(index.statement(arrow.to())));
    acts.forEach(this::act);
  }

  Standing all() {
    List<Digraph.Arrow> arrows = acts.stream().map(RelationArrow::arrow).toList();
    return new Standing(
        index.statements().stream().map(this::verdict).toList(),
        new Digraph(index.size(), arrows).cycles().stream().map(index::statements).toList());
  }

  private void act(RelationArrow arrow) {
    boolean inForce = index.isSaid(arrow.from()) && arrow.isCertain() && force.isInForce(arrow);
    effects.get(arrow.to()).add(new Standing.Effect(index.statement(arrow.from()), arrow.relation(), inForce));
    if (inForce && CONTESTING.contains(arrow.relation().kind())) {
      Contest contest = new Contest(contest(arrow.relation()), index.statement(arrow.to()));
      contests.merge(utterances.leastOf(arrow.to()), contest, (one, other) ->
          other.status().compareTo(one.status()) > 0 ? other : one);
    }
    boolean falls = inForce || force.label(arrow.to()) == Labelling.Label.UNDECIDED;
    if (falls && mayWithdraw(arrow) && isOwnWord(arrow)) {
      withdrawn.putIfAbsent(utterances.leastOf(arrow.to()), index.statement(arrow.to()));
    }
  }

  private boolean isOwnWord(RelationArrow arrow) {
    return index.isOwnWord(utterances, arrow.from(), arrow.to());
  }

  /** Whether it would withdraw the whole, if it is in force: it was said, and the encoder does not lean against it. */
  private boolean mayWithdraw(RelationArrow arrow) {
    Relation relation = arrow.relation();
    return WITHDRAWING.contains(relation.kind()) && relation.part().isEmpty() && index.isSaid(arrow.from())
        && relation.certainty().filter(Certainty::isNegative).isEmpty();
  }

  private Standing.Verdict verdict(CorpusStatement statement) {
    List<Standing.Effect> done = effects.get(statement.number());
    List<CorpusStatement> with = new ArrayList<>();
    int utterance = utterances.leastOf(statement.number());
    Standing.Status status = status(force.label(statement.number()), done);
    if (force.label(statement.number()) != Labelling.Label.IN) {
      with.addAll(wholes.get(statement.number()));
      CorpusStatement report = withdrawn.getOrDefault(utterance, statement);
      if (!report.equals(statement)) {
        with.add(report);
      }
    } else if (contests.containsKey(utterance) && contests.get(utterance).status().compareTo(status) > 0) {
      status = contests.get(utterance).status();
      with.add(contests.get(utterance).report());
    }
    return new Standing.Verdict(statement, status, done, with);
  }

  private static Standing.Status status(Labelling.Label label, List<Standing.Effect> effects) {
    return switch (label) {
      case OUT -> Standing.Status.WITHDRAWN;
      case UNDECIDED -> Standing.Status.UNDECIDED;
      case IN -> effects.stream().filter(Standing.Effect::isInForce).map(StandingJudge::leaves)
          .max(Standing.Status::compareTo).orElse(Standing.Status.STANDS);
    };
  }

  /** How an effect that does not withdraw the whole leaves a statement. */
  private static Standing.Status leaves(Standing.Effect effect) {
    return CONTESTING.contains(effect.relation().kind()) ? contest(effect.relation()) : Standing.Status.STANDS_IN_PART;
  }

  private static Standing.Status contest(Relation relation) {
    return relation.part().isPresent() ? Standing.Status.CONTESTED_IN_PART : Standing.Status.CONTESTED;
  }
}
