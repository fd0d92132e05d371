// SPDX-License-Identifier: Apache-2.0
package org.communique.suite;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.communique.Brief;
import org.communique.json.JsonOptions;
import org.communique.json.Problem;

/**
 * What the suite needs of a Jackson line. The suite is written once and run on each: {@link #TESTED} is the one that
 * the system property {@code engine} names.
 */
public interface Engine {

  Engine TESTED = System.getProperty("engine", "jackson3").equals("jackson2") ? new Jackson2Engine() : new Jackson3Engine();

  /** The same line with other options, on its entries and on its user's mapper. */
  Engine with(JsonOptions options);

  Brief read(String json) throws IOException;

  Brief read(byte[] json) throws IOException;

  default Brief read(byte[] json, JsonOptions options) throws IOException {
    return with(options).read(json);
  }

  Brief read(InputStream json) throws IOException;

  Brief read(Reader json) throws IOException;

  Brief read(Path json) throws IOException;

  <T> T readValue(String json, Class<T> type) throws IOException;

  <T> T readValue(byte[] json, Class<T> type) throws IOException;

  List<Problem> check(String json);

  List<Problem> check(byte[] json);

  List<Problem> check(Path json) throws IOException;

  String write(Brief brief) throws IOException;

  byte[] writeBytes(Brief brief) throws IOException;

  void write(Brief brief, OutputStream out) throws IOException;

  void write(Brief brief, Path file) throws IOException;

  String writeValue(Object value) throws IOException;

  byte[] writeValueBytes(Object value) throws IOException;

  String pretty(Brief brief) throws IOException;

  Stream<Brief> lines(InputStream ndjson);

  Stream<Brief> lines(InputStream ndjson, Consumer<List<Problem>> bad);

  Stream<Brief> lines(Path ndjson) throws IOException;

  Stream<Brief> lines(Path ndjson, Consumer<List<Problem>> bad) throws IOException;

  void writeLines(Stream<Brief> briefs, OutputStream out) throws IOException;

  void writeLines(Stream<Brief> briefs, Path file) throws IOException;

  /** Reads on a user's mapper. */
  <T> T map(String json, Class<T> type) throws IOException;

  /** Writes on a user's mapper. */
  String map(Object value) throws IOException;

  /** To a tree and back, on a user's mapper. */
  <T> T throughTree(T value, Class<T> type) throws IOException;

  /** To maps, lists and boxed numbers, on a user's mapper. */
  Object toMaps(Object value) throws IOException;

  /** The problems that a refusal reports; fails if it is no refusal of this line's. */
  List<Problem> problems(Throwable refusal);

  /** Whether this is the exception that this line documents for a value that cannot be written. */
  boolean isUnwritable(Throwable thrown);

  /** Whether this is the exception that this line documents for a stream or file that fails. */
  boolean isTrouble(Throwable thrown);

  /** Whether this is the exception that this line documents for the same inside a stream of briefs. */
  boolean isTroubleInStream(Throwable thrown);
}
