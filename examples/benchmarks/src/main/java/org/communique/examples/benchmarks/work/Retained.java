// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks.work;

import org.communique.examples.benchmarks.contender.Contender;
import org.communique.examples.benchmarks.contender.Library;
import org.communique.examples.benchmarks.contender.Line;
import org.communique.examples.benchmarks.contender.Verified;
import org.openjdk.jol.info.GraphLayout;

/** The size of everything that a brief refers to after it was read, with the words that all briefs share. */
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
    results.add(name, GraphLayout.parseInstance(library.read(json)).totalSize());
  }
}
