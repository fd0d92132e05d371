// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks.jmh;

import java.util.concurrent.TimeUnit;
import org.communique.Brief;
import org.communique.examples.benchmarks.work.Payload;
import org.communique.examples.benchmarks.work.RandomText;
import org.communique.json.brief.CanonicalForm;
import org.communique.text.Quotation;
import org.communique.text.QuotationMatch;
import org.communique.text.SourceText;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a brief can do without JSON, and the searches in a text of a million characters. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 3, jvmArgsAppend = {"-Xms512m", "-Xmx1g", "-Xmn96m", "-XX:+UseSerialGC", "-Xbatch"})
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class ModelBenchmark {

  private final Brief article = Payload.articleBrief();
  private final String content = RandomText.of(RandomText.MILLION);
  private final SourceText text = SourceText.of(content);
  private final Quotation gone = Quotation.spoken(RandomText.GONE);

  /** {@return the canonical bytes of the article} */
  @Benchmark
  public byte[] canonicalBytes(ThreadCpu cpu) {
    cpu.operations++;
    return CanonicalForm.of(article);
  }

  /** {@return the brief of the article, built again from its parts} */
  @Benchmark
  public Brief building(ThreadCpu cpu) {
    cpu.operations++;
    return Brief.builder().from(article).build();
  }

  /** {@return the text, with its digest} */
  @Benchmark
  public SourceText sourceText(ThreadCpu cpu) {
    cpu.operations++;
    return SourceText.of(content);
  }

  /** {@return where words are that are gone} */
  @Benchmark
  public QuotationMatch findAgain(ThreadCpu cpu) {
    cpu.operations++;
    return text.findAgain(gone);
  }

  /** {@return where words like those are} */
  @Benchmark
  public QuotationMatch findAlike(ThreadCpu cpu) {
    cpu.operations++;
    return text.findAlike(gone);
  }
}
