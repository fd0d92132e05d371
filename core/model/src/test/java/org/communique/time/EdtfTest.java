// SPDX-License-Identifier: Apache-2.0
package org.communique.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.testing.Refusals.assertRefused;

import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {

  /** The date, its first day and its last day; "open" if there is no such day. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock =
      """
      2022                          | 2022-01-01  | 2022-12-31
      2024-02                       | 2024-02-01  | 2024-02-29
      2022-08-15                    | 2022-08-15  | 2022-08-15
      2022-08-15?                   | 2022-08-15  | 2022-08-15
      1948~                         | 1948-01-01  | 1948-12-31
      1948-09%                      | 1948-09-01  | 1948-09-30
      2022-08-15T09:30:00+09:00     | 2022-08-15  | 2022-08-15
      2022-08-15T23:59:59Z          | 2022-08-15  | 2022-08-15
      2022-08-15T09:30              | 2022-08-15  | 2022-08-15
      2022-08-15T09                 | 2022-08-15  | 2022-08-15
      2022-08-15T09-03              | 2022-08-15  | 2022-08-15
      194X                          | 1940-01-01  | 1949-12-31
      19XX                          | 1900-01-01  | 1999-12-31
      -01XX                         | -0199-01-01 | -0100-12-31
      -004X                         | -0049-01-01 | -0040-12-31
      2022-XX                       | 2022-01-01  | 2022-12-31
      2022-XX-XX                    | 2022-01-01  | 2022-12-31
      2023-02-XX                    | 2023-02-01  | 2023-02-28
      2022-21                       | 2022-01-01  | 2022-12-31
      2022-22                       | 2021-12-01  | 2023-03-31
      2022-23                       | 2022-01-01  | 2022-12-31
      2022-24                       | 2021-12-01  | 2023-03-31
      0000                          | 0000-01-01  | 0000-12-31
      -0099                         | -0099-01-01 | -0099-12-31
      Y17000                        | +17000-01-01 | +17000-12-31
      Y-17000                       | -17000-01-01 | -17000-12-31
      Y999999999                    | +999999999-01-01 | +999999999-12-31
      1950/1953                     | 1950-01-01  | 1953-12-31
      1950-06-25/1953-07            | 1950-06-25  | 1953-07-31
      1914-07-28/1914               | 1914-07-28  | 1914-12-31
      2004-06/2004                  | 2004-06-01  | 2004-12-31
      0000-01-03/0000-01            | 0000-01-03  | 0000-01-31
      [2004-06-11..2004]            | 2004-06-11  | 2004-12-31
      2022-02-24/..                 | 2022-02-24  | open
      2022-02-24/                   | 2022-02-24  | open
      ../1953                       | open        | 1953-12-31
      /1953                         | open        | 1953-12-31
      ../..                         | open        | open
      2022-21/2022-22               | 2022-01-01  | 2023-03-31
      [2021,2023]                   | 2021-01-01  | 2023-12-31
      [2023,2021-05]                | 2021-05-01  | 2023-12-31
      [2021..2023]                  | 2021-01-01  | 2023-12-31
      [..2022-08-10]                | open        | 2022-08-10
      [2022-08-10..]                | 2022-08-10  | open
      """)
  void hasAFirstAndALastDay(String text, String first, String last) {
    Edtf date = Edtf.parse(text);
    assertThat(date).hasToString(text);
    assertThat(date.earliest().map(LocalDate::toString).orElse("open")).isEqualTo(first);
    assertThat(date.latest().map(LocalDate::toString).orElse("open")).isEqualTo(last);
  }

  @Test
  void agreesWithTheCalendarOnEveryDayOfAThousandYears() {
    LocalDate end = LocalDate.of(2600, 1, 1);
    for (LocalDate day = LocalDate.of(1600, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
      Edtf date = Edtf.parse(day.toString());
      assertThat(date.earliest()).hasValue(day);
      assertThat(date.latest()).hasValue(day);
    }
    for (YearMonth month = YearMonth.of(1600, 1); month.getYear() < 2600; month = month.plusMonths(1)) {
      Edtf date = Edtf.parse(month.toString());
      assertThat(date.earliest()).hasValue(month.atDay(1));
      assertThat(date.latest()).hasValue(month.atEndOfMonth());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2022-08-15, false, false", "2022-08-15?, true, false", "1948~, false, true", "1948%, true, true",
    "1984?/2004~, true, true", "2003/2004-06-11%, true, true", "2022-XX, false, false"
  })
  void distinguishesUncertainFromApproximate(String text, boolean uncertain, boolean approximate) {
    assertThat(Edtf.parse(text).isUncertain()).isEqualTo(uncertain);
    assertThat(Edtf.parse(text).isApproximate()).isEqualTo(approximate);
  }

  @Tag("H29")
  @ParameterizedTest
  @ValueSource(strings = {
    "", " ", "/", "undated", "15.08.2022", "2022-8-15", "2022-08-15 ", "20220815", "22", "+2022", "-0000", "2022-00",
    "2022-13", "2022-20", "2022-25", "2022-21-01", "2022-08-15T24", "2022-08-15T09:60", "2022-08-15T09:30:60",
    "2022-08-15T9", "2022-08T09", "2022-08-15T09:30+24:00", "2022-08-15T09:30:0009:00",
    "2022-08-15T09:30+09:60", "Y2022", "Y01000", "y12", "2022/2023/2024", "[2021;2022]",
    "２０２２", "2022-08-15T09:30.5", "NONE/", "2012\\2013"
  })
  void refusesATextThatIsNotADate(String text) {
    assertRefused(
        () -> Edtf.parse(text),
        "Edtf: text must be a date of ISO 8601-2 (EDTF) level 0 or 1,"
            + " such as 2022-08-15, 2022-08, 2022-08-15? or 2022-08-15/.., but was '" + text + "'");
  }

  @Tag("H29")
  @ParameterizedTest
  @ValueSource(strings = {"2022-02-30", "2023-02-29", "1900-02-29", "2022-06-31", "2022-08-00", "2022-08-32"})
  void refusesADayThatDoesNotExist(String text) {
    assertRefused(() -> Edtf.parse(text), "Edtf: text must name a day that exists, but was '" + text + "'");
  }

  @ParameterizedTest
  @CsvSource({
    "2022/2022-22, 2022-01-01, 2023-03-31", "2022-01/2022-24, 2022-01-01, 2023-03-31",
    "2022-12/2022-24, 2022-12-01, 2023-03-31", "2023-03-31/2022-24, 2023-03-31, 2023-03-31",
    "2022-24/2021-12-01, 2021-12-01, 2021-12-01", "2022-07/2022-22, 2022-07-01, 2023-03-31",
    "[2022-12..2022-24], 2022-12-01, 2023-03-31"
  })
  void acceptsASeasonAndADateThatCanRunForwards(String text, LocalDate earliest, LocalDate latest) {
    assertThat(Edtf.parse(text).earliest()).contains(earliest);
    assertThat(Edtf.parse(text).latest()).contains(latest);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "1953/1950", "2012-24/2012-21", "2012-23/2012-22", "2013-21/2012-24", "-0001-21/-0002-24",
    "2004-06-11/2004-05", "2004-06/2003",
    "-1000/-2000", "[2023..2021]", "2023-04/2022-24", "2022-24/2021-11", "[2023-04-01..2022-22]"
  })
  void refusesAnIntervalThatRunsBackwards(String text) {
    assertRefused(() -> Edtf.parse(text), "Edtf: text must not run backwards, but was '" + text + "'");
  }

  @ParameterizedTest
  @CsvSource({
    "199u, 199X", "unknown/2006, /2006", "2004-06-01/unknown, 2004-06-01/", "2004/open, 2004/..", "1984?~, 1984%",
    "2004-06-uu, 2004-06-XX", "y170000002, Y170000002"
  })
  void showsTheFormOfTodayForAFormOfTheDraftOf2012(String draft, String today) {
    assertRefused(
        () -> Edtf.parse(draft),
        "Edtf: text must be '" + today + "', because forms of the draft of 2012 are no longer valid,"
            + " but was '" + draft + "'");
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "2004-06-~01/2004-06-~20", "156X-12-25", "?2004-06", "2004?-06", "{1667,1668}", "Y17E7", "1950S2", "20X3-06-25",
    "198X/199X", "2022/194X", "[2021,2022..2024]", "[2022]", "[..]", "[....]",
    "[2021....]", "[....2021]", "[194X,1950]"
  })
  void refusesTheRestOfLevelTwo(String text) {
    assertRefused(
        () -> Edtf.parse(text),
        "Edtf: text must be of level 0 or 1, or one of the level 2 sets [a,b], [a..b], [..a] and [a..],"
            + " but was '" + text + "'");
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "2022-08-15T09:00/2022-08-15T10:30", "2022-08-15T09/..", "2022-08-15?T09:00", "2022-08-15T09:00~",
    "[2022-08-15T09:00,2022-08-16]", "2022-08-15T09:00Z%"
  })
  void saysThatNoTimeOfDayIsInAnIntervalOrUncertain(String text) {
    assertRefused(
        () -> Edtf.parse(text),
        "Edtf: text must have no time of day in an interval, in a set or beside ?, ~ or %, because EDTF has no such form; "
            + "keep the time in the words of the time expression, but was '" + text + "'");
  }

  @Tag("H29")
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock =
      """
      2025-05-12 03:07:42-04:00         | 2025-05-12T03:07:42-04:00 | a T between the day and the time
      2025-05-12t03:07                  | 2025-05-12T03:07          | a T between the day and the time
      2025-05-12T03:07:42.123456Z       | 2025-05-12T03:07:42Z      | a whole number of seconds
      2025-05-12T03:07:42,5             | 2025-05-12T03:07:42       | a whole number of seconds
      2025-12-31T24:00:00               | 2026-01-01T00:00:00       | an hour from 00 to 23
      2025-05-12T24:00Z                 | 2025-05-13T00:00Z         | an hour from 00 to 23
      2025-05-12T03:07:42+0200          | 2025-05-12T03:07:42+02:00 | a colon in the offset
      2025-05-12T03:07z                 | 2025-05-12T03:07Z         | Z for UTC
      2025-05-12T03:07 Z                | 2025-05-12T03:07Z         | an offset directly after the time
      2025-05-12T03:07:42 UTC           | 2025-05-12T03:07:42Z      | an offset directly after the time and Z for UTC
      2025-05-12T03:07GMT               | 2025-05-12T03:07Z         | Z for UTC
      2025-05-12 03:07:42.5 -0430       | 2025-05-12T03:07:42-04:30 | a T between the day and the time and a whole number of seconds and an offset directly after the time and a colon in the offset
      2025-05-12T03:07+02:00[Europe/Rome] | 2025-05-12T03:07+02:00  | only an offset, without the name of a zone
      Mon, 12 May 2025 03:07:42 GMT     | 2025-05-12T03:07:42Z      | the form of ISO 8601
      """)
  void readsTheTimesOfMachinesAndSaysWhatTheyMiss(String text, String date, String missing) {
    assertThat(Edtf.parseTimestamp(text)).hasToString(date);
    assertRefused(
        () -> Edtf.parse(text),
        "Edtf: text must have " + missing + "; Edtf.parseTimestamp accepts it, but was '" + text + "'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-05-12T03:07:42-04:00", "2025-05-12T03:07", "0000-01-01T00:00Z", "2025-05-12T19:59:49"})
  void readsTheTimesOfEdtfAsTimesOfMachines(String text) {
    assertThat(Edtf.parseTimestamp(text)).isEqualTo(Edtf.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "", " ", "2025-05-12", "2025-02-30 03:07", "2025-05-12T25:00", "2025-05-12T24:00:01", "2025-05-12T03:60", "yesterday",
    "2025-05-12T03:07:42.", "2025-05-12T03:07+24:00", "2025-05-12T03:07+0260", "2025-05-12T3:07", "9999-12-31T24:00",
    "2025-05-12T03:07?", "Mon, 13 May 2025 03:07:42 GMT", "2025-05-12T0307", "2025-05-1203:07", "2025-05-12T03:07Zx",
    "2025-05-12Tx3:07", "2025-05-12T03:07:x2", "2025-05-12T03:07+02:00x", "2025-05-12T03:0702:00", "2025-05-12T", "2025-05-12T0", "2025-05-12T03:0"
  })
  void refusesATimestampThatIsNoTime(String text) {
    assertRefused(
        () -> Edtf.parseTimestamp(text),
        "Edtf: text must be a day and a time of day, such as 2025-05-12T03:07:42-04:00, but was '" + text + "'");
  }

  @Test
  void readsATimestampOfAHundredCharactersAndNoMore() {
    String longest = "2025-05-12T03:07:42." + "1".repeat(79) + "Z";
    assertThat(longest).hasSize(Edtf.LENGTH);
    assertThat(Edtf.parseTimestamp(longest)).hasToString("2025-05-12T03:07:42Z");
    assertRefused(
        () -> Edtf.parseTimestamp("1" + longest),
        "Edtf: text must be a day and a time of day, such as 2025-05-12T03:07:42-04:00, but was '12025-05-12T03:07:42."
            + "1".repeat(39) + "…'");
  }

  @ParameterizedTest
  @CsvSource({
    "1985/.., false, true", "../1985, true, false", "1985/, false, false", "/1985, false, false", "../.., true, true",
    "../, true, false", "[..1985], true, false", "[1985..], false, true", "1985/1986, false, false", "1985, false, false",
    "2012-22/2012-22, false, false"
  })
  void tellsAnOpenEndFromAnUnknownEnd(String text, boolean start, boolean end) {
    assertThat(Edtf.parse(text).isOpenAtStart()).isEqualTo(start);
    assertThat(Edtf.parse(text).isOpenAtEnd()).isEqualTo(end);
  }

  @Tag("H29")
  @Test
  void refusesAYearThatJavaDoesNotHave() {
    for (String text : List.of("Y1000000000", "Y-1000000000", "Y123456789012345678901234567890")) {
      assertRefused(
          () -> Edtf.parse(text), "Edtf: text must have a year within ±999,999,999, but was '" + text + "'");
    }
  }

  @Test
  void refusesALongText() {
    String longest = "[" + "2021,".repeat(19) + "2021]";
    assertThat(longest).hasSize(Edtf.LENGTH + 1);
    assertRefused(
        () -> Edtf.parse(longest),
        "Edtf: text must be at most 100 characters, but was '" + longest.substring(0, 60) + "…'");
    String shorter = "[" + "2021,".repeat(15) + "2021-12,".repeat(2) + "2021-12]";
    assertThat(shorter).hasSize(Edtf.LENGTH);
    assertThat(Edtf.parse(shorter)).hasToString(shorter);
  }

  /** If a question parsed the text again, its answer would be a new object. */
  @Test
  void answersFromThePartsThatItParsedOnce() {
    Edtf date = Edtf.parse("[2021..2023]");
    assertThat(date.earliest().orElseThrow()).isSameAs(date.earliest().orElseThrow());
    assertThat(date.latest().orElseThrow()).isSameAs(date.latest().orElseThrow());
    Edtf time = Edtf.parse("2022-08-15T09:30+09:00");
    assertThat(time.notBefore().orElseThrow()).isSameAs(time.notBefore().orElseThrow());
    assertThat(Edtf.class.getDeclaredFields()).allMatch(field -> field.isSynthetic() || Modifier.isFinal(field.getModifiers()));
  }

  @Test
  void isEqualByItsText() {
    EqualsVerifier.forClass(Edtf.class).withOnlyTheseFields("text").suppress(Warning.NULL_FIELDS).verify();
    assertThat(Edtf.parse("2022")).isEqualTo(Edtf.parse("2022")).isNotEqualTo(Edtf.parse("2022-XX"));
  }
}
