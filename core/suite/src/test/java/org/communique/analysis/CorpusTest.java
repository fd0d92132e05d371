// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communique.analysis.Press.KIM;
import static org.communique.analysis.Press.PUTIN;
import static org.communique.analysis.Press.based;
import static org.communique.analysis.Press.brief;
import static org.communique.analysis.Press.cite;
import static org.communique.analysis.Press.corpus;
import static org.communique.analysis.Press.say;
import static org.communique.testing.Refusals.assertRefused;

import java.net.URI;
import org.communique.Actor;
import org.communique.Brief;
import org.communique.Relation;
import org.communique.Stance;
import org.communique.StatementRef;
import org.communique.base.Identifier;
import org.communique.vocabulary.ActorKind;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.RelationKind;
import org.junit.jupiter.api.Test;

/** Briefs are joined by identifiers and URIs, and by nothing else. */
class CorpusTest {

  private static final Identifier Q159 = Identifier.of("wikidata", "Q159");
  private static final Identifier RU = Identifier.of("iso3166-1-alpha-2", "RU");

  @Test
  void namesStatementsByIdWhereNoOtherHasIt() {
    Brief letters = based("letters", say("letter", PUTIN), say("response", KIM));
    Brief ties = brief("ties", say("letter", PUTIN)).build();
    assertThat(Corpus.of(letters).statements()).hasToString("[letter, response]");
    assertThat(Corpus.of(ties, letters).statements()).hasToString(
        "[https://example.org/letters#letter, response, ties#letter]");
    assertThat(Corpus.of(ties, letters)).hasToString("Corpus (briefs: 2, statements: 3, unresolved references: 0)");
    assertThat(Corpus.of().statements()).isEmpty();
  }

  @Test
  void findsAStatementByItsNameOrUri() {
    Brief letters = based("letters", say("letter", PUTIN), say("response", KIM));
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
    Brief letters = based("letters", say("letter", PUTIN));
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
    assertThat(actors(code, Identifier.of("cameo", "1.1b3", "RUS"))).isEqualTo("[russia]");
    String two = "[ties#russia, trade#russia]";
    assertThat(actors(code, Identifier.of("cow", "1.1b3", "RUS"))).isEqualTo(two);
    assertThat(actors(code, Identifier.of("cameo", "1.0", "RUS"))).isEqualTo(two);
    assertThat(actors(code, Identifier.of("cameo", "RUS"))).isEqualTo(two);
    assertThat(actors(code, Identifier.of("cameo", "1.1b3", "rus"))).isEqualTo(two);
  }

  private static String actors(Identifier one, Identifier other) {
    return Corpus.of(
        brief("ties", say("s", state("russia", "Russia", one))).build(),
        brief("trade", say("s", state("russia", "Russia", other))).build()).actors().toString();
  }

  @Test
  void joinsNeitherByIdNorByName() {
    Brief letters = based("letters", say("letter", Actor.person("kim", "Kim")));
    Brief trade = brief("trade", say("s", Actor.person("kim", "Kim")), say("t", Actor.person("kju", "Kim"))).build();
    assertThat(Corpus.of(letters, trade).actors()).hasToString("[https://example.org/letters#kim, trade#kim, kju]");
    assertThat(Corpus.of(letters).actors()).hasToString("[kim]");
  }

  @Test
  void joinsTransitivelyAndCallsTheWholeByItsFirstValue() {
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
  void doesNotJoinByAnIdentifierInABriefThatGivesItToTwo() {
    Actor russia = state("russia", "Russia", RU);
    Actor union = state("soviet-union", "the Soviet Union", RU);
    Brief history = brief("a", say("s", russia), say("t", union)).build();
    Brief ties = brief("b", say("s", state("rf", "the Russian Federation", RU))).build();
    Brief trade = brief("c", say("s", state("moscow", "Moscow", RU))).build();
    assertThat(Corpus.of(history, ties).actors()).hasToString("[russia, soviet-union, rf]");
    assertThat(Corpus.of(history, ties, trade).actors()).hasToString("[russia, soviet-union, rf]");
    assertThat(Corpus.of(ties, trade).actors()).hasToString("[rf]");
  }

  @Test
  void findsASubjectByItsKey() {
    Corpus corpus = corpus(say("s", PUTIN).addTopic(Press.TIES));
    assertThat(corpus.actor("putin")).hasValue(new Entity(Entity.Kind.ACTOR, "putin", "Vladimir Putin"));
    assertThat(corpus.source("the-article")).hasValue(new Entity(Entity.Kind.SOURCE, "the-article", "A news brief"));
    assertThat(corpus.topic("ties")).hasValue(new Entity(Entity.Kind.TOPIC, "ties", "ties"));
    assertThat(corpus.actor("ties")).isEmpty();
  }

  @Test
  void listsReferencesThatLeadElsewhere() {
    Brief letters = based("letters", say("letter", PUTIN), say("answer", KIM)
        .addRelations(
            Relation.of(RelationKind.RESPONDS_TO, "https://example.org/letters#letter"),
            Relation.of(RelationKind.DENIES, "https://example.org/letters/#letter"))
        .addStance(Stance.of(KIM, Attitude.SUPPORT, StatementRef.parse("urn:x:1"))));
    assertThat(Corpus.of(letters).unresolved())
        .hasToString("[answer to https://example.org/letters/#letter, answer to urn:x:1]");
  }

  @Test
  void countsEqualBriefsOnce() {
    Brief letters = based("letters", say("letter", PUTIN));
    Corpus corpus = Corpus.of(letters, based("letters", say("letter", PUTIN)));
    assertThat(corpus.briefs()).containsExactly(letters);
    assertThat(corpus).isEqualTo(Corpus.of(letters)).isNotEqualTo(Corpus.of()).hasSameHashCodeAs(corpus.with(corpus))
        .hasToString("Corpus (briefs: 1, statements: 1, unresolved references: 0)");
    assertThat(cite(corpus, "letter")).hasToString("letter");
  }

  @Test
  void printsNamesThatTurnNoLineRound() {
    Brief odd = brief("odd", say("letter", PUTIN)).base(URI.create("https://example.org/\u202Eofni")).build();
    assertThat(Corpus.of(odd, brief("ties", say("letter", PUTIN)).build()).statements().subList(0, 1))
        .hasToString("[https://example.org/\uFFFDofni#letter]")
        .extracting(CorpusStatement::name).containsExactly("https://example.org/\u202Eofni#letter");
  }

  @Test
  void refusesTwoBriefsOfOneName() {
    String rule = "Corpus: briefs must differ in their bases, or in their ids if they have none, but was ";
    assertRefused(
        () -> Corpus.of(based("letters", say("letter", PUTIN)), based("letters", say("letter", KIM))),
        rule + "'https://example.org/letters'");
    assertRefused(() -> corpus(say("a", KIM)).with(corpus(say("b", KIM))), rule + "'ties'");
    assertThat(Corpus.of(brief("ties").build(), based("ties")).briefs()).hasSize(2);
  }

  private static Actor state(String id, String name, Identifier... identifiers) {
    return Actor.builder().id(id).kind(ActorKind.STATE).name(name).addIdentifiers(identifiers).build();
  }
}
