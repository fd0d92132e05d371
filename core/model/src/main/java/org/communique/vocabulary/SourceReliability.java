// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import org.communique.base.InvalidBriefException;

/**
 * How reliable a source is: the letter of a grade such as B2.
 *
 * <p>The letter is judged independently of the digit ({@link InformationCredibility}): a reliable source can pass on an
 * improbable report. If there is no letter, nobody judged the source; {@link #F} means that somebody tried to judge the
 * source and could not. No standard gives numbers to the letters, so the letters have no numbers here.
 *
 * <p>The vocabulary is closed: no other words are allowed. The letters are those of the Admiralty code, the way in
 * which intelligence services grade sources and information (NATO STANAG 2511, an agreement on intelligence reports,
 * and AJP-2.1, an allied doctrine).
 *
 * <pre>{@code
 * SourceReliability.parse("B").label()   // "usually reliable"
 * }</pre>
 */
public enum SourceReliability implements ClosedWord {
  /**
   * The source is completely reliable: there is no doubt that the source is authentic, trustworthy and competent, and
   * all earlier information was right.
   */
  A("completely reliable"),
  /** The source is usually reliable: there are minor doubts, but most of the earlier information was right. */
  B("usually reliable"),
  /** The source is fairly reliable: there are doubts, but some of the earlier information was right. */
  C("fairly reliable"),
  /**
   * The source is not usually reliable: there are serious doubts, although some of the earlier information was right.
   */
  D("not usually reliable"),
  /**
   * The source is unreliable: the source is not authentic, trustworthy or competent, and the earlier information was
   * wrong.
   */
  E("unreliable"),
  /**
   * The reliability of the source cannot be judged, because the source has no history: an unknown person hands over a
   * first letter.
   *
   * <p>{@code F} does not mean less reliable than {@link #E}: every new source is {@code F}.
   */
  F("reliability cannot be judged");

  private final String label;

  SourceReliability(String label) {
    this.label = label;
  }

  /**
   * Reads a reliability from its letter.
   *
   * @param word the letter, as {@link #word()} returns it: {@code A} to {@code F} in upper case
   * @return the reliability with this letter
   * @throws InvalidBriefException if no reliability has this letter; the message lists the letters
   */
  public static SourceReliability parse(String word) {
    return ClosedVocabulary.parse(SourceReliability.class, word);
  }

  /**
   * Returns the short name of the letter in the standard.
   *
   * @return the name in lower case: {@code usually reliable}
   */
  public String label() {
    return label;
  }

  @Override
  public String word() {
    return name();
  }

  /** {@return the word} */
  @Override
  public String toString() {
    return word();
  }
}
