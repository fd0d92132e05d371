// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

/**
 * A word of a vocabulary: how the JSON form and people spell one of its values.
 *
 * <p>A closed vocabulary is an enum, and a word outside it is an error that lists the words inside. An {@link OpenTerm}
 * keeps words that this library does not know.
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
   * The spelling: lower case, words joined by hyphens ({@code narrated-act}); only grades are a letter or a digit.
   *
   * @return the word, never empty
   */
  String word();
}
