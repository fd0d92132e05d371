// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks.work;

import java.io.InputStream;

/** The same bytes again and again, so that a long file need not be made, stored or read from a disk. */
final class RepeatedInput extends InputStream {

  private final byte[] block;
  private int left;
  private int at;

  RepeatedInput(byte[] block, int times) {
    this.block = block;
    this.left = times;
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] to, int offset, int length) {
    if (left == 0) {
      return -1;
    }
    int count = Math.min(length, block.length - at);
    System.arraycopy(block, at, to, offset, count);
    at += count;
    if (at == block.length) {
      at = 0;
      left--;
    }
    return count;
  }
}
