// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.analysis.CorpusFixture.briefAt;
import static org.communique.analysis.CorpusFixture.names;
import static org.communique.testing.Specimens.NORTH_KOREA;
import static org.communique.testing.Specimens.PUTIN;
import static org.communique.testing.Specimens.REUTERS;
import static org.communique.testing.Specimens.RUSSIA;
import static org.communique.testing.Specimens.say;

import java.util.List;
import org.communique.Actor;
import org.communique.ActorBuilder;
import org.communique.Brief;
import org.communique.Relation;
import org.communique.Source;
import org.communique.SourceBuilder;
import org.communique.base.Identifier;
import org.communique.vocabulary.ActorKind;
import org.communique.vocabulary.RelationKind;
import org.communique.vocabulary.SourceKind;
import org.junit.jupiter.api.Test;

/** Two sources of different briefs count as two only if identifiers tell them apart. */
class CorroborationAcrossBriefsTest {

  private static final Identifier Q159 = Identifier.of("wikidata", "Q159");
  private static final Identifier Q423 = Identifier.of("wikidata", "Q423");
  private static final Identifier KREMLIN = Identifier.of("wikidata", "Q9876");
  private static final Identifier KCNA = Identifier.of("wikidata", "Q483915");

  @Test
  void countsOneIfNothingHasAnIdentifier() {
    assertThat(independent(kremlin(), russia(), kcna(), northKorea())).isEqualTo(1);
    assertThat(Corroboration.of(corpus(kremlin(), russia(), kcna(), northKorea())).table().toString())
        .contains("no identifiers show that the witnesses differ");
    Corpus identified = corpus(kremlin(KREMLIN), russia(Q159), kcna(KCNA), northKorea(Q423));
    assertThat(Corroboration.of(identified).table().toString()).doesNotContain("no identifiers");
  }

  @Test
  void countsTwoIfTheSourcesAndTheActorsBehindThemHaveIdentifiers() {
    assertThat(independent(kremlin(KREMLIN), russia(Q159), kcna(KCNA), northKorea(Q423))).isEqualTo(2);
  }

  @Test
  void countsOneIfAnIssuerAControllerOrASourceHasNoIdentifier() {
    assertThat(independent(kremlin(KREMLIN), russia(), kcna(KCNA), northKorea(Q423))).isEqualTo(1);
    assertThat(independent(kremlin(KREMLIN), russia(Q159), kcna(KCNA), northKorea())).isEqualTo(1);
    assertThat(independent(kremlin(KREMLIN), russia(Q159), kcna(), northKorea(Q423))).isEqualTo(1);
  }

  @Test
  void isCircularIfBothSourcesHaveOneController() {
    Corroboration corroboration =
        Corroboration.of(corpus(kremlin(KREMLIN), russia(Q423), kcna(KCNA), northKorea(Q423)));
    assertThat(corroboration.utterances()).singleElement().satisfies(said -> {
      assertThat(names(said.reports())).containsExactly("https://example.org/a#letter", "https://example.org/b#letter");
      assertThat(CorroborationTest.witnesses(said)).containsExactly(List.of("kremlin", "kcna"));
      assertThat(said.independent()).isEqualTo(1);
      assertThat(said.isCircular()).isTrue();
      assertThat(said.witnesses().get(0).reasons()).singleElement().asString().contains("kremlin.ru", "KCNA");
    });
  }

  @Test
  void countsOneSourceOfTwoBriefsAsOne() {
    Corpus corpus = corpus(kremlin(KREMLIN), russia(Q159), kcna(KREMLIN), northKorea(Q423));
    List<String> reports = List.of("https://example.org/a#letter", "https://example.org/b#letter");
    assertThat(Corroboration.of(corpus).utterances()).singleElement().satisfies(said -> {
      assertThat(names(said.reports())).isEqualTo(reports);
      assertThat(CorroborationTest.witnesses(said)).containsExactly(List.of("kremlin"));
      assertThat(said.independent()).isEqualTo(1);
      assertThat(said.isCircular()).isTrue();
    });
    assertThat(Corroboration.of(corpus).claims()).singleElement().satisfies(claim -> {
      assertThat(names(claim.reports())).isEqualTo(reports);
      assertThat(CorroborationTest.witnesses(claim)).containsExactly(
          List.of("https://example.org/a#putin", "kremlin", "https://example.org/b#putin"));
      assertThat(claim.independent()).isEqualTo(1);
      assertThat(claim.isCircular()).isFalse();
    });
  }

