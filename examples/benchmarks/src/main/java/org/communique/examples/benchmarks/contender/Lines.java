// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks.contender;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.communique.Brief;

/** Reads and writes collections of briefs, one on each line, with this library and with plain records. */
public interface Lines {

  /**
   * Reads a collection with this library.
   *
   * @param ndjson the collection
   * @param briefs receives each brief
   * @throws IOException if the collection cannot be read
   */
  void readOurs(InputStream ndjson, Consumer<Brief> briefs) throws IOException;

  /**
   * Reads a collection as records.
   *
   * @param ndjson the collection
   * @return the briefs, each read when it is asked for
   * @throws IOException if the collection cannot be read
   */
  Iterator<PlainRecords.Brief> readRecords(InputStream ndjson) throws IOException;

  /**
   * Writes a collection with this library.
   *
   * @param briefs the briefs
   * @param out receives the lines
   * @throws IOException if a brief cannot be written
   */
  void writeOurs(Stream<Brief> briefs, OutputStream out) throws IOException;

  /** Writes one brief after the other. */
  interface RecordWriter {

    /**
     * Writes a brief on a line of its own.
     *
     * @param brief the brief
     * @throws IOException if the brief cannot be written
     */
    void write(PlainRecords.Brief brief) throws IOException;
  }

  /**
   * Writes a collection of records.
   *
   * @param out receives the lines
   * @return a writer of the briefs, which writes each at once
   * @throws IOException if nothing can be written
   */
  RecordWriter writeRecords(OutputStream out) throws IOException;
}
