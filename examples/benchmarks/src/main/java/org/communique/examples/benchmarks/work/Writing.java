// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks.work;

import org.communique.examples.benchmarks.contender.Contender;
import org.communique.examples.benchmarks.contender.HandMade;
import org.communique.examples.benchmarks.contender.Library;
import org.communique.examples.benchmarks.contender.Line;
import org.communique.examples.benchmarks.contender.Verified;

/** Writes the article to bytes and to a stream. */
record Writing(Line line) implements Work {

  private static final int WARM_UPS = 300;

  @Override
  public void measure(Effort effort, Results results) throws Exception {
    byte[] json = Payload.article();
    Library ours = Verified.library(line.ours(), json);
    Library mapper = Verified.library(line.mapper(), json);
    Library records = Verified.library(line.records(), json);
    Library fastjson2 = Verified.library(Contender.FASTJSON2, json);
    Object brief = ours.read(json);
    Object plain = records.read(json);
    HandMade hand = new HandMade();
    Verified.same("hand-made writer", json, hand.write(plain));
    NoOutput out = new NoOutput();
    results.add("payload", json.length);
    new Turns(effort, results)
        .add("write ours, " + line, WARM_UPS, () -> ours.write(brief))
        .add("write mapper, " + line, WARM_UPS, () -> mapper.write(brief))
        .add("write records, " + line, WARM_UPS, () -> records.write(plain))
        .add("write hand-made, " + line, WARM_UPS, () -> hand.write(plain))
        .add("write fastjson2, " + line, WARM_UPS, () -> fastjson2.write(plain))
        .add("copy, " + line, WARM_UPS, () -> json.clone())
        .add("stream ours, " + line, WARM_UPS, () -> toStream(ours, brief, out))
        .add("stream mapper, " + line, WARM_UPS, () -> toStream(mapper, brief, out))
        .add("stream records, " + line, WARM_UPS, () -> toStream(records, plain, out))
        .run(75);
  }

  private static Object toStream(Library library, Object brief, NoOutput out) throws Exception {
    library.write(brief, out);
    return out.count();
  }
}
