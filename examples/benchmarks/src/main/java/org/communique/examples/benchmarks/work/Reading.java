// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks.work;

import org.communique.examples.benchmarks.contender.Library;
import org.communique.examples.benchmarks.contender.Line;
import org.communique.examples.benchmarks.contender.OurScan;
import org.communique.examples.benchmarks.contender.Scan;
import org.communique.examples.benchmarks.contender.Verified;

/** Reads the article from bytes: in the order in which we write it, shuffled, and with the tables last. */
record Reading(Line line) implements Work {

  private static final int WARM_UPS = 600;

  /** The rest runs code that is warm already. */
  private static final int WARM_UPS_OF_THE_REST = 150;

  /**
   * A busy neighbour of the machine disturbs for tenths of a second. With fewer turns, the neighbour could disturb all
   * turns of one operation.
   */
  private static final int ROUNDS = 100;

  /** The orders of the members differ by a few hundredths. */
  private static final int ROUNDS_OF_ORDERS = 120;

  /** No bar needs what has so few turns. */
  private static final int ROUNDS_OF_THE_REST = 15;

  @Override
  public void measure(Effort effort, Results results) throws Exception {
    byte[] json = Payload.article();
    byte[] shuffled = Payload.shuffled(json);
    byte[] tablesLast = Payload.tablesLast(json);
    Library ours = Verified.library(line.ours(), json);
    Library mapper = Verified.library(line.mapper(), json);
    Library records = Verified.library(line.records(), json);
    Scan scan = Verified.scan(line.scan(), json);
    Scan ourScan = Verified.scan(new OurScan(), json);
    Verified.same("shuffled", json, ours.write(ours.read(shuffled)));
    Verified.same("tables last", json, ours.write(ours.read(tablesLast)));
    ModelFloor floor = ModelFloor.of(Payload.articleBrief());
    results.add("payload", json.length);
    new Turns(effort, results)
        .add("read ours, " + line, WARM_UPS, () -> ours.read(json))
        .add("read records, " + line, WARM_UPS, () -> records.read(json))
        .add("scan texts, " + line, WARM_UPS, () -> scan.texts(json))
        .add("scan texts ours, " + line, WARM_UPS, () -> ourScan.texts(json))
        .add("model alone, " + line, WARM_UPS, floor::build)
        .run(ROUNDS);
    new Turns(effort, results)
        .add("read mapper, " + line, WARM_UPS_OF_THE_REST, () -> mapper.read(json))
        .add("scan, " + line, WARM_UPS_OF_THE_REST, () -> scan.tokens(json))
        .add("read shuffled, " + line, WARM_UPS_OF_THE_REST, () -> ours.read(shuffled))
        .add("read records shuffled, " + line, WARM_UPS_OF_THE_REST, () -> records.read(shuffled))
        .add("scan texts shuffled, " + line, WARM_UPS_OF_THE_REST, () -> scan.texts(shuffled))
        .add("read tables last, " + line, WARM_UPS_OF_THE_REST, () -> ours.read(tablesLast))
        .run(ROUNDS_OF_THE_REST);
    new Turns(effort, results)
        .add("order as written, " + line, WARM_UPS_OF_THE_REST, () -> ours.read(json))
        .add("order shuffled, " + line, WARM_UPS_OF_THE_REST, () -> ours.read(shuffled))
        .add("order tables last, " + line, WARM_UPS_OF_THE_REST, () -> ours.read(tablesLast))
        .run(ROUNDS_OF_ORDERS);
  }
}
