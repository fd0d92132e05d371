// SPDX-License-Identifier: Apache-2.0
package org.communique.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.base.InvalidBriefException;
import org.jspecify.annotations.Nullable;

/** Reads the forms of {@link Edtf}. The patterns are possessive: no text makes them backtrack or run out of stack. */
final class EdtfParser {

  private static final Pattern DATE = Pattern.compile("(-?+[0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?+)?+[?~%]?+");
  private static final Pattern LONG_YEAR = Pattern.compile("Y(-?+[1-9][0-9]{4,9})[?~%]?+");
  private static final Pattern UNSPECIFIED =
      Pattern.compile("(-?+[0-9]{2})(?:([0-9])X|XX)[?~%]?+|(-?+[0-9]{4})-(?:XX(?:-XX)?+|([0-9]{2})-XX)[?~%]?+");
  private static final Pattern TIME = Pattern.compile(
      "(-?+[0-9]{4}-[0-9]{2}-[0-9]{2})T(?:[01][0-9]|2[0-3])(?::[0-5][0-9](?::[0-5][0-9])?+)?+"
          + "(?:Z|[+-](?:[01][0-9]|2[0-3])(?::[0-5][0-9])?+)?+");

  private static final String LEVEL_2_DATE =
      "(?:[?~%]?+-?+[0-9X]{4}(?:S[0-9]++)?+[?~%]?+"
          + "(?:-[?~%]?+[0-9X]{2}[?~%]?+(?:-[?~%]?+[0-9X]{2}[?~%]?+)?+)?+|Y-?+[0-9]++(?:E[0-9]++)?+(?:S[0-9]++)?+)";
  private static final Pattern LEVEL_2 = Pattern.compile(
      LEVEL_2_DATE + "?+(?:/(?:\\.\\.)?+" + LEVEL_2_DATE + "?+)?+|[\\[{][-0-9X?~%.,]++[\\]}]");

  private static final int LARGEST_YEAR = Year.MAX_VALUE;
  private static final int FIRST_SEASON = 21;
  private static final int LAST_SEASON = 24;
  private static final String OPEN = "..";
  private static final String RULE =
      "text must be a date of ISO 8601-2 (EDTF) level 0 or 1, such as 2022-08-15, 2022-08, 2022-08-15? or 2022-08-15/..";

  private final String text;

  private EdtfParser(String text) {
    this.text = text;
  }

  static Days parse(String text) {
    if (text.length() > Edtf.LENGTH) {
      throw InvalidBriefException.of("Edtf", "text must be at most " + Edtf.LENGTH + " characters", text);
    }
    Days days = new EdtfParser(text).days();
    if (days == null) {
      throw refusal(text);
    }
    return days;
  }

  private @Nullable Days days() {
    if (text.startsWith("[") && text.endsWith("]")) {
      return set(text.substring(1, text.length() - 1));
    }
    int slash = text.indexOf('/');
    if (slash >= 0) {
      return interval(text.substring(0, slash), text.substring(slash + 1));
    }
    Matcher time = TIME.matcher(text);
    if (time.matches()) {
      return date(time.group(1));
    }
    Days days = date(text);
    if (days == null) {
      days = unspecified(text);
    }
    return days == null ? longYear(text) : days;
  }

  private @Nullable Days interval(String start, String end) {
    if (start.isEmpty() && end.isEmpty()) {
      return null;
    }
    Days first = end(start);
    Days last = end(end);
    if (first == null || last == null) {
      return null;
    }
    checkForwards(first, last, start, end);
    return first.to(last);
  }

  private @Nullable Days end(String end) {
    return end.isEmpty() || end.equals(OPEN) ? Days.UNBOUNDED : date(end);
  }

  private @Nullable Days set(String inside) {
    int dots = inside.indexOf(OPEN);
    if (dots >= 0) {
      String start = inside.substring(0, dots);
      String end = inside.substring(dots + OPEN.length());
      return start.isEmpty() && end.isEmpty() ? null : interval(start, end);
    }
    Days all = null;
    for (String part : inside.split(",", -1)) {
      Days days = date(part);
      if (days == null) {
        return null;
      }
      all = all == null ? days : all.or(days);
    }
    return inside.indexOf(',') < 0 ? null : all;
  }

