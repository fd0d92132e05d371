// SPDX-License-Identifier: Apache-2.0
package org.communique.time;

/**
 * The answer to a question about two dates, with a third value beside yes and no. Dates can be vague. Therefore the
 * answer is often unknown, and the library does not guess.
 *
 * <pre>{@code
 * Edtf.parse("2022-08").before(Edtf.parse("2022-09"))      // YES
 * Edtf.parse("2022-08").before(Edtf.parse("2022-08-15"))   // UNKNOWN
 * }</pre>
 */
public enum Ternary {
  /** It is certainly so. */
  YES,
  /** It is certainly not so. */
  NO,
  /** The dates do not decide the question: they overlap, one is uncertain or approximate, or an end is missing. */
  UNKNOWN
}
