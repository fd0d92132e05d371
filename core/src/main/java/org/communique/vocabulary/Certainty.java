// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

/**
 * How a voice commits itself to a content (FactBank, Saurí &amp; Pustejovsky 2009).
 *
 * <p>Absent where commitment means nothing: orders, thanks, votes, questions. FactBank's CTu is not kept.
 */
public enum Certainty implements Word {
  /** It is so: CT+. */
  CERTAIN("CT+"),
  /** It is probably so: PR+. */
  PROBABLE("PR+"),
  /** It may be so: PS+. */
  POSSIBLE("PS+"),
  /** It is not so: CT-. */
  CERTAIN_NOT("CT-"),
  /** It is probably not so: PR-. */
  PROBABLE_NOT("PR-"),
  /** It may not be so: PS-. */
  POSSIBLE_NOT("PS-"),
  /** The voice does not commit itself: Uu. */
  UNDERSPECIFIED("Uu");

  private final String factBank;
  private final String word = Words.kebab(this);

  Certainty(String factBank) {
    this.factBank = factBank;
  }

  /**
   * Reads a word; {@link #toString()} gives it back.
   *
   * @param word the word as the JSON form spells it
   * @return what it stands for
   * @throws org.communique.base.InvalidBriefException if it is no word of this vocabulary; the message lists them
   */
  public static Certainty parse(String word) {
    return Words.parse(values(), "Certainty", word);
  }

  /**
   * {@return the value of FactBank: {@code CT+}, {@code PR+}, {@code PS+}, {@code CT-}, {@code PR-}, {@code PS-} or {@code
   * Uu}}
   */
  public String factBank() {
    return factBank;
  }

  @Override
  public String word() {
    return word;
  }

  /** Prints the {@linkplain #word() word}. */
  @Override
  public String toString() {
    return word;
  }
}
