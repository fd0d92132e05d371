// SPDX-License-Identifier: Apache-2.0
package org.communique.interchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A document in JSON that contains one long list, such as the objects of a bundle. The elements are made while the
 * document is written, so that a large document is never in memory as a whole. Every writing gives the same bytes.
 */
public final class JsonDocument {

  private final String head;
  private final Supplier<Stream<String>> elements;
  private final String tail;

  /**
   * Makes a document.
   *
   * @param head the text before the first element
   * @param elements the elements; each text ends with a line feed
   * @param tail the text after the last element
   */
  JsonDocument(String head, Supplier<Stream<String>> elements, String tail) {
    this.head = head;
    this.elements = elements;
    this.tail = tail;
  }

  /**
   * Writes the document to a stream, in UTF-8. The stream is not closed.
   *
   * @param out receives the document
   * @throws IOException if the stream fails
   */
  public void writeTo(OutputStream out) throws IOException {
    Objects.requireNonNull(out, "out");
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    write(writer);
    writer.flush();
  }

  /**
   * Writes the document to a file, in UTF-8.
   *
   * @param file the file; if it exists, the document replaces its content
   * @throws IOException if the file cannot be written
   */
  public void writeTo(Path file) throws IOException {
    Objects.requireNonNull(file, "file");
    try (OutputStream out = Files.newOutputStream(file)) {
      writeTo(out);
    }
  }

  /** {@return the whole document as a text} */
  public String toJson() {
    StringWriter text = new StringWriter();
    try {
      write(text);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  private void write(Writer writer) throws IOException {
    writer.write(head);
    try (Stream<String> all = elements.get()) {
      String separator = "";
      for (Iterator<String> each = all.iterator(); each.hasNext(); separator = ",\n") {
        writer.write(separator);
        writer.write(each.next().stripTrailing());
      }
    }
    writer.write("\n");
    writer.write(tail);
  }

  /** Prints the beginning of the document. */
  @Override
  public String toString() {
    return head.strip() + " …";
  }
}
