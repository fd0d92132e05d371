// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks.jmh;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.communique.examples.benchmarks.contender.Contender;
import org.communique.examples.benchmarks.contender.HandMade;
import org.communique.examples.benchmarks.contender.Line;
import org.communique.examples.benchmarks.contender.Scan;
import org.communique.examples.benchmarks.contender.Verified;
import org.communique.examples.benchmarks.jmh.ContenderBenchmark.Document;
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

/** The floors: less than this no contender of the same kind can do. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 3, jvmArgsAppend = {"-Xms512m", "-Xmx1g", "-Xmn96m", "-XX:+UseSerialGC", "-Xbatch"})
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class FloorBenchmark {

  /** The article, or a brief of many statements. */
  @Param
  public Document document = Document.ARTICLE;

  private byte[] json = {};
  private Scan scan3 = Line.JACKSON_3.scan();
  private Scan scan2 = Line.JACKSON_2.scan();
  private Object records = "";
  private final HandMade hand = new HandMade();

  /**
   * Makes the document and checks the floors on it.
   *
   * @throws IOException if the document cannot be read
   */
  @Setup
  public void setUp() throws IOException {
    json = document.json();
    scan3 = Verified.scan(Line.JACKSON_3.scan(), json);
    scan2 = Verified.scan(Line.JACKSON_2.scan(), json);
    records = Contender.RECORDS_3.library().read(json);
    Verified.same("hand-made writer", json, hand.write(records));
  }

  /** {@return the number of tokens of Jackson 3} */
  @Benchmark
  public int scan3(ThreadCpu cpu) throws IOException {
    cpu.operations++;
    return scan3.tokens(json);
  }

  /** {@return the number of tokens of Jackson 2} */
  @Benchmark
  public int scan2(ThreadCpu cpu) throws IOException {
    cpu.operations++;
    return scan2.tokens(json);
  }

  /** {@return the number of characters of all texts of Jackson 3} */
  @Benchmark
  public int scanAndGetString3(ThreadCpu cpu) throws IOException {
    cpu.operations++;
    return scan3.texts(json);
  }

  /** {@return the number of characters of all texts of Jackson 2} */
  @Benchmark
  public int scanAndGetString2(ThreadCpu cpu) throws IOException {
    cpu.operations++;
    return scan2.texts(json);
  }

  /** {@return the document, written by hand} */
  @Benchmark
  public byte[] handMadeWriter(ThreadCpu cpu) {
    cpu.operations++;
    return hand.write(records);
  }

  /** {@return the document, copied} */
  @Benchmark
  public byte[] copy(ThreadCpu cpu) {
    cpu.operations++;
    return json.clone();
  }
}
