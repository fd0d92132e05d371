// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.order;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Divides time spans into as many periods as possible. Each period ends on a day before the next period begins. */
public final class Periods {

  private Periods() {}

  /**
   * Divides the spans that have a beginning and an end. The other spans belong to no period.
   *
   * @param spans the spans; their places in the list are their numbers
   * @return the numbers of the spans, period by period in the order of time; ascending within a period
   */
  public static List<List<Integer>> of(List<TimeSpan> spans) {
    List<Integer> sorted = new ArrayList<>();
    for (int number = 0; number < spans.size(); number++) {
      if (spans.get(number).isBounded()) {
        sorted.add(number);
      }
    }
    sorted.sort(Comparator.comparingLong(number -> spans.get(number).firstDayAnywhere()));
    List<List<Integer>> periods = new ArrayList<>();
    long lastDay = Long.MIN_VALUE;
    for (int number : sorted) {
      TimeSpan span = spans.get(number);
      if (periods.isEmpty() || lastDay < span.firstDayAnywhere()) {
        periods.add(new ArrayList<>());
      }
      periods.get(periods.size() - 1).add(number);
      lastDay = Math.max(lastDay, span.lastDayAnywhere());
    }
    periods.forEach(period -> period.sort(Comparator.naturalOrder()));
    return periods;
  }
}
