// SPDX-License-Identifier: Apache-2.0
package org.communique.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.testing.Refusals.assertRefused;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {

  @ParameterizedTest
  @CsvSource({"en,en", "EN-us,en", "iw,he", "zh-Hant-TW,zh", "zh-cmn,zh", "und,", "x-dialect,"})
  void knowsItsPrimaryLanguage(String tag, String language) {
    assertThat(LanguageTag.parse(tag).primary()).isEqualTo(Optional.ofNullable(language));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "EN-us", "iw", "zh-cmn", "zh-Hant-TW", "en-t-ko", "und", "x-private", "i-klingon", "de-1996", "azAZ", "deutsch-abc12"})
  void keepsTheTagAsGiven(String tag) {
    assertThat(LanguageTag.parse(tag)).hasToString(tag);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "e", "en_US", "en-", "-en", "englishlanguage", "en--us", "en us", "é", "narrated-act", "narrated-act-GB", "azAZ-act", "e@", "e`", "e[", "e{"})
  void refusesWhatIsIllFormed(String tag) {
    assertRefused(
        () -> LanguageTag.parse(tag),
        "LanguageTag: tag must be well-formed BCP 47 such as 'en' or 'zh-Hant', but was '" + tag + "'");
  }

  @Test
  void givesTheNearestLocale() {
    assertThat(LanguageTag.parse("ko-KP").toLocale()).isEqualTo(new Locale.Builder().setLanguageTag("ko-KP").build());
  }

  @Property(tries = 20_000)
  void agreesWithTheJdkExceptOnExtendedLanguages(
      @ForAll @Chars({'a', 'Z', '1', '-', '-', '_', 'x'}) @StringLength(max = 14) String text) {
    assertThat(isTag(text)).isEqualTo(isTagOfTheJdk(text) && !text.matches("[A-Za-z]{4,8}-[A-Za-z]{3}(?:-.*)?"));
  }

  private static boolean isTag(String text) {
    try {
      return LanguageTag.parse(text).tag().equals(text);
    } catch (InvalidBriefException refused) {
      return false;
    }
  }

  private static boolean isTagOfTheJdk(String text) {
    try {
      new Locale.Builder().setLanguageTag(text);
      return !text.isEmpty();
    } catch (IllformedLocaleException refused) {
      return false;
    }
  }
}
