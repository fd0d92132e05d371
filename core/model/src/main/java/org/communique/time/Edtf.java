// SPDX-License-Identifier: Apache-2.0
package org.communique.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.communique.base.InvalidBriefException;
import org.jspecify.annotations.Nullable;

/**
 * A date as somebody gave it, in the Extended Date/Time Format (EDTF). EDTF is a part of ISO 8601-2:2019; this class
 * accepts its levels 0 and 1, and the sets of level 2.
 *
 * <p>A date can be vague: {@code 2022-08} is a month without a day, and {@code 2022-08-15?} is a day that somebody
 * doubts. For this reason an {@code Edtf} is not one instant, and dates have no natural order. Two dates are equal if
 * their texts are equal. Instances are immutable; the text is parsed once, when the date is made.
 *
 * <pre>{@code
 * Edtf date = Edtf.parse("2022-08?");
 * date.earliest();                          // Optional[2022-08-01]
 * date.latest();                            // Optional[2022-08-31]
 * date.precision();                         // MONTH
 * date.isUncertain();                       // true
 * date.before(Edtf.parse("2023"));          // UNKNOWN, because the date is doubted
 * Edtf.of(LocalDate.of(2022, 8, 15));       // 2022-08-15
 * }</pre>
 *
 * <table>
 * <caption>The forms that can be written</caption>
 * <tr><th>form</th><th>example</th></tr>
 * <tr><td>year, month, day</td><td>{@code 2022}, {@code 2022-08}, {@code 2022-08-15}</td></tr>
 * <tr><td>time to the second, minute or hour, with or without an offset from UTC</td>
 *   <td>{@code 2022-08-15T09:30:00+09:00}, {@code 2022-08-15T09:30Z}, {@code 2022-08-15T09}</td></tr>
 * <tr><td>interval</td><td>{@code 1950/1953}</td></tr>
 * <tr><td>interval with an open end ({@code ..}) or an unknown end (nothing)</td>
 *   <td>{@code 2022-02-24/..}, {@code 2022-02-24/}</td></tr>
 * <tr><td>uncertain ({@code ?}), approximate ({@code ~}), both ({@code %})</td>
 *   <td>{@code 2022-08-15?}, {@code 1948~}, {@code 1948%}</td></tr>
 * <tr><td>last digits not specified ({@code X})</td><td>{@code 194X}, {@code 2022-XX}, {@code 2022-08-XX}</td></tr>
 * <tr><td>season: 21 spring, 22 summer, 23 autumn, 24 winter</td><td>{@code 2022-21}</td></tr>
 * <tr><td>year before 0000, year of five to nine digits</td><td>{@code -0099}, {@code Y17000}</td></tr>
 * <tr><td>set, of which one date is true (level 2)</td>
 *   <td>{@code [..2022-08-10]}, {@code [2022-08-10..]}, {@code [2021..2023]}, {@code [2021,2023]}</td></tr>
 * </table>
 */
public final class Edtf {

  /** The maximum length of the text, in characters: {@value}. */
  public static final int LENGTH = 100;

  /** The offset of the clocks that begin a day first: the Line Islands. */
  private static final ZoneOffset FIRST_ON_EARTH = ZoneOffset.ofHours(14);

  /** The offset of the clocks that end a day last: Baker Island. */
  private static final ZoneOffset LAST_ON_EARTH = ZoneOffset.ofHours(-12);

  private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

  private final String text;
  private final DayRange days;
  private final @Nullable Instant moment;
  private final DatePrecision precision;
  private final boolean uncertain;
  private final boolean approximate;

  /**
   * Makes a date from the parts that the parser found.
   *
   * @param moment when a time with an offset begins; null for everything else
   */
  Edtf(
      String text, DayRange days, @Nullable Instant moment, DatePrecision precision, boolean uncertain,
      boolean approximate) {
    this.text = text;
    this.days = days;
    this.moment = moment;
    this.precision = precision;
    this.uncertain = uncertain;
    this.approximate = approximate;
  }

