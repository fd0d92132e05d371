// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import java.util.Objects;

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
   * Returns the word of a closed vocabulary that is spelled like this. Each vocabulary has its own method {@code
   * parse}, too; this method serves programs that treat all vocabularies alike.
   *
   * <pre>{@code
   * ClosedWord.parse(Occurrence.class, "expected")   // Occurrence.EXPECTED
   * }</pre>
   *
   * @param type the vocabulary
   * @param word the word, exactly as {@link #word()} spells it
   * @param <W> the vocabulary
   * @return the constant
   * @throws org.communique.base.InvalidBriefException if the vocabulary has no such word; the message lists its words
   */
  static <W extends Enum<W> & ClosedWord> W parse(Class<W> type, String word) {
    return ClosedVocabulary.parse(Objects.requireNonNull(type, "type"), word);
  }

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
