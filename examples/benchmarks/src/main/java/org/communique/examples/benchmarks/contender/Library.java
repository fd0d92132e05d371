// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks.contender;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** One way to read and write a brief: a JSON library with the type into which it reads. */
public interface Library {

  /**
   * Reads a document from bytes.
   *
   * @param json the document in UTF-8
   * @return the brief as this library holds it: our model, records or a tree
   * @throws IOException if the document cannot be read
   */
  Object read(byte[] json) throws IOException;

  /**
   * Reads a document from a stream.
   *
   * @param json the document in UTF-8
   * @return the brief as this library holds it
   * @throws IOException if the document cannot be read
   */
  Object read(InputStream json) throws IOException;

  /**
   * Writes a document to bytes.
   *
   * @param brief what {@link #read(byte[])} of this library returned
   * @return the document in UTF-8
   * @throws IOException if the brief cannot be written
   */
  byte[] write(Object brief) throws IOException;

  /**
   * Writes a document to a stream.
   *
   * @param brief what {@link #read(byte[])} of this library returned
   * @param out receives the document in UTF-8
   * @throws IOException if the brief cannot be written
   */
  void write(Object brief, OutputStream out) throws IOException;
}
