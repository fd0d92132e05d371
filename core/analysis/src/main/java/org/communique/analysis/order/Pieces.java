// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.order;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.communique.analysis.graph.Digraph;
import org.communique.analysis.graph.DisjointSets;
import org.communique.analysis.graph.RelationArrow;
import org.communique.time.TimeExpression;

/**
 * Gives pieces of a statement ({@code part-of}) the time of the whole.
 *
 * <p>A piece keeps a time of its own if it has a date of its own, or if it is a piece of several wholes. If a relation
 * orders a piece and another statement of the same whole, both have the days of the whole, and the order of the
 * relation: the first paragraph {@code precedes} the second paragraph. All other pieces are joined with their whole, as
 * if they were reports of one utterance.
 */
final class Pieces {

  private final DisjointSets together;
  private final List<RelationArrow> pieces;
  private final Set<Integer> withOwnTime = new HashSet<>();
  private final Set<Integer> ordered = new HashSet<>();

  /**
   * Joins pieces with their wholes.
   *
   * @param size how many statements there are
   * @param said gives the time at which a statement was said
   * @param isSaid tests whether a statement was said
   * @param together the statements that were said together; the pieces are joined in it
   * @param relations the relations that order statements
   * @param pieces the relations that make one statement a piece of another, without circles
   */
  Pieces(
      int size, IntFunction<Optional<TimeExpression>> said, IntPredicate isSaid, DisjointSets together,
      List<RelationArrow> relations, List<RelationArrow> pieces) {
    this.together = together;
    this.pieces = pieces.stream().filter(piece -> isSaid.test(piece.from()) && isSaid.test(piece.to())).toList();
    if (!this.pieces.isEmpty()) {
      findOwnTimes(size, said);
      findOrdered(size, relations);
      List<RelationArrow> joined = this.pieces.stream()
          .filter(piece -> !withOwnTime.contains(utterance(piece.from())) && !ordered.contains(utterance(piece.from())))
          .toList();
      joined.forEach(piece -> together.join(piece.from(), piece.to()));
    }
  }

  private int utterance(int statement) {
    return together.leastOf(statement);
  }

  /** Finds the utterances that have a date, and the pieces that belong to several wholes. */
  private void findOwnTimes(int size, IntFunction<Optional<TimeExpression>> said) {
    for (int number = 0; number < size; number++) {
      if (said.apply(number).isPresent()) {
        withOwnTime.add(utterance(number));
      }
    }
    Map<Integer, Integer> wholes = new HashMap<>();
    for (RelationArrow piece : pieces) {
      Integer other = wholes.putIfAbsent(utterance(piece.from()), utterance(piece.to()));
      if (other != null && other != utterance(piece.to())) {
        withOwnTime.add(utterance(piece.from()));
      }
    }
  }

  /** Finds the utterances that a relation orders within one whole. */
  private void findOrdered(int size, List<RelationArrow> relations) {
    DisjointSets families = new DisjointSets(size);
    for (int number = 0; number < size; number++) {
      families.join(number, utterance(number));
    }
    pieces.forEach(piece -> families.join(piece.from(), piece.to()));
    for (RelationArrow relation : relations) {
      if (families.leastOf(relation.from()) == families.leastOf(relation.to())) {
        ordered.add(utterance(relation.from()));
        ordered.add(utterance(relation.to()));
      }
    }
  }

  /** Gives the spans of wholes to those pieces that have no date and were not joined with the whole. */
  void inherit(TimeSpan[] spans) {
    if (ordered.isEmpty()) {
      return;
    }
    Digraph wholes = new Digraph(
        spans.length, pieces, piece -> utterance(piece.to()), piece -> utterance(piece.from()));
    for (List<Integer> component : wholes.components()) {
      for (int whole : component) {
        for (int piece : wholes.successors(whole)) {
          if (!withOwnTime.contains(piece)) {
            spans[piece] = spans[whole];
          }
        }
      }
    }
  }
}