  /**
   * Parses a date. {@link #text()} returns the text unchanged.
   *
   * @param text a date in one of the forms of the table above, at most {@value #LENGTH} characters
   * @return the date
   * @throws InvalidBriefException if the text has none of these forms, names a day that does not exist, or is an
   *     interval that runs backwards: the last day of its end is before the first day of its start. If the text is a
   *     form of the EDTF draft of 2012, the message contains the current form. If the text is another form of level 2,
   *     the message says which sets of level 2 are accepted. If {@link #parseTimestamp} accepts the text, the message
   *     says what EDTF misses in the text.
   */
  public static Edtf parse(String text) {
    Objects.requireNonNull(text, "text");
    return EdtfParser.parse(text);
  }

  /**
   * Parses a time as machines and feeds write it, and makes the date that means the same. The method accepts what
   * {@link #parse} refuses: a space instead of the {@code T}, {@code t} and {@code z}, fractions of a second (the date
   * means the whole second), the hour 24 for the end of a day, an offset without a colon or after a space ({@code
   * +0200}), {@code UTC} and {@code GMT}, the name of a zone in brackets after an offset, and the form of RSS feeds
   * (RFC 1123).
   *
   * <pre>{@code
   * Edtf.parseTimestamp("2025-05-12 03:07:42.5-0400");         // 2025-05-12T03:07:42-04:00
   * Edtf.parseTimestamp("2025-05-12T24:00:00");                // 2025-05-13T00:00:00
   * Edtf.parseTimestamp("Mon, 12 May 2025 03:07:42 GMT");      // 2025-05-12T03:07:42Z
   * }</pre>
   *
   * @param text a day and a time of day with hours and minutes, with or without an offset from UTC
   * @return the date, with the precision {@link DatePrecision#SECOND} or {@link DatePrecision#MINUTE}
   * @throws InvalidBriefException if the text is not such a time
   */
  public static Edtf parseTimestamp(String text) {
    Objects.requireNonNull(text, "text");
    return Timestamp.parse(text);
  }

  /**
   * Makes a date from a day.
   *
   * @param day a day of the years -9999 to 9999
   * @return the date, with the precision {@link DatePrecision#DAY}: {@code 2022-08-15}
   * @throws InvalidBriefException if the year has more than four digits, because EDTF has no such days
   */
  public static Edtf of(LocalDate day) {
    return parse(EdtfText.of(Objects.requireNonNull(day, "day")));
  }

  /**
   * Makes a date from a month.
   *
   * @param month a month of the years -9999 to 9999
   * @return the date, with the precision {@link DatePrecision#MONTH}: {@code 2022-08}
   * @throws InvalidBriefException if the year has more than four digits, because EDTF has no such months
   */
  public static Edtf of(YearMonth month) {
    return parse(EdtfText.of(Objects.requireNonNull(month, "month")));
  }

  /**
   * Makes a date from a year.
   *
   * @param year any year of {@code java.time}
   * @return the date, with the precision {@link DatePrecision#YEAR}: {@code 2022}, {@code -0099}, {@code Y17000}
   */
  public static Edtf of(Year year) {
    return parse(EdtfText.of(Objects.requireNonNull(year, "year")));
  }

  /**
   * Makes a date from a time with an offset from UTC. The date keeps the clock time and the offset. EDTF has no
   * fractions of a second, so the date means the whole second in which the time lies.
   *
   * @param time a time of the years -9999 to 9999
   * @return the date, with the precision {@link DatePrecision#SECOND}: {@code 2022-08-15T09:30:00+09:00}
   * @throws InvalidBriefException if the year has more than four digits, or if the offset has seconds, because EDTF has
   *     no such times
   */
  public static Edtf of(OffsetDateTime time) {
    return parse(EdtfText.of(Objects.requireNonNull(time, "time")));
  }

