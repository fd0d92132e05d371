// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

/**
 * A word of a vocabulary that others may extend, as the open vocabularies of STIX 2.1.
 *
 * <p>Known terms are constants of their type. Any other word that keeps {@link org.communique.base.TextRule#TERM} is a
 * term too: it is kept as it stands, and nothing is concluded from it. Two terms are equal if their types and words
 * are.
 */
public sealed interface OpenTerm extends Word
    permits Act, ActorKind, SourceKind, Medium, RelationKind, Capacity, SourcingTerms {

  /**
   * Tells whether this library defines the term.
   *
   * @return true for the constants and for terms equal to one, false for any other word
   */
  boolean isKnown();
}
