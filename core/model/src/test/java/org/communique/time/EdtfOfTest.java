// SPDX-License-Identifier: Apache-2.0
package org.communique.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.communique.testing.Refusals.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A date that is made from a value of {@code java.time} means exactly this value. */
class EdtfOfTest {

  private static final long FIRST_SECOND = LocalDateTime.of(-9999, 1, 3, 0, 0).toEpochSecond(ZoneOffset.UTC);
  private static final long LAST_SECOND = LocalDateTime.of(9999, 12, 29, 0, 0).toEpochSecond(ZoneOffset.UTC);
  private static final int EIGHTEEN_HOURS = 18 * 60;

  @ParameterizedTest
  @CsvSource({
    "2022-08-15, 2022-08-15", "0000-02-29, 0000-02-29", "0099-12-31, 0099-12-31", "-0099-03-01, -0099-03-01",
    "9999-12-31, 9999-12-31", "-9999-01-01, -9999-01-01"
  })
  void writesDays(LocalDate day, String text) {
    assertThat(Edtf.of(day)).hasToString(text);
    assertThat(Edtf.of(day).precision()).isEqualTo(DatePrecision.DAY);
    assertThat(Edtf.of(day).earliest()).contains(day);
    assertThat(Edtf.of(day).latest()).contains(day);
  }

  @ParameterizedTest
  @CsvSource({"2022, 8, 2022-08", "0, 1, 0000-01", "-99, 12, -0099-12", "9999, 12, 9999-12", "-9999, 1, -9999-01"})
  void writesMonths(int year, int number, String text) {
    YearMonth month = YearMonth.of(year, number);
    assertThat(Edtf.of(month)).hasToString(text);
    assertThat(Edtf.of(month).precision()).isEqualTo(DatePrecision.MONTH);
    assertThat(Edtf.of(month).earliest()).contains(month.atDay(1));
    assertThat(Edtf.of(month).latest()).contains(month.atEndOfMonth());
  }

  @ParameterizedTest
  @CsvSource({
    "2022, 2022", "99, 0099", "0, 0000", "-1, -0001", "-9999, -9999", "9999, 9999", "10000, Y10000", "-10000, Y-10000",
    "999999999, Y999999999", "-999999999, Y-999999999"
  })
  void writesEveryYearOfJava(int year, String text) {
    Edtf date = Edtf.of(Year.of(year));
    assertThat(date).hasToString(text);
    assertThat(date.precision()).isEqualTo(DatePrecision.YEAR);
    assertThat(date.earliest()).contains(LocalDate.of(year, 1, 1));
    assertThat(date.latest()).contains(LocalDate.of(year, 12, 31));
  }

  @ParameterizedTest
  @CsvSource({
    "2022-08-15T09:30+09:00, 2022-08-15T09:30:00+09:00", "2022-08-15T09:30:59.999999999Z, 2022-08-15T09:30:59Z",
    "2022-08-15T00:00-03:30, 2022-08-15T00:00:00-03:30", "-0099-03-01T23:59:59+18:00, -0099-03-01T23:59:59+18:00",
    "9999-12-31T23:59:59-18:00, 9999-12-31T23:59:59-18:00"
  })
  void writesTimesWithTheirOffset(OffsetDateTime time, String text) {
    assertThat(Edtf.of(time)).hasToString(text);
    assertThat(Edtf.of(time).precision()).isEqualTo(DatePrecision.SECOND);
    assertThat(Edtf.of(time).hasOffset()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2022-08-15T00:30:00Z, 2022-08-15T00:30:00Z", "2022-08-15T00:30:00.5Z, 2022-08-15T00:30:00Z",
    "-9999-01-01T00:00:00Z, -9999-01-01T00:00:00Z", "9999-12-31T23:59:59.999999999Z, 9999-12-31T23:59:59Z",
    "1969-12-31T23:59:59.999Z, 1969-12-31T23:59:59Z"
  })
  void writesMomentsInUtc(Instant moment, String text) {
    assertThat(Edtf.of(moment)).hasToString(text);
  }

  @Property
  void meansTheSecondOfATime(
      @ForAll @LongRange(min = -400_000_000_000L, max = 300_000_000_000L) long second,
      @ForAll @IntRange(max = 999_999_999) int nano,
      @ForAll @IntRange(min = -EIGHTEEN_HOURS, max = EIGHTEEN_HOURS) int offset) {
    Instant moment = Instant.ofEpochSecond(Math.max(FIRST_SECOND, Math.min(second, LAST_SECOND)), nano);
    Instant start = moment.truncatedTo(ChronoUnit.SECONDS);
    OffsetDateTime time = moment.atOffset(ZoneOffset.ofTotalSeconds(offset * 60));
    assertThat(Edtf.of(time).notBefore()).contains(start);
    assertThat(Edtf.of(time).notAfter()).contains(start);
    assertThat(Edtf.of(time).earliest()).contains(time.toLocalDate());
    assertThat(Edtf.of(moment).notBefore()).contains(start);
    assertThat(Edtf.of(moment).notAfter()).contains(start);
  }

  @Test
  void refusesYearsOfMoreThanFourDigitsUnlessTheyStandAlone() {
    String year = "Edtf: year must be -9999 to 9999 in a date with a month, but was ";
    assertRefused(() -> Edtf.of(LocalDate.of(10_000, 1, 1)), year + "'10000'");
    assertRefused(() -> Edtf.of(LocalDate.of(-10_000, 12, 31)), year + "'-10000'");
    assertRefused(() -> Edtf.of(YearMonth.of(10_000, 1)), year + "'10000'");
    assertRefused(() -> Edtf.of(YearMonth.of(-10_000, 1)), year + "'-10000'");
    assertRefused(() -> Edtf.of(OffsetDateTime.MAX), year + "'999999999'");
    assertRefused(() -> Edtf.of(OffsetDateTime.MIN), year + "'-999999999'");
    String moment = "Edtf: moment must be in the years -9999 to 9999, but was ";
    assertRefused(() -> Edtf.of(Instant.MAX), moment + "'+1000000000-12-31T23:59:59.999999999Z'");
    assertRefused(() -> Edtf.of(Instant.MIN), moment + "'-1000000000-01-01T00:00:00Z'");
    assertRefused(() -> Edtf.of(Instant.parse("+10000-01-01T00:00:00Z")), moment + "'+10000-01-01T00:00:00Z'");
  }

  @Test
  void refusesAnOffsetWithSeconds() {
    OffsetDateTime time = OffsetDateTime.of(2022, 8, 15, 9, 30, 0, 0, ZoneOffset.ofHoursMinutesSeconds(0, -1, -15));
    assertRefused(() -> Edtf.of(time), "Edtf: offset must be a number of whole minutes, but was '-00:01:15'");
  }

  @Test
  void namesTheArgumentThatIsNull() {
    assertThatNullPointerException().isThrownBy(() -> Edtf.of((LocalDate) null)).withMessage("day");
    assertThatNullPointerException().isThrownBy(() -> Edtf.of((YearMonth) null)).withMessage("month");
    assertThatNullPointerException().isThrownBy(() -> Edtf.of((Year) null)).withMessage("year");
    assertThatNullPointerException().isThrownBy(() -> Edtf.of((OffsetDateTime) null)).withMessage("time");
    assertThatNullPointerException().isThrownBy(() -> Edtf.of((Instant) null)).withMessage("moment");
  }
}
