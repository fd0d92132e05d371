// SPDX-License-Identifier: Apache-2.0
package com.example.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads a stream of bytes line by line, and keeps only the beginning of a line that is too long for the memory. */
final class LineReader {

  private final InputStream in;
  private final int kept;
  private final byte[] buffer = new byte[1 << 16];
  private int next;
  private int end;

  /**
   * Makes a reader.
   *
   * @param in the stream; the caller closes it
   * @param kept how many bytes of a line are kept at most
   */
  LineReader(InputStream in, int kept) {
    this.in = in;
    this.kept = kept;
  }

  /** {@return the next line without its line feed; empty at the end of the stream} */
  Optional<byte[]> next() throws IOException {
    if (next == end && !fill()) {
      return Optional.empty();
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean isComplete = false;
    while (!isComplete && (next < end || fill())) {
      int start = next;
      while (next < end && buffer[next] != '\n') {
        next++;
      }
      line.write(buffer, start, Math.min(next - start, kept - line.size()));
      isComplete = next < end;
      if (isComplete) {
        next++;
      }
    }
    return Optional.of(line.toByteArray());
  }

  private boolean fill() throws IOException {
    next = 0;
    end = Math.max(0, in.read(buffer));
    return end > 0;
  }
}
