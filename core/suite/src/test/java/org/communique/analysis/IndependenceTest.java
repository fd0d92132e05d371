// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.communique.analysis.CorpusFixture.briefAt;
import static org.communique.analysis.CorpusFixture.corpus;
import static org.communique.analysis.CorpusFixture.entity;
import static org.communique.analysis.CorpusFixture.keys;
import static org.communique.testing.Specimens.ARTICLE;
import static org.communique.testing.Specimens.CONTROLLED_RODONG;
import static org.communique.testing.Specimens.GUARDIAN;
import static org.communique.testing.Specimens.KCNA;
import static org.communique.testing.Specimens.KIM;
import static org.communique.testing.Specimens.NORTH_KOREA;
import static org.communique.testing.Specimens.PUTIN;
import static org.communique.testing.Specimens.REUTERS;
import static org.communique.testing.Specimens.RUSSIA;
import static org.communique.testing.Specimens.say;

import java.util.List;
import org.communique.Actor;
import org.communique.Source;
import org.communique.base.Identifier;
import org.communique.vocabulary.ActorKind;
import org.communique.vocabulary.Anonymity;
import org.communique.vocabulary.SourceKind;
import org.junit.jupiter.api.Test;

/** Sources belong to one group if the same actors issue or control them, directly or over several steps. */
class IndependenceTest {

  private static final Source RELEASE =
      issued("release", SourceKind.PRESS_RELEASE, "the ministry's release", NORTH_KOREA);

  @Test
  void groupsTheSourcesThatOneActorControlsOrIssues() {
    Corpus corpus = corpus(say("a", KIM, KCNA, RELEASE), say("b", KIM, REUTERS));
    Independence independence = Independence.of(corpus);
    assertThat(groups(independence))
        .containsExactly(List.of("the-article"), List.of("kcna", "release"), List.of("reuters"));
    assertThat(independence.groups()).allMatch(Independence.Group::isIdentified);
    assertThat(independence.groups()).extracting(group -> group.reasons().size()).containsExactly(0, 1, 0);
    assertThat(independence.groups().get(1).reasons().get(0)).contains(NORTH_KOREA.name());
    Entity kcna = entity(corpus.sources(), "kcna");
    assertThat(independence.areIndependent(kcna, entity(corpus.sources(), "release"))).isFalse();
    assertThat(independence.areIndependent(kcna, entity(corpus.sources(), "reuters"))).isTrue();
  }

  @Test
  void groupsOverSeveralStepsAndGivesAReasonForEach() {
    Source joint = Source.builder().id("joint").kind(SourceKind.OFFICIAL_DOCUMENT).name("the joint statement")
        .issuer(RUSSIA).controller(NORTH_KOREA).build();
    Source kremlin = issued("kremlin", SourceKind.OFFICIAL_WEBSITE, "kremlin.ru", RUSSIA);
    Independence independence =
        Independence.of(corpus(say("a", PUTIN, kremlin), say("b", KIM, CONTROLLED_RODONG), say("c", KIM, joint)));
    assertThat(groups(independence))
        .containsExactly(List.of("the-article"), List.of("kremlin", "rodong-sinmun", "joint"));
    List<String> reasons = independence.groups().get(1).reasons();
    assertThat(reasons).hasSize(2);
    assertThat(reasons.get(0)).contains("kremlin.ru", "the joint statement", RUSSIA.name())
        .doesNotContain("Rodong Sinmun");
    assertThat(reasons.get(1)).contains("Rodong Sinmun", "the joint statement", NORTH_KOREA.name())
        .doesNotContain("kremlin.ru");
    assertThat(independence.table().rows()).singleElement()
        .satisfies(row -> assertThat(row.get(1)).contains(reasons));
  }