  /**
   * Makes a date from a moment. The date is a time in UTC. EDTF has no fractions of a second, so the date means the
   * whole second in which the moment lies.
   *
   * @param moment a moment of the years -9999 to 9999 in UTC
   * @return the date, with the precision {@link DatePrecision#SECOND}: {@code 2022-08-15T00:30:00Z}
   * @throws InvalidBriefException if the year has more than four digits, because EDTF has no such times
   */
  public static Edtf of(Instant moment) {
    return parse(EdtfText.of(Objects.requireNonNull(moment, "moment")));
  }

  /**
   * {@return the date exactly as it was given}
   */
  public String text() {
    return text;
  }

  /**
   * Returns the first day that the date can mean, on the calendar of the place where the date was given. The marks
   * {@code ?}, {@code ~} and {@code %} do not change the day.
   *
   * <p>The standard does not say on which days a season begins and ends. The standard also does not say whether a
   * season is northern or southern. Therefore spring and autumn can be any day of their year. Summer and winter can be
   * any day from December of the previous year to March of the next year.
   *
   * @return the first day, inclusive; empty if the beginning is open ({@link #isOpenAtStart}) or unknown
   */
  public Optional<LocalDate> earliest() {
    return Optional.ofNullable(days.first());
  }

  /**
   * Returns the last day that the date can mean, on the calendar of the place where the date was given. The same rules
   * for marks and seasons hold as in {@link #earliest()}.
   *
   * @return the last day, inclusive; empty if the end is open ({@link #isOpenAtEnd}) or unknown
   */
  public Optional<LocalDate> latest() {
    return Optional.ofNullable(days.last());
  }

  /**
   * Returns the first moment that the date can mean, in whatever time zone somebody gave the date. A time with an
   * offset begins at exactly one moment. Every other date begins at the start of its first day in the time zone UTC+14,
   * where each day begins first. The marks {@code ?}, {@code ~} and {@code %} do not change the moment.
   *
   * @return the first moment, inclusive; empty if the beginning is open or unknown
   */
  public Optional<Instant> notBefore() {
    return moment != null
        ? Optional.of(moment)
        : earliest().map(day -> day.atStartOfDay().toInstant(FIRST_ON_EARTH));
  }

  /**
   * Returns the last second that the date can mean, in whatever time zone somebody gave the date. For a time with an
   * offset, the result is the given second, or the last second of the given minute or hour. Every other date ends with
   * the last second of its last day in the time zone UTC−12, where each day ends last. The marks {@code ?}, {@code ~}
   * and {@code %} do not change the second.
   *
   * @return the last second, inclusive; empty if the end is open or unknown
   */
  public Optional<Instant> notAfter() {
    return moment != null
        ? Optional.of(moment.plusSeconds(secondsOfTime() - 1))
        : latest().map(day -> day.atTime(LAST_SECOND).toInstant(LAST_ON_EARTH));
  }

  private long secondsOfTime() {
    return switch (precision) {
      case SECOND -> 1;
      case MINUTE -> 60;
      default -> 3600;
    };
  }

  /**
   * {@return how precise the date is; {@code INTERVAL} for an interval and {@code SET} for a set}
   */
  public DatePrecision precision() {
    return precision;
  }

  /**
   * {@return whether the date, or a date in the interval or set, is marked as uncertain: {@code ?} or {@code %}}
   */
  public boolean isUncertain() {
    return uncertain;
  }

  /**
   * {@return whether the date, or a date in the interval or set, is marked as approximate: {@code ~} or {@code %}}
   */
  public boolean isApproximate() {
    return approximate;
  }

  /**
   * Returns whether the date begins with {@code ..}: there is no first day. If the date has no first day and this
   * answer is false, there is a first day that nobody knows: {@code /1985}.
   *
   * @return whether the beginning is open
   */
  public boolean isOpenAtStart() {
    return days.openStart();
  }

  /**
   * Returns whether the date ends with {@code ..}: there is no last day, because what began goes on. If the date has no
   * last day and this answer is false, there is a last day that nobody knows: {@code 1985/}.
   *
   * @return whether the end is open
   */
  public boolean isOpenAtEnd() {
    return days.openEnd();
  }

