// SPDX-License-Identifier: Apache-2.0
package org.communique.text;

import java.util.Arrays;

/**
 * Counts how many characters from one offset of a text on are equal to the characters from other offsets on. The other
 * offsets must be asked in the order of reading, each once. All answers together take time in proportion to the text,
 * by the Z-algorithm (Gusfield 1997), and memory in proportion to the longest answer.
 *
 * <p>Backwards, the characters before the offsets are compared, and the offsets must be asked in descending order.
 */
final class CommonRuns {

  /** How many numbers a part of {@link #own} has. Parts are never copied, which would need more memory. */
  private static final int PART = 4_096;

  private final String text;
  private final int origin;
  private final int step;

  /**
   * For each number of characters after the origin, how many characters from there on repeat those from the origin on.
   */
  private int[][] own = new int[16][];
  private int known = 1;

  /**
   * The part of the text, in characters read after the origin, of which {@link #own} knows that it repeats the origin.
   */
  private int ownFrom;
  private int ownTo;

  /** The same for the offsets that were asked; offsets count in the direction of reading. */
  private int from;
  private int to = Integer.MIN_VALUE;

  private CommonRuns(String text, int origin, int step) {
    this.text = text;
    this.origin = origin;
    this.step = step;
  }

  static CommonRuns after(String text, int origin) {
    return new CommonRuns(text, origin, 1);
  }

  static CommonRuns before(String text, int origin) {
    return new CommonRuns(text, origin, -1);
  }

  /** Returns how many characters are equal, read from the origin and from another offset. */
  int at(int offset) {
    int place = step * offset;
    int equal = 0;
    if (place < to) {
      int repeated = own(place - from);
      if (repeated < to - place) {
        return repeated;
      }
      equal = to - place;
    }
    equal = extended(offset, equal);
    if (place + equal > to) {
      from = place;
      to = place + equal;
    }
    return equal;
  }

  private int own(int index) {
    while (known <= index) {
      int equal = 0;
      if (known < ownTo) {
        equal = Math.min(known(known - ownFrom), ownTo - known);
      }
      if (known + equal >= ownTo) {
        equal = extended(origin + step * known, equal);
        ownFrom = known;
        ownTo = known + equal;
      }
      if (known / PART == own.length) {
        own = Arrays.copyOf(own, 2 * own.length);
      }
      if (own[known / PART] == null) {
        own[known / PART] = new int[PART];
      }
      own[known / PART][known % PART] = equal;
      known++;
    }
    return known(index);
  }

  private int known(int index) {
    return own[index / PART][index % PART];
  }

  private int extended(int offset, int equal) {
    int length = equal;
    while (has(offset, length) && has(origin, length) && read(offset, length) == read(origin, length)) {
      length++;
    }
    return length;
  }

  private boolean has(int offset, int index) {
    return step > 0 ? offset + index < text.length() : offset - index > 0;
  }

  private char read(int offset, int index) {
    return text.charAt(step > 0 ? offset + index : offset - index - 1);
  }
}
