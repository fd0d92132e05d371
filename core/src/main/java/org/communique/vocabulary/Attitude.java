// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import java.util.OptionalInt;

/**
 * Where a holder stands, in the order of the STIX 2.1 {@code opinion-enum}.
 *
 * <p>Of SemEval's labels FAVOR is {@link #SUPPORT}, AGAINST {@link #OPPOSE} and NONE {@link #UNDETERMINED}.
 */
public enum Attitude implements Word {
  /** Strongly against: -2. */
  STRONGLY_OPPOSE,
  /** Against: -1. */
  OPPOSE,
  /** Was shown to be even: 0. */
  NEUTRAL,
  /** For: +1. */
  SUPPORT,
  /** Strongly for: +2. */
  STRONGLY_SUPPORT,
  /** Both for and against; no number. */
  MIXED,
  /** Declares to take or show no side: an abstention, no comment; no number. */
  WITHHELD,
  /** Cannot be told; no number. */
  UNDETERMINED;

  private final String word = Words.kebab(this);

  /**
   * Reads a word; {@link #toString()} gives it back.
   *
   * @param word the word as the JSON form spells it
   * @return what it stands for
   * @throws org.communique.base.InvalidBriefException if it is no word of this vocabulary; the message lists them
   */
  public static Attitude parse(String word) {
    return Words.parse(values(), "Attitude", word);
  }

  /**
   * {@return -2 (strongly against) to +2 (strongly for); empty for mixed, withheld and undetermined}
   */
  public OptionalInt number() {
    return ordinal() <= STRONGLY_SUPPORT.ordinal() ? OptionalInt.of(ordinal() - NEUTRAL.ordinal()) : OptionalInt.empty();
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
