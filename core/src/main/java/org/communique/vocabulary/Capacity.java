// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import java.util.List;
import org.communique.base.TextRule;

/**
 * In what quality somebody speaks. Open.
 *
 * @param word the term as the JSON form spells it: 1 to 64 of a-z and 0-9, with single hyphens between them
 */
public record Capacity(String word) implements OpenTerm {

  /** In the office held. */
  public static final Capacity OFFICIAL = new Capacity("official");

  /** For himself alone. */
  public static final Capacity PERSONAL = new Capacity("personal");

  /** As one who knows the matter. */
  public static final Capacity EXPERT = new Capacity("expert");

  /** For a body that the speaker presides over. */
  public static final Capacity PRESIDENCY = new Capacity("presidency");

  private static final List<Capacity> KNOWN =
      List.of(
          OFFICIAL, PERSONAL, EXPERT, PRESIDENCY);

  /**
   * Checks the word.
   *
   * @throws org.communique.base.InvalidBriefException if it is no {@link TextRule#TERM term}
   */
  public Capacity {
    TextRule.TERM.check("Capacity", "word", word);
  }

  /**
   * Reads a term, known or not; {@link #toString()} gives it back.
   *
   * @param word the word
   * @return the term
   * @throws org.communique.base.InvalidBriefException if it is no {@link TextRule#TERM term}
   */
  public static Capacity parse(String word) {
    return new Capacity(word);
  }

  /**
   * {@return the terms that this library knows}
   */
  public static List<Capacity> known() {
    return KNOWN;
  }

  @Override
  public boolean isKnown() {
    return KNOWN.contains(this);
  }

  /** Prints the word. */
  @Override
  public String toString() {
    return word;
  }
}
