// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Decides which nodes of a graph survive the attacks of other nodes.
 *
 * <p>The result is the grounded extension of Dung (1995), a theory of arguments that attack each other, written as
 * labels (Caminada 2006). Of all consistent results the grounded extension decides the fewest nodes.
 *
 * <ul>
 *   <li>A node is in if every node that attacks it is out.
 *   <li>A node is out if a node that is in attacks it, and the attack is not doubted.
 *   <li>Every other node is undecided. A doubted attack cannot put a node out, but keeps the node from being in unless
 *       the attacker is out.
 * </ul>
 *
 * <p>For example 0 attacks 1, and 1 attacks 2: 0 is in, 1 is out, 2 is in. Two nodes that attack only each other are
 * undecided.
 */
public final class Labelling {

  /**
   * An attack of one node on another.
   *
   * @param from the attacker
   * @param to the node that is attacked
   * @param doubted whether it is uncertain that there is an attack
   */
  public record Attack(int from, int to, boolean doubted) {}

  /** The result for a node. */
  public enum Label {
    /** The node survives. */
    IN,
    /** A node that survives attacks it. */
    OUT,
    /** The attacks do not decide it. */
    UNDECIDED
  }

  private final Digraph certain;
  private final Digraph doubted;
  private final Label[] labels;
  private final int[] attackers;
  private final int[] decided;
  private int count;

  private Labelling(int size, List<Attack> attacks) {
    certain = graph(size, attacks, false);
    doubted = graph(size, attacks, true);
    labels = new Label[size];
    Arrays.fill(labels, Label.UNDECIDED);
    attackers = new int[size];
    for (Attack attack : attacks) {
      attackers[attack.to()]++;
    }
    decided = new int[size];
  }

  /** Labels the nodes from 0 up to the size, exclusive. */
  public static Label[] of(int size, List<Attack> attacks) {
    Labelling labelling = new Labelling(size, attacks);
    labelling.label();
    return labelling.labels;
  }

  private static Digraph graph(int size, List<Attack> attacks, boolean doubted) {
    List<Attack> chosen = new ArrayList<>(attacks);
    chosen.removeIf(attack -> attack.doubted() != doubted);
    return new Digraph(size, chosen, Attack::from, Attack::to);
  }

  private void label() {
    for (int node = 0; node < labels.length; node++) {
      if (attackers[node] == 0) {
        decide(node, Label.IN);
      }
    }
    for (int at = 0; at < count; at++) {
      if (labels[decided[at]] == Label.IN) {
        putOutAttackedBy(decided[at]);
      } else {
        spareAttackedBy(certain, decided[at]);
        spareAttackedBy(doubted, decided[at]);
      }
    }
  }

  private void putOutAttackedBy(int attacker) {
    for (int attacked : certain.successors(attacker)) {
      if (labels[attacked] == Label.UNDECIDED) {
        decide(attacked, Label.OUT);
      }
    }
  }

  /** Takes away the attacks of a node that is out. A node whose last attack is taken away is in. */
  private void spareAttackedBy(Digraph attacks, int attacker) {
    for (int spared : attacks.successors(attacker)) {
      attackers[spared]--;
      if (attackers[spared] == 0 && labels[spared] == Label.UNDECIDED) {
        decide(spared, Label.IN);
      }
    }
  }

  private void decide(int node, Label label) {
    labels[node] = label;
    decided[count++] = node;
  }
}
