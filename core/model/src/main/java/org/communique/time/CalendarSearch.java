// SPDX-License-Identifier: Apache-2.0
package org.communique.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Searches for something that returns, such as a weekday, a month or a day of the year. What returns has a number on a
 * scale of whole units: days since 1970, months since the year 0, or seasons since the year 0.
 */
abstract class CalendarSearch {

  /** A season lasts three months, and spring begins in March. */
  private static final int SEASON_MONTHS = 3;

  private static final int SEASONS = 4;
  private static final int FIRST_SEASON = 21;
  private static final int MONTHS = 12;
  private static final int WEEK = 7;

  /** February 29 can be eight years away. */
  private static final int FARTHEST = 8;

  private final long now;
  private final LongFunction<Edtf> date;

  private CalendarSearch(long now, LongFunction<Edtf> date) {
    this.now = now;
    this.date = date;
  }

  /** {@return the last such unit that is not after the given one; null if there is none} */
  abstract @Nullable Long floor(long unit);

  /** {@return the first such unit that is not before the given one; null if there is none} */
  abstract @Nullable Long ceiling(long unit);

  static CalendarSearch weekday(int weekday, LocalDate anchor) {
    long offset = weekday - LocalDate.EPOCH.getDayOfWeek().getValue();
    return new Cycle(anchor.toEpochDay(), day -> Edtf.of(LocalDate.ofEpochDay(day)), WEEK, offset);
  }

  static CalendarSearch month(int month, YearMonth anchor) {
    return new Cycle(index(anchor), number -> Edtf.of(month(number)), MONTHS, month - 1L);
  }

  static CalendarSearch season(int season, YearMonth anchor) {
    return new Cycle(seasonIndex(anchor), CalendarSearch::season, SEASONS, season - (long) FIRST_SEASON);
  }

  /** {@return a search for a day of the month in every month, or only in the month of the given number} */
  static CalendarSearch day(@Nullable Integer month, int dayOfMonth, LocalDate anchor) {
    return new Days(anchor, month, dayOfMonth);
  }

  /** {@return the season in which the month is; winter belongs to the year in which it begins} */
  static Edtf seasonOf(YearMonth month) {
    return season(seasonIndex(month));
  }

  private static long index(YearMonth month) {
    return month.getYear() * (long) MONTHS + month.getMonthValue() - 1;
  }

  private static YearMonth month(long index) {
    return YearMonth.of((int) Math.floorDiv(index, (long) MONTHS), (int) Math.floorMod(index, (long) MONTHS) + 1);
  }

  private static long seasonIndex(YearMonth month) {
    return Math.floorDiv(index(month.minusMonths(2)), (long) SEASON_MONTHS);
  }

  private static Edtf season(long index) {
    return Edtf.parse(String.format(
        Locale.ROOT, "%04d-%d", Math.floorDiv(index, (long) SEASONS),
        FIRST_SEASON + Math.floorMod(index, (long) SEASONS)));
  }

  /** {@return what the direction chooses; null if there is none} */
  @Nullable FoundDate towards(TimeDirection direction) {
    Long before = floor(now);
    Long after = ceiling(now);
    if (before == null || after == null) {
      return null;
    }
    FoundDate found = switch (direction) {
      case PAST -> at(before);
      case FUTURE -> at(after);
      case NEAREST -> at(now - before <= after - now ? before : after);
      case BOTH -> FoundDate.oneOf(date.apply(before), date.apply(after));
    };
    return found.uncertain(direction != TimeDirection.BOTH).guessed();
  }

  /** {@return the last one before the anchor} */
  @Nullable FoundDate before() {
    Long found = floor(now - 1);
    return found == null ? null : at(found);
  }

  /** {@return the first one after the anchor} */
  @Nullable FoundDate after() {
    Long found = ceiling(now + 1);
    return found == null ? null : at(found);
  }

  /** “Last Friday” is the Friday before the anchor, or the Friday of the week before. */
  static FoundDate lastWeekday(int weekday, LocalDate anchor) {
    return either(
        anchor.with(TemporalAdjusters.previous(DayOfWeek.of(weekday))), ofWeek(weekday, anchor.minusWeeks(1)));
  }

  /** “Next Friday” is the Friday after the anchor, or the Friday of the week after. */
  static FoundDate nextWeekday(int weekday, LocalDate anchor) {
    return either(anchor.with(TemporalAdjusters.next(DayOfWeek.of(weekday))), ofWeek(weekday, anchor.plusWeeks(1)));
  }

  private static FoundDate either(LocalDate one, LocalDate other) {
    boolean isInOrder = !other.isBefore(one);
    return FoundDate.oneOf(Edtf.of(isInOrder ? one : other), Edtf.of(isInOrder ? other : one))
        .uncertain(!one.equals(other));
  }

  /** {@return the weekday in the week of the anchor; a week begins on Monday} */
  static LocalDate ofWeek(int weekday, LocalDate anchor) {
    return anchor.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(weekday - 1L);
  }

  private FoundDate at(long unit) {
    return FoundDate.of(date.apply(unit));
  }

  /** What returns after the same number of units. */
  private static final class Cycle extends CalendarSearch {

    private final long period;
    private final long offset;

    Cycle(long now, LongFunction<Edtf> date, long period, long offset) {
      super(now, date);
      this.period = period;
      this.offset = offset;
    }

    @Override
    Long floor(long unit) {
      return unit - Math.floorMod(unit - offset, period);
    }

    @Override
    Long ceiling(long unit) {
      return unit + Math.floorMod(offset - unit, period);
    }
  }

  /** A day of the month, which not every month or year has. */
  private static final class Days extends CalendarSearch {

    private final YearMonth from;
    private final int step;
    private final int dayOfMonth;

    Days(LocalDate anchor, @Nullable Integer month, int dayOfMonth) {
      super(anchor.toEpochDay(), day -> Edtf.of(LocalDate.ofEpochDay(day)));
      this.from = month == null ? YearMonth.from(anchor) : YearMonth.of(anchor.getYear(), month);
      this.step = month == null ? 1 : MONTHS;
      this.dayOfMonth = dayOfMonth;
    }

    @Override
    @Nullable Long floor(long unit) {
      for (int back = 0; back <= FARTHEST; back++) {
        Long day = day(from.minusMonths((long) step * back));
        if (day != null && day <= unit) {
          return day;
        }
      }
      return null;
    }

    @Override
    @Nullable Long ceiling(long unit) {
      for (int ahead = 0; ahead <= FARTHEST; ahead++) {
        Long day = day(from.plusMonths((long) step * ahead));
        if (day != null && day >= unit) {
          return day;
        }
      }
      return null;
    }

    private @Nullable Long day(YearMonth month) {
      return month.isValidDay(dayOfMonth) ? month.atDay(dayOfMonth).toEpochDay() : null;
    }
  }
}
