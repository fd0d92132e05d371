// SPDX-License-Identifier: Apache-2.0
package org.communique.time;

/** An answer to a question about dates. There is no total order among dates that people gave, and none is invented. */
public enum Ternary {
  /** Certainly so. */
  YES,
  /** Certainly not so. */
  NO,
  /** The dates do not tell: they overlap, are doubted, or an end is open or unknown. */
  UNKNOWN
}
