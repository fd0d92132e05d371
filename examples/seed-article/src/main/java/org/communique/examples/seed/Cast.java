// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.seed;

import org.communique.Actor;
import org.communique.Alias;
import org.communique.Gloss;
import org.communique.Role;
import org.communique.base.Identifier;
import org.communique.vocabulary.ActorKind;
import org.communique.vocabulary.Anonymity;
import org.communique.vocabulary.Basis;

/** The actors of the article: everybody who speaks, is spoken to, or is mentioned. */
final class Cast {

  static final Actor RUSSIA = state("russia", "Russia", "RU", "Q159");
  static final Actor NORTH_KOREA = state("north-korea", "North Korea", "KP", "Q423");
  static final Actor SOUTH_KOREA = state("south-korea", "South Korea", "KR", "Q884");
  static final Actor UKRAINE = state("ukraine", "Ukraine", "UA", "Q212");
  static final Actor UNITED_STATES = state("us", "the US", "US", "Q30");

  static final Actor SOVIET_UNION = Actor.builder()
      .id("soviet-union").kind(ActorKind.HISTORICAL_STATE).name("the Soviet Union")
      .addIdentifiers(Identifier.of("iso3166-3", "SUHH"), Identifier.of("wikidata", "Q15180"))
      .succeededBy(RUSSIA).build();
  static final Actor IMPERIAL_JAPAN =
      Actor.of("imperial-japan", ActorKind.HISTORICAL_STATE, "Japanese imperial rule");
  static final Actor KOREA = Actor.of("korea", ActorKind.REGION, "the Korean peninsula");
  static final Actor NORTHEAST_ASIA = Actor.of("northeast-asia", ActorKind.REGION, "the Northeastern Asian region");
  /** Part of Ukraine as the article puts it: “eastern Ukraine’s”. */
  static final Actor DONETSK = Actor.builder()
      .id("donetsk").kind(ActorKind.REGION).name("eastern Ukraine’s Donetsk region").partOf(UKRAINE).build();

  static final Actor PUTIN = Actor.builder()
      .id("putin").kind(ActorKind.PERSON).name("Vladimir Putin").addAlias(Alias.of("Putin"))
      .addIdentifier(Identifier.of("wikidata", "Q7747")).build();
  static final Actor KIM = Actor.builder()
      .id("kim").kind(ActorKind.PERSON).name("Kim Jong Un").addAlias(Alias.builder().text("Kim").weak(true).build())
      .addIdentifier(Identifier.of("wikidata", "Q56226"))
      .addRoles(Role.of("leader", NORTH_KOREA), Role.of("Supreme Leader", NORTH_KOREA)).build();
  static final Actor BOTH_LEADERS = pair("both-leaders", "both of these leaders", KIM, PUTIN);
  static final Actor TWO_COUNTRIES = pair("two-countries", "the two countries", RUSSIA, NORTH_KOREA);

  static final Actor UNITED_NATIONS = Actor.builder()
      .id("un").kind(ActorKind.INTERNATIONAL_ORGANISATION).name("the UN")
      .addIdentifier(Identifier.of("wikidata", "Q1065")).build();
  static final Actor HUMAN_RIGHTS_COUNCIL = Actor.builder()
      .id("human-rights-council").kind(ActorKind.ORGAN_OF_INTERNATIONAL_ORGANISATION)
      .name("the international Human Rights Council").partOf(UNITED_NATIONS).build();

  static final Actor PUBLISHER = Actor.builder()
      .id("publisher").kind(ActorKind.UNSPECIFIED).name("publisher of the article").anonymity(Anonymity.IMPLICIT)
      .build();
  static final Actor KCNA = Actor.builder()
      .id("kcna").kind(ActorKind.MEDIA_ORGANISATION).name("Korean Central News Agency").addAlias(Alias.of("KCNA"))
      .build();
  static final Actor RODONG_SINMUN = Actor.media("rodong-sinmun", "Rodong Sinmun");
  /** The article does not mention the party: it is the controller of the newspaper by general knowledge. */
  static final Actor RULING_PARTY = Actor.builder()
      .id("ruling-party").kind(ActorKind.POLITICAL_PARTY).name("ruling party of North Korea").partOf(NORTH_KOREA)
      .anonymity(Anonymity.IMPLICIT).build();
  static final Actor STATE_OUTLETS = described("state-outlets", ActorKind.CLASS, "state news outlets");
  static final Actor REUTERS = Actor.media("reuters", "REUTERS");
  static final Actor AL_JAZEERA = Actor.media("al-jazeera", "Al Jazeera");
  static final Actor MCBRIDE = Actor.builder()
      .id("mcbride").kind(ActorKind.PERSON).name("Rob McBride")
      .addRole(Role.builder().title("correspondent").organisation(AL_JAZEERA).basis(Basis.INFERRED).build()).build();

  static final Actor RUSSIAN_ARMY = Actor.builder()
      .id("russian-army").kind(ActorKind.ARMED_FORCE).name("the Russian army").partOf(RUSSIA).build();
  static final Actor RUSSIAN_FORCES = Actor.builder()
      .id("russian-forces").kind(ActorKind.ARMED_FORCE).name("Russian forces").partOf(RUSSIA).build();
  static final Actor ACCUSERS = Actor.builder()
      .id("accusers").kind(ActorKind.UNSPECIFIED).name("those who accused the Russian army")
      .anonymity(Anonymity.IMPLICIT).build();
  static final Actor CRITICS = Actor.builder()
      .id("critics").kind(ActorKind.UNSPECIFIED).name("those to whom the nuclear program is controversial")
      .anonymity(Anonymity.IMPLICIT).build();

  static final Actor US_ALLIES = described("us-allies", ActorKind.COALITION, "the allies of the US");
  /** The words that the article reports of Kim's response. The article, not Kim, says who is meant. */
  static final Actor HOSTILE_FORCES = Actor.builder()
      .id("hostile-forces").kind(ActorKind.VAGUE).name("hostile forces").anonymity(Anonymity.DESCRIBED)
      .gloss(Gloss.builder()
          .text("read: the US and its allies").givenBy(PUBLISHER).addMembers(UNITED_STATES, US_ALLIES)
          .basis(Basis.EXPLICIT).build())
      .build();
  /** The same words in key comment 1. No gloss: whether the gloss above holds there, the text leaves open. */
  static final Actor HOSTILE_FORCES_UNEXPLAINED = Actor.vague("hostile-forces-unexplained", "the hostile forces");
  static final Actor INTERNATIONAL_COMMUNITY = Actor.vague("international-community", "the international community");
  static final Actor PEOPLES = described("peoples", ActorKind.POPULATION, "the peoples of the two countries");
  static final Actor HEALTH_WORKERS =
      described("health-workers", ActorKind.CLASS, "health workers and scientists");

  private Cast() {}

  private static Actor state(String id, String name, String iso, String wikidata) {
    return Actor.builder()
        .id(id).kind(ActorKind.STATE).name(name)
        .addIdentifiers(Identifier.of("iso3166-1-alpha-2", iso), Identifier.of("wikidata", wikidata)).build();
  }

  private static Actor pair(String id, String name, Actor one, Actor other) {
    return Actor.builder()
        .id(id).kind(ActorKind.CLASS).name(name).addMembers(one, other).count(2).anonymity(Anonymity.DESCRIBED).build();
  }

  private static Actor described(String id, ActorKind kind, String name) {
    return Actor.builder().id(id).kind(kind).name(name).anonymity(Anonymity.DESCRIBED).build();
  }
}
