// SPDX-License-Identifier: Apache-2.0
package org.communique.json.binding;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Bytes that are collected up to a limit.
 *
 * <p>The bytes are kept in chunks, and no array ever grows by copying. As soon as the bytes exceed the limit, all
 * chunks are released, and this object only remembers that the limit was exceeded. Bytes over the limit therefore need
 * at most the memory of the limit itself.
 *
 * <pre>{@code
 * BoundedBytes bytes = BoundedBytes.of(in, 64 << 20);
 * if (!bytes.isOverLimit()) {
 *   parse(bytes.toByteArray());
 * }
 * }</pre>
 */
final class BoundedBytes {

  private static final int BUFFER = 1 << 14;
  private static final int MOST_BYTES_OF_A_CHAR = 3;
  private static final int SMALLEST_CHUNK = 1 << 10;
  private static final int LARGEST_CHUNK = 1 << 18;

  /** A byte that never occurs in UTF-8. */
  private static final byte[] ILL_FORMED = {(byte) 0xFF};

  private final int most;
  private final List<byte[]> full = new ArrayList<>();
  private byte[] chunk = {};
  private int used;
  private long size;

  /**
   * Makes an empty collection of bytes.
   *
   * @param most the limit, inclusive, in bytes
   */
  BoundedBytes(int most) {
    this.most = most;
  }

  /**
   * Reads a stream to its end, but at most one byte more than the limit. The stream is not closed.
   *
   * @param in the stream
   * @param most the limit, inclusive, in bytes
   * @return the bytes
   * @throws IOException if the stream fails
   */
  static BoundedBytes of(InputStream in, int most) throws IOException {
    BoundedBytes bytes = new BoundedBytes(most);
    byte[] buffer = new byte[BUFFER];
    boolean more = true;
    while (more && !bytes.isOverLimit()) {
      int count = read(in, buffer, (int) Math.min(BUFFER, most + 1L - bytes.size));
      more = count >= 0;
      bytes.add(buffer, 0, Math.max(0, count));
    }
    return bytes;
  }

  /**
   * Reads characters to their end, and encodes them in UTF-8. A surrogate without its partner becomes the byte 0xFF, so
   * that {@link Utf8Document#problems} finds the place of the surrogate. The reading ends when the limit is exceeded.
   * The reader is not closed.
   *
   * @param in the characters
   * @param most the limit, inclusive, in bytes of UTF-8
   * @return the bytes
   * @throws IOException if the reader fails
   */
  static BoundedBytes of(Reader in, int most) throws IOException {
    return of(in, most, BUFFER);
  }

  /** The buffer must be at least two characters long, for a surrogate and the character after the surrogate. */
  private static BoundedBytes of(Reader in, int most, int buffer) throws IOException {
    BoundedBytes bytes = new BoundedBytes(most);
    CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder();
    CharBuffer chars = CharBuffer.allocate(buffer);
    ByteBuffer encoded = ByteBuffer.allocate(buffer * MOST_BYTES_OF_A_CHAR);
    boolean more = true;
    while (more && !bytes.isOverLimit()) {
      int count = read(in, chars.array(), chars.position(), chars.remaining());
      more = count >= 0;
      chars.position(chars.position() + Math.max(0, count)).flip();
      bytes.encode(encoder, chars, encoded, !more);
      chars.compact();
    }
    return bytes;
  }

  /**
   * Encodes a string in UTF-8, as {@link #of(Reader, int)} does, without a limit.
   *
   * @param text the string
   * @return the bytes
   */
  static BoundedBytes of(String text) {
    try {
      return of(new StringReader(text), Integer.MAX_VALUE, Math.max(2, Math.min(text.length(), BUFFER)));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /**
   * Reads bytes into the beginning of a buffer. Some streams return 0 bytes from a read although more bytes follow.
   * This method then waits for one byte.
   *
   * @param in the stream
   * @param buffer receives the bytes
   * @param length the largest number of bytes to read; positive
   * @return the number of bytes, at least 1; negative at the end of the stream
   * @throws IOException if the stream fails
   */
  static int read(InputStream in, byte[] buffer, int length) throws IOException {
    int count = in.read(buffer, 0, length);
    if (count != 0) {
      return count;
    }
    int single = in.read();
    buffer[0] = (byte) single;
    return single < 0 ? -1 : 1;
  }

  private static int read(Reader in, char[] buffer, int start, int length) throws IOException {
    int count = in.read(buffer, start, length);
    if (count != 0) {
      return count;
    }
    int single = in.read();
    buffer[start] = (char) single;
    return single < 0 ? -1 : 1;
  }

  private void encode(CharsetEncoder encoder, CharBuffer chars, ByteBuffer encoded, boolean last) {
    CoderResult result = CoderResult.OVERFLOW;
    while (!result.isUnderflow()) {
      result = encoder.encode(chars, encoded.clear(), last);
      add(encoded.array(), 0, encoded.position());
      if (result.isError()) {
        chars.position(chars.position() + result.length());
        add(ILL_FORMED, 0, 1);
      }
    }
  }

  /**
   * Adds bytes. If the limit is exceeded, all bytes are released, and further bytes are ignored.
   *
   * @param bytes the array that contains the bytes
   * @param start the index of the first byte
   * @param length the number of bytes
   */
  void add(byte[] bytes, int start, int length) {
    if (size + length > most) {
      size = most + 1L;
      full.clear();
      chunk = new byte[0];
      used = 0;
      return;
    }
    int fits = Math.min(length, chunk.length - used);
    System.arraycopy(bytes, start, chunk, used, fits);
    used += fits;
    if (fits < length) {
      full.add(chunk);
      used = length - fits;
      chunk = new byte[Math.max(used, nextChunk())];
      System.arraycopy(bytes, start + fits, chunk, 0, used);
    }
    size += length;
  }

  /** Returns 0 for the first chunk, so that it is exactly as long as the first bytes. Often no other bytes follow. */
  private int nextChunk() {
    return size == 0 ? 0 : (int) Math.max(SMALLEST_CHUNK, Math.min(size, LARGEST_CHUNK));
  }

  /**
   * {@return whether more bytes were added than the limit allows}
   */
  boolean isOverLimit() {
    return size > most;
  }

  /**
   * {@return the bytes in one array, which may be the array of this object and must not be changed}
   *
   * @throws IllegalStateException if the limit was exceeded, because the bytes are then released
   */
  byte[] toByteArray() {
    if (isOverLimit()) {
      throw new IllegalStateException("more than " + most + " bytes");
    }
    if (used == size && used == chunk.length) {
      return chunk;
    }
    ByteBuffer all = ByteBuffer.allocate((int) size);
    full.forEach(all::put);
    return all.put(chunk, 0, used).array();
  }
}
