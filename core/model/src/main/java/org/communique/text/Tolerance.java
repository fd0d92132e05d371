// SPDX-License-Identifier: Apache-2.0
package org.communique.text;

/**
 * A difference between two texts that {@link SourceText#findAlike findAlike} ignores. Differences in letters, case or
 * punctuation are never ignored, because they may be evidence.
 *
 * <pre>{@code
 * SourceText text = SourceText.of("“Fine”, he said.");
 * text.findAlike(Quotation.spoken("\"Fine\""));   // Alike at 0..6, tolerances: QUOTATION_MARKS
 * }</pre>
 */
public enum Tolerance {
  /**
   * One text has typographic quotation marks or apostrophes ({@code “ ” „ ‘ ’}) where the other text has plain
   * quotation marks or apostrophes ({@code " '}).
   */
  QUOTATION_MARKS,
  /**
   * One text has a no-break space, another kind of space, a tab or several spaces where the other text has one plain
   * space.
   */
  SPACES,
  /** One text has a line break where the other text has a space. */
  LINE_BREAKS,
  /**
   * One text has a letter such as {@code é} as one code point, the other text has the same letter as two code points.
   * Both are compared in the Unicode normalisation form C.
   */
  NORMALISATION
}
