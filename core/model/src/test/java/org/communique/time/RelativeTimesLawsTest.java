// SPDX-License-Identifier: Apache-2.0
package org.communique.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.communique.base.InvalidBriefException;
import org.junit.jupiter.api.Assertions;

/** What holds for all days and for all words. */
class RelativeTimesLawsTest {

  private static final RelativeTimes ENGLISH = RelativeTimes.english();

  private static final List<RelativeTimes> TABLES =
      List.of(ENGLISH, RelativeTimes.french(), RelativeTimes.spanish());

  /** Words of phrases, and marks and numbers beside them. */
  private static final List<String> WORDS = List.of(
      "monday", "friday", "may", "june", "to", "and", "-", "of", "the", "end", "early", "in", "last", "next", "from", "5",
      "12", "2022", "1950", "s", "th", "a", "week", "year", "ago", "days", "8.15", "p.m.", "EST", "at", "this", "first",
      "half", "today", "le", "mai", "du", "au", "de", "mayo", "lunes", "y", "à", "15 h 30", "later", "/", "summer", "é",
      "\u0301", "99", ",", "it's", "century", "between", "morning", "\ud800");

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(1800, 1, 1).toEpochDay(), LocalDate.of(2199, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<String> phrases() {
    return Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(12).map(words -> String.join(" ", words));
  }

  @Property
  void aDateWithItsYearIsThatDayWhateverTheAnchorIs(@ForAll("days") LocalDate day, @ForAll("days") LocalDate anchor) {
    for (String pattern : List.of(
        "d MMMM uuuu", "MMMM d, uuuu", "EEEE, MMMM d, uuuu", "EEE d MMM uuuu", "uuuu-MM-dd", "'on' EEEE, d MMMM, uuuu")) {
      String words = day.format(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH));
      assertThat(ENGLISH.resolve(words, Edtf.of(anchor))).as(words).contains(Edtf.of(day));
    }
    assertThat(RelativeTimes.french().resolve(
        day.format(DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.FRENCH)), Edtf.of(anchor)))
        .contains(Edtf.of(day));
    assertThat(RelativeTimes.spanish().resolve(
        day.format(DateTimeFormatter.ofPattern("EEEE, d 'de' MMMM 'de' uuuu", Locale.forLanguageTag("es"))),
        Edtf.of(anchor))).contains(Edtf.of(day));
  }

  @Property
  void aDateWithoutItsYearIsTheNearestAndUncertain(@ForAll("days") LocalDate day, @ForAll("days") LocalDate anchor) {
    String words = day.format(DateTimeFormatter.ofPattern("MMMM d", Locale.ENGLISH));
    Edtf date = ENGLISH.resolve(words, Edtf.of(anchor)).orElseThrow();
    LocalDate found = date.earliest().orElseThrow();
    assertThat(date.isUncertain()).isTrue();
    assertThat(found.getMonth()).isEqualTo(day.getMonth());
    assertThat(found.getDayOfMonth()).isEqualTo(day.getDayOfMonth());
    long distance = Math.abs(ChronoUnit.DAYS.between(anchor, found));
    for (LocalDate other : new LocalDate[] {found.minusYears(1), found.plusYears(1)}) {
      if (other.getDayOfMonth() == day.getDayOfMonth()) {
        long otherDistance = Math.abs(ChronoUnit.DAYS.between(anchor, other));
        assertThat(distance).as(words + " at " + anchor)
            .isLessThanOrEqualTo(otherDistance - (other.isBefore(found) ? 1 : 0));
      }
    }
  }

  @Property
  void theDirectionDecidesOnWhichSideOfTheAnchorADateIs(@ForAll("days") LocalDate day, @ForAll("days") LocalDate anchor) {
    for (String pattern : List.of("EEEE", "MMMM d", "MMMM", "'the' d'th'")) {
      String words = day.format(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH));
      TimeFrame frame = TimeFrame.of(Edtf.of(anchor));
      Edtf past = ENGLISH.resolve(words, frame.towards(TimeDirection.PAST)).orElseThrow();
      Edtf future = ENGLISH.resolve(words, frame.towards(TimeDirection.FUTURE)).orElseThrow();
      Edtf nearest = ENGLISH.resolve(words, frame).orElseThrow();
      Edtf both = ENGLISH.resolve(words, frame.towards(TimeDirection.BOTH)).orElseThrow();
      assertThat(past.earliest().orElseThrow()).isBeforeOrEqualTo(anchor);
      assertThat(future.latest().orElseThrow()).isAfterOrEqualTo(anchor);
      assertThat(List.of(past, future)).contains(nearest).allMatch(Edtf::isUncertain);
      assertThat(both.earliest()).isEqualTo(past.earliest());
      assertThat(both.latest()).isEqualTo(future.latest());
    }
  }

  @Property
  void whatIsNowContainsTheAnchorWithoutDoubt(@ForAll("days") LocalDate anchor) {
    for (String words : List.of(
        "today", "this week", "this month", "this quarter", "this year", "this decade", "this century", "earlier today",
        "later this week", "noon", "8.15 p.m.", "5 o'clock today")) {
      Edtf date = ENGLISH.resolve(words, Edtf.of(anchor)).orElseThrow();
      assertThat(date.earliest().orElseThrow()).as(words).isBeforeOrEqualTo(anchor);
      assertThat(date.latest().orElseThrow()).as(words).isAfterOrEqualTo(anchor);
      assertThat(date.isUncertain()).as(words).isFalse();
    }
  }

  @Property
  void lastAndNextDoNotReachTheAnchor(@ForAll("days") LocalDate anchor, @ForAll("days") LocalDate day) {
    String weekday = day.format(DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH));
    for (String what : List.of(weekday, "week", "month", "year")) {
      Edtf last = ENGLISH.resolve("last " + what, Edtf.of(anchor)).orElseThrow();
      Edtf next = ENGLISH.resolve("next " + what, Edtf.of(anchor)).orElseThrow();
      assertThat(last.latest().orElseThrow()).isBefore(anchor);
      assertThat(next.earliest().orElseThrow()).isAfter(anchor);
      for (Edtf date : List.of(last, next)) {
        assertThat(date.isUncertain()).isEqualTo(date.precision() == DatePrecision.SET);
      }
    }
  }

  @Property
  void anIntervalRunsForwards(@ForAll("days") LocalDate one, @ForAll("days") LocalDate other, @ForAll("days") LocalDate anchor) {
    DateTimeFormatter withoutYear = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    DateTimeFormatter withYear = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    Edtf date = ENGLISH.resolve(
        "from " + one.format(withoutYear) + " to " + other.format(withYear), Edtf.of(anchor)).orElseThrow();
    assertThat(date.isUncertain()).isFalse();
    assertThat(date.latest()).contains(other);
    assertThat(date.earliest().orElseThrow()).isBeforeOrEqualTo(other).isAfter(other.minusYears(9))
        .satisfies(start -> assertThat(start.format(withoutYear)).isEqualTo(one.format(withoutYear)));
  }

  @Property
  void addingAMonthAndTakingItAwayIsTheSameMonth(@ForAll("days") LocalDate anchor) {
    Edtf next = ENGLISH.resolve("next month", Edtf.of(anchor)).orElseThrow();
    assertThat(ENGLISH.resolve("last month", next)).contains(Edtf.of(YearMonth.from(anchor)));
  }

  @Property
  void givesADateOrNothingForAllWords(@ForAll("phrases") String words, @ForAll("days") LocalDate anchor) {
    for (RelativeTimes table : TABLES) {
      Edtf day = Edtf.of(anchor);
      TimeFrame frame = TimeFrame.of(day).mentioning(day);
      for (TimeDirection direction : TimeDirection.values()) {
        Optional<Edtf> date = table.resolve(words, frame.towards(direction));
        assertThat(date.map(found -> Edtf.parse(found.text()))).isEqualTo(date);
      }
    }
  }

  @Property
  void givesADateOrNothingForAllTexts(@ForAll String text) {
    for (RelativeTimes table : TABLES) {
      assertThatCode(() -> table.resolve(text, Edtf.parse("2022-08-16"))).doesNotThrowAnyException();
    }
    try {
      RelativeTimes.parse(text);
    } catch (InvalidBriefException refused) {
      assertThat(refused).hasMessageStartingWith("RelativeTimes: line must be");
    }
    try {
      Edtf.parse(text);
    } catch (InvalidBriefException refused) {
      assertThat(refused).hasMessageStartingWith("Edtf: text must");
    }
    try {
      assertThat(Edtf.parseTimestamp(text).precision()).isLessThanOrEqualTo(DatePrecision.MINUTE);
    } catch (InvalidBriefException refused) {
      assertThat(refused).hasMessageStartingWith("Edtf: text must be a day and a time of day");
    }
  }

  /** Each of these repeats what can be split in most ways. The time limit is far above what a slow machine needs. */
  @Tag("H10")
  @Example
  void isQuickForHostileWords() {
    List<String> hostile = List.of(
        "may to ", "in ", "monday ", "may ", "5 ", "a week ago ", "end of ", "may and may ", "- ", "early ", "2022 to may ",
        "from may to ", "the ", "1.", "a", "first half of ", "monday 5 may to ", "at 8 pm ", "\u0301", "le ", "de ", "du mai ");
    Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
      for (String part : hostile) {
        for (RelativeTimes table : TABLES) {
          for (int length = 1; length <= 130; length++) {
            table.resolve(part.repeat(130).substring(0, length), Edtf.parse("2022-08-16"));
          }
          table.resolve(part.repeat(100_000), Edtf.parse("2022-08-16"));
        }
      }
    });
  }
}
