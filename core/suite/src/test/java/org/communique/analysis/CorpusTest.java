// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communique.analysis.CorpusFixture.briefAt;
import static org.communique.analysis.CorpusFixture.cite;
import static org.communique.analysis.CorpusFixture.corpus;
import static org.communique.analysis.CorpusFixture.keys;
import static org.communique.analysis.CorpusFixture.names;
import static org.communique.testing.Refusals.assertRefused;
import static org.communique.testing.Specimens.KIM;
import static org.communique.testing.Specimens.PUTIN;
import static org.communique.testing.Specimens.TIES;
import static org.communique.testing.Specimens.brief;
import static org.communique.testing.Specimens.say;

import java.net.URI;
import java.util.List;
import org.communique.Actor;
import org.communique.Alias;
import org.communique.Brief;
import org.communique.Relation;
import org.communique.Stance;
import org.communique.StatementRef;
import org.communique.base.Identifier;
import org.communique.vocabulary.ActorKind;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.RelationKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A corpus joins what briefs contain by identifiers and URIs, and by nothing else. */
class CorpusTest {

  private static final Identifier Q159 = Identifier.of("wikidata", "Q159");
  private static final Identifier RU = Identifier.of("iso3166-1-alpha-2", "RU");

  @Test
  void namesAStatementByItsIdAloneIfNoOtherStatementHasIt() {
    Brief letters = briefAt("letters", say("letter", PUTIN), say("response", KIM));
    Brief ties = brief("ties", say("letter", PUTIN)).build();
    assertThat(names(Corpus.of(letters).statements())).containsExactly("letter", "response");
    assertThat(names(Corpus.of(ties, letters).statements()))
        .containsExactly("https://example.org/letters#letter", "response", "ties#letter");
    assertThat(Corpus.of(ties, letters).unresolved()).isEmpty();
    assertThat(Corpus.of().statements()).isEmpty();
  }

  @Test
  void findsAStatementByItsNameOrUri() {
    Brief letters = briefAt("letters", say("letter", PUTIN), say("response", KIM));
    Corpus one = Corpus.of(letters);
    assertThat(one.statement("response")).hasValue(new CorpusStatement(1, "response", letters.statements().get(1)));
    assertThat(one.statement("https://example.org/letters#response")).isEqualTo(one.statement("response"));
    assertThat(one.statement("https://example.org/letters#resp%6Fnse")).isEmpty();
    assertThat(one.statement("letters#response")).isEmpty();
    Corpus two = one.with(corpus(say("letter", PUTIN)));
    assertThat(two.statement("response")).map(CorpusStatement::number).hasValue(1);
    assertThat(two.statement("letter")).isEmpty();
    assertThat(two.statement("ties#letter")).map(CorpusStatement::number).hasValue(2);
    assertThat(two.statement("https://example.org/letters#response")).map(CorpusStatement::number).hasValue(1);
  }

  @Test
  void findsTheBriefOfAStatementAndRefusesAStatementOfAnother() {
    Brief letters = briefAt("letters", say("letter", PUTIN));
    Brief ties = brief("ties", say("letter", PUTIN)).build();
    Corpus corpus = Corpus.of(ties, letters);
    assertThat(corpus.brief(cite(corpus, "ties#letter"))).isSameAs(ties);
    assertThat(corpus.brief(cite(corpus, "https://example.org/letters#letter"))).isSameAs(letters);
    assertThatThrownBy(() -> corpus.brief(cite(Corpus.of(letters), "letter")))
        .isExactlyInstanceOf(IllegalArgumentException.class).hasMessage("no statement of this corpus: letter");
  }

  @Test
  void joinsByASharedSchemeVersionAndValue() {
    Identifier code = Identifier.of("cameo", "1.1b3", "RUS");
    assertThat(actors(code, Identifier.of("cameo", "1.1b3", "RUS"))).containsExactly("russia");
    assertThat(keys(twoBriefs(code, code, Identifier.IDENTIFYING_SCHEMES).actors()))
        .containsExactly("ties#russia", "trade#russia");
    for (Identifier other : List.of(
        Identifier.of("cow", "1.1b3", "RUS"), Identifier.of("cameo", "1.0", "RUS"), Identifier.of("cameo", "RUS"),
        Identifier.of("cameo", "1.1b3", "rus"))) {
      assertThat(actors(code, other)).containsExactly("ties#russia", "trade#russia");
    }
  }

  private static List<String> actors(Identifier one, Identifier other) {
    return keys(twoBriefs(one, other, List.of("cameo", "cow")).actors());
  }

  private static Corpus twoBriefs(Identifier one, Identifier other, List<String> schemes) {
    return Corpus.of(
        List.of(
            brief("ties", say("s", state("russia", "Russia", one))).build(),
            brief("trade", say("s", state("russia", "Russia", other))).build()),
        schemes);
  }

