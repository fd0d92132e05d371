// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks.jmh;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.communique.examples.benchmarks.contender.Contender;
import org.communique.examples.benchmarks.contender.Library;
import org.communique.examples.benchmarks.contender.Verified;
import org.communique.examples.benchmarks.work.NoOutput;
import org.communique.examples.benchmarks.work.Payload;
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

/** Every contender on the same work, each in a virtual machine of its own. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 3, jvmArgsAppend = {"-Xms512m", "-Xmx1g", "-Xmn96m", "-XX:+UseSerialGC", "-Xbatch"})
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class ContenderBenchmark {

  /** Who reads and writes. */
  @Param
  public Contender contender = Contender.OURS_3;

  /** The article, or a brief of many statements. */
  @Param
  public Document document = Document.ARTICLE;

  /** The documents. */
  public enum Document {
    /** The brief of one news article. */
    ARTICLE("the article"),
    /** A brief of many small statements. */
    STATEMENTS_10000("10,000 statements");

    private final String title;

    Document(String title) {
      this.title = title;
    }

    /** {@return the name for people} */
    public String title() {
      return title;
    }

    /** {@return the document on one line} */
    public byte[] json() {
      return this == ARTICLE ? Payload.article() : Payload.large(10_000);
    }
  }

  private byte[] json = {};
  private Library library = Contender.OURS_3.library();
  private Object brief = "";
  private final NoOutput out = new NoOutput();

  /**
   * Makes the document and checks the contender on it.
   *
   * @throws IOException if the contender cannot read or write it
   */
  @Setup
  public void setUp() throws IOException {
    json = document.json();
    library = Verified.library(contender, json);
    brief = library.read(json);
  }

  /** {@return the brief, read from bytes} */
  @Benchmark
  public Object readBytes(ThreadCpu cpu) throws IOException {
    cpu.operations++;
    return library.read(json);
  }

  /** {@return the brief, read from a stream} */
  @Benchmark
  public Object readStream(ThreadCpu cpu) throws IOException {
    cpu.operations++;
    return library.read(new ByteArrayInputStream(json));
  }

  /** {@return the document} */
  @Benchmark
  public Object writeBytes(ThreadCpu cpu) throws IOException {
    cpu.operations++;
    return library.write(brief);
  }

  /** {@return how much was written} */
  @Benchmark
  public long writeStream(ThreadCpu cpu) throws IOException {
    library.write(brief, out);
    cpu.operations++;
    return out.count();
  }
}
