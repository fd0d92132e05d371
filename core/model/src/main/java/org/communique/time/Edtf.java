// SPDX-License-Identifier: Apache-2.0
package org.communique.time;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.communique.base.InvalidBriefException;

/**
 * A date as it was given, in the Extended Date/Time Format of ISO 8601-2:2019, levels 0 and 1.
 *
 * <p>It is what was said, not an instant: {@code 2022-08} is a month whose day nobody gave, {@code 2022-08-15?} a day
 * that somebody doubts. Two dates are equal if they are written alike; there is no order among them.
 *
 * <table>
 * <caption>What can be written</caption>
 * <tr><th>form</th><th>example</th></tr>
 * <tr><td>year, month, day</td><td>{@code 2022}, {@code 2022-08}, {@code 2022-08-15}</td></tr>
 * <tr><td>time, cut where it was cut</td><td>{@code 2022-08-15T09:30:00+09:00}, {@code 2022-08-15T09}</td></tr>
 * <tr><td>interval, open or unknown end</td><td>{@code 1950/1953}, {@code 2022-02-24/..}, {@code 2022-02-24/}</td></tr>
 * <tr><td>uncertain, approximate, both</td><td>{@code 2022-08-15?}, {@code 1948~}, {@code 1948%}</td></tr>
 * <tr><td>digits unspecified from the right</td><td>{@code 194X}, {@code 2022-XX}, {@code 2022-08-XX}</td></tr>
 * <tr><td>season (21 spring to 24 winter)</td><td>{@code 2022-21}</td></tr>
 * <tr><td>year before 0000, year over four digits</td><td>{@code -0099}, {@code Y17000}</td></tr>
 * <tr><td>one of a set (of level 2)</td>
 *   <td>{@code [..2022-08-10]}, {@code [2022-08-10..]}, {@code [2021..2023]}, {@code [2021,2023]}</td></tr>
 * </table>
 *
 * @param text the date as it was given
 */
public record Edtf(String text) {

  /** The longest text, in characters: {@value}. */
  public static final int LENGTH = 100;

  /**
   * Checks the date.
   *
   * @throws InvalidBriefException as {@link #parse} does
   */
  public Edtf {
    EdtfParser.parse(text);
  }

  /**
   * Reads a date; {@link #toString()} gives it back.
   *
   * @param text the date
   * @return the same letters as a value
   * @throws InvalidBriefException if the text is no date of levels 0 and 1, nor a set as above; forms of the 2012 draft
   *     are refused with today's form, and the rest of level 2 by name
   */
  public static Edtf parse(String text) {
    return new Edtf(text);
  }

  /**
   * The first day that is meant, in the zone as written. Doubt ({@code ?}, {@code ~}) does not move it. The standard
   * fixes neither dates nor hemisphere of a season: spring and autumn are as wide as their year, summer and winter,
   * one of which crosses the new year, reach from the December before to the March after it.
   *
   * @return the day, inclusive; empty if the beginning is open or unknown
   */
  public Optional<LocalDate> earliest() {
    return Optional.ofNullable(EdtfParser.parse(text).earliest());
  }

  /**
   * The last day that is meant, in the zone as written; see {@link #earliest()}.
   *
   * @return the day, inclusive; empty if the end is open or unknown
   */
  public Optional<LocalDate> latest() {
    return Optional.ofNullable(EdtfParser.parse(text).latest());
  }

  /**
   * The first moment that is meant, wherever on earth it was dated. A time with an offset is that moment; a day begins
   * first where clocks are 14 hours ahead of UTC. Doubt ({@code ?}, {@code ~}) does not move it.
   *
   * @return the moment, inclusive; empty if the beginning is open or unknown
   */
  public Optional<Instant> notBefore() {
    Optional<Instant> moment = Moments.start(text);
    return moment.isPresent()
        ? moment
        : earliest().map(day -> day.atStartOfDay().toInstant(Moments.FIRST));
  }

