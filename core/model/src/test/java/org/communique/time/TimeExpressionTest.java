// SPDX-License-Identifier: Apache-2.0
package org.communique.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.testing.Refusals.assertRefused;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.communique.vocabulary.TimeBasis;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TimeExpressionTest {

  @Test
  void keepsTheWordsBesideTheDate() {
    assertThat(TimeExpression.computed("yesterday", "2022-08-15?")).hasToString("'yesterday' 2022-08-15? (computed)");
    assertThat(TimeExpression.inferred("yesterday", "2022-08-15?")).hasToString("'yesterday' 2022-08-15? (inferred)");
    assertThat(TimeExpression.stated("August 10, 2022", "2022-08-10")).hasToString("'August 10, 2022' 2022-08-10 (stated)");
    assertThat(TimeExpression.of("2022-08")).hasToString("2022-08 (stated)");
    assertThat(TimeExpression.words("undated")).hasToString("'undated' (undated)");
  }

  @Test
  void requiresADateOrWords() {
    assertRefused(
        () -> TimeExpression.builder().basis(TimeBasis.STATED).build(), "TimeExpression: date or text must be present");
  }

  @Test
  void isUndatedExactlyIfItHasNoDate() {
    assertThat(TimeExpression.words("during the war").basis()).isEqualTo(TimeBasis.UNDATED);
    assertRefused(
        () -> TimeExpression.builder().text("undated").basis(TimeBasis.STATED).build(),
        "TimeExpression: basis must be undated if there is no date, but was 'stated'");
    assertRefused(
        () -> TimeExpression.builder().date(Edtf.parse("2022")).build(),
        "TimeExpression: basis must say how the date was obtained: stated, computed, inferred or external");
  }

  @Test
  void refusesBlankWordsAndZones() {
    String rule = " must be one line, not blank, without control characters, noncharacters or unbalanced bidi controls, but was ''";
    assertRefused(() -> TimeExpression.words(""), "TimeExpression: text" + rule);
    assertRefused(
        () -> TimeExpression.builder().from(TimeExpression.of("2022")).zone("").build(), "TimeExpression: zone" + rule);
  }

  @Tag("H30")
  @Test
  void convertsOnlyTheZoneNamesOfTheJdk() {
    assertThat(zone("Asia/Seoul")).hasValue(ZoneId.of("Asia/Seoul"));
    assertThat(zone("+09:00")).hasValue(ZoneId.of("+09:00"));
    assertThat(zone("KST")).isEmpty();
    assertThat(zone("../../etc/passwd")).isEmpty();
    assertThat(TimeExpression.of("2022").toZoneId()).isEmpty();
  }

  @Tag("F27")
  @Test
  void refusesAMomentOutsideTheYearsOfFourDigits() {
    TimeExpression yesterday = TimeExpression.words("yesterday");
    assertThat(yesterday.resolve(Instant.parse("-9999-01-01T00:00:00Z"), ZoneOffset.UTC).date()).isEmpty();
    assertRefused(
        () -> yesterday.resolve(Instant.parse("+10000-01-01T00:00:00Z"), ZoneOffset.UTC),
        "Edtf: year must be -9999 to 9999 in a date with a month, but was '10000'");
    assertRefused(
        () -> yesterday.resolve(Instant.MAX, ZoneOffset.MAX),
        "TimeExpression: moment must be in the years -9999 to 9999, but was '+1000000000-12-31T23:59:59.999999999Z'");
  }

  private static Optional<ZoneId> zone(String zone) {
    return TimeExpression.builder().from(TimeExpression.of("2022-08-15T09")).zone(zone).build().toZoneId();
  }
}
