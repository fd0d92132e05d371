// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.digest;

import org.communique.Actor;
import org.communique.Source;

/**
 * An actor or a source as the key of a map. Keys can be compared by their ids, so that a map stays fast if very many
 * ids have one hash code. Values of several briefs may differ although their ids are equal; their keys then differ.
 */
record ById<T>(T value, String id) implements Comparable<ById<T>> {

  static ById<Actor> of(Actor actor) {
    return new ById<>(actor, actor.id());
  }

  static ById<Source> of(Source source) {
    return new ById<>(source, source.id());
  }

  @Override
  public int compareTo(ById<T> other) {
    return id.compareTo(other.id);
  }
}
