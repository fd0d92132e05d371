// SPDX-License-Identifier: Apache-2.0
package org.communique.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The answers of one date about another date: yes, no or unknown. */
class EdtfAnswersTest {

  @Tag("F27")
  @ParameterizedTest
  @CsvSource({
    "2022-08-10, 2022-08-15, YES, NO, NO", "2022-08-15, 2022-08-10, NO, NO, NO", "2022-08-15, 2022-08-15, UNKNOWN, YES, YES",
    "2022-08, 2022-08-15, UNKNOWN, YES, YES", "2022-08-15, 2022-08, UNKNOWN, YES, NO", "2022, 2023-01, YES, NO, NO",
    "2022-08-10?, 2022-08-15, UNKNOWN, UNKNOWN, UNKNOWN", "2022-08-10, 2022-08-15~, UNKNOWN, UNKNOWN, UNKNOWN",
    "[..2022-08-10], 2022-09, YES, NO, NO", "'[2021,2023]', 2022, UNKNOWN, UNKNOWN, UNKNOWN",
    "1950-06-25/1953-07-27, 1952, UNKNOWN, YES, YES", "1950-06-25/1953-07-27, 1953, UNKNOWN, YES, NO",
    "2022-02-24/.., 2021, NO, NO, NO", "2022-02-24/, 2021, NO, NO, NO",
    "2022-02-24/.., 2023, UNKNOWN, YES, YES", "2022-02-24/, 2023, UNKNOWN, UNKNOWN, UNKNOWN",
    "2022-02-24/.., 2022, UNKNOWN, YES, NO", "2023, 2022/.., UNKNOWN, YES, NO", "2022/.., 2023/.., UNKNOWN, YES, YES",
    "2022/.., 2023/, UNKNOWN, UNKNOWN, UNKNOWN", "../1985, 1980, UNKNOWN, YES, YES", "/1985, 1980, UNKNOWN, UNKNOWN, UNKNOWN",
    "../.., 2022, UNKNOWN, YES, YES", "[2022..], 2023, UNKNOWN, UNKNOWN, UNKNOWN", "2022-24, 2023-01-05, UNKNOWN, YES, YES", "2022-24, 2023-04, YES, NO, NO"
  })
  void comparesTheDaysOfTwoDates(String one, String other, Ternary before, Ternary overlaps, Ternary contains) {
    Edtf date = Edtf.parse(one);
    Edtf second = Edtf.parse(other);
    assertThat(date.before(second)).isEqualTo(before);
    assertThat(second.after(date)).isEqualTo(before);
    assertThat(date.overlaps(second)).isEqualTo(overlaps);
    assertThat(second.overlaps(date)).isEqualTo(overlaps);
    assertThat(date.contains(second)).isEqualTo(contains);
  }

  @ParameterizedTest
  @CsvSource({
    "2022-08-15T09:30, true", "2022-08-15T09, true", "2022-08-15T09:30:00Z, false", "2022-08-15T09-03, false",
    "2022-08-15T09:30+09:00, false", "2022-08-15, false"
  })
  void isLocalTimeIfATimeHasNoOffset(String date, boolean local) {
    assertThat(Edtf.parse(date).isLocalTime()).isEqualTo(local);
    assertThat(Edtf.parse(date)).hasToString(date);
  }

  @ParameterizedTest
  @CsvSource({
    "2022-08-15T09:30:00+09:00, SECOND", "2022-08-15T09:30Z, MINUTE", "2022-08-15T09-03:30, HOUR", "2022-08-15?, DAY",
    "2022-08, MONTH", "2022-08-XX, MONTH", "2022-21, SEASON", "2022~, YEAR", "2022-XX, YEAR", "2022-XX-XX, YEAR",
    "-0099, YEAR", "Y17000, YEAR", "Y-17000, YEAR", "194X, DECADE", "19XX, CENTURY", "-01XX, CENTURY", "1950/1953, INTERVAL",
    "[2021..], SET"
  })
  void hasAPrecision(String date, DatePrecision precision) {
    assertThat(Edtf.parse(date).precision()).isEqualTo(precision);
  }
}
