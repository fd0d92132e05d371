// SPDX-License-Identifier: Apache-2.0
package org.communique.base;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A well-formed language tag of BCP 47: a code for a language, which may also name a script, a region or a dialect.
 * Examples are {@code en}, {@code zh-Hant} and {@code ru-Latn}.
 *
 * <p>The tag is kept exactly as given. A {@link Locale} cannot do this, because it changes some tags ({@code iw}
 * becomes {@code he}, {@code zh-cmn} becomes {@code cmn}).
 *
 * <p>The tag {@code und} says that nobody knows the language. If a value has no tag, the language was not recorded. The
 * tag {@code en-t-ko} means English translated from Korean (RFC 6497).
 *
 * <pre>{@code
 * LanguageTag korean = LanguageTag.parse("ko-KP");
 * }</pre>
 *
 * @param tag the tag as given; two tags are equal only if they are spelled in the same way, including upper and lower
 *     case
 */
public record LanguageTag(String tag) {

  /**
   * Checks the tag.
   *
   * @throws InvalidBriefException if the tag is not well-formed by the rules of RFC 5646
   */
  public LanguageTag {
    Objects.requireNonNull(tag, "tag");
    if (!isWellFormed(tag)) {
      throw InvalidBriefException.of("LanguageTag", "tag must be well-formed BCP 47 such as 'en' or 'zh-Hant'", tag);
    }
  }

  /**
   * Reads a tag from its text, as {@link #toString()} returns it.
   *
   * @param tag the tag
   * @return the tag as a value
   * @throws InvalidBriefException if the tag is not well-formed by the rules of RFC 5646
   */
  public static LanguageTag parse(String tag) {
    return new LanguageTag(tag);
  }

  /** {@return the nearest locale of the JDK; the JDK may change the code of the language} */
  public Locale toLocale() {
    return Locale.forLanguageTag(tag);
  }

  /**
   * Returns the primary language by its current code, in lower case: {@code he} for {@code iw}, {@code zh} for
   * {@code zh-Hant-TW}.
   *
   * @return the code; empty if the tag is {@code und} (undetermined) or a private tag such as {@code x-dialect}
   */
  public Optional<String> primary() {
    String first = tag.split("-", 2)[0];
    return Optional.of(Locale.forLanguageTag(first).getLanguage()).filter(code -> !code.isEmpty());
  }

  /** {@return the tag as given} */
  @Override
  public String toString() {
    return tag;
  }

  /**
   * The JDK accepts an extended language (a part of three letters) after any language. RFC 5646 only allows it after a
   * language of two or three letters.
   */
  private static boolean isWellFormed(String tag) {
    int language = letters(tag, 0);
    if (language == tag.length() && language >= 2 && language <= 8) {
      return true; // the usual case
    }
    boolean extended = tag.startsWith("-", language) && letters(tag, language + 1) == 3
        && (tag.length() == language + 4 || tag.charAt(language + 4) == '-');
    if (language >= 4 && language <= 8 && extended) {
      return false;
    }
    try {
      new Locale.Builder().setLanguageTag(tag);
      return !tag.isEmpty();
    } catch (IllformedLocaleException illFormed) {
      return false;
    }
  }

  /** Returns how many ASCII letters follow one another from an index on. */
  private static int letters(String text, int start) {
    int end = start;
    while (end < text.length() && (text.charAt(end) | 0x20) >= 'a' && (text.charAt(end) | 0x20) <= 'z') {
      end++;
    }
    return end - start;
  }
}
