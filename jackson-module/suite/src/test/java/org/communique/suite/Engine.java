// SPDX-License-Identifier: Apache-2.0
package org.communique.suite;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.communique.Brief;
import org.communique.json.Limits;
import org.communique.json.Problem;

/** What the suite needs of a Jackson line. The suite is written once and run on each; this run's line is {@link #TESTED}. */
interface Engine {

  Engine TESTED = new Jackson3Engine();

  Brief read(String json) throws IOException;

  Brief read(byte[] json) throws IOException;

  Brief read(byte[] json, Limits limits) throws IOException;

  Brief read(InputStream json) throws IOException;

  String write(Brief brief) throws IOException;

  byte[] writeBytes(Brief brief) throws IOException;

  void write(Brief brief, OutputStream out) throws IOException;

  String pretty(Brief brief) throws IOException;

  /** Reads on a user's mapper. */
  <T> T map(String json, Class<T> type) throws IOException;

  /** Writes on a user's mapper. */
  String map(Object value) throws IOException;

  /** To a tree and back, on a user's mapper. */
  <T> T throughTree(T value, Class<T> type) throws IOException;

  /** The problems that a refusal reports; fails if it is no refusal of this line's. */
  List<Problem> problems(Throwable refusal);
}
