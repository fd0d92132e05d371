// SPDX-License-Identifier: Apache-2.0
package org.communique;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.communique.base.InvalidBriefException;
import org.jspecify.annotations.Nullable;

/**
 * The actors, sources, topics and statements of a brief, each of them once, and found by its id.
 *
 * <p>A brief does not list its actors, sources and topics: this class collects them from the statements. It also
 * refuses an id that names two different values. The values have the order in which one walk over the brief meets them.
 * The walk follows the order of the JSON form; what a value refers to comes before the value itself.
 */
final class ValuesById {

  /** A list of at most this many values is compared without a set. */
  private static final int FEW = 8;

  private final List<Actor> actors;
  private final List<Source> sources;
  private final List<Topic> topics;
  private final Map<String, Statement> statements;

  private ValuesById(Walk walk, Map<String, Statement> statements) {
    this.actors = List.copyOf(walk.actors.values());
    this.sources = List.copyOf(walk.sources.values());
    this.topics = List.copyOf(walk.topics.values());
    this.statements = statements;
  }

  /** Collects the values of a brief; throws {@link InvalidBriefException} if an id names two values. */
  static ValuesById of(Brief brief) {
    Walk walk = new Walk();
    Map<String, Statement> statements = new LinkedHashMap<>();
    walk.visit(brief.source());
    for (Statement statement : brief.statements()) {
      walk.visit(statement);
      if (statements.putIfAbsent(statement.id(), statement) != null) {
        throw InvalidBriefException.of(brief.where(), "statements must not share an id", statement.id());
      }
    }
    return new ValuesById(walk, statements);
  }

  /** Throws {@link InvalidBriefException} if an id names two values in this statement. */
  static void check(Statement statement) {
    if (!QuickProof.isConsistent(statement)) {
      new Walk().visit(statement);
    }
  }

  /** Refuses a list that has an actor twice. */
  static void checkActorsOnce(String where, String attribute, List<Actor> actors) {
    checkOnce(where, attribute, actors, Actor::id, Actor::where);
  }

  /** Refuses a list that has a topic twice. */
  static void checkTopicsOnce(String where, String attribute, List<Topic> topics) {
    checkOnce(where, attribute, topics, Topic::id, Topic::where);
  }

  private static <T> void checkOnce(
      String where, String attribute, List<T> values, Function<T, String> id, Function<T, String> name) {
    T repeated = repeated(values, id);
    if (repeated != null) {
      throw InvalidBriefException.of(
          where, attribute + " must not repeat an element, but repeat " + name.apply(repeated));
    }
  }

  /** Returns the first value whose key an earlier value of the list has too; null if there is none. */
  static <T> @Nullable T repeated(List<T> values, Function<T, String> key) {
    if (values.size() > FEW) {
      Set<String> keys = new HashSet<>();
      for (T value : values) {
        if (!keys.add(key.apply(value))) {
          return value;
        }
      }
      return null;
    }
    for (int at = 1; at < values.size(); at++) {
      String last = key.apply(values.get(at));
      for (int before = 0; before < at; before++) {
        if (key.apply(values.get(before)).equals(last)) {
          return values.get(at);
        }
      }
    }
    return null;
  }

  List<Actor> actors() {
    return actors;
  }

  List<Source> sources() {
    return sources;
  }

  List<Topic> topics() {
    return topics;
  }

  Optional<Statement> statement(String id) {
    return Optional.ofNullable(statements.get(id));
  }

  /**
   * One walk over statements. The walk follows the references of each actor once. The walk over an actor is short,
   * because {@link Actor#DEPTH} limits it.
   */
  private static final class Walk extends StatementVisitor {

    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Map<String, Topic> topics = new LinkedHashMap<>();

    @Override
    public void accept(Actor actor) {
      Actor known = actor.paths() == 0 ? null : actors.get(actor.id());
      if (known == null) {
        actor.forEachReference(this);
        known = actors.putIfAbsent(actor.id(), actor); // not null if the actor was known, or a reference has its id
      }
      if (known != null && known != actor && !known.equals(actor)) {
        throw twoValues(actor.where(), Member.difference(Actor.comparedMembers(), known, actor));
      }
    }

    @Override
    void visit(Source source) {
      Source known = sources.get(source.id());
      if (known == null) {
        visitActorsOf(source);
        sources.put(source.id(), source);
      } else if (known != source && !known.equals(source)) {
        throw twoValues(source.where(), Member.difference(Source.comparedMembers(), known, source));
      }
    }

    @Override
    void visit(Topic topic) {
      Topic known = topics.putIfAbsent(topic.id(), topic);
      if (known != null && known != topic && !known.equals(topic)) {
        throw twoValues(topic.where(), Member.difference(Topic.comparedMembers(), known, topic));
      }
    }

    private static InvalidBriefException twoValues(String where, String difference) {
      return InvalidBriefException.of(where, "id must name one value, but " + difference);
    }
  }
}
