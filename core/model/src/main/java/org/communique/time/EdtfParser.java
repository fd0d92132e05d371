// SPDX-License-Identifier: Apache-2.0
package org.communique.time;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.communique.base.InvalidBriefException;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of {@link Edtf}. The parser reads the text once, from left to right, and makes the date from its parts.
 *
 * <pre>
 * text      = set | interval | time | date | long-year
 * set       = "[" ".." date "]"  |  "[" date ".." [ date ] "]"  |  "[" date 1*( "," date ) "]"
 * interval  = end "/" end                             at least one end is not empty
 * end       = date | ".." | ""                        ".." is open, "" is unknown
 * time      = year "-" month "-" day "T" hour [ ":" minute [ ":" second ]] [ offset ]
 * offset    = "Z" | ( "+" | "-" ) hour [ ":" minute ]
 * date      = ( year | year "-" season | year "-" month [ "-" day ]) [ doubt ]
 * long-year = "Y" [ "-" ] 5*9digit [ doubt ]          the first digit is not 0
 * year      = [ "-" ] 4digit                          not -0000
 * season    = "21" | "22" | "23" | "24"
 * doubt     = "?" | "~" | "%"                         uncertain, approximate, both
 * </pre>
 *
 * <p>A date that is the whole text can have X for digits that nobody gave: {@code 194X}, {@code 19XX}, {@code 2022-XX},
 * {@code 2022-XX-XX}, {@code 2022-08-XX}.
 */
final class EdtfParser {

  private static final int FIRST_SEASON = 21;
  private static final int LAST_SEASON = 24;
  private static final int MINUTE = 60;
  private static final int HOUR = 60 * MINUTE;
  private static final int DAY = 24 * HOUR;

  private final String text;

  /** The index of the next character to read. */
  private int at;

  /** How precise the text is as far as the parser has read it. */
  private DatePrecision precision = DatePrecision.DAY;

  private boolean uncertain;
  private boolean approximate;
  private boolean unspecified;

  /** When a time with an offset begins; null for everything else. */
  private @Nullable Instant moment;

  private EdtfParser(String text) {
    this.text = text;
  }

  static Edtf parse(String text) {
    if (text.length() > Edtf.LENGTH) {
      throw InvalidBriefException.of("Edtf", "text must be at most " + Edtf.LENGTH + " characters", text);
    }
    EdtfParser parser = new EdtfParser(text);
    DayRange days = parser.whole();
    return new Edtf(text, days, parser.moment, parser.precision, parser.uncertain, parser.approximate);
  }

  private DayRange whole() {
    DayRange days = skip("[") ? set() : skip("Y") ? longYear() : intervalTimeOrDate();
    require(at == text.length());
    return days;
  }

  private DayRange set() {
    DayRange days = peek("..") ? DayRange.OPEN : date();
    if (skip("..")) {
      boolean open = days.isBounded() && peek("]");
      DayRange end = open ? DayRange.OPEN : date();
      days = range(days, end);
    } else {
      require(peek(","));
      while (skip(",")) {
        days = days.or(date());
      }
    }
    require(skip("]") && !unspecified);
    precision = DatePrecision.SET;
    return days;
  }

  private DayRange intervalTimeOrDate() {
    DayRange days = end();
    if (skip("/")) {
      return interval(days);
    }
    require(days.isBounded());
    return skip("T") ? time(days) : days;
  }

  private DayRange interval(DayRange start) {
    require(text.length() > 1);
    DayRange end = end();
    require(at == text.length() && !unspecified);
    precision = DatePrecision.INTERVAL;
    return range(start, end);
  }

  private DayRange end() {
    boolean unknown = at == text.length() || peek("/");
    return unknown ? DayRange.UNKNOWN : skip("..") ? DayRange.OPEN : date();
  }

  private DayRange range(DayRange start, DayRange end) {
    if (DayRange.isBackwards(start, end)) {
      throw InvalidBriefException.of("Edtf", "text must not run backwards", text);
    }
    return start.to(end);
  }

