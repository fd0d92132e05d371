// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.order;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;

/**
 * The earliest and the latest time at which something can have happened, on two clocks.
 *
 * <p>The first clock counts days of the one calendar that all dates without a zone share. The second clock counts
 * seconds of the world. A bound that is open, unknown or doubted is {@link Long#MIN_VALUE} or {@link Long#MAX_VALUE}.
 *
 * @param firstDay the first day, as an epoch day
 * @param lastDay the last day, as an epoch day
 * @param first the first second, as an epoch second
 * @param last the last second, as an epoch second
 */
public record TimeSpan(long firstDay, long lastDay, long first, long last) {

  static final long OPEN_START = Long.MIN_VALUE;
  private static final long OPEN_END = Long.MAX_VALUE;

  private static final long DAY = Duration.ofDays(1).toSeconds();
  private static final long FARTHEST_BEHIND = Duration.ofHours(12).toSeconds();
  private static final long FARTHEST_AHEAD = Duration.ofHours(14).toSeconds();
  private static final LocalTime END = LocalTime.of(23, 59, 59);
  private static final long MIN_DAY = LocalDate.MIN.toEpochDay();
  private static final long MAX_DAY = LocalDate.MAX.toEpochDay();

  /** The span without any bound. */
  public static final TimeSpan OPEN = new TimeSpan(OPEN_START, OPEN_END, OPEN_START, OPEN_END);

  /** Returns the span of a time; open if the time has no date, or if the date is doubted ({@code ?}, {@code ~}). */
  public static TimeSpan of(TimeExpression time) {
    Optional<Edtf> date = time.date();
    if (date.isEmpty() || date.get().isUncertain() || date.get().isApproximate()) {
      return OPEN;
    }
    boolean isWithoutZone = time.zone().isEmpty() && !date.get().hasOffset();
    return isWithoutZone ? ofDays(date.get()) : of(date.get(), time);
  }

  /** The span of a date that may belong to any zone: its days, and the moments of these days anywhere on earth. */
  private static TimeSpan ofDays(Edtf date) {
    return ofDays(days(date.earliest(), OPEN_START), days(date.latest(), OPEN_END));
  }

  private static TimeSpan ofDays(long firstDay, long lastDay) {
    return new TimeSpan(
        firstDay, lastDay,
        firstDay == OPEN_START ? OPEN_START : firstDay * DAY - FARTHEST_AHEAD,
        lastDay == OPEN_END ? OPEN_END : (lastDay + 1) * DAY - 1 + FARTHEST_BEHIND);
  }

  private static TimeSpan of(Edtf date, TimeExpression time) {
    Optional<ZoneId> zone = date.hasOffset() ? Optional.empty() : time.toZoneId();
    long first = seconds(
        zone.isEmpty() ? date.notBefore() : date.earliest().map(day -> day.atStartOfDay(zone.get()).toInstant()),
        OPEN_START);
    long last = seconds(
        zone.isEmpty() ? date.notAfter() : date.latest().map(day -> endOfDay(day, zone.get())),
        OPEN_END);
    return new TimeSpan(OPEN_START, OPEN_END, first, last);
  }

  private static long days(Optional<LocalDate> day, long open) {
    return day.isPresent() ? day.get().toEpochDay() : open;
  }

  /** The last second of a day. If clocks are put back and this second comes twice, it is the second of the two. */
  private static Instant endOfDay(LocalDate day, ZoneId zone) {
    return day.atTime(END).atZone(zone).withLaterOffsetAtOverlap().toInstant();
  }

  private static long seconds(Optional<Instant> moment, long open) {
    return moment.isPresent() ? moment.get().getEpochSecond() : open;
  }

  /** Returns the times that lie in both spans. */
  public TimeSpan and(TimeSpan other) {
    return new TimeSpan(
        Math.max(firstDay, other.firstDay), Math.min(lastDay, other.lastDay),
        Math.max(first, other.first), Math.min(last, other.last));
  }

