// SPDX-License-Identifier: Apache-2.0
package org.communique.suite;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.communique.Brief;
import org.communique.json.Problem;
import org.communique.json.ReadOptions;

/**
 * What the suite needs of a Jackson line. The suite is written once and run on each: {@link #TESTED} is the one that
 * the system property {@code engine} names.
 */
public interface Engine {

  Engine TESTED = System.getProperty("engine", "jackson3").equals("jackson2") ? new Jackson2Engine() : new Jackson3Engine();

  Brief read(String json) throws IOException;

  Brief read(byte[] json) throws IOException;

  Brief read(byte[] json, ReadOptions options) throws IOException;

  Brief read(InputStream json) throws IOException;

  Brief read(Path json) throws IOException;

  String write(Brief brief) throws IOException;

  byte[] writeBytes(Brief brief) throws IOException;

  void write(Brief brief, OutputStream out) throws IOException;

  void write(Brief brief, Path file) throws IOException;

  String pretty(Brief brief) throws IOException;

  Stream<Brief> lines(InputStream ndjson);

  Stream<Brief> lines(InputStream ndjson, Consumer<List<Problem>> bad);

  Stream<Brief> lines(Path ndjson) throws IOException;

  void writeLines(Stream<Brief> briefs, OutputStream out) throws IOException;

  void writeLines(Stream<Brief> briefs, Path file) throws IOException;

  /** Reads on a user's mapper. */
  <T> T map(String json, Class<T> type) throws IOException;

  /** Writes on a user's mapper. */
  String map(Object value) throws IOException;

  /** To a tree and back, on a user's mapper. */
  <T> T throughTree(T value, Class<T> type) throws IOException;

  /** The problems that a refusal reports; fails if it is no refusal of this line's. */
  List<Problem> problems(Throwable refusal);
}
