// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.communique.base.InvalidBriefException;
import org.communique.base.TextRule;

/**
 * In what capacity somebody speaks: for an office, for oneself, as an expert. A statement has no capacity if the text
 * does not mention a capacity.
 *
 * <p>The words are those of diplomatic practice; no formal standard defines them. The vocabulary is open: a word that
 * this library does not know is kept and written back unchanged, and {@link #isKnown()} is false for this word.
 *
 * <pre>{@code
 * Capacity.parse("personal")             // Capacity.PERSONAL
 * Capacity.parse("emissary").isKnown()   // false, but the word is kept
 * }</pre>
 *
 * @param word the word: {@code official}
 */
public record Capacity(String word) implements OpenTerm {

  /**
   * The speaker speaks for an office, and the words bind this office: a foreign minister announces the policy of her
   * government.
   */
  public static final Capacity OFFICIAL = new Capacity("official");

  /** The speaker speaks for nobody else and binds nobody else: an ambassador gives a view "in a personal capacity". */
  public static final Capacity PERSONAL = new Capacity("personal");

  /** The speaker speaks as somebody who knows the matter: a witness, a member of a panel of experts. */
  public static final Capacity EXPERT = new Capacity("expert");

  /**
   * The speaker speaks as the chair of a council or another organ and not for a state: an ambassador speaks as
   * President of the Security Council.
   */
  public static final Capacity PRESIDENCY = new Capacity("presidency");

  private static final List<Capacity> KNOWN =
      List.of(
          OFFICIAL, PERSONAL, EXPERT, PRESIDENCY);

  private static final Map<String, Capacity> BY_WORD = OpenVocabulary.byWord(KNOWN);

  /**
   * Checks the word.
   *
   * @throws InvalidBriefException if the word does not follow {@link TextRule#TERM}
   */
  public Capacity {
    TextRule.TERM.check("Capacity", "word", Objects.requireNonNull(word, "word"));
  }

  /**
   * Reads a capacity, known or unknown, from its word.
   *
   * @param word the word, as {@link #word()} returns it: {@code official}
   * @return the capacity with this word
   * @throws InvalidBriefException if the word does not follow {@link TextRule#TERM}
   */
  public static Capacity parse(String word) {
    Capacity known = BY_WORD.get(word);
    return known == null ? new Capacity(word) : known;
  }

  /**
   * Lists the capacities that this library knows.
   *
   * @return all constants, in the order in which this page lists them
   */
  public static List<Capacity> known() {
    return KNOWN;
  }

  @Override
  public boolean isKnown() {
    return BY_WORD.containsKey(word);
  }

  /** {@return the word} */
  @Override
  public String toString() {
    return word;
  }
}
