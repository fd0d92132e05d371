// SPDX-License-Identifier: Apache-2.0
package org.communique.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.Actor;
import org.communique.Source;
import org.communique.Topic;
import org.communique.text.SourceText;

/**
 * What the parts of one brief may refer to.
 *
 * @param actors the actors made so far
 * @param sources the sources made so far; the first is the brief's own source
 * @param topics the topics made so far
 * @param text the text of the brief; empty if the brief has none
 * @param statements how many statements the brief has
 * @param number the place of the statement that is being made, from 0
 */
record Cast(
    List<Actor> actors, List<Source> sources, List<Topic> topics, Optional<SourceText> text, int statements,
    int number) {

  static final int PLAIN_ACTORS = 4;
  static final int OFFICIALS = 2;
  static final int ACTORS = PLAIN_ACTORS + OFFICIALS + 1;
  static final int SOURCES = 4;
  static final int TOPICS = 3;

  /** What a brief has before its first part is made. */
  static Cast empty(int statements) {
    return new Cast(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), Optional.empty(), statements, 0);
  }

  /** The same with a text. */
  Cast with(Optional<SourceText> other) {
    return new Cast(actors, sources, topics, other, statements, number);
  }

  /** The same for another statement. */
  Cast at(int other) {
    return new Cast(actors, sources, topics, text, statements, other);
  }

  Source own() {
    return sources.get(0);
  }
}
