// SPDX-License-Identifier: Apache-2.0
package org.communique.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.communique.base.InvalidBriefException;

/**
 * Writes values of {@code java.time} as texts that {@link EdtfParser} reads. The texts of {@code java.time} itself
 * differ: the year 99 is {@code 99}, and a full minute has no seconds.
 */
final class EdtfText {

  /** The last year of four digits. A longer year has a form of its own, which has neither month nor day. */
  private static final int LAST_YEAR = 9999;

  private static final Instant FIRST = Instant.parse("-9999-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

  private EdtfText() {}

  static String of(LocalDate day) {
    checkYear(day.getYear());
    return day.toString();
  }

  static String of(YearMonth month) {
    checkYear(month.getYear());
    return month.toString();
  }

  static String of(Year year) {
    int number = year.getValue();
    if (Math.abs(number) > LAST_YEAR) {
      return "Y" + number;
    }
    return String.format(Locale.ROOT, number < 0 ? "-%04d" : "%04d", Math.abs(number));
  }

  static String of(OffsetDateTime time) {
    checkYear(time.getYear());
    if (time.getOffset().getTotalSeconds() % 60 != 0) {
      throw InvalidBriefException.of("Edtf", "offset must be a number of whole minutes", time.getOffset().getId());
    }
    return time.toLocalDate() + "T" + TIME.format(time) + time.getOffset().getId();
  }

  static String of(Instant moment) {
    if (moment.isBefore(FIRST) || moment.isAfter(LAST)) {
      throw InvalidBriefException.of("Edtf", "moment must be in the years -9999 to 9999", moment.toString());
    }
    return of(moment.atOffset(ZoneOffset.UTC));
  }

  private static void checkYear(int year) {
    if (Math.abs(year) > LAST_YEAR) {
      throw InvalidBriefException.of(
          "Edtf", "year must be -9999 to 9999 in a date with a month", Integer.toString(year));
    }
  }
}
