// SPDX-License-Identifier: Apache-2.0
package org.communique.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.base.InvalidBriefException;
import org.jspecify.annotations.Nullable;

/**
 * The rule of a phrase of {@link RelativeTimes}. It either shifts the anchor by a number of units ({@code day -1}), or
 * searches for a weekday, a day of the year or a month near the anchor ({@code weekday before}).
 */
final class PhraseRule {

  private static final List<String> NUMBERS = List.of(
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
  private static final List<String> WEEKDAYS = Arrays.stream(DayOfWeek.values())
      .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT)).toList();
  private static final List<String> MONTHS = Arrays.stream(Month.values())
      .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT)).toList();

  private static final String SHIFT = "(?:day|week|weekend|month|year|decade) -?(?:[0-9]{1,4}n?|n)";
  private static final String SEARCH =
      "weekday (?:before|after|upto|within)|date (?:upto|exact)|month (?:before|upto|exact)";
  private static final int SEVEN = 7;
  private static final int TEN = 10;

  private PhraseRule() {}

  /** {@return whether the text is a rule, and the phrase has each slot that the rule needs, and no slot twice} */
  static boolean isRule(String rule, List<String> slots) {
    if (slots.stream().distinct().count() < slots.size()) {
      return false;
    }
    if (rule.matches(SHIFT)) {
      return !rule.endsWith("n") || slots.contains("n");
    }
    return rule.matches(SEARCH) && slots.containsAll(switch (rule) {
      case "date exact" -> List.of("month", "d", "year");
      case "month exact" -> List.of("month", "year");
      default -> rule.startsWith("date") ? List.of("month", "d") : List.of(rule.substring(0, rule.indexOf(' ')));
    });
  }

  /** {@return the regular expression for the words that a slot of a phrase accepts} */
  static String words(String slot) {
    return switch (slot) {
      case "n" -> "[1-9][0-9]{0,2}|" + String.join("|", NUMBERS);
      case "weekday" -> String.join("|", WEEKDAYS);
      case "month" -> String.join("|", MONTHS);
      case "d" -> "[1-9]|[12][0-9]|3[01]";
      default -> "[0-9]{4}";
    };
  }

  /**
   * Computes the date.
   *
   * @param match the printed words, matched to the phrase; its groups are the slots
   * @param usual whether the rule is only the usual reading, so that the date is uncertain
   * @return the date; empty if the anchor is not precise enough, or the day does not exist
   */
  static Optional<Edtf> date(String rule, Matcher match, Edtf anchor, boolean usual) {
    int space = rule.indexOf(' ');
    String unit = rule.substring(0, space);
    String how = rule.substring(space + 1);
    try {
      String date = Character.isLetter(how.charAt(0)) && !how.equals("n")
          ? search(unit, how, match, anchor)
          : shift(unit, offset(how, match), anchor);
      return Optional.ofNullable(date)
          .map(found -> how.equals("exact") ? Edtf.parse(found) : doubted(found, anchor, usual));
    } catch (DateTimeException | InvalidBriefException noSuchDay) {
      return Optional.empty();
    }
  }

  private static int offset(String how, Matcher match) {
    if (!how.endsWith("n")) {
      return Integer.parseInt(how);
    }
    String factor = how.substring(0, how.length() - 1);
    return number(match.group("n")) * (factor.isEmpty() ? 1 : factor.equals("-") ? -1 : Integer.parseInt(factor));
  }

  private static int number(String words) {
    int word = NUMBERS.indexOf(words);
    return word >= 0 ? word + 1 : Integer.parseInt(words);
  }

  /** {@return the only day of the anchor; empty if the anchor is less precise than a day} */
  private static Optional<LocalDate> day(Edtf anchor) {
    return anchor.earliest().filter(day -> anchor.latest().filter(day::equals).isPresent());
  }

  private static @Nullable String shift(String unit, int offset, Edtf anchor) {
    LocalDate day = day(anchor).orElse(null);
    LocalDate first = anchor.earliest().orElse(null);
    LocalDate last = anchor.latest().orElse(null);
    if (first == null || last == null) {
      return null;
    }
    boolean sameMonth = YearMonth.from(first).equals(YearMonth.from(last));
    boolean sameYear = first.getYear() == last.getYear();
    return switch (unit) {
      case "day" -> day == null ? null : day.plusDays(offset).toString();
      case "week" -> day == null ? null : week(day.plusWeeks(offset), DayOfWeek.MONDAY, SEVEN - 1);
      case "weekend" -> day == null ? null : week(day.plusWeeks(offset), DayOfWeek.SATURDAY, 1);
      case "month" -> sameMonth ? YearMonth.from(first).plusMonths(offset).toString() : null;
      case "year" -> sameYear ? year(first.getYear() + offset) : null;
      default -> sameYear ? year((first.getYear() / TEN + offset) * TEN).substring(0, 3) + "X" : null;
    };
  }

  private static String year(int year) {
    return String.format(Locale.ROOT, "%04d", year);
  }

  private static String week(LocalDate day, DayOfWeek from, int days) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate start = monday.with(TemporalAdjusters.nextOrSame(from));
    return start + "/" + start.plusDays(days);
  }

  private static @Nullable String search(String unit, String how, Matcher match, Edtf anchor) {
    if (how.equals("exact")) {
      int year = Integer.parseInt(match.group("year"));
      YearMonth month = YearMonth.of(year, MONTHS.indexOf(match.group("month")) + 1);
      return unit.equals("month") ? month.toString() : month.atDay(Integer.parseInt(match.group("d"))).toString();
    }
    LocalDate day = day(anchor).orElse(null);
    if (day == null) {
      return null;
    }
    return switch (unit) {
      case "weekday" -> weekday(how, DayOfWeek.of(WEEKDAYS.indexOf(match.group("weekday")) + 1), day).toString();
      case "month" -> month(how, MONTHS.indexOf(match.group("month")) + 1, day).toString();
      default -> dayOfYear(Month.of(MONTHS.indexOf(match.group("month")) + 1), Integer.parseInt(match.group("d")), day);
    };
  }

  private static LocalDate weekday(String how, DayOfWeek weekday, LocalDate day) {
    return switch (how) {
      case "before" -> day.with(TemporalAdjusters.previous(weekday));
      case "after" -> day.with(TemporalAdjusters.next(weekday));
      case "within" -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
          .with(TemporalAdjusters.nextOrSame(weekday));
      default -> day.with(TemporalAdjusters.previousOrSame(weekday));
    };
  }

  private static YearMonth month(String how, int number, LocalDate day) {
    YearMonth now = YearMonth.from(day);
    YearMonth month = YearMonth.of(day.getYear(), number);
    boolean tooLate = how.equals("before") ? !month.isBefore(now) : month.isAfter(now);
    return tooLate ? month.minusYears(1) : month;
  }

  /** Returns the last such day that is not after the anchor. The last February 29 can be eight years back. */
  private static @Nullable String dayOfYear(Month month, int dayOfMonth, LocalDate anchor) {
    return IntStream.rangeClosed(0, 8)
        .mapToObj(back -> YearMonth.of(anchor.getYear() - back, month))
        .filter(candidate -> candidate.isValidDay(dayOfMonth))
        .map(candidate -> candidate.atDay(dayOfMonth))
        .filter(candidate -> !candidate.isAfter(anchor))
        .findFirst().map(LocalDate::toString).orElse(null);
  }

  private static Edtf doubted(String date, Edtf anchor, boolean usual) {
    boolean uncertain = usual || anchor.isUncertain();
    String mark = uncertain && anchor.isApproximate() ? "%" : uncertain ? "?" : anchor.isApproximate() ? "~" : "";
    return Edtf.parse(Stream.of(date.split("/")).map(end -> end + mark).collect(Collectors.joining("/")));
  }
}