  private DayRange time(DayRange day) {
    require(precision == DatePrecision.DAY && !uncertain && !approximate);
    int second = twoDigits(23) * HOUR;
    precision = DatePrecision.HOUR;
    if (skip(":")) {
      second += twoDigits(59) * MINUTE;
      precision = DatePrecision.MINUTE;
      if (skip(":")) {
        second += twoDigits(59);
        precision = DatePrecision.SECOND;
      }
    }
    if (at < text.length()) {
      long midnight = Objects.requireNonNull(day.first()).toEpochDay() * DAY;
      moment = Instant.ofEpochSecond(midnight + second - offset());
    }
    return day;
  }

  /** Reads how many seconds the clock is ahead of UTC. {@link java.time.ZoneOffset} does not accept all of them. */
  private int offset() {
    if (skip("Z")) {
      return 0;
    }
    boolean behind = skip("-");
    require(behind || skip("+"));
    int seconds = twoDigits(23) * HOUR + (skip(":") ? twoDigits(59) * MINUTE : 0);
    return behind ? -seconds : seconds;
  }

  private DayRange date() {
    boolean negative = skip("-");
    int century = digits(2);
    if (skip("XX")) {
      return doubted(years(DatePrecision.CENTURY, negative, century * 100, 100));
    }
    int decade = century * 10 + digits(1);
    if (skip("X")) {
      return doubted(years(DatePrecision.DECADE, negative, decade * 10, 10));
    }
    int year = decade * 10 + digits(1);
    require(year > 0 || !negative);
    return doubted(monthOrDay(negative ? -year : year));
  }

  private DayRange years(DatePrecision width, boolean negative, int known, int count) {
    unspecified = true;
    precision = width;
    int farthest = known + count - 1;
    return negative ? DayRange.ofYears(-farthest, -known) : DayRange.ofYears(known, farthest);
  }

  private DayRange monthOrDay(int year) {
    precision = DatePrecision.YEAR;
    if (!skip("-")) {
      return DayRange.ofYears(year, year);
    }
    if (skip("XX")) {
      unspecified = true;
      skip("-XX");
      return DayRange.ofYears(year, year);
    }
    int number = digits(2);
    if (number >= FIRST_SEASON && number <= LAST_SEASON) {
      precision = DatePrecision.SEASON;
      return DayRange.ofSeason(year, number);
    }
    require(number >= 1 && number <= 12);
    return day(LocalDate.of(year, number, 1));
  }

  private DayRange day(LocalDate firstOfMonth) {
    precision = DatePrecision.MONTH;
    if (!skip("-")) {
      return DayRange.ofMonth(firstOfMonth);
    }
    if (skip("XX")) {
      unspecified = true;
      return DayRange.ofMonth(firstOfMonth);
    }
    precision = DatePrecision.DAY;
    int day = digits(2);
    if (day < 1 || day > firstOfMonth.lengthOfMonth()) {
      throw InvalidBriefException.of("Edtf", "text must name a day that exists", text);
    }
    return DayRange.of(firstOfMonth.withDayOfMonth(day));
  }

  private DayRange longYear() {
    boolean negative = skip("-");
    require(!peek("0"));
    int start = at;
    while (isDigit()) {
      at++;
    }
    require(at - start >= 5);
    if (at - start > 9) {
      throw InvalidBriefException.of("Edtf", "text must have a year within ±999,999,999", text);
    }
    int year = Integer.parseInt(text, start, at, 10);
    precision = DatePrecision.YEAR;
    return doubted(negative ? DayRange.ofYears(-year, -year) : DayRange.ofYears(year, year));
  }

  private DayRange doubted(DayRange days) {
    if (skip("%")) {
      uncertain = true;
      approximate = true;
    } else if (skip("?")) {
      uncertain = true;
    } else if (skip("~")) {
      approximate = true;
    }
    return days;
  }

  private int twoDigits(int largest) {
    int number = digits(2);
    require(number <= largest);
    return number;
  }

  private int digits(int count) {
    int number = 0;
    for (int end = at + count; at < end; at++) {
      require(isDigit());
      number = number * 10 + text.charAt(at) - '0';
    }
    return number;
  }

  private boolean isDigit() {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private boolean peek(String next) {
    return text.startsWith(next, at);
  }

  private boolean skip(String next) {
    boolean isNext = peek(next);
    at += isNext ? next.length() : 0;
    return isNext;
  }

  private void require(boolean condition) {
    if (!condition) {
      throw EdtfRefusal.of(text);
    }
  }
}
