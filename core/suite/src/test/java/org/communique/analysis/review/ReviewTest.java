// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.testing.Specimens.ARTICLE;
import static org.communique.testing.Specimens.BRIEF;
import static org.communique.testing.Specimens.GUARDIAN;
import static org.communique.testing.Specimens.KIM;
import static org.communique.testing.Specimens.NORTH_KOREA;
import static org.communique.testing.Specimens.PUTIN;
import static org.communique.testing.Specimens.REUTERS;
import static org.communique.testing.Specimens.RUSSIA;
import static org.communique.testing.Specimens.brief;
import static org.communique.testing.Specimens.say;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.Actor;
import org.communique.ActorBuilder;
import org.communique.Alias;
import org.communique.Attribution;
import org.communique.Brief;
import org.communique.Relation;
import org.communique.Reliability;
import org.communique.Role;
import org.communique.Source;
import org.communique.StatementBuilder;
import org.communique.StatementRef;
import org.communique.Topic;
import org.communique.analysis.Corpus;
import org.communique.analysis.CorpusStatement;
import org.communique.base.Identifier;
import org.communique.text.Quotation;
import org.communique.text.Segment;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.ActorKind;
import org.communique.vocabulary.Anonymity;
import org.communique.vocabulary.Capacity;
import org.communique.vocabulary.Medium;
import org.communique.vocabulary.RelationKind;
import org.communique.vocabulary.SourceKind;
import org.communique.vocabulary.SourcingTerms;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** For each code: what the review finds, and what looks like it and is right. */
class ReviewTest {

  /** What was found where. */
  private record Found(ReviewCode code, String statement, String member) {}

  private static List<Found> review(StatementBuilder... statements) {
    return found(Review.of(brief("ties", statements).build()));
  }

  private static List<Found> found(Review review) {
    return review.findings().stream()
        .map(finding -> new Found(
            finding.code(), finding.statement().map(CorpusStatement::name).orElse(""), finding.member()))
        .toList();
  }

  private static Found at(ReviewCode code, String statement, String member) {
    return new Found(code, statement, member);
  }

  private static StatementBuilder related(String id, Actor speaker, Relation relation) {
    return say(id, speaker).addRelation(relation);
  }

  @Test
  void findsNothingInAnOrdinaryBrief() {
    assertThat(Review.of(BRIEF).findings()).isEmpty();
    assertThat(Review.of(Corpus.of()).findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "denys-saying, denies-saying", "denies-sayng, denies-saying", "quote, quotes", "reatracts, retracts",
    "summarizes, summarises", "retarcts, retracts", "same-utterence-as, same-utterance-as"
  })
  void findsAWordThatIsOneSlipAwayFromAKnownWord(String word, String meant) {
    Review review = Review.of(brief(
        "ties", say("a", PUTIN), related("b", KIM, Relation.of(RelationKind.parse(word), "a"))).build());
    assertThat(found(review)).containsExactly(at(ReviewCode.MISSPELT_WORD, "b", "relations[0].kind"));
    assertThat(review.findings().get(0).advice()).contains("'" + meant + "'");
  }

  @ParameterizedTest
  @CsvSource({"orfer, offer", "proise, praise", "dany, deny", "dny,"})
  void suggestsTheFirstOfTheNearestWordsAndNothingForAVeryShortWord(String word, @Nullable String meant) {
    List<Finding> findings = Review.of(brief("ties", say("a", PUTIN).act(Act.parse(word))).build()).findings();
    assertThat(findings.stream().map(Finding::advice)).containsExactlyElementsOf(
        Stream.ofNullable(meant).map(known -> "Write '" + known + "' if this is meant.").toList());
  }

