// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

/**
 * What is known about the order of two statements, or of two groups of statements.
 *
 * <p>For example, a letter of 2022-08-15 is {@link #BEFORE} a speech of 2022-09. The order of the letter and a speech
 * of 2022-08 is {@link #UNKNOWN}.
 */
public enum TimeOrder {
  /** The first was said before the second. */
  BEFORE,
  /** The first was said after the second. */
  AFTER,
  /** Both statements report one utterance, which was said once, or one statement is a piece of the other one. */
  TOGETHER,
  /**
   * The order is not known: a date is missing or doubted, the dates overlap, or dates and relations contradict each
   * other.
   */
  UNKNOWN
}
