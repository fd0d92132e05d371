// SPDX-License-Identifier: Apache-2.0
package org.communique;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.communique.base.InvalidBriefException;
import org.jspecify.annotations.Nullable;

/**
 * Who and what occurs in a statement or a brief, by id, in the order of one walk: each object's members in the order of
 * the form, and of every value first what it refers to, then itself.
 *
 * <p>An id that names two different values is refused here. The walk over an actor is bounded by {@link Actor#DEPTH}.
 */
final class Occurrences {

  private record Member<T>(String name, Function<T, Object> value) {
    String shown(T owner) {
      Object shown = value.apply(owner);
      if (shown instanceof Optional<?> optional) {
        shown = optional.isPresent() ? optional.get() : "";
      }
      return InvalidBriefException.shown(shown.toString());
    }
  }

  private static final List<Member<Actor>> ACTOR = List.of(
      new Member<>("kind", Actor::kind), new Member<>("name", Actor::name), new Member<>("aliases", Actor::aliases),
      new Member<>("identifiers", Actor::identifiers), new Member<>("roles", Actor::roles),
      new Member<>("partOf", Actor::partOf), new Member<>("succeededBy", Actor::succeededBy),
      new Member<>("anonymity", Actor::anonymity), new Member<>("gloss", Actor::gloss),
      new Member<>("extensions", Actor::extensions));

  private static final List<Member<Source>> SOURCE = List.of(
      new Member<>("kind", Source::kind), new Member<>("name", Source::name), new Member<>("issuer", Source::issuer),
      new Member<>("control", Source::control), new Member<>("controller", Source::controller),
      new Member<>("locator", Source::locator), new Member<>("identifiers", Source::identifiers),
      new Member<>("grades", Source::grades), new Member<>("extensions", Source::extensions));

  private static final List<Member<Topic>> TOPIC = List.of(
      new Member<>("label", Topic::label), new Member<>("identifiers", Topic::identifiers),
      new Member<>("extensions", Topic::extensions));

  private final Map<String, Actor> actors = new LinkedHashMap<>();
  private final Map<String, Source> sources = new LinkedHashMap<>();
  private final Map<String, Topic> topics = new LinkedHashMap<>();
  private final Map<String, Statement> statements = new LinkedHashMap<>();

  List<Actor> actors() {
    return List.copyOf(actors.values());
  }

  List<Source> sources() {
    return List.copyOf(sources.values());
  }

  List<Topic> topics() {
    return List.copyOf(topics.values());
  }

  Optional<Statement> statement(String id) {
    return Optional.ofNullable(statements.get(id));
  }

  Occurrences add(Brief brief) {
    add(brief.source());
    for (Statement statement : brief.statements()) {
      add(statement);
      if (statements.putIfAbsent(statement.id(), statement) != null) {
        throw InvalidBriefException.of(brief.toString(), "statements must not share an id", statement.id());
      }
    }
    return this;
  }

  Occurrences add(Statement statement) {
    statement.speakers().forEach(this::add);
    statement.speakingAs().flatMap(Role::organisation).ifPresent(this::add);
    statement.onBehalfOf().forEach(this::add);
    statement.addressees().forEach(this::add);
    statement.attributions().forEach(attribution -> add(attribution.source()));
    for (Stance stance : statement.stances()) {
      stance.holders().forEach(this::add);
      add(stance.target());
    }
    statement.topics().forEach(this::add);
    statement.mentions().forEach(this::add);
    return this;
  }

  private void add(Target target) {
    if (target instanceof Actor actor) {
      add(actor);
    } else if (target instanceof Topic topic) {
      add(topic);
    }
  }

  private void add(Actor actor) {
    if (isNew(actor.toString(), actors.get(actor.id()), actor, ACTOR)) {
      actor.references().forEach(this::add);
      isNew(actor.toString(), actors.putIfAbsent(actor.id(), actor), actor, ACTOR); // a reference may bear the same id
    }
  }

  private void add(Source source) {
    if (isNew(source.toString(), sources.get(source.id()), source, SOURCE)) {
      source.issuer().ifPresent(this::add);
      source.controller().ifPresent(this::add);
      sources.put(source.id(), source);
    }
  }

  private void add(Topic topic) {
    if (isNew(topic.toString(), topics.get(topic.id()), topic, TOPIC)) {
      topics.put(topic.id(), topic);
    }
  }

  /** Whether nothing of this id is known yet; what is known and not equal is refused. */
  private static <T> boolean isNew(String where, @Nullable T known, T value, List<Member<T>> members) {
    if (known == null) {
      return true;
    }
    if (known == value || known.equals(value)) {
      return false;
    }
    Member<T> difference = members.stream()
        .filter(member -> !Objects.equals(member.value().apply(known), member.value().apply(value)))
        .findFirst()
        .orElseThrow();
    throw InvalidBriefException.of(
        where,
        "id must name one value, but two differ in " + difference.name() + ": "
            + difference.shown(known) + " and " + difference.shown(value));
  }
}
