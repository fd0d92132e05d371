// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks.jmh;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.communique.Brief;
import org.communique.analysis.AuditFinding;
import org.communique.analysis.Chain;
import org.communique.analysis.Corpus;
import org.communique.analysis.CorpusStatement;
import org.communique.analysis.Corroboration;
import org.communique.analysis.EffectiveReliability;
import org.communique.analysis.Independence;
import org.communique.analysis.Stances;
import org.communique.analysis.Standing;
import org.communique.analysis.Timeline;
import org.communique.analysis.Utterances;
import org.communique.examples.benchmarks.work.LargeBrief;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Measures how the time and memory of each analysis grow with the number of statements. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class AnalysisBenchmark {

  /** The number of statements in the brief. */
  @Param({"1000", "10000", "100000"})
  public int statements;

  private Brief brief = LargeBrief.of(1);
  private Corpus corpus = Corpus.of(brief);

  /** Makes the brief. */
  @Setup
  public void setUp() {
    brief = LargeBrief.of(statements);
    corpus = Corpus.of(brief);
  }

  /** {@return the briefs joined} */
  @Benchmark
  public Corpus corpus() {
    return Corpus.of(brief);
  }

  /** {@return all positions, contradictions and changes} */
  @Benchmark
  public Stances stances() {
    return Stances.of(corpus);
  }

  /** {@return how far each chain can be relied on} */
  @Benchmark
  public List<EffectiveReliability> chains() {
    return corpus.statements().stream().map(CorpusStatement::statement).map(Chain::of).map(Chain::reliability).toList();
  }

  /** {@return the groups of the sources} */
  @Benchmark
  public Independence independence() {
    return Independence.of(corpus);
  }

  /** {@return the testimony for every utterance and claim, audited} */
  @Benchmark
  public List<AuditFinding> corroboration() {
    return Corroboration.of(corpus).audit();
  }

  /** {@return how every statement stands} */
  @Benchmark
  public Standing standing() {
    return Standing.of(corpus);
  }

  /** {@return what every voice made of every utterance} */
  @Benchmark
  public Utterances utterances() {
    return Utterances.of(corpus);
  }

  /** {@return what is known of the order} */
  @Benchmark
  public Timeline timeline() {
    return Timeline.of(corpus);
  }
}
