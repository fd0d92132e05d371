// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.Comparator;
import java.util.List;
import org.communique.analysis.draw.OneLine;

/**
 * An actor, source, topic or statement of a {@link Corpus}, as answers name it.
 *
 * <p>An id is local to its brief: two briefs may use one id for different people, or two ids for one person. An entity
 * has a key that is unique in the corpus. If a shared identifier joins values of several briefs, these values are one
 * entity. {@link Corpus#actors(Entity)}, {@link Corpus#sources(Entity)} and {@link Corpus#topics(Entity)} return its
 * values.
 *
 * <p>For example {@code kim} in one brief and {@code kim-jong-un} in another brief have the same Wikidata identifier.
 * They are one entity, with the key {@code kim} and the label {@code Kim Jong Un}.
 *
 * @param kind whether it is an actor, a source, a topic or a statement
 * @param key the name of the entity, unique among the entities of its kind: the id of its first value if no other
 *     entity has a value with this id; otherwise the base or the id of the brief, {@code #}, and the id. The key of a
 *     statement is its name in the corpus or, if the corpus does not contain it, the URI by which a brief refers to it
 * @param label the name that people read: the name or label of its first value; for a statement the key
 */
public record Entity(Kind kind, String key, String label) implements Comparable<Entity> {

  private static final Comparator<Entity> ORDER =
      Comparator.comparing(Entity::kind).thenComparing(Entity::key).thenComparing(Entity::label);

  /** What an entity can be. */
  public enum Kind {
    /** Somebody who speaks, or whom a statement talks about. */
    ACTOR,
    /** A source that passes words on: a link of a chain names it. */
    SOURCE,
    /** Something on which a holder can take a stance: a policy, an event, a treaty. */
    TOPIC,
    /** A statement, whether the corpus contains it or only refers to it. */
    STATEMENT
  }

  /** Joins the labels of entities by commas. Long labels are cut. */
  static String labels(List<Entity> entities) {
    return OneLine.commas(entities.stream().map(entity -> OneLine.cut(entity.label())).toList());
  }

  /** Compares the kinds, then the keys, then the labels. */
  @Override
  public int compareTo(Entity other) {
    return ORDER.compare(this, other);
  }

  /** Prints the key as one harmless line. */
  @Override
  public String toString() {
    return OneLine.of(key);
  }
}
