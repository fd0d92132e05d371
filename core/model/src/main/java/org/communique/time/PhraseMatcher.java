// SPDX-License-Identifier: Apache-2.0
package org.communique.time;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.communique.time.Phrase.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the phrase of a table whose form the printed words have. If several phrases fit, the first phrase of the table
 * is found. A slot for a phrase accepts any words that have the form of a phrase. Each run of words is matched once and
 * remembered, and a phrase has at most {@link PhraseWords#COUNT} words, so that the work is bounded.
 */
final class PhraseMatcher {

  /**
   * How many elements of phrases are compared with words before a text counts as none of the phrases. The tables of
   * this library need a few thousand; a table with very many optional words could need billions.
   */
  private static final int MOST_STEPS = 1_000_000;

  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2999;
  private static final int LAST_DAY = 31;
  private static final int TENS = 10;
  private static final int TWENTY = 20;

  private final PhraseTable table;
  private final List<String> words;

  /** The matches of the runs of words that were tried; the value is null if no phrase fits. */
  private final Map<Integer, @Nullable PhraseMatch> tried = new HashMap<>();

  private int steps;

  private PhraseMatcher(PhraseTable table, List<String> words) {
    this.table = table;
    this.words = words;
  }

  /** {@return the match of all words; null if no phrase fits} */
  static @Nullable PhraseMatch match(PhraseTable table, List<String> words) {
    return words.isEmpty() ? null : new PhraseMatcher(table, words).run(0, words.size());
  }

  private @Nullable PhraseMatch run(int from, int to) {
    int key = from * (PhraseWords.COUNT + 1) + to;
    if (!tried.containsKey(key)) {
      tried.put(key, firstOf(from, to));
    }
    return tried.get(key);
  }

  private @Nullable PhraseMatch firstOf(int from, int to) {
    for (Phrase phrase : table.phrases()) {
      Object[] values = new Object[phrase.elements().size()];
      PhraseMatch match = fits(phrase, 0, from, to, values) ? match(phrase, values) : null;
      if (match != null && isPossible(match)) {
        return match;
      }
    }
    return null;
  }

  /** A time of day has an hour of its clock. An interval is not from a date to a time of day. */
  private static boolean isPossible(PhraseMatch match) {
    if (match.rule().isClock()) {
      return PhraseClock.time(match) != null;
    }
    return !match.has(PhraseSlot.DATE2)
        || match.part(PhraseSlot.DATE).rule().isClock() == match.part(PhraseSlot.DATE2).rule().isClock();
  }

  private PhraseMatch match(Phrase phrase, @Nullable Object[] values) {
    Map<PhraseSlot, List<Integer>> numbers = new EnumMap<>(PhraseSlot.class);
    Map<PhraseSlot, PhraseMatch> parts = new EnumMap<>(PhraseSlot.class);
    ZoneId zone = null;
    for (int i = 0; i < values.length; i++) {
      PhraseSlot slot = phrase.elements().get(i).slot();
      if (slot == null || values[i] == null) {
        continue;
      }
      if (values[i] instanceof PhraseMatch part) {
        parts.put(slot, part);
      } else if (values[i] instanceof Numbers found) {
        numbers.put(slot.value(), found.numbers());
        zone = slot == PhraseSlot.ZONE ? table.zone(found.numbers().get(0)) : zone;
      }
    }
    return new PhraseMatch(phrase.rule(), numbers, parts, zone);
  }

  /** Returns whether the rest of the phrase fits the words from {@code at} to {@code to}, and notes the values. */
  private boolean fits(Phrase phrase, int index, int at, int to, @Nullable Object[] values) {
    if (index == phrase.elements().size()) {
      return at == to;
    }
    if (++steps > MOST_STEPS) {
      return false;
    }
    Element element = phrase.elements().get(index);
    if (at < to) {
      PhraseSlot slot = element.slot();
      boolean fits = slot == null
          ? element.words().contains(words.get(at)) && fits(phrase, index + 1, at + 1, to, values)
          : slot.isPhrase() ? fitsPhrase(phrase, index, at, to, values) : fitsNumbers(phrase, index, at, to, values);
      if (fits) {
        return true;
      }
    }
    values[index] = null;
    return element.optional() && fits(phrase, index + 1, at, to, values);
  }

  private boolean fitsPhrase(Phrase phrase, int index, int at, int to, @Nullable Object[] values) {
    boolean isLast = index == phrase.elements().size() - 1;
    for (int end = isLast ? to : at + 1; end <= to; end++) {
      PhraseMatch part = fits(phrase, index + 1, end, to, values) ? run(at, end) : null;
      if (part != null && (phrase.elements().get(index).slot() != PhraseSlot.CLOCK || part.rule().isClock())) {
        values[index] = part;
        return true;
      }
    }
    return false;
  }

  private boolean fitsNumbers(Phrase phrase, int index, int at, int to, @Nullable Object[] values) {
    Numbers found = numbers(phrase.elements().get(index).slot(), at, to);
    if (found == null || !fits(phrase, index + 1, found.end(), to, values)) {
      return false;
    }
    values[index] = found;
    return true;
  }

  /** The numbers that a slot has, and the index of the word after them. */
  private record Numbers(List<Integer> numbers, int end) {

    static Numbers of(int number, int end) {
      return new Numbers(List.of(number), end);
    }
  }

  private @Nullable Numbers numbers(@Nullable PhraseSlot slot, int at, int to) {
    if (slot == null) {
      return null;
    }
    return switch (slot) {
      case N -> count(at, to);
      case D -> dayOfMonth(at, to);
      case NTH -> ordinal(at, to);
      case DAYS -> days(at, to);
      case YEAR -> number(at, to, 4, FIRST_YEAR, LAST_YEAR);
      case YY -> number(at, to, 2, 0, 99);
      case TIME -> time(at, to);
      default -> name(slot, at, to);
    };
  }

  private @Nullable Numbers name(PhraseSlot slot, int at, int to) {
    WordNames.Hit hit = table.names(slot).find(words, at, to);
    return hit == null ? null : Numbers.of(hit.number(), hit.end());
  }

  /** Returns digits or a name; “twenty-five” and “twenty five” are two names. */
  private @Nullable Numbers count(int at, int to) {
    Numbers digits = number(at, to, 0, 1, 999);
    Numbers tens = digits == null ? name(PhraseSlot.N, at, to) : digits;
    if (digits != null || tens == null || tens.numbers().get(0) < TWENTY || tens.numbers().get(0) % TENS != 0) {
      return tens;
    }
    int next = tens.end() < to && words.get(tens.end()).equals("-") ? tens.end() + 1 : tens.end();
    Numbers ones = name(PhraseSlot.N, next, to);
    return ones == null || ones.numbers().get(0) >= TENS
        ? tens
        : Numbers.of(tens.numbers().get(0) + ones.numbers().get(0), ones.end());
  }

  private @Nullable Numbers dayOfMonth(int at, int to) {
    Numbers ordinal = ordinal(at, to);
    return ordinal == null ? number(at, to, 0, 1, LAST_DAY) : ordinal;
  }

  /** Returns a day of the month with its ending, as in {@code 12th}, or its name. */
  private @Nullable Numbers ordinal(int at, int to) {
    Numbers digits = number(at, to, 0, 1, LAST_DAY);
    if (digits == null) {
      return name(PhraseSlot.D, at, to);
    }
    boolean hasEnding = digits.end() < to && table.isOrdinalEnding(words.get(digits.end()));
    return hasEnding ? new Numbers(digits.numbers(), digits.end() + 1) : null;
  }

  /** Returns days of a month: {@code 9}, {@code 9-11}, {@code 9, 10 and 11}. A range gives all of its days. */
  private @Nullable Numbers days(int at, int to) {
    Numbers day = dayOfMonth(at, to);
    if (day == null) {
      return null;
    }
    List<Integer> days = new ArrayList<>(day.numbers());
    int end = day.end();
    while (end < to) {
      boolean range = table.isRangeWord(words.get(end));
      Numbers next = dayOfMonth(range || table.isListWord(words.get(end)) ? end + 1 : end, to);
      int last = days.get(days.size() - 1);
      if (next == null || next.numbers().get(0) <= last) {
        break;
      }
      for (int between = last + 1; range && between < next.numbers().get(0); between++) {
        days.add(between);
      }
      days.addAll(next.numbers());
      end = next.end();
    }
    return new Numbers(List.copyOf(days), end);
  }

  /** Returns a number of the given number of digits; 0 stands for up to three digits. */
  private @Nullable Numbers number(int at, int to, int digits, int least, int largest) {
    String word = at < to ? words.get(at) : "";
    boolean isNumber = !word.isEmpty() && word.chars().allMatch(PhraseMatcher::isDigit)
        && (digits == 0 ? word.length() <= 3 : word.length() == digits);
    int number = isNumber ? Integer.parseInt(word) : -1;
    return isNumber && number >= least && number <= largest ? Numbers.of(number, at + 1) : null;
  }

  /**
   * Returns hour, minute and second of {@code 8}, {@code 8.15}, {@code 8:15:30} and {@code 0815}. A fourth number says
   * how surely this is a clock of 24 hours: 2 for {@code 08:15}, 1 for {@code 0815} and {@code 08.15}, otherwise 0.
   */
  private @Nullable Numbers time(int at, int to) {
    boolean hasMark = at + 2 < to && table.isHourMark(words.get(at + 1)) && number(at + 2, to, 2, 0, 59) != null
        && number(at, to, 0, 0, 23) != null;
    return hasMark
        ? time(String.format(Locale.ROOT, "%2s:%s", words.get(at), words.get(at + 2)).replace(' ', '0'), at + 3)
        : time(words.get(at), at + 1);
  }

  private static @Nullable Numbers time(String word, int end) {
    if (!isDigit(word.charAt(0)) || word.length() > "20:15:00".length()) {
      return null;
    }
    String spaced = word.length() == 4 && word.chars().allMatch(PhraseMatcher::isDigit)
        ? word.substring(0, 2) + "." + word.substring(2)
        : word;
    String[] parts = spaced.split("[.:]", -1);
    List<Integer> numbers = new ArrayList<>();
    for (String part : parts) {
      if (part.length() > 2 || part.isEmpty() || !numbers.isEmpty() && part.length() < 2) {
        return null;
      }
      numbers.add(Integer.parseInt(part));
    }
    while (numbers.size() < 3) {
      numbers.add(parts.length > 3 ? -1 : 0);
    }
    boolean isTime = parts.length <= 3 && numbers.get(0) < 24 && numbers.get(1) < 60 && numbers.get(2) < 60;
    boolean isWide = parts.length > 1 && parts[0].length() == 2;
    numbers.add(!isWide ? 0 : word.indexOf(':') > 0 ? 2 : 1);
    return isTime ? new Numbers(List.copyOf(numbers), end) : null;
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
