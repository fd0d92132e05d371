// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

/**
 * A word of a closed vocabulary, to which users cannot add words.
 *
 * <p>Each closed vocabulary is an enum. No other words are allowed: reading another word is an error, and the message
 * lists the allowed words.
 *
 * <pre>{@code
 * Occurrence.EXPECTED.word()      // "expected"
 * Occurrence.EXPECTED.meaning()   // "The source says that the utterance will take place: …"
 * }</pre>
 */
public sealed interface ClosedWord extends Word
    permits Mode,
        Occurrence,
        Attitude,
        StanceKind,
        Basis,
        TimeBasis,
        Certainty,
        Anonymity,
        Fidelity,
        MediaControl,
        Likelihood,
        Confidence,
        SourceReliability,
        InformationCredibility,
        SegmentKind,
        NoteKind {

  /**
   * Returns the meaning of the word: the first sentence of the description of its constant. Most meanings contain an
   * example after a colon.
   *
   * @return one English sentence that ends with a period
   * @throws IllegalStateException if the jar of this library is not complete
   */
  default String meaning() {
    return Meanings.of(this);
  }
}
