// SPDX-License-Identifier: Apache-2.0
package org.communique.json.write;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.communique.base.InvalidBriefException;
import org.communique.json.Limit;
import org.communique.json.engine.JsonSink;
import org.communique.json.form.Member.Quoted;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON in UTF-8 without white space between its tokens. The escapes are those of Jackson: the shortest ones, and
 * upper-case digits. All bytes stay in the buffer of the sink if there is no stream. With a stream, the buffer goes to
 * the stream whenever it is full.
 *
 * <p>Only speed explains this class: every JSON library has such a generator, but a generator checks the order of the
 * tokens and encodes the name of each member again.
 */
final class Utf8Sink implements JsonSink, AutoCloseable {

  /** The buffer of a sink with a stream does not become larger than this, and a larger buffer is not kept. */
  static final int LARGEST_KEPT = 1 << 17;

  private static final int SMALLEST = 1 << 14;

  /** So many characters of a text are encoded at once. */
  private static final int PIECE = 1_000;

  /** The most bytes that one character can take: an escape. A pair of surrogates takes fewer. */
  private static final int ESCAPE_LENGTH = 6;

  private static final byte[] HEX = ascii("0123456789ABCDEF");
  private static final byte[] TRUE = ascii("true,");
  private static final byte[] FALSE = ascii("false,");

  /** The letter after the backslash for each ASCII character that must be escaped, and 0 for all others. */
  private static final byte[] ESCAPES = escapes();

  /** Buffers of earlier sinks. Each thread uses one of the places, and two threads never have the same buffer. */
  private static final AtomicReferenceArray<byte[]> KEPT = new AtomicReferenceArray<>(8);

  private final @Nullable OutputStream out;
  private final long most;
  private final Runnable beforeFirst;
  private byte[] buffer;
  private ByteBuffer view;

  /** A comma follows every value in the buffer. The end of an object, a list or the document overwrites the comma. */
  private int size;
  private long flushed;

  /**
   * Makes an empty sink.
   *
   * @param out receives the bytes; if null, {@link #bytes()} returns all bytes
   * @param most the largest number of bytes
   * @param beforeFirst runs before the first bytes go to the stream, if the value is not complete by then
   */
  Utf8Sink(@Nullable OutputStream out, long most, Runnable beforeFirst) {
    this.out = out;
    this.most = most;
    this.beforeFirst = beforeFirst;
    byte[] kept = KEPT.getAndSet(place(), null);
    this.buffer = kept == null ? new byte[SMALLEST] : kept;
    this.view = view(buffer);
  }

  private static int place() {
    return (int) Thread.currentThread().getId() & KEPT.length() - 1;
  }

  private static ByteBuffer view(byte[] buffer) {
    return ByteBuffer.wrap(buffer).order(ByteOrder.nativeOrder());
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] escapes() {
    byte[] escapes = new byte[0x80];
    Arrays.fill(escapes, 0, ' ', (byte) 'u');
    escapes['"'] = '"';
    escapes['\\'] = '\\';
    escapes['\b'] = 'b';
    escapes['\t'] = 't';
    escapes['\n'] = 'n';
    escapes['\f'] = 'f';
    escapes['\r'] = 'r';
    return escapes;
  }

  /** {@return a copy of all bytes, if there is no stream} */
  byte[] bytes() {
    checkSize();
    return Arrays.copyOf(buffer, size - 1);
  }

  /**
   * Hands the last bytes to the stream.
   *
   * @param isLine whether a line feed follows the value; it does not count as a byte of the value
   */
  void finish(boolean isLine) {
    checkSize();
    if (isLine) {
      buffer[size - 1] = '\n';
    }
    flush(isLine ? size : size - 1);
  }

  /** Gives the buffer back. The sink cannot be used after that. */
  @Override
  public void close() {
    if (buffer.length <= LARGEST_KEPT) {
      KEPT.set(place(), buffer);
    }
    buffer = new byte[0]; // the next write fails
  }

  @Override
  public void object() {
    open('{');
  }

  @Override
  public void endObject() {
    close('}');
  }

  @Override
  public void list() {
    open('[');
  }

  @Override
  public void endList() {
    close(']');
  }

  @Override
  public void name(String name) {
    text(name);
    buffer[size - 1] = ':';
  }

  /** Writes the name of the next member, which ends with a colon, or a word, which ends with a comma. */
  void quoted(Quoted token) {
    int length = token.bytes().length;
    makeRoom(Math.max(length, Quoted.SHORT));
    if (length <= Quoted.SHORT) {
      view.putLong(size, token.first());
      view.putLong(size + Long.BYTES, token.second());
    } else {
      System.arraycopy(token.bytes(), 0, buffer, size, length);
    }
    size += length;
  }

