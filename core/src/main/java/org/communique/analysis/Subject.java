// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.Comparator;

/**
 * An actor, source, topic or statement of a {@link Corpus}, as an answer names it.
 *
 * <p>Ids are local to a brief, so one id may be several subjects; and values of several briefs are one subject where an
 * identifier joins them. {@link Corpus#actors(Subject)}, {@link Corpus#sources(Subject)} and {@link
 * Corpus#topics(Subject)} have the values.
 *
 * @param kind what it is
 * @param key its name among those of its kind in the corpus: the id where no other has it, else the brief's base or id,
 *     {@code #}, and the id; of a statement its name in the corpus, or the reference as given if it is elsewhere
 * @param label what people call it: the name or label of its first value; of a statement the key
 */
public record Subject(Kind kind, String key, String label) implements Comparable<Subject> {

  private static final Comparator<Subject> ORDER =
      Comparator.comparing(Subject::kind).thenComparing(Subject::key).thenComparing(Subject::label);

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

  /** Compares kinds, then keys, then labels. */
  @Override
  public int compareTo(Subject other) {
    return ORDER.compare(this, other);
  }

  /** Prints the key, as one harmless line. */
  @Override
  public String toString() {
    return Texts.line(key);
  }
}