  /** Returns the shortest span that contains both spans. */
  public TimeSpan or(TimeSpan other) {
    return new TimeSpan(
        Math.min(firstDay, other.firstDay), Math.max(lastDay, other.lastDay),
        Math.min(first, other.first), Math.max(last, other.last));
  }

  /** Returns true if no time lies in the span. */
  boolean isEmpty() {
    return firstDay > lastDay || first > last;
  }

  /** Returns true if the span has a beginning and an end. */
  boolean isBounded() {
    return first != OPEN_START && last != OPEN_END;
  }

  /** Returns true if the span certainly begins after a day, in every zone. */
  public boolean isAfter(LocalDate day) {
    return first != OPEN_START && firstDayAnywhere() > day.toEpochDay();
  }

  /** Returns true if the span certainly ends on a day or before it, in every zone. */
  public boolean isOverBy(LocalDate day) {
    return last != OPEN_END && lastDayAnywhere() <= day.toEpochDay();
  }

  /** Returns the first day of a bounded span, as an epoch day, in the zone whose clocks are farthest behind. */
  long firstDayAnywhere() {
    return Math.max(firstDay, Math.floorDiv(first - FARTHEST_BEHIND, DAY));
  }

  /** Returns the last day of a bounded span, as an epoch day, in the zone whose clocks are farthest ahead. */
  long lastDayAnywhere() {
    return Math.min(lastDay, Math.floorDiv(last + FARTHEST_AHEAD, DAY));
  }

  /**
   * Returns the first day for people to read; empty if the span has no beginning. If the span has a day without a zone
   * for each of its bounds, the result is such a day; otherwise it is a day of UTC.
   */
  public Optional<LocalDate> notBefore() {
    return day(firstDay, OPEN_START, first);
  }

  /** Returns the last day for people to read; empty if the span has no end. See {@link #notBefore()}. */
  public Optional<LocalDate> notAfter() {
    return day(lastDay, OPEN_END, last);
  }

  private Optional<LocalDate> day(long day, long open, long second) {
    if (second == open) {
      return Optional.empty();
    }
    long shown = hasCalendarDays() ? day : Math.floorDiv(second, DAY);
    return Optional.of(LocalDate.ofEpochDay(Math.max(MIN_DAY, Math.min(shown, MAX_DAY))));
  }

  /** Returns true if the seconds of the span say nothing that its days do not say. */
  boolean isOfDaysAlone() {
    return equals(ofDays(firstDay, lastDay));
  }

  /** Whether each bound in seconds has a bound in days of the calendar beside it. */
  private boolean hasCalendarDays() {
    return (firstDay != OPEN_START || first == OPEN_START) && (lastDay != OPEN_END || last == OPEN_END);
  }

  /** Returns whether two spans may have a moment in common: neither is certainly before the other. */
  public boolean mayOverlap(TimeSpan other) {
    return !isBefore(other) && !other.isBefore(this);
  }

  /** Returns true if the whole span lies before the other one, on one of the two clocks. */
  public boolean isBefore(TimeSpan other) {
    return lastDay < other.firstDay || isBeforeAnywhere(other);
  }

  /** Returns true if the whole span lies before the other one, whatever the zones of dates without a zone are. */
  boolean isBeforeAnywhere(TimeSpan other) {
    return last < other.first;
  }

  /** Returns the span without its days, for a date that may belong to any zone. */
  TimeSpan withoutCalendar() {
    return new TimeSpan(OPEN_START, OPEN_END, first, last);
  }

  /** Returns what is left of the span if it cannot begin before another span begins. */
  TimeSpan withoutTimeBefore(TimeSpan other) {
    return firstDay >= other.firstDay && first >= other.first
        ? this
        : new TimeSpan(Math.max(firstDay, other.firstDay), lastDay, Math.max(first, other.first), last);
  }

  /** Returns what is left of the span if it cannot end after another span ends. */
  TimeSpan withoutTimeAfter(TimeSpan other) {
    return lastDay <= other.lastDay && last <= other.last
        ? this
        : new TimeSpan(firstDay, Math.min(lastDay, other.lastDay), first, Math.min(last, other.last));
  }
}
