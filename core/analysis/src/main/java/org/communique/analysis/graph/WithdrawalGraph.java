// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.communique.vocabulary.RelationKind;

/**
 * Which statements are in force, as a graph to label.
 *
 * <p>A statement is two nodes: whether it is in force, and whether what it superseded stays superseded, which being
 * superseded itself does not change. What falls together with something else is struck by a node that is in when that
 * is out.
 */
public final class WithdrawalGraph {

  private final int size;
  private final List<Labelling.Blow> blows = new ArrayList<>();
  private final Map<Integer, Integer> complements = new HashMap<>();
  private int nodes;
  private Labelling.Label[] labels = {};

  private WithdrawalGraph(int size) {
    this.size = size;
    this.nodes = 2 * size;
  }

  /**
   * Works out which statements are in force.
   *
   * @param size how many statements there are
   * @param utterances the statements that report one utterance
   * @param withdrawals the relations that withdraw a statement as a whole
   * @param ownWord which of them a speaker of the withdrawn statement makes; these withdraw the utterance
   * @param pieces the relations that make one statement a piece of another
   */
  public static WithdrawalGraph of(
      int size, DisjointSets utterances, List<RelationArrow> withdrawals, Predicate<RelationArrow> ownWord,
      List<RelationArrow> pieces) {
    WithdrawalGraph force = new WithdrawalGraph(size);
    withdrawals.forEach(force::strike);
    pieces.forEach(arrow -> {
      force.blow(force.complement(arrow.to()), arrow.from(), false);
      force.blow(force.complement(force.size + arrow.to()), force.size + arrow.from(), false);
    });
    force.strikeUtterances(utterances, withdrawals.stream().filter(ownWord).toList());
    force.labels = Labelling.of(force.nodes, force.blows);
    return force;
  }

  /** Whether a statement is in force: in, or withdrawn: out. */
  public Labelling.Label label(int statement) {
    return labels[statement];
  }

  /** Whether the statement that has a relation has the force for it. */
  public boolean carries(RelationArrow arrow) {
    return labels[isSupersession(arrow) ? size + arrow.from() : arrow.from()] == Labelling.Label.IN;
  }

  private void strike(RelationArrow arrow) {
    boolean doubted = !arrow.isCertain();
    if (isSupersession(arrow)) {
      blow(size + arrow.from(), arrow.to(), doubted);
    } else {
      blow(arrow.from(), arrow.to(), doubted);
      blow(arrow.from(), size + arrow.to(), doubted);
    }
  }

  /** What the speakers withdraw themselves is the utterance, whichever report of it the relation names. */
  private void strikeUtterances(DisjointSets utterances, List<RelationArrow> withdrawals) {
    Map<Integer, List<RelationArrow>> own =
        withdrawals.stream().collect(Collectors.groupingBy(arrow -> utterances.leastOf(arrow.to())));
    for (List<Integer> reports : utterances.all()) {
      List<RelationArrow> arrows = own.getOrDefault(reports.get(0), List.of());
      if (reports.size() > 1 && !arrows.isEmpty()) {
        int superseded = nodes++;
        int takenBack = nodes++;
        arrows.forEach(arrow -> blow(
            isSupersession(arrow) ? size + arrow.from() : arrow.from(), isSupersession(arrow) ? superseded : takenBack,
            !arrow.isCertain()));
        for (int report : reports) {
          blow(complement(superseded), report, false);
          blow(complement(takenBack), report, false);
          blow(complement(takenBack), size + report, false);
        }
      }
    }
  }

  private static boolean isSupersession(RelationArrow arrow) {
    return arrow.relation().kind().equals(RelationKind.SUPERSEDES);
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
