// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.Comparator;
import java.util.List;
import org.communique.analysis.draw.OneLine;

/**
 * An actor, source, topic or statement of a {@link Corpus}, as an answer names it.
 *
 * <p>Ids are local to a brief, so one id may be several subjects; and values of several briefs are one subject where an
 * identifier joins them. {@link Corpus#actors(Entity)}, {@link Corpus#sources(Entity)} and {@link
 * Corpus#topics(Entity)} have the values.
 *
 * @param kind what it is
 * @param key its name among those of its kind in the corpus: the id where no other has it, else the brief's base or id,
 *     {@code #}, and the id; of a statement its name in the corpus, or the reference as given if it is elsewhere
 * @param label what people call it: the name or label of its first value; of a statement the key
 */
public record Entity(Kind kind, String key, String label) implements Comparable<Entity> {

  private static final Comparator<Entity> ORDER =
      Comparator.comparing(Entity::kind).thenComparing(Entity::key).thenComparing(Entity::label);

  /** What a subject can be. */
  public enum Kind {
    /** Somebody who speaks or is spoken of. */
    ACTOR,
    /** A voice of a chain. */
    SOURCE,
    /** Something to have a stance on. */
    TOPIC,
    /** A statement, of the corpus or elsewhere. */
    STATEMENT
  }

  /** The labels of entities, each cut, with commas between them. */
  static String labels(List<Entity> entities) {
    return OneLine.commas(entities.stream().map(entity -> OneLine.cut(entity.label())).toList());
  }

  /** Compares kinds, then keys, then labels. */
  @Override
  public int compareTo(Entity other) {
    return ORDER.compare(this, other);
  }

  /** Prints the key, as one harmless line. */
  @Override
  public String toString() {
    return OneLine.of(key);
  }
}
