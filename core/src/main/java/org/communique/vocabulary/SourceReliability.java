// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import org.communique.base.InvalidBriefException;

/**
 * How reliable a source is by its record: the letter of the Admiralty code (NATO STANAG 2511, AJP-2.1).
 *
 * <p>It is judged apart from the information's {@link InformationCredibility credibility}. No scale gives the
 * letters numbers, and neither does this library.
 */
public enum SourceReliability {
  /** Completely reliable. */
  A("completely reliable"),
  /** Usually reliable. */
  B("usually reliable"),
  /** Fairly reliable. */
  C("fairly reliable"),
  /** Not usually reliable. */
  D("not usually reliable"),
  /** Unreliable. */
  E("unreliable"),
  /** Reliability cannot be judged: no history to judge by. Not a bad grade. */
  F("reliability cannot be judged");

  private final String meaning;

  SourceReliability(String meaning) {
    this.meaning = meaning;
  }

  /**
   * Reads a letter.
   *
   * @param letter {@code A} to {@code F}
   * @return the grade
   * @throws InvalidBriefException if it is another text
   */
  public static SourceReliability parse(String letter) {
    for (SourceReliability grade : values()) {
      if (grade.name().equals(letter)) {
        return grade;
      }
    }
    throw InvalidBriefException.of("SourceReliability", "letter must be one of A to F", letter);
  }

  /**
   * {@return the letter, as text}
   */
  public String letter() {
    return name();
  }

  /**
   * {@return the standard's words for it}
   */
  public String meaning() {
    return meaning;
  }
}
