// SPDX-License-Identifier: Apache-2.0
package org.communique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.RuleMessages.ID;
import static org.communique.RuleMessages.LABEL;
import static org.communique.RuleMessages.PROSE;
import static org.communique.testing.Refusals.assertRefused;
import static org.communique.testing.Specimens.ARTICLE;
import static org.communique.testing.Specimens.KIM;
import static org.communique.testing.Specimens.NORTH_KOREA;
import static org.communique.testing.Specimens.PUTIN;
import static org.communique.testing.Specimens.RODONG;
import static org.communique.testing.Specimens.RUSSIA;
import static org.communique.testing.Specimens.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatementTest {

  @Test
  void hasASpeakerAndAChain() {
    assertRefused(
        () -> Statement.builder().id("s").act(Act.STATE).gist("g").addAttribution(Attribution.ownVoice(ARTICLE)).build(),
        "Statement 's': speakers must not be empty");
    assertRefused(
        () -> Statement.builder().id("s").act(Act.STATE).gist("g").addSpeaker(KIM).build(),
        "Statement 's': attributions must not be empty");
    assertRefused(
        () -> Statement.builder().build(),
        "Cannot build Statement, some of required attributes are not set [id, act, gist]");
  }

  @Test
  void refusesBlankTexts() {
    assertRefused(() -> letter("").build(), "Statement" + ID);
    assertRefused(() -> letter("s").gist("").build(), "Statement 's': gist" + PROSE);
    assertRefused(() -> letter("s").condition("").build(), "Statement 's': condition" + PROSE);
    assertRefused(() -> letter("s").place("").build(), "Statement 's': place" + LABEL);
    assertRefused(() -> letter("s").addNote("").build(), "Statement 's': notes" + PROSE);
  }

  @Test
  void hasAtMostOneGradeForAPurpose() {
    Reliability asFact = Reliability.parse("D6").withPurpose("as fact");
    assertThat(letter("s").addGrades(Reliability.parse("B2"), asFact).build().grades()).hasSize(2);
    assertRefused(
        () -> letter("s").addGrades(asFact, Reliability.parse("A1").withPurpose("as fact")).build(),
        "Statement 's': grades must be at most one per purpose, but there are two for 'as fact'");
    assertRefused(
        () -> letter("s").addGrades(Reliability.parse("B2"), Reliability.parse("A1")).build(),
        "Statement 's': grades must be at most one per purpose, but there are two without a purpose");
  }

  @Test
  void mentionsOnlyThoseWhoAreInNoOtherMember() {
    assertThat(letter("s").addMention(NORTH_KOREA).build().mentions()).containsExactly(NORTH_KOREA);
    String refusal = "Statement 's': mentions must not repeat an actor of another member, but repeat Actor '%s'";
    assertRefused(() -> letter("s").addMention(PUTIN).build(), String.format(refusal, "putin"));
    assertRefused(() -> letter("s").addMention(KIM).build(), String.format(refusal, "kim"));
    assertRefused(
        () -> letter("s").addOnBehalfOf(RUSSIA).addMention(RUSSIA).build(), String.format(refusal, "russia"));
    assertRefused(
        () -> letter("s").addStance(Stance.of(PUTIN, Attitude.SUPPORT, NORTH_KOREA)).addMention(NORTH_KOREA).build(),
        String.format(refusal, "north-korea"));
    assertRefused(
        () -> letter("s").addStance(Stance.of(RUSSIA, Attitude.SUPPORT, NORTH_KOREA)).addMention(RUSSIA).build(),
        String.format(refusal, "russia"));
    assertRefused(() -> letter("s").addMentions(RUSSIA, RUSSIA).build(), String.format(refusal, "russia"));
  }

  @Test
  void namesOneValueByAnId() {
    assertRefused(
        () -> letter("s").addMention(Actor.person("kim-2", "Kim")).addMention(Actor.person("kim-2", "Kim Yo Jong")).build(),
        "Statement 's': mentions must not repeat an actor of another member, but repeat Actor 'kim-2'");
    assertRefused(
        () -> letter("s").addSpeaker(Actor.person("kim", "Kim")).build(),
        "Actor 'kim': id must name one value, but two differ in name: 'Kim' and 'Kim Jong Un'");
    assertRefused(
        () -> letter("s").addSpeaker(Actor.person("kim", "Kim Jong Un")).build(),
        "Actor 'kim': id must name one value, but two differ in roles: '[]' and '[Supreme Leader (north-korea)]'");
    assertRefused(
        () -> letter("s").addAttribution(Attribution.ownVoice(Source.unnamed("the-article", "somebody"))).build(),
        "Source 'the-article': id must name one value, but two differ in kind: 'news-brief' and 'unnamed'");
    assertRefused(
        () -> letter("s").addTopics(Topic.of("ties", "a"), Topic.of("ties", "b")).build(),
        "Topic 'ties': id must name one value, but two differ in label: 'a' and 'b'");
    assertRefused(
        () -> letter("s").addSpeaker(Actor.builder().from(RUSSIA).id("self").partOf(Actor.state("self", "Self")).build())
            .build(),
        "Actor 'self': id must name one value, but two differ in name: 'Self' and 'Russia'");
  }

  @Test
  void letsAnActorAndASourceShareAnId() {
    Actor paper = Actor.media("rodong-sinmun", "Rodong Sinmun");
    assertThat(letter("s").addSpeaker(paper).addAttribution(Attribution.ownVoice(RODONG)).build().speakers())
        .contains(paper);
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void takesTheWordsForTheSpeakersOnlyIfEveryVoiceGivesThemAsSuch(Mode mode) {
    boolean gives = mode == Mode.DIRECT || mode == Mode.MIXED || mode == Mode.OWN_VOICE;
    Statement quoted = chain(Attribution.of(RODONG, mode), Attribution.direct(ARTICLE, "wrote"));
    assertThat(quoted.quotedSource()).isEqualTo(gives ? Optional.empty() : Optional.of(RODONG));
    Statement retold = chain(Attribution.direct(RODONG, "wrote"), Attribution.of(ARTICLE, mode));
    assertThat(retold.quotedSource()).isEqualTo(gives ? Optional.empty() : Optional.of(ARTICLE));
  }

  private static Statement chain(Attribution... links) {
    return letter("s").attributions(List.of(links)).build();
  }

  @Test
  void isLeftAloneWhenTheBuildersInputChanges() {
    List<String> notes = new ArrayList<>(List.of("a"));
    StatementBuilder builder = letter("s").notes(notes);
    Statement before = builder.build();
    notes.add("b");
    builder.addNote("c");
    assertThat(before.notes()).containsExactly("a");
    assertThat(before).hasToString("Statement 's'");
  }
}
