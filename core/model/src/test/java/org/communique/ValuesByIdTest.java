// SPDX-License-Identifier: Apache-2.0
package org.communique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.testing.Refusals.assertRefused;
import static org.communique.testing.Specimens.KIM;
import static org.communique.testing.Specimens.PUTIN;
import static org.communique.testing.Specimens.letter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.communique.base.InvalidBriefException;
import org.communique.vocabulary.ActorKind;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.SourceKind;
import org.communique.vocabulary.Basis;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An id names one value in a statement, also if the statement names large groups. */
@Tag("H40")
class ValuesByIdTest {

  private static final int LARGE = 30;

  @Test
  void provesQuicklyThatFewValuesAreConsistent() {
    Actor group = group("group", "member-", 10);
    assertThat(QuickProof.isConsistent(letter("s").addMention(group).build())).isTrue();
    assertThat(QuickProof.isConsistent(letter("s").addMentions(envoy("a", group), state("member-7")).build())).isTrue();
    assertThat(QuickProof.isConsistent(letter("s").addMention(group("group", "member-", LARGE)).build())).isFalse();
  }

  @Test
  void acceptsManyValuesThatNoQuickProofCovers() {
    Actor[] many = IntStream.range(0, 100).mapToObj(i -> state("state-" + i)).toArray(Actor[]::new);
    Statement statement = letter("s").addMentions(many).build();
    assertThat(QuickProof.isConsistent(statement)).isFalse();
    assertThat(statement.mentions()).containsExactly(many);
    assertRefused(
        () -> letter("s").addMentions(many).addAddressee(named("state-99", "another")).build(),
        "Actor 'state-99': id must name one value, but two differ in name: 'another' and 'a state'");
  }

  @Test
  void refusesAnotherActorWithTheIdOfAMember() {
    Actor group = group("group", "member-", LARGE);
    assertRefused(
        () -> letter("s").addMention(group).addMention(named("member-7", "another")).build(),
        "Actor 'member-7': id must name one value, but two differ in name: 'a state' and 'another'");
    assertRefused(
        () -> letter("s").addMention(Actor.builder().from(group).id("member-7").build()).build(),
        "Actor 'member-7': id must name one value, but two differ in kind: 'state' and 'coalition'");
  }

  @Test
  void refusesTwoGroupsThatNameAMemberDifferently() {
    Actor group = group("group", "member-", LARGE);
    Actor like = Actor.builder().from(group("like", "like-", LARGE)).addMember(group.members().get(3)).build();
    Actor unlike = Actor.builder().from(group("unlike", "unlike-", LARGE)).addMember(named("member-3", "another")).build();
    assertThat(letter("s").addMentions(group, like).build().mentions()).containsExactly(group, like);
    assertThat(letter("s").addMentions(like, unlike.members().get(0)).build().mentions()).hasSize(2);
    for (int repeated = 0; repeated < 2; repeated++) {
      assertRefused(
          () -> letter("s").addMentions(group, unlike).build(),
          "Actor 'member-3': id must name one value, but two differ in name: 'a state' and 'another'");
    }
  }

  @Test
  void refusesAGroupThatNamesTwoActorsByOneId() {
    Actor group = Actor.builder().from(group("group", "member-", LARGE)).partOf(named("member-5", "another")).build();
    assertRefused(
        () -> letter("s").addMention(group).build(),
        "Actor 'member-5': id must name one value, but two differ in name: 'another' and 'a state'");
  }

  @Test
  void refusesTwoActorsWithOneIdOfWhichASourceNamesOne() {
    Actor[] many = IntStream.range(0, LARGE).mapToObj(i -> state("state-" + i)).toArray(Actor[]::new);
    for (Actor[] others : List.of(new Actor[0], many)) {
      assertRefused(
          () -> letter("s").attributions(List.of(Attribution.direct(issuedBy("daily", "a house"), "wrote")))
              .addMentions(others).addMention(named("house", "another")).build(),
          "Actor 'house': id must name one value, but two differ in name: 'a house' and 'another'");
      assertRefused(
          () -> letter("s").attributions(List.of(
              Attribution.direct(issuedBy("daily", "a house"), "wrote"),
              Attribution.direct(issuedBy("daily", "another"), "wrote"))).addMentions(others).build(),
          "2 rules are broken: Actor 'house': id must name one value, but two differ in name: 'a house' and 'another'; "
              + "Source 'daily': id must name one value, but two differ in issuer: 'Actor 'house' (a house)' and "
              + "'Actor 'house' (another)'");
    }
  }