  /** Seasons are told apart by their names, since their days overlap; a season and a date only by what is certain. */
  private void checkForwards(Days first, Days last, String start, String end) {
    boolean backwards = season(start) > 0 && season(end) > 0
        ? seasonOfAll(start) > seasonOfAll(end)
        : season(start) + season(end) > 0 ? first.isAfter(last) : first.beginsAfter(last);
    if (backwards) {
      throw InvalidBriefException.of("Edtf", "text must not run backwards", text);
    }
  }

  /** The seasons in a row, over the years. */
  private static int seasonOfAll(String date) {
    Matcher match = DATE.matcher(date);
    return match.matches() ? Integer.parseInt(match.group(1)) * 100 + season(date) : 0;
  }

  private static int season(String date) {
    Matcher match = DATE.matcher(date);
    int month = match.matches() && match.group(2) != null ? Integer.parseInt(match.group(2)) : 0;
    return month >= FIRST_SEASON ? month : 0;
  }

  private @Nullable Days date(String date) {
    Matcher match = DATE.matcher(date);
    if (!match.matches() || match.group(1).equals("-0000")) {
      return null;
    }
    int year = Integer.parseInt(match.group(1));
    if (match.group(2) == null) {
      return Days.ofYears(year, year);
    }
    int month = Integer.parseInt(match.group(2));
    if (match.group(3) == null && month >= FIRST_SEASON && month <= LAST_SEASON) {
      return month % 2 == 0 ? Days.acrossNewYear(year) : Days.ofYears(year, year);
    }
    if (month < 1 || month > 12) {
      return null;
    }
    return match.group(3) == null
        ? Days.of(YearMonth.of(year, month))
        : day(year, month, Integer.parseInt(match.group(3)));
  }

  private Days day(int year, int month, int day) {
    try {
      return Days.of(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      throw InvalidBriefException.of("Edtf", "text must name a day that exists", text);
    }
  }

  private static @Nullable Days unspecified(String date) {
    Matcher match = UNSPECIFIED.matcher(date);
    if (!match.matches()) {
      return null;
    }
    if (match.group(1) != null) {
      boolean decade = match.group(2) != null;
      int width = decade ? 10 : 100;
      int known = Math.abs(Integer.parseInt(decade ? match.group(1) + match.group(2) : match.group(1))) * width;
      boolean negative = date.startsWith("-");
      return negative ? Days.ofYears(-known - width + 1, -known) : Days.ofYears(known, known + width - 1);
    }
    int year = Integer.parseInt(match.group(3));
    if (match.group(3).equals("-0000")) {
      return null;
    }
    if (match.group(4) == null) {
      return Days.ofYears(year, year);
    }
    int month = Integer.parseInt(match.group(4));
    return month < 1 || month > 12 ? null : Days.of(YearMonth.of(year, month));
  }

  private static @Nullable Days longYear(String date) {
    Matcher match = LONG_YEAR.matcher(date);
    if (!match.matches()) {
      return null;
    }
    long year = Long.parseLong(match.group(1));
    if (Math.abs(year) > LARGEST_YEAR) {
      throw InvalidBriefException.of("Edtf", "text must have a year within ±999,999,999", date);
    }
    return Days.ofYears((int) year, (int) year);
  }

  private static InvalidBriefException refusal(String text) {
    String today = text.replace("unknown", "").replace("open", OPEN).replace("?~", "%").replace('u', 'X')
        .replaceFirst("^y", "Y");
    if (!today.equals(text) && new EdtfParser(today).days() != null) {
      return InvalidBriefException.of(
          "Edtf", "text must not be of the draft of 2012; today this is '" + today + "'", text);
    }
    boolean hasMarks = text.chars().anyMatch(c -> "?~%XES[{".indexOf(c) >= 0);
    if (hasMarks && LEVEL_2.matcher(text).matches()) {
      return InvalidBriefException.of(
          "Edtf", "text must be of level 0 or 1; of level 2 only the sets [a,b], [a..b], [..a] and [a..] are known", text);
    }
    return InvalidBriefException.of("Edtf", RULE, text);
  }
}
