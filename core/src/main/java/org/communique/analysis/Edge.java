// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.communique.Relation;
import org.communique.vocabulary.Certainty;
import org.communique.vocabulary.RelationKind;

/** A relation between two statements of a corpus, by their numbers. */
record Edge(int from, int to, Relation relation) {

  /** The relations of some kinds that lead to a statement of the corpus, in the order of the statements. */
  static List<Edge> of(Corpus corpus, Predicate<RelationKind> kinds) {
    List<Edge> edges = new ArrayList<>();
    for (Citation citation : corpus.statements()) {
      for (Relation relation : citation.statement().relations()) {
        if (kinds.test(relation.kind())) {
          OptionalInt to = corpus.resolve(citation.number(), relation.to());
          to.ifPresent(number -> edges.add(new Edge(citation.number(), number, relation)));
        }
      }
    }
    return edges;
  }

  /**
   * What is a piece of what, of which the encoder is certain; what is a piece of itself in a circle is a piece of
   * nothing.
   */
  static List<Edge> pieces(Corpus corpus) {
    List<Edge> certain = of(corpus, RelationKind.PART_OF::equals).stream().filter(Edge::isCertain).toList();
    int[] part = new int[corpus.size()];
    List<List<Integer>> parts = new Digraph(corpus.size(), certain.stream().map(Edge::arrow).toList()).parts();
    for (int number = 0; number < parts.size(); number++) {
      for (int statement : parts.get(number)) {
        part[statement] = number;
      }
    }
    return certain.stream().filter(edge -> part[edge.from()] != part[edge.to()]).toList();
  }

  Digraph.Arrow arrow() {
    return new Digraph.Arrow(from, to);
  }

  /** The statements of one utterance, whichever way the relations point that say so. */
  static Classes utterances(Corpus corpus) {
    return joined(corpus, RelationKind.SAME_UTTERANCE_AS::equals);
  }

  /** The statements joined by relations of some kinds, whichever way these point, of which the encoder is certain. */
  static Classes joined(Corpus corpus, Predicate<RelationKind> kinds) {
    Classes classes = new Classes(corpus.size());
    of(corpus, kinds).stream().filter(Edge::isCertain).forEach(edge -> classes.join(edge.from(), edge.to()));
    return classes;
  }

  /** Whether the encoder is certain of the relation, or as certain as of the statement. */
  boolean isCertain() {
    return relation.certainty().orElse(Certainty.CERTAIN) == Certainty.CERTAIN;
  }
}
