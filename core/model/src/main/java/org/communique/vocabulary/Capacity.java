// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import java.util.List;
import java.util.Objects;
import org.communique.base.InvalidBriefException;
import org.communique.base.TextRule;

/**
 * In what capacity somebody speaks. Absent: the text does not say.
 *
 * <p>The list is open: another word is kept and written back, and {@link #isKnown()} is false for it.
 *
 * @param word the word: {@code official}
 */
public record Capacity(String word) implements OpenTerm {

  /** For the office held; what is said binds it. */
  public static final Capacity OFFICIAL = new Capacity("official");

  /** For oneself, binding nobody else: {@code speaking in a personal capacity}. */
  public static final Capacity PERSONAL = new Capacity("personal");

  /** As one who knows the matter: a witness, a member of a panel of experts. */
  public static final Capacity EXPERT = new Capacity("expert");

  /** As chair of a body, not for the own state: the President of the Security Council. */
  public static final Capacity PRESIDENCY = new Capacity("presidency");

  private static final List<Capacity> KNOWN =
      List.of(
          OFFICIAL, PERSONAL, EXPERT, PRESIDENCY);

  /**
   * Checks the word.
   *
   * @throws InvalidBriefException if it breaks {@link TextRule#TERM}
   */
  public Capacity {
    TextRule.TERM.check("Capacity", "word", Objects.requireNonNull(word, "word"));
  }

  /**
   * Reads a capacity, known or not; {@link #toString()} gives it back.
   *
   * @param word the word
   * @return the capacity
   * @throws InvalidBriefException if it breaks {@link TextRule#TERM}
   */
  public static Capacity parse(String word) {
    return new Capacity(word);
  }

  /**
   * The capacities that this version of the library knows.
   *
   * @return all constants, in the order of this page
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
