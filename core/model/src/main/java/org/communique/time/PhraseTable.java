// SPDX-License-Identifier: Apache-2.0
package org.communique.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.communique.base.InvalidBriefException;
import org.communique.base.LanguageTag;
import org.communique.time.Phrase.Element;
import org.jspecify.annotations.Nullable;

/**
 * The phrases of a language and the names that their slots accept, as a table file gives them. The comment at the top
 * of {@code relative-times-en.txt} explains the file.
 */
final class PhraseTable {

  /** How many words and gaps a phrase has at most, the optional ones included. */
  private static final int MOST_ELEMENTS = 2 * PhraseWords.COUNT;

  /** The units that a table can name, in the order of their numbers. */
  static final List<String> UNITS =
      List.of("minute", "hour", "day", "week", "fortnight", "month", "year", "decade", "century");

  private static final List<TextStyle> STYLES = List.of(
      TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);

  private final List<Phrase> phrases = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private final Map<PhraseSlot, WordNames> names = new EnumMap<>(PhraseSlot.class);
  private final List<ZoneId> zones = new ArrayList<>();
  private final Map<ZoneId, Integer> zoneNumbers = new HashMap<>();
  private final Set<String> ordinalEndings = new HashSet<>();
  private final Set<String> rangeWords = new HashSet<>();
  private final Set<String> listWords = new HashSet<>();
  private final Set<String> hourMarks = new HashSet<>();
  private Locale locale = Locale.ENGLISH;

  private PhraseTable() {}

  static PhraseTable parse(String text) {
    PhraseTable table = new PhraseTable();
    for (String line : text.lines().toList()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (line.contains("=")) {
        table.addPhrase(line);
      } else {
        table.addNames(line);
      }
    }
    table.addCalendar();
    return table;
  }

  List<Phrase> phrases() {
    return phrases;
  }

  /** {@return the lines of the phrases, for tests} */
  List<String> lines() {
    return List.copyOf(lines);
  }

  /** {@return the line of the phrase that has this very rule object, for tests} */
  String line(PhraseRule rule) {
    for (int i = 0; i < phrases.size(); i++) {
      if (phrases.get(i).rule() == rule) {
        return lines.get(i);
      }
    }
    return "";
  }

  /** {@return the names that a slot accepts} */
  WordNames names(PhraseSlot slot) {
    return names.computeIfAbsent(slot, absent -> new WordNames());
  }

  ZoneId zone(int number) {
    return zones.get(number);
  }

  boolean isOrdinalEnding(String word) {
    return ordinalEndings.contains(word);
  }

  boolean isRangeWord(String word) {
    return rangeWords.contains(word);
  }

  boolean isListWord(String word) {
    return listWords.contains(word);
  }

  boolean isHourMark(String word) {
    return hourMarks.contains(word);
  }

  private void addNames(String line) {
    int colon = line.indexOf(": ");
    int space = line.indexOf(' ');
    if (colon < 0) {
      throw badLine(line);
    }
    String what = line.substring(0, Math.min(space, colon));
    String which = space < colon ? line.substring(space + 1, colon).strip() : "";
    for (String name : line.substring(colon + 2).split(",", -1)) {
      if (PhraseWords.of(name).isEmpty() || !add(what, which, name.strip())) {
        throw InvalidBriefException.of(
            "RelativeTimes",
            "line must be 'language: TAG', 'range: words', 'list: words', 'hours: words', 'ordinal endings: words', or"
                + " number, ordinal, unit, weekday, month, season or zone with its key and ': names'",
            line);
      }
    }
  }