  private static Source issuedBy(String id, String issuer) {
    return Source.builder().from(Source.of(id, SourceKind.NEWSPAPER, "The Daily")).issuer(named("house", issuer)).build();
  }

  private static Actor group(String id, String prefix, int members) {
    return Actor.builder().id(id).kind(ActorKind.COALITION).name("a group")
        .addAllMembers(IntStream.range(0, members).mapToObj(i -> state(prefix + i)).toList()).build();
  }

  private static Actor envoy(String id, Actor organisation) {
    return Actor.builder().id(id).kind(ActorKind.PERSON).name("an envoy").addRole(Role.of("envoy", organisation)).build();
  }

  private static Actor state(String id) {
    return named(id, "a state");
  }

  private static Actor named(String id, String name) {
    return Actor.state(id, name);
  }

  /** Few ids, and now and then another name, so that every seventh statement has one id for two actors. */
  @Property(tries = 2_000)
  void refusesExactlyTheStatementsInWhichAnIdNamesTwoActors(@ForAll long seed) {
    Cast cast = new Cast(new Random(seed));
    List<Actor> groups = List.of(cast.group(), cast.group(), cast.group());
    for (int i = 0; i < 8; i++) {
      StatementBuilder statement = letter("s").addMentions(cast.leaf())
          .addStance(Stance.of(PUTIN, Attitude.SUPPORT, groups.get(i % 3)))
          .addStance(Stance.of(cast.leaf(), Attitude.SUPPORT, groups.get(i / 3)))
          .addDesignation(Designation.of(envoy("envoy", groups.get(i % 2)), "he"));
      List<Actor> named = Stream.concat(
              Stream.of(PUTIN, KIM), cast.named.stream()).toList();
      assertThat(isBuilt(statement)).isEqualTo(isConsistent(named, groups, i));
      cast.named.clear();
    }
  }

  private static boolean isBuilt(StatementBuilder statement) {
    try {
      statement.build();
      return true;
    } catch (InvalidBriefException refused) {
      assertThat(refused).hasMessageContaining("id must name one value");
      return false;
    }
  }

  private static boolean isConsistent(List<Actor> named, List<Actor> groups, int i) {
    Map<String, Actor> known = new HashMap<>();
    List<Actor> all = new ArrayList<>(named);
    all.addAll(List.of(groups.get(i % 3), groups.get(i / 3), envoy("envoy", groups.get(i % 2))));
    return all.stream().allMatch(actor -> isConsistent(actor, known));
  }

  private static boolean isConsistent(Actor actor, Map<String, Actor> known) {
    Actor same = known.putIfAbsent(actor.id(), actor);
    List<Actor> references = new ArrayList<>();
    actor.forEachReference(references::add);
    return (same == null || same.equals(actor)) && references.stream().allMatch(each -> isConsistent(each, known));
  }

  /** Draws actors whose ids and names may be those of other actors. */
  private static final class Cast {

    private final Random random;
    private final List<Actor> named = new ArrayList<>();

    Cast(Random random) {
      this.random = random;
    }

    Actor leaf() {
      Actor leaf = drawn(random.nextInt(200));
      named.add(leaf);
      return leaf;
    }

    private Actor drawn(int number) {
      return named("state-" + number, random.nextInt(60) == 0 ? "another" : "a state");
    }

    Actor group() {
      int first = random.nextInt(150);
      ActorBuilder group = Actor.builder().id("group-" + random.nextInt(40)).kind(ActorKind.COALITION).name("a group")
          .addAllMembers(IntStream.range(first, first + 20 + random.nextInt(20)).mapToObj(this::drawn).toList());
      return random.nextBoolean() ? group.build() : group.partOf(drawn(random.nextInt(200))).build();
    }
  }
}
