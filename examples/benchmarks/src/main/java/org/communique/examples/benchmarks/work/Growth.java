// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks.work;

import org.communique.examples.benchmarks.contender.Library;
import org.communique.examples.benchmarks.contender.Line;
import org.communique.examples.benchmarks.contender.Verified;

/**
 * Reads a brief of many statements, and as many statements in small briefs. Both take as long, so that whatever
 * disturbs the machine disturbs both alike.
 */
record Growth(Line line) implements Work {

  /** The number of statements of the small brief. */
  static final int FEW = 200;
  /** The number of statements of the large brief. */
  static final int MANY = 20_000;

  private static final int ROUNDS = 20;

  @Override
  public void measure(Effort effort, Results results) throws Exception {
    byte[] few = Payload.large(FEW);
    byte[] many = Payload.large(MANY);
    Library ours = Verified.library(line.ours(), few);
    new Turns(effort, results)
        .add("read few, " + line, 1, () -> {
          Object last = few;
          for (int time = 0; time < MANY / FEW; time++) {
            last = ours.read(few);
          }
          return last;
        })
        .add("read many, " + line, 1, () -> ours.read(many))
        .run(ROUNDS);
  }
}
