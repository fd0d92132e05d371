// SPDX-License-Identifier: Apache-2.0
package org.communique;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Rebuilds a brief with other actors, sources, topics and references to statements. This class knows every place where
 * one of them can be. A subclass overrides the methods {@code changed}, which decide what takes the place of a value.
 *
 * <p>A method {@code changed} gets an actor whose own references have been rewritten before. What the method returns is
 * not rewritten again. If nothing changes, every method {@code rewrite} returns the same object.
 *
 * <p>If a change makes two elements of a list equal, and the list must not repeat an element, the later element is left
 * out. The walk over an actor is short, because {@link Actor#DEPTH} limits it.
 */
abstract class Rewriter {

  /** The results for the actors, sources and topics that were rewritten before. */
  private final Map<Object, Object> results = new IdentityHashMap<>();

  Actor changed(Actor actor) {
    return actor;
  }

  Source changed(Source source) {
    return source;
  }

  Topic changed(Topic topic) {
    return topic;
  }

  StatementRef changed(StatementRef reference) {
    return reference;
  }

  final Brief rewrite(Brief brief) {
    return new Change<>(brief, Brief::toBuilder)
        .value(brief.source(), this::rewrite, BriefBuilder::source)
        .all(brief.statements(), this::rewrite, BriefBuilder::statements)
        .build(BriefBuilder::build);
  }

  final Statement rewrite(Statement statement) {
    return new Change<>(statement, Statement::toBuilder)
        .once(statement.speakers(), this::rewrite, StatementBuilder::speakers)
        .maybe(statement.speakingAs(), this::rewrite, StatementBuilder::speakingAs)
        .once(statement.onBehalfOf(), this::rewrite, StatementBuilder::onBehalfOf)
        .once(statement.addressees(), this::rewrite, StatementBuilder::addressees)
        .all(statement.attributions(), this::rewrite, StatementBuilder::attributions)
        .all(statement.designations(), this::rewrite, StatementBuilder::designations)
        .all(statement.stances(), this::rewrite, StatementBuilder::stances)
        .once(statement.topics(), this::rewrite, StatementBuilder::topics)
        .once(statement.mentions(), this::rewrite, StatementBuilder::mentions)
        .all(statement.relations(), this::rewrite, StatementBuilder::relations)
        .build(StatementBuilder::build);
  }

  final Actor rewrite(Actor actor) {
    return remembered(actor, () -> changed(withChangedReferences(actor)));
  }

  final Source rewrite(Source source) {
    return remembered(source, () -> changed(withChangedReferences(source)));
  }

  final Topic rewrite(Topic topic) {
    return remembered(topic, () -> changed(topic));
  }

  private <T> T remembered(T value, Supplier<T> result) {
    @SuppressWarnings("unchecked") // the result for a value has the type of the value
    T known = (T) results.get(value);
    if (known == null) {
      known = result.get();
      results.put(value, known);
    }
    return known;
  }

  private Actor withChangedReferences(Actor actor) {
    if (actor.paths() == 0) {
      return actor;
    }
    return new Change<>(actor, Actor::toBuilder)
        .all(actor.roles(), this::rewrite, ActorBuilder::roles)
        .maybe(actor.partOf(), this::rewrite, ActorBuilder::partOf)
        .maybe(actor.succeededBy(), this::rewrite, ActorBuilder::succeededBy)
        .once(actor.members(), this::rewrite, ActorBuilder::members)
        .maybe(actor.gloss(), this::rewrite, ActorBuilder::gloss)
        .build(ActorBuilder::build);
  }

  private Source withChangedReferences(Source source) {
    return new Change<>(source, Source::toBuilder)
        .maybe(source.issuer(), this::rewrite, SourceBuilder::issuer)
        .maybe(source.controller(), this::rewrite, SourceBuilder::controller)
        .build(SourceBuilder::build);
  }

  private Role rewrite(Role role) {
    return new Change<>(role, Role::toBuilder)
        .maybe(role.organisation(), this::rewrite, RoleBuilder::organisation)
        .build(RoleBuilder::build);
  }

  private Gloss rewrite(Gloss gloss) {
    return new Change<>(gloss, Gloss::toBuilder)
        .maybe(gloss.givenBy(), this::rewrite, GlossBuilder::givenBy)
        .once(gloss.members(), this::rewrite, GlossBuilder::members)
        .build(GlossBuilder::build);
  }

  private Attribution rewrite(Attribution link) {
    return new Change<>(link, Attribution::toBuilder)
        .value(link.source(), this::rewrite, AttributionBuilder::source)
        .once(link.recipients(), this::rewrite, AttributionBuilder::recipients)
        .build(AttributionBuilder::build);
  }

  private Designation rewrite(Designation designation) {
    return new Change<>(designation, Designation::toBuilder)
        .value(designation.actor(), this::rewrite, DesignationBuilder::actor)
        .maybe(designation.by(), this::rewrite, DesignationBuilder::by)
        .build(DesignationBuilder::build);
  }

  private Stance rewrite(Stance stance) {
    return new Change<>(stance, Stance::toBuilder)
        .once(stance.holders(), this::rewrite, StanceBuilder::holders)
        .value(stance.target(), this::rewrite, StanceBuilder::target)
        .build(StanceBuilder::build);
  }

  private Target rewrite(Target target) {
    if (target instanceof Actor actor) {
      return rewrite(actor);
    }
    return target instanceof Topic topic ? rewrite(topic) : changed((StatementRef) target);
  }

  private Relation rewrite(Relation relation) {
    return new Change<>(relation, Relation::toBuilder)
        .value(relation.to(), this::changed, RelationBuilder::to)
        .build(RelationBuilder::build);
  }

  /**
   * The changes of one value, which is rebuilt if there are any.
   *
   * @param <V> the type of the value
   * @param <B> the type of its builder
   */
  private static final class Change<V, B> {

    private final V value;
    private final Function<V, B> toBuilder;
    private @Nullable B builder;

    Change(V value, Function<V, B> toBuilder) {
      this.value = value;
      this.toBuilder = toBuilder;
    }

    <T> Change<V, B> value(T old, UnaryOperator<T> rewrite, BiConsumer<B, T> setter) {
      T changed = rewrite.apply(old);
      if (changed != old) {
        set(setter, changed);
      }
      return this;
    }

    <T> Change<V, B> maybe(Optional<T> old, UnaryOperator<T> rewrite, BiConsumer<B, T> setter) {
      return old.isPresent() ? value(old.get(), rewrite, setter) : this;
    }

    /** Rewrites the elements of a list. */
    <T> Change<V, B> all(List<T> old, UnaryOperator<T> rewrite, BiConsumer<B, List<T>> setter) {
      return list(old, rewrite, setter, false);
    }

    /** Rewrites the elements of a list that must not repeat an element. */
    <T> Change<V, B> once(List<T> old, UnaryOperator<T> rewrite, BiConsumer<B, List<T>> setter) {
      return list(old, rewrite, setter, true);
    }

    private <T> Change<V, B> list(
        List<T> old, UnaryOperator<T> rewrite, BiConsumer<B, List<T>> setter, boolean isDistinct) {
      List<T> changed = null;
      for (int at = 0; at < old.size(); at++) { // by index, as in StatementVisitor
        T element = rewrite.apply(old.get(at));
        if (changed == null && element != old.get(at)) {
          changed = new ArrayList<>(old.size());
          changed.addAll(old.subList(0, at));
        }
        if (changed != null) {
          changed.add(element);
        }
      }
      if (changed != null) {
        set(setter, isDistinct ? changed.stream().distinct().toList() : changed);
      }
      return this;
    }

    private <T> void set(BiConsumer<B, T> setter, T changed) {
      if (builder == null) {
        builder = toBuilder.apply(value);
      }
      setter.accept(builder, changed);
    }

    V build(Function<B, V> build) {
      return builder == null ? value : build.apply(builder);
    }
  }
}
