// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import org.communique.base.InvalidBriefException;

/**
 * Who controls a source: the seven types of the State Media Matrix (Dragomir and Söderström 2021), by funding,
 * ownership and editorial control, and four that it does not have.
 *
 * <p>Absent means that nobody looked; {@link #UNKNOWN} means that it could not be found out. It says nothing of
 * whether one report is true.
 */
public enum MediaControl implements Word {
  /** State-funded, state-managed, and the state decides what is printed. State Media Matrix: SC. */
  STATE_CONTROLLED,
  /**
   * Public media whose management and content the state controls, without owning them outright. State Media Matrix:
   * CaPu.
   */
  CAPTURED_PUBLIC,
  /** Private media whose content the state or its allies control. State Media Matrix: CaPr. */
  CAPTURED_PRIVATE,
  /** The state pays and appoints, and the newsroom decides. State Media Matrix: ISFM. */
  INDEPENDENT_STATE_FUNDED_AND_MANAGED,
  /** The state pays, and others manage and decide. State Media Matrix: ISF. */
  INDEPENDENT_STATE_FUNDED,
  /** The state appoints, and others pay; the newsroom decides. State Media Matrix: ISM. */
  INDEPENDENT_STATE_MANAGED,
  /** Public media free from the state in funding, management and content. State Media Matrix: IP. */
  INDEPENDENT_PUBLIC,
  /** Private media free from the state. Not in the State Media Matrix, which lists public and captured media alone. */
  INDEPENDENT_PRIVATE,
  /** The voice of a party, by its own statement. Not in the State Media Matrix. */
  PARTY_ORGAN,
  /** The source is no medium: an actor, a document, a letter. Not in the State Media Matrix. */
  NOT_A_MEDIUM,
  /** Looked for and not found. Not in the State Media Matrix. */
  UNKNOWN;

  private final String word = Words.kebab(this);

  /**
   * Reads a media control from its word.
   *
   * @param word the word, as {@link #word()} gives it
   * @return the media control
   * @throws InvalidBriefException if it is none of these words; the message lists them all
   */
  public static MediaControl parse(String word) {
    return Words.parse(MediaControl.class, word);
  }

  @Override
  public String word() {
    return word;
  }

  /** Prints the word. */
  @Override
  public String toString() {
    return word;
  }
}
