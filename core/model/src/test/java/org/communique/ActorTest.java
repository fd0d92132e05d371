// SPDX-License-Identifier: Apache-2.0
package org.communique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.RuleMessages.ID;
import static org.communique.RuleMessages.LABEL;
import static org.communique.testing.Refusals.assertRefused;
import static org.communique.testing.Specimens.KIM;
import static org.communique.testing.Specimens.NORTH_KOREA;
import static org.communique.testing.Specimens.RUSSIA;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.communique.vocabulary.ActorKind;
import org.communique.vocabulary.Anonymity;
import org.communique.vocabulary.Basis;
import org.communique.vocabulary.Certainty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ActorTest {

  @Test
  void isNamedUnlessSaidOtherwise() {
    assertThat(RUSSIA.anonymity()).isEqualTo(Anonymity.NAMED);
    assertThat(Actor.vague("hostile-forces", "hostile forces").anonymity()).isEqualTo(Anonymity.DESCRIBED);
  }

  @Test
  void isMadeByWhatItIs() {
    assertThat(Actor.person("kim", "Kim").kind()).isEqualTo(ActorKind.PERSON);
    assertThat(Actor.state("russia", "Russia").kind()).isEqualTo(ActorKind.STATE);
    assertThat(Actor.media("kcna", "KCNA").kind()).isEqualTo(ActorKind.MEDIA_ORGANISATION);
    assertThat(Actor.vague("they", "they").kind()).isEqualTo(ActorKind.VAGUE);
    assertThat(KIM).hasToString("Actor 'kim' (Kim Jong Un)");
  }

  @Test
  void refusesABadIdAndABlankName() {
    assertRefused(() -> Actor.person("", "Kim"), "Actor" + ID);
    assertRefused(() -> Actor.person("kim", ""), "Actor 'kim': name" + LABEL);
    assertRefused(
        () -> Actor.builder().build(),
        "Cannot build Actor, some of required attributes are not set [id, kind, name]");
  }

  @Test
  void refersToShallowActorsAlone() {
    String refusal = " must have no roles and no gloss, but Actor 'kim' has roles";
    assertRefused(() -> actor("a").partOf(KIM).build(), "Actor 'a': partOf" + refusal);
    assertRefused(() -> actor("a").succeededBy(KIM).build(), "Actor 'a': succeededBy" + refusal);
    assertRefused(() -> Role.of("aide", KIM), "Role: organisation" + refusal);
    assertRefused(
        () -> actor("a").partOf(glossed()).build(),
        "Actor 'a': partOf must have no roles and no gloss, but Actor 'hostile-forces' has a gloss");
  }

  @Test
  void glossesWithActorsThatHaveRolesButNoGloss() {
    assertThat(Gloss.builder().text("read: Kim").givenBy(KIM).addMember(KIM).basis(Basis.EXPLICIT).build().members())
        .containsExactly(KIM);
    assertRefused(
        () -> Gloss.builder().text("read: them").givenBy(glossed()).basis(Basis.EXPLICIT).build(),
        "Gloss: givenBy must have no gloss, but Actor 'hostile-forces' has one");
    assertRefused(
        () -> Gloss.builder().text("read: them").givenBy(KIM).addMember(glossed()).basis(Basis.EXPLICIT).build(),
        "Gloss: members must have no gloss, but Actor 'hostile-forces' has one");
    assertRefused(
        () -> Gloss.builder().text("").givenBy(KIM).basis(Basis.EXPLICIT).build(), "Gloss: text" + LABEL);
  }

  @Test
  void identifiesSomebodyWithoutWordsOrGiver() {
    Gloss guess = Gloss.builder().addMember(KIM).basis(Basis.INFERRED).certainty(Certainty.PROBABLE).build();
    assertThat(guess.givenBy()).isEmpty();
    assertThat(guess).hasToString("Gloss Kim Jong Un by the encoder");
    assertRefused(() -> Gloss.builder().basis(Basis.INFERRED).build(), "Gloss: text or members must be present");
    assertRefused(
        () -> Gloss.builder().addMembers(KIM, KIM).basis(Basis.INFERRED).build(),
        "Gloss: members must not repeat an element, but repeat Actor 'kim'");
  }

  @Test
  void hasMembersWithRolesThatAreNoGroupsThemselves() {
    Actor two = actor("two").addMembers(KIM, RUSSIA).build();
    assertThat(two.members()).containsExactly(KIM, RUSSIA);
    assertRefused(
        () -> actor("g").addMembers(KIM, KIM).build(), "Actor 'g': members must not repeat an element, but repeat Actor 'kim'");
    assertRefused(
        () -> actor("g").addMember(glossed()).build(),
        "Actor 'g': members must have no gloss, but Actor 'hostile-forces' has one");
    assertRefused(
        () -> actor("g").addMember(two).build(),
        "Actor 'g': members must not lead to further members, but Actor 'two' does");
    Actor states = actor("states").addMember(RUSSIA).build();
    assertRefused(
        () -> actor("g").addMember(actor("m").partOf(states).build()).build(),
        "Actor 'g': members must not lead to further members, but Actor 'm' does");
    assertRefused(
        () -> actor("a").partOf(two).build(),
        "Actor 'a': partOf must have no roles and no gloss, but Actor 'two' has members with roles");
    assertThat(Role.of("envoy", states).organisation()).contains(states);
  }

  @Test
  void countsAtLeastItsMembersAndAtLeastOne() {
    assertThat(actor("two").addMember(RUSSIA).count(2).build().count()).hasValue(2);
    assertThat(actor("one").count(1).build().count()).hasValue(1);
    assertRefused(() -> actor("none").count(0).build(), "Actor 'none': count must be at least 1, but was '0'");
    assertRefused(
        () -> actor("two").addMembers(RUSSIA, NORTH_KOREA).count(1).build(),
        "Actor 'two': count must be at least 2, the number of the members, but was '1'");
  }

  @Tag("H43")
  @Test
  void reachesEightReferencesFarAndNoFarther() {
    Actor eighth = chain(8);
    assertThat(eighth.depth()).isEqualTo(8);
    assertRefused(
        () -> actor("a9").partOf(eighth).build(),
        "Actor 'a9': path over partOf, succeededBy, members, organisations and glosses must have at most 8 steps");
    assertRefused(
        () -> actor("group").addMember(eighth).build(),
        "Actor 'group': path over partOf, succeededBy, members, organisations and glosses must have at most 8 steps");
    assertRefused(
        () -> actor("minister").addRole(Role.of("minister", eighth)).build(),
        "Actor 'minister': path over partOf, succeededBy, members, organisations and glosses must have at most 8 steps");
    assertRefused(
        () -> actor("vague")
            .gloss(Gloss.builder().text("read: it").givenBy(NORTH_KOREA).addMember(eighth).basis(Basis.EXPLICIT).build())
            .build(),
        "Actor 'vague': path over partOf, succeededBy, members, organisations and glosses must have at most 8 steps");
  }

  @Tag("H08")
  @Test
  void beginsTenThousandPathsAndNoMore() {
    // 100 delegates, each in an office of an organisation of 98 members: 100 × (1 + 1 + 98)
    assertThat(conference(100, 98).paths()).isEqualTo(10_000);
    assertRefused(
        () -> conference(100, 99),
        "Actor 'conference': paths over partOf, succeededBy, members, organisations and glosses must be at most 10000 in "
            + "number");
  }

  private static Actor conference(int delegates, int members) {
    Actor organisation = actor("organisation")
        .addAllMembers(IntStream.range(0, members).mapToObj(i -> actor("member-" + i).build()).toList()).build();
    return actor("conference")
        .gloss(Gloss.builder().basis(Basis.INFERRED)
            .addAllMembers(IntStream.range(0, delegates)
                .mapToObj(i -> actor("delegate-" + i).addRole(Role.of("delegate", organisation)).build()).toList())
            .build())
        .build();
  }

  private static Actor chain(int length) {
    Actor actor = actor("a0").build();
    for (int i = 1; i <= length; i++) {
      ActorBuilder next = actor("a" + i);
      actor = (i % 2 == 0 ? next.partOf(actor) : next.succeededBy(actor)).build();
    }
    return actor;
  }

  @Tag("H45")
  @Test
  void isLeftAloneWhenTheBuildersInputChanges() {
    List<Alias> aliases = new ArrayList<>(List.of(Alias.of("Rossiya")));
    ActorBuilder builder = actor("russia").aliases(aliases);
    Actor before = builder.build();
    aliases.clear();
    builder.addAlias(Alias.of("RF"));
    assertThat(before.aliases()).containsExactly(Alias.of("Rossiya"));
  }

  @Test
  void refusesBlankPartsOfItsParts() {
    assertRefused(() -> Alias.of(""), "Alias: text" + LABEL);
    assertRefused(() -> Role.of(""), "Role: title" + LABEL);
    assertThat(Alias.of("Kim")).hasToString("Kim");
    assertThat(Alias.of("Kim").isWeak()).isFalse();
    assertThat(Role.of("Supreme Leader", NORTH_KOREA)).hasToString("Supreme Leader (north-korea)");
    assertThat(glossed().gloss()).map(Object::toString).contains("Gloss 'read: Russia' by Actor 'north-korea' (North Korea)");
  }

  private static Actor glossed() {
    return actor("hostile-forces")
        .gloss(Gloss.builder().text("read: Russia").givenBy(NORTH_KOREA).addMember(RUSSIA).basis(Basis.EXPLICIT).build())
        .build();
  }

  private static ActorBuilder actor(String id) {
    return Actor.builder().id(id).kind(ActorKind.STATE).name("a state");
  }
}
