// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import java.util.List;
import org.communique.base.TextRule;

/**
 * How a speaker spoke: the utterance itself, not the publication that relays it, which is a {@link SourceKind}.
 * Open.
 *
 * @param word the term as the JSON form spells it: 1 to 64 of a-z and 0-9, with single hyphens between them
 */
public record Medium(String word) implements OpenTerm {

  /** A letter or message. */
  public static final Medium LETTER = new Medium("letter");

  /** A telegram. */
  public static final Medium TELEGRAM = new Medium("telegram");

  /** A telephone call. */
  public static final Medium PHONE_CALL = new Medium("phone-call");

  /** A speech or remarks. */
  public static final Medium SPEECH = new Medium("speech");

  /** Answers to an interviewer. */
  public static final Medium INTERVIEW = new Medium("interview");

  /** A report on air. */
  public static final Medium BROADCAST = new Medium("broadcast");

  /** An article. */
  public static final Medium PRESS_ARTICLE = new Medium("press-article");

  /** The caption of a photograph. */
  public static final Medium PHOTO_CAPTION = new Medium("photo-caption");

  /** A headline. */
  public static final Medium HEADLINE = new Medium("headline");

  /** A resolution of a body. */
  public static final Medium RESOLUTION = new Medium("resolution");

  /** A vote, with or without words. */
  public static final Medium VOTE = new Medium("vote");

  /** A post on a social medium. */
  public static final Medium SOCIAL_POST = new Medium("social-post");

  /** A talk between people present. */
  public static final Medium CONVERSATION = new Medium("conversation");

  private static final List<Medium> KNOWN =
      List.of(
          LETTER, TELEGRAM, PHONE_CALL, SPEECH, INTERVIEW, BROADCAST, PRESS_ARTICLE, PHOTO_CAPTION, HEADLINE,
          RESOLUTION, VOTE, SOCIAL_POST, CONVERSATION);

  /**
   * Checks the word.
   *
   * @throws org.communique.base.InvalidBriefException if it is no {@link TextRule#TERM term}
   */
  public Medium {
    TextRule.TERM.check("Medium", "word", word);
  }

  /**
   * Reads a term, known or not; {@link #toString()} gives it back.
   *
   * @param word the word
   * @return the term
   * @throws org.communique.base.InvalidBriefException if it is no {@link TextRule#TERM term}
   */
  public static Medium parse(String word) {
    return new Medium(word);
  }

  /**
   * {@return the terms that this library knows}
   */
  public static List<Medium> known() {
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
