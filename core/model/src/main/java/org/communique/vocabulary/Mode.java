// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import org.communique.base.InvalidBriefException;

/**
 * How a report renders the voice before it (speech presentation after Semino and Short 2004; attribution after PARC;
 * TEI {@code said/@direct}).
 *
 * <p>A mode is what a report pretends, voice by voice. Whether words in quotation marks were the words uttered is
 * another matter: {@link Fidelity}.
 */
public enum Mode implements Word {
  /**
   * Words presented as verbatim, with quotation marks or set off. Semino and Short: direct speech; TEI {@code
   * direct="true"}.
   */
  DIRECT,
  /** A report in the reporter's grammar with fragments presented as verbatim. PARC: mixed. */
  MIXED,
  /**
   * The content in a clause, in the reporter's words: {@code said that …}. Semino and Short: indirect speech; TEI
   * {@code direct="false"}.
   */
  INDIRECT,
  /**
   * The act and perhaps its topic, without its content: {@code thanked them}, {@code condemned the test}. Semino and
   * Short: narrator's representation of speech act.
   */
  NARRATED_ACT,
  /**
   * Only that communication took place: {@code they spoke by phone}. Semino and Short: narrator's representation of
   * voice.
   */
  MENTIONED,
  /** Nobody is relayed: this source speaks for itself, as a document does that is the speaker's own. */
  OWN_VOICE,
  /** Somebody relayed it, and nobody knows how it was rendered. */
  UNKNOWN;

  private final String word = Words.kebab(this);

  /**
   * Reads a mode from its word.
   *
   * @param word the word, as {@link #word()} gives it
   * @return the mode
   * @throws InvalidBriefException if it is none of these words; the message lists them all
   */
  public static Mode parse(String word) {
    return Words.parse(Mode.class, word);
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
