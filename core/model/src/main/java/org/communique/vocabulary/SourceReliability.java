// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import java.util.Objects;
import org.communique.base.InvalidBriefException;

/**
 * How far a source can be relied on: the letter of a grade such as B2 (NATO STANAG 2511, AJP-2.1; the Admiralty
 * system).
 *
 * <p>It is judged apart from {@link InformationCredibility}: a reliable source can pass on an improbable report.
 * Absent means that nobody judged; {@link #F} means that somebody tried and could not. No standard gives the letters
 * numbers, so they have none.
 */
public enum SourceReliability implements Word {
  /** No doubt of authenticity, trustworthiness or competency; a history of complete reliability. */
  A("completely reliable"),
  /** Minor doubt; a history of valid information most of the time. */
  B("usually reliable"),
  /** Some doubt; has given valid information in the past. */
  C("fairly reliable"),
  /** Significant doubt; has given valid information in the past. */
  D("not usually reliable"),
  /** Lacking in authenticity, trustworthiness or competency; a history of invalid information. */
  E("unreliable"),
  /** No basis to judge, for want of a history. It is not below {@link #E} and not bad: a new source is F. */
  F("reliability cannot be judged");

  private final String meaning;

  SourceReliability(String meaning) {
    this.meaning = meaning;
  }

  /**
   * Reads a letter.
   *
   * @param letter {@code A} to {@code F}, in upper case
   * @return the reliability
   * @throws InvalidBriefException if it is none of these letters; the message lists them all
   */
  public static SourceReliability parse(String letter) {
    return Words.parse(SourceReliability.class, Objects.requireNonNull(letter, "letter"));
  }

  /**
   * The letter.
   *
   * @return {@code 'A'} to {@code 'F'}
   */
  public char letter() {
    return name().charAt(0);
  }

  /**
   * The standard's words for the letter.
   *
   * @return the words in lower case: {@code usually reliable}
   */
  public String meaning() {
    return meaning;
  }

  /** {@return the letter} */
  @Override
  public String word() {
    return name();
  }

  /** Prints the letter. */
  @Override
  public String toString() {
    return word();
  }
}