  @Test
  void doesNotJoinByTheCodeOfAClassUnlessTheCallerSaysThatItIdentifies() {
    Identifier igo = Identifier.of("cameo", "IGO");
    List<Brief> briefs = List.of(
        brief("ties", say("s", state("un", "the UN", igo))).build(),
        brief("trade", say("s", state("ec", "the European Commission", igo))).build());
    assertThat(keys(Corpus.of(briefs).actors())).containsExactly("un", "ec");
    assertThat(Corpus.of(briefs).joins()).isEmpty();
    assertThat(Corpus.of(briefs).schemes()).containsExactlyInAnyOrderElementsOf(Identifier.IDENTIFYING_SCHEMES);
    Corpus byCode = Corpus.of(briefs, List.of("cameo"));
    assertThat(keys(byCode.actors())).containsExactly("un");
    assertThat(byCode.schemes()).containsExactly("cameo");
    assertThat(byCode).isNotEqualTo(Corpus.of(briefs)).isEqualTo(byCode.with(Corpus.of(briefs)));
    assertThat(keys(Corpus.of(briefs, List.of()).actors())).containsExactly("un", "ec");
  }

  @Test
  void tellsWhatItJoinedByWhichIdentifierAndWhichJoinsBringDifferentNamesTogether() {
    Actor russia = state("russia", "Russia", Q159, RU);
    Actor federation = state("rf", "Russian Federation", Q159);
    Actor shouting = state("ru", "RUSSIA", RU);
    Corpus corpus = Corpus.of(
        brief("a", say("s", russia)).build(), brief("b", say("t", federation)).build(),
        brief("c", say("u", shouting)).build());
    Entity entity = new Entity(Entity.Kind.ACTOR, "russia", "Russia");
    Join.Bearer first = new Join.Bearer("a", "russia", "Russia", List.of());
    assertThat(corpus.joins()).containsExactly(
        new Join(entity, RU, List.of(first, new Join.Bearer("c", "ru", "RUSSIA", List.of()))),
        new Join(entity, Q159, List.of(first, new Join.Bearer("b", "rf", "Russian Federation", List.of()))));
    assertThat(corpus.joins()).extracting(Join::bringsDifferentNamesTogether).containsExactly(false, true);
    assertThat(corpus.joinsTable().rows()).containsExactly(
        List.of("russia", "iso3166-1-alpha-2 RU", "a#russia (Russia); c#ru (RUSSIA)", "no"),
        List.of("russia", "wikidata Q159", "a#russia (Russia); b#rf (Russian Federation)", "yes"));
    assertThat(corpus.joins().get(1)).hasToString("wikidata Q159: a#russia (Russia), b#rf (Russian Federation)");
    Actor abbreviated = federation.toBuilder().addAlias(Alias.of("Russia")).build();
    assertThat(Corpus.of(brief("a", say("s", russia)).build(), brief("b", say("t", abbreviated)).build()).joins())
        .extracting(Join::bringsDifferentNamesTogether).as("one has the name of the other").containsExactly(false);
    assertThat(new Join(entity, Q159, List.of(first, new Join.Bearer("b", "rf", "RF", List.of("Russia"))))
        .bringsDifferentNamesTogether()).isFalse();
  }

  @Test
  void resolvesTheReferencesOfAStatement() {
    Corpus corpus = Corpus.of(
        briefAt("letters", say("letter", PUTIN), say("answer", KIM)), brief("ties", say("letter", KIM)).build());
    CorpusStatement answer = cite(corpus, "answer");
    assertThat(corpus.resolve(answer, StatementRef.parse("letter")))
        .hasValue(cite(corpus, "https://example.org/letters#letter"));
    assertThat(corpus.resolve(cite(corpus, "ties#letter"), StatementRef.parse("https://example.org/letters#answer")))
        .hasValue(answer);
    assertThat(corpus.resolve(answer, StatementRef.parse("urn:x:1"))).isEmpty();
  }

  @Test
  void joinsNeitherByIdNorByName() {
    Brief letters = briefAt("letters", say("letter", Actor.person("kim", "Kim")));
    Brief trade = brief("trade", say("s", Actor.person("kim", "Kim")), say("t", Actor.person("kju", "Kim"))).build();
    assertThat(keys(Corpus.of(letters, trade).actors()))
        .containsExactly("https://example.org/letters#kim", "trade#kim", "kju");
    assertThat(keys(Corpus.of(letters).actors())).containsExactly("kim");
  }

