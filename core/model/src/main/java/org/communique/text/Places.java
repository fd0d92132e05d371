// SPDX-License-Identifier: Apache-2.0
package org.communique.text;

import java.util.Arrays;

/**
 * Collects the places of words in a text: the first places, up to a bound, and the number of all places. The places may
 * be added in any order. The memory is in proportion to the bound, or to the number of places if that is smaller.
 */
final class Places {

  private final int most;
  private int count;
  private int[] kept = new int[4];
  private int size;

  /** The greatest offset that can still be among the first places. */
  private int last = Integer.MAX_VALUE;

  Places(int most) {
    this.most = most;
  }

  void add(int offset) {
    count++;
    if (offset > last) {
      return;
    }
    if (size == kept.length) {
      kept = Arrays.copyOf(kept, size + (size >> 1) + 1);
    }
    kept[size++] = offset;
    if (size >= 2L * most) {
      keepTheFirst();
    }
  }

  /** Sorts the first places, and forgets the others. Must be called before {@link #first}. */
  Places keepTheFirst() {
    Arrays.sort(kept, 0, size);
    size = Math.min(size, most);
    last = size == most ? kept[size - 1] : last;
    return this;
  }

  /** Returns how many places were added. */
  int count() {
    return count;
  }

  /** Returns the first places in ascending order; the array must not be changed. */
  int[] first() {
    if (kept.length > size) {
      kept = Arrays.copyOf(kept, size);
    }
    return kept;
  }
}
