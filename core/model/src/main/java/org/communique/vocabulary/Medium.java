// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import java.util.List;
import java.util.Objects;
import org.communique.base.InvalidBriefException;
import org.communique.base.TextRule;

/**
 * The medium in which something was uttered, or in which a link of the chain carried it. Absent: not known.
 *
 * <p>The list is open: another word is kept and written back, and {@link #isKnown()} is false for it.
 *
 * @param word the word: {@code letter}
 */
public record Medium(String word) implements OpenTerm {

  /** A letter or a note on paper, or its scan. */
  public static final Medium LETTER = new Medium("letter");

  /** A telegram, as a message between heads of state still is called. */
  public static final Medium TELEGRAM = new Medium("telegram");

  /** A telephone or video call. */
  public static final Medium PHONE_CALL = new Medium("phone-call");

  /** A speech to an audience. */
  public static final Medium SPEECH = new Medium("speech");

  /** Answers to an interviewer. */
  public static final Medium INTERVIEW = new Medium("interview");

  /** Radio or television. */
  public static final Medium BROADCAST = new Medium("broadcast");

  /** The text of an article in the press, in print or online. */
  public static final Medium PRESS_ARTICLE = new Medium("press-article");

  /** The caption of a picture. */
  public static final Medium PHOTO_CAPTION = new Medium("photo-caption");

  /** A headline, which often says more than the text under it. */
  public static final Medium HEADLINE = new Medium("headline");

  /** The text of a resolution. */
  public static final Medium RESOLUTION = new Medium("resolution");

  /** A vote cast. */
  public static final Medium VOTE = new Medium("vote");

  /** A post in a social network. */
  public static final Medium SOCIAL_POST = new Medium("social-post");

  /** Talk face to face. */
  public static final Medium CONVERSATION = new Medium("conversation");

  private static final List<Medium> KNOWN =
      List.of(
          LETTER, TELEGRAM, PHONE_CALL, SPEECH, INTERVIEW, BROADCAST, PRESS_ARTICLE, PHOTO_CAPTION, HEADLINE,
          RESOLUTION, VOTE, SOCIAL_POST, CONVERSATION);

  /**
   * Checks the word.
   *
   * @throws InvalidBriefException if it breaks {@link TextRule#TERM}
   */
  public Medium {
    TextRule.TERM.check("Medium", "word", Objects.requireNonNull(word, "word"));
  }

  /**
   * Reads a medium, known or not; {@link #toString()} gives it back.
   *
   * @param word the word
   * @return the medium
   * @throws InvalidBriefException if it breaks {@link TextRule#TERM}
   */
  public static Medium parse(String word) {
    return new Medium(word);
  }

  /**
   * The media that this version of the library knows.
   *
   * @return all constants, in the order of this page
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
