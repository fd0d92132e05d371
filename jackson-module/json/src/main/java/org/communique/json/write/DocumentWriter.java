// SPDX-License-Identifier: Apache-2.0
package org.communique.json.write;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.communique.base.InvalidBriefException;
import org.communique.json.JsonOptions;
import org.communique.json.Limit;
import org.communique.json.form.Shape;

/**
 * Writes values as JSON in UTF-8, without white space between the tokens. Each method throws an {@link
 * InvalidBriefException} if {@link ValueWriter} refuses the value.
 *
 * @param <T> the type of the values
 */
public final class DocumentWriter<T> {

  private static final Runnable NOTHING = () -> {};

  private final Shape<T> shape;
  private final JsonOptions options;

  /**
   * Makes a writer.
   *
   * @param shape the shape of the values
   * @param options as {@link ValueWriter#write} needs them
   */
  public DocumentWriter(Shape<T> shape, JsonOptions options) {
    this.shape = shape;
    this.options = options;
  }

  /**
   * Writes a document.
   *
   * @param value the value
   * @return the document
   */
  public byte[] bytes(T value) {
    try (Utf8Sink sink = new Utf8Sink(null, options.of(Limit.DOCUMENT), NOTHING)) {
      ValueWriter.write(shape, value, sink, options);
      return sink.bytes();
    }
  }

  /**
   * Writes a document to a stream. If the value is refused, a part of it may have been written.
   *
   * @param value the value
   * @param out receives the document
   * @throws IOException if the stream fails
   */
  public void write(T value, OutputStream out) throws IOException {
    write(value, out, false, NOTHING, options.of(Limit.DOCUMENT));
  }

  /**
   * Writes a document to a stream. If the value is refused, nothing is written.
   *
   * @param value the value
   * @param isLine whether a line feed follows the document
   * @param out receives the document
   * @throws IOException if the stream fails
   */
  public void writeWhole(T value, boolean isLine, OutputStream out) throws IOException {
    write(value, out, isLine, () -> check(value), options.of(Limit.DOCUMENT));
  }

  /**
   * Writes a part of a document to a stream. The limit {@link Limit#DOCUMENT} has no effect. If the value is refused, a
   * part of it may have been written.
   *
   * @param value the value
   * @param out receives the value
   * @throws IOException if the stream fails
   */
  public void writePart(T value, OutputStream out) throws IOException {
    write(value, out, false, NOTHING, Long.MAX_VALUE);
  }

  /** Writes the value to nowhere, before a part of a large value goes to a stream. */
  private void check(T value) {
    try {
      write(value, OutputStream.nullOutputStream());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private void write(T value, OutputStream out, boolean isLine, Runnable beforeFirst, long most) throws IOException {
    try (Utf8Sink sink = new Utf8Sink(out, most, beforeFirst)) {
      ValueWriter.write(shape, value, sink, options);
      sink.finish(isLine);
    } catch (UncheckedIOException trouble) {
      throw trouble.getCause();
    }
  }
}
