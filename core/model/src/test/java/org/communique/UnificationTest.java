// SPDX-License-Identifier: Apache-2.0
package org.communique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.testing.Refusals.assertRefused;
import static org.communique.testing.Specimens.ARTICLE;
import static org.communique.testing.Specimens.PUTIN;
import static org.communique.testing.Specimens.brief;
import static org.communique.testing.Specimens.letter;

import java.util.List;
import java.util.Set;
import org.communique.base.Identifier;
import org.communique.vocabulary.ActorKind;
import org.communique.vocabulary.SourceKind;
import org.junit.jupiter.api.Test;

/** Actors, sources and topics of several briefs become one value if they share an identifier. */
class UnificationTest {

  private static final Actor RUSSIA = actor("russia", "Russia", Identifier.of("iso3166-1-alpha-2", "RU"));
  private static final Actor RF =
      actor("rf", "Russian Federation", Identifier.of("iso3166-1-alpha-2", "RU"), Identifier.of("wikidata", "Q159"));
  private static final Actor ROSSIYA = actor("rossiya", "Россия", Identifier.of("wikidata", "Q159"));

  private static Actor actor(String id, String name, Identifier... identifiers) {
    return Actor.builder().id(id).kind(ActorKind.STATE).name(name).addIdentifiers(identifiers).build();
  }

  private static Brief mentions(String id, Actor... actors) {
    return brief(letter("a").addMentions(actors).build()).id(id).build();
  }

  @Test
  void givesActorsThatShareAnIdentifierTheFirstValue() {
    List<Brief> unified = Edits.unify(mentions("one", RUSSIA), mentions("two", RF), mentions("three", ROSSIYA));
    assertThat(unified).extracting(Brief::id).containsExactly("one", "two", "three");
    assertThat(unified).allSatisfy(brief -> assertThat(brief.statements().get(0).mentions()).containsExactly(RUSSIA));
  }

  @Test
  void joinsTwoActorsOfOneBriefThatAThirdActorShowsToBeTheSame() {
    List<Brief> unified = Edits.unify(mentions("one", RF), mentions("two", ROSSIYA, PUTIN, RUSSIA));
    assertThat(unified.get(1).statements().get(0).mentions()).containsExactly(RF, PUTIN);
    List<Brief> later = Edits.unify(mentions("two", ROSSIYA, PUTIN, RUSSIA), mentions("one", RF));
    assertThat(later.get(0).statements().get(0).mentions()).containsExactly(ROSSIYA, PUTIN);
    assertThat(later.get(1).statements().get(0).mentions()).containsExactly(ROSSIYA);
  }

  @Test
  void takesTheEarlierValueEvenIfTheBriefNamesItLater() {
    Statement statement = letter("a").addMentions(ROSSIYA).build();
    Actor ministry = actor("ministry", "the ministry").toBuilder().partOf(RUSSIA).build();
    Brief two = brief(statement, letter("b").addMentions(ministry).build()).id("two").build();
    Brief unified = Edits.unify(two, mentions("one", RF)).get(0);
    assertThat(unified.statements().get(1).mentions().get(0).partOf()).contains(ROSSIYA);
  }

  @Test
  void doesNotCountAnIdentifierThatTwoActorsOfABriefHave() {
    Actor union = actor("soviet-union", "Soviet Union", Identifier.of("cow", "365"));
    Actor successor = actor("russia", "Russia", Identifier.of("cow", "365"));
    List<Brief> briefs =
        List.of(mentions("one", union, successor), mentions("two", successor.toBuilder().id("ru").build()));
    assertThat(Edits.unify(briefs, Identifier.IDENTIFYING_SCHEMES)).isEqualTo(briefs);
  }

  @Test
  void countsTheGivenSchemesOnlyAndTellsVersionsApart() {
    List<Brief> briefs = List.of(
        mentions("one", actor("a", "A", Identifier.of("desk", "1"))),
        mentions("two", actor("b", "B", Identifier.of("desk", "1"))),
        mentions("three", actor("c", "C", Identifier.of("desk", "2022", "1"))));
    assertThat(Edits.unify(briefs, Set.of("wikidata"))).isEqualTo(briefs);
    assertThat(Edits.unify(briefs, Set.of("desk")))
        .extracting(brief -> brief.statements().get(0).mentions().get(0).id())
        .containsExactly("a", "a", "c");
  }

  @Test
  void unifiesSourcesAndTopics() {
    Identifier lei = Identifier.of("lei", "1");
    Source agency = Source.builder().id("kcna").kind(SourceKind.NEWS_AGENCY).name("KCNA").addIdentifier(lei).build();
    Source other = agency.toBuilder().id("agency").name("the agency").build();
    Topic topic = Topic.builder().id("ties").label("ties").addIdentifier(lei).build();
    Attribution[] chain = {Attribution.indirect(agency, "said"), Attribution.direct(ARTICLE, "wrote")};
    Brief one = brief(letter("a", chain).addTopic(topic).build()).build();
    Brief two = Edits.mapTopics(
        Edits.mapSources(one, source -> source.equals(agency) ? other : source),
        any -> topic.toBuilder().id("x").label("friendship").build());
    assertThat(two).isNotEqualTo(one);
    assertThat(Edits.unify(one, two)).containsExactly(one, one);
  }

  @Test
  void refusesAnIdThatAnotherActorAlreadyHas() {
    assertRefused(
        () -> Edits.unify(mentions("one", RF), mentions("two", ROSSIYA, actor("rf", "a radio"))),
        "Actor 'rf': id must name one value, but two differ in name: 'Russian Federation' and 'a radio'");
  }

  @Test
  void joinsAnActorWithTheActorToWhichItBelongs() {
    Actor part = RUSSIA.toBuilder().partOf(ROSSIYA).build();
    assertThat(Edits.unify(mentions("two", part, PUTIN), mentions("one", RF)))
        .extracting(brief -> brief.statements().get(0).mentions())
        .containsExactly(List.of(ROSSIYA, PUTIN), List.of(ROSSIYA));
  }
}