  @Test
  void findsSlipsInEveryOpenVocabulary() {
    Source paper = Source.of("paper", SourceKind.parse("newspapr"), "The Paper");
    Attribution link = Attribution.indirect(paper, "said").withAct(Act.parse("demnad")).toBuilder()
        .terms(SourcingTerms.parse("on-backgroud")).build();
    assertThat(review(say("a", Actor.of("x", ActorKind.parse("goverment"), "X")).act(Act.parse("apeal"))
        .capacity(Capacity.parse("oficial")).medium(Medium.parse("speach"))
        .attributions(List.of(link, Attribution.direct(ARTICLE, "wrote")))))
        .containsExactlyInAnyOrder(
            at(ReviewCode.MISSPELT_WORD, "a", "act"), at(ReviewCode.MISSPELT_WORD, "a", "capacity"),
            at(ReviewCode.MISSPELT_WORD, "a", "medium"), at(ReviewCode.MISSPELT_WORD, "a", "attributions[0].act"),
            at(ReviewCode.MISSPELT_WORD, "a", "attributions[0].terms"),
            at(ReviewCode.MISSPELT_WORD, "a", "actors[x].kind"),
            at(ReviewCode.MISSPELT_WORD, "a", "sources[paper].kind"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"denies", "mirrors", "echoes", "sat", "foreshadows", "retarcst"})
  void doesNotTakeAnotherWordForASlip(String word) {
    assertThat(review(say("a", PUTIN), related("b", PUTIN, Relation.of(RelationKind.parse(word), "a")))).isEmpty();
  }

  private static Relation denies(String part) {
    return Relation.builder().kind(RelationKind.DENIES).to(StatementRef.parse("a")).part(part).build();
  }

  private static final Quotation QUOTATION = Quotation.of(
      Segment.spoken("We will “go on” with"), Segment.supplied(" [the]"), Segment.spoken("\nties"));

  @Test
  void findsAPartThatTheOtherStatementDoesNotContain() {
    assertThat(review(say("a", PUTIN).addQuotation(QUOTATION), related("b", KIM, denies("we will stop"))))
        .containsExactly(at(ReviewCode.PART_NOT_FOUND, "b", "relations[0].part"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"We will", "we will \"go on\"", "with [the] ties", "Ties are good", "ARE GOOD"})
  void findsAPartInTheQuotationsAndInTheGist(String part) {
    assertThat(review(say("a", PUTIN).addQuotation(QUOTATION), related("b", KIM, denies(part)))).isEmpty();
  }

  @Test
  void findsAPartInAVeryLongStatement() {
    Quotation speech = Quotation.spoken("We will go on. ".repeat(1_000) + "We will not yield.");
    assertThat(review(say("a", PUTIN).addQuotation(speech), related("b", KIM, denies("we will NOT yield")))).isEmpty();
    assertThat(review(say("a", PUTIN).addQuotation(speech), related("b", KIM, denies("we will stop"))))
        .containsExactly(at(ReviewCode.PART_NOT_FOUND, "b", "relations[0].part"));
  }

  @Test
  void doesNotLookForAPartOfAStatementElsewhere() {
    assertThat(review(related("b", KIM, Relation.builder().kind(RelationKind.DENIES)
        .to(StatementRef.parse("urn:x:1")).part("we will stop").build()))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"retracts", "revokes", "supersedes", "corrects"})
  void findsAStrangerWhoWithdraws(String kind) {
    assertThat(review(say("a", PUTIN), related("b", NORTH_KOREA, Relation.of(RelationKind.parse(kind), "a"))))
        .containsExactly(at(ReviewCode.STRANGER_WITHDRAWS, "b", "relations[0]"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"denies", "contradicts", "denies-saying"})
  void letsAStrangerObject(String kind) {
    assertThat(review(say("a", PUTIN), related("b", NORTH_KOREA, Relation.of(RelationKind.parse(kind), "a"))))
        .isEmpty();
  }

  @Test
  void letsTheOwnSideAndTheSourcesWithdraw() {
    Relation retracts = Relation.of(RelationKind.RETRACTS, "a");
    Actor paper = Actor.media("paper", "The Paper");
    Source printed =
        Source.builder().id("paper").kind(SourceKind.NEWSPAPER).name("The Paper").issuer(paper).build();
    assertThat(review(say("a", KIM), related("b", KIM, retracts))).isEmpty();
    assertThat(review(say("a", KIM), related("b", NORTH_KOREA, retracts))).isEmpty();
    assertThat(review(say("a", PUTIN).addOnBehalfOf(RUSSIA), related("b", RUSSIA, retracts))).isEmpty();
    assertThat(review(say("a", RUSSIA), related("b", PUTIN, retracts).addOnBehalfOf(RUSSIA))).isEmpty();
    assertThat(review(say("a", RUSSIA), related("b", PUTIN, retracts)
        .speakingAs(Role.of("President", RUSSIA)))).isEmpty();
    assertThat(review(
        say("a", PUTIN, printed), say("b", paper, printed).addRelation(retracts))).isEmpty();
  }

  private static final Actor AGENCY = Actor.media("agency", "The Agency");
  private static final Source WIRE =
      Source.builder().id("wire").kind(SourceKind.NEWS_AGENCY).name("The Agency").issuer(AGENCY).build();

  @Test
  void findsAnOutletThatSpeaksWithoutALinkOfItsOwn() {
    assertThat(review(say("a", AGENCY), say("b", PUTIN, WIRE)))
        .containsExactly(at(ReviewCode.OWN_OUTLET_MISSING, "a", "attributions"));
  }

  @Test
  void doesNotMissTheLinkOfASpeakerWhoIsNoOutlet() {
    Source website =
        Source.builder().id("mid").kind(SourceKind.OFFICIAL_WEBSITE).name("mid.ru").issuer(RUSSIA).build();
    assertThat(review(say("a", AGENCY, WIRE), say("b", AGENCY, WIRE, GUARDIAN))).isEmpty();
    assertThat(review(say("a", RUSSIA, REUTERS), say("b", PUTIN, website))).isEmpty();
    assertThat(review(say("a", PUTIN, REUTERS), say("b", PUTIN, Source.of(PUTIN)))).isEmpty();
  }

  @Test
  void findsAGradeThatTheEvidenceDoesNotCarry() {
    Source graded = Source.builder().from(REUTERS).addGrade(Reliability.parse("F")).build();
    Attribution link = Attribution.builder().from(Attribution.indirect(GUARDIAN, "said"))
        .addGrades(Reliability.parse("2"), Reliability.parse("1")).build();
    assertThat(review(
        say("a", PUTIN, graded).addGrade(Reliability.parse("A2")),
        say("b", PUTIN).attributions(List.of(link, Attribution.direct(ARTICLE, "wrote")))))
        .containsExactly(
            at(ReviewCode.GRADE_NOT_CARRIED, "a", "grades[0]"),
            at(ReviewCode.GRADE_NOT_CARRIED, "b", "attributions[0].grades[1]"));
    assertThat(review(say("a", PUTIN, graded).addGrade(Reliability.parse("F2")))).isEmpty();
    Attribution alone = Attribution.indirect(GUARDIAN, "said").toBuilder().addGrade(Reliability.parse("1")).build();
    assertThat(review(say("a", PUTIN).attributions(List.of(alone, Attribution.direct(ARTICLE, "wrote")))))
        .containsExactly(at(ReviewCode.GRADE_NOT_CARRIED, "a", "attributions[0].grades[0]"));
  }

  private static ActorBuilder state(String id, String name, Identifier... identifiers) {
    return Actor.builder().id(id).kind(ActorKind.STATE).name(name).addIdentifiers(identifiers);
  }

  private static final Identifier IGO = Identifier.of("cameo", "1.1b3", "IGO");
  private static final Identifier Q1 = Identifier.of("wikidata", "Q1");
  private static final Identifier Q2 = Identifier.of("wikidata", "Q2");

  @Test
  void findsAnActorWhomOnlyTheCodeOfAClassIdentifies() {
    assertThat(review(say("a", PUTIN), say("b", state("un", "the UN", IGO).build())))
        .containsExactly(at(ReviewCode.CLASS_CODE_ONLY, "b", "actors[un].identifiers"));
  }

  @Test
  void letsAClassHaveTheCodeOfAClass() {
    Actor rebels = Actor.builder().id("rebels").kind(ActorKind.CLASS).name("rebels").addIdentifier(IGO).build();
    Actor official = Actor.builder().id("official").kind(ActorKind.PERSON).name("an official").addIdentifier(IGO)
        .anonymity(Anonymity.UNNAMED).build();
    assertThat(review(
        say("a", rebels), say("b", official), say("c", state("un", "the UN", IGO, Q1).build()),
        say("d", state("x", "X", Identifier.of("our-ministry", "7")).build()))).isEmpty();
    Brief un = brief("ties", say("a", state("un", "the UN", IGO).build())).build();
    assertThat(Review.of(Corpus.of(List.of(un), List.of("cameo"))).findings()).isEmpty();
  }

  @Test
  void findsOneActorUnderTwoIds() {
    assertThat(review(say("a", state("russia", "Russia", Q1).build()), say("b", state("rf", "the RF", Q1).build())))
        .containsExactly(at(ReviewCode.SAME_ACTOR_TWICE, "b", "actors[rf].identifiers"));
    assertThat(review(say("a", state("russia", "Russia").build()), say("b", state("rf", "RUSSIA").build())))
        .containsExactly(at(ReviewCode.SAME_ACTOR_TWICE, "b", "actors[rf].name"));
    assertThat(found(Review.of(Corpus.of(
        brief("one", say("a", state("russia", "Russia").build())).build(),
        brief("two", say("b", state("rf", "Russia").build())).build()))))
        .containsExactly(at(ReviewCode.SAME_ACTOR_TWICE, "b", "actors[rf].name"));
  }

  @Test
  void takesAnActorForAnotherUnlessTheBriefTellsThemApart() {
    Found twice = at(ReviewCode.SAME_ACTOR_TWICE, "b", "actors[rf].name");
    Actor ussr = state("ussr", "the USSR").build();
    assertThat(review(say("a", state("russia", "Russia", Q1).build()),
        say("b", state("rf", "Russia", Identifier.of("iso3166-1-alpha-2", "RU")).build())))
        .as("nobody compares codes of two lists").containsExactly(twice);
    assertThat(review(say("a", state("russia", "Russia", Identifier.of("our-ministry", "7")).build()),
        say("b", state("rf", "Russia", Identifier.of("our-ministry", "8")).build())))
        .as("nobody knows whether these numbers are of actors").containsExactly(twice);
    assertThat(review(say("a", state("russia", "Russia").succeededBy(ussr).build()),
        say("b", state("rf", "Russia").build()))).as("the successor is another actor").containsExactly(twice);
    assertThat(review(say("a", state("russia", "Russia").partOf(ussr).build()),
        say("b", state("rf", "Russia").partOf(ussr).build()))).as("parts of one whole").containsExactly(twice);
    assertThat(review(say("a", state("russia", "Russia").partOf(ussr).build()),
        say("b", state("rf", "Russia").build()))).as("only one is a part").containsExactly(twice);
  }

  @Test
  void doesNotTakeTwoActorsForOne() {
    assertThat(review(say("a", state("russia", "Russia", Q1).build()),
        say("b", state("ussr", "the USSR", Identifier.of("iso3166-1-alpha-2", "SU")).build()))).isEmpty();
    Actor official = Actor.builder().id("official").kind(ActorKind.PERSON).name("a senior official")
        .anonymity(Anonymity.UNNAMED).build();
    assertThat(review(say("a", official), say("b", official.toBuilder().id("other").build()))).isEmpty();
    assertThat(review(say("a", Actor.person("smith", "John Smith").toBuilder().addIdentifier(Q1).build()),
        say("b", Actor.person("smith-2", "John Smith").toBuilder().addIdentifier(Q2).build()))).isEmpty();
    Actor ministry = Actor.of("mid", ActorKind.MINISTRY, "the Foreign Ministry");
    assertThat(review(say("a", ministry.toBuilder().partOf(RUSSIA).build()),
        say("b", ministry.toBuilder().id("mfa").partOf(NORTH_KOREA).build()))).isEmpty();
    assertThat(review(say("a", state("georgia", "Georgia").build()),
        say("b", Actor.of("georgia-us", ActorKind.REGION, "Georgia")))).isEmpty();
    Identifier code = Identifier.of("cow", "365");
    Actor russia = state("russia", "Russia", code).build();
    assertThat(review(say("a", state("ussr", "the USSR", code).succeededBy(russia).build()), say("b", russia)))
        .isEmpty();
    assertThat(Review.of(Corpus.of(
        brief("one", say("a", state("russia", "Russia", Q1).build())).build(),
        brief("two", say("b", state("rf", "Russia", Q1).build())).build())).findings()).isEmpty();
  }

  @Tag("H36") @Tag("F28")
  @Test
  void findsNamesThatLookAlike() {
    assertThat(review(say("a", Actor.person("hope", "Hope")), say("b", Actor.person("norre", "\u041D\u043E\u0440\u0435"))))
        .containsExactly(at(ReviewCode.LOOK_ALIKE_NAMES, "b", "actors[norre].name"));
    assertThat(review(say("a", Actor.person("hope", "Hope")), say("b", Actor.person("nadya", "Надежда")))).isEmpty();
  }

  @Tag("H36") @Tag("F28")
  @Test
  void findsAWordOfTwoAlphabets() {
    Actor kim = Actor.person("kim", "Kim").toBuilder().addAlias(Alias.of("the К\u0069м")).build();
    Source paper = Source.of("paper", SourceKind.NEWSPAPER, "Рravda");
    assertThat(review(say("a", kim, paper).addTopic(Topic.of("ties", "ti\u03B5s"))))
        .containsExactlyInAnyOrder(
            at(ReviewCode.MIXED_ALPHABETS, "a", "actors[kim].aliases[0].text"),
            at(ReviewCode.MIXED_ALPHABETS, "a", "sources[paper].name"),
            at(ReviewCode.MIXED_ALPHABETS, "a", "topics[ties].label"));
  }

  @Tag("H36")
  @ParameterizedTest
  @ValueSource(strings = {"Правда (Pravda)", "Ким-Kim", "노동신문", "β blocker", "Société"})
  void letsWordsOfSeveralAlphabetsStandSideBySide(String name) {
    assertThat(review(say("a", Actor.person("x", name)))).isEmpty();
  }

  @Tag("H39")
  @ParameterizedTest
  @ValueSource(strings = {"\u200B", "\u3164", "\u2800\u200B", "\u00AD"})
  void findsALabelThatNobodySees(String name) {
    assertThat(review(say("a", Actor.person("x", name))))
        .containsExactly(at(ReviewCode.INVISIBLE_LABEL, "a", "actors[x].name"));
    assertThat(found(Review.of(brief("ties", say("a", PUTIN).gist(name)).title(name).build())))
        .containsExactly(at(ReviewCode.INVISIBLE_LABEL, "", "title"), at(ReviewCode.INVISIBLE_LABEL, "a", "gist"));
    assertThat(review(say("a", Actor.person("x", "Kim" + name)))).isEmpty();
  }

  @Test
  void listsFindingsByStatementAndByCode() {
    Review review = Review.of(brief(
        "ties", say("a", PUTIN), related("b", KIM, Relation.of(RelationKind.parse("denys"), "a")).act(Act.parse("sttae")),
        say("c", Actor.person("x", "\u200B"))).build());
    assertThat(review.findings(ReviewCode.MISSPELT_WORD)).hasSize(2);
    assertThat(review.findings(ReviewCode.INVISIBLE_LABEL)).extracting(Finding::statement)
        .extracting(Optional::orElseThrow).extracting(CorpusStatement::name).containsExactly("c");
    assertThat(review.table().rows()).hasSize(3);
    assertThat(review).hasToString(review.findings().stream().map(finding -> finding + "\n").reduce("", String::concat));
  }

  @Test
  void beginsWithTheBriefAndFollowsTheStatementsAndTheCodes() {
    Review review = Review.of(brief(
        "ties", say("a", PUTIN).gist("\u200B"), related("b", KIM, Relation.of(RelationKind.parse("denys"), "a"))
            .gist("\u200B")).title("\u200B").build());
    assertThat(found(review)).containsExactly(
        at(ReviewCode.INVISIBLE_LABEL, "", "title"), at(ReviewCode.INVISIBLE_LABEL, "a", "gist"),
        at(ReviewCode.MISSPELT_WORD, "b", "relations[0].kind"), at(ReviewCode.INVISIBLE_LABEL, "b", "gist"));
    assertThat(review.table().rows()).extracting(row -> row.subList(0, 3)).startsWith(
        List.of("", "title", "invisible-label"), List.of("a", "gist", "invisible-label"));
  }

  @Test
  void printsThePlaceTheCodeAndTheAdviceOnOneLine() {
    Brief brief = brief("ties", say("a", PUTIN), say("b", KIM).act(Act.parse("sttae"))).title("\u200B").build();
    assertThat(Review.of(brief).findings()).map(Finding::toString).containsExactly(
        "title: invisible-label: The text has only characters that nobody sees. Write a text that people can read.",
        "b, act: misspelt-word: The word 'sttae' is not known. Write 'state' if this is meant.");
  }

  @Test
  void givesEveryCodeAWordAndAMeaning() {
    assertThat(ReviewCode.table().rows()).hasSize(ReviewCode.values().length)
        .allSatisfy(row -> assertThat(row).noneMatch(String::isBlank));
    assertThat(ReviewCode.MISSPELT_WORD.word()).isEqualTo("misspelt-word");
  }

  @Test
  void growsWithTheBrief() {
    List<StatementBuilder> statements = new ArrayList<>();
    for (int number = 0; number < 5_000; number++) {
      statements.add(say("s" + number, Actor.person("p" + number, "Person"))
          .act(Act.parse("denny" + number)).addRelation(denies("no such words").toBuilder().to(
              StatementRef.parse("s0")).build()));
    }
    Review review = Review.of(brief("large", statements.toArray(StatementBuilder[]::new)).build());
    assertThat(review.findings(ReviewCode.PART_NOT_FOUND)).hasSize(5_000);
    assertThat(review.findings(ReviewCode.SAME_ACTOR_TWICE)).hasSize(4_999);
  }

  @Test
  void printsAsManyFindingsAsAMemoryHolds() {
    Finding finding = new Finding(ReviewCode.LOOK_ALIKE_NAMES, Optional.empty(), "title", "It looks alike.", "Look.");
    String line = finding + "\n";
    assertThat(new Review(Collections.nCopies(10_000, finding))).hasToString(line.repeat(10_000));
    assertThat(new Review(Collections.nCopies(10_002, finding)))
        .hasToString(line.repeat(10_000) + "and 2 more, which the table has\n");
  }
}
