// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.communique.base.InvalidBriefException;
import org.communique.base.TextRule;

/**
 * The medium in which the speaker spoke or wrote: a letter, a speech, a vote. A statement has no medium if nobody knows
 * the medium.
 *
 * <p>The words are everyday words; no formal standard defines them. The vocabulary is open: a word that this library
 * does not know is kept and written back unchanged, and {@link #isKnown()} is false for this word.
 *
 * <pre>{@code
 * Medium.parse("letter")               // Medium.LETTER
 * Medium.parse("samizdat").isKnown()   // false, but the word is kept
 * }</pre>
 *
 * @param word the word: {@code letter}
 */
public record Medium(String word) implements OpenTerm {

  /** A letter or a note on paper, or a scan of the paper: a letter from one president to another. */
  public static final Medium LETTER = new Medium("letter");

  /** A telegram, or a message that the sender calls a telegram: a head of state sends a telegram of congratulations. */
  public static final Medium TELEGRAM = new Medium("telegram");

  /** A telephone call or a video call: two foreign ministers talk by phone. */
  public static final Medium PHONE_CALL = new Medium("phone-call");

  /** A speech to an audience: an address to the General Assembly. */
  public static final Medium SPEECH = new Medium("speech");

  /** Answers to the questions of an interviewer: a president answers a television reporter. */
  public static final Medium INTERVIEW = new Medium("interview");

  /** A radio or television programme: a New Year address on state television. */
  public static final Medium BROADCAST = new Medium("broadcast");

  /** The text of an article in the press, in print or online: a commentary in Rodong Sinmun. */
  public static final Medium PRESS_ARTICLE = new Medium("press-article");

  /** The words printed under or beside a picture: "the two leaders shake hands in Vladivostok". */
  public static final Medium PHOTO_CAPTION = new Medium("photo-caption");

  /** The headline of an article: a headline often claims more than the text below the headline. */
  public static final Medium HEADLINE = new Medium("headline");

  /** The text of a resolution: Security Council resolution 1718. */
  public static final Medium RESOLUTION = new Medium("resolution");

  /** A vote that somebody casts: a raised hand in the Security Council. */
  public static final Medium VOTE = new Medium("vote");

  /** A post in a social network: a president writes on X. */
  public static final Medium SOCIAL_POST = new Medium("social-post");

  /** A talk face to face: two ministers talk in a corridor. */
  public static final Medium CONVERSATION = new Medium("conversation");

  /** A message whose form the text does not describe: "the president sent a message to the congress". */
  public static final Medium MESSAGE = new Medium("message");

  /** Words to reporters, who may ask questions: the daily briefing of a foreign ministry. */
  public static final Medium PRESS_BRIEFING = new Medium("press-briefing");

  /** The text of a decree or another legal order: a president puts sanctions into force by decree. */
  public static final Medium DECREE = new Medium("decree");

  /** A session in which a court or a committee hears people: a minister answers a committee of the Senate. */
  public static final Medium HEARING = new Medium("hearing");

  /** A text that an institution hands to the press: a ministry says in a statement that the talks go on. */
  public static final Medium PRESS_RELEASE = new Medium("press-release");

  private static final List<Medium> KNOWN =
      List.of(
          LETTER, TELEGRAM, PHONE_CALL, SPEECH, INTERVIEW, BROADCAST, PRESS_ARTICLE, PHOTO_CAPTION, HEADLINE,
          RESOLUTION, VOTE, SOCIAL_POST, CONVERSATION, MESSAGE, PRESS_BRIEFING, DECREE, HEARING,
          PRESS_RELEASE);

  private static final Map<String, Medium> BY_WORD = OpenVocabulary.byWord(KNOWN);

  /**
   * Checks the word.
   *
   * @throws InvalidBriefException if the word does not follow {@link TextRule#TERM}
   */
  public Medium {
    TextRule.TERM.check("Medium", "word", Objects.requireNonNull(word, "word"));
  }

  /**
   * Reads a medium, known or unknown, from its word.
   *
   * @param word the word, as {@link #word()} returns it: {@code letter}
   * @return the medium with this word
   * @throws InvalidBriefException if the word does not follow {@link TextRule#TERM}
   */
  public static Medium parse(String word) {
    Medium known = BY_WORD.get(word);
    return known == null ? new Medium(word) : known;
  }

  /**
   * Lists the media that this library knows.
   *
   * @return all constants, in the order in which this page lists them
   */
  public static List<Medium> known() {
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
