// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

/**
 * A word of a vocabulary.
 *
 * <p>A closed vocabulary is an enum. No other words are allowed: reading another word is an error, and the message
 * lists the allowed words. An open vocabulary is an {@link OpenTerm}: words that this library does not know are kept.
 *
 * <pre>{@code
 * Mode.NARRATED_ACT.word()     // "narrated-act"
 * Mode.parse("narrated-act")   // Mode.NARRATED_ACT
 * Act.APPEAL.word()            // "appeal"
 * }</pre>
 */
public sealed interface Word
    permits OpenTerm,
        Mode,
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
        InformationCredibility {

  /**
   * Returns the word as text. The JSON form contains the same word.
   *
   * @return lower-case words joined by hyphens ({@code narrated-act}); for grades a single letter or digit ({@code B},
   *     {@code 2}); never empty
   */
  String word();
}
