// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

/** What is known of the order of two statements. */
public enum TimeOrder {
  /** The first was said before the second. */
  BEFORE,
  /** The first was said after the second. */
  AFTER,
  /** Both are reports of one utterance. */
  TOGETHER,
  /** Nothing tells: dates are missing, doubted or overlap, or what is known contradicts itself. */
  UNKNOWN
}
