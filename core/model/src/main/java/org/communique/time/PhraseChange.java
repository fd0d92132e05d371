// SPDX-License-Identifier: Apache-2.0
package org.communique.time;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The rules that change the date of a part of the phrase, such as {@code end} and {@code about}. */
final class PhraseChange {

  private static final int TEN = 10;
  private static final int MONTHS = 12;
  private static final int WEEK = 7;

  private PhraseChange() {}

  static @Nullable FoundDate date(PhraseMatch match, TimeFrame frame) {
    FoundDate found = PhraseDates.date(match.part(PhraseSlot.DATE), frame);
    if (found == null) {
      return null;
    }
    return switch (match.rule().what()) {
      case "same" -> found;
      case "daypart" -> found.first().isDay() ? found : null;
      case "weekof" -> found.isDay() ? weekOf(found) : null;
      case "about" -> found.isDay() || found.isSet() && found.first().isDay()
          ? found
          : found.map(FoundDate.Part::approximate);
      case "approximate" -> found.map(FoundDate.Part::approximate);
      case "start" -> edge(found, found.firstDay());
      case "end" -> edge(found, found.lastDay());
      default -> part(found, match.rule().how());
    };
  }

  private static FoundDate weekOf(FoundDate day) {
    return day.withDates(FoundDate.days(
        CalendarSearch.ofWeek(1, day.firstDay()), CalendarSearch.ofWeek(WEEK, day.firstDay())));
  }

  /** {@return the beginning or end of a date, one unit more precise and approximate; a season and a day stay} */
  private static @Nullable FoundDate edge(FoundDate found, LocalDate day) {
    if (found.isSet()) {
      return null;
    }
    Edtf edge = found.second() != null ? Edtf.of(day) : switch (found.first().date().precision()) {
      case CENTURY, DECADE -> Edtf.of(Year.from(day));
      case YEAR -> Edtf.of(YearMonth.from(day));
      case MONTH -> Edtf.of(day);
      default -> found.first().date();
    };
    FoundDate date = found.withDates(FoundDate.of(edge));
    return found.isDay() ? date : date.map(FoundDate.Part::approximate);
  }

  /** {@return a half or quarter of a year, a half or week of a month, or a half of a decade; null for other dates} */
  private static @Nullable FoundDate part(FoundDate found, String how) {
    int part = how.charAt(0) - '0';
    int parts = how.charAt(2) - '0';
    LocalDate first = found.firstDay();
    FoundDate result;
    if (found.is(DatePrecision.YEAR)) {
      int months = MONTHS / parts;
      YearMonth start = YearMonth.from(first).plusMonths((part - 1L) * months);
      result = FoundDate.interval(Edtf.of(start), Edtf.of(start.plusMonths(months - 1L)));
    } else if (found.is(DatePrecision.MONTH) && parts == 2) {
      LocalDate middle = first.withDayOfMonth(15);
      result = part == 1 ? FoundDate.days(first, middle) : FoundDate.days(middle.plusDays(1), found.lastDay());
    } else if (found.is(DatePrecision.MONTH)) {
      LocalDate start = part == parts ? found.lastDay().minusDays(WEEK - 1L) : first.plusDays((part - 1L) * WEEK);
      result = FoundDate.days(start, start.plusDays(WEEK - 1L));
    } else if (found.is(DatePrecision.DECADE) && parts == 2) {
      Year start = Year.from(first).plusYears(part == 1 ? 0 : TEN / 2);
      result = FoundDate.interval(Edtf.of(start), Edtf.of(start.plusYears(TEN / 2 - 1L)));
    } else {
      return null;
    }
    return found.withDates(result);
  }
}
