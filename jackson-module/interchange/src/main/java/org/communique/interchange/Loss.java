// SPDX-License-Identifier: Apache-2.0
package org.communique.interchange;

import java.util.Objects;
import org.communique.base.InvalidBriefException;

/**
 * Something in a brief for which a format has no place. The exported document does not contain it, or contains it only
 * where most programs do not look.
 *
 * @param brief the base of the brief, or its id if it has no base
 * @param pointer where it is, as a JSON Pointer into the JSON form of the brief: {@code /actors/3/gloss}. The pointer
 *     counts the actors, sources and topics in the order in which this library writes them
 * @param kind what is lost, and how far it is kept
 */
public record Loss(String brief, String pointer, Kind kind) {

  /**
   * A kind of losses, which has the same words wherever it occurs.
   *
   * @param what what is lost: {@code the reading of a vague name}
   * @param kept where the document has it all the same: {@code in the extension of the object}; {@code not kept} if
   *     nowhere
   */
  public record Kind(String what, String kept) {

    /** Checks that no argument is null. */
    public Kind {
      Objects.requireNonNull(what, "what");
      Objects.requireNonNull(kept, "kept");
    }

    /** Prints both parts on one line. */
    @Override
    public String toString() {
      return what + ": " + kept;
    }
  }

  /** Checks that no argument is null. */
  public Loss {
    Objects.requireNonNull(brief, "brief");
    Objects.requireNonNull(pointer, "pointer");
    Objects.requireNonNull(kind, "kind");
  }

  /** Prints the brief, the place and the kind on one line. */
  @Override
  public String toString() {
    return InvalidBriefException.escaped(brief + " " + pointer) + ": " + kind;
  }
}
