// SPDX-License-Identifier: Apache-2.0
package org.communique.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A time with an offset begins at one moment. A date without an offset can begin in any time zone on earth. */
class EdtfMomentsTest {

  /** A time to the hour, minute or second. The offset is in minutes; ZoneOffset does not accept all of them. */
  private record Moment(LocalDateTime local, ChronoUnit unit, int offset) {

    Instant start() {
      return Instant.ofEpochSecond(local.truncatedTo(unit).toEpochSecond(ZoneOffset.UTC) - offset * 60L);
    }

    Instant end() {
      return start().plus(unit.getDuration());
    }

    String text() {
      String time = String.format(Locale.ROOT, "%02d:%02d:%02d", local.getHour(), local.getMinute(), local.getSecond());
      int cut = unit == ChronoUnit.HOURS ? 2 : unit == ChronoUnit.MINUTES ? 5 : 8;
      int ahead = Math.abs(offset);
      String zone = String.format(
          Locale.ROOT, ahead % 60 == 0 ? "%s%02d" : "%s%02d:%02d", offset < 0 ? "-" : "+", ahead / 60, ahead % 60);
      return local.toLocalDate() + "T" + time.substring(0, cut) + (offset == 0 ? "Z" : zone);
    }
  }

  @Provide
  Arbitrary<Moment> moments() {
    Arbitrary<LocalDateTime> local = Arbitraries.frequencyOf(
        Tuple.of(4, Arbitraries.longs().between(0, 60_000).withDistribution(RandomDistribution.uniform())
            .map(LocalDateTime.of(2022, 8, 15, 12, 0)::plusSeconds)),
        Tuple.of(1, Arbitraries.longs().between(-62_000_000_000L, 250_000_000_000L)
            .map(second -> LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC))));
    return Combinators.combine(
        local, Arbitraries.of(ChronoUnit.HOURS, ChronoUnit.MINUTES, ChronoUnit.SECONDS),
        Arbitraries.oneOf(
            Arbitraries.of(0, 540, -240),
            Arbitraries.integers().between(-1439, 1439).withDistribution(RandomDistribution.uniform())))
        .as(Moment::new);
  }

  @Property(tries = 5_000, edgeCases = EdgeCasesMode.NONE)
  void comparesTimesWithOffsetsByTheirMoments(@ForAll("moments") Moment one, @ForAll("moments") Moment other) {
    Edtf date = Edtf.parse(one.text());
    Edtf second = Edtf.parse(other.text());
    assertThat(date.hasOffset()).isTrue();
    assertThat(date.notBefore()).contains(one.start());
    assertThat(date.notAfter()).contains(one.end().minusSeconds(1));
    Ternary expected = !one.end().isAfter(other.start()) ? Ternary.YES
        : !other.end().isAfter(one.start()) ? Ternary.NO : Ternary.UNKNOWN;
    assertThat(date.before(second)).isEqualTo(expected);
    assertThat(second.after(date)).isEqualTo(expected);
    boolean days = one.local().toLocalDate().isBefore(other.local().toLocalDate());
    Statistics.label("before").collect(expected);
    Statistics.label("against the days").collect(days && expected != Ternary.YES);
  }

  @Property(tries = 5_000, edgeCases = EdgeCasesMode.NONE)
  void comparesADayWithAMomentOnlyIfItIsTrueInEveryZone(
      @ForAll("moments") Moment day, @ForAll("moments") Moment moment) {
    LocalDateTime midnight = day.local().truncatedTo(ChronoUnit.DAYS);
    Instant start = midnight.toInstant(ZoneOffset.UTC).minus(Duration.ofHours(14));
    Instant end = midnight.plusDays(1).toInstant(ZoneOffset.UTC).plus(Duration.ofHours(12));
    Ternary expected = !end.isAfter(moment.start()) ? Ternary.YES
        : !moment.end().isAfter(start) ? Ternary.NO : Ternary.UNKNOWN;
    Edtf date = Edtf.parse(midnight.toLocalDate().toString());
    assertThat(date.hasOffset()).isFalse();
    assertThat(date.before(Edtf.parse(moment.text()))).isEqualTo(expected);
    assertThat(date.after(Edtf.parse(moment.text())))
        .isEqualTo(expected == Ternary.YES ? Ternary.NO : expected == Ternary.NO ? Ternary.YES : expected);
    Statistics.collect(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2022-08-15T09:30:00+09:00, 2022-08-15T00:30:00Z, 2022-08-15T00:30:00Z",
    "2022-08-15T09:30Z, 2022-08-15T09:30:00Z, 2022-08-15T09:30:59Z",
    "2022-08-15T09-03:30, 2022-08-15T12:30:00Z, 2022-08-15T13:29:59Z",
    "2022-08-15T00:00+23:59, 2022-08-14T00:01:00Z, 2022-08-14T00:01:59Z",
    "2022-08-15T23:59-23:59, 2022-08-16T23:58:00Z, 2022-08-16T23:58:59Z",
    "-0099-03-01T12:00Z, -0099-03-01T12:00:00Z, -0099-03-01T12:00:59Z",
    "2022-08-15, 2022-08-14T10:00:00Z, 2022-08-16T11:59:59Z",
    "2022-08-15T09:30, 2022-08-14T10:00:00Z, 2022-08-16T11:59:59Z",
    "2022-08?, 2022-07-31T10:00:00Z, 2022-09-01T11:59:59Z", "1950/1953~, 1949-12-31T10:00:00Z, 1954-01-01T11:59:59Z",
    "Y999999999, +999999998-12-31T10:00:00Z, +1000000000-01-01T11:59:59Z",
    "Y-999999999, -1000000000-12-31T10:00:00Z, -999999998-01-01T11:59:59Z"
  })
  void hasAFirstMomentAndALastSecond(String date, Instant first, Instant last) {
    assertThat(Edtf.parse(date).notBefore()).contains(first);
    assertThat(Edtf.parse(date).notAfter()).contains(last);
  }

  @ParameterizedTest
  @ValueSource(strings = {"../..", "/2022", "[..2022-08-10]"})
  void hasNoFirstMomentIfTheBeginningIsOpen(String date) {
    assertThat(Edtf.parse(date).notBefore()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2022-08-16T01:00+09:00, 2022-08-15T20:00-04:00, YES", "2022-08-15T20:00-04:00, 2022-08-16T01:00+09:00, NO",
    "2022-08-15T09:30:00Z, 2022-08-15T09:30Z, UNKNOWN", "2022-08-15T09Z, 2022-08-15T10Z, YES",
    "2022-08-15T09Z, 2022-08-15T09:59:59Z, UNKNOWN", "2022-08-15T09:30, 2022-08-16T09:30, YES",
    "2022-08-15T09:30, 2022-08-15T10:30, UNKNOWN", "2022-08-15, 2022-08-16T11:59:59Z, UNKNOWN",
    "2022-08-15, 2022-08-16T12:00:00Z, YES", "2022-08-14T09:59Z, 2022-08-15, YES",
    "2022-08-14T10:00Z, 2022-08-15, UNKNOWN",
    "Y-999999999, Y999999999, YES", "Y999999999, 2022-08-15T09:30Z, NO", "2022-08-15T09:30Z, 2022-02-24/.., UNKNOWN",
    "2022-02-23T09:30Z, 2022-02-24/.., YES", "2022-08-10~, 2022-08-15T09:30Z, UNKNOWN"
  })
  void isBeforeADateIfItCertainlyEndsBeforeThatDate(String one, String other, Ternary before) {
    assertThat(Edtf.parse(one).before(Edtf.parse(other))).isEqualTo(before);
    assertThat(Edtf.parse(other).after(Edtf.parse(one))).isEqualTo(before);
  }
}
