// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks.work;

import java.util.Locale;
import org.communique.Brief;
import org.communique.analysis.Corpus;
import org.communique.analysis.Corroboration;
import org.communique.analysis.Stances;
import org.communique.analysis.Timeline;
import org.communique.examples.benchmarks.contender.Line;
import org.communique.examples.benchmarks.contender.Scan;
import org.communique.examples.benchmarks.contender.Verified;

/** Asks a large brief the three questions that have a limit. */
record Analyses(int statements) implements Work {

  /** After fewer calls with 1,000 statements, a part of the code is not compiled yet. */
  private static final int WARM_UPS = 300;

  /** A neighbour of the machine may disturb for seconds, and a round takes a tenth of a second. */
  private static final int ROUNDS = 60;

  /** The number of statements after the name of each figure. */
  static String suffix(int statements) {
    return String.format(Locale.ROOT, ", %,d", statements);
  }

  @Override
  public void measure(Effort effort, Results results) throws Exception {
    Brief brief = LargeBrief.of(statements);
    byte[] json = Payload.large(statements);
    Corpus corpus = Corpus.of(brief);
    Scan scan = Verified.scan(Line.JACKSON_3.scan(), json);
    String suffix = suffix(statements);
    int warmUps = Math.max(WARM_UPS / 10, WARM_UPS * 1_000 / statements);
    new Turns(effort, results)
        .add("scan texts" + suffix, warmUps, () -> scan.texts(json))
        .add("corroboration" + suffix, warmUps, () -> Corroboration.of(corpus).audit())
        .add("stances" + suffix, warmUps, () -> Stances.of(corpus))
        .add("timeline" + suffix, warmUps, () -> Timeline.of(corpus))
        .run(ROUNDS);
  }
}
