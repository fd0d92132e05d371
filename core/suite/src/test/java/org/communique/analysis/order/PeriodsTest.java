// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import org.communique.time.TimeExpression;

/** Periods certainly follow one another, and no midnight divides a period further. */
@Tag("laws")
class PeriodsTest {

  private static final long HOUR = 3_600;
  private static final long DAY = 24 * HOUR;

  /** What is known about the time of a thing: calendar days, seconds of the world, both, or one end only. */
  private enum Known {
    DAYS,
    SECONDS,
    BOTH,
    SECONDS_AND_FIRST_DAY,
    SECONDS_AND_LAST_DAY,
    SINCE,
    UNTIL,
    NOTHING
  }

  /** A thing that happened in one second, and how far its known bounds are away on either side. */
  private record Thing(Known known, long second, int daysBefore, int daysAfter, int hoursBefore, int hoursAfter) {

    TimeSpan span(int hoursAhead) {
      long day = Math.floorDiv(second + hoursAhead * HOUR, DAY);
      long firstDay = day - daysBefore;
      long lastDay = day + daysAfter;
      TimeSpan days = new TimeSpan(firstDay, lastDay, firstDay * DAY - 14 * HOUR, (lastDay + 1) * DAY + 12 * HOUR - 1);
      TimeSpan seconds = new TimeSpan(
          Long.MIN_VALUE, Long.MAX_VALUE, second - hoursBefore * HOUR, second + hoursAfter * HOUR);
      return switch (known) {
        case DAYS -> days;
        case SECONDS -> seconds;
        case BOTH -> days.and(seconds);
        case SECONDS_AND_FIRST_DAY -> seconds.and(TimeSpan.OPEN.withoutTimeBefore(days));
        case SECONDS_AND_LAST_DAY -> seconds.and(TimeSpan.OPEN.withoutTimeAfter(days));
        case SINCE -> TimeSpan.OPEN.withoutTimeBefore(days);
        case UNTIL -> TimeSpan.OPEN.withoutTimeAfter(seconds);
        case NOTHING -> TimeSpan.OPEN;
      };
    }
  }

