// SPDX-License-Identifier: Apache-2.0
package org.communique.time;

import static org.communique.time.PhraseSlot.CLOCK;
import static org.communique.time.PhraseSlot.D;
import static org.communique.time.PhraseSlot.DATE;
import static org.communique.time.PhraseSlot.DATE2;
import static org.communique.time.PhraseSlot.MONTH;
import static org.communique.time.PhraseSlot.N;
import static org.communique.time.PhraseSlot.SEASON;
import static org.communique.time.PhraseSlot.TIME;
import static org.communique.time.PhraseSlot.UNIT;
import static org.communique.time.PhraseSlot.WEEKDAY;
import static org.communique.time.PhraseSlot.YEAR;
import static org.communique.time.PhraseSlot.YY;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rule of a phrase of {@link RelativeTimes}: what the date is, and how it is found. The comment at the top of
 * {@code relative-times-en.txt} explains each rule.
 *
 * @param what the first word of the rule, such as {@code weekday}
 * @param how the rest of the rule, such as {@code before}; empty if the rule is one word
 * @param isUsual whether the rule is only the usual reading of the phrase, so that the date is uncertain
 * @param fromMentioned whether the date counts from a date that the text has mentioned, and not from the anchor
 */
record PhraseRule(String what, String how, boolean isUsual, boolean fromMentioned) {

  private static final Pattern NUMBER = Pattern.compile("-?(?:[0-9]{1,4}n?|n)");

  private static final Pattern FIXED_CLOCK = Pattern.compile("(?:[01][0-9]|2[0-3]):[0-5][0-9]");

  private static final Set<String> SHIFTED =
      Set.of("day", "week", "weekend", "month", "quarter", "year", "decade", "century", "monthday", "yearend");

  /** The slots that each rule needs, except the rules that shift the anchor. */
  private static final Map<String, List<PhraseSlot>> NEEDED = needed();

  private static Map<String, List<PhraseSlot>> needed() {
    Map<String, List<PhraseSlot>> needed = new HashMap<>();
    for (String how : List.of("nearest", "before", "after", "within")) {
      needed.put("weekday " + how, List.of(WEEKDAY));
      needed.put("date " + how, List.of(MONTH, D));
      needed.put("month " + how, List.of(MONTH));
      needed.put("season " + how, List.of(SEASON));
    }
    needed.put("weekday last", List.of(WEEKDAY));
    needed.put("weekday next", List.of(WEEKDAY));
    needed.put("weekday check", List.of(WEEKDAY, DATE));
    needed.put("date in", List.of(MONTH, D, DATE));
    needed.put("month in", List.of(MONTH, DATE));
    needed.put("season in", List.of(SEASON, DATE));
    needed.put("date digits", List.of(YEAR, N, D));
    needed.put("date either", List.of(N, D, YEAR));
    needed.put("weekday in", List.of(D, WEEKDAY, DATE));
    needed.put("monthday nearest", List.of(D));
    needed.put("year exact", List.of(YEAR));
    needed.put("year span", List.of(YEAR, YY));
    needed.put("decade exact", List.of(YEAR));
    needed.put("decade nearest", List.of(YY));
    needed.put("century exact", List.of(D));
    for (String how : List.of("am", "pm", "24", "wide", "colon")) {
      needed.put("clock " + how, List.of(TIME));
    }
    needed.put("at", List.of(DATE, CLOCK));
    for (String what : List.of("same", "daypart", "about", "approximate", "start", "end", "weekof")) {
      needed.put(what, List.of(DATE));
    }
    for (String part : List.of("1/2", "2/2", "1/4", "2/4", "3/4", "4/4")) {
      needed.put("part " + part, List.of(DATE));
    }
    needed.put("interval", List.of(DATE, DATE2));
    needed.put("list", List.of(DATE, DATE2));
    return Map.copyOf(needed);
  }

  /**
   * Parses a rule.
   *
   * @param text the part of the line after the equals sign
   * @param slots the slots that the phrase always has
   * @return the rule; null if the text is not a rule, or if the phrase does not have each slot that the rule needs
   */
  static @Nullable PhraseRule parse(String text, List<PhraseSlot> slots) {
    boolean usual = text.endsWith("?");
    String rest = (usual ? text.substring(0, text.length() - 1) : text).strip();
    boolean mentioned = rest.startsWith("mentioned ");
    String rule = mentioned ? rest.substring("mentioned ".length()).strip() : rest;
    List<PhraseSlot> needed = neededBy(rule);
    if (needed == null || !slots.containsAll(needed)) {
      return null;
    }
    int space = rule.indexOf(' ');
    return new PhraseRule(
        space < 0 ? rule : rule.substring(0, space), space < 0 ? "" : rule.substring(space + 1), usual, mentioned);
  }

  private static @Nullable List<PhraseSlot> neededBy(String rule) {
    List<PhraseSlot> needed = NEEDED.get(rule);
    int space = rule.indexOf(' ');
    if (needed != null || space < 0) {
      return needed;
    }
    String what = rule.substring(0, space);
    String how = rule.substring(space + 1);
    if (what.equals("clock") && FIXED_CLOCK.matcher(how).matches()) {
      return List.of();
    }
    if (!NUMBER.matcher(how).matches()) {
      return null;
    }
    return switch (what) {
      case "ago" -> List.of(N, UNIT);
      case "there" -> List.of(N, UNIT, DATE);
      case "monthday" -> how.endsWith("n") ? List.of(D, N) : List.of(D);
      default -> SHIFTED.contains(what) ? how.endsWith("n") ? List.of(N) : List.of() : null;
    };
  }

  /** {@return whether the phrase is a time of day} */
  boolean isClock() {
    return what.equals("clock");
  }

  /** {@return whether the rule shifts the anchor by a number of units} */
  boolean isShift() {
    return NUMBER.matcher(how).matches() && !isClock();
  }

  /**
   * Returns by how many units the rule shifts the anchor.
   *
   * @param number the number in the phrase; 1 if the phrase has none
   */
  int shift(int number) {
    boolean times = how.endsWith("n");
    String factor = times ? how.substring(0, how.length() - 1) : how;
    int given = factor.isEmpty() ? 1 : factor.equals("-") ? -1 : Integer.parseInt(factor);
    return times ? given * number : given;
  }
}
