// SPDX-License-Identifier: Apache-2.0
package org.communique.json.engine;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of known texts, found by the bytes of a document in ASCII. A text is known by two numbers: its first and
 * its last eight bytes. Only the middle of a text that is longer than both is compared byte by byte.
 *
 * <p>Only speed explains this class: with a hash code over all bytes, reading took 4 % longer.
 */
final class AsciiTexts {

  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** The golden ratio as a fraction of 2 to the power of 64. Multiples of it spread over the upper bits. */
  private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;

  /** By how many bits the last bytes are rotated, so that they do not cancel equal first bytes. */
  private static final int ROTATION = 29;

  /** The bytes of each text at its place. A text whose place is taken is at the next free place. */
  private final byte[] @Nullable [] texts;

  /** The first and the last eight bytes of the text at the same place. */
  private final long[] heads;
  private final long[] tails;

  /** The number of the text at the same place. */
  private final int[] numbers;

  /** By how many bits a product is shifted to the right, so that the number of a place remains. */
  private final int shift;

  AsciiTexts(List<String> all) {
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(4 * all.size() + 1); // at least half of the places are free
    shift = Long.SIZE - bits;
    texts = new byte[1 << bits][];
    heads = new long[texts.length];
    tails = new long[texts.length];
    numbers = new int[texts.length];
    for (int number = 0; number < all.size(); number++) {
      byte[] text = all.get(number).getBytes(StandardCharsets.UTF_8);
      long head = head(text, 0, text.length);
      long tail = tail(text, 0, text.length);
      int place = place(head, tail);
      while (texts[place] != null) {
        place = next(place);
      }
      texts[place] = text;
      heads[place] = head;
      tails[place] = tail;
      numbers[place] = number;
    }
  }

  /** Returns the number of a text in a document, or {@link KnownTexts#OTHER}. */
  int number(byte[] json, int start, int length) {
    long head = head(json, start, length);
    long tail = tail(json, start, length);
    int place = place(head, tail);
    byte[] text = texts[place];
    while (text != null) {
      if (heads[place] == head && tails[place] == tail && isEqual(text, json, start, length)) {
        return numbers[place];
      }
      place = next(place);
      text = texts[place];
    }
    return KnownTexts.OTHER;
  }

  /** Compares two texts whose first and last eight bytes are equal. */
  private static boolean isEqual(byte[] text, byte[] json, int start, int length) {
    if (text.length != length) {
      return false;
    }
    for (int at = Long.BYTES; at < text.length - Long.BYTES; at++) {
      if (text[at] != json[start + at]) {
        return false;
      }
    }
    return true;
  }

  /** The first eight bytes of a text; fewer if the text is shorter. */
  private static long head(byte[] json, int start, int length) {
    if (start + Long.BYTES <= json.length) {
      long eight = (long) EIGHT_BYTES.get(json, start);
      return length < Long.BYTES ? eight & (1L << length * Byte.SIZE) - 1 : eight;
    }
    long head = 0;
    for (int at = 0; at < Math.min(length, Long.BYTES); at++) {
      head |= (json[start + at] & 0xFFL) << at * Byte.SIZE;
    }
    return head;
  }

  /** The last eight bytes of a text; 0 if the text is shorter. */
  private static long tail(byte[] json, int start, int length) {
    return length < Long.BYTES ? 0 : (long) EIGHT_BYTES.get(json, start + length - Long.BYTES);
  }

  private int place(long head, long tail) {
    return (int) ((head ^ Long.rotateLeft(tail, ROTATION)) * GOLDEN_RATIO >>> shift);
  }

  private int next(int place) {
    return place + 1 & texts.length - 1;
  }
}
