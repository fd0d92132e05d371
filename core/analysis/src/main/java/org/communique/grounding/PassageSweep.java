// SPDX-License-Identifier: Apache-2.0
package org.communique.grounding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the passages that have a code point in common with a range. The ranges must be asked for in ascending order, so
 * that the sweep looks at each passage once.
 */
final class PassageSweep {

  /** A passage by its positions, the end exclusive, and what the passage belongs to. */
  record Passage(int start, int end, String owner) {}

  private final List<Passage> passages;
  private final List<Passage> open = new ArrayList<>();
  private int next;

  PassageSweep(List<Passage> passages) {
    this.passages = passages.stream().sorted(Comparator.comparingInt(Passage::start)).toList();
  }

  /** Returns the owners of the passages, each once, in ascending order of the starts. */
  List<String> owners(int start, int end) {
    open.removeIf(passage -> passage.end() <= start);
    for (; next < passages.size() && passages.get(next).start() < end; next++) {
      if (passages.get(next).end() > start) {
        open.add(passages.get(next));
      }
    }
    return open.stream().map(Passage::owner).distinct().toList();
  }
}
