// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks.contender;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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
   * @param briefs receives each brief
   * @throws IOException if the collection cannot be read
   */
  void readRecords(InputStream ndjson, Consumer<PlainRecords.Brief> briefs) throws IOException;

  /**
   * Writes a collection with this library.
   *
   * @param briefs the briefs
   * @param out receives the lines
   * @throws IOException if a brief cannot be written
   */
  void writeOurs(Stream<Brief> briefs, OutputStream out) throws IOException;

  /**
   * Writes a collection of records.
   *
   * @param briefs the briefs
   * @param out receives the lines
   * @throws IOException if a brief cannot be written
   */
  void writeRecords(Stream<PlainRecords.Brief> briefs, OutputStream out) throws IOException;
}
