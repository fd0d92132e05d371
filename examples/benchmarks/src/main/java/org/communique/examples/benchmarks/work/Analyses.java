// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks.work;

import org.communique.Brief;
import org.communique.analysis.Corpus;
import org.communique.analysis.Corroboration;
import org.communique.analysis.Independence;
import org.communique.analysis.Stances;
import org.communique.analysis.Standing;
import org.communique.analysis.Timeline;
import org.communique.analysis.Utterances;
import org.communique.examples.benchmarks.contender.Line;
import org.communique.examples.benchmarks.contender.Scan;
import org.communique.examples.benchmarks.contender.Verified;
import org.communique.json.brief.CanonicalForm;

/** Asks a large brief every question, and makes its canonical bytes and the brief itself. */
record Analyses(int statements) implements Work {

  /** The number of statements after the name of each figure. */
  static String suffix(int statements) {
    return String.format(", %,d", statements);
  }

  @Override
  public void measure(Effort effort, Results results) throws Exception {
    Brief brief = LargeBrief.of(statements);
    byte[] json = Payload.large(statements);
    Corpus corpus = Corpus.of(brief);
    Scan scan = Verified.scan(Line.JACKSON_3.scan(), json);
    String suffix = suffix(statements);
    int warmUps = Math.max(3, 40_000 / statements);
    new Turns(effort, results)
        .add("scan texts" + suffix, warmUps * 5, () -> scan.texts(json))
        .add("corroboration" + suffix, warmUps, () -> Corroboration.of(corpus).audit())
        .add("stances" + suffix, warmUps, () -> Stances.of(corpus))
        .add("timeline" + suffix, warmUps, () -> Timeline.of(corpus))
        .add("independence" + suffix, warmUps, () -> Independence.of(corpus))
        .add("standing" + suffix, warmUps, () -> Standing.of(corpus))
        .add("utterances" + suffix, warmUps, () -> Utterances.of(corpus))
        .add("corpus" + suffix, warmUps, () -> Corpus.of(brief))
        .add("canonical bytes" + suffix, warmUps, () -> CanonicalForm.of(brief))
        .add("building" + suffix, warmUps, () -> Brief.builder().from(brief).build())
        .run(5);
  }
}