  @Test
  void takesAnActorWithTheIdentifierOfASourceForThisSource() {
    Identifier number = Identifier.of("wikidata", "Q1");
    Actor ministry =
        Actor.of("mid", ActorKind.MINISTRY, "the Foreign Ministry").toBuilder().addIdentifier(number).build();
    Source website = Source.of("site", SourceKind.OTHER, "mid.ru").toBuilder().addIdentifier(number).build();
    Source tass = Source.builder().id("tass").kind(SourceKind.NEWS_AGENCY).name("TASS").controller(ministry).build();
    assertThat(groups(Independence.of(corpus(say("a", PUTIN, website), say("b", PUTIN, tass)))))
        .containsExactly(List.of("the-article"), List.of("site", "tass"));
    Source other = website.toBuilder().identifiers(List.of(Identifier.of("wikidata", "Q2"))).build();
    assertThat(groups(Independence.of(corpus(say("a", PUTIN, other), say("b", PUTIN, tass)))))
        .containsExactly(List.of("the-article"), List.of("site"), List.of("tass"));
  }

  @Test
  void groupsTheSourcesOfActorsThatArePartsOfOneWhole() {
    Actor ministry =
        Actor.builder().id("mid").kind(ActorKind.MINISTRY).name("the Foreign Ministry").partOf(RUSSIA).build();
    Source release = issued("release", SourceKind.PRESS_RELEASE, "the release", ministry);
    Source tass = Source.builder().id("tass").kind(SourceKind.NEWS_AGENCY).name("TASS").controller(RUSSIA).build();
    assertThat(groups(Independence.of(corpus(say("a", PUTIN, tass), say("b", PUTIN, release)))))
        .containsExactly(List.of("the-article"), List.of("tass", "release"));
  }

  @Test
  void usesTheWholeOfAnActorThatAnyBriefOfTheCorpusRecords() {
    Identifier id = Identifier.of("wikidata", "Q1");
    Actor ministry = Actor.builder().id("mid").kind(ActorKind.MINISTRY).name("the ministry").addIdentifier(id).build();
    Source tass = Source.builder().id("tass").kind(SourceKind.NEWS_AGENCY).name("TASS").controller(RUSSIA).build();
    Independence independence = Independence.of(Corpus.of(
        briefAt("a", say("s", PUTIN, tass).addMention(Actor.builder().from(ministry).partOf(RUSSIA).build())),
        briefAt("b", say("s", PUTIN, issued("site", SourceKind.OFFICIAL_WEBSITE, "its site", ministry)))));
    assertThat(independence.groups()).filteredOn(group -> group.sources().size() > 1).singleElement()
        .satisfies(group -> {
          assertThat(keys(group.sources())).containsExactly("tass", "site");
          assertThat(group.reasons()).singleElement().asString().contains("the ministry", RUSSIA.name());
        });
  }

  @Test
  void groupsASourceWithTheActorThatHasTheSameIdentifier() {
    Identifier id = Identifier.of("wikidata", "Q130879");
    Actor agency =
        Actor.builder().id("agency").kind(ActorKind.MEDIA_ORGANISATION).name("Reuters").addIdentifier(id).build();
    Source source = Source.builder().from(REUTERS).addIdentifier(id).build();
    assertThat(groups(Independence.of(corpus(
            say("a", PUTIN, source), say("b", PUTIN, issued("story", SourceKind.ONLINE_OUTLET, "its story", agency))))))
        .containsExactly(List.of("the-article"), List.of("reuters", "story"));
  }

  @Test
  void groupsAcrossBriefsByTheIdentifiersOfTheActorsAlone() {
    Source one = Source.builder().from(KCNA).controller(Actor.builder().from(NORTH_KOREA)
        .addIdentifier(Identifier.of("wikidata", "Q423")).build()).build();
    Source other = Source.builder().from(CONTROLLED_RODONG).controller(Actor.builder().from(Actor.state("dprk", "DPRK"))
        .addIdentifier(Identifier.of("wikidata", "Q423")).build()).build();
    assertThat(groups(Independence.of(Corpus.of(
            briefAt("a", say("s", PUTIN, one)), briefAt("b", say("s", PUTIN, other))))))
        .containsExactly(
            List.of("https://example.org/a#the-article"), List.of("kcna", "rodong-sinmun"),
            List.of("https://example.org/b#the-article"));
    assertThat(groups(Independence.of(Corpus.of(
            briefAt("a", say("s", KIM, KCNA)), briefAt("b", say("s", KIM, CONTROLLED_RODONG))))))
        .containsExactly(
            List.of("https://example.org/a#the-article"), List.of("kcna"),
            List.of("https://example.org/b#the-article"), List.of("rodong-sinmun"));
  }

