// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import org.communique.base.InvalidBriefException;

/**
 * How sure a speaker or a source is that something is true, or that something is not true.
 *
 * <p>The certainty of a statement says how sure the speaker is. The certainty of a link (an {@code Attribution}) says
 * how sure the source of this link is. A certainty is never the opinion of the encoder (the person who makes the brief)
 * about the facts. The estimate of an analyst is a {@link Likelihood}. The certainty of a stance, a gloss or a relation
 * says how sure the person is who made this judgement. Orders, thanks, votes and questions have no certainty, because
 * such acts do not claim that something is true.
 *
 * <p>The vocabulary is closed: no other words are allowed. The values are those of FactBank (Saurí and Pustejovsky
 * 2009), a corpus that marks how certain each source is of each event. The value CTu of FactBank (the source is
 * certain, but the text does not say whether the content is true or not true) has no word here.
 *
 * <pre>{@code
 * Certainty.parse("probable-not").factBank()   // "PR-"
 * }</pre>
 */
public enum Certainty implements ClosedWord {
  /**
   * The speaker or source presents the content as certainly true: "the treaty was signed on Monday".
   *
   * <p>FactBank: CT+.
   */
  CERTAIN("CT+"),
  /**
   * The speaker or source presents the content as probably true: "the treaty was most likely signed on Monday".
   *
   * <p>FactBank: PR+.
   */
  PROBABLE("PR+"),
  /**
   * The speaker or source presents the content as possibly true: "the treaty may have been signed on Monday".
   *
   * <p>FactBank: PS+.
   */
  POSSIBLE("PS+"),
  /**
   * The speaker or source presents the content as certainly not true: "the treaty was not signed".
   *
   * <p>FactBank: CT−.
   */
  CERTAIN_NOT("CT-"),
  /**
   * The speaker or source presents the content as probably not true: "the treaty was most likely not signed".
   *
   * <p>FactBank: PR−.
   */
  PROBABLE_NOT("PR-"),
  /**
   * The speaker or source presents the content as possibly not true: "the treaty may not have been signed".
   *
   * <p>FactBank: PS−.
   */
  POSSIBLE_NOT("PS-"),
  /**
   * The speaker or source does not say, or does not know, whether the content is true: "we do not know whether the
   * treaty was signed".
   *
   * <p>FactBank: Uu.
   */
  UNDERSPECIFIED("Uu");

  private final String word = ClosedVocabulary.word(this);

  private final String factBank;

  Certainty(String factBank) {
    this.factBank = factBank;
  }

  /**
   * Reads a certainty from its word.
   *
   * @param word the word, as {@link #word()} returns it: {@code probable-not}
   * @return the certainty with this word
   * @throws InvalidBriefException if no certainty has this word; the message lists all certainties
   */
  public static Certainty parse(String word) {
    return ClosedVocabulary.parse(Certainty.class, word);
  }

  /**
   * Returns the value of FactBank, with an ASCII hyphen for the minus sign.
   *
   * @return {@code CT+}, {@code PR+}, {@code PS+}, {@code CT-}, {@code PR-}, {@code PS-} or {@code Uu}
   */
  public String factBank() {
    return factBank;
  }

  /**
   * Tells whether the content is presented as certainly, probably or possibly not true.
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

  /** {@return the word} */
  @Override
  public String toString() {
    return word;
  }
}
