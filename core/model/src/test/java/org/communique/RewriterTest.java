// SPDX-License-Identifier: Apache-2.0
package org.communique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.testing.Specimens.KIM;
import static org.communique.testing.Specimens.NORTH_KOREA;
import static org.communique.testing.Specimens.PUTIN;
import static org.communique.testing.Specimens.RUSSIA;
import static org.communique.testing.Specimens.brief;
import static org.communique.testing.Specimens.letter;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.communique.testing.Briefs;
import org.communique.testing.ModelTypes;
import org.junit.jupiter.api.Test;

/** A rewriter changes actors, sources, topics and references in every place of a brief. */
class RewriterTest {

  private static final List<Brief> BRIEFS = Briefs.stream(18).limit(300).toList();
  private static final String NEW = "new-";

  /** Gives every actor, source and topic another id. */
  private static final class Renaming extends Rewriter {

    @Override
    Actor changed(Actor actor) {
      return actor.toBuilder().id(NEW + actor.id()).build();
    }

    @Override
    Source changed(Source source) {
      return source.toBuilder().id(NEW + source.id()).build();
    }

    @Override
    Topic changed(Topic topic) {
      return topic.toBuilder().id(NEW + topic.id()).build();
    }

    @Override
    StatementRef changed(StatementRef reference) {
      return StatementRef.parse("urn:" + NEW + "x");
    }
  }

  private static final class Nothing extends Rewriter {}

  /** Every accessor that returns an actor, a source, a topic or a reference, or a list or an optional of them. */
  private static Set<String> allPlaces() {
    Set<String> places = new TreeSet<>();
    for (Class<?> type : ModelTypes.all()) {
      for (Method accessor : ModelTypes.accessors(type)) {
        Type returned = accessor.getGenericReturnType();
        if (returned instanceof ParameterizedType generic) {
          returned = generic.getActualTypeArguments()[0];
        }
        if (Set.<Type>of(Actor.class, Source.class, Topic.class, Target.class, StatementRef.class).contains(returned)) {
          places.add(name(accessor));
        }
      }
    }
    return places;
  }

  private static String name(Method accessor) {
    return accessor.getDeclaringClass().getSimpleName() + "." + accessor.getName();
  }

  @Test
  void changesTheValuesInEveryPlace() {
    Set<String> seen = new TreeSet<>();
    for (Brief brief : BRIEFS) {
      ModelTypes.visitMembers(new Renaming().rewrite(brief), (accessor, value) -> {
        if (!id(value).isEmpty()) {
          seen.add(name(accessor));
          assertThat(id(value)).as(name(accessor)).contains(NEW).doesNotContain(NEW + NEW);
        }
      });
    }
    assertThat(seen).isEqualTo(allPlaces()).hasSize(21);
  }

  private static String id(Object value) {
    if (value instanceof Actor actor) {
      return actor.id();
    }
    if (value instanceof Source source) {
      return source.id();
    }
    return value instanceof Topic topic ? topic.id() : value instanceof StatementRef ref ? ref.text() : "";
  }

  @Test
  void changesNothingElse() {
    for (Brief brief : BRIEFS) {
      Brief renamed = new Renaming().rewrite(brief);
      assertThat(others(renamed)).isEqualTo(others(brief));
    }
  }

  /** The texts, words and times of a brief, in order. */
  private static List<Object> others(Brief brief) {
    List<Object> others = new ArrayList<>();
    ModelTypes.visitMembers(brief, (accessor, value) -> {
      boolean isId = accessor.getName().equals("id");
      if (!isId && !(value instanceof StatementRef) && !value.getClass().getName().contains("Immutable")) {
        others.add(value);
      }
    });
    return others;
  }

  @Test
  void returnsTheSameObjectsIfNothingChanges() {
    for (Brief brief : BRIEFS) {
      assertThat(new Nothing().rewrite(brief)).isSameAs(brief);
    }
  }

  @Test
  void rebuildsOnlyWhatContainsTheChange() {
    Statement untouched = letter("b").addressees(List.of(RUSSIA)).build();
    Brief before = brief(letter("a").build(), untouched).build();
    Brief after = new Rewriter() {
      @Override
      Actor changed(Actor actor) {
        return actor.equals(NORTH_KOREA) ? Actor.state("north-korea", "DPRK") : actor;
      }
    }.rewrite(before);
    assertThat(after.statement("b").orElseThrow()).isSameAs(untouched);
    Actor kim = after.statement("a").orElseThrow().addressees().get(0);
    assertThat(kim).isNotEqualTo(KIM);
    assertThat(kim.roles().get(0).organisation()).contains(Actor.state("north-korea", "DPRK"));
  }

  @Test
  void leavesOutAnElementThatBecameEqualToAnother() {
    Brief before = brief(letter("a").addMentions(RUSSIA, PUTIN, NORTH_KOREA).build()).build();
    Brief after = new Rewriter() {
      @Override
      Actor changed(Actor actor) {
        return actor.equals(PUTIN) ? RUSSIA : actor;
      }
    }.rewrite(before);
    assertThat(after.statements().get(0).mentions()).containsExactly(RUSSIA, NORTH_KOREA);
  }
}
