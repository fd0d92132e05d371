// SPDX-License-Identifier: Apache-2.0
package org.communique.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days from the first to the last that a date means, both inclusive.
 *
 * @param first the first day; null if the beginning is open or unknown
 * @param last the last day; null if the end is open or unknown
 * @param season year and number of the season, as in {@code 202221}, if the days are a season; otherwise 0. It is kept
 *     because two seasons can have the same days.
 * @param openStart whether the beginning is open, so that the days have no first day; false if it is unknown
 * @param openEnd whether the end is open, so that the days have no last day; false if it is unknown
 */
record DayRange(
    @Nullable LocalDate first, @Nullable LocalDate last, int season, boolean openStart, boolean openEnd) {

  /** An end of an interval that is unknown. */
  static final DayRange UNKNOWN = new DayRange(null, null, 0, false, false);

  /** An end of an interval that is open. */
  static final DayRange OPEN = new DayRange(null, null, 0, true, true);

  private static final int SUMMER = 22;
  private static final int WINTER = 24;

  private DayRange(@Nullable LocalDate first, @Nullable LocalDate last) {
    this(first, last, 0, false, false);
  }

  static DayRange of(LocalDate day) {
    return new DayRange(day, day);
  }

  /** Returns the days of a month whose first day is given. */
  static DayRange ofMonth(LocalDate firstDay) {
    return new DayRange(firstDay, firstDay.withDayOfMonth(firstDay.lengthOfMonth()));
  }

  static DayRange ofYears(int first, int last) {
    return new DayRange(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
  }

  /**
   * The days that a season can have on either half of the earth. Summer is around the new year in the south, and winter
   * in the north; nothing tells whether the year is the one before or the one after the new year.
   */
  static DayRange ofSeason(int year, int number) {
    boolean crossesNewYear = number == SUMMER || number == WINTER;
    return new DayRange(
        crossesNewYear ? LocalDate.of(year - 1, 12, 1) : LocalDate.of(year, 1, 1),
        crossesNewYear ? LocalDate.of(year + 1, 3, 31) : LocalDate.of(year, 12, 31),
        year * 100 + number, false, false);
  }

  /** {@return the days from the first of this range to the last of the other range} */
  DayRange to(DayRange end) {
    return new DayRange(first, end.last, 0, openStart, end.openEnd);
  }

  /** {@return the shortest range that contains both; both must have a first and a last day} */
  DayRange or(DayRange other) {
    return new DayRange(
        isEarlier(other.first, first) ? other.first : first, isEarlier(last, other.last) ? other.last : last);
  }

  /** {@return whether the last day of this range is before the first day of the other; false if either is unknown} */
  boolean isBefore(DayRange other) {
    return isEarlier(last, other.first);
  }

  /** {@return whether all days of the other range are in this one; each of the four ends must be known or open} */
  boolean contains(DayRange other) {
    return (openStart || !other.openStart && !isEarlier(other.first, first))
        && (openEnd || !other.openEnd && !isEarlier(last, other.last));
  }

  /** {@return whether first and last day are known} */
  boolean isBounded() {
    return first != null && last != null;
  }

  /** {@return whether each end is known or open} */
  boolean isKnown() {
    return (openStart || first != null) && (openEnd || last != null);
  }

  /**
   * Returns whether an interval with these ends runs backwards: the last day of the end is before the first day of the
   * start. Two seasons are compared by year and number. A season and another date run backwards only if they do on both
   * halves of the earth.
   */
  static boolean isBackwards(DayRange start, DayRange end) {
    return start.season != 0 && end.season != 0 ? start.season > end.season : end.isBefore(start);
  }

  private static boolean isEarlier(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one != null && other != null && one.isBefore(other);
  }
}
