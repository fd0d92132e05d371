// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.communique.Relation;
import org.communique.vocabulary.Certainty;
import org.communique.vocabulary.RelationKind;

/** Judges every statement of a corpus by the relations that act on it; {@link Standing} says how. */
final class Verdicts {

  private static final List<RelationKind> WITHDRAWING =
      List.of(RelationKind.RETRACTS, RelationKind.REVOKES, RelationKind.SUPERSEDES);
  private static final List<RelationKind> CONTESTING =
      List.of(RelationKind.DENIES, RelationKind.DENIES_SAYING, RelationKind.DISAVOWS);

  /** How an utterance is contested at the worst, and the report of it that is named. */
  private record Contest(Standing.Status status, Citation report) {}

  private final Corpus corpus;
  private final List<Boolean> said;
  private final List<Edge> acts;
  private final List<Edge> pieces;
  private final Force force;
  private final List<List<Standing.Effect>> effects = new ArrayList<>();
  private final List<List<Citation>> wholes = new ArrayList<>();
  private final Map<Integer, Citation> withdrawn = new HashMap<>();
  private final Map<Integer, Contest> contests = new HashMap<>();
  private final Classes utterances;

  Verdicts(Corpus corpus) {
    this.corpus = corpus;
    this.said = corpus.statements().stream().map(citation -> Chain.of(citation.statement()).isSaid()).toList();
    this.acts = Edge.of(corpus, kind ->
        WITHDRAWING.contains(kind) || CONTESTING.contains(kind) || kind.equals(RelationKind.CORRECTS));
    this.pieces = Edge.pieces(corpus);
    this.utterances = Edge.utterances(corpus);
    this.force = Force.of(corpus, utterances, acts.stream().filter(this::mayWithdraw).toList(), pieces);
    corpus.statements().forEach(statement -> {
      effects.add(new ArrayList<>());
      wholes.add(new ArrayList<>());
    });
    pieces.stream().filter(edge -> force.label(edge.to()) != Labelling.Label.IN)
        .forEach(edge -> wholes.get(edge.from()).add(corpus.citation(edge.to())));
    acts.forEach(this::act);
  }

  Standing all() {
    List<Digraph.Arrow> arrows = acts.stream().map(Edge::arrow).toList();
    return new Standing(
        corpus.statements().stream().map(this::verdict).toList(),
        new Digraph(corpus.size(), arrows).cycles().stream().map(corpus::citations).toList());
  }

  private void act(Edge edge) {
    boolean inForce = said.get(edge.from()) && edge.isCertain() && force.carries(edge);
    effects.get(edge.to()).add(new Standing.Effect(corpus.citation(edge.from()), edge.relation(), inForce));
    if (inForce && CONTESTING.contains(edge.relation().kind())) {
      Contest contest = new Contest(contest(edge.relation()), corpus.citation(edge.to()));
      contests.merge(utterances.of(edge.to()), contest, (one, other) ->
          other.status().compareTo(one.status()) > 0 ? other : one);
    }
    boolean falls = inForce || force.label(edge.to()) == Labelling.Label.UNDECIDED;
    if (falls && mayWithdraw(edge) && Force.isOwn(corpus, utterances, edge.from(), edge.to())) {
      withdrawn.putIfAbsent(utterances.of(edge.to()), corpus.citation(edge.to()));
    }
  }

  /** Whether it would withdraw the whole, if it is in force: it was said, and the encoder does not lean against it. */
  private boolean mayWithdraw(Edge edge) {
    Relation relation = edge.relation();
    return WITHDRAWING.contains(relation.kind()) && relation.part().isEmpty() && said.get(edge.from())
        && relation.certainty().filter(Certainty::isNegative).isEmpty();
  }

  private Standing.Verdict verdict(Citation statement) {
    List<Standing.Effect> done = effects.get(statement.number());
    List<Citation> with = new ArrayList<>();
    int utterance = utterances.of(statement.number());
    Standing.Status status = status(force.label(statement.number()), done);
    if (force.label(statement.number()) != Labelling.Label.IN) {
      with.addAll(wholes.get(statement.number()));
      Citation report = withdrawn.getOrDefault(utterance, statement);
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
      case IN -> effects.stream().filter(Standing.Effect::inForce).map(Verdicts::leaves)
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