  /** All spans are true in one world, so no two spans conflict. */
  @Provide
  Arbitrary<List<TimeSpan>> spans() {
    Arbitrary<Known> known = Arbitraries.of(
        Known.DAYS, Known.DAYS, Known.DAYS, Known.SECONDS, Known.SECONDS, Known.BOTH, Known.SECONDS_AND_FIRST_DAY,
        Known.SECONDS_AND_LAST_DAY, Known.SINCE, Known.UNTIL, Known.NOTHING);
    Arbitrary<Long> second = Arbitraries.longs().between(0, 10 * DAY).withDistribution(RandomDistribution.uniform());
    Arbitrary<Integer> days = Arbitraries.of(0, 0, 0, 0, 1);
    Arbitrary<Integer> hours = Arbitraries.of(0, 0, 0, 1, 6);
    Arbitrary<Thing> thing = Combinators.combine(known, second, days, days, hours, hours).as(Thing::new);
    Arbitrary<Integer> ahead = Arbitraries.integers().between(-12, 14).withDistribution(RandomDistribution.uniform());
    return Combinators.combine(thing.list().ofMinSize(1).ofMaxSize(8), ahead)
        .as((things, hoursAhead) -> things.stream().map(one -> one.span(hoursAhead)).toList());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void areTheFinestDivisionOfWhatHasBothEnds(@ForAll("spans") List<TimeSpan> spans) {
    List<List<Integer>> periods = Periods.of(spans);
    assertThat(periods.stream().flatMap(List::stream).toList()).containsExactlyInAnyOrderElementsOf(
        IntStream.range(0, spans.size()).filter(number -> spans.get(number).isBounded()).boxed().toList());
    for (int later = 0; later < periods.size(); later++) {
      assertThat(periods.get(later)).isSorted();
      for (int earlier = 0; earlier < later; earlier++) {
        assertThat(isBefore(spans, periods.get(earlier), periods.get(later), TimeSpan::isBefore)).isTrue();
      }
      assertThat(divides(spans, periods.get(later))).as("%s", periods.get(later)).isFalse();
    }
    int largest = periods.stream().mapToInt(List::size).max().orElse(0);
    Statistics.label("periods").collect(Math.min(periods.size(), 5));
    Statistics.label("largest").collect(Math.min(largest, 5));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void countsTheSpansThatNeitherEndBeforeAnotherNorBeginAfterIt(@ForAll("spans") List<TimeSpan> spans) {
    Overlaps overlaps = new Overlaps(spans);
    for (TimeSpan span : spans) {
      assertThat(overlaps.count(span)).isEqualTo(spans.stream().filter(span::mayOverlap).count());
    }
  }

  /** Whether some things of a period end on a day before all other things begin. Tries every set of things. */
  private static boolean divides(List<TimeSpan> spans, List<Integer> period) {
    for (int set = 1; set < (1 << period.size()) - 1; set++) {
      List<Integer> some = new ArrayList<>();
      List<Integer> others = new ArrayList<>();
      for (int at = 0; at < period.size(); at++) {
        ((set >> at & 1) == 1 ? some : others).add(period.get(at));
      }
      if (isBefore(spans, some, others, (one, other) -> one.lastDayAnywhere() < other.firstDayAnywhere())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBefore(
      List<TimeSpan> spans, List<Integer> some, List<Integer> others, BiPredicate<TimeSpan, TimeSpan> before) {
    return some.stream().allMatch(one ->
        others.stream().allMatch(other -> before.test(spans.get(one), spans.get(other))));
  }

  @Example
  void dividesDaysOfTheCalendarAtMidnightWhereverItWas() {
    assertThat(periods("2022-08-16", "2022-08-15", "2022-08-15/2022-08-16", "2022-08-17", "2022-08-18?", "2022-09/.."))
        .isEqualTo(List.of(List.of(0, 1, 2), List.of(3)));
    assertThat(periods("2022-08-16", "2022-08-15")).isEqualTo(List.of(List.of(1), List.of(0)));
  }

  @Example
  void dividesDaysFromMomentsOnlyWhereItHoldsInEveryZone() {
    assertThat(periods("2022-08-15", "2022-08-16T11:59Z")).isEqualTo(List.of(List.of(0, 1)));
    assertThat(periods("2022-08-15", "2022-08-16T12:00Z")).isEqualTo(List.of(List.of(0), List.of(1)));
    assertThat(periods("2022-08-15", "2022-08-14T09:59Z")).isEqualTo(List.of(List.of(1), List.of(0)));
    assertThat(periods("2022-08-15", "2022-08-14T10:00Z")).isEqualTo(List.of(List.of(0, 1)));
  }

  @Example
  void dividesMomentsBetweenDaysThatTouch() {
    assertThat(periods("2022-08-14", "2022-08-15", "2022-08-14T20:00+09:00"))
        .isEqualTo(List.of(List.of(0, 1, 2)));
  }

  @Example
  void leavesMomentsOfOneDayTogether() {
    assertThat(periods("2022-08-15T09:00Z", "2022-08-15T10:00Z")).isEqualTo(List.of(List.of(0, 1)));
    assertThat(periods("2022-08-15T09:00Z", "2022-08-17T09:00Z")).isEqualTo(List.of(List.of(0), List.of(1)));
  }

  @Example
  void dividesADayFromAMomentThatFollowsThatOfAnother() {
    TimeSpan fourteenth = span("2022-08-14");
    TimeSpan moment = span("2022-08-14T09:00+09:00").withoutTimeBefore(fourteenth);
    assertThat(Periods.of(List.of(span("2022-08-13"), fourteenth, moment)))
        .isEqualTo(List.of(List.of(0), List.of(1, 2)));
  }

  private static List<List<Integer>> periods(String... dates) {
    return Periods.of(List.of(dates).stream().map(PeriodsTest::span).toList());
  }

  private static TimeSpan span(String date) {
    return TimeSpan.of(TimeExpression.of(date));
  }
}
