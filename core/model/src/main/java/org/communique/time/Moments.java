// SPDX-License-Identifier: Apache-2.0
package org.communique.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The moments of times that bear their offset. */
final class Moments {

  /** Where a day begins first on earth: the Line Islands. */
  static final ZoneOffset FIRST = ZoneOffset.ofHours(14);

  /** Where a day ends last: Baker Island. */
  static final ZoneOffset LAST = ZoneOffset.ofHours(-12);

  /** The end of a day, to the second. */
  static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

  private static final Pattern OFFSET = Pattern.compile(
      "(-?[0-9]{4}-[0-9]{2}-[0-9]{2})T([0-9]{2}(?::[0-9]{2}){0,2})(?:Z|([+-])([0-9]{2})(?::([0-9]{2}))?)");

  private Moments() {}

  /** The beginning of a time; empty if the text is none, or has no offset. */
  static Optional<Instant> start(String text) {
    Matcher match = OFFSET.matcher(text);
    if (!match.matches()) {
      return Optional.empty();
    }
    String time = match.group(2).length() == 2 ? match.group(2) + ":00" : match.group(2);
    return Optional.of(LocalDate.parse(match.group(1)).atTime(LocalTime.parse(time))
        .toInstant(ZoneOffset.UTC).minus(offset(match)));
  }

  /** How far ahead of UTC: EDTF admits more than {@link ZoneOffset} does. */
  private static Duration offset(Matcher match) {
    if (match.group(3) == null) {
      return Duration.ZERO;
    }
    Duration offset = Duration.ofHours(Long.parseLong(match.group(4)))
        .plusMinutes(match.group(5) == null ? 0 : Long.parseLong(match.group(5)));
    return match.group(3).equals("-") ? offset.negated() : offset;
  }

  /** How long a time lasts that is given to this precision. */
  static Duration length(DatePrecision precision) {
    return switch (precision) {
      case SECOND -> Duration.ofSeconds(1);
      case MINUTE -> Duration.ofMinutes(1);
      default -> Duration.ofHours(1);
    };
  }
}
