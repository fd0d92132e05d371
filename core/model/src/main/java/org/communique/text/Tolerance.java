// SPDX-License-Identifier: Apache-2.0
package org.communique.text;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * A difference between two texts that a search may ignore. Differences in letters, case or punctuation are never
 * ignored, because they may be evidence.
 *
 * <pre>{@code
 * SourceText text = SourceText.of("“Fine”, he said.");
 * text.findAlike(Quotation.spoken("\"Fine\""));   // Alike at 0..6, tolerances: QUOTATION_MARKS
 * text.quote("\"Fine\"", EnumSet.of(Tolerance.QUOTATION_MARKS)).exact();   // “Fine”
 * }</pre>
 */
public enum Tolerance {
  /**
   * One text has typographic quotation marks or apostrophes ({@code “ ” „ ‘ ’ « » ‹ › 「 」 ″ ′}) where the other text
   * has plain quotation marks or apostrophes ({@code " '}). Two backquotes or two apostrophes are one quotation mark.
   */
  QUOTATION_MARKS,
  /**
   * One text has a no-break space, another kind of Unicode space, a tab or several spaces where the other text has one
   * plain space.
   */
  SPACES,
  /** One text has a line break where the other text has a space. */
  LINE_BREAKS,
  /**
   * One text has a letter such as {@code é} as one code point, the other text has the same letter as two code points.
   * Both are compared in the Unicode normalisation form C. A letter with more than 64 characters is compared as it is.
   */
  NORMALISATION,
  /**
   * One text has another dash or hyphen than the other text: a hyphen (U+002D, U+2010), a no-break hyphen (U+2011), a
   * dash such as {@code – —}, a minus sign, or several hyphens for one dash.
   */
  DASHES,
  /** One text has the sign {@code …} where the other text has three full stops. */
  ELLIPSES,
  /** One text has a soft hyphen, a zero width space, a word joiner or a byte order mark, which are not visible. */
  INVISIBLES,
  /** One text has a ligature such as {@code ﬁ} where the other text has the letters {@code fi}. */
  LIGATURES,
  /**
   * One text divides a word at the end of a line, with a hyphen before the line break. The other text has the word
   * without the hyphen.
   */
  HYPHENATION;

  /**
   * Returns the differences between two texts.
   *
   * <pre>{@code
   * Tolerance.between("the ties", "the\u00a0ties");   // hasValue [SPACES]
   * }</pre>
   *
   * @param one a text
   * @param other another text
   * @return the fewest tolerances with which the texts are alike; no tolerance if the texts are equal
   * @throws IllegalArgumentException if the texts are not alike with all tolerances
   */
  public static Set<Tolerance> between(String one, String other) {
    Objects.requireNonNull(one, "one");
    Objects.requireNonNull(other, "other");
    Set<Tolerance> needed = EnumSet.allOf(Tolerance.class);
    if (!areAlike(one, other, needed)) {
      throw new IllegalArgumentException("the texts must be alike if all tolerances are ignored");
    }
    return needed(one, other, needed);
  }

  /** Returns those of some tolerances without which two texts that are alike are no longer alike. */
  static Set<Tolerance> needed(String one, String other, Set<Tolerance> tolerances) {
    Set<Tolerance> needed = EnumSet.noneOf(Tolerance.class);
    if (one.equals(other)) {
      return needed;
    }
    needed.addAll(tolerances);
    for (Tolerance tolerance : tolerances) {
      needed.remove(tolerance);
      if (!areAlike(one, other, needed)) {
        needed.add(tolerance);
      }
    }
    return Collections.unmodifiableSet(needed);
  }

  private static boolean areAlike(String one, String other, Set<Tolerance> tolerances) {
    return new FoldedText(one, tolerances).text().equals(new FoldedText(other, tolerances).text());
  }
}