  @Test
  void needsIdentifiersOfTheSpeakersOfAClaimToo() {
    Actor lavrov = Actor.person("lavrov", "Sergey Lavrov");
    assertThat(confirmed(lavrov)).isEqualTo(1);
    Actor known = Actor.builder().from(lavrov).addIdentifier(Identifier.of("wikidata", "Q58217")).build();
    assertThat(confirmed(known)).isEqualTo(2);
    assertThat(confirmed(known, kcna())).as("the source of a known speaker may be any source").isEqualTo(1);
  }

  @Test
  void countsOneIfTheIdentifiersHaveNoCommonSchemeOrOneBriefGivesAnIdentifierToTwoSources() {
    assertThat(independent(kremlin(Identifier.of("lei", "253400")), russia(Q159), kcna(KCNA), northKorea(Q423)))
        .isEqualTo(1);
    Source twin = Source.builder().id("twin").kind(SourceKind.OTHER).name("its twin").addIdentifier(KREMLIN).build();
    Brief release = briefAt("a", say("letter", PUTIN, kremlin(KREMLIN).issuer(russia(Q159).build()).build()),
        say("other", PUTIN, twin));
    Brief report = briefAt("b", say("letter", PUTIN, kcna(KCNA).controller(northKorea(Q423).build()).build())
        .addRelation(Relation.of(RelationKind.SAME_UTTERANCE_AS, "https://example.org/a#letter")));
    assertThat(Corroboration.of(Corpus.of(release, report)).utterances().get(0).independent()).isEqualTo(1);
  }

  @Test
  void doesNotCountAGroupOfOneBriefThatOnlyAReportOfAnotherBriefIdentifies() {
    Actor owner = Actor.of("owner", ActorKind.COMPANY, "The owner");
    Source somebody = Source.unnamed("somebody", "whoever told the paper");
    Source paper = Source.builder().id("paper").kind(SourceKind.NEWSPAPER).name("The Paper").controller(owner).build();
    SourceBuilder radio = Source.builder().id("radio").kind(SourceKind.BROADCASTER).name("The Radio").addIdentifier(KCNA);
    Brief two = briefAt("two", say("aired", PUTIN, radio.build())
        .addRelation(Relation.of(RelationKind.SAME_UTTERANCE_AS, "https://example.org/one#told")));
    Brief one = briefAt("one", say("told", PUTIN, somebody, paper),
        say("wired", PUTIN, REUTERS).addRelation(Relation.of(RelationKind.SAME_UTTERANCE_AS, "told")),
        say("elsewhere", PUTIN, radio.controller(owner).build()));
    assertThat(Corroboration.of(Corpus.of(one, two)).utterances())
        .filteredOn(said -> names(said.reports()).contains("told")).singleElement().satisfies(said -> {
          assertThat(CorroborationTest.witnesses(said))
              .containsExactly(List.of("somebody", "paper", "radio"), List.of("reuters"));
          assertThat(said.independent()).isEqualTo(1);
        });
  }

  @Test
  void isCircularIfTwoBriefsRepeatOneAgency() {
    Source agency = kcna(KCNA).build();
    Brief paper = briefAt("paper", say("letter", PUTIN, agency));
    Brief radio = briefAt("radio", say("letter", PUTIN, agency)
        .addRelation(Relation.of(RelationKind.SAME_UTTERANCE_AS, "https://example.org/paper#letter")));
    assertThat(Corroboration.of(Corpus.of(paper, radio)).circularReporting()).singleElement().satisfies(letter -> {
      assertThat(letter.outlets()).hasSize(2);
      assertThat(letter.independent()).isEqualTo(1);
    });
  }

  private static int confirmed(Actor other) {
    return confirmed(other, kcna(KCNA));
  }

  private static int confirmed(Actor other, SourceBuilder agency) {
    Source kremlin = kremlin(KREMLIN).issuer(russia(Q159).build()).build();
    Source kcna = agency.controller(northKorea(Q423).build()).build();
    Actor putin = Actor.builder().from(PUTIN).addIdentifier(Identifier.of("wikidata", "Q7747")).build();
    return Corroboration.of(Corpus.of(
            briefAt("a", say("letter", putin, kremlin)),
            briefAt("b", say("letter", other, kcna).addRelation(
                Relation.of(RelationKind.CONFIRMS, "https://example.org/a#letter")))))
        .claims().get(0).independent();
  }

  private static int independent(SourceBuilder one, ActorBuilder issuer, SourceBuilder other, ActorBuilder controller) {
    return Corroboration.of(corpus(one, issuer, other, controller)).utterances().get(0).independent();
  }

  private static Corpus corpus(SourceBuilder one, ActorBuilder issuer, SourceBuilder other, ActorBuilder controller) {
    Brief release = briefAt("a", say("letter", PUTIN, one.issuer(issuer.build()).build()));
    Brief report = briefAt("b", say("letter", PUTIN, other.controller(controller.build()).build())
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
