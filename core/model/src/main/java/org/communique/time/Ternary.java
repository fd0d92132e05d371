// SPDX-License-Identifier: Apache-2.0
package org.communique.time;

/**
 * The answer to a question about two dates: yes, no or unknown. The answer is often unknown, because dates can be vague
 * and the library does not guess.
 *
 * <pre>{@code
 * Edtf.parse("2022-08").before(Edtf.parse("2022-09"))      // YES
 * Edtf.parse("2022-08").before(Edtf.parse("2022-08-15"))   // UNKNOWN
 * }</pre>
 */
public enum Ternary {
  /** The answer is certainly yes. */
  YES,
  /** The answer is certainly no. */
  NO,
  /**
   * The dates do not decide the question. For example, the dates overlap, one date is uncertain or approximate, or one
   * date has no known end.
   */
  UNKNOWN
}
