// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import java.util.List;
import org.communique.base.TextRule;

/**
 * What was agreed about naming a source (the usual terms of newsrooms). Open.
 *
 * @param word the term as the JSON form spells it: 1 to 64 of a-z and 0-9, with single hyphens between them
 */
public record Terms(String word) implements OpenTerm {

  /** May be quoted by name. */
  public static final Terms ON_THE_RECORD = new Terms("on-the-record");

  /** May be quoted, described but not named. */
  public static final Terms ON_BACKGROUND = new Terms("on-background");

  /** May be used, not attributed to anybody. */
  public static final Terms DEEP_BACKGROUND = new Terms("deep-background");

  /** May not be used. */
  public static final Terms OFF_THE_RECORD = new Terms("off-the-record");

  /** May be quoted without a name. */
  public static final Terms NOT_FOR_ATTRIBUTION = new Terms("not-for-attribution");

  /** May be used from a stated time on. */
  public static final Terms EMBARGOED = new Terms("embargoed");

  private static final List<Terms> KNOWN =
      List.of(
          ON_THE_RECORD, ON_BACKGROUND, DEEP_BACKGROUND, OFF_THE_RECORD, NOT_FOR_ATTRIBUTION, EMBARGOED);

  /**
   * Checks the word.
   *
   * @throws org.communique.base.InvalidBriefException if it is no {@link TextRule#TERM term}
   */
  public Terms {
    TextRule.TERM.check("Terms", "word", word);
  }

  /**
   * Reads a term, known or not; {@link #toString()} gives it back.
   *
   * @param word the word
   * @return the term
   * @throws org.communique.base.InvalidBriefException if it is no {@link TextRule#TERM term}
   */
  public static Terms parse(String word) {
    return new Terms(word);
  }

  /**
   * {@return the terms that this library knows}
   */
  public static List<Terms> known() {
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
