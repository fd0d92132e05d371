// SPDX-License-Identifier: Apache-2.0
package org.communique.time;

/**
 * How precise a date is: the smallest unit that its text gives. The constants are ordered from the smallest unit to the
 * largest unit. {@link #INTERVAL} and {@link #SET} have no unit and are last.
 *
 * <pre>{@code
 * Edtf.parse("2022-08").precision()   // MONTH
 * }</pre>
 */
public enum DatePrecision {
  /** A second: {@code 2022-08-15T09:30:00}. */
  SECOND,
  /** A minute: {@code 2022-08-15T09:30}. */
  MINUTE,
  /** An hour: {@code 2022-08-15T09}. */
  HOUR,
  /** A day: {@code 2022-08-15}. */
  DAY,
  /** A month, with or without a mark for the missing day: {@code 2022-08}, {@code 2022-08-XX}. */
  MONTH,
  /** A season: {@code 2022-21}. */
  SEASON,
  /** A year, with or without a mark for the missing month: {@code 2022}, {@code 2022-XX}. */
  YEAR,
  /** Ten years: {@code 194X}. */
  DECADE,
  /** A hundred years: {@code 19XX}. */
  CENTURY,
  /** From one date to another date, which can have any precision: {@code 1950/1953}. */
  INTERVAL,
  /** One date out of several dates, which can have any precision: {@code [2021,2023]}. */
  SET
}
