// SPDX-License-Identifier: Apache-2.0
package org.communique;

import java.util.List;
import java.util.function.Consumer;

/**
 * How far the references of an actor reach. The reach follows from the members of the actor. It is computed once, when
 * the actor is built, from the reaches of the actors to which the actor refers directly.
 */
final class Reach {

  /** The reach of an actor without references, roles and gloss. */
  private static final Reach NOWHERE = new Reach(new Sum(), "");

  private final int depth;
  private final int paths;
  private final boolean members;
  private final String rolesOrGloss;

  private Reach(Sum sum, String rolesOrGloss) {
    this.depth = sum.depth;
    this.paths = sum.paths;
    this.members = sum.members;
    this.rolesOrGloss = rolesOrGloss;
  }

  static Reach of(Actor actor) {
    if (actor.roles().isEmpty() && actor.partOf().isEmpty() && actor.succeededBy().isEmpty()
        && actor.members().isEmpty() && actor.gloss().isEmpty()) {
      return NOWHERE;
    }
    Sum sum = new Sum();
    sum.members = !actor.members().isEmpty();
    actor.forEachReference(sum);
    return new Reach(sum, rolesOrGloss(actor));
  }

  private static String rolesOrGloss(Actor actor) {
    if (!actor.roles().isEmpty()) {
      return "roles";
    }
    if (actor.gloss().isPresent()) {
      return "a gloss";
    }
    List<Actor> members = actor.members();
    for (int at = 0; at < members.size(); at++) { // by index, as in StatementVisitor
      if (!members.get(at).roles().isEmpty()) {
        return "members with roles";
      }
    }
    return "";
  }

  /** {@return the number of steps on the longest path of references; 0 without references} */
  int depth() {
    return depth;
  }

  /** {@return the number of paths of references, or a number over {@link Actor#PATHS}; 0 without references} */
  int paths() {
    return paths;
  }

  /** {@return whether the actor, or an actor to which a path of references leads, has members} */
  boolean hasMembers() {
    return members;
  }

  /**
   * {@return what forbids that other actors refer to the actor by {@link Actor#partOf()}, {@link Actor#succeededBy()}
   * or {@link Role#organisation()}: roles, a gloss, or members with roles; empty if nothing does}
   */
  String rolesOrGloss() {
    return rolesOrGloss;
  }

  /** Adds up the reaches of the actors to which an actor refers directly. */
  private static final class Sum implements Consumer<Actor> {

    private int depth;
    private int paths;
    private boolean members;

    @Override
    public void accept(Actor actor) {
      Reach reach = actor.reach();
      depth = Math.max(depth, 1 + reach.depth);
      paths = Math.min(Actor.PATHS + 1, paths + 1 + reach.paths);
      members |= reach.members;
    }
  }
}