  /**
   * {@return whether the date has a time with an offset from UTC: {@code 2022-08-15T09:30+09:00}}
   */
  public boolean hasOffset() {
    return moment != null;
  }

  /**
   * {@return whether the date has a time without an offset from UTC, so that the time zone is unknown: {@code
   * 2022-08-15T09:30}}
   */
  public boolean isLocalTime() {
    return moment == null && precision.compareTo(DatePrecision.HOUR) <= 0;
  }

  /**
   * Returns whether this date is before the other date.
   *
   * <p>Two dates without offsets are compared by their days. If at least one date has an offset, {@link #notBefore()}
   * and {@link #notAfter()} of both dates are compared. Then the answer is {@code YES} or {@code NO} only if the answer
   * is correct in every time zone.
   *
   * @param other another date
   * @return {@code UNKNOWN} if one of the dates is uncertain or approximate; otherwise {@code YES} if this date ends
   *     before the other date begins, {@code NO} if the other date ends before this date begins, and {@code UNKNOWN} in
   *     all other cases
   */
  public Ternary before(Edtf other) {
    Objects.requireNonNull(other, "other");
    if (isDoubted() || other.isDoubted()) {
      return Ternary.UNKNOWN;
    }
    if (endsBefore(other)) {
      return Ternary.YES;
    }
    return other.endsBefore(this) ? Ternary.NO : Ternary.UNKNOWN;
  }

  private boolean endsBefore(Edtf other) {
    if (!hasOffset() && !other.hasOffset()) {
      return days.isBefore(other.days);
    }
    Optional<Instant> end = notAfter();
    Optional<Instant> start = other.notBefore();
    return end.isPresent() && start.isPresent() && end.get().isBefore(start.get());
  }

  /**
   * Returns whether this date is after the other date. The result is the same as {@code other.before(this)}.
   *
   * @param other another date
   * @return the result of {@link #before} with the two dates exchanged
   */
  public Ternary after(Edtf other) {
    Objects.requireNonNull(other, "other");
    return other.before(this);
  }

  /**
   * Returns whether the two dates have a day in common. Each date counts as all days from its first day to its last
   * day. An interval with an open end ({@code 1985/..}) goes on for ever. Time zones are ignored.
   *
   * @param other another date
   * @return {@code UNKNOWN} if one of the dates is uncertain or approximate; otherwise {@code NO} if one date ends
   *     before the other date begins; otherwise {@code UNKNOWN} if one of the dates is a set or has an unknown end
   *     ({@code 1985/}); otherwise {@code YES}
   */
  public Ternary overlaps(Edtf other) {
    Objects.requireNonNull(other, "other");
    if (isDoubted() || other.isDoubted()) {
      return Ternary.UNKNOWN;
    }
    if (days.isBefore(other.days) || other.days.isBefore(days)) {
      return Ternary.NO;
    }
    return meansAllItsDays() && other.meansAllItsDays() ? Ternary.YES : Ternary.UNKNOWN;
  }

  /**
   * Returns whether all days of the other date are days of this date.
   *
   * @param other another date
   * @return {@code UNKNOWN} if {@link #overlaps} returns {@code UNKNOWN}; otherwise {@code YES} if all days of the
   *     other date are days of this date; otherwise {@code NO}
   */
  public Ternary contains(Edtf other) {
    Ternary overlaps = overlaps(other);
    if (overlaps != Ternary.YES) {
      return overlaps;
    }
    return days.contains(other.days) ? Ternary.YES : Ternary.NO;
  }

  private boolean isDoubted() {
    return uncertain || approximate;
  }

  private boolean meansAllItsDays() {
    return precision != DatePrecision.SET && days.isKnown();
  }

  /** Returns whether the other object is a date with the same text. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Edtf date && date.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Returns the date exactly as it was given, like {@link #text()}. */
  @Override
  public String toString() {
    return text;
  }
}
