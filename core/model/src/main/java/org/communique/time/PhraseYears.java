// SPDX-License-Identifier: Apache-2.0
package org.communique.time;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The rules for years, decades and centuries that the phrase itself names. */
final class PhraseYears {

  private static final int HUNDRED = 100;
  private static final int TEN = 10;
  private static final int MONTHS = 12;

  private PhraseYears() {}

  static @Nullable FoundDate date(PhraseMatch match, TimeFrame frame) {
    int year = match.number(PhraseSlot.YEAR);
    return switch (match.rule().what() + " " + match.rule().how()) {
      case "year exact" -> FoundDate.of(Edtf.of(Year.of(year)));
      case "year span" -> span(year, match.number(PhraseSlot.YY));
      case "decade exact" -> FoundDate.of(year % TEN == 0 ? decade(year) : Edtf.of(Year.of(year)));
      case "decade nearest" -> decadeNear(match.number(PhraseSlot.YY), frame);
      default -> FoundDate.of(Edtf.parse(
          String.format(Locale.ROOT, "%02dXX", match.number(PhraseSlot.D) - 1)));
    };
  }

  /** “1939-45” is an interval, “2022-08” is a month, and “2010-12” can be both. */
  private static @Nullable FoundDate span(int year, int end) {
    int last = year - year % HUNDRED + end;
    if (last > year) {
      return FoundDate.interval(Edtf.of(Year.of(year)), Edtf.of(Year.of(last))).uncertain(end <= MONTHS);
    }
    return end >= 1 && end <= MONTHS ? FoundDate.of(Edtf.of(YearMonth.of(year, end))) : null;
  }

  static Edtf decade(int year) {
    return Edtf.parse(Edtf.of(Year.of(year)).text().substring(0, 3) + "X");
  }

  /** {@return the last decade with these digits that has begun} */
  private static @Nullable FoundDate decadeNear(int digits, TimeFrame frame) {
    LocalDate first = frame.anchor().earliest().orElse(null);
    if (first == null || digits % TEN != 0) {
      return null;
    }
    return FoundDate.of(decade(first.getYear() - Math.floorMod(first.getYear() - digits, HUNDRED))).uncertain(true);
  }
}
