// SPDX-License-Identifier: Apache-2.0
package org.communique.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communique.testing.Refusals.assertRefused;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.communique.base.InvalidBriefException;
import org.communique.vocabulary.TimeBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelativeTimesTest {

  private static final RelativeTimes ENGLISH = RelativeTimes.english();

  private static final String REFUSAL =
      "RelativeTimes: line must be 'phrase = rule', and the phrase must have the slots of the rule, but was ";

  /**
   * Each phrase is tested at the end of a month, at the beginning of a year and on a leap day. The anchor is also the
   * date that the text mentioned last.
   */
  @ParameterizedTest
  @CsvSource({"en, 240", "fr, 130", "es, 130"})
  void computesTheExpectedDates(String language, int least) throws IOException {
    List<String> lines = expected(language);
    String[] anchors = lines.get(0).split("\\|");
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\\|");
      for (int column = 1; column < cells.length; column++) {
        Edtf anchor = Edtf.parse(anchors[column].strip());
        assertThat(table(language).resolve(cells[0], TimeFrame.of(anchor).mentioning(anchor)).orElseThrow())
            .as(cells[0]).hasToString(cells[column].strip());
      }
    }
    assertThat(lines).hasSizeGreaterThan(least);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es"})
  void hasAnExpectedDateForEveryPhrase(String language) throws IOException {
    TreeSet<String> untested = new TreeSet<>(table(language).lines());
    assertThat(untested).hasSizeGreaterThan(100);
    for (String line : expected(language)) {
      untested.removeAll(table(language).lines(line.split("\\|")[0]));
    }
    assertThat(untested).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es"})
  void givesNoDateForWordsThatLookBackToTheTextUnlessTheCallerGivesTheirDate(String language) throws IOException {
    TimeFrame frame = TimeFrame.of(Edtf.parse("2022-08-16"));
    int count = 0;
    for (String line : expected(language)) {
      String words = line.split("\\|")[0].strip();
      if (table(language).lines(words).stream().anyMatch(phrase -> phrase.contains("mentioned"))) {
        assertThat(table(language).resolve(words, frame)).as(words).isEmpty();
        assertThat(table(language).resolve(words, frame.mentioning(Edtf.parse("2021-03-04")))).as(words).isPresent();
        count++;
      }
    }
    assertThat(count).isGreaterThan(10);
  }

  @ParameterizedTest
  @CsvSource({
    "yesterday, 2022-08-16?, 2022-08-15?", "yesterday, 2022-08-16~, 2022-08-15~", "yesterday, 2022-08-16%, 2022-08-15%",
    "Thursday, 2022-08-16~, 2022-08-18%", "last week, 2022-08-16?, 2022-08-08?/2022-08-14?",
    "'August 10, 2022', 2022-08-16?, 2022-08-10", "last year, 2022?, 2021?", "last month, 2022-01, 2021-12",
    "yesterday, 2022-08-16T09:30:00+09:00, 2022-08-15", "8.15 p.m., 2022-08-16?, 2022-08-16?",
    "in May, 2022-08, 2022-05?", "early last year, 2022~, 2021~"
  })
  void marksTheDateLikeTheAnchor(String words, String anchor, String date) {
    assertThat(ENGLISH.resolve(words, Edtf.parse(anchor)).orElseThrow()).hasToString(date);
  }

  /** 2022-08-17 is a Wednesday. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock =
      """
      Thursday       | 2022-08-18?             | 2022-08-11?             | 2022-08-18?             | [2022-08-11,2022-08-18]
      Wednesday      | 2022-08-17?             | 2022-08-17?             | 2022-08-17?             | 2022-08-17
      10 August      | 2022-08-10?             | 2022-08-10?             | 2023-08-10?             | [2022-08-10,2023-08-10]
      in October     | 2022-10?                | 2021-10?                | 2022-10?                | [2021-10,2022-10]
      February       | 2022-02?                | 2022-02?                | 2023-02?                | [2022-02,2023-02]
      in the winter  | 2021-24?                | 2021-24?                | 2022-24?                | [2021-24,2022-24]
      the 5th        | 2022-08-05?             | 2022-08-05?             | 2022-09-05?             | [2022-08-05,2022-09-05]
      17 August      | 2022-08-17?             | 2022-08-17?             | 2022-08-17?             | 2022-08-17
      6-8 October    | 2022-10-06?/2022-10-08? | 2021-10-06?/2021-10-08? | 2022-10-06?/2022-10-08? | -
      from 6 October to 8 October | 2022-10-06?/2022-10-08? | 2021-10-06?/2021-10-08? | 2022-10-06?/2022-10-08? | \
2022-10-06?/2022-10-08?
      Monday evening | 2022-08-15?             | 2022-08-15?             | 2022-08-22?             | [2022-08-15,2022-08-22]
      early October  | 2022-10%                | 2021-10%                | 2022-10%                | [2021-10~,2022-10~]
      yesterday      | 2022-08-16              | 2022-08-16              | 2022-08-16              | 2022-08-16
      last October   | 2021-10?                | 2021-10?                | 2021-10?                | 2021-10?
      next Friday    | [2022-08-19?,2022-08-26?] | [2022-08-19?,2022-08-26?] | [2022-08-19?,2022-08-26?] | [2022-08-19?,2022-08-26?]
      """)
  void looksInTheDirectionThatTheCallerStates(String words, String nearest, String past, String future, String both) {
    TimeFrame frame = TimeFrame.of(Edtf.parse("2022-08-17"));
    assertThat(printed(words, frame)).isEqualTo(nearest);
    assertThat(printed(words, frame.towards(TimeDirection.NEAREST))).isEqualTo(nearest);
    assertThat(printed(words, frame.towards(TimeDirection.PAST))).isEqualTo(past);
    assertThat(printed(words, frame.towards(TimeDirection.FUTURE))).isEqualTo(future);
    assertThat(printed(words, frame.towards(TimeDirection.BOTH))).isEqualTo(both);
  }

  @ParameterizedTest
  @CsvSource({"1904-02-28, PAST, 1896-02-29?", "1896-03-01, FUTURE, 1904-02-29?", "1904-02-29, PAST, 1904-02-29?"})
  void findsTheDayOfALeapYearAcrossTheSevenYearsWithoutOne(String anchor, TimeDirection direction, String date) {
    assertThat(printed("29 February", TimeFrame.of(Edtf.parse(anchor)).towards(direction))).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock =
      """
      from 1 October 2021 to 3 November     | 2021-10-01/2021-11-03
      from 8 August 2022 to 8 August 2022   | 2022-08-08
      from 1 August 2022 to August 2022     | 2022-08-01/2022-08
      from August 2022 to 1 August 2022     | 2022-08/2022-08-01
      from 3 November 2022 to 1 October 2022 | -
      """)
  void putsTheSecondDateOfAnIntervalAfterTheFirst(String words, String interval) {
    assertThat(printed(words, TimeFrame.of(Edtf.parse("2019-06-15")))).isEqualTo(interval);
  }

  @ParameterizedTest
  @CsvSource({
    "two fortnights ago today, 2022-07-19", "one decade ago today, 2012-08-16", "two centuries ago today, -",
    "three decades ago today, 1992-08-16", "100 days ago, 2022-05-08", "1000 days ago, -", "9 and 9 May 2022, -",
    "9 and 10 May 2022, 2022-05-09/2022-05-10",
    "the first half of August 2022, 2022-08-01/2022-08-15", "the second half of August 2022, 2022-08-16/2022-08-31",
    "the first quarter of 2022, 2022-01/2022-03", "the last quarter of 2022, 2022-10/2022-12"
  })
  void countsUnitsAndParts(String words, String date) {
    assertThat(printed(words, TimeFrame.of(Edtf.parse("2022-08-16")))).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock =
      """
      8 p.m. on 10 August 2022 | 2022-08-10T20:00
      8 p.m. next Friday       | [2022-08-19?,2022-08-26?]
      8 p.m. August 2022       | -
      """)
  void givesATimeOnlyToADayWithoutDoubt(String words, String date) {
    assertThat(printed(words, TimeFrame.of(Edtf.parse("2022-08-17")))).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource({
    "1 p.m., 2022-08-16T13:00", "12 p.m., 2022-08-16T12:00", "12 a.m., 2022-08-16T00:00", "0 a.m., -", "13 p.m., -",
    "20:15:30, 2022-08-16T20:15:30", "23:59:59, 2022-08-16T23:59:59", "24:00, -", "20:60, -", "20:15:60, -",
    "20:15:30:10, -"
  })
  void readsTheTimesThatAClockShows(String words, String time) {
    assertThat(printed(words, TimeFrame.of(Edtf.parse("2022-08-16")))).isEqualTo(time);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock =
      """
      5/12/2022  | [2022-05-12?,2022-12-05?]
      12/5/2022  | [2022-05-12?,2022-12-05?]
      12/12/2022 | 2022-12-12
      13/5/2022  | 2022-05-13
      5/13/2022  | 2022-05-13
      2022-01    | 2022-01
      2022-12    | 2022-12
      2022-13    | -
      2022-00    | -
      1939-45    | 1939/1945
      2010-12    | 2010?/2012?
      """)
  void readsNumbersInEveryOrderThatTheyCanHave(String words, String date) {
    assertThat(printed(words, TimeFrame.of(Edtf.parse("1950-01-01")))).isEqualTo(date);
  }

  /** August 10 was a Tuesday in 2021, a Wednesday in 2022 and a Thursday in 2023. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock =
      """
      Wednesday, 10 August 2022 | 2022-08-10  |
      Wednesday, 10 August      | 2022-08-10? |
      Thursday, 10 August       | 2023-08-10? |
      Monday, 10 August 2022    | 2022-08-10? | 2022-08-10 is a Wednesday, but the words say Monday
      Monday, 10 August         | 2022-08-10? | 2022-08-10 is a Wednesday, but the words say Monday
      the week of Monday, 10 August 2022 | 2022-08-08?/2022-08-14? | 2022-08-10 is a Wednesday, but the words say Monday
      8 p.m. on Monday, 10 August 2022 | 2022-08-10? | 2022-08-10 is a Wednesday, but the words say Monday
      from Monday, 8 August to Monday, 10 August 2022 | 2022-08-08?/2022-08-10? | 2022-08-10 is a Wednesday, but the \
words say Monday
      """)
  void reportsAWeekdayThatContradictsTheDate(String words, String date, String contradiction) {
    TimeReading reading = ENGLISH.read(words, TimeFrame.of(Edtf.parse("2022-08-16"))).orElseThrow();
    assertThat(reading.date()).hasToString(date);
    assertThat(reading.contradiction().orElse(null)).isEqualTo(contradiction);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "12 August 2022", "12\u00a0August\u202f2022", " 12  AUGUST,2022. ", "12th August 2022", "August 12, 2022", "Aug. 12, 2022",
    "August\n12th 2022", "“August 12, 2022”", "the 12th of August, 2022", "Friday, 12 August 2022", "12\u00ad August\u200b 2022",
    "2022-08-12", "2022\u201108\u201112", "１２ August 2022", "Aug 12 2022’s"
  })
  void readsOneDateInManySpellings(String words) {
    assertThat(ENGLISH.resolve(words, Edtf.parse("1950-01-01")).orElseThrow()).hasToString("2022-08-12");
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "once upon a time", "during the war", "gestern", "0 days ago", "August 32", "on", "", "last Thing", "the next 5 years",
    "for two years", "the coming weeks", "in recent days", "some days ago", "a few months ago", "recently", "within 10 days",
    "the past year", "the last days", "13.15 p.m.", "25:00", "for 12 hours", "8 hours", "week", "2022-13-01", "99 May", "5 June to 8 p.m.",
    "30 February", "the 32nd"
  })
  void givesNoDateForWordsWithoutADate(String words) {
    assertThat(ENGLISH.resolve(words, Edtf.parse("2022-08-16"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"yesterday, 2022-08", "last week, 2022", "last month, 2022", "last year, 2021/2022", "yesterday, 2022-08-16/..",
    "Thursday, 2022-08", "'February 30, 2022', 2022-08-16", "8 p.m., 2022-08", "a week ago Tuesday, 2022", "the 5th, 2022",
    "the '90s, ../2022"})
  void givesNoDateIfTheAnchorIsNotPreciseEnough(String words, String anchor) {
    assertThat(ENGLISH.resolve(words, Edtf.parse(anchor))).isEmpty();
  }

  @Test
  void usesTheTimeZoneOfTheSpeaker() {
    Instant moment = Instant.parse("2022-12-31T18:00:00Z");
    TimeExpression today = TimeExpression.words("today");
    assertThat(today.resolve(moment, ZoneId.of("Asia/Seoul"))).hasToString("'today' 2023-01-01 (computed)");
    assertThat(today.resolve(moment, ZoneId.of("America/New_York"))).hasToString("'today' 2022-12-31 (computed)");
  }

  @Test
  void leavesDatedAndUnknownExpressionsUnchanged() {
    TimeExpression dated = TimeExpression.stated("yesterday", "2022-08-10");
    assertThat(dated.resolve(Edtf.parse("2022-08-16"))).isSameAs(dated);
    TimeExpression undated = TimeExpression.words("undated");
    assertThat(undated.resolve(Edtf.parse("2022-08-16"))).isSameAs(undated);
    assertThat(TimeExpression.words("Yesterday").resolve(Edtf.parse("2022-08-16")).basis()).isEqualTo(TimeBasis.COMPUTED);
  }

  @Test
  void resolvesAnExpressionInTheLanguageAndTheDirectionOfItsDocument() {
    TimeFrame frame = TimeFrame.of(Edtf.parse("2022-08-16")).towards(TimeDirection.PAST);
    assertThat(TimeExpression.words("vendredi").resolve(RelativeTimes.french(), frame))
        .hasToString("'vendredi' 2022-08-12? (computed)");
    assertThat(TimeExpression.words("Friday").resolve(RelativeTimes.french(), frame).date()).isEmpty();
  }

  @Test
  void acceptsTablesOfOtherLanguages() {
    RelativeTimes german = RelativeTimes.parse(
        """
        # Deutsch

        language: de
        number 1: ein, einem, einer
        number 2: zwei
        unit day: tag, tagen
        unit week: woche, wochen
        zone Europe/Berlin: mez, mesz
        range: bis, -
        vorgestern = day -2
        vor {n} tagen = day -n ?
        vor {n} {unit} = ago -n
        [am] {weekday} = weekday nearest
        [am|vom] {days} {month} {date} = date in
        {year} = year exact
        {time} uhr [{zone}] = clock 24
        """);
    Edtf anchor = Edtf.parse("2024-03-01");
    assertThat(german.resolve("Vorgestern", anchor)).hasValue(Edtf.parse("2024-02-28"));
    assertThat(german.resolve("vor 3 Tagen", anchor)).hasValue(Edtf.parse("2024-02-27?"));
    assertThat(german.resolve("vor zwei Wochen", anchor)).hasValue(Edtf.parse("2024-02-16%"));
    assertThat(german.resolve("am Montag", anchor)).hasValue(Edtf.parse("2024-03-04?"));
    assertThat(german.resolve("vom 5. bis 8. März 2022", anchor)).hasValue(Edtf.parse("2022-03-05/2022-03-08"));
    assertThat(german.resolve("15.30 Uhr MEZ", anchor)).hasValue(Edtf.parse("2024-03-01T15:30+01:00"));
    assertRefused(
        () -> RelativeTimes.parse("gestern = tag -1"), REFUSAL + "'gestern = tag -1'");
  }

  @Test
  void acceptsTheNamesThatATableGivesToNumbers() {
    RelativeTimes austrian = RelativeTimes.parse(
        """
        number 999: xx
        ordinal 1: erster
        ordinal 31: letzter
        weekday 1: moda
        weekday 7: sunda
        month 1: jänner
        month 12: christmonat
        season 21: lenz
        season 24: wintermond
        zone Europe/Vienna: mez
        zone Asia/Seoul: kst
        zone Europe/Berlin: berlin
        {n} tage = day n
        {d} {month} = date nearest
        {weekday} = weekday nearest
        {month} = month nearest
        {season} = season nearest
        {time} {zone} = clock 24
        """);
    Edtf anchor = Edtf.parse("2022-08-16");
    assertThat(List.of(
            "xx tage", "erster Jänner", "letzter Christmonat", "moda", "sunda", "jänner", "christmonat", "lenz",
            "wintermond", "9 MEZ", "9 KST", "9 Berlin"))
        .extracting(words -> austrian.resolve(words, anchor).map(Edtf::text).orElse("-"))
        .containsExactly(
            "2025-05-11", "2023-01-01?", "2022-12-31?", "2022-08-15?", "2022-08-14?", "2023-01?", "2022-12?", "2022-21?",
            "2021-24?", "2022-08-16T09:00+02:00", "2022-08-16T09:00+09:00", "2022-08-16T09:00+02:00");
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "gestern", "vor tagen = day -n", "{n} {n} = day -n", "am tag = weekday nearest", "{month} = date nearest",
    "{month} {d} = date in", "x = day -", "x = day 99999", "x = day", "{weekday} = weekday exact", "{month} {d} = date upto",
    "{d} {days} {month} = date nearest", "{date} = same", "[the] {date} = same", "{date} {date} = list", "= day 0",
    "{thing} = day 0", "{month = month nearest", "[{weekday}] x = weekday nearest", "a|b-c x = day 0", "x = clock 25:00",
    "{date} x = part 1/3", "x ="
  })
  void refusesALineThatIsNoPhraseWithARule(String line) {
    assertRefused(
        () -> RelativeTimes.parse(line), REFUSAL + "'" + line + "'");
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "month 13: x", "number ab: x", "number 1000: x", "ordinal 32: x", "season 20: x", "unit eon: x", "zone Mars: x", "number 0: x", "weekday 8: x", "word 1: x", "month: x",
    "month 1: ", "month 1: ,x", "month 1: …", "range: x,", "language: ", "zone Europe/Berlin: x, ,y"
  })
  void refusesALineThatNamesNothing(String line) {
    assertRefused(
        () -> RelativeTimes.parse(line),
        "RelativeTimes: line must be 'language: TAG', 'range: words', 'list: words', 'hours: words', 'ordinal endings:"
            + " words', or number, ordinal, unit, weekday, month, season or zone with its key and ': names', but was '"
            + line + "'");
  }

  @Test
  void refusesAPhraseOfMoreThanFortyWords() {
    assertThat(RelativeTimes.parse("[a] ".repeat(39) + "x = day 0").resolve("a a x", Edtf.parse("2022-08-15"))).isPresent();
    String line = "[a] ".repeat(40) + "x = day 0";
    assertThatThrownBy(() -> RelativeTimes.parse(line)).isExactlyInstanceOf(InvalidBriefException.class);
  }

  @Test
  void readsAPhraseOfAHundredAndTwentyCharactersAndNoMore() {
    Edtf anchor = Edtf.parse("2022-08-15");
    assertThat(ENGLISH.resolve("yesterday" + " ".repeat(111), anchor)).hasValue(Edtf.parse("2022-08-14"));
    assertThat(ENGLISH.resolve("yesterday" + " ".repeat(112), anchor)).isEmpty();
  }

  @Test
  void readsAPhraseOfTwentyWordsAndNoMore() {
    RelativeTimes table = RelativeTimes.parse("[a] ".repeat(30) + "x = day 0");
    Edtf anchor = Edtf.parse("2022-08-15");
    assertThat(table.resolve("a ".repeat(19) + "x", anchor)).hasValue(anchor);
    assertThat(table.resolve("a ".repeat(20) + "x", anchor)).isEmpty();
  }

  @Test
  void refusesALanguageThatIsNoTag() {
    assertRefused(
        () -> RelativeTimes.parse("language: e_n"),
        "LanguageTag: tag must be well-formed BCP 47 such as 'en' or 'zh-Hant', but was 'e_n'");
  }

  @Test
  void findsNoDateInWordsThatFitThePhrasesOfATableInTooManyWays() {
    String optional = "[a] ".repeat(30);
    RelativeTimes table = RelativeTimes.parse(optional + "x = day 0\n" + optional + "y = day -1\n");
    Edtf anchor = Edtf.parse("2022-08-15");
    assertThat(table.resolve("a x", anchor)).hasValue(anchor);
    assertThat(table.resolve("a ".repeat(12) + "z", anchor)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"tomorrow, 9999-12-31", "next year, 9999", "999 years ago, 0100", "last year, Y17000", "yesterday, 0000-01-01",
    "next decade, 9999", "next century, 9999", "last week, 0000-01-01", "Thursday, 9999-12-31"})
  void givesNoYearOfMoreThanFourDigits(String words, String anchor) {
    assertThat(ENGLISH.resolve(words, Edtf.parse(anchor)).filter(date -> date.toString().startsWith("+"))).isEmpty();
  }

  @Test
  void comparesFramesByTheirParts() {
    TimeFrame frame = TimeFrame.of(Edtf.parse("2022-08-16")).towards(TimeDirection.PAST);
    TimeFrame mentioning = frame.mentioning(Edtf.parse("2022-07-01"));
    assertThat(mentioning).isEqualTo(frame.mentioning(Edtf.parse("2022-07-01"))).isNotEqualTo(frame)
        .hasSameHashCodeAs(frame.mentioning(Edtf.parse("2022-07-01"))).hasToString("2022-08-16 past, after 2022-07-01");
    assertThat(mentioning.mentioned()).hasValue(Edtf.parse("2022-07-01"));
    assertThat(frame.direction()).isEqualTo(TimeDirection.PAST);
    assertThat(frame).isNotEqualTo(TimeFrame.of(frame.anchor())).hasToString("2022-08-16 past");
  }

  private static String printed(String words, TimeFrame frame) {
    return ENGLISH.resolve(words, frame).map(Edtf::text).orElse("-");
  }

  private static RelativeTimes table(String language) {
    return switch (language) {
      case "en" -> ENGLISH;
      case "fr" -> RelativeTimes.french();
      default -> RelativeTimes.spanish();
    };
  }

  private static List<String> expected(String language) throws IOException {
    String name = "relative-times-" + language + ".expected";
    try (InputStream in = Objects.requireNonNull(RelativeTimesTest.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
