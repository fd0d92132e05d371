// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.graph;

import org.communique.Relation;
import org.communique.vocabulary.Certainty;

/**
 * A relation between two statements, which are given by their numbers.
 *
 * @param from the statement that has the relation
 * @param to the statement to which the relation refers
 * @param relation the relation
 */
public record RelationArrow(int from, int to, Relation relation) {

  /** Returns the arrow without its relation. */
  public Digraph.Arrow arrow() {
    return new Digraph.Arrow(from, to);
  }

  /** Returns true if the encoder is certain of the relation. A relation without a certainty counts as certain. */
  public boolean isCertain() {
    return relation.certainty().orElse(Certainty.CERTAIN) == Certainty.CERTAIN;
  }
}
