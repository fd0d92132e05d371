// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import org.communique.base.InvalidBriefException;

/**
 * Whether one source says that an utterance took place, did not take place, is expected, or is only supposed.
 *
 * <p>An occurrence is about the utterance. Whether the content is true is a different question; see {@link Certainty}.
 * "The minister did not mention the treaty" reports an utterance that did not take place.
 *
 * <p>The vocabulary is closed: no other words are allowed. The words are those of this library; no formal standard
 * defines them.
 *
 * <pre>{@code
 * Attribution.builder().source(newspaper).mode(Mode.INDIRECT).occurrence(Occurrence.EXPECTED).build()
 * }</pre>
 */
public enum Occurrence implements ClosedWord {
  /**
   * The source says that the utterance took place: "the president addressed the assembly".
   *
   * <p>This is the default; the JSON form leaves this word out.
   */
  OCCURRED,
  /** The source says that the utterance did not take place: "the treaty did not come up in the talks". */
  NOT_OCCURRED,
  /** The source says that the utterance will take place: "the president is to address the assembly on Tuesday". */
  EXPECTED,
  /** The source only supposes that the utterance takes place: "should Seoul protest, the talks will end". */
  HYPOTHETICAL;

  private final String word = ClosedVocabulary.word(this);

  /**
   * Reads an occurrence from its word.
   *
   * @param word the word, as {@link #word()} returns it: {@code not-occurred}
   * @return the occurrence with this word
   * @throws InvalidBriefException if no occurrence has this word; the message lists all occurrences
   */
  public static Occurrence parse(String word) {
    return ClosedVocabulary.parse(Occurrence.class, word);
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
