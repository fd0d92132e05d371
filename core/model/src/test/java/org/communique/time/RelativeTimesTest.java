// SPDX-License-Identifier: Apache-2.0
package org.communique.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.testing.Refusals.assertRefused;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.communique.vocabulary.TimeBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelativeTimesTest {

  private static final RelativeTimes ENGLISH = RelativeTimes.english();

  private static final String REFUSAL =
      "RelativeTimes: line must be 'phrase = rule', and the phrase must have the slots of the rule, but was ";

  /** Each phrase is tested at the end of a month, at the beginning of a year and on a leap day. */
  @Test
  void computesTheExpectedDates() throws IOException {
    List<String> lines = expected();
    String[] anchors = lines.get(0).split("\\|");
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\\|");
      for (int column = 1; column < cells.length; column++) {
        assertThat(ENGLISH.resolve(cells[0], Edtf.parse(anchors[column].strip())).orElseThrow())
            .as(cells[0]).hasToString(cells[column].strip());
      }
    }
    assertThat(lines).hasSizeGreaterThan(41);
  }

  @Test
  void hasAnExpectedDateForEveryPhrase() throws IOException {
    TreeSet<String> untested = new TreeSet<>(ENGLISH.patterns());
    for (String line : expected()) {
      String phrase = line.split("\\|")[0].strip().toLowerCase(Locale.ROOT);
      untested.removeIf(pattern -> Pattern.matches(pattern, phrase));
    }
    assertThat(untested).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "yesterday, 2022-08-16?, 2022-08-15?", "yesterday, 2022-08-16~, 2022-08-15~", "yesterday, 2022-08-16%, 2022-08-15%",
    "Thursday, 2022-08-16~, 2022-08-11%", "last week, 2022-08-16?, 2022-08-08?/2022-08-14?",
    "'August 10, 2022', 2022-08-16?, 2022-08-10", "last year, 2022?, 2021?", "last month, 2022-01, 2021-12",
    "yesterday, 2022-08-16T09:30:00+09:00, 2022-08-15"
  })
  void marksTheDateLikeTheAnchor(String words, String anchor, String date) {
    assertThat(ENGLISH.resolve(words, Edtf.parse(anchor)).orElseThrow()).hasToString(date);
  }

  @ParameterizedTest
  @ValueSource(strings = {"once upon a time", "during the war", "gestern", "0 days ago", "August 32", "on", "", "last Thing"})
  void givesNoDateForUnknownWords(String words) {
    assertThat(ENGLISH.resolve(words, Edtf.parse("2022-08-16"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"yesterday, 2022-08", "last week, 2022", "last month, 2022", "last year, 2021/2022", "yesterday, 2022-08-16/..",
    "Thursday, 2022-08", "'February 30, 2022', 2022-08-16"})
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
  void acceptsTablesOfOtherLanguages() {
    RelativeTimes german = RelativeTimes.parse("# Deutsch\n\nvorgestern = day -2\nvor {n} tagen = day -n ?\n");
    assertThat(german.resolve("Vorgestern", Edtf.parse("2024-03-01"))).hasValue(Edtf.parse("2024-02-28"));
    assertThat(german.resolve("vor 3 Tagen", Edtf.parse("2024-03-01"))).hasValue(Edtf.parse("2024-02-27?"));
    assertRefused(
        () -> RelativeTimes.parse("gestern"), REFUSAL + "'gestern'");
    assertRefused(
        () -> RelativeTimes.parse("gestern = tag -1"), REFUSAL + "'gestern = tag -1'");
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "vor tagen = day -n", "{n} {n} = day -n", "am tag = weekday upto", "{month} = date upto", "{month} {d} = date exact",
    "x = day -", "x = day 99999", "x = day", "{weekday} = weekday exact",
    "{month} {d} = date before", "{month} = month after"
  })
  void refusesARuleWithoutItsSlotsOrItsUnit(String line) {
    assertRefused(
        () -> RelativeTimes.parse(line), REFUSAL + "'" + line + "'");
  }

  @ParameterizedTest
  @CsvSource({"tomorrow, 9999-12-31", "next year, 9999", "999 years ago, 0100", "last year, Y17000", "yesterday, 0000-01-01"})
  void givesNoYearOfMoreThanFourDigits(String words, String anchor) {
    assertThat(ENGLISH.resolve(words, Edtf.parse(anchor)).filter(date -> date.toString().startsWith("+"))).isEmpty();
  }

  private static List<String> expected() throws IOException {
    try (InputStream in = Objects.requireNonNull(
        RelativeTimesTest.class.getResourceAsStream("relative-times-en.expected"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
