// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communique.analysis.Press.ARTICLE;
import static org.communique.analysis.Press.GUARDIAN;
import static org.communique.analysis.Press.KCNA;
import static org.communique.analysis.Press.KIM;
import static org.communique.analysis.Press.NORTH_KOREA;
import static org.communique.analysis.Press.PUTIN;
import static org.communique.analysis.Press.REUTERS;
import static org.communique.analysis.Press.RODONG;
import static org.communique.analysis.Press.RUSSIA;
import static org.communique.analysis.Press.based;
import static org.communique.analysis.Press.corpus;
import static org.communique.analysis.Press.say;
import static org.communique.analysis.Press.subject;

import java.util.List;
import org.communique.Actor;
import org.communique.Source;
import org.communique.base.Identifier;
import org.communique.vocabulary.ActorKind;
import org.communique.vocabulary.Anonymity;
import org.communique.vocabulary.SourceKind;
import org.junit.jupiter.api.Test;

/** Sources are one group if the same actors issue or control them, over any number of steps. */
class IndependenceTest {

  private static final Source RELEASE =
      issued("release", SourceKind.PRESS_RELEASE, "the ministry's release", NORTH_KOREA);

  @Test
  void groupsWhatOneActorControlsWithWhatItIssues() {
    Corpus corpus = corpus(say("a", KIM, KCNA, RELEASE), say("b", KIM, REUTERS));
    Independence independence = Independence.of(corpus);
    assertThat(independence).hasToString("A news brief\nKCNA, the ministry's release\nReuters\n");
    assertThat(independence.groups().get(1)).isEqualTo(new Independence.Group(
        List.of(subject(corpus.sources(), "kcna"), subject(corpus.sources(), "release")), true,
        List.of("KCNA, the ministry's release: issued or controlled by North Korea")));
    assertThat(independence.groups()).extracting(Independence.Group::reasons).element(2).asList().isEmpty();
    Entity kcna = subject(corpus.sources(), "kcna");
    assertThat(independence.areIndependent(kcna, subject(corpus.sources(), "release"))).isFalse();
    assertThat(independence.areIndependent(kcna, subject(corpus.sources(), "reuters"))).isTrue();
  }

  @Test
  void groupsOverSeveralStepsAndSaysWhy() {
    Source joint = Source.builder().id("joint").kind(SourceKind.OFFICIAL_DOCUMENT).name("the joint statement")
        .issuer(RUSSIA).controller(NORTH_KOREA).build();
    Source kremlin = issued("kremlin", SourceKind.OFFICIAL_WEBSITE, "kremlin.ru", RUSSIA);
    Independence independence =
        Independence.of(corpus(say("a", PUTIN, kremlin), say("b", KIM, RODONG), say("c", KIM, joint)));
    assertThat(independence).hasToString("A news brief\nkremlin.ru, Rodong Sinmun, the joint statement\n");
    assertThat(independence.table()).hasToString("""
        one group                                       because
        kremlin.ru, Rodong Sinmun, the joint statement  \
        kremlin.ru, the joint statement: issued or controlled by Russia; \
        Rodong Sinmun, the joint statement: issued or controlled by North Korea
        """);
  }

  @Test
  void groupsWhatBelongsToPartsOfOneWhole() {
    Actor ministry =
        Actor.builder().id("mid").kind(ActorKind.MINISTRY).name("the Foreign Ministry").partOf(RUSSIA).build();
    Source release = issued("release", SourceKind.PRESS_RELEASE, "the release", ministry);
    Source tass = Source.builder().id("tass").kind(SourceKind.NEWS_AGENCY).name("TASS").controller(RUSSIA).build();
    assertThat(Independence.of(corpus(say("a", PUTIN, tass), say("b", PUTIN, release))))
        .hasToString("A news brief\nTASS, the release\n");
  }

  @Test
  void knowsOfAnActorWhatAnyBriefSaysThatHeIsAPartOf() {
    Identifier id = Identifier.of("wikidata", "Q1");
    Actor ministry = Actor.builder().id("mid").kind(ActorKind.MINISTRY).name("the ministry").addIdentifier(id).build();
    Source tass = Source.builder().id("tass").kind(SourceKind.NEWS_AGENCY).name("TASS").controller(RUSSIA).build();
    Independence independence = Independence.of(Corpus.of(
        based("a", say("s", PUTIN, tass).addMention(Actor.builder().from(ministry).partOf(RUSSIA).build())),
        based("b", say("s", PUTIN, issued("site", SourceKind.OFFICIAL_WEBSITE, "its site", ministry)))));
    assertThat(independence.table()).hasToString("""
        one group       because
        TASS, its site  the ministry is a part of Russia
        """);
  }