  /**
   * The last second that is meant, wherever on earth it was dated. A time with an offset ends with its hour, minute or
   * second; a day ends last where clocks are 12 hours behind UTC. Doubt does not move it.
   *
   * @return the second, inclusive; empty if the end is open or unknown
   */
  public Optional<Instant> notAfter() {
    Optional<Instant> moment = Moments.start(text);
    return moment.isPresent()
        ? moment.map(start -> start.plus(Moments.length(precision())).minusSeconds(1))
        : latest().map(day -> day.atTime(Moments.LAST_SECOND).toInstant(Moments.LAST));
  }

  /**
   * {@return whether the date is a time whose offset is given: {@code 2022-08-15T09:30+09:00}}
   */
  public boolean hasOffset() {
    return text.indexOf('T') >= 0 && !isLocalTime();
  }

  /**
   * Tells whether what this dates lies before what the other dates.
   *
   * <p>Two dates without offsets are compared by their days, as of one calendar. A time with an offset is a moment, and
   * is compared with another by it; with a date without offset only as far as that holds in every zone.
   *
   * @param other another date
   * @return yes if it ends before the other begins, no if it begins after the other ends; else, and whenever one is
   *     doubted, unknown
   */
  public Ternary before(Edtf other) {
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
      return isBefore(latest(), other.earliest());
    }
    Optional<Instant> end = notAfter();
    Optional<Instant> start = other.notBefore();
    return end.isPresent() && start.isPresent() && end.get().isBefore(start.get());
  }

  /**
   * Tells whether what this dates lies after what the other dates.
   *
   * @param other another date
   * @return what the other would answer to {@link #before}
   */
  public Ternary after(Edtf other) {
    return other.before(this);
  }

  /**
   * Tells whether the two, as stretches of the calendar, share a day.
   *
   * @param other another date
   * @return no if one ends before the other begins, yes if both have two ends and do not; unknown if an end is open or
   *     unknown, one of them is a set of which one date holds, or one is doubted
   */
  public Ternary overlaps(Edtf other) {
    if (isDoubted() || other.isDoubted()) {
      return Ternary.UNKNOWN;
    }
    if (isBefore(latest(), other.earliest()) || isBefore(other.latest(), earliest())) {
      return Ternary.NO;
    }
    return isStretch() && other.isStretch() ? Ternary.YES : Ternary.UNKNOWN;
  }

  /**
   * Tells whether all days of the other, as stretches of the calendar, are days of this.
   *
   * @param other another date
   * @return yes if they are, no if both have two ends and they are not; unknown as for {@link #overlaps}
   */
  public Ternary contains(Edtf other) {
    Ternary overlaps = overlaps(other);
    if (overlaps != Ternary.YES) {
      return overlaps;
    }
    return isBefore(other.earliest(), earliest()) || isBefore(latest(), other.latest()) ? Ternary.NO : Ternary.YES;
  }

  private boolean isDoubted() {
    return isUncertain() || isApproximate();
  }

  private boolean isStretch() {
    return !text.startsWith("[") && earliest().isPresent() && latest().isPresent();
  }

  private static boolean isBefore(Optional<LocalDate> one, Optional<LocalDate> other) {
    return one.isPresent() && other.isPresent() && one.get().isBefore(other.get());
  }

  /**
   * How fine the date is.
   *
   * @return what it names; of an interval or a set, that it is one
   */
  public DatePrecision precision() {
    return DatePrecision.of(text);
  }

  /**
   * {@return whether the date, or an end of it, is doubted: {@code ?} or {@code %}}
   */
  public boolean isUncertain() {
    return text.indexOf('?') >= 0 || text.indexOf('%') >= 0;
  }

  /**
   * {@return whether the date, or an end of it, is an estimate: {@code ~} or {@code %}}
   */
  public boolean isApproximate() {
    return text.indexOf('~') >= 0 || text.indexOf('%') >= 0;
  }

  /**
   * Tells whether the date has a time whose offset nobody gave: it is local time, somewhere.
   *
   * @return true for {@code 2022-08-15T09:30}; false with an offset or {@code Z}, and without a time
   */
  public boolean isLocalTime() {
    int time = text.indexOf('T');
    return time >= 0 && text.substring(time).matches("T[0-9:]+");
  }

  /** Prints the date as it was given. */
  @Override
  public String toString() {
    return text;
  }
}
