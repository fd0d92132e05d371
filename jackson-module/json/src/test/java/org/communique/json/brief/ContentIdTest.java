// SPDX-License-Identifier: Apache-2.0
package org.communique.json.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.communique.base.InvalidBriefException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentIdTest {

  /** Of the 64 digits, all but the last one. */
  private static final String DIGITS = "0123456789abcdef".repeat(4).substring(1);

  @Test
  void isTheSameAfterItIsPrinted() {
    String text = "sha256:" + DIGITS + "0";
    assertThat(ContentId.parse(text)).hasToString(text).isEqualTo(new ContentId(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "", "sha256:", "DIGITS0", "sha1:DIGITS0", "sha512:DIGITS0", "SHA256:DIGITS0", "sha256:DIGITS", "sha256:DIGITS00",
    "sha256:DIGITS/", "sha256:DIGITS:", "sha256:DIGITS`", "sha256:DIGITSg", "sha256:DIGITSA"})
  void refusesAnyOtherText(String text) {
    String id = text.replace("DIGITS", DIGITS);
    assertThatThrownBy(() -> ContentId.parse(id)).isInstanceOf(InvalidBriefException.class).hasMessageStartingWith(
        "ContentId: text must be 'sha256:' and 64 lower-case hexadecimal digits, but was '");
  }
}
