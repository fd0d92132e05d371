// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.order;

import java.util.Comparator;
import java.util.List;

/**
 * Counts how many of some time spans are possibly at the same time as another span. A question takes the square of the
 * logarithm of the number of spans.
 */
public final class Overlaps {

  /** A time on both clocks of a {@link TimeSpan}. */
  private record Time(long day, long second) {}

  /**
   * Some times.
   *
   * @param days their days, sorted
   * @param seconds their seconds, sorted
   * @param tree a Fenwick tree of the times in the order of their days. The array at {@code n} has the seconds of the
   *     last of the first {@code n} times, as many as the lowest bit of {@code n} says, sorted
   */
  private record Times(long[] days, long[] seconds, long[][] tree) {

    static Times of(List<Time> times) {
      List<Time> sorted = times.stream().sorted(Comparator.comparingLong(Time::day)).toList();
      long[][] tree = new long[sorted.size() + 1][];
      for (int at = 1; at < tree.length; at++) {
        List<Time> covered = sorted.subList(at - Integer.lowestOneBit(at), at);
        tree[at] = covered.stream().mapToLong(Time::second).sorted().toArray();
      }
      return new Times(
          sorted.stream().mapToLong(Time::day).toArray(), sorted.stream().mapToLong(Time::second).sorted().toArray(),
          tree);
    }

    /** How many of the times are before another time on one of the two clocks. */
    int before(long day, long second) {
      int byDay = place(days, day);
      int onBoth = 0;
      for (int at = byDay; at > 0; at -= Integer.lowestOneBit(at)) {
        onBoth += place(tree[at], second);
      }
      return byDay + place(seconds, second) - onBoth;
    }

    /** How many times are less than a time. */
    private static int place(long[] sorted, long time) {
      int low = 0;
      int high = sorted.length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (sorted[middle] < time) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }
  }

  private final int size;
  private final Times ends;

  /** The beginnings, each as its complement: a later time is less. */
  private final Times beginnings;

  /** Prepares the spans with which others are compared. */
  public Overlaps(List<TimeSpan> spans) {
    this.size = spans.size();
    this.ends = Times.of(spans.stream().map(span -> new Time(span.lastDay(), span.last())).toList());
    this.beginnings = Times.of(spans.stream().map(span -> new Time(~span.firstDay(), ~span.first())).toList());
  }

  /**
   * Returns how many of the spans neither end before a span begins, nor begin after it ends, whichever of the two
   * clocks tells it.
   */
  public int count(TimeSpan span) {
    return size - ends.before(span.firstDay(), span.first()) - beginnings.before(~span.lastDay(), ~span.last());
  }
}
