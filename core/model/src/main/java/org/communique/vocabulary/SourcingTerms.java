// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import java.util.List;
import java.util.Objects;
import org.communique.base.InvalidBriefException;
import org.communique.base.TextRule;

/**
 * On what terms something was said to a reporter, after the usage of the press and of the United States Department of
 * State. Absent: the text does not say.
 *
 * <p>The list is open: another word is kept and written back, and {@link #isKnown()} is false for it.
 *
 * @param word the word: {@code on-the-record}
 */
public record SourcingTerms(String word) implements OpenTerm {

  /** To be quoted, by name. */
  public static final SourcingTerms ON_THE_RECORD = new SourcingTerms("on-the-record");

  /** To be quoted or reported, with a description agreed on in place of the name. */
  public static final SourcingTerms ON_BACKGROUND = new SourcingTerms("on-background");

  /** To be reported on the reporter's own authority, without a source. */
  public static final SourcingTerms DEEP_BACKGROUND = new SourcingTerms("deep-background");

  /** Not to be reported. */
  public static final SourcingTerms OFF_THE_RECORD = new SourcingTerms("off-the-record");

  /** To be reported, without the name. */
  public static final SourcingTerms NOT_FOR_ATTRIBUTION = new SourcingTerms("not-for-attribution");

  /** Not to be reported before a time agreed on. */
  public static final SourcingTerms EMBARGOED = new SourcingTerms("embargoed");

  private static final List<SourcingTerms> KNOWN =
      List.of(
          ON_THE_RECORD, ON_BACKGROUND, DEEP_BACKGROUND, OFF_THE_RECORD, NOT_FOR_ATTRIBUTION, EMBARGOED);

  /**
   * Checks the word.
   *
   * @throws InvalidBriefException if it breaks {@link TextRule#TERM}
   */
  public SourcingTerms {
    TextRule.TERM.check("SourcingTerms", "word", Objects.requireNonNull(word, "word"));
  }

  /**
   * Reads a kind of terms, known or not; {@link #toString()} gives it back.
   *
   * @param word the word
   * @return the kind of terms
   * @throws InvalidBriefException if it breaks {@link TextRule#TERM}
   */
  public static SourcingTerms parse(String word) {
    return new SourcingTerms(word);
  }

  /**
   * The terms that this version of the library knows.
   *
   * @return all constants, in the order of this page
   */
  public static List<SourcingTerms> known() {
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
