// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.Set;
import org.communique.Actor;
import org.communique.vocabulary.ActorKind;

/** Decides which actors are states, and which actors speak for the whole of which they are a part. */
final class Institution {

  private static final Set<ActorKind> ORGANS = Set.of(
      ActorKind.GOVERNMENT, ActorKind.MINISTRY, ActorKind.ARMED_FORCE, ActorKind.OFFICE, ActorKind.DELEGATION,
      ActorKind.ORGAN_OF_INTERNATIONAL_ORGANISATION);

  private static final Set<ActorKind> STATES =
      Set.of(ActorKind.STATE, ActorKind.HISTORICAL_STATE, ActorKind.PARTIALLY_RECOGNISED_ENTITY);

  private Institution() {}

  /** Returns true if an actor is a state, or something like a state. */
  static boolean isState(Actor actor) {
    return STATES.contains(actor.kind());
  }

  /**
   * Returns true if an actor is an organ, which speaks for its whole: a government speaks for its state. A state does
   * not speak for an organisation of which it is a member, and a court or a parliament does not speak for the state.
   */
  static boolean isOrgan(Actor actor) {
    return ORGANS.contains(actor.kind());
  }
}
