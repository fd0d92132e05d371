// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import org.communique.base.InvalidBriefException;

/**
 * How a source passes on what the speaker or the previous source said: word for word, in other words, or only as a
 * mention.
 *
 * <p>A mode belongs to one link of the chain. A link is one source that passes words on. If a newspaper quotes an
 * agency word for word and the agency paraphrases a president, then the link of the newspaper is {@link #DIRECT} and
 * the link of the agency is {@link #INDIRECT}. A mode says how a source presents the words. Whether the printed words
 * are the words that were really uttered is a different question; see {@link Fidelity}.
 *
 * <p>The vocabulary is closed: no other words are allowed. The distinctions follow Semino and Short (2004), who studied
 * how English texts present speech, and the Penn Attribution Relations Corpus (PARC), which marks who said what in
 * newspaper articles. The attribute {@code said/@direct} of TEI, the Text Encoding Initiative, distinguishes only
 * between direct and indirect speech.
 *
 * <pre>{@code
 * Attribution.of(newspaper, Mode.INDIRECT, "expressed the will")
 * }</pre>
 */
public enum Mode implements ClosedWord {
  /**
   * The source presents the words as the exact words, in quotation marks or set off from the text: the minister said,
   * "we will not attend".
   *
   * <p>Semino and Short: direct speech. TEI: {@code direct="true"}.
   */
  DIRECT,
  /**
   * The source reports in its own words and includes fragments that the source presents as exact words: the minister
   * called the talks "a waste of time".
   *
   * <p>PARC: mixed.
   */
  MIXED,
  /**
   * The source gives the content in its own words: the minister said that she would not attend.
   *
   * <p>Semino and Short: indirect speech. TEI: {@code direct="false"}.
   */
  INDIRECT,
  /**
   * The source reports the act and perhaps its topic, but not the content: the president condemned the missile test.
   *
   * <p>Semino and Short: narrator's representation of speech act.
   */
  NARRATED_ACT,
  /**
   * The source reports only that somebody communicated: the two presidents spoke by phone.
   *
   * <p>Semino and Short: narrator's representation of voice.
   */
  MENTIONED,
  /**
   * The source speaks for itself and does not pass on the words of anybody else: an editorial, or a document that the
   * speaker wrote.
   */
  OWN_VOICE,
  /**
   * The source passed the words on, but nobody knows whether word for word or in other words: a radio station carried
   * the speech, but there is no recording.
   */
  UNKNOWN;

  private final String word = ClosedVocabulary.word(this);

  /**
   * Reads a mode from its word.
   *
   * @param word the word, as {@link #word()} returns it: {@code narrated-act}
   * @return the mode with this word
   * @throws InvalidBriefException if no mode has this word; the message lists all modes
   */
  public static Mode parse(String word) {
    return ClosedVocabulary.parse(Mode.class, word);
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
