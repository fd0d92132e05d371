// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.analysis.Press.KIM;
import static org.communique.analysis.Press.NORTH_KOREA;
import static org.communique.analysis.Press.PUTIN;
import static org.communique.analysis.Press.RUSSIA;
import static org.communique.analysis.Press.based;
import static org.communique.analysis.Press.say;

import org.communique.Actor;
import org.communique.ActorBuilder;
import org.communique.Brief;
import org.communique.Relation;
import org.communique.Source;
import org.communique.SourceBuilder;
import org.communique.base.Identifier;
import org.communique.vocabulary.RelationKind;
import org.communique.vocabulary.SourceKind;
import org.junit.jupiter.api.Test;

/** In two briefs only what bears an identifier is known to be two. */
class CorroborationAcrossBriefsTest {

  private static final Identifier Q159 = Identifier.of("wikidata", "Q159");
  private static final Identifier Q423 = Identifier.of("wikidata", "Q423");
  private static final Identifier KREMLIN = Identifier.of("wikidata", "Q9876");
  private static final Identifier KCNA = Identifier.of("wikidata", "Q483915");

  @Test
  void countsOneWhereNothingBearsAnIdentifier() {
    assertThat(independent(kremlin(), russia(), kcna(), northKorea())).isEqualTo(1);
  }

  @Test
  void countsTwoWhereSourcesAndThoseBehindThemBearIdentifiers() {
    assertThat(independent(kremlin(KREMLIN), russia(Q159), kcna(KCNA), northKorea(Q423))).isEqualTo(2);
  }

  @Test
  void countsOneWhereAnIssuerAControllerOrASourceBearsNone() {
    assertThat(independent(kremlin(KREMLIN), russia(), kcna(KCNA), northKorea(Q423))).isEqualTo(1);
    assertThat(independent(kremlin(KREMLIN), russia(Q159), kcna(KCNA), northKorea())).isEqualTo(1);
    assertThat(independent(kremlin(KREMLIN), russia(Q159), kcna(), northKorea(Q423))).isEqualTo(1);
  }

  @Test
  void goesRoundWhereBothComeFromOneController() {
    Corroboration corroboration =
        Corroboration.of(corpus(kremlin(KREMLIN), russia(Q423), kcna(KCNA), northKorea(Q423)));
    assertThat(corroboration.utterances()).hasToString("""
        [https://example.org/a#letter, https://example.org/b#letter: kremlin.ru, KCNA; 1 independent, circular]""");
    assertThat(corroboration.utterances().get(0).witnesses().get(0).reasons())
        .containsExactly("kremlin.ru and KCNA belong together, as issuers, controllers or speakers");
  }

  @Test
  void takesOneSourceOfTwoBriefsForOne() {
    Corpus corpus = corpus(kremlin(KREMLIN), russia(Q159), kcna(KREMLIN), northKorea(Q423));
    assertThat(Corroboration.of(corpus)).hasToString("""
        said: https://example.org/a#letter, https://example.org/b#letter: kremlin.ru; 1 independent, circular
        is so: https://example.org/a#letter, https://example.org/b#letter: Vladimir Putin, kremlin.ru, Vladimir Putin; \
        1 independent
        """);
  }

  @Test
  void wantsIdentifiersOfTheSpeakersOfAClaimToo() {
    assertThat(confirmed(KIM)).isEqualTo(1);
    assertThat(confirmed(Actor.builder().from(KIM).addIdentifier(Identifier.of("wikidata", "Q56226")).build()))
        .isEqualTo(2);
  }

  @Test
  void countsOneWhereNoSchemeIsCommonOrAnIdentifierIsSharedInItsBrief() {
    assertThat(independent(kremlin(Identifier.of("lei", "253400")), russia(Q159), kcna(KCNA), northKorea(Q423)))
        .isEqualTo(1);
    Source twin = Source.builder().id("twin").kind(SourceKind.OTHER).name("its twin").addIdentifier(KREMLIN).build();
    Brief release = based("a", say("letter", PUTIN, kremlin(KREMLIN).issuer(russia(Q159).build()).build()),
        say("other", PUTIN, twin));
    Brief report = based("b", say("letter", PUTIN, kcna(KCNA).controller(northKorea(Q423).build()).build())
        .addRelation(Relation.of(RelationKind.SAME_UTTERANCE_AS, "https://example.org/a#letter")));
    assertThat(Corroboration.of(Corpus.of(release, report)).utterances().get(0).independent()).isEqualTo(1);
  }

  @Test
  void goesRoundWherePaperAndRadioHaveOneAgencyEachInABriefOfItsOwn() {
    Source agency = kcna(KCNA).build();
    Brief paper = based("paper", say("letter", PUTIN, agency));
    Brief radio = based("radio", say("letter", PUTIN, agency)
        .addRelation(Relation.of(RelationKind.SAME_UTTERANCE_AS, "https://example.org/paper#letter")));
    assertThat(Corroboration.of(Corpus.of(paper, radio)).circularReporting()).singleElement().satisfies(letter -> {
      assertThat(letter.outlets()).hasSize(2);
      assertThat(letter.independent()).isEqualTo(1);
    });
  }

  private static int confirmed(Actor other) {
    Source kremlin = kremlin(KREMLIN).issuer(russia(Q159).build()).build();
    Source kcna = kcna(KCNA).controller(northKorea(Q423).build()).build();
    Actor putin = Actor.builder().from(PUTIN).addIdentifier(Identifier.of("wikidata", "Q7747")).build();
    return Corroboration.of(Corpus.of(
            based("a", say("letter", putin, kremlin)),
            based("b", say("letter", other, kcna).addRelation(
                Relation.of(RelationKind.CONFIRMS, "https://example.org/a#letter")))))
        .claims().get(0).independent();
  }

  private static int independent(SourceBuilder one, ActorBuilder issuer, SourceBuilder other, ActorBuilder controller) {
    return Corroboration.of(corpus(one, issuer, other, controller)).utterances().get(0).independent();
  }

  private static Corpus corpus(SourceBuilder one, ActorBuilder issuer, SourceBuilder other, ActorBuilder controller) {
    Brief release = based("a", say("letter", PUTIN, one.issuer(issuer.build()).build()));
    Brief report = based("b", say("letter", PUTIN, other.controller(controller.build()).build())
        .addRelation(Relation.of(RelationKind.SAME_UTTERANCE_AS, "https://example.org/a#letter")));
    return Corpus.of(release, report);
  }

  private static SourceBuilder kremlin(Identifier... identifiers) {
    return Source.builder().id("kremlin").kind(SourceKind.PRESS_RELEASE).name("kremlin.ru").addIdentifiers(identifiers);
  }

  private static SourceBuilder kcna(Identifier... identifiers) {
    return Source.builder().id("kcna").kind(SourceKind.NEWS_AGENCY).name("KCNA").addIdentifiers(identifiers);
  }

  private static ActorBuilder russia(Identifier... identifiers) {
    return Actor.builder().from(RUSSIA).addIdentifiers(identifiers);
  }

  private static ActorBuilder northKorea(Identifier... identifiers) {
    return Actor.builder().from(NORTH_KOREA).addIdentifiers(identifiers);
  }
}
