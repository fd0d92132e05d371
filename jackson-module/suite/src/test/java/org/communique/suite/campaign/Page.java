// SPDX-License-Identifier: Apache-2.0
package org.communique.suite.campaign;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;

/** A document while it is written. The page counts the bytes, so that it can repeat a part up to a size. */
final class Page {

  /** The size of a hostile document, in bytes. */
  static final int SIZE = 8_000_000;
  /** The bytes that {@link #fill} leaves free for the end of the document. */
  private static final int END = 1_000;

  private final OutputStream out;
  private long written;

  Page(OutputStream out) {
    this.out = new BufferedOutputStream(out, 1 << 16);
  }

  Page add(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.write(bytes);
    written += bytes.length;
    return this;
  }

  /** Writes that many elements with commas between them. */
  Page list(int length, IntFunction<String> element) throws IOException {
    for (int number = 0; number < length; number++) {
      add(number == 0 ? "" : ",").add(element.apply(number));
    }
    return this;
  }

  /** Writes elements with a separator between them until the document is nearly of a size. */
  Page fill(int size, String separator, IntFunction<String> element) throws IOException {
    for (int number = 0; written < size - END; number++) {
      add(number == 0 ? "" : separator).add(element.apply(number));
    }
    return this;
  }

  void flush() throws IOException {
    out.flush();
  }
}
