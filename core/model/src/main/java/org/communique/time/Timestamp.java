// SPDX-License-Identifier: Apache-2.0
package org.communique.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.communique.base.InvalidBriefException;

/**
 * Reads a time as machines write it, and notes what EDTF misses in its text. The reader goes through the text once,
 * from left to right.
 */
final class Timestamp {

  private static final int DAY_LENGTH = "2025-05-12".length();

  private final String text;
  private final List<String> missing = new ArrayList<>();

  /** The index of the next character to read. */
  private int at;

  private Timestamp(String text) {
    this.text = text;
  }

  static Edtf parse(String text) {
    try {
      if (text.length() <= Edtf.LENGTH) {
        return new Timestamp(text.strip()).edtf();
      }
    } catch (DateTimeException | InvalidBriefException noTime) {
      // The refusal below says what is allowed.
    }
    throw refusal("text must be a day and a time of day, such as 2025-05-12T03:07:42-04:00", text);
  }

  /** {@return what EDTF misses in a text that is a time of a machine; empty if the text is no such time} */
  static List<String> missing(String text) {
    Timestamp time = new Timestamp(text);
    try {
      time.edtf();
    } catch (DateTimeException | InvalidBriefException noTime) {
      return List.of();
    }
    return List.copyOf(time.missing);
  }

  private Edtf edtf() {
    if (!text.isEmpty() && Character.isLetter(text.charAt(0))) {
      missing.add("the form of ISO 8601");
      return Edtf.of(OffsetDateTime.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text)));
    }
    require(text.length() > DAY_LENGTH);
    LocalDate day = LocalDate.parse(text.substring(0, DAY_LENGTH));
    at = DAY_LENGTH;
    if (!skip('T')) {
      require(skip('t') || skip(' '));
      missing.add("a T between the day and the time");
    }
    String clock = clock();
    boolean endOfDay = clock.startsWith("24");
    if (endOfDay) {
      require(clock.equals("24:00") || clock.equals("24:00:00"));
      missing.add("an hour from 00 to 23");
    } else {
      LocalTime.parse(clock);
    }
    String offset = offset();
    require(at == text.length());
    return endOfDay
        ? Edtf.parse(day.plusDays(1) + "T00" + clock.substring(2) + offset)
        : Edtf.parse(day + "T" + clock + offset);
  }

  private String clock() {
    String clock = twoDigits();
    require(skip(':'));
    clock += ":" + twoDigits();
    if (!skip(':')) {
      return clock;
    }
    clock += ":" + twoDigits();
    if (skip('.') || skip(',')) {
      require(isDigit());
      while (isDigit()) {
        at++;
      }
      missing.add("a whole number of seconds");
    }
    return clock;
  }

  private String offset() {
    if (at == text.length()) {
      return "";
    }
    if (skip(' ')) {
      missing.add("an offset directly after the time");
    }
    if (skip('Z')) {
      return "Z";
    }
    if (skip('z') || skip("UTC") || skip("GMT")) {
      missing.add("Z for UTC");
      return "Z";
    }
    boolean behind = skip('-');
    require(behind || skip('+'));
    String hours = twoDigits();
    String minutes = "00";
    if (skip(':')) {
      minutes = twoDigits();
    } else if (isDigit()) {
      missing.add("a colon in the offset");
      minutes = twoDigits();
    }
    LocalTime.parse(hours + ":" + minutes);
    zoneInBrackets();
    return (behind ? "-" : "+") + hours + ":" + minutes;
  }

  private void zoneInBrackets() {
    if (at < text.length() && text.charAt(at) == '[' && text.indexOf(']', at) == text.length() - 1) {
      missing.add("only an offset, without the name of a zone");
      at = text.length();
    }
  }

  private String twoDigits() {
    int start = at;
    require(isDigit());
    at++;
    require(isDigit());
    at++;
    return text.substring(start, at);
  }

  private boolean isDigit() {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private boolean skip(char next) {
    boolean isNext = at < text.length() && text.charAt(at) == next;
    at += isNext ? 1 : 0;
    return isNext;
  }

  private boolean skip(String next) {
    boolean isNext = text.startsWith(next, at);
    at += isNext ? next.length() : 0;
    return isNext;
  }

  private void require(boolean condition) {
    if (!condition) {
      throw refusal("text must be a time", text);
    }
  }

  private static InvalidBriefException refusal(String rule, String text) {
    return InvalidBriefException.of("Edtf", rule, text);
  }
}
