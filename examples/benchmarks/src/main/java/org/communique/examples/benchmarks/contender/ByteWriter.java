// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks.contender;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/** A buffer of JSON in UTF-8 that grows. A member whose value is null is not written. */
@NullUnmarked
abstract class ByteWriter {

  /** Room for brackets and a number, which no method asks for apart. */
  private static final int SPARE = 32;
  private static final int BYTES_OF_A_CHARACTER = 6;
  private static final byte[] TRUE = "true".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] FALSE = "false".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
  private static final boolean[] PLAIN = plain();

  private byte[] bytes = new byte[1 << 16];
  private int at;

  private static boolean[] plain() {
    boolean[] plain = new boolean[128];
    Arrays.fill(plain, ' ', plain.length, true);
    plain['"'] = false;
    plain['\\'] = false;
    return plain;
  }

  final void begin() {
    at = 0;
  }

  final byte[] written() {
    return Arrays.copyOf(bytes, at);
  }

  final void open() {
    room(0);
    bytes[at++] = '{';
  }

  final void close() {
    room(0);
    bytes[at++] = '}';
  }

  final void openList(byte[] name) {
    name(name);
    bytes[at++] = '[';
  }

  final void separate(int index) {
    if (index > 0) {
      room(0);
      bytes[at++] = ',';
    }
  }

  final void closeList() {
    room(0);
    bytes[at++] = ']';
  }

  final void name(byte[] name) {
    room(name.length);
    int skipped = bytes[at - 1] == '{' ? 1 : 0;
    System.arraycopy(name, skipped, bytes, at, name.length - skipped);
    at += name.length - skipped;
  }

  final void text(byte[] name, String value) {
    if (value != null) {
      name(name);
      text(value);
    }
  }

  final void texts(byte[] name, List<String> values) {
    if (values != null) {
      openList(name);
      for (int index = 0; index < values.size(); index++) {
        separate(index);
        text(values.get(index));
      }
      closeList();
    }
  }

  final void flag(byte[] name, Boolean value) {
    if (value != null) {
      name(name);
      byte[] word = value ? TRUE : FALSE;
      System.arraycopy(word, 0, bytes, at, word.length);
      at += word.length;
    }
  }

  /** Writes a number that is not negative. */
  final void number(byte[] name, Integer value) {
    if (value != null) {
      name(name);
      int digits = 1;
      for (int rest = value; rest >= 10; rest /= 10) {
        digits++;
      }
      int rest = value;
      for (int place = at + digits - 1; place >= at; place--) {
        bytes[place] = (byte) ('0' + rest % 10);
        rest /= 10;
      }
      at += digits;
    }
  }

  private void text(String value) {
    int length = value.length();
    room(length * BYTES_OF_A_CHARACTER + 2);
    byte[] to = bytes;
    int place = at;
    to[place++] = '"';
    int index = 0;
    for (; index < length; index++) {
      char c = value.charAt(index);
      if (c >= PLAIN.length || !PLAIN[c]) {
        break;
      }
      to[place++] = (byte) c;
    }
    at = place;
    if (index < length) {
      rest(value, index);
    }
    bytes[at++] = '"';
  }

  private void rest(String value, int from) {
    for (int index = from; index < value.length(); index++) {
      char c = value.charAt(index);
      if (c < PLAIN.length) {
        ascii(c);
      } else if (c < 0x800) {
        bytes[at++] = (byte) (0xC0 | c >> 6);
        bytes[at++] = (byte) (0x80 | c & 0x3F);
      } else if (Character.isHighSurrogate(c)) {
        index++;
        int codePoint = Character.toCodePoint(c, value.charAt(index));
        bytes[at++] = (byte) (0xF0 | codePoint >> 18);
        bytes[at++] = (byte) (0x80 | codePoint >> 12 & 0x3F);
        bytes[at++] = (byte) (0x80 | codePoint >> 6 & 0x3F);
        bytes[at++] = (byte) (0x80 | codePoint & 0x3F);
      } else {
        bytes[at++] = (byte) (0xE0 | c >> 12);
        bytes[at++] = (byte) (0x80 | c >> 6 & 0x3F);
        bytes[at++] = (byte) (0x80 | c & 0x3F);
      }
    }
  }

  private void ascii(char c) {
    if (PLAIN[c]) {
      bytes[at++] = (byte) c;
      return;
    }
    bytes[at++] = '\\';
    switch (c) {
      case '"', '\\' -> bytes[at++] = (byte) c;
      case '\n' -> bytes[at++] = 'n';
      case '\t' -> bytes[at++] = 't';
      case '\r' -> bytes[at++] = 'r';
      default -> {
        bytes[at++] = 'u';
        bytes[at++] = '0';
        bytes[at++] = '0';
        bytes[at++] = HEX[c >> 4];
        bytes[at++] = HEX[c & 0xF];
      }
    }
  }

  private void room(int length) {
    if (bytes.length - at < length + SPARE) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, at + length + SPARE));
    }
  }
}
