// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.communique.time.TimeExpression;
import org.junit.jupiter.api.Test;

/** What a time says about days and seconds, also if nobody knows its zone. */
class TimeSpanTest {

  private static final LocalDate AUGUST_14 = LocalDate.of(2022, 8, 14);
  private static final LocalDate AUGUST_15 = LocalDate.of(2022, 8, 15);
  private static final LocalDate AUGUST_16 = LocalDate.of(2022, 8, 16);

  private static TimeSpan span(String date) {
    return TimeSpan.of(TimeExpression.of(date));
  }

  private static long day(LocalDate day) {
    return day.toEpochDay();
  }

  private static long second(String moment) {
    return Instant.parse(moment).getEpochSecond();
  }

  @Test
  void takesADayWithoutAZoneForTheDayOfAnyZone() {
    assertThat(span("2022-08-15")).isEqualTo(new TimeSpan(
        day(AUGUST_15), day(AUGUST_15), second("2022-08-14T10:00:00Z"), second("2022-08-16T11:59:59Z")));
    assertThat(span("2022-08-15/..")).isEqualTo(
        new TimeSpan(day(AUGUST_15), Long.MAX_VALUE, second("2022-08-14T10:00:00Z"), Long.MAX_VALUE));
    assertThat(span("../2022-08-15")).isEqualTo(
        new TimeSpan(Long.MIN_VALUE, day(AUGUST_15), Long.MIN_VALUE, second("2022-08-16T11:59:59Z")));
    assertThat(List.of(span("2022-08-15?"), span("2022-08-15~"))).containsOnly(TimeSpan.OPEN);
  }

  @Test
  void beginsAfterADayOnlyIfItDoesSoInEveryZone() {
    assertThat(span("2022-08-15").isAfter(AUGUST_14)).isTrue();
    assertThat(span("2022-08-15").isAfter(AUGUST_15)).isFalse();
    assertThat(span("2022-08-15T11:59:59Z").isAfter(AUGUST_14)).as("11 hours behind, it is the 14th").isFalse();
    assertThat(span("2022-08-15T12:00:00Z").isAfter(AUGUST_14)).isTrue();
    assertThat(span("../2022-08-15").isAfter(AUGUST_14)).isFalse();
  }

  @Test
  void isOverByADayOnlyIfItIsSoInEveryZone() {
    assertThat(span("2022-08-15").isOverBy(AUGUST_15)).isTrue();
    assertThat(span("2022-08-15").isOverBy(AUGUST_14)).isFalse();
    assertThat(span("2022-08-15T09:59:59Z").isOverBy(AUGUST_15)).isTrue();
    assertThat(span("2022-08-15T10:00:00Z").isOverBy(AUGUST_15)).as("14 hours ahead, it is the 16th").isFalse();
    assertThat(span("2022-08-15T10:00:00Z").isOverBy(AUGUST_16)).isTrue();
    assertThat(span("2022-08-15/..").isOverBy(AUGUST_16)).isFalse();
  }

  @Test
  void overlapsWhatSharesADayOrASecond() {
    assertThat(span("2022-08-15").mayOverlap(span("2022-08-15"))).isTrue();
    assertThat(span("2022-08-15").mayOverlap(span("2022-08-16"))).isFalse();
    assertThat(span("2022-08-16").mayOverlap(span("2022-08-15"))).isFalse();
    TimeSpan noon = span("2022-08-15T12:00:00Z");
    assertThat(noon.mayOverlap(noon)).isTrue();
    assertThat(noon.isEmpty()).isFalse();
    assertThat(noon.isBefore(span("2022-08-15T12:00:01Z"))).isTrue();
    assertThat(noon.isBeforeAnywhere(span("2022-08-15T12:00:01Z"))).isTrue();
    assertThat(noon.isBeforeAnywhere(noon)).isFalse();
    assertThat(span("2022-08-15").isBefore(span("2022-08-16"))).isTrue();
    assertThat(span("2022-08-15").isBeforeAnywhere(span("2022-08-16"))).as("in two zones").isFalse();
  }

  @Test
  void isEmptyIfItEndsBeforeItBegins() {
    assertThat(new TimeSpan(3, 3, 5, 5).isEmpty()).isFalse();
    assertThat(new TimeSpan(4, 3, 5, 5).isEmpty()).isTrue();
    assertThat(new TimeSpan(3, 3, 6, 5).isEmpty()).isTrue();
  }

  @Test
  void isNarrowedOnEachClockAlone() {
    TimeSpan noon = span("2022-08-15T12:00:00Z");
    TimeSpan days = span("2022-08-14/2022-08-16");
    assertThat(noon.withoutTimeBefore(days)).isEqualTo(
        new TimeSpan(day(AUGUST_14), Long.MAX_VALUE, noon.first(), noon.last()));
    assertThat(noon.withoutTimeAfter(days)).isEqualTo(
        new TimeSpan(Long.MIN_VALUE, day(AUGUST_16), noon.first(), noon.last()));
    assertThat(days.withoutTimeBefore(noon)).isEqualTo(
        new TimeSpan(days.firstDay(), days.lastDay(), noon.first(), days.last()));
    assertThat(days.withoutTimeAfter(noon)).isEqualTo(
        new TimeSpan(days.firstDay(), days.lastDay(), days.first(), noon.last()));
    assertThat(days.withoutTimeBefore(TimeSpan.OPEN).withoutTimeAfter(TimeSpan.OPEN)).isEqualTo(days);
  }
}
