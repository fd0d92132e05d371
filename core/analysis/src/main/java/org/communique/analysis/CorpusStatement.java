// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.communique.Statement;
import org.communique.analysis.draw.OneLine;

/**
 * A statement of a {@link Corpus}, with its number and its name in this corpus.
 *
 * <p>For example, if only one brief has a statement {@code letter}, the name of this statement is {@code letter}. If
 * two briefs have a statement {@code letter}, the names are {@code https://example.org/a#letter} and {@code
 * https://example.org/b#letter}.
 *
 * @param number the place of the statement in the corpus, from 0
 * @param name the id of the statement if no other statement of the corpus has this id; otherwise the base of the brief
 *     (or the id of the brief, if it has no base), {@code #}, and the id of the statement
 * @param statement the statement
 */
public record CorpusStatement(int number, String name, Statement statement) {

  /** Checks that no argument is null. */
  public CorpusStatement {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(statement, "statement");
  }

  /**
   * Finds the answer about this statement.
   *
   * @param answers an answer about each statement of the corpus, in the order of the corpus
   * @param statementOf gives the statement that an answer is about
   * @throws IllegalArgumentException if this is not a statement of that corpus
   */
  <T> T answerIn(List<T> answers, Function<T, CorpusStatement> statementOf) {
    if (number < 0 || number >= answers.size() || !statementOf.apply(answers.get(number)).equals(this)) {
      throw new IllegalArgumentException("no statement of this corpus: " + name);
    }
    return answers.get(number);
  }

  /** Prints the name on one line. */
  @Override
  public String toString() {
    return OneLine.of(name);
  }
}
