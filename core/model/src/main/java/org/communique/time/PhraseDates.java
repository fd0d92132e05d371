// SPDX-License-Identifier: Apache-2.0
package org.communique.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Computes the date of a matched phrase. This class has the rules for weekdays, days, months and seasons. {@link
 * PhraseShift} has the rules that count units from the anchor, {@link PhraseYears} the rules for years, {@link
 * PhraseChange} the rules that change the date of a part, {@link PhrasePairs} the rules for two dates, and {@link
 * PhraseClock} the times of day.
 */
final class PhraseDates {

  private static final int SPRING = 21;
  private static final int WINTER = 24;
  private static final int MONTHS = 12;

  private PhraseDates() {}

  /** {@return the date; null if the anchor is not precise enough, or if there is no such date} */
  static @Nullable FoundDate date(PhraseMatch match, TimeFrame frame) {
    PhraseRule rule = match.rule();
    Optional<Edtf> mentioned = frame.mentioned();
    if (rule.fromMentioned() && mentioned.isEmpty()) {
      return null;
    }
    TimeFrame from = rule.fromMentioned() ? frame.anchoredAt(mentioned.orElseThrow()) : frame;
    FoundDate found = rule.isShift() ? PhraseShift.date(match, from) : other(match, from);
    return found == null ? null : found.uncertain(rule.isUsual());
  }

  private static @Nullable FoundDate other(PhraseMatch match, TimeFrame frame) {
    return switch (match.rule().what()) {
      case "weekday" -> weekday(match, frame);
      case "date" -> dayOfYear(match, frame);
      case "month" -> month(match, frame);
      case "season" -> season(match, frame);
      case "monthday" -> monthday(match, frame);
      case "year", "decade", "century" -> PhraseYears.date(match, frame);
      case "clock", "at" -> PhraseClock.date(match, frame);
      case "interval" -> PhrasePairs.interval(match, frame);
      case "list" -> PhrasePairs.list(match, frame);
      default -> PhraseChange.date(match, frame);
    };
  }

  /** {@return the only day of the anchor; null if the anchor is less precise than a day} */
  static @Nullable LocalDate day(Edtf anchor) {
    return anchor.earliest().filter(day -> anchor.latest().filter(day::equals).isPresent()).orElse(null);
  }

  /** {@return the only month of the anchor; null if the anchor is less precise than a month} */
  static @Nullable YearMonth month(Edtf anchor) {
    YearMonth first = anchor.earliest().map(YearMonth::from).orElse(null);
    return anchor.latest().map(YearMonth::from).filter(last -> last.equals(first)).orElse(null);
  }

  private static @Nullable FoundDate near(String how, CalendarSearch search, TimeFrame frame) {
    FoundDate found = switch (how) {
      case "before" -> search.before();
      case "after" -> search.after();
      default -> search.towards(frame.direction());
    };
    return found == null ? null : found.like(frame.anchor());
  }

  private static @Nullable FoundDate weekday(PhraseMatch match, TimeFrame frame) {
    return switch (match.rule().how()) {
      case "check" -> checked(match, frame);
      case "in" -> weekdayOfMonth(match, frame);
      default -> weekdayNear(match, frame);
    };
  }

  /** {@return the first, second … such weekday of the month that the phrase names} */
  private static @Nullable FoundDate weekdayOfMonth(PhraseMatch match, TimeFrame frame) {
    FoundDate month = date(match.part(PhraseSlot.DATE), frame);
    if (month == null || !month.is(DatePrecision.MONTH)) {
      return null;
    }
    LocalDate day = month.firstDay().with(TemporalAdjusters.dayOfWeekInMonth(
        match.number(PhraseSlot.D), DayOfWeek.of(match.number(PhraseSlot.WEEKDAY))));
    return day.isAfter(month.lastDay()) ? null : with(month, Edtf.of(day));
  }

  private static @Nullable FoundDate weekdayNear(PhraseMatch match, TimeFrame frame) {
    LocalDate day = day(frame.anchor());
    if (day == null) {
      return null;
    }
    int weekday = match.number(PhraseSlot.WEEKDAY);
    return switch (match.rule().how()) {
      case "within" -> FoundDate.of(Edtf.of(CalendarSearch.ofWeek(weekday, day))).like(frame.anchor());
      case "last" -> CalendarSearch.lastWeekday(weekday, day).like(frame.anchor());
      case "next" -> CalendarSearch.nextWeekday(weekday, day).like(frame.anchor());
      default -> near(match.rule().how(), CalendarSearch.weekday(weekday, day), frame);
    };
  }

  private static @Nullable FoundDate month(PhraseMatch match, TimeFrame frame) {
    int number = match.number(PhraseSlot.MONTH);
    if (match.rule().how().equals("in")) {
      FoundDate year = year(match, frame);
      return year == null ? null : with(year, Edtf.of(YearMonth.of(year.firstDay().getYear(), number)));
    }
    YearMonth month = month(frame.anchor());
    if (month == null) {
      return null;
    }
    return match.rule().how().equals("within")
        ? FoundDate.of(Edtf.of(month.withMonth(number))).like(frame.anchor())
        : near(match.rule().how(), CalendarSearch.month(number, month), frame);
  }

