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
  /** Typographic instead of plain quotation marks and apostrophes: {@code “ ” „ ‘ ’} for {@code " '}. */
  QUOTATION_MARKS,
  /** A no-break space, another space or a tab instead of a plain space, and several spaces instead of one. */
  SPACES,
  /** A line break instead of a space. */
  LINE_BREAKS,
  /**
   * Composed instead of decomposed letters, such as {@code é} as one code point or two: Unicode normalisation form C.
   */
  NORMALISATION
}
