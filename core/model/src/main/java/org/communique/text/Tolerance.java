// SPDX-License-Identifier: Apache-2.0
package org.communique.text;

/** What a looser comparison may leave out of account. Never letters, case or punctuation: these are evidence. */
public enum Tolerance {
  /** Typographic and plain quotation marks and apostrophes: {@code “ ” „ ‘ ’} and {@code " '}. */
  QUOTATION_MARKS,
  /** No-break and other spaces, and how many stand together. */
  SPACES,
  /** Line breaks in place of spaces. */
  LINE_BREAKS,
  /** Letters with marks, composed or not: Unicode normalisation form C. */
  NORMALISATION
}
