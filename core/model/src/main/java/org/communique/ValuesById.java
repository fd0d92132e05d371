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
    walk.add(brief.source());
    for (Statement statement : brief.statements()) {
      walk.add(statement);
      if (statements.putIfAbsent(statement.id(), statement) != null) {
        throw InvalidBriefException.of(brief.where(), "statements must not share an id", statement.id());
      }
    }
    return new ValuesById(walk, statements);
  }

  /** Throws {@link InvalidBriefException} if an id names two values in this statement. */
  static void check(Statement statement) {
    new Walk().add(statement);
  }

  /** Refuses a list that has an actor or a topic twice. The name of an element is its type and its id. */
  static <T> void checkOnce(String where, String attribute, List<T> values, Function<T, String> name) {
    if (values.size() < 2) {
      return;
    }
    Set<String> names = new HashSet<>();
    for (T value : values) {
      if (!names.add(name.apply(value))) {
        throw InvalidBriefException.of(
            where, attribute + " must not repeat an element, but repeat " + name.apply(value));
      }
    }
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

  /** One walk over statements. The walk over an actor is short, because {@link Actor#DEPTH} limits it. */
  private static final class Walk {

    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Map<String, Topic> topics = new LinkedHashMap<>();

    void add(Statement statement) {
      statement.speakers().forEach(this::add);
      statement.speakingAs().flatMap(Role::organisation).ifPresent(this::add);
      statement.onBehalfOf().forEach(this::add);
      statement.addressees().forEach(this::add);
      for (Attribution link : statement.attributions()) {
        add(link.source());
        link.recipients().forEach(this::add);
      }
      for (Designation designation : statement.designations()) {
        add(designation.actor());
        designation.by().ifPresent(this::add);
      }
      for (Stance stance : statement.stances()) {
        stance.holders().forEach(this::add);
        add(stance.target());
      }
      statement.topics().forEach(this::add);
      statement.mentions().forEach(this::add);
    }

    private void add(Target target) {
      if (target instanceof Actor actor) {
        add(actor);
      } else if (target instanceof Topic topic) {
        add(topic);
      }
    }

    private void add(Actor actor) {
      if (isNew(actor)) {
        actor.references().forEach(this::add);
        if (isNew(actor)) { // asked again, since a reference may have the same id
          actors.put(actor.id(), actor);
        }
      }
    }

    void add(Source source) {
      if (isNew(source.where(), sources.get(source.id()), source, Source.MEMBERS)) {
        source.issuer().ifPresent(this::add);
        source.controller().ifPresent(this::add);
        sources.put(source.id(), source);
      }
    }

    private void add(Topic topic) {
      if (isNew(topic.where(), topics.get(topic.id()), topic, Topic.MEMBERS)) {
        topics.put(topic.id(), topic);
      }
    }

    private boolean isNew(Actor actor) {
      return isNew(actor.where(), actors.get(actor.id()), actor, Actor.MEMBERS);
    }

    /** Returns true if no value of this id is known yet; throws if the known value is a different one. */
    private static <T> boolean isNew(String where, @Nullable T known, T value, List<Member<T>> members) {
      if (known == null) {
        return true;
      }
      if (known == value || known.equals(value)) {
        return false;
      }
      throw InvalidBriefException.of(
          where, "id must name one value, but " + Member.difference(members, known, value));
    }
  }
}
