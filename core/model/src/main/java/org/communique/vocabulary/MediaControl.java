// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import org.communique.base.InvalidBriefException;

/**
 * Who controls a news medium: the state, a party, or the newsroom itself.
 *
 * <p>The control of a medium does not show whether a single report is true. If the control of a source is not recorded,
 * nobody has looked into the matter; {@link #UNKNOWN} means that somebody looked and could not find out.
 *
 * <p>The vocabulary is closed: no other words are allowed. Seven words are the types of the State Media Matrix
 * (Dragomir and Söderström 2021), which classifies state and public media by funding, by ownership and management, and
 * by control over the content. Four words are added here.
 *
 * <pre>{@code
 * Source.builder().control(MediaControl.STATE_CONTROLLED)
 * }</pre>
 */
public enum MediaControl implements ClosedWord {
  /**
   * The state pays for the medium, runs the medium and decides what the medium publishes: KCNA in North Korea.
   *
   * <p>State Media Matrix: SC.
   */
  STATE_CONTROLLED,
  /**
   * The medium is public and does not get most of its money from the state, but the state runs the medium and decides
   * what the medium publishes.
   *
   * <p>State Media Matrix: CaPu.
   */
  CAPTURED_PUBLIC,
  /**
   * The medium is private, but the state or its allies decide what the medium publishes: a newspaper that friends of
   * the president own.
   *
   * <p>State Media Matrix: CaPr.
   */
  CAPTURED_PRIVATE,
  /**
   * The state pays for the medium and appoints its managers, but the newsroom decides what the medium publishes.
   *
   * <p>State Media Matrix: ISFM.
   */
  INDEPENDENT_STATE_FUNDED_AND_MANAGED,
  /**
   * The state pays for the medium, but others manage the medium and decide what the medium publishes.
   *
   * <p>State Media Matrix: ISF.
   */
  INDEPENDENT_STATE_FUNDED,
  /**
   * The state appoints the managers of the medium, but others pay for the medium and the newsroom decides what the
   * medium publishes.
   *
   * <p>State Media Matrix: ISM.
   */
  INDEPENDENT_STATE_MANAGED,
  /**
   * The medium is a public medium, and the state controls neither its money nor its management nor its content.
   *
   * <p>State Media Matrix: IP.
   */
  INDEPENDENT_PUBLIC,
  /**
   * The medium is private and free from the state: Reuters.
   *
   * <p>The State Media Matrix does not have this type, because the matrix classifies only public and captured media.
   */
  INDEPENDENT_PRIVATE,
  /**
   * The medium calls itself the voice of a political party: Rodong Sinmun is the newspaper of the Workers' Party of
   * Korea.
   *
   * <p>The State Media Matrix does not have this type.
   */
  PARTY_ORGAN,
  /**
   * The source is not a news medium: a person, an official document, a letter.
   *
   * <p>The State Media Matrix does not have this type.
   */
  NOT_A_MEDIUM,
  /**
   * Somebody looked into who controls the source and could not find out.
   *
   * <p>The State Media Matrix does not have this type.
   */
  UNKNOWN;

  private final String word = ClosedVocabulary.word(this);

  /**
   * Reads a media control from its word.
   *
   * @param word the word, as {@link #word()} returns it: {@code party-organ}
   * @return the media control with this word
   * @throws InvalidBriefException if no media control has this word; the message lists all media controls
   */
  public static MediaControl parse(String word) {
    return ClosedVocabulary.parse(MediaControl.class, word);
  }

  @Override
  public String word() {
    return word;
  }

  /** {@return the word} */
  @Override
  public String toString() {
    return word;
  }
}