  @Test
  void groupsASourceWithTheActorWhoBearsItsIdentifier() {
    Identifier id = Identifier.of("wikidata", "Q130879");
    Actor agency =
        Actor.builder().id("agency").kind(ActorKind.MEDIA_ORGANISATION).name("Reuters").addIdentifier(id).build();
    Source source = Source.builder().from(REUTERS).addIdentifier(id).build();
    assertThat(Independence.of(corpus(
            say("a", PUTIN, source), say("b", PUTIN, issued("story", SourceKind.ONLINE_OUTLET, "its story", agency)))))
        .hasToString("A news brief\nReuters, its story\n");
  }

  @Test
  void groupsAcrossBriefsByTheIdentifiersOfActors() {
    Source one = Source.builder().from(KCNA).controller(Actor.builder().from(NORTH_KOREA)
        .addIdentifier(Identifier.of("wikidata", "Q423")).build()).build();
    Source other = Source.builder().from(RODONG).controller(Actor.builder().from(RUSSIA).id("dprk").name("DPRK")
        .addIdentifier(Identifier.of("wikidata", "Q423")).build()).build();
    assertThat(Independence.of(Corpus.of(based("a", say("s", KIM, one)), based("b", say("s", KIM, other)))))
        .hasToString("A news brief\nKCNA, Rodong Sinmun\nA news brief\n");
    assertThat(Independence.of(Corpus.of(based("a", say("s", KIM, KCNA)), based("b", say("s", KIM, RODONG)))))
        .hasToString("A news brief\nKCNA\nA news brief\nRodong Sinmun\n");
  }

  @Test
  void knowsNobodyBehindUnnamedSourcesAndUnnamedIssuers() {
    Actor officials = Actor.builder().from(Actor.vague("officials", "officials")).anonymity(Anonymity.UNNAMED).build();
    Source relay = Source.unnamed("relay", "whoever reported it");
    Source cable = issued("cable", SourceKind.CABLE, "a cable", officials);
    Source outlets =
        Source.builder().from(Source.unnamed("outlets", "state news outlets")).controller(NORTH_KOREA).build();
    Source leak = Source.builder().id("leak").kind(SourceKind.UNNAMED).name("a leak").issuer(RUSSIA).build();
    Corpus corpus = corpus(say("a", KIM, relay, cable), say("b", KIM, outlets, leak));
    assertThat(Independence.of(corpus)).hasToString("""
        A news brief
        whoever reported it (nobody known)
        a cable (nobody known)
        state news outlets
        a leak (nobody known)
        """);
    assertThat(Independence.of(corpus(say("a", KIM, outlets, KCNA))))
        .hasToString("A news brief\nstate news outlets, KCNA\n");
    assertThat(Independence.of(corpus(say("a", KIM, cable, issued("wire", SourceKind.CABLE, "a wire", officials)))))
        .hasToString("A news brief\na cable, a wire (nobody known)\n");
  }

  @Test
  void refusesASourceOfAnotherCorpus() {
    Corpus corpus = corpus(say("a", KIM, KCNA));
    Independence independence = Independence.of(corpus);
    Entity kcna = subject(corpus.sources(), "kcna");
    Entity guardian = subject(corpus(say("a", KIM, GUARDIAN)).sources(), "guardian");
    assertThatThrownBy(() -> independence.areIndependent(kcna, guardian))
        .isExactlyInstanceOf(IllegalArgumentException.class).hasMessage("no source of this corpus: guardian");
    assertThatThrownBy(() -> independence.areIndependent(subject(corpus.actors(), "kim"), kcna))
        .isExactlyInstanceOf(IllegalArgumentException.class).hasMessage("no source of this corpus: kim");
  }

  @Test
  void isEqualWhereItsGroupsAre() {
    Independence independence = Independence.of(corpus(say("a", KIM, KCNA)));
    assertThat(independence).isEqualTo(Independence.of(corpus(say("b", PUTIN, KCNA))))
        .hasSameHashCodeAs(Independence.of(corpus(say("b", PUTIN, KCNA))))
        .isNotEqualTo(Independence.of(corpus(say("a", KIM, RODONG)))).isNotEqualTo(ARTICLE);
  }

  private static Source issued(String id, SourceKind kind, String name, Actor issuer) {
    return Source.builder().id(id).kind(kind).name(name).issuer(issuer).build();
  }
}
