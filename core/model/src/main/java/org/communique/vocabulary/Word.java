// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

/**
 * A word of a vocabulary.
 *
 * <p>A closed vocabulary is a {@link ClosedWord}: its words are the constants of an enum, and reading any other word is
 * an error. An open vocabulary is an {@link OpenTerm}: words that this library does not know are kept.
 *
 * <pre>{@code
 * Mode.NARRATED_ACT.word()     // "narrated-act"
 * Mode.parse("narrated-act")   // Mode.NARRATED_ACT
 * Act.APPEAL.word()            // "appeal"
 * }</pre>
 */
public sealed interface Word permits ClosedWord, OpenTerm {

  /**
   * Returns the word as text. The JSON form contains the same word.
   *
   * @return lower-case words joined by hyphens ({@code narrated-act}); for grades a single letter or digit ({@code B},
   *     {@code 2}); never empty
   */
  String word();
}
