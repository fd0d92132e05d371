// SPDX-License-Identifier: Apache-2.0
package org.communique.base;

import java.util.IllformedLocaleException;
import java.util.Locale;

/**
 * A well-formed BCP 47 language tag, kept as it was given.
 *
 * <p>{@link Locale} rewrites some tags ({@code iw} to {@code he}, {@code zh-cmn} to {@code cmn}), so a tag is not one.
 * {@code und} says that the language is known to be unknown; where a tag is absent, it was not recorded. A translation
 * can be written with the transformed-content extension of RFC 6497: {@code en-t-ko}, English from Korean.
 *
 * @param tag the tag as given; compared letter by letter
 */
public record LanguageTag(String tag) {

  /**
   * Checks the tag.
   *
   * @throws InvalidBriefException if it is not well-formed after RFC 5646
   */
  public LanguageTag {
    if (!isWellFormed(tag)) {
      throw InvalidBriefException.of("LanguageTag", "tag must be well-formed BCP 47 such as 'en' or 'zh-Hant'", tag);
    }
  }

  /**
   * Reads a tag; {@link #toString()} gives it back.
   *
   * @param tag the tag
   * @return the same letters as a value
   * @throws InvalidBriefException if it is not well-formed after RFC 5646
   */
  public static LanguageTag parse(String tag) {
    return new LanguageTag(tag);
  }

  /**
   * The nearest locale of the JDK, which may spell the language anew.
   *
   * @return the locale
   */
  public Locale toLocale() {
    return Locale.forLanguageTag(tag);
  }

  /** Prints the tag as given. */
  @Override
  public String toString() {
    return tag;
  }

  /** The JDK takes an extended language (three letters) after any language; RFC 5646 after those of two or three. */
  private static boolean isWellFormed(String tag) {
    if (tag.matches("[A-Za-z]{4,8}-[A-Za-z]{3}(?:-.*)?")) {
      return false;
    }
    try {
      new Locale.Builder().setLanguageTag(tag);
      return !tag.isEmpty();
    } catch (IllformedLocaleException illFormed) {
      return false;
    }
  }
}
