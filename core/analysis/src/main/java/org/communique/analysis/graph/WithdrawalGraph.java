// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.communique.vocabulary.RelationKind;

/**
 * Works out which statements are withdrawn, by {@link Labelling} a graph of attacks.
 *
 * <p>A statement is two nodes.
 *
 * <ul>
 *   <li>The first node says whether the statement is in force. Its number is the number of the statement.
 *   <li>The second node says whether the statements that it supersedes are still superseded. Its number is greater by
 *       the number of statements. A retraction attacks both nodes; a successor attacks only the first node. So a
 *       superseded statement stays superseded when its successor is superseded in turn.
 * </ul>
 *
 * <p>Some nodes must fall together: a piece with its whole, a report with its utterance. For each node on which others
 * depend there is a complement: a node that is in if the first node is out. The complement attacks the nodes that
 * depend on the first node.
 */
public final class WithdrawalGraph {

  private final int size;
  private final List<Labelling.Attack> attacks = new ArrayList<>();
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
   * @param utterances which statements report one utterance
   * @param withdrawals the relations that withdraw a statement as a whole
   * @param utteranceWithdrawals those of the withdrawals that withdraw an utterance, with all its reports
   * @param pieces the relations that make one statement a piece of another
   */
  public static WithdrawalGraph of(
      int size, DisjointSets utterances, List<RelationArrow> withdrawals, List<RelationArrow> utteranceWithdrawals,
      List<RelationArrow> pieces) {
    WithdrawalGraph graph = new WithdrawalGraph(size);
    withdrawals.forEach(graph::addWithdrawal);
    pieces.forEach(graph::addPiece);
    if (!utteranceWithdrawals.isEmpty()) {
      graph.addUtteranceWithdrawals(utterances, utteranceWithdrawals);
    }
    graph.labels = Labelling.of(graph.nodes, graph.attacks);
    return graph;
  }

  /** Returns whether a statement is in force (in), withdrawn (out), or neither for certain (undecided). */
  public Labelling.Label label(int statement) {
    return labels[statement];
  }

  /** Returns true if the statement that has a relation is in force for this relation. */
  public boolean isInForce(RelationArrow arrow) {
    return labels[actingNode(arrow)] == Labelling.Label.IN;
  }

  /** The node that must be in for a relation to count. */
  private int actingNode(RelationArrow arrow) {
    return isSupersession(arrow) ? supersessionNode(arrow.from()) : arrow.from();
  }

  private int supersessionNode(int statement) {
    return size + statement;
  }

  private void addWithdrawal(RelationArrow arrow) {
    boolean doubted = !arrow.isCertain();
    attack(actingNode(arrow), arrow.to(), doubted);
    if (!isSupersession(arrow)) {
      attack(actingNode(arrow), supersessionNode(arrow.to()), doubted);
    }
  }

  private void addPiece(RelationArrow arrow) {
    attack(complement(arrow.to()), arrow.from(), false);
    attack(complement(supersessionNode(arrow.to())), supersessionNode(arrow.from()), false);
  }

  /** If its own side withdraws one report of an utterance, all reports of this utterance fall. */
  private void addUtteranceWithdrawals(DisjointSets utterances, List<RelationArrow> ownWithdrawals) {
    Map<Integer, List<RelationArrow>> byUtterance =
        ownWithdrawals.stream().collect(Collectors.groupingBy(arrow -> utterances.leastOf(arrow.to())));
    BitSet isWithdrawn = new BitSet(size);
    byUtterance.keySet().forEach(isWithdrawn::set);
    Map<Integer, List<Integer>> withdrawn = new TreeMap<>();
    for (int statement = 0; statement < size; statement++) {
      int utterance = utterances.leastOf(statement);
      if (isWithdrawn.get(utterance)) {
        withdrawn.computeIfAbsent(utterance, none -> new ArrayList<>(1)).add(statement);
      }
    }
    withdrawn.forEach((utterance, reports) -> {
      if (reports.size() > 1) {
        addUtteranceWithdrawal(reports, byUtterance.get(utterance));
      }
    });
  }

  private void addUtteranceWithdrawal(List<Integer> reports, List<RelationArrow> arrows) {
    int superseded = nodes++;
    int takenBack = nodes++;
    arrows.forEach(arrow ->
        attack(actingNode(arrow), isSupersession(arrow) ? superseded : takenBack, !arrow.isCertain()));
    for (int report : reports) {
      attack(complement(superseded), report, false);
      attack(complement(takenBack), report, false);
      attack(complement(takenBack), supersessionNode(report), false);
    }
  }

  private static boolean isSupersession(RelationArrow arrow) {
    return arrow.relation().kind().equals(RelationKind.SUPERSEDES);
  }

  /** The node that is in if a node is out, and out if that node is in. */
  private int complement(int node) {
    return complements.computeIfAbsent(node, none -> {
      attack(node, nodes, false);
      return nodes++;
    });
  }

  private void attack(int from, int to, boolean doubted) {
    attacks.add(new Labelling.Attack(from, to, doubted));
  }
}
