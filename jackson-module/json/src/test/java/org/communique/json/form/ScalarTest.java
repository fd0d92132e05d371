// SPDX-License-Identifier: Apache-2.0
package org.communique.json.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.communique.base.InvalidBriefException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers, days and URIs: what the form takes, and what it refuses. */
class ScalarTest {

  @ParameterizedTest
  @ValueSource(strings = {"0", "1", "9", "10", "2147483647"})
  void readsAWholeNumberAsItIsWritten(String digits) {
    assertThat(Scalar.NUMBER.parse(digits)).hasToString(digits);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "-0", "00", "01", "1.0", "1e2", "/", ":", "1:", "2147483648", "9999999999", "99999999999"})
  void refusesEveryOtherNumber(String digits) {
    assertThatThrownBy(() -> Scalar.NUMBER.parse(digits)).isInstanceOf(InvalidBriefException.class)
        .hasMessage("must be a whole number from 0 to 2147483647, but was '" + digits + "'");
  }

  @Test
  void refusesZeroWhereACountMustBePositive() {
    assertThat(Scalar.POSITIVE.parse("1")).isEqualTo(1);
    assertThatThrownBy(() -> Scalar.POSITIVE.parse("0"))
        .hasMessage("must be a whole number from 1 to 2147483647, but was '0'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2022-08-16", "2024-02-29", "0000-01-01", "9999-12-31"})
  void readsADay(String day) {
    assertThat(Scalar.DAY.parse(day)).hasToString(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "", "2022", "2022-08", "2022-8-16", "20220816", "2022-02-29", "2022-13-01", "2022-08-16Z", "12022-08-16", "-022-08-16",
    "-2022-08-1", "+2022-08-1", ":022-08-16", "2022-08-1x", "2022/08/16"})
  void refusesEveryOtherDay(String text) {
    assertThatThrownBy(() -> Scalar.DAY.parse(text)).isInstanceOf(InvalidBriefException.class)
        .hasMessage("date: must be a day written YYYY-MM-DD, but was '" + text + "'");
  }

  @Test
  void readsAnAbsoluteUriAlone() {
    assertThat(Scalar.URI.parse("urn:x:1")).hasToString("urn:x:1");
    assertThatThrownBy(() -> Scalar.URI.parse("briefs/1"))
        .hasMessage("URI: must be an absolute URI, but was 'briefs/1'");
    assertThatThrownBy(() -> Scalar.URI.parse("urn:x y"))
        .hasMessage("URI: must be well-formed as RFC 3986 requires, but was 'urn:x y'");
    assertThatThrownBy(() -> Scalar.URI.parse("urn:x:\uD800")).isInstanceOf(InvalidBriefException.class)
        .hasMessageStartingWith("URI: ").hasMessageEndingWith("but was 'urn:x:\\ud800'");
  }
}
