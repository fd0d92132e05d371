// SPDX-License-Identifier: Apache-2.0
package org.communique.suite.fuzz;

import static org.communique.suite.fuzz.Claims.claim;
import static org.communique.suite.fuzz.Claims.claimEqual;

import java.util.Optional;
import org.communique.base.InvalidBriefException;
import org.communique.time.Edtf;
import org.communique.time.Ternary;
import org.communique.time.TimeExpression;

/** Any two lines as EDTF: dates end after they begin, and two dates are compared alike from both sides. */
final class DatesTarget {

  private DatesTarget() {}

  static void check(byte[] input) {
    String text = new Choices(input).rest();
    int end = text.indexOf('\n');
    Optional<Edtf> one = date(end < 0 ? text : text.substring(0, end));
    Optional<Edtf> other = date(text.substring(end + 1));
    if (one.isPresent() && other.isPresent()) {
      checkPair(one.get(), other.get());
      checkPair(one.get(), one.get());
    }
    try {
      Edtf timestamp = Edtf.parseTimestamp(text);
      claimEqual(Edtf.parse(timestamp.text()), timestamp, "a timestamp becomes a date");
      claim(timestamp.isLocalTime() || timestamp.hasOffset(), "a timestamp has a time of day");
    } catch (InvalidBriefException refused) {
      claim(refused.getMessage().indexOf('\n') < 0, "a message is one line");
    }
  }

  private static Optional<Edtf> date(String text) {
    Edtf date;
    try {
      date = Edtf.parse(text);
    } catch (InvalidBriefException refused) {
      claim(refused.getMessage().indexOf('\n') < 0, "a message is one line");
      return Optional.empty();
    }
    claimEqual(date.text(), text, "a date keeps its text");
    claimEqual(Edtf.parse(text), date, "one text is one date");
    if (date.earliest().isPresent() && date.latest().isPresent()) {
      claim(!date.earliest().get().isAfter(date.latest().get()), "the first day is not after the last day");
      claim(!date.notBefore().orElseThrow().isAfter(date.notAfter().orElseThrow()), "a date ends after it begins");
    }
    claim(!(date.isOpenAtStart() && date.earliest().isPresent()), "an open beginning has no first day");
    claim(!(date.isOpenAtEnd() && date.latest().isPresent()), "an open end has no last day");
    claim(!(date.hasOffset() && date.isLocalTime()), "a time has an offset or has none");
    claimEqual(TimeExpression.of(text).date(), Optional.of(date), "a date is the date of an expression");
    return Optional.of(date);
  }

  private static void checkPair(Edtf one, Edtf other) {
    claimEqual(one.before(other), other.after(one), "before and after are the two sides of one answer");
    claim(one.before(other) != Ternary.YES || other.before(one) == Ternary.NO, "two dates are not both before the other");
    claimEqual(one.overlaps(other), other.overlaps(one), "overlapping has no direction");
    claim(one.contains(other) != Ternary.YES || one.overlaps(other) == Ternary.YES, "what contains overlaps");
    if (one.contains(other) == Ternary.YES && other.contains(one) == Ternary.YES) {
      claimEqual(one.earliest(), other.earliest(), "dates that contain each other begin together");
      claimEqual(one.latest(), other.latest(), "dates that contain each other end together");
    }
  }
}
