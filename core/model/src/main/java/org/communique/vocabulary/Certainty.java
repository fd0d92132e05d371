// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import org.communique.base.InvalidBriefException;

/**
 * How a voice commits itself to the content (FactBank, Saurí and Pustejovsky 2009): how sure, and of the content or of
 * its opposite.
 *
 * <p>It is a voice's commitment, never the encoder's estimate; that is a {@link Likelihood}. Absent means that it does
 * not apply: orders, thanks, votes and questions commit nobody to a fact. FactBank's CTu (certain, but which way is
 * not said) is not kept.
 */
public enum Certainty implements Word {
  /** Certainly so. FactBank CT+. */
  CERTAIN("CT+"),
  /** Probably so. FactBank PR+. */
  PROBABLE("PR+"),
  /** Possibly so. FactBank PS+. */
  POSSIBLE("PS+"),
  /** Certainly not so. FactBank CT−. */
  CERTAIN_NOT("CT-"),
  /** Probably not so. FactBank PR−. */
  PROBABLE_NOT("PR-"),
  /** Possibly not so. FactBank PS−. */
  POSSIBLE_NOT("PS-"),
  /** The voice does not commit itself, or does not know. FactBank Uu. */
  UNDERSPECIFIED("Uu");

  private final String word = Words.kebab(this);

  private final String factBank;

  Certainty(String factBank) {
    this.factBank = factBank;
  }

  /**
   * Reads a certainty from its word.
   *
   * @param word the word, as {@link #word()} gives it
   * @return the certainty
   * @throws InvalidBriefException if it is none of these words; the message lists them all
   */
  public static Certainty parse(String word) {
    return Words.parse(Certainty.class, word);
  }

  /**
   * The value of FactBank, with an ASCII hyphen for minus.
   *
   * @return {@code CT+}, {@code PR+}, {@code PS+}, {@code CT-}, {@code PR-}, {@code PS-} or {@code Uu}
   */
  public String factBank() {
    return factBank;
  }

  /**
   * Tells whether the voice leans to the opposite.
   *
   * @return true for {@link #CERTAIN_NOT}, {@link #PROBABLE_NOT} and {@link #POSSIBLE_NOT}
   */
  public boolean isNegative() {
    return this == CERTAIN_NOT || this == PROBABLE_NOT || this == POSSIBLE_NOT;
  }

  @Override
  public String word() {
    return word;
  }

  /** Prints the word. */
  @Override
  public String toString() {
    return word;
  }
}
