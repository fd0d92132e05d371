// SPDX-License-Identifier: Apache-2.0
package org.communique.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communique.Actor;
import org.communique.Statement;

/** The actors whom a statement concerns: who speaks, in whose name, who is told, and who is spoken of. */
final class Participants {

  private Participants() {}

  /** Returns each actor once. */
  static List<Actor> all(Statement statement) {
    Map<String, Actor> all = new LinkedHashMap<>();
    List.of(statement.speakers(), statement.onBehalfOf(), statement.addressees(), statement.mentions())
        .forEach(actors -> actors.forEach(actor -> all.putIfAbsent(actor.id(), actor)));
    return List.copyOf(all.values());
  }

  /** Returns the actors whom any statement concerns, each once, in the order of the statements. */
  static List<Actor> all(List<Statement> statements) {
    Map<String, Actor> all = new LinkedHashMap<>();
    statements.forEach(statement -> all(statement).forEach(actor -> all.putIfAbsent(actor.id(), actor)));
    return List.copyOf(all.values());
  }

  /** Returns the ids with spaces between them. */
  static String ids(List<Actor> actors) {
    return String.join(" ", actors.stream().map(Actor::id).toList());
  }
}
