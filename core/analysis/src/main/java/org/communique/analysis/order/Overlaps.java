// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.order;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counts how many of some time spans are possibly at the same time as another span. If all spans are of days alone, a
 * question takes logarithmic time; otherwise it takes the square of the logarithm of the number of spans.
 */
public final class Overlaps {

  private final List<TimeSpan> spans;
  private final boolean areOfDaysAlone;
  private final long[] firstDays;
  private final long[] lastDays;
  private @Nullable BothClocks bothClocks;

  /** Prepares the spans with which others are compared. */
  public Overlaps(List<TimeSpan> spans) {
    this.spans = spans;
    this.areOfDaysAlone = spans.stream().allMatch(TimeSpan::isOfDaysAlone);
    this.firstDays = spans.stream().mapToLong(TimeSpan::firstDay).sorted().toArray();
    this.lastDays = spans.stream().mapToLong(TimeSpan::lastDay).sorted().toArray();
  }

  /**
   * Returns how many of the spans neither end before a span begins, nor begin after it ends, whichever of the two
   * clocks tells it.
   */
  public int count(TimeSpan span) {
    if (areOfDaysAlone && span.isOfDaysAlone()) {
      int begun = span.lastDay() == Long.MAX_VALUE ? firstDays.length : place(firstDays, span.lastDay() + 1);
      return begun - place(lastDays, span.firstDay());
    }
    if (bothClocks == null) {
      bothClocks = BothClocks.of(spans);
    }
    return spans.size() - bothClocks.before(span) - bothClocks.after(span);
  }

  /** Returns how many times are less than a time. */
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

  /**
   * The ends and the beginnings of the spans on both clocks. A beginning is kept as its complement, so that a later
   * time is less.
   */
  private record BothClocks(Times ends, Times beginnings) {

    static BothClocks of(List<TimeSpan> spans) {
      return new BothClocks(
          Times.of(spans.stream().map(span -> new Time(span.lastDay(), span.last())).toList()),
          Times.of(spans.stream().map(span -> new Time(~span.firstDay(), ~span.first())).toList()));
    }

    int before(TimeSpan span) {
      return ends.before(span.firstDay(), span.first());
    }

    int after(TimeSpan span) {
      return beginnings.before(~span.lastDay(), ~span.last());
    }
  }

  /** A time on both clocks of a {@link TimeSpan}. */
  private record Time(long day, long second) {}

  /**
   * Times in an order in which those before another time are counted quickly.
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
  }
}
