// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks.work;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.Brief;
import org.communique.examples.benchmarks.contender.Line;
import org.communique.examples.benchmarks.contender.Lines;
import org.communique.examples.benchmarks.contender.PlainRecords;

/**
 * Reads and writes a collection of 100,000 statements in a heap that cannot hold the collection. The processor time is
 * taken for each part of the collection.
 */
record Ndjson(Line line) implements Work {

  private static final int BRIEFS_OF_A_PART = 2_500;

  @Override
  public void measure(Effort effort, Results results) throws Exception {
    Lines lines = line.lines();
    List<Brief> items = NewsItems.of(Payload.articleBrief());
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    lines.writeOurs(items.stream(), written);
    byte[] block = written.toByteArray();
    List<PlainRecords.Brief> records = new ArrayList<>();
    lines.readRecords(new ByteArrayInputStream(block), records::add);
    List<Brief> read = new ArrayList<>();
    lines.readOurs(new ByteArrayInputStream(block), read::add);
    if (!read.equals(items) || records.size() != items.size()) {
      throw new IllegalStateException("the collection that was read must be the collection that was written");
    }
    int briefs = effort.statements() / NewsItems.STATEMENTS;
    int blocks = (briefs + items.size() - 1) / items.size();
    NoOutput out = new NoOutput();

    Parts ours = new Parts();
    lines.readOurs(new RepeatedInput(block, blocks), brief -> ours.next());
    results.add("lines read ours, " + line, ours.nanos);
    Parts plain = new Parts();
    lines.readRecords(new RepeatedInput(block, blocks), brief -> plain.next());
    results.add("lines read records, " + line, plain.nanos);
    Parts oursOut = new Parts();
    lines.writeOurs(repeated(read, briefs).peek(brief -> oursOut.next()), out);
    results.add("lines write ours, " + line, oursOut.nanos);
    Parts plainOut = new Parts();
    lines.writeRecords(repeated(records, briefs).peek(brief -> plainOut.next()), out);
    results.add("lines write records, " + line, plainOut.nanos);
  }

  private static <T> Stream<T> repeated(List<T> items, int briefs) {
    return IntStream.range(0, briefs + 1).mapToObj(number -> items.get(number % items.size()));
  }

  /** The processor time of each part of a collection, in nanoseconds for one statement. */
  private static final class Parts {
    final List<Double> nanos = new ArrayList<>();
    private final ThreadMeter meter = new ThreadMeter();
    private int briefs;

    Parts() {
      meter.start();
    }

    void next() {
      briefs++;
      if (briefs % BRIEFS_OF_A_PART == 0) {
        nanos.add((double) meter.nanos() / (BRIEFS_OF_A_PART * NewsItems.STATEMENTS));
        meter.start();
      }
    }
  }
}
