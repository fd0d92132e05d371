// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.vocabulary.RelationKind;

/**
 * Which statements are in force, as a graph to label.
 *
 * <p>A statement is two nodes: whether it is in force, and whether what it superseded stays superseded, which being
 * superseded itself does not change. What falls together with something else is struck by a node that is in when that
 * is out.
 */
final class Force {

  private final Corpus corpus;
  private final int size;
  private final List<Labelling.Blow> blows = new ArrayList<>();
  private final Map<Integer, Integer> complements = new HashMap<>();
  private int nodes;
  private Labelling.Label[] labels = {};

  private Force(Corpus corpus) {
    this.corpus = corpus;
    this.size = corpus.size();
    this.nodes = 2 * size;
  }

  /** The force of statements under the relations that withdraw them, or the whole that they are pieces of. */
  static Force of(
      Corpus corpus, Classes utterances, List<Edge> withdrawals, List<Edge> pieces) {
    Force force = new Force(corpus);
    withdrawals.forEach(force::strike);
    pieces.forEach(edge -> {
      force.blow(force.complement(edge.to()), edge.from(), false);
      force.blow(force.complement(force.size + edge.to()), force.size + edge.from(), false);
    });
    force.strikeUtterances(utterances, withdrawals);
    force.labels = Labelling.of(force.nodes, force.blows);
    return force;
  }

  /** Whether a statement is in force: in, or withdrawn: out. */
  Labelling.Label label(int statement) {
    return labels[statement];
  }

  /** Whether the statement that has a relation has the force for it. */
  boolean carries(Edge edge) {
    return labels[isSupersession(edge) ? size + edge.from() : edge.from()] == Labelling.Label.IN;
  }

  private void strike(Edge edge) {
    boolean doubted = !edge.isCertain();
    if (isSupersession(edge)) {
      blow(size + edge.from(), edge.to(), doubted);
    } else {
      blow(edge.from(), edge.to(), doubted);
      blow(edge.from(), size + edge.to(), doubted);
    }
  }

  /** What the speakers withdraw themselves is the utterance, whichever report of it the relation names. */
  private void strikeUtterances(Classes utterances, List<Edge> withdrawals) {
    Map<Integer, List<Edge>> own = withdrawals.stream()
        .filter(edge -> isOwn(corpus, utterances, edge.from(), edge.to()))
        .collect(Collectors.groupingBy(edge -> utterances.of(edge.to())));
    for (List<Integer> reports : utterances.all()) {
      List<Edge> edges = own.getOrDefault(reports.get(0), List.of());
      if (reports.size() > 1 && !edges.isEmpty()) {
        int superseded = nodes++;
        int takenBack = nodes++;
        edges.forEach(edge -> blow(
            isSupersession(edge) ? size + edge.from() : edge.from(), isSupersession(edge) ? superseded : takenBack,
            !edge.isCertain()));
        for (int report : reports) {
          blow(complement(superseded), report, false);
          blow(complement(takenBack), report, false);
          blow(complement(takenBack), size + report, false);
        }
      }
    }
  }

  private static boolean isSupersession(Edge edge) {
    return edge.relation().kind().equals(RelationKind.SUPERSEDES);
  }

  /** Whether a speaker of the one speaks of what he said in the other; two reports of one utterance do not. */
  static boolean isOwn(Corpus corpus, Classes utterances, int one, int other) {
    Set<Subject> some = corpus.speakers(one);
    Set<Subject> others = corpus.speakers(other);
    return utterances.of(one) != utterances.of(other)
        && (some.size() < others.size() ? some : others).stream()
            .anyMatch((some.size() < others.size() ? others : some)::contains);
  }

  /** A node that is in if the other is out, and out if it is in. */
  private int complement(int node) {
    return complements.computeIfAbsent(node, none -> {
      blow(node, nodes, false);
      return nodes++;
    });
  }

  private void blow(int from, int to, boolean doubted) {
    blows.add(new Labelling.Blow(from, to, doubted));
  }
}
