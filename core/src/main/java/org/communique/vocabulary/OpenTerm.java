// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import java.io.Serializable;

/**
 * A term of an open vocabulary: constants for the known terms, and room for any other.
 *
 * <p>As in STIX 2.1, an unknown term is no error. It is kept and written back; it only has no meaning here.
 */
public sealed interface OpenTerm extends Word, Serializable
    permits Act, ActorKind, Capacity, Medium, RelationKind, SourceKind, Terms {

  /**
   * {@return whether the term is one of those that this library knows}
   */
  boolean isKnown();
}
