// SPDX-License-Identifier: Apache-2.0
package org.communique.time;

import org.jspecify.annotations.Nullable;

/**
 * The rules for two dates: {@code interval} and {@code list}. If only one of the two dates names its year, the other
 * date is the nearest to it in the order of the words: “31 October to 1 November 2022”.
 */
final class PhrasePairs {

  private PhrasePairs() {}

  static @Nullable FoundDate interval(PhraseMatch match, TimeFrame given) {
    boolean isBoth = given.direction() == TimeDirection.BOTH;
    TimeFrame frame = isBoth ? given.towards(TimeDirection.NEAREST) : given;
    FoundDate start = PhraseDates.date(match.part(PhraseSlot.DATE), frame);
    FoundDate end = PhraseDates.date(match.part(PhraseSlot.DATE2), frame);
    if (start == null || end == null) {
      return null;
    }
    if (start.isGuessed()) {
      FoundDate before = PhraseDates.date(
          match.part(PhraseSlot.DATE),
          frame.anchoredAt(Edtf.of(end.firstDay())).towards(TimeDirection.PAST));
      start = before == null ? null : marked(before, end);
    } else if (end.isGuessed()) {
      FoundDate after = PhraseDates.date(
          match.part(PhraseSlot.DATE2),
          frame.anchoredAt(Edtf.of(start.lastDay())).towards(TimeDirection.FUTURE));
      end = after == null ? null : marked(after, start);
    }
    return start == null || end == null ? null : joined(start, end);
  }

  /** {@return the date with the doubt of the date that chose it, and not with the doubt of a choice} */
  private static FoundDate marked(FoundDate chosen, FoundDate by) {
    return chosen.map(part -> new FoundDate.Part(part.date(), by.isUncertain(), part.isApproximate()));
  }

  private static @Nullable FoundDate joined(FoundDate start, FoundDate end) {
    if (start.isSet() || end.isSet() || end.lastDay().isBefore(start.firstDay())) {
      return null;
    }
    if (start.isDay() && end.isDay() && start.firstDay().equals(end.firstDay())) {
      return start.map(part -> new FoundDate.Part(Edtf.of(part.firstDay()), part.isUncertain(), part.isApproximate()));
    }
    String contradiction = start.contradiction() == null ? end.contradiction() : start.contradiction();
    FoundDate.Part last = end.second() == null ? end.first() : end.second();
    return new FoundDate(
        start.first(), last, false, start.isGuessed() || end.isGuessed(), contradiction);
  }

  /** {@return the interval of two dates of which the second follows the first directly; null for other dates} */
  static @Nullable FoundDate list(PhraseMatch match, TimeFrame frame) {
    FoundDate both = interval(match, frame);
    return both != null && both.second() != null
        && both.first().lastDay().plusDays(1).equals(both.second().firstDay())
        ? both
        : null;
  }
}
