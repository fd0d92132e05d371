// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks.work;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.communique.Brief;
import org.communique.examples.benchmarks.contender.Line;
import org.communique.examples.benchmarks.contender.Lines;
import org.communique.examples.benchmarks.contender.PlainRecords;
import org.communique.examples.benchmarks.contender.Verified;

/**
 * Reads and writes a collection in a heap that cannot hold the collection. This library and the records take turns:
 * each does one part of the collection, then the other does one part.
 */
record Ndjson(Line line) implements Work {

  /** A part is short, because the machine may be disturbed for longer than a few milliseconds. */
  private static final int BRIEFS_OF_A_PART = 250;

  @Override
  public void measure(Effort effort, Results results) throws Exception {
    Lines lines = line.lines();
    byte[] block = block(lines);
    int parts = effort.statements() / NewsItems.STATEMENTS / BRIEFS_OF_A_PART;
    List<Brief> briefs = new ArrayList<>();
    lines.readOurs(new ByteArrayInputStream(block), briefs::add);
    List<PlainRecords.Brief> records = new ArrayList<>();
    lines.readRecords(new ByteArrayInputStream(block)).forEachRemaining(records::add);
    verify(lines, briefs, records);

    int blocks = parts * BRIEFS_OF_A_PART / briefs.size() + 1;
    Iterator<PlainRecords.Brief> recordsRead = lines.readRecords(new RepeatedInput(block, blocks));
    Parts reading = new Parts(() -> recordsRead.next());
    lines.readOurs(new RepeatedInput(block, blocks), brief -> reading.next());
    reading.give("lines read", results);

    Lines.RecordWriter recordsWritten = lines.writeRecords(new NoOutput());
    Iterator<PlainRecords.Brief> again =
        IntStream.iterate(0, number -> (number + 1) % records.size()).mapToObj(records::get).iterator();
    Parts writing = new Parts(() -> recordsWritten.write(again.next()));
    lines.writeOurs(
        IntStream.rangeClosed(0, parts * BRIEFS_OF_A_PART).mapToObj(number -> briefs.get(number % briefs.size()))
            .peek(brief -> writing.next()),
        new NoOutput());
    writing.give("lines write", results);
  }

  private static byte[] block(Lines lines) throws IOException {
    ByteArrayOutputStream block = new ByteArrayOutputStream();
    lines.writeOurs(NewsItems.of(Payload.articleBrief()).stream(), block);
    return block.toByteArray();
  }

  private static void verify(Lines lines, List<Brief> briefs, List<PlainRecords.Brief> records) throws IOException {
    ByteArrayOutputStream ours = new ByteArrayOutputStream();
    lines.writeOurs(briefs.stream(), ours);
    ByteArrayOutputStream theirs = new ByteArrayOutputStream();
    Lines.RecordWriter writer = lines.writeRecords(theirs);
    for (PlainRecords.Brief brief : records) {
      writer.write(brief);
    }
    List<String> expected = ours.toString(StandardCharsets.UTF_8).lines().toList();
    List<String> written = theirs.toString(StandardCharsets.UTF_8).lines().toList();
    for (int number = 0; number < expected.size(); number++) {
      Verified.same("line " + number, expected.get(number).getBytes(StandardCharsets.UTF_8),
          written.get(number).getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Something that the records do with one brief. */
  private interface Step {
    void run() throws IOException;
  }

  /** The processor time of each part of a collection, in nanoseconds for one statement. */
  private final class Parts {
    private final List<Double> ours = new ArrayList<>();
    private final List<Double> records = new ArrayList<>();
    private final ThreadMeter meter = new ThreadMeter();
    private final Step step;
    private int briefs;

    Parts(Step step) {
      this.step = step;
      meter.start();
    }

    /** Counts a brief of this library. After each part the records do a part. */
    void next() {
      briefs++;
      if (briefs % BRIEFS_OF_A_PART == 0) {
        ours.add(nanosOfAStatement());
        meter.start();
        try {
          for (int number = 0; number < BRIEFS_OF_A_PART; number++) {
            step.run();
          }
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
        records.add(nanosOfAStatement());
        meter.start();
      }
    }

    private double nanosOfAStatement() {
      return (double) meter.nanos() / (BRIEFS_OF_A_PART * NewsItems.STATEMENTS);
    }

    void give(String name, Results results) {
      results.add(name + " ours, " + line, ours);
      results.add(name + " records, " + line, records);
    }
  }
}
