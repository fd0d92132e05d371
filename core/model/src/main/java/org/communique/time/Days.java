// SPDX-License-Identifier: Apache-2.0
package org.communique.time;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The first and the last day that a date means, both inclusive; null where open or unknown. */
record Days(@Nullable LocalDate earliest, @Nullable LocalDate latest) {

  static final Days UNBOUNDED = new Days(null, null);

  static Days of(LocalDate day) {
    return new Days(day, day);
  }

  static Days of(YearMonth month) {
    return new Days(month.atDay(1), month.atEndOfMonth());
  }

  static Days ofYears(int first, int last) {
    return new Days(Year.of(first).atDay(1), YearMonth.of(last, 12).atEndOfMonth());
  }

  /** Summer and winter, of which one crosses the new year on either half of the earth, before or after the year named. */
  static Days acrossNewYear(int year) {
    return new Days(YearMonth.of(year - 1, 12).atDay(1), YearMonth.of(year + 1, 3).atEndOfMonth());
  }

  /** From the beginning of these days to the end of those. */
  Days to(Days end) {
    return new Days(earliest, end.latest);
  }

  /** All days of both, and those between. */
  Days or(Days other) {
    if (earliest == null || latest == null || other.earliest == null || other.latest == null) {
      return UNBOUNDED;
    }
    return new Days(
        earliest.isBefore(other.earliest) ? earliest : other.earliest,
        latest.isAfter(other.latest) ? latest : other.latest);
  }

  /** Whether these days begin after those do. */
  boolean beginsAfter(Days other) {
    return earliest != null && other.earliest != null && earliest.isAfter(other.earliest);
  }

  /** Whether the first of these days is after the last of those. */
  boolean isAfter(Days other) {
    return earliest != null && other.latest != null && earliest.isAfter(other.latest);
  }
}
