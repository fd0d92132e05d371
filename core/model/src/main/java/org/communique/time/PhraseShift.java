// SPDX-License-Identifier: Apache-2.0
package org.communique.time;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The rules that count a number of units from the anchor, such as {@code day -1} and {@code ago -n}. */
final class PhraseShift {

  private static final int TEN = 10;
  private static final int HUNDRED = 100;
  private static final int HOURS = 24;
  private static final int WEEK = 7;
  private static final int QUARTER = 3;
  private static final int SATURDAY = 6;
  private static final int SUNDAY = 7;

  private PhraseShift() {}

  static @Nullable FoundDate date(PhraseMatch match, TimeFrame frame) {
    int shift = match.rule().shift(match.number(PhraseSlot.N));
    Edtf anchor = frame.anchor();
    FoundDate found = switch (match.rule().what()) {
      case "ago" -> moment(PhraseTable.UNITS.get(match.number(PhraseSlot.UNIT)), shift, anchor);
      case "there" -> there(match, shift, frame);
      case "monthday" -> monthday(match, shift, anchor);
      case "yearend" -> yearEnd(shift, anchor);
      default -> whole(match.rule().what(), shift, anchor);
    };
    return found == null ? null : found.like(anchor);
  }

  /** {@return the whole unit that is so many units after the unit of the anchor} */
  private static @Nullable FoundDate whole(String unit, int shift, Edtf anchor) {
    LocalDate day = PhraseDates.day(anchor);
    YearMonth month = PhraseDates.month(anchor);
    Year year = year(anchor);
    return switch (unit) {
      case "day" -> day == null ? null : FoundDate.of(Edtf.of(day.plusDays(shift)));
      case "week" -> day == null ? null : week(day.plusWeeks(shift), 1);
      case "weekend" -> day == null ? null : week(day.plusWeeks(shift), SATURDAY);
      case "month" -> month == null ? null : FoundDate.of(Edtf.of(month.plusMonths(shift)));
      case "quarter" -> month == null ? null : quarter(month.plusMonths((long) shift * QUARTER));
      case "year" -> year == null ? null : FoundDate.of(fourDigits(year.plusYears(shift)));
      case "decade" -> year == null ? null : FoundDate.of(
          PhraseYears.decade(fourDigits(year.plusYears((long) shift * TEN)).earliest().orElseThrow().getYear()));
      default -> year == null ? null : FoundDate.of(
          Edtf.parse(fourDigits(year.plusYears((long) shift * HUNDRED)).text().substring(0, 2) + "XX"));
    };
  }

  private static @Nullable Year year(Edtf anchor) {
    Year first = anchor.earliest().map(Year::from).orElse(null);
    return anchor.latest().map(Year::from).filter(last -> last.equals(first)).orElse(null);
  }

  /** {@return the year; a year outside 0 to 9999 is refused, because phrases count in years of four digits} */
  private static Edtf fourDigits(Year year) {
    return Edtf.parse(Edtf.of(year.atDay(1)).text().substring(0, "2022".length()));
  }

  private static FoundDate week(LocalDate day, int from) {
    return FoundDate.days(CalendarSearch.ofWeek(from, day), CalendarSearch.ofWeek(SUNDAY, day));
  }

  private static FoundDate quarter(YearMonth month) {
    YearMonth start = month.minusMonths((month.getMonthValue() - 1) % QUARTER);
    return FoundDate.interval(Edtf.of(start), Edtf.of(start.plusMonths(QUARTER - 1L)));
  }

  /**
   * Returns about when it was so many units from the anchor. Nobody counts the days of “three weeks ago”, so that only
   * days are exact: months and one year give a month, and more years give a year, all approximate. Weeks give a day
   * that is also uncertain, because the week of that day can be meant.
   */
  private static @Nullable FoundDate moment(String unit, int shift, Edtf anchor) {
    return switch (unit) {
      case "minute" -> uncertain(whole("day", 0, anchor));
      case "hour" -> uncertain(whole("day", Math.round((float) shift / HOURS), anchor));
      case "day" -> whole("day", shift, anchor);
      case "week" -> uncertain(approximate(whole("day", shift * WEEK, anchor)));
      case "fortnight" -> uncertain(approximate(whole("day", shift * 2 * WEEK, anchor)));
      case "month" -> approximate(whole("month", shift, anchor));
      case "decade" -> approximate(whole("year", shift * TEN, anchor));
      case "century" -> approximate(whole("century", shift, anchor));
      default -> approximate(Math.abs(shift) == 1 && PhraseDates.month(anchor) != null
          ? whole("month", shift * 12, anchor)
          : whole("year", shift, anchor));
    };
  }

  private static @Nullable FoundDate uncertain(@Nullable FoundDate found) {
    return found == null ? null : found.uncertain(true);
  }

  private static @Nullable FoundDate approximate(@Nullable FoundDate found) {
    return found == null ? null : found.map(FoundDate.Part::approximate);
  }

  /** {@return the date of the rest of the phrase, for an anchor that is so many units away} */
  private static @Nullable FoundDate there(PhraseMatch match, int shift, TimeFrame frame) {
    LocalDate day = PhraseDates.day(frame.anchor());
    if (day == null) {
      return null;
    }
    LocalDate moved = switch (PhraseTable.UNITS.get(match.number(PhraseSlot.UNIT))) {
      case "day" -> day.plusDays(shift);
      case "week" -> day.plusWeeks(shift);
      case "fortnight" -> day.plusWeeks(2L * shift);
      case "month" -> day.plusMonths(shift);
      case "year" -> day.plusYears(shift);
      case "decade" -> day.plusYears((long) TEN * shift);
      default -> null;
    };
    return moved == null
        ? null
        : PhraseDates.date(match.part(PhraseSlot.DATE), frame.anchoredAt(Edtf.of(moved)));
  }

  private static @Nullable FoundDate yearEnd(int shift, Edtf anchor) {
    Year year = year(anchor);
    return year == null ? null : approximate(FoundDate.of(Edtf.of(year.plusYears(shift).atMonth(12))));
  }

  private static @Nullable FoundDate monthday(PhraseMatch match, int shift, Edtf anchor) {
    YearMonth month = PhraseDates.month(anchor);
    return month == null
        ? null
        : PhraseDates.toLast(
            FoundDate.of(Edtf.of(month.plusMonths(shift).atDay(match.number(PhraseSlot.D)))),
            match.numbers(PhraseSlot.D));
  }
}