  @Override
  public void text(String text) {
    makeRoom(Math.min(text.length(), PIECE) * ESCAPE_LENGTH + 3);
    buffer[size++] = '"';
    int at = piece(text, 0, Math.min(text.length(), PIECE));
    while (at < text.length()) {
      int end = Math.min(text.length(), at + PIECE);
      makeRoom((end - at) * ESCAPE_LENGTH + 2);
      at = piece(text, at, end);
    }
    buffer[size++] = '"';
    buffer[size++] = ',';
  }

  /** Encodes the characters up to an end, and one more if the end is inside a pair of surrogates. */
  private int piece(String text, int start, int end) {
    byte[] bytes = buffer;
    byte[] escapes = ESCAPES;
    int to = size;
    int at = start;
    while (at < end) {
      // the loop for plain ASCII has only one variable, which makes it twice as fast as a loop for all characters
      int shift = to - at;
      while (at < end) {
        char c = text.charAt(at);
        if (c >= 0x80 || escapes[c] != 0) {
          break;
        }
        bytes[shift + at] = (byte) c;
        at++;
      }
      to = shift + at;
      if (at < end) {
        int codePoint = text.codePointAt(at);
        to = other(codePoint, bytes, to);
        at += Character.charCount(codePoint);
      }
    }
    size = to;
    return at;
  }

  /** Encodes a character that is not ASCII, or must be escaped, and returns the index after its last byte. */
  private static int other(int c, byte[] bytes, int start) {
    int to = start;
    if (c < 0x80) {
      return escape(c, ESCAPES[c], bytes, to);
    } else if (c < 0x800) {
      bytes[to++] = (byte) (0xC0 | c >> 6);
    } else if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
      return escape(c, (byte) 'u', bytes, to); // without its partner
    } else {
      if (c < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
        bytes[to++] = (byte) (0xE0 | c >> 12);
      } else {
        bytes[to++] = (byte) (0xF0 | c >> 18);
        bytes[to++] = (byte) (0x80 | c >> 12 & 0x3F);
      }
      bytes[to++] = (byte) (0x80 | c >> 6 & 0x3F);
    }
    bytes[to++] = (byte) (0x80 | c & 0x3F);
    return to;
  }

  private static int escape(int c, byte letter, byte[] bytes, int start) {
    int to = start;
    bytes[to++] = '\\';
    bytes[to++] = letter;
    if (letter == 'u') {
      for (int bits = 12; bits >= 0; bits -= 4) {
        bytes[to++] = HEX[c >> bits & 0xF];
      }
    }
    return to;
  }

  @Override
  public void number(String digits) {
    makeRoom(digits.length() + 1);
    for (int at = 0; at < digits.length(); at++) {
      buffer[size++] = (byte) digits.charAt(at);
    }
    buffer[size++] = ',';
  }

  /** Writes a number that is not negative. */
  void number(int number) {
    int digits = 1;
    for (int rest = number; rest >= 10; rest /= 10) {
      digits++;
    }
    makeRoom(digits + 1);
    size += digits;
    for (int at = size, rest = number; digits > 0; digits--, rest /= 10) {
      buffer[--at] = (byte) ('0' + rest % 10);
    }
    buffer[size++] = ',';
  }

  @Override
  public void flag(boolean flag) {
    byte[] word = flag ? TRUE : FALSE;
    makeRoom(word.length);
    System.arraycopy(word, 0, buffer, size, word.length);
    size += word.length;
  }

  private void open(char bracket) {
    makeRoom(1);
    buffer[size++] = (byte) bracket;
  }

  private void close(char bracket) {
    makeRoom(2);
    if (buffer[size - 1] == ',') {
      size--;
    }
    buffer[size++] = (byte) bracket;
    buffer[size++] = ',';
  }

  private void makeRoom(int bytes) {
    if (buffer.length - size < bytes) {
      overflow(bytes);
    }
  }

  private void overflow(int bytes) {
    checkSize();
    if (out != null && buffer.length >= LARGEST_KEPT) {
      if (flushed == 0) {
        beforeFirst.run();
      }
      flush(size - 1); // the last byte can be a comma that is overwritten
    }
    if (buffer.length - size < bytes) {
      int larger = (int) Math.min(2L * buffer.length, Integer.MAX_VALUE - Long.BYTES);
      buffer = Arrays.copyOf(buffer, Math.max(larger, size + bytes));
      view = view(buffer);
    }
  }

  private void flush(int count) {
    if (out != null && count > 0) {
      try {
        out.write(buffer, 0, count);
      } catch (IOException trouble) {
        throw new UncheckedIOException(trouble);
      }
      System.arraycopy(buffer, count, buffer, 0, size - count);
      flushed += count;
      size -= count;
    }
  }

  private void checkSize() {
    if (flushed + size - 1 > most) {
      throw new InvalidBriefException(
          "the document must be at most " + most + " bytes long (the limit " + Limit.DOCUMENT + ")");
    }
  }
}
