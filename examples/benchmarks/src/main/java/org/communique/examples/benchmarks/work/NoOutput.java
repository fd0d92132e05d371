// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks.work;

import java.io.OutputStream;

/** A stream that counts its bytes and forgets them. It stays open, because mappers close what they write to. */
public final class NoOutput extends OutputStream {

  private long count;

  @Override
  public void write(int b) {
    count++;
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    count += length;
  }

  /** {@return the number of bytes that were written} */
  public long count() {
    return count;
  }
}
