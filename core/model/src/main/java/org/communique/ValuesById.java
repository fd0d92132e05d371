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
 * finds the ids that name two different values. The values have the order in which one walk over the brief meets them.
 * The walk follows the order of the JSON form; what a value refers to comes before the value itself.
 */
final class ValuesById {

  /** A list of at most this many values is compared without a set. */
  private static final int FEW = 8;

  private final List<Actor> actors;
  private final List<Source> sources;
  private final List<Topic> topics;
  private final Map<String, Statement> statements;
  private final List<InvalidBriefException> conflicts;

  private ValuesById(Walk walk, Map<String, Statement> statements) {
    this.actors = List.copyOf(walk.actors.values());
    this.sources = List.copyOf(walk.sources.values());
    this.topics = List.copyOf(walk.topics.values());
    this.statements = statements;
    this.conflicts = walk.conflicts.found();
  }

  /** Collects the values of a brief. If an id names two values, the first of them counts. */
  static ValuesById of(Brief brief) {
    Walk walk = new Walk();
    Map<String, Statement> statements = new LinkedHashMap<>(2 * brief.statements().size());
    walk.visit(brief.source());
    for (Statement statement : brief.statements()) {
      walk.visit(statement);
      if (statements.putIfAbsent(statement.id(), statement) != null) {
        walk.conflicts.add(() ->
            InvalidBriefException.of(brief.where(), "statements must not share an id", statement.id()));
      }
    }
    return new ValuesById(walk, statements);
  }

  /** Throws {@link InvalidBriefException} if an id names two values in this statement. */
  static void check(Statement statement) {
    if (!QuickProof.isConsistent(statement)) {
      Walk walk = new Walk();
      walk.visit(statement);
      walk.conflicts.throwIfAny();
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

  /** {@return an exception for each id that names two values; empty in a brief that could be built} */
  List<InvalidBriefException> conflicts() {
    return conflicts;
  }

  /**
   * One walk over statements. The walk follows the references of each actor once. The walk over an actor is short,
   * because {@link Actor#DEPTH} limits it.
   */
  private static final class Walk extends StatementVisitor {

    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Map<String, Topic> topics = new LinkedHashMap<>();
    private final BrokenRules conflicts = new BrokenRules();

    /** The values whose ids name two values, as messages name them; each is reported once. */
    private final Set<String> inConflict = new HashSet<>(0);

    @Override
    public void accept(Actor actor) {
      Actor known = actor.paths() == 0 ? null : actors.get(actor.id());
      if (known == null) {
        actor.forEachReference(this);
        known = actors.putIfAbsent(actor.id(), actor); // not null if the actor was known, or a reference has its id
      }
      if (known != null && isConflict(known, actor) && inConflict.add(actor.where())) {
        actor.forEachReference(this); // the two may differ because of a reference, and this conflict comes first
        addConflict(actor.where(), Actor.comparedMembers(), known, actor);
      }
    }

    @Override
    void visit(Source source) {
      Source known = sources.get(source.id());
      if (known == null) {
        visitActorsOf(source);
        sources.put(source.id(), source);
      } else if (isConflict(known, source) && inConflict.add(source.where())) {
        visitActorsOf(source);
        addConflict(source.where(), Source.comparedMembers(), known, source);
      }
    }

    @Override
    void visit(Topic topic) {
      Topic known = topics.putIfAbsent(topic.id(), topic);
      if (known != null && isConflict(known, topic) && inConflict.add(topic.where())) {
        addConflict(topic.where(), Topic.comparedMembers(), known, topic);
      }
    }

    private static boolean isConflict(Object known, Object other) {
      return known != other && !known.equals(other);
    }

    private <T> void addConflict(String where, List<Member<T>> members, T known, T other) {
      conflicts.add(() -> InvalidBriefException.of(
          where, "id must name one value, but " + Member.difference(members, known, other)));
    }
  }
}
