// SPDX-License-Identifier: Apache-2.0
package org.communique.time;

/** How fine a date is: what its text names. */
public enum DatePrecision {
  /** A second: {@code 2022-08-15T09:30:00}. */
  SECOND,
  /** A minute. */
  MINUTE,
  /** An hour. */
  HOUR,
  /** A day. */
  DAY,
  /** A month, also one of whose days none is given: {@code 2022-08}, {@code 2022-08-XX}. */
  MONTH,
  /** A season: {@code 2022-21}. */
  SEASON,
  /** A year, also one of whose months none is given. */
  YEAR,
  /** Ten years: {@code 194X}. */
  DECADE,
  /** A hundred years: {@code 19XX}. */
  CENTURY,
  /** From one date to another: {@code 1950/1953}. */
  INTERVAL,
  /** One date of several: {@code [2021,2023]}. */
  SET;

  /** The precision of a text that is a date. */
  static DatePrecision of(String text) {
    String date = text.replaceAll("[?~%]", "").replaceFirst("^Y?-", "");
    if (date.startsWith("[")) {
      return SET;
    }
    if (date.indexOf('/') >= 0) {
      return INTERVAL;
    }
    int time = date.indexOf('T');
    if (time >= 0) {
      long colons = date.substring(time).replaceFirst("(?:Z|[+-].*)$", "").chars().filter(c -> c == ':').count();
      return colons == 0 ? HOUR : colons == 1 ? MINUTE : SECOND;
    }
    String[] parts = date.split("-");
    if (parts[0].endsWith("XX") || parts[0].endsWith("X")) {
      return parts[0].endsWith("XX") ? CENTURY : DECADE;
    }
    if (parts.length == 1 || parts[1].equals("XX")) {
      return YEAR;
    }
    if (parts.length == 2 && parts[1].compareTo("21") >= 0) {
      return SEASON;
    }
    return parts.length == 2 || parts[2].equals("XX") ? MONTH : DAY;
  }
}