  @Test
  void joinsOverSeveralStepsAndNamesTheEntityAfterItsFirstValue() {
    Actor russia = state("russia", "Russia", Q159);
    Actor federation = state("rf", "the Russian Federation", RU, Q159);
    Actor moscow = state("moscow", "Moscow", RU);
    Corpus corpus = Corpus.of(
        brief("c", say("s", moscow)).build(), brief("b", say("s", federation)).build(),
        brief("a", say("s", russia)).build());
    assertThat(corpus.actors()).containsExactly(new Entity(Entity.Kind.ACTOR, "russia", "Russia"));
    assertThat(corpus.actors(corpus.actors().get(0))).containsExactly(russia, federation, moscow);
    assertThat(corpus.sources(corpus.actors().get(0))).isEmpty();
    assertThat(corpus.topics(corpus.actors().get(0))).isEmpty();
  }

  @Test
  void doesNotJoinByAnIdentifierThatOneBriefGivesToTwoActors() {
    Actor russia = state("russia", "Russia", RU);
    Actor union = state("soviet-union", "the Soviet Union", RU);
    Brief history = brief("a", say("s", russia), say("t", union)).build();
    Brief ties = brief("b", say("s", state("rf", "the Russian Federation", RU))).build();
    Brief trade = brief("c", say("s", state("moscow", "Moscow", RU))).build();
    assertThat(keys(Corpus.of(history, ties).actors())).containsExactly("russia", "soviet-union", "rf");
    assertThat(keys(Corpus.of(history, ties, trade).actors())).containsExactly("russia", "soviet-union", "rf");
    assertThat(keys(Corpus.of(ties, trade).actors())).containsExactly("rf");
  }

  @Test
  void findsAnEntityByItsKey() {
    Corpus corpus = corpus(say("s", PUTIN).addTopic(TIES));
    assertThat(corpus.actor("putin")).hasValue(new Entity(Entity.Kind.ACTOR, "putin", "Vladimir Putin"));
    assertThat(corpus.source("the-article")).hasValue(new Entity(Entity.Kind.SOURCE, "the-article", "A news brief"));
    assertThat(corpus.topic("bilateral-ties"))
        .hasValue(new Entity(Entity.Kind.TOPIC, "bilateral-ties", "ties between Russia and North Korea"));
    assertThat(corpus.actor("bilateral-ties")).isEmpty();
  }

  @Test
  void listsReferencesToStatementsThatNoBriefContains() {
    Brief letters = briefAt("letters", say("letter", PUTIN), say("answer", KIM)
        .addRelations(
            Relation.of(RelationKind.RESPONDS_TO, "https://example.org/letters#letter"),
            Relation.of(RelationKind.DENIES, "https://example.org/letters/#letter"))
        .addStance(Stance.of(KIM, Attitude.SUPPORT, StatementRef.parse("urn:x:1"))));
    Corpus corpus = Corpus.of(letters);
    assertThat(corpus.unresolved()).containsExactly(
        new Corpus.Reference(cite(corpus, "answer"), StatementRef.parse("https://example.org/letters/#letter")),
        new Corpus.Reference(cite(corpus, "answer"), StatementRef.parse("urn:x:1")));
  }

  @Test
  void countsEqualBriefsOnce() {
    Brief letters = briefAt("letters", say("letter", PUTIN));
    Corpus corpus = Corpus.of(letters, briefAt("letters", say("letter", PUTIN)));
    assertThat(corpus.briefs()).containsExactly(letters);
    assertThat(names(corpus.statements())).containsExactly("letter");
    assertThat(corpus).isEqualTo(Corpus.of(letters)).isNotEqualTo(Corpus.of()).hasSameHashCodeAs(corpus.with(corpus));
  }

  @Tag("H35")
  @Test
  void printsANameWithoutTheCharactersThatChangeTheDirectionOfALine() {
    Brief odd = brief("odd", say("letter", PUTIN)).base(URI.create("https://example.org/\u202Eofni\u202C")).build();
    CorpusStatement letter = Corpus.of(odd, brief("ties", say("letter", PUTIN)).build()).statements().get(0);
    assertThat(letter.name()).isEqualTo("https://example.org/\u202Eofni\u202C#letter");
    assertThat(letter).hasToString("https://example.org/\uFFFDofni\uFFFD#letter");
  }

  @Test
  void refusesTwoDifferentBriefsOfOneName() {
    String rule = "Corpus: briefs must differ in their bases, or in their ids if they have none, but was ";
    assertRefused(
        () -> Corpus.of(briefAt("letters", say("letter", PUTIN)), briefAt("letters", say("letter", KIM))),
        rule + "'https://example.org/letters'");
    assertRefused(() -> corpus(say("a", KIM)).with(corpus(say("b", KIM))), rule + "'ties'");
    assertThat(Corpus.of(brief("ties").build(), briefAt("ties")).briefs()).hasSize(2);
  }

  private static Actor state(String id, String name, Identifier... identifiers) {
    return Actor.builder().id(id).kind(ActorKind.STATE).name(name).addIdentifiers(identifiers).build();
  }
}
