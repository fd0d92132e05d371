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
 * When something was, at the earliest and at the latest, on two clocks: in days of the one calendar that dates
 * without a zone share, and in seconds of the world. What is open, unknown or doubted has no bound.
 */
public record TimeSpan(long firstDay, long lastDay, long first, long last) {

  static final long OPEN_START = Long.MIN_VALUE;
  private static final long OPEN_END = Long.MAX_VALUE;

  private static final long DAY = Duration.ofDays(1).toSeconds();
  private static final long FARTHEST_BEHIND = Duration.ofHours(12).toSeconds();
  private static final long FARTHEST_AHEAD = Duration.ofHours(14).toSeconds();
  private static final LocalTime END = LocalTime.of(23, 59, 59);

  public static final TimeSpan OPEN = new TimeSpan(OPEN_START, OPEN_END, OPEN_START, OPEN_END);

  public static TimeSpan of(TimeExpression time) {
    return time.date().filter(date -> !date.isUncertain() && !date.isApproximate())
        .map(date -> of(date, time)).orElse(OPEN);
  }

  private static TimeSpan of(Edtf date, TimeExpression time) {
    Optional<ZoneId> zone = date.hasOffset() ? Optional.empty() : time.toZoneId();
    long first = seconds(
        zone.isEmpty() ? date.notBefore() : date.earliest().map(day -> day.atStartOfDay(zone.get()).toInstant()),
        OPEN_START);
    long last = seconds(
        zone.isEmpty() ? date.notAfter() : date.latest().map(day -> end(day, zone.get())),
        OPEN_END);
    boolean ofTheCalendar = time.zone().isEmpty() && !date.hasOffset();
    return new TimeSpan(
        ofTheCalendar ? date.earliest().map(LocalDate::toEpochDay).orElse(OPEN_START) : OPEN_START,
        ofTheCalendar ? date.latest().map(LocalDate::toEpochDay).orElse(OPEN_END) : OPEN_END, first, last);
  }

  /** The last second of a day; the second time round where clocks that are put back make it come twice. */
  private static Instant end(LocalDate day, ZoneId zone) {
    return day.atTime(END).atZone(zone).withLaterOffsetAtOverlap().toInstant();
  }

  private static long seconds(Optional<Instant> moment, long open) {
    return moment.map(Instant::getEpochSecond).orElse(open);
  }

  /** What both allow. */
  public TimeSpan and(TimeSpan other) {
    return new TimeSpan(
        Math.max(firstDay, other.firstDay), Math.min(lastDay, other.lastDay),
        Math.max(first, other.first), Math.min(last, other.last));
  }

  /** What one of them allows. */
  public TimeSpan or(TimeSpan other) {
    return new TimeSpan(
        Math.min(firstDay, other.firstDay), Math.max(lastDay, other.lastDay),
        Math.min(first, other.first), Math.max(last, other.last));
  }

  /** Whether nothing lies in it. */
  boolean isEmpty() {
    return firstDay > lastDay || first > last;
  }

  /** Whether it has both ends. */
  boolean isBounded() {
    return first != OPEN_START && last != OPEN_END;
  }

  /** The first day of the calendar on which it can have been, where clocks are farthest behind; for what is bounded. */
  long firstDayAnywhere() {
    return Math.max(firstDay, Math.floorDiv(first - FARTHEST_BEHIND, DAY));
  }

  /** The last such day, where clocks are farthest ahead. */
  long lastDayAnywhere() {
    return Math.min(lastDay, Math.floorDiv(last + FARTHEST_AHEAD, DAY));
  }

  /**
   * The first day: of the calendar that dates without a zone share, if that bounds all there is to bound; else of
   * UTC.
   */
  public Optional<LocalDate> notBefore() {
    return day(firstDay, OPEN_START, first);
  }

  /** The last day, likewise. */
  public Optional<LocalDate> notAfter() {
    return day(lastDay, OPEN_END, last);
  }

  private Optional<LocalDate> day(long day, long open, long second) {
    boolean begins = firstDay != OPEN_START || first == OPEN_START;
    boolean ofTheCalendar = begins && (lastDay != OPEN_END || last == OPEN_END);
    if (second == open) {
      return Optional.empty();
    }
    long shown = ofTheCalendar ? day : Math.floorDiv(second, DAY);
    return Optional.of(LocalDate.ofEpochDay(
        Math.max(LocalDate.MIN.toEpochDay(), Math.min(shown, LocalDate.MAX.toEpochDay()))));
  }

  public boolean isBefore(TimeSpan other) {
    return lastDay < other.firstDay || isBeforeAnywhere(other);
  }

  /** Whether it is before the other whatever the zones of dates without one are. */
  boolean isBeforeAnywhere(TimeSpan other) {
    return last < other.first;
  }

  /** The same, with dates that may be of any zone. */
  TimeSpan withoutCalendar() {
    return new TimeSpan(OPEN_START, OPEN_END, first, last);
  }

  /** What lies no earlier than this begins. */
  TimeSpan onwards() {
    return new TimeSpan(firstDay, OPEN_END, first, OPEN_END);
  }

  /** What lies no later than this ends. */
  TimeSpan backwards() {
    return new TimeSpan(OPEN_START, lastDay, OPEN_START, last);
  }
}
