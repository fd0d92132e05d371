// SPDX-License-Identifier: Apache-2.0
package org.communique.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The lanes of the lines under the words. The shortest passage is placed first, in the lowest lane that is free, so an
 * inner passage lies nearest to the words and the lines of the outer ones run below without a break. The last lane is
 * shared by all passages that find no free lane.
 */
final class Lanes {

  static final int COUNT = 4;

  private final Map<Passage, Integer> lanes = new IdentityHashMap<>();

  Lanes(List<Passage> passages) {
    List<TreeMap<Integer, Integer>> taken = new ArrayList<>();
    for (int lane = 0; lane < COUNT - 1; lane++) {
      taken.add(new TreeMap<>());
    }
    for (Passage passage : passages.stream().sorted(Passage.SHORTEST_FIRST).toList()) {
      int lane = 0;
      while (lane < COUNT - 1 && !isFree(taken.get(lane), passage)) {
        lane++;
      }
      if (lane < COUNT - 1) {
        taken.get(lane).put(passage.start(), passage.end());
      }
      lanes.put(passage, lane);
    }
  }

  /** The passages of one lane do not overlap, so the nearest one before the end decides. */
  private static boolean isFree(TreeMap<Integer, Integer> taken, Passage passage) {
    Map.Entry<Integer, Integer> nearest = taken.lowerEntry(passage.end());
    return nearest == null || nearest.getValue() <= passage.start();
  }

  /** Returns the lane of a passage, from 0. */
  int of(Passage passage) {
    return lanes.getOrDefault(passage, COUNT - 1);
  }
}
