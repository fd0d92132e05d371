// SPDX-License-Identifier: Apache-2.0
package org.communique.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The rules for times of day: {@code clock} and {@code at}. */
final class PhraseClock {

  private static final int NOON = 12;

  private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

  private PhraseClock() {}

  /** {@return the time on its day; only the day if the day is doubted, because EDTF has no marks on times} */
  static @Nullable FoundDate date(PhraseMatch match, TimeFrame frame) {
    PhraseMatch clock = match.rule().isClock() ? match : match.part(PhraseSlot.CLOCK);
    FoundDate day = match.rule().isClock()
        ? ofAnchor(frame.anchor())
        : PhraseDates.date(match.part(PhraseSlot.DATE), frame);
    LocalTime time = time(clock);
    if (day == null || time == null || !day.isDay() && !day.isSet()) {
      return null;
    }
    boolean isDoubted = day.isUncertain() || day.first().isApproximate() || clock.rule().isUsual();
    return day.isSet() || isDoubted ? day : FoundDate.of(Edtf.parse(text(day.firstDay(), time, clock)));
  }

  private static @Nullable FoundDate ofAnchor(Edtf anchor) {
    LocalDate day = PhraseDates.day(anchor);
    return day == null ? null : FoundDate.of(Edtf.of(day)).like(anchor);
  }

  private static String text(LocalDate day, LocalTime time, PhraseMatch clock) {
    ZoneId zone = clock.zone();
    String offset = zone == null ? "" : zone.getRules().getOffset(day.atTime(time)).getId();
    return day + "T" + (time.getSecond() == 0 ? MINUTES : SECONDS).format(time) + offset;
  }

  /** {@return the time that a phrase with the rule {@code clock} prints; null if it prints none} */
  static @Nullable LocalTime time(PhraseMatch clock) {
    String how = clock.rule().how();
    List<Integer> printed = clock.numbers(PhraseSlot.TIME);
    if (printed.isEmpty()) {
      return LocalTime.parse(how);
    }
    int hour = printed.get(0);
    boolean isHalfDay = how.equals("am") || how.equals("pm");
    int least = how.equals("colon") ? 2 : how.equals("wide") ? 1 : 0;
    if (isHalfDay && (hour < 1 || hour > NOON) || printed.get(3) < least) {
      return null;
    }
    int full = isHalfDay ? hour % NOON + (how.equals("pm") ? NOON : 0) : hour;
    return LocalTime.of(full, printed.get(1), printed.get(2));
  }
}
