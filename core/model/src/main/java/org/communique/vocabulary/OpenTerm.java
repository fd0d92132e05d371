// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import java.util.Optional;

/**
 * A word of an open vocabulary, to which anybody may add words.
 *
 * <p>The words that this library knows are constants of their type. Every other word is allowed too if it follows
 * {@link org.communique.base.TextRule#TERM}. An unknown word is kept and written back unchanged, and the library
 * concludes nothing from an unknown word. Two terms are equal if they have the same type and the same word.
 *
 * <p>The idea comes from STIX 2.1, the OASIS standard for exchanging threat intelligence, which has open vocabularies
 * too.
 *
 * <pre>{@code
 * Medium.parse("letter").isKnown()    // true, equal to Medium.LETTER
 * Medium.parse("samizdat").isKnown()  // false, but kept
 * }</pre>
 */
public sealed interface OpenTerm extends Word
    permits Act, ActorKind, SourceKind, Medium, RelationKind, Capacity, SourcingTerms {

  /**
   * Tells whether this library defines the word.
   *
   * @return true if a constant of the type has this word
   */
  boolean isKnown();

  /**
   * Returns the meaning of the word: the first sentence of the description of its constant. Most meanings contain an
   * example after a colon.
   *
   * <pre>{@code
   * Medium.PHONE_CALL.meaning()           // Optional[A telephone call or a video call: …]
   * Medium.parse("samizdat").meaning()    // Optional.empty
   * }</pre>
   *
   * @return one English sentence that ends with a period; empty if this library does not know the word
   * @throws IllegalStateException if the jar of this library is not complete
   */
  default Optional<String> meaning() {
    return isKnown() ? Optional.of(Meanings.of(this)) : Optional.empty();
  }
}
