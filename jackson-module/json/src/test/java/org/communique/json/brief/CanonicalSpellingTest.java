// SPDX-License-Identifier: Apache-2.0
package org.communique.json.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.communique.Brief;
import org.communique.Source;
import org.communique.base.ExtensionValue;
import org.communique.base.Extensions;
import org.communique.base.InvalidBriefException;
import org.communique.vocabulary.SourceKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text has one spelling. A number has one if all JSON libraries print the number alike. */
@Tag("H55")
class CanonicalSpellingTest {

  private static final Brief BRIEF =
      Brief.builder().id("ties").title("Ties").source(Source.of("article", SourceKind.NEWS_BRIEF, "N")).build();

  @ParameterizedTest
  @ValueSource(strings = {"0", "7", "9", "10", "-1", "-90", "9007199254740991", "-9007199254740991"})
  void keepsAWholeNumberThatEveryLibraryKeeps(String digits) {
    assertThat(new String(CanonicalForm.of(brief(digits)), StandardCharsets.UTF_8)).endsWith(",\"x-n\":" + digits + "}");
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "-0", "1.0", "1e2", "1E2", "0.5", "9007199254740992", "-9007199254740992", "10000000000000000", "-99999999999999999",
    "123456789012345678901234567890"})
  void refusesEveryOtherNumber(String digits) {
    assertThatThrownBy(() -> CanonicalForm.of(brief(digits))).isInstanceOf(InvalidBriefException.class).hasMessage(
        "Extension: number must be whole and within ±9007199254740991 to have a canonical form, but was '" + digits + "'");
  }

  private static Brief brief(String digits) {
    return brief(new ExtensionValue.Numeral(digits));
  }

  private static Brief brief(ExtensionValue value) {
    return BRIEF.toBuilder().extensions(Extensions.builder().put("x-n", value).build()).build();
  }

  @Test
  void escapesControlCharactersInTheShortestWayAndInLowerCase() {
    assertThat(new String(CanonicalForm.of(brief(new ExtensionValue.Text("\u001F\u000B\b\t\n\f\r\"\\/\u007F\u00E9"))),
        StandardCharsets.UTF_8)).endsWith(",\"x-n\":\"\\u001f\\u000b\\b\\t\\n\\f\\r\\\"\\\\/\u007F\u00E9\"}");
  }
}
