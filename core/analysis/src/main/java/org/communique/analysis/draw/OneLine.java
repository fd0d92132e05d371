// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.Word;

/**
 * Makes one harmless line of any text, so that data cannot break a line, a drawing or a sentence.
 *
 * <p>For example {@code OneLine.of("Kim\nJong Un")} is {@code Kim Jong Un}.
 */
public final class OneLine {

  private static final Pattern APOSTROPHES = Pattern.compile("[‘’‚‛]");
  private static final Pattern MARKS = Pattern.compile("[“”„‟«»]");
  private static final Pattern SPACES = Pattern.compile("[\\s\u00A0\u202F]+");
  private static final int SHOWN = 60;
  private static final int LISTED = 100;
  private static final int NAME = 100;

  /** How many names a sentence has at most: as many as the Group of Seven has members. */
  private static final int NAMED = 7;

  private OneLine() {}

  /**
   * Returns the text as one harmless line. Line breaks and tabs become spaces. Characters that move a cursor or change
   * the direction of writing become U+FFFD, the replacement character.
   */
  public static String of(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) >= ' ' && text.charAt(at) <= '~') {
      at++;
    }
    if (at == text.length()) {
      return text; // the usual case
    }
    StringBuilder line = new StringBuilder(text.length()).append(text, 0, at);
    while (at < text.length()) {
      int point = text.codePointAt(at);
      line.appendCodePoint(harmless(point));
      at += Character.charCount(point);
    }
    return line.toString();
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

  /** Returns a line of at most {@value #SHOWN} code points. */
  public static String cut(String text) {
    return cut(text, SHOWN);
  }

  /** Returns a line of at most {@code most} code points. If the text is longer, the last code point is an ellipsis. */
  public static String cut(String text, int most) {
    int end = (int) Math.min(text.length(), 2L * most + 2); // a code point has at most two characters
    boolean fits = text.codePointCount(0, end) <= most;
    return fits ? of(text) : of(text.substring(0, text.offsetByCodePoints(0, most - 1))) + "…";
  }

  /**
   * Returns a text in the form in which quoted words are compared: in lower case, with single spaces and with straight
   * quotation marks.
   */
  public static String comparable(String text) {
    String straight = MARKS.matcher(APOSTROPHES.matcher(text).replaceAll("'")).replaceAll("\"");
    return SPACES.matcher(straight).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }

  /** Returns the words of a constant: {@code STANDS_IN_PART} gives {@code stands in part}. */
  public static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Returns a time as the brief has it: {@code yesterday (2022-08-15?)}, {@code undated}, {@code 2022-08-10}. */
  public static String time(TimeExpression time) {
    String date = time.date().map(Edtf::text).orElse("");
    return time.text().map(words -> cut(words) + (date.isEmpty() ? "" : " (" + date + ")")).orElse(date);
  }

  /** Returns a word of a vocabulary with spaces for its hyphens: {@code state-owned} gives {@code state owned}. */
  public static String spaced(Word word) {
    return word.word().replace('-', ' ');
  }

  /** Returns a name as one line of at most {@value #NAME} code points. */
  public static String name(String name) {
    return cut(name, NAME);
  }

  /** Returns the first {@value #NAMED} elements: those that {@link #and} names. */
  public static <T> List<T> named(List<T> elements) {
    return elements.subList(0, Math.min(NAMED, elements.size()));
  }

  /** Joins names as {@link #and(List, Function)} does. */
  public static String and(List<String> names) {
    return and(names, name -> name);
  }

  /**
   * Joins the names of elements: {@code Kim}, {@code Kim and Putin}, {@code Kim, Putin and Xi}. Of a longer list than
   * {@value #NAMED}, the first names are followed by {@code and 3 more}. Each name can be used in many lines, so its
   * length must be bounded.
   */
  public static <T> String and(List<T> elements, Function<? super T, String> naming) {
    int more = elements.size() - NAMED;
    List<String> names = new ArrayList<>(named(elements).stream().map(naming).toList());
    if (more > 0) {
      names.add(more + " more");
    }
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  /** Joins the first {@value #LISTED} elements of a list by commas, and adds how many more elements there are. */
  public static String commas(List<?> elements) {
    StringJoiner listed = new StringJoiner(", ");
    for (Object element : elements.subList(0, Math.min(LISTED, elements.size()))) {
      listed.add(element.toString());
    }
    return elements.size() <= LISTED ? listed.toString() : listed + " and " + (elements.size() - LISTED) + " more";
  }
}
