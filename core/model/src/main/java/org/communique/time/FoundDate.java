// SPDX-License-Identifier: Apache-2.0
package org.communique.time;

import java.time.LocalDate;
import java.time.Year;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A date that a phrase gives, while it is being computed: one date, an interval of two dates, or a set of two dates.
 *
 * @param first the date, or the first of two
 * @param second the second date of an interval or a set; null if there is one date
 * @param isSet whether one of the two dates is true
 * @param isGuessed whether the direction of the caller chose the date
 * @param contradiction what does not fit in the words; null if everything fits
 */
record FoundDate(Part first, @Nullable Part second, boolean isSet, boolean isGuessed, @Nullable String contradiction) {

  /** A date without marks, and its marks. */
  record Part(Edtf date, boolean isUncertain, boolean isApproximate) {

    Part(Edtf date) {
      this(date, false, false);
    }

    boolean isDay() {
      return date.precision().compareTo(DatePrecision.DAY) <= 0;
    }

    Part uncertain() {
      return new Part(date, true, isApproximate);
    }

    Part approximate() {
      return new Part(date, isUncertain, true);
    }

    private String mark() {
      return isUncertain && isApproximate ? "%" : isUncertain ? "?" : isApproximate ? "~" : "";
    }

    /** EDTF has no marks on times, so that a time with a mark becomes its day. */
    private String text() {
      boolean isTime = date.precision().compareTo(DatePrecision.DAY) < 0;
      return (isTime && !mark().isEmpty() ? firstDay().toString() : date.text()) + mark();
    }

    /** EDTF has neither times nor decades in an interval; a decade becomes its first or last year. */
    private String end(LocalDate day) {
      return switch (date.precision()) {
        case SECOND, MINUTE, HOUR -> day + mark();
        case DECADE, CENTURY -> Edtf.of(Year.from(day)).text() + mark();
        default -> text();
      };
    }

    /** Every date that a phrase gives has a first and a last day. */
    LocalDate firstDay() {
      return Objects.requireNonNull(date.earliest().orElse(null));
    }

    LocalDate lastDay() {
      return Objects.requireNonNull(date.latest().orElse(null));
    }
  }

  static FoundDate of(Edtf date) {
    return new FoundDate(new Part(date), null, false, false, null);
  }

  static FoundDate interval(Edtf start, Edtf end) {
    return new FoundDate(new Part(start), new Part(end), false, false, null);
  }

  static FoundDate days(LocalDate first, LocalDate last) {
    return first.equals(last) ? of(Edtf.of(first)) : interval(Edtf.of(first), Edtf.of(last));
  }

  static FoundDate oneOf(Edtf one, Edtf other) {
    return one.equals(other) ? of(one) : new FoundDate(new Part(one), new Part(other), true, false, null);
  }

  LocalDate firstDay() {
    return first.firstDay();
  }

  LocalDate lastDay() {
    return (second == null ? first : second).lastDay();
  }

  /** {@return whether this is one date of one day, perhaps with a time} */
  boolean isDay() {
    return second == null && first.isDay();
  }

  boolean is(DatePrecision precision) {
    return second == null && first.date().precision() == precision;
  }

  boolean isUncertain() {
    return first.isUncertain() || second != null && second.isUncertain();
  }

  FoundDate map(UnaryOperator<Part> change) {
    return new FoundDate(
        change.apply(first), second == null ? null : change.apply(second), isSet, isGuessed, contradiction);
  }

  FoundDate uncertain(boolean uncertain) {
    return uncertain ? map(Part::uncertain) : this;
  }

  /** Returns other dates that were computed from this date, with the marks of this date and what is known about it. */
  FoundDate withDates(FoundDate dates) {
    FoundDate marked = dates.map(part -> new Part(part.date(), isUncertain(), first.isApproximate()));
    return new FoundDate(marked.first, marked.second, marked.isSet, isGuessed, contradiction);
  }

  FoundDate guessed() {
    return new FoundDate(first, second, isSet, true, contradiction);
  }

  FoundDate contradicting(String what) {
    return new FoundDate(first, second, isSet, isGuessed, what).uncertain(true);
  }

  /** Marks the date like the anchor from which it counts. */
  FoundDate like(Edtf anchor) {
    return map(part -> new Part(
        part.date(), part.isUncertain() || anchor.isUncertain(), part.isApproximate() || anchor.isApproximate()));
  }

  /** {@return the date in EDTF} */
  Edtf edtf() {
    if (second == null) {
      return Edtf.parse(first.text());
    }
    return Edtf.parse(isSet
        ? "[" + first.text() + "," + second.text() + "]"
        : first.end(first.firstDay()) + "/" + second.end(second.lastDay()));
  }
}
