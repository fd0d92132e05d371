// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.Optional;
import org.communique.Gloss;
import org.communique.Stance;
import org.communique.analysis.draw.ChainWords;
import org.communique.analysis.draw.OneLine;
import org.communique.vocabulary.Basis;
import org.communique.vocabulary.SourceReliability;

/**
 * One stance that a statement holds, as a ground for where somebody stands.
 *
 * @param statement the statement
 * @param stance the stance as the statement has it
 * @param gloss the gloss through which a vague holder or target was read as somebody; empty if none was needed
 * @param reliability how far the chain can be relied on that this was said so
 * @param reservations how many gaps and hedges the chain has
 * @param isOwn whether the holder is among those who speak, or in whose name they speak; otherwise it is what they, or
 *     the assessor, say of him
 * @param stands whether the statement still stands; see {@link Standing}
 */
public record Evidence(
    CorpusStatement statement, Stance stance, Optional<Gloss> gloss, EffectiveReliability reliability, int reservations,
    boolean isOwn, boolean stands) {

  /**
   * {@return what it rests on: the stance's basis; {@link Basis#INFERRED} if a gloss was needed, whatever that is}
   */
  public Basis basis() {
    return gloss.isPresent() ? Basis.INFERRED : stance.basis();
  }

  /**
   * {@return the way of the statement from its speakers to the page}
   */
  public Chain chain() {
    return Chain.of(statement.statement());
  }

  /** The same ground, read through a gloss. */
  Evidence through(Gloss reading) {
    return new Evidence(statement, stance, Optional.of(reading), reliability, reservations, isOwn, stands);
  }

  Strength strength() {
    return new Strength(stands, isOwn, basis(), reservations, reliability.best(), reliability.worst());
  }

  /**
   * What makes evidence strong: that it stands, that it is the holder's own, its basis, the reservations of its
   * chain, the letters between which its worth lies.
   */
  record Strength(
      boolean stands, boolean own, Basis basis, int reservations, SourceReliability best, SourceReliability worst) {

    /** It stands, and the other does not; or it is certainly worse in nothing, and certainly better in something. */
    boolean dominates(Strength other) {
      return stands == other.stands ? !other.isBetterIn(this) && isBetterIn(other) : stands;
    }

    private boolean isBetterIn(Strength other) {
      boolean worthMore = worst.compareTo(other.best) <= 0 && !(best == other.best && worst == other.worst);
      return own && !other.own || rank() < other.rank() || reservations < other.reservations || worthMore;
    }

    private int rank() {
      return switch (basis) {
        case EXPLICIT -> 0;
        case CONVENTIONAL -> 1;
        case INFERRED -> 2;
      };
    }
  }

  /** Whether the speakers assert it of somebody for whom they do not speak. */
  boolean isAscribed() {
    return !isOwn && basis() == Basis.EXPLICIT;
  }

  /** Whose account it is, if it is ascribed: {@code , by the account of Russia}. */
  String account() {
    return isAscribed() ? ", by the account of " + ChainWords.speakers(statement.statement()) : "";
  }

  /** Prints statement, attitude, kind, basis and worth: {@code exchange: support, attitude, explicit, at most B, …}. */
  @Override
  public String toString() {
    return statement + ": " + stance.attitude() + ", " + stance.kind() + ", " + basis() + account() + ", " + reliability
        + gloss.map(read -> ", through “" + OneLine.cut(read.text()) + "” by " + OneLine.cut(read.givenBy().name()))
            .orElse("")
        + (stands ? "" : ", which no longer stands");
  }
}
