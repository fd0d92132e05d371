// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.order;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Divides things with spans into the most periods of which each is over on a day before the next begins. */
public final class Periods {

  private Periods() {}

  /** The numbers of the spans that are bounded, period by period, in order within each. */
  public static List<List<Integer>> of(List<TimeSpan> spans) {
    List<Integer> sorted = new ArrayList<>();
    for (int number = 0; number < spans.size(); number++) {
      if (spans.get(number).isBounded()) {
        sorted.add(number);
      }
    }
    sorted.sort(Comparator.comparingLong(number -> spans.get(number).firstDayAnywhere()));
    List<List<Integer>> periods = new ArrayList<>();
    long last = Long.MIN_VALUE;
    for (int number : sorted) {
      TimeSpan span = spans.get(number);
      if (periods.isEmpty() || last < span.firstDayAnywhere()) {
        periods.add(new ArrayList<>());
      }
      periods.get(periods.size() - 1).add(number);
      last = Math.max(last, span.lastDayAnywhere());
    }
    periods.forEach(period -> period.sort(Comparator.naturalOrder()));
    return periods;
  }
}
