// SPDX-License-Identifier: Apache-2.0
package org.communique.suite.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The choices of a fuzzer, taken from its bytes one after another. If no bytes are left, each choice is the first one,
 * and each text is empty.
 */
final class Choices {

  private final byte[] bytes;
  private int position;

  Choices(byte[] bytes) {
    this.bytes = bytes;
  }

  boolean hasMore() {
    return position < bytes.length;
  }

  /** Returns a number from 0 to the bound, exclusive. A bound of more than 256 takes two bytes. */
  int below(int bound) {
    int number = next();
    return (bound > 256 ? number << 8 | next() : number) % bound;
  }

  <T> T of(List<T> values) {
    return values.get(below(values.size()));
  }

  /** Returns so many choices, or all that are left, as choices of their own. */
  Choices part(int length) {
    int start = position;
    position = Math.min(bytes.length, position + length);
    return new Choices(Arrays.copyOfRange(bytes, start, position));
  }

  private int next() {
    return hasMore() ? bytes[position++] & 0xFF : 0;
  }

  /** Returns the text of so many bytes, or of all that are left; {@link #decoded} says how they are read. */
  String text(int length) {
    int end = Math.min(bytes.length, position + length);
    String text = decoded(bytes, position, end);
    position = end;
    return text;
  }

  /** Returns the text of all bytes that are left. */
  String rest() {
    return text(bytes.length);
  }

  /** Reads bytes as UTF-8, but the bytes FF and FE, which UTF-8 does not have, are one surrogate without its partner. */
  private static String decoded(byte[] bytes, int start, int end) {
    StringBuilder text = new StringBuilder();
    int from = start;
    for (int at = start; at < end; at++) {
      if ((bytes[at] & 0xFF) >= 0xFE) {
        text.append(new String(bytes, from, at - from, StandardCharsets.UTF_8));
        text.append((bytes[at] & 0xFF) == 0xFF ? '\ud83d' : '\ude00');
        from = at + 1;
      }
    }
    return text.append(new String(bytes, from, end - from, StandardCharsets.UTF_8)).toString();
  }
}