  private boolean add(String what, String which, String name) {
    switch (what + (which.equals("endings") ? " endings" : "")) {
      case "language" -> locale = LanguageTag.parse(name).toLocale();
      case "range" -> rangeWords.addAll(PhraseWords.of(name));
      case "list" -> listWords.addAll(PhraseWords.of(name));
      case "hours" -> hourMarks.addAll(PhraseWords.of(name));
      case "ordinal endings" -> ordinalEndings.addAll(PhraseWords.of(name));
      case "number" -> {
        return add(PhraseSlot.N, number(which, 1, 999), name);
      }
      case "ordinal" -> {
        return add(PhraseSlot.D, number(which, 1, 31), name);
      }
      case "unit" -> {
        return add(PhraseSlot.UNIT, UNITS.indexOf(which), name);
      }
      case "weekday" -> {
        return add(PhraseSlot.WEEKDAY, number(which, 1, 7), name);
      }
      case "month" -> {
        return add(PhraseSlot.MONTH, number(which, 1, 12), name);
      }
      case "season" -> {
        return add(PhraseSlot.SEASON, number(which, 21, 24), name);
      }
      case "zone" -> {
        return add(PhraseSlot.ZONE, zoneNumber(which), name);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean add(PhraseSlot slot, int number, String name) {
    if (number >= 0) {
      names(slot).add(name, number);
    }
    return number >= 0;
  }

  private static int number(String text, int least, int largest) {
    boolean isNumber = !text.isEmpty() && text.length() < 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    int number = isNumber ? Integer.parseInt(text) : -1;
    return number >= least && number <= largest ? number : -1;
  }

  private int zoneNumber(String id) {
    try {
      ZoneId zone = ZoneId.of(id);
      Integer known = zoneNumbers.putIfAbsent(zone, zones.size());
      if (known == null) {
        zones.add(zone);
      }
      return zoneNumbers.get(zone);
    } catch (DateTimeException noZone) {
      return -1;
    }
  }

  /** Adds the names of months and weekdays that the JDK has for the language (CLDR), after the names of the table. */
  private void addCalendar() {
    for (TextStyle style : STYLES) {
      for (Month month : Month.values()) {
        names(PhraseSlot.MONTH).add(month.getDisplayName(style, locale), month.getValue());
      }
      for (DayOfWeek day : DayOfWeek.values()) {
        names(PhraseSlot.WEEKDAY).add(day.getDisplayName(style, locale), day.getValue());
      }
    }
  }

  private void addPhrase(String line) {
    int equals = line.indexOf('=');
    List<Element> elements = elements(line.substring(0, equals));
    List<PhraseSlot> all = slots(elements, true);
    PhraseRule rule = PhraseRule.parse(
        line.substring(equals + 1).strip(), slots(elements, false).stream().map(PhraseSlot::value).toList());
    boolean hasSlotTwice = all.stream().map(PhraseSlot::value).distinct().count() < all.size();
    if (rule == null || hasSlotTwice || elements.contains(null) || elements.size() > MOST_ELEMENTS) {
      throw badLine(line);
    }
    Phrase phrase = new Phrase(elements, rule);
    if (!phrase.hasOwnWords()) {
      throw badLine(line);
    }
    phrases.add(phrase);
    lines.add(line);
  }

  private static List<PhraseSlot> slots(List<Element> elements, boolean withOptional) {
    List<PhraseSlot> slots = new ArrayList<>();
    for (Element element : elements) {
      if (element != null && element.slot() != null && (withOptional || !element.optional())) {
        slots.add(element.slot());
      }
    }
    return slots;
  }

  /** {@return the parts of a phrase; null for a part that is not well formed} */
  private static List<@Nullable Element> elements(String phrase) {
    List<@Nullable Element> elements = new ArrayList<>();
    for (String part : phrase.strip().split(" +")) {
      boolean optional = part.startsWith("[") && part.endsWith("]");
      String inner = optional ? part.substring(1, part.length() - 1) : part;
      if (inner.startsWith("{") && inner.endsWith("}")) {
        PhraseSlot slot = PhraseSlot.of(inner.substring(1, inner.length() - 1));
        elements.add(slot == null ? null : new Element(List.of(), slot, optional));
      } else if (inner.contains("|") || optional) {
        elements.add(alternatives(inner, optional));
      } else {
        addWords(inner, elements);
      }
    }
    return elements;
  }

  private static @Nullable Element alternatives(String part, boolean optional) {
    List<String> words = new ArrayList<>();
    for (String alternative : part.split("\\|", -1)) {
      List<String> split = PhraseWords.of(alternative);
      if (split.size() != 1) {
        return null;
      }
      words.addAll(split);
    }
    return new Element(List.copyOf(words), null, optional);
  }

  private static void addWords(String part, List<@Nullable Element> elements) {
    List<String> words = PhraseWords.of(part);
    if (words.isEmpty()) {
      elements.add(null);
    }
    for (String word : words) {
      elements.add(word.equals("{") || word.equals("}") ? null : new Element(List.of(word), null, false));
    }
  }

  private static InvalidBriefException badLine(String line) {
    return InvalidBriefException.of(
        "RelativeTimes", "line must be 'phrase = rule', and the phrase must have the slots of the rule", line);
  }
}
