// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

/**
 * How a report renders the voice before it (after Semino &amp; Short 2004, the PARC corpus, and TEI {@code
 * said/@direct}).
 *
 * <p>It is what the printed form claims. Whether the words are really those that were uttered is {@link Fidelity}.
 */
public enum Mode implements Word {
  /** Presented as the very words. */
  DIRECT,
  /** The content in a clause, with quoted fragments in it; a single quoted fragment is enough. */
  MIXED,
  /** The content in a clause of the reporter's own. */
  INDIRECT,
  /** The act and its topic; the content is not rendered: "rejected the proposal". */
  NARRATED_ACT,
  /** Only that there was communication: "exchanged messages". */
  MENTIONED,
  /** Nobody relayed it: this source speaks for itself. */
  OWN_VOICE,
  /** A link whose rendering nobody knows. */
  UNKNOWN;

  private final String word = Words.kebab(this);

  /**
   * Reads a word; {@link #toString()} gives it back.
   *
   * @param word the word as the JSON form spells it
   * @return what it stands for
   * @throws org.communique.base.InvalidBriefException if it is no word of this vocabulary; the message lists them
   */
  public static Mode parse(String word) {
    return Words.parse(values(), "Mode", word);
  }

  @Override
  public String word() {
    return word;
  }

  /** Prints the {@linkplain #word() word}. */
  @Override
  public String toString() {
    return word;
  }
}
