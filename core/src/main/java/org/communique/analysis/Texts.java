// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;

/** Data on its way into a line, a drawing, or a sentence. */
final class Texts {

  private static final int SHOWN = 60;
  private static final int LISTED = 100;

  private Texts() {}

  /** One harmless line: line breaks and tabs are spaces, what moves a cursor or turns a line round is U+FFFD. */
  static String line(String text) {
    return text.codePoints().map(Texts::harmless)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
  }

  private static int harmless(int point) {
    return switch (Character.getType(point)) {
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
      case Character.CONTROL -> point == '\n' || point == '\r' || point == '\t' ? ' ' : 0xFFFD;
      case Character.SURROGATE -> 0xFFFD;
      case Character.FORMAT -> isBidi(point) ? 0xFFFD : point;
      default -> point == 0xFFFE || point == 0xFFFF ? 0xFFFD : point;
    };
  }

  private static boolean isBidi(int point) {
    return point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
  }

  /** A line of at most {@value #SHOWN} code points. */
  static String cut(String text) {
    return cut(text, SHOWN);
  }

  /** A line of at most so many code points, the last of them an ellipsis if there were more. */
  static String cut(String text, int most) {
    boolean fits = text.codePointCount(0, text.length()) <= most;
    return line(fits ? text : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…");
  }

  /** A constant in words: {@code stands in part}. */
  static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** A time as given: {@code yesterday (2022-08-15?)}, {@code undated}, {@code 2022-08-10}. */
  static String time(TimeExpression time) {
    String date = time.date().map(Edtf::text).orElse("");
    return time.text().map(words -> line(words) + (date.isEmpty() ? "" : " (" + date + ")")).orElse(date);
  }

  /** {@code Kim}, {@code Kim and Putin}, {@code Kim, Putin and Xi}. */
  static String and(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  /** The labels, each cut. */
  static String labels(List<Subject> subjects) {
    return commas(subjects.stream().map(subject -> cut(subject.label())).toList());
  }

  /** The first {@value #LISTED} of a list, and how many more there are. */
  static String commas(List<?> things) {
    String listed = things.stream().limit(LISTED).map(Object::toString).collect(Collectors.joining(", "));
    return things.size() <= LISTED ? listed : listed + " and " + (things.size() - LISTED) + " more";
  }
}
