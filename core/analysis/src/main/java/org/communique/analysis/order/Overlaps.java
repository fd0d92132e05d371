// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.order;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * Counts how many of some time spans are possibly at the same time as another span. A span is asked in logarithmic
 * time, however many spans there are.
 */
public final class Overlaps {

  /** The first and the last times of some spans on one clock, each sorted. */
  private record Clock(long[] firsts, long[] lasts) {

    static Clock of(List<TimeSpan> spans, ToLongFunction<TimeSpan> first, ToLongFunction<TimeSpan> last) {
      return new Clock(sorted(spans, first), sorted(spans, last));
    }

    private static long[] sorted(List<TimeSpan> spans, ToLongFunction<TimeSpan> time) {
      long[] times = new long[spans.size()];
      for (int at = 0; at < times.length; at++) {
        times[at] = time.applyAsLong(spans.get(at));
      }
      Arrays.sort(times);
      return times;
    }

    int overlapping(long first, long last) {
      int over = place(lasts, first);
      int begun = last == Long.MAX_VALUE ? firsts.length : place(firsts, last + 1);
      return begun - over;
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

  private final Clock days;
  private final Clock secondsOfOthers;
  private final Clock seconds;

  /** Prepares the spans with which others are compared. */
  public Overlaps(List<TimeSpan> spans) {
    List<TimeSpan> withDays = new ArrayList<>(spans);
    withDays.removeIf(span -> !span.hasCalendarDays());
    List<TimeSpan> others = new ArrayList<>(spans);
    others.removeIf(TimeSpan::hasCalendarDays);
    this.days = Clock.of(withDays, TimeSpan::firstDay, TimeSpan::lastDay);
    this.secondsOfOthers = Clock.of(others, TimeSpan::first, TimeSpan::last);
    this.seconds = Clock.of(spans, TimeSpan::first, TimeSpan::last);
  }

  /** Returns how many of the spans neither end before a span begins, nor begin after it ends. */
  public int count(TimeSpan span) {
    return span.hasCalendarDays()
        ? days.overlapping(span.firstDay(), span.lastDay()) + secondsOfOthers.overlapping(span.first(), span.last())
        : seconds.overlapping(span.first(), span.last());
  }
}
