// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.communique.base.InvalidBriefException;
import org.communique.base.TextRule;

/**
 * The terms on which a source gave information to a reporter: whether the reporter may publish the words, and how the
 * reporter may name the source. An {@code Attribution} has no terms if the text does not say which terms were agreed.
 *
 * <p>The words have the meanings that the press gives to them, and follow the ground rules of the United States
 * Department of State for interviews with its officials. The vocabulary is open: a word that this library does not know
 * is kept and written back unchanged, and {@link #isKnown()} is false for this word.
 *
 * <pre>{@code
 * SourcingTerms.parse("on-background")             // SourcingTerms.ON_BACKGROUND
 * SourcingTerms.parse("chatham-house-rule").isKnown()  // false, but the word is kept
 * }</pre>
 *
 * @param word the word: {@code on-the-record}
 */
public record SourcingTerms(String word) implements OpenTerm {

  /**
   * The words may be published and quoted with the name of the source: "the Secretary of State, Antony Blinken, said".
   */
  public static final SourcingTerms ON_THE_RECORD = new SourcingTerms("on-the-record");

  /**
   * The words may be published and quoted, but with an agreed description instead of the name of the source: "a State
   * Department official said".
   */
  public static final SourcingTerms ON_BACKGROUND = new SourcingTerms("on-background");

  /**
   * The content may be published, but only as the reporter's own knowledge and without any source: "it is understood
   * that".
   */
  public static final SourcingTerms DEEP_BACKGROUND = new SourcingTerms("deep-background");

  /**
   * Nothing of what the source says may be published: a minister explains a plan so that a reporter understands the
   * background.
   */
  public static final SourcingTerms OFF_THE_RECORD = new SourcingTerms("off-the-record");

  /** The words may be published, but without the name of the source: "according to a diplomat". */
  public static final SourcingTerms NOT_FOR_ATTRIBUTION = new SourcingTerms("not-for-attribution");

  /**
   * Nothing may be published before an agreed time: a speech that newspapers receive in the morning and may print after
   * noon.
   */
  public static final SourcingTerms EMBARGOED = new SourcingTerms("embargoed");

  private static final List<SourcingTerms> KNOWN =
      List.of(
          ON_THE_RECORD, ON_BACKGROUND, DEEP_BACKGROUND, OFF_THE_RECORD, NOT_FOR_ATTRIBUTION, EMBARGOED);

  private static final Map<String, SourcingTerms> BY_WORD = OpenVocabulary.byWord(KNOWN);

  /**
   * Checks the word.
   *
   * @throws InvalidBriefException if the word does not follow {@link TextRule#TERM}
   */
  public SourcingTerms {
    TextRule.TERM.check("SourcingTerms", "word", Objects.requireNonNull(word, "word"));
  }

  /**
   * Reads sourcing terms, known or unknown, from their word.
   *
   * @param word the word, as {@link #word()} returns it: {@code on-the-record}
   * @return the sourcing terms with this word
   * @throws InvalidBriefException if the word does not follow {@link TextRule#TERM}
   */
  public static SourcingTerms parse(String word) {
    SourcingTerms known = BY_WORD.get(word);
    return known == null ? new SourcingTerms(word) : known;
  }

  /**
   * Lists the sourcing terms that this library knows.
   *
   * @return all constants, in the order in which this page lists them
   */
  public static List<SourcingTerms> known() {
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