  @Test
  void doesNotIdentifyAGroupOfUnnamedSourcesOrOfUnnamedIssuers() {
    Actor officials = Actor.builder().from(Actor.vague("officials", "officials")).anonymity(Anonymity.UNNAMED).build();
    Source relay = Source.unnamed("relay", "whoever reported it");
    Source cable = issued("cable", SourceKind.CABLE, "a cable", officials);
    Source outlets =
        Source.builder().from(Source.unnamed("outlets", "state news outlets")).controller(NORTH_KOREA).build();
    Source leak = Source.builder().id("leak").kind(SourceKind.UNNAMED).name("a leak").issuer(RUSSIA).build();
    Corpus corpus = corpus(say("a", KIM, relay, cable), say("b", KIM, outlets, leak));
    assertThat(Independence.of(corpus).groups())
        .extracting(group -> keys(group.sources()), Independence.Group::isIdentified).containsExactly(
            tuple(List.of("the-article"), true), tuple(List.of("relay"), false), tuple(List.of("cable"), false),
            tuple(List.of("outlets"), true), tuple(List.of("leak"), false));
    assertThat(Independence.of(corpus(say("a", KIM, outlets, KCNA))).groups().get(1)).satisfies(group -> {
      assertThat(keys(group.sources())).containsExactly("outlets", "kcna");
      assertThat(group.isIdentified()).isTrue();
    });
    Source wire = issued("wire", SourceKind.CABLE, "a wire", officials);
    assertThat(Independence.of(corpus(say("a", KIM, cable, wire))).groups().get(1)).satisfies(group -> {
      assertThat(keys(group.sources())).containsExactly("cable", "wire");
      assertThat(group.isIdentified()).isFalse();
    });
  }

  @Test
  void refusesASourceOfAnotherCorpus() {
    Corpus corpus = corpus(say("a", KIM, KCNA));
    Independence independence = Independence.of(corpus);
    Entity kcna = entity(corpus.sources(), "kcna");
    Entity guardian = entity(corpus(say("a", KIM, GUARDIAN)).sources(), "guardian");
    assertThatThrownBy(() -> independence.areIndependent(kcna, guardian))
        .isExactlyInstanceOf(IllegalArgumentException.class).hasMessage("no source of this corpus: guardian");
    assertThatThrownBy(() -> independence.areIndependent(entity(corpus.actors(), "kim"), kcna))
        .isExactlyInstanceOf(IllegalArgumentException.class).hasMessage("no source of this corpus: kim");
  }

  @Test
  void isEqualIfItsGroupsAre() {
    Independence independence = Independence.of(corpus(say("a", KIM, KCNA)));
    assertThat(independence).isEqualTo(Independence.of(corpus(say("b", PUTIN, KCNA))))
        .hasSameHashCodeAs(Independence.of(corpus(say("b", PUTIN, KCNA))))
        .isNotEqualTo(Independence.of(corpus(say("a", KIM, CONTROLLED_RODONG)))).isNotEqualTo(ARTICLE);
  }

  /** The keys of the sources of each group. {@link PrintedAnswersTest} compares the reasons, which are prose. */
  private static List<List<String>> groups(Independence independence) {
    return independence.groups().stream().map(group -> keys(group.sources())).toList();
  }

  private static Source issued(String id, SourceKind kind, String name, Actor issuer) {
    return Source.builder().id(id).kind(kind).name(name).issuer(issuer).build();
  }
}