  private static @Nullable FoundDate season(PhraseMatch match, TimeFrame frame) {
    int number = match.number(PhraseSlot.SEASON);
    if (match.rule().how().equals("in")) {
      FoundDate year = year(match, frame);
      return year == null ? null : with(year, season(year.firstDay().getYear(), number));
    }
    YearMonth month = month(frame.anchor());
    if (month == null) {
      return null;
    }
    boolean isInWinter = number == WINTER && month.getMonthValue() <= 2;
    return match.rule().how().equals("within")
        ? FoundDate.of(season(month.getYear() - (isInWinter ? 1 : 0), number)).uncertain(number == WINTER)
            .like(frame.anchor())
        : near(match.rule().how(), CalendarSearch.season(number, month), frame);
  }

  private static Edtf season(int year, int number) {
    return CalendarSearch.seasonOf(YearMonth.of(year, (number - SPRING) * 3 + 3));
  }

  /** {@return the year that the phrase names; null if the part is not exactly a year} */
  private static @Nullable FoundDate year(PhraseMatch match, TimeFrame frame) {
    FoundDate found = date(match.part(PhraseSlot.DATE), frame);
    return found != null && found.is(DatePrecision.YEAR) ? found : null;
  }

  /** {@return a date in the given year or month, with the marks of the year or month} */
  private static FoundDate with(FoundDate year, Edtf date) {
    return year.withDates(FoundDate.of(date));
  }

  private static @Nullable FoundDate dayOfYear(PhraseMatch match, TimeFrame frame) {
    return switch (match.rule().how()) {
      case "digits" -> FoundDate.of(digits(match, match.number(PhraseSlot.N), match.number(PhraseSlot.D)));
      case "either" -> dayOrMonthFirst(match);
      default -> monthAndDay(match, frame);
    };
  }

  private static Edtf digits(PhraseMatch match, int month, int day) {
    return Edtf.of(LocalDate.of(match.number(PhraseSlot.YEAR), month, day));
  }

  /** Some countries write the month first, and others the day. */
  private static FoundDate dayOrMonthFirst(PhraseMatch match) {
    int one = match.number(PhraseSlot.N);
    int two = match.number(PhraseSlot.D);
    if (one > MONTHS || two > MONTHS) {
      return FoundDate.of(digits(match, Math.min(one, two), Math.max(one, two)));
    }
    return FoundDate.oneOf(digits(match, Math.min(one, two), Math.max(one, two)),
        digits(match, Math.max(one, two), Math.min(one, two))).uncertain(one != two);
  }

  private static @Nullable FoundDate monthAndDay(PhraseMatch match, TimeFrame frame) {
    int month = match.number(PhraseSlot.MONTH);
    List<Integer> days = match.numbers(PhraseSlot.D);
    if (match.rule().how().equals("in")) {
      FoundDate year = year(match, frame);
      return year == null
          ? null
          : toLast(with(year, Edtf.of(LocalDate.of(year.firstDay().getYear(), month, days.get(0)))), days);
    }
    LocalDate anchor = day(frame.anchor());
    if (anchor == null) {
      return null;
    }
    if (match.rule().how().equals("within")) {
      return toLast(
          FoundDate.of(Edtf.of(LocalDate.of(anchor.getYear(), month, days.get(0)))).like(frame.anchor()), days);
    }
    return toLast(near(match.rule().how(), CalendarSearch.day(month, days.get(0), anchor), frame), days);
  }

  private static @Nullable FoundDate monthday(PhraseMatch match, TimeFrame frame) {
    LocalDate anchor = day(frame.anchor());
    List<Integer> days = match.numbers(PhraseSlot.D);
    return anchor == null
        ? null
        : toLast(near("nearest", CalendarSearch.day(null, days.get(0), anchor), frame), days);
  }

  /** Makes an interval of the first day, which was found, to the last day. Days that are not in a row give a doubt. */
  static @Nullable FoundDate toLast(@Nullable FoundDate first, List<Integer> days) {
    int last = days.get(days.size() - 1);
    if (first == null || days.size() == 1) {
      return first;
    }
    if (first.isSet()) {
      return null;
    }
    FoundDate.Part start = first.first();
    FoundDate.Part end = new FoundDate.Part(
        Edtf.of(start.firstDay().withDayOfMonth(last)), start.isUncertain(), start.isApproximate());
    return new FoundDate(start, end, false, first.isGuessed(), first.contradiction())
        .uncertain(last - days.get(0) != days.size() - 1);
  }

  /**
   * Compares a weekday with a date. If the direction chose the date, the date in the other direction may fit better.
   */
  private static @Nullable FoundDate checked(PhraseMatch match, TimeFrame frame) {
    if (match.part(PhraseSlot.DATE).rule().what().equals("weekday")) {
      return null;
    }
    DayOfWeek weekday = DayOfWeek.of(match.number(PhraseSlot.WEEKDAY));
    FoundDate found = null;
    for (TimeDirection direction : List.of(frame.direction(), TimeDirection.PAST, TimeDirection.FUTURE)) {
      boolean isBoth = direction == TimeDirection.BOTH;
      FoundDate date = date(
          match.part(PhraseSlot.DATE), frame.towards(isBoth ? TimeDirection.NEAREST : direction));
      if (date == null || !date.isDay() || date.firstDay().getDayOfWeek() == weekday) {
        return date != null && date.isDay() ? date : null;
      }
      found = found == null ? date : found;
    }
    return Objects.requireNonNull(found).contradicting(
        found.firstDay() + " is a " + name(found.firstDay().getDayOfWeek()) + ", but the words say " + name(weekday));
  }

  private static String name(DayOfWeek weekday) {
    return weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
