// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import org.communique.analysis.draw.OneLine;

/**
 * Counts the evidence that one brief gives to an answer. A stance is evidence for each of its holders, for each member
 * of a gloss and for each institution behind a speaker, so a small brief could have an answer that no memory holds.
 */
final class EvidenceCount {

  /** The largest number of pieces of evidence from one brief. */
  static final int MOST = 200_000;

  private final String answer;
  private final CorpusIndex index;
  private int brief = -1;
  private int count;

  /**
   * Begins to count.
   *
   * @param answer the answer, for messages: {@code stances}
   * @param index the index of the corpus
   */
  EvidenceCount(String answer, CorpusIndex index) {
    this.answer = answer;
    this.index = index;
  }

  /**
   * Counts one piece of evidence. The statements of a brief must come one after another.
   *
   * @throws IllegalStateException if its brief gives more than {@value #MOST}
   */
  void add(Evidence evidence) {
    int number = index.briefNumber(evidence.statement().number());
    count = number == brief ? count + 1 : 1;
    brief = number;
    if (count > MOST) {
      String statement = OneLine.cut(evidence.statement().name());
      throw new IllegalStateException(answer + " must have at most " + MOST + " pieces of evidence from one brief, "
          + "but the brief of the statement '" + statement + "' gives more; split the brief");
    }
  }
}
