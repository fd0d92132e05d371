// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks.work;

import org.communique.examples.benchmarks.contender.Contender;
import org.communique.examples.benchmarks.contender.Library;
import org.communique.examples.benchmarks.contender.Line;
import org.communique.examples.benchmarks.contender.Verified;
import org.openjdk.jol.info.GraphLayout;

/**
 * What a program keeps in memory for each further brief: what two readings of a document refer to together, less what
 * one of them refers to. The words that all briefs share do not count, because a program has them once.
 */
record Retained() implements Work {

  @Override
  public void measure(Effort effort, Results results) throws Exception {
    byte[] json = Payload.article();
    results.add("payload", json.length);
    for (Line line : Line.values()) {
      retained("retained ours, " + line, line.ours(), json, results);
      retained("retained records, " + line, line.records(), json, results);
    }
  }

  private static void retained(String name, Contender contender, byte[] json, Results results) throws Exception {
    Library library = Verified.library(contender, json);
    Object one = library.read(json);
    Object other = library.read(json);
    results.add(name, GraphLayout.parseInstance(one, other).totalSize() - GraphLayout.parseInstance(one).totalSize());
  }
}
