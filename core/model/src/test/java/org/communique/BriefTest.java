// SPDX-License-Identifier: Apache-2.0
package org.communique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.RuleMessages.ID;
import static org.communique.RuleMessages.LABEL;
import static org.communique.testing.Refusals.assertRefused;
import static org.communique.testing.Specimens.ARTICLE;
import static org.communique.testing.Specimens.KIM;
import static org.communique.testing.Specimens.NORTH_KOREA;
import static org.communique.testing.Specimens.PUTIN;
import static org.communique.testing.Specimens.RODONG;
import static org.communique.testing.Specimens.TIES;
import static org.communique.testing.Specimens.brief;
import static org.communique.testing.Specimens.letter;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.provider.CsvSource;
import java.util.concurrent.atomic.AtomicReference;
import org.communique.base.LanguageTag;
import org.communique.text.Quotation;
import org.communique.text.Segment;
import org.communique.text.SourceText;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.Basis;
import org.communique.vocabulary.NoteKind;
import org.communique.vocabulary.RelationKind;
import org.communique.vocabulary.SourceKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BriefTest {

  @Test
  void listsWhoeverOccursOnceAndAfterWhatItRefersTo() {
    Brief brief = brief(
            letter("a").addTopic(TIES).attributions(
                List.of(Attribution.indirect(RODONG, "wrote"), Attribution.direct(ARTICLE, "wrote"))).build(),
            letter("b").build())
        .build();
    assertThat(brief.actors()).containsExactly(PUTIN, NORTH_KOREA, KIM);
    assertThat(brief.sources()).containsExactly(ARTICLE, RODONG);
    assertThat(brief.topics()).containsExactly(TIES);
    assertThat(brief.statement("b")).contains(brief.statements().get(1));
    assertThat(brief.statement("c")).isEmpty();
    assertThat(brief).hasToString("Brief 'ties' (A letter)");
  }

  @Test
  void listsActorsSourcesAndTopicsWhateverNamesThem() {
    Actor league = Actor.builder().from(Actor.vague("league", "the league")).addMember(person("member"))
        .partOf(person("whole")).succeededBy(person("successor"))
        .gloss(Gloss.builder().givenBy(person("reader")).addMember(person("meant")).basis(Basis.INFERRED).build()).build();
    Source radio = Source.builder().from(RODONG).issuer(person("issuer")).controller(person("controller")).build();
    Brief brief = brief(letter("a")
            .speakers(List.of(person("speaker"))).addressees(List.of(person("addressee")))
            .speakingAs(Role.of("envoy", person("organisation"))).addOnBehalfOf(person("principal"))
            .attributions(List.of(
                Attribution.indirect(radio, "said").toBuilder().addRecipient(person("recipient")).build(),
                Attribution.direct(ARTICLE, "wrote")))
            .addDesignation(Designation.of(person("designated"), "he", Source.of("caption", SourceKind.OTHER, "Caption")))
            .addStance(Stance.of(person("holder"), Attitude.SUPPORT, person("target")))
            .addStance(Stance.of(person("holder"), Attitude.SUPPORT, TIES))
            .addTopic(Topic.of("trade", "trade")).addMention(league).build())
        .build();
    assertThat(brief.actors()).extracting(Actor::id).containsExactly(
        "speaker", "organisation", "principal", "addressee", "issuer", "controller", "recipient", "designated", "holder",
        "target", "whole", "successor", "member", "reader", "meant", "league");
    assertThat(brief.sources()).extracting(Source::id).containsExactly("the-article", "rodong-sinmun", "caption");
    assertThat(brief.topics()).extracting(Topic::id).containsExactly("bilateral-ties", "trade");
  }

  private static Actor person(String id) {
    return Actor.person(id, "N");
  }

  @Test
  void collectsItsActorsSourcesAndTopicsOnce() {
    Brief brief = brief(letter("a").addTopic(TIES).build()).build();
    assertThat(brief.actors()).isSameAs(brief.actors());
    assertThat(brief.sources()).isSameAs(brief.sources());
    assertThat(brief.topics()).isSameAs(brief.topics());
  }

  @Test
  void refusesBlankTextsAndARelativeBase() {
    assertRefused(() -> brief().id("").build(), "Brief" + ID);
    assertRefused(() -> brief().title("").build(), "Brief 'ties': title" + LABEL);
    assertRefused(() -> brief().encoder("").build(), "Brief 'ties': encoder" + LABEL);
    assertThat(brief().base(URI.create("urn:x:1")).build().base()).isPresent();
    assertRefused(
        () -> brief().base(URI.create("/briefs")).build(),
        "Brief 'ties': base must be an absolute URI, but was '/briefs'");
    assertRefused(
        () -> brief().base(URI.create("https://e\uD83Dx.org")).build(),
        "Brief 'ties': base must be an absolute URI, but was 'https://e\\ud83dx.org'");
    assertRefused(
        () -> Brief.builder().build(), "Cannot build Brief, some of required attributes are not set [id, title, source]");
  }

  @Test
  void tellsWhatItsDocumentRecords() {
    TimeExpression published = TimeExpression.of("2022-08-16");
    TimeExpression modified = TimeExpression.of("2022-08-17");
    Brief brief = brief().source(Source.builder().from(ARTICLE).published(published).modified(modified)
        .language(LanguageTag.parse("en")).addMarking("EMBARGOED").build()).build();
    assertThat(brief.published()).contains(published);
    assertThat(brief.modified()).contains(modified);
    assertThat(brief.language()).contains(LanguageTag.parse("en"));
    assertThat(brief.markings()).containsExactly("EMBARGOED");
  }

  @Test
  void findsItsNotesByKind() {
    Note choice = Note.choice("The caption is not encoded.");
    Note ambiguity = Note.ambiguity("“yesterday” may date the exchange or the report.");
    Brief brief = brief().addNotes(choice, ambiguity).build();
    assertThat(brief.notes(NoteKind.CHOICE)).containsExactly(choice);
    assertThat(brief.notes(NoteKind.AMBIGUITY)).containsExactly(ambiguity);
    assertThat(brief.notes(NoteKind.NOTE)).isEmpty();
  }

  @Test
  void isOfThisMajorVersionAndAnyMinor() {
    assertThat(brief().build().formatVersion()).isEqualTo(FormatVersion.CURRENT);
    assertThat(brief().formatVersion(FormatVersion.parse("1.7")).build().formatVersion()).hasToString("1.7");
    assertRefused(
        () -> brief().formatVersion(FormatVersion.parse("2.0")).build(),
        "Brief 'ties': formatVersion must have the major version 1, but was '2.0'");
  }

  @Test
  void namesOneStatementByAnId() {
    assertRefused(
        () -> brief(letter("a").build(), letter("a").build()).build(),
        "Brief 'ties': statements must not share an id, but was 'a'");
  }

  @Test
  void namesOneActorByAnIdAcrossStatements() {
    assertRefused(
        () -> brief(letter("a").build(), letter("b").addMention(Actor.state("north-korea", "DPRK")).build()).build(),
        "Actor 'north-korea': id must name one value, but two differ in name: 'North Korea' and 'DPRK'");
  }

  @Test
  void resolvesReferencesToStatements() {
    assertThat(brief(letter("a").addRelation(Relation.of(RelationKind.DENIES, "urn:x:1")).build()).build().statements())
        .hasSize(1);
    assertRefused(
        () -> brief(letter("a").addRelation(Relation.of(RelationKind.DENIES, "b")).build()).build(),
        "Statement 'a': relations must refer to a statement of this brief or to a URI, but was 'b'");
    assertRefused(
        () -> brief(letter("a").addStance(Stance.of(KIM, Attitude.SUPPORT, StatementRef.parse("b"))).build()).build(),
        "Statement 'a': stances must refer to a statement of this brief or to a URI, but was 'b'");
  }

  @Test
  void endsEveryChainWithItsSource() {
    assertRefused(
        () -> brief(letter("a").addAttribution(Attribution.ownVoice(RODONG)).build()).build(),
        "Statement 'a': attributions must end with the brief's source 'the-article', but end with 'rodong-sinmun'; "
            + "they begin with that source, so they may be in reverse order");
    assertRefused(
        () -> brief(letter("a").attributions(List.of(Attribution.ownVoice(RODONG))).build()).build(),
        "Statement 'a': attributions must end with the brief's source 'the-article', but end with 'rodong-sinmun'");
  }

  @Test
  void quotesWhatStandsInItsText() {
    SourceText text = SourceText.of("\uD83D\uDD4A peace");
    assertThat(quoting("peace", 2, 7).text(text).build().text()).contains(text);
    assertRefused(
        () -> quoting("peace", 3, 8).text(SourceText.withoutContent("\uD83D\uDD4A peace")).build(),
        "Statement 'a': quotations must be within the text's 7 code points, but was '3..8'");
    assertRefused(
        () -> quoting("peac", 1, 5).text(text).build(),
        "Statement 'a': quotations must match the text, but at 1..5 the text has ' pea' and the quotation has 'peac'");
    assertThat(quoting("war", 0, 3).text(SourceText.withoutContent("\uD83D\uDD4A peace")).build().text()).isPresent();
  }

  private static BriefBuilder quoting(String words, int start, int end) {
    return brief(letter("a")
        .addQuotation(Quotation.builder().addSegment(Segment.spoken(words)).start(start).end(end).build()).build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"quotes", "translates", "retracts", "revokes", "supersedes", "corrects"})
  void isNotLedBackByRelationsThatAreWalked(String kind) {
    assertRefused(
        () -> brief(related("a", kind, "b"), related("b", kind, "c"), related("c", kind, "b")).build(),
        "Statement 'b': relations such as retracts and quotes must not form a circle, but do: b > c > b");
    assertRefused(
        () -> brief(related("a", kind, "a")).build(),
        "Statement 'a': relations such as retracts and quotes must not form a circle, but do: a > a");
    assertThat(brief(related("a", kind, "b"), related("b", kind, "c"), letter("c").build()).build().statements()).hasSize(3);
  }

  @Test
  void namesACircleFromTheStatementThatComesFirst() {
    assertRefused(
        () -> brief().addStatements(
            related("a", "quotes", "d"), related("b", "quotes", "c"), related("c", "quotes", "d"), related("d", "quotes", "b"))
            .build(),
        "Statement 'b': relations such as retracts and quotes must not form a circle, but do: b > c > d > b");
  }

  @ParameterizedTest
  @CsvSource({"10, s0", "11, and 1 more"})
  void namesTenStatementsOfACircleAndNoMore(int size, String end) {
    List<Statement> circle =
        IntStream.range(0, size).mapToObj(i -> related("s" + i, "quotes", "s" + (i + 1) % size)).toList();
    assertRefused(
        () -> brief().addAllStatements(circle).build(),
        "Statement 's0': relations such as retracts and quotes must not form a circle, but do: "
            + "s0 > s1 > s2 > s3 > s4 > s5 > s6 > s7 > s8 > s9 > " + end);
  }

  @Tag("H42")
  @Test
  void namesTenStatementsOfALongCircleAndTheNumberOfTheOthers() {
    List<Statement> circle = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      circle.add(related("s" + i, "quotes", "s" + (i + 1) % 1_000));
    }
    assertRefused(
        () -> brief().addAllStatements(circle).build(),
        "Statement 's0': relations such as retracts and quotes must not form a circle, but do: "
            + "s0 > s1 > s2 > s3 > s4 > s5 > s6 > s7 > s8 > s9 > and 990 more");
  }

  @Test
  void mayReachAStatementOnTwoWays() {
    Statement fork = letter("a").addRelation(Relation.of(RelationKind.QUOTES, "b"))
        .addRelation(Relation.of(RelationKind.QUOTES, "c")).addRelation(Relation.of(RelationKind.QUOTES, "b")).build();
    assertThat(brief(fork, related("b", "quotes", "c"), related("c", "quotes", "d"), letter("d").build()).build()
        .statements()).hasSize(4);
  }

  @Test
  void mayBeLedBackByOtherRelations() {
    assertThat(brief(related("a", "denies", "b"), related("b", "denies", "a")).build().statements()).hasSize(2);
  }

  @Tag("H02")
  @Test
  void followsAChainOfAHundredThousandOnASmallStack() throws InterruptedException {
    List<Statement> chain = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      chain.add(related("s" + i, "quotes", "s" + (i + 1)));
    }
    chain.add(letter("s100000").build());
    AtomicReference<Object> outcome = new AtomicReference<>();
    Thread small = new Thread(null, () -> outcome.set(brief().addAllStatements(chain).build()), "small", 256 * 1024);
    small.setUncaughtExceptionHandler((thread, failure) -> outcome.set(failure));
    small.start();
    small.join();
    assertThat(outcome.get()).isInstanceOf(Brief.class);
  }

  private static Statement related(String id, String kind, String to) {
    return letter(id).addRelation(Relation.of(RelationKind.parse(kind), to)).build();
  }
}
