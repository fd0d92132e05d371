// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.List;
import java.util.function.Function;
import org.communique.Statement;
import org.communique.analysis.draw.OneLine;

/**
 * A statement as a {@link Corpus} cites it.
 *
 * @param number its place in the corpus, from 0
 * @param name its name there: its id where no other statement has it, else the brief's base or id, {@code #}, and its
 *     id
 * @param statement the statement
 */
public record CorpusStatement(int number, String name, Statement statement) {

  /** The answer about this statement, among answers about all of its corpus in order. */
  <T> T in(List<T> answers, Function<T, CorpusStatement> about) {
    if (number < 0 || number >= answers.size() || !about.apply(answers.get(number)).equals(this)) {
      throw new IllegalArgumentException("no statement of this corpus: " + name);
    }
    return answers.get(number);
  }

  /** Prints the name, as one harmless line. */
  @Override
  public String toString() {
    return OneLine.of(name);
  }
}
