// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.communique.analysis.draw.OneLine;

/**
 * An actor, a source, a topic or a statement of a {@link Corpus}, with one key for the whole corpus.
 *
 * <p>An id is local to its brief: two briefs may use one id for different people, or two ids for one person. An entity
 * has a key that is unique among the entities of its kind. If actors, sources or topics of several briefs have a shared
 * identifier, they are one entity. {@link Corpus#actors(Entity)}, {@link Corpus#sources(Entity)} and {@link
 * Corpus#topics(Entity)} return the objects of the briefs for an entity.
 *
 * <p>For example {@code kim} in one brief and {@code kim-jong-un} in another brief have the same Wikidata identifier.
 * They are one entity, with the key {@code kim} and the label {@code Kim Jong Un}.
 *
 * @param kind whether the entity is an actor, a source, a topic or a statement
 * @param key the key, unique among the entities of the same kind. The key is the id in the first brief that contains
 *     the entity, unless another entity has the same id in some brief. In that case the key is the base of the brief
 *     (or the id of the brief, if it has no base), {@code #}, and the id. The key of a statement is the name of the
 *     statement in the corpus. If the corpus does not contain the statement, the key is the URI by which a brief refers
 *     to the statement
 * @param label the name for people: the name or label in the first brief that contains the entity; for a statement, the
 *     key
 */
public record Entity(Kind kind, String key, String label) implements Comparable<Entity> {

  /** Checks that no argument is null. */
  public Entity {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(label, "label");
  }

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
    Objects.requireNonNull(other, "other");
    return ORDER.compare(this, other);
  }

  /** The key alone tells almost all entities apart, and its hash is computed once: entities are the keys of maps. */
  @Override
  public int hashCode() {
    return key.hashCode();
  }

  /** Prints the key on one line. */
  @Override
  public String toString() {
    return OneLine.of(key);
  }
}
