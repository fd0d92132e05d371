// SPDX-License-Identifier: Apache-2.0
package org.communique.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.communique.Actor;
import org.communique.Alias;
import org.communique.Attribution;
import org.communique.Brief;
import org.communique.Designation;
import org.communique.Gloss;
import org.communique.Note;
import org.communique.Relation;
import org.communique.Reliability;
import org.communique.Role;
import org.communique.Source;
import org.communique.Stance;
import org.communique.Statement;
import org.communique.StatementBuilder;
import org.communique.StatementRef;
import org.communique.Tally;
import org.communique.Topic;
import org.communique.base.Identifier;
import org.communique.base.LanguageTag;
import org.communique.text.Quotation;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.ActorKind;
import org.communique.vocabulary.Anonymity;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.Basis;
import org.communique.vocabulary.Capacity;
import org.communique.vocabulary.Certainty;
import org.communique.vocabulary.Fidelity;
import org.communique.vocabulary.MediaControl;
import org.communique.vocabulary.Medium;
import org.communique.vocabulary.Mode;
import org.communique.vocabulary.Occurrence;
import org.communique.vocabulary.RelationKind;
import org.communique.vocabulary.SourceKind;
import org.communique.vocabulary.SourcingTerms;
import org.communique.vocabulary.StanceKind;
import org.junit.jupiter.api.Test;

/** The page shows every fact that a brief records, and says nothing about what is not recorded. */
class PageFactsTest {

  private static final Actor ARVENIA = Actor.state("arvenia", "Arvenia");
  private static final Actor VESKIA = Actor.state("veskia", "Veskia");
  private static final Actor ORAM = Actor.person("oram", "Jan Oram");
  private static final Actor VELL = Actor.person("vell", "Ada Vell");
  private static final Source HERALD = Source.outlet("herald", SourceKind.NEWSPAPER, "The Herald");
  private static final Source WIRE = Source.of("wire", SourceKind.NEWS_AGENCY, "Strait Wire");
  private static final Topic ISLANDS = Topic.of("islands", "the islands");
  private static final Topic STRAIT = Topic.of("strait", "the strait");

  private static StatementBuilder said(String id, Actor speaker) {
    return Statement.reported(id, speaker, Act.STATE, "It rains", Attribution.indirect(HERALD, "said"));
  }

  private static Brief brief(Statement... statements) {
    return Brief.builder().id("islands").title("Who owns the islands?").source(HERALD)
        .addStatements(statements).build();
  }

  private static ParsedPage page(Statement... statements) {
    return ParsedPage.of(ReadingPage.of(brief(statements)));
  }

  private static List<String> texts(ParsedPage page, String query) {
    return page.document().select(query).eachText();
  }

  @Test
  void tellsWhoSpeaksInWhichPartAndHow() {
    Statement full = said("a", ORAM).speakingAs(Role.of("Foreign Minister", ARVENIA)).capacity(Capacity.OFFICIAL)
        .addOnBehalfOf(ARVENIA, VESKIA).addAddressees(VELL).medium(Medium.PHONE_CALL).place("Port Elsa")
        .language(LanguageTag.parse("fr")).build();
    assertThat(texts(page(full), "#s-a .chain .start .how")).containsExactly("as Foreign Minister,"
        + " in the capacity “official”, on behalf of Arvenia, Veskia, state, to Ada Vell, by phone call, in Port Elsa,"
        + " in the language fr");
    assertThat(texts(page(said("a", ORAM).language(LanguageTag.parse("und")).build()), "#s-a .chain .start .how"))
        .containsExactly("state");
  }

  @Test
  void tellsWhatAVoiceDidWithTheWords() {
    Attribution full = Attribution.direct(WIRE, "warned").toBuilder().hedge("reportedly").describedAs("a diplomat")
        .act(Act.WARN).certainty(Certainty.PROBABLE).occurrence(Occurrence.EXPECTED).terms(SourcingTerms.ON_BACKGROUND)
        .language(LanguageTag.parse("en")).addRecipients(VELL)
        .reported(TimeExpression.stated("on Monday", "2031-03-03"))
        .locator("page 3").addMarking("SECRET").addGrade(Reliability.parse("B2").withPurpose("as fact")).build();
    Statement statement = said("a", ORAM).language(LanguageTag.parse("fr"))
        .attributions(List.of(full, Attribution.of(HERALD, Mode.INDIRECT))).build();
    ParsedPage page = page(statement);
    assertThat(texts(page, "#s-a .chain li:not(.start) .how")).containsExactly("with the words “warned”, hedged:"
        + " “reportedly”, calls its source “a diplomat”, calls the act “warn”, commits itself: probable, says of the"
        + " utterance: expected, terms: on background, translates from fr to en, told to Ada Vell, told at the"
        + " time “on Monday” 2031-03-03 (stated), at page 3, SECRET");
    assertThat(texts(page, "#s-a .chain .marking, #s-a .chain .hedge"))
        .containsExactly(", hedged: “reportedly”", "SECRET");
    assertThat(texts(page, "#s-a .chain .record")).containsExactly(
        "record: B2 for: as fact", "so far: B", "record: nothing recorded", "so far: at most B (a link is not judged)");
  }

  @Test
  void tellsWhenAndUnderWhichConditionSomethingWasSaid() {
    Statement full = said("a", ORAM).said(TimeExpression.computed("yesterday", "2031-03-03"))
        .eventTime(TimeExpression.words("soon")).condition("they ask").certainty(Certainty.POSSIBLE).build();
    assertThat(texts(page(full), "#s-a .when")).containsExactly(
        "Said “yesterday” 2031-03-03 (computed)", "Speaks of the time “soon” (undated)", "Only if: they ask",
        "The speakers’ certainty: possible");
    assertThat(texts(page(said("a", ORAM).build()), "#s-a .when")).isEmpty();
  }

  @Test
  void showsTheWordsAndHowFaithfullyTheyArePrinted() {
    Statement full = said("a", ORAM).addQuotations(
        Quotation.spoken("the islands").toBuilder().fidelity(Fidelity.NEAR_VERBATIM).build(),
        Quotation.narrated("he said").toBuilder().fidelity(Fidelity.UNKNOWN).build()).build();
    assertThat(texts(page(full), "#s-a blockquote")).containsExactly(
        "the islands (the printed words, compared with the uttered ones: near verbatim)", "he said");
    assertThat(texts(page(full), "#s-a .whose"))
        .containsExactly("The quoted words are those of The Herald, not of Jan Oram");
    Statement told = full.toBuilder().quotations(List.of(Quotation.narrated("he said"))).build();
    assertThat(texts(page(told), "#s-a .whose")).isEmpty();
  }

  @Test
  void showsALongGistAsAWhole() {
    String gist = "g".repeat(241);
    ParsedPage page = page(said("long", ORAM).gist(gist).build(), said("short", ORAM).gist("g".repeat(240)).build());
    assertThat(texts(page, "#s-long .whole")).containsExactly(gist);
    assertThat(texts(page, "#d-long summary .gist")).containsExactly("g".repeat(239) + "…");
    assertThat(texts(page, "#s-short .whole")).isEmpty();
    assertThat(texts(page, "#d-short summary .gist")).containsExactly("g".repeat(240));
  }

  @Test
  void listsTheStancesOfAStatement() {
    Statement full = said("a", ORAM).addStances(
        Stance.of(ORAM, Attitude.STRONGLY_SUPPORT, ISLANDS).withKind(StanceKind.INTENTION).withBasis(Basis.INFERRED)
            .toBuilder().addHolder(VELL).certainty(Certainty.PROBABLE).assessor("the desk").build(),
        Stance.of(ORAM, Attitude.OPPOSE, VESKIA), Stance.of(ORAM, Attitude.NEUTRAL, StatementRef.parse("a"))).build();
    ParsedPage page = page(full);
    assertThat(texts(page, "#s-a h4:contains(Stances) + ul li")).containsExactly(
        "++ Jan Oram, Ada Vell strongly supports the islands (intention, inferred, probable, by the desk)",
        "− Jan Oram opposes Veskia (said outright)", "0 Jan Oram is neutral on statement 1 (said outright)");
    assertThat(page.document().select("#s-a h4:contains(Stances) + ul .chip").eachAttr("class"))
        .containsExactly("chip pos inferred", "chip neg explicit", "chip zero explicit");
    assertThat(texts(page(said("a", ORAM).build()), "#s-a h4")).containsExactly("Through which voices");
  }

  @Test
  void listsTheRelationsOfBothStatements() {
    Statement answer = said("b", VELL).gist("It does not rain").addRelations(
        Relation.builder().kind(RelationKind.RESPONDS_TO).to(StatementRef.parse("a")).part("It rains")
            .certainty(Certainty.PROBABLE).assessor("the desk").build(),
        Relation.of(RelationKind.QUOTES, "urn:example:other")).build();
    ParsedPage page = page(said("a", ORAM).build(), answer);
    assertThat(texts(page, "#s-b .rel li")).containsExactly(
        "responds to statement 1, only the part “It rains” (probable) (by the desk): It rains",
        "quotes urn:example:other");
    assertThat(texts(page, "#s-a .rel li")).containsExactly("statement 2 responds to this statement, only the part"
        + " “It rains” (probable) (by the desk): It does not rain");
    assertThat(page.document().select("#s-a .rel a").eachAttr("href")).containsExactly("#s-b");
  }

  @Test
  void findsAStatementByItsAddress() {
    Statement answer = said("b", VELL).addRelation(
        Relation.of(RelationKind.RESPONDS_TO, "https://example.org/islands#a")).build();
    Brief brief = brief(said("a", ORAM).build(), answer).toBuilder().base(URI.create("https://example.org/islands"))
        .build();
    ParsedPage page = ParsedPage.of(ReadingPage.of(brief));
    assertThat(page.document().select("#s-b .rel a").eachAttr("href")).containsExactly("#s-a");
    assertThat(texts(page, "#s-a .rel li")).containsExactly("statement 2 responds to this statement: It rains");
    assertThat(texts(page, "#about")).singleElement().asString()
        .contains("Brief https://example.org/islands, version 1.0 of the form.");
  }

  @Test
  void listsNamesVotesGradesSubjectsAndNotes() {
    Statement full = said("a", ORAM)
        .addDesignations(Designation.of(VESKIA, "the aggressor"), Designation.of(VELL, "our friend", WIRE))
        .tally(Tally.of(12, 1, 2))
        .addGrades(
            Reliability.parse("B2").withPurpose("as fact").withRationale("heard by two").toBuilder()
                .assessor("the desk").build(),
            Reliability.parse("C"), Reliability.parse("3").withPurpose("as news"))
        .addTopics(ISLANDS, STRAIT).addMentions(VESKIA, VELL)
        .addNotes(Note.ambiguity("“it” may be the sea."), Note.choice("It is the sky."), Note.of("Seen twice."))
        .build();
    ParsedPage page = page(full);
    assertThat(texts(page, "#s-a h4:contains(What actors are called here) + ul li"))
        .containsExactly("Veskia: “the aggressor”", "Ada Vell: “our friend”, by Strait Wire");
    assertThat(texts(page, "#s-a h4:contains(Result of the vote) + p"))
        .containsExactly("12 in favour, 1 against, 2 abstaining");
    assertThat(texts(page, "#s-a h4:contains(Grades) + ul li")).containsExactly(
        "B2 B: usually reliable; 2: probably true (as fact): heard by two (by the desk)",
        "C C: fairly reliable (that this was said)", "3 3: possibly true (as news)");
    assertThat(texts(page, "#s-a .tags"))
        .containsExactly("About the islands, the strait. Speaks of Veskia, Ada Vell.");
    assertThat(texts(page, "#s-a .amb-list li")).containsExactly("“it” may be the sea.");
    assertThat(texts(page, "#s-a .notes li")).containsExactly("It is the sky.", "Seen twice.");
    assertThat(texts(page, "#d-a summary .grade")).containsExactly("C");
    assertThat(texts(page, "#d-a summary .amb")).containsExactly("◇ ambiguous");
    assertThat(texts(page(said("a", ORAM).addGrade(Reliability.parse("B2").withPurpose("as fact")).build()),
        "#d-a summary .grade")).as("no other grade").containsExactly("B2");
    assertThat(texts(page(said("a", ORAM).addTopic(ISLANDS).build()), "#s-a .tags"))
        .containsExactly("About the islands.");
    assertThat(texts(page(said("a", ORAM).addMention(VELL).build()), "#s-a .tags"))
        .containsExactly("Speaks of Ada Vell.");
    assertThat(texts(page(said("a", ORAM).build()), "#s-a .tags, #s-a .notes, #d-a .grade, #d-a .amb")).isEmpty();
  }

  @Test
  void sumsUpAStatementInOneLine() {
    Statement full = said("a", ORAM).speakers(List.of(ORAM, VELL)).addAddressees(ARVENIA, VESKIA)
        .attributions(List.of(Attribution.direct(WIRE, "said"), Attribution.narratedAct(HERALD, "reported"))).build();
    ParsedPage page = page(full, Statement.ownVoice("own", HERALD, Act.ASSESS, "It rains").build());
    assertThat(texts(page, "#d-a .line1")).containsExactly("Jan Oram, Ada Vell → to Arvenia, Veskia state");
    assertThat(texts(page, "#d-a .via"))
        .containsExactly("Jan Oram and Ada Vell, quoted by Strait Wire, in an act reported by The Herald");
    assertThat(page.document().select("#d-a .via .rail").eachAttr("class")).containsExactly("rail d", "rail n");
    assertThat(page.document().select("details.card").eachAttr("class")).containsExactly("card", "card own");
    assertThat(page.document().select("details.card").eachAttr("data-n")).containsExactly("1", "2");
    assertThat(page.document().select("details.card").eachAttr("data-says"))
        .containsExactly("oram vell", "herald");
    assertThat(page.document().select("details.card").eachAttr("data-about"))
        .containsExactly("oram vell arvenia veskia", "herald");
    assertThat(texts(page, "#d-own .via")).isEmpty();
    assertThat(texts(page, "#d-own .line1")).containsExactly("The Herald assess");
  }

  @Test
  void namesTheFirstOfVeryManySpeakers() {
    List<Actor> six = List.of("A", "B", "C", "D", "E", "F").stream()
        .map(name -> Actor.person(name.toLowerCase(Locale.ROOT), name)).toList();
    ParsedPage page =
        page(said("six", ORAM).speakers(six).build(), said("five", ORAM).speakers(six.subList(0, 5)).build());
    assertThat(texts(page, "#d-six .spk")).containsExactly("A, B, C, D, E and 1 more");
    assertThat(texts(page, "#d-five .spk")).containsExactly("A, B, C, D, E");
    assertThat(texts(page, "#s-six .start .who")).containsExactly("A, B, C, D, E, F");
  }

  @Test
  void describesEachActor() {
    Actor friends = Actor.builder().id("friends").kind(ActorKind.CLASS).name("friendly states")
        .anonymity(Anonymity.DESCRIBED).count(3).addMembers(ARVENIA, VESKIA)
        .addAliases(Alias.of("the friends"), Alias.of("the club"))
        .gloss(Gloss.builder().text("that is, two states").givenBy(VELL).addMembers(ARVENIA, VESKIA)
            .basis(Basis.INFERRED).build()).build();
    Actor minister = ORAM.toBuilder().addRole(Role.builder().title("Foreign Minister").organisation(ARVENIA)
            .during(TimeExpression.of("2030")).build()).addRole(Role.of("Admiral")).partOf(ARVENIA)
        .succeededBy(Actor.person("lind", "Mara Lind")).addIdentifier(Identifier.of("wikidata", "Q1")).build();
    Actor some = Actor.vague("some", "some people").toBuilder()
        .gloss(Gloss.builder().addMember(VESKIA).basis(Basis.EXPLICIT).build()).build();
    ParsedPage page = page(said("a", friends).addMention(minister).addAddressees(some).build());
    assertThat(texts(page, "#a-friends .facts-of")).containsExactly("class; described; 3 of them; also called the"
        + " friends, the club; members: Arvenia, Veskia; “that is, two states” means Arvenia, Veskia (so says Ada Vell,"
        + " inferred)");
    assertThat(texts(page, "#a-oram .facts-of")).containsExactly("person; Foreign Minister of Arvenia 2030 (stated);"
        + " Admiral; part of Arvenia; succeeded by Mara Lind; wikidata Q1");
    assertThat(texts(page, "#a-some .facts-of")).singleElement().asString()
        .endsWith("; means Veskia (so says the encoder, said outright)");
    assertThat(texts(page, "#a-veskia .facts-of")).containsExactly("state");
  }

  @Test
  void listsWhatEachActorSaysAndIsTold() {
    ParsedPage page = page(
        said("a", ORAM).addOnBehalfOf(ARVENIA).addAddressee(VELL).gist("It rains").build(),
        said("b", VELL).act(Act.DENY).gist("It does not rain").addAddressee(ORAM).addMention(ARVENIA).build(),
        said("c", ORAM).gist("It will rain").addMention(VELL).build());
    assertThat(texts(page, "#actors .aname")).containsExactly("Jan Oram", "Arvenia", "Ada Vell", "The Herald");
    assertThat(texts(page, "#actors .counts"))
        .containsExactly("says 2, told 1", "spoken of in 1", "says 1, told 1, spoken of in 1");
    assertThat(texts(page, "#actors .pidx"))
        .containsExactly("says 1 3; told 2", "spoken of in 2", "says 2; told 1; spoken of in 3");
    assertThat(texts(page, "#a-oram h4, #a-oram li"))
        .containsExactly(
            "Says", "1 It rains (state)", "3 It will rain (state)", "Is told", "2 It does not rain (deny)");
    assertThat(texts(page, "#a-arvenia h4, #a-arvenia li")).containsExactly("Others speak on behalf of this actor",
        "1 It rains (state)", "Is spoken of", "2 It does not rain (deny)");
    assertThat(texts(page, "#a-herald h4, #a-herald h4 + p")).containsExactly("Publishes", "The Herald");
  }

  @Test
  void describesEachVoiceAndTopic() {
    Source radio = Source.of("radio", SourceKind.BROADCASTER, "Radio Elsa").toBuilder().issuer(VELL)
        .control(MediaControl.STATE_CONTROLLED).controller(ARVENIA).published(TimeExpression.of("2031-03-04"))
        .locator("https://example.org/radio").addGrades(
            Reliability.parse("C").withRationale("it confuses names").withPurpose("news"), Reliability.parse("B"))
        .build();
    Source paper = Source.of("paper", SourceKind.NEWSPAPER, "The Paper").toBuilder().controller(VESKIA).build();
    Source gazette = Source.of("gazette", SourceKind.NEWSPAPER, "The Gazette").toBuilder()
        .control(MediaControl.INDEPENDENT_PRIVATE).build();
    Attribution wrote = Attribution.direct(HERALD, "wrote");
    ParsedPage page = page(
        said("a", ORAM).attributions(List.of(Attribution.direct(radio, "said"), wrote)).addTopic(ISLANDS).build(),
        said("b", ORAM).attributions(List.of(Attribution.direct(paper, "said"), wrote)).addTopics(ISLANDS, STRAIT)
            .build(),
        said("c", ORAM).attributions(List.of(Attribution.direct(gazette, "said"), wrote)).build());
    assertThat(texts(page, "#voices tbody tr")).containsExactly(
        "The Herald newspaper; published by The Herald not said",
        "Radio Elsa broadcaster; published by Ada Vell; published 2031-03-04 (stated); place: https://example.org/radio"
            + " state controlled, Arvenia C for: news it confuses names B",
        "The Paper newspaper Veskia", "The Gazette newspaper independent private");
    assertThat(texts(page, "#voices .topics li")).containsExactly("the islands 1 2", "the strait 2");
    assertThat(page.document().select("#t-strait a").eachAttr("href")).containsExactly("#s-b");
    assertThat(texts(page(said("a", ORAM).build()), "#voices .note")).containsExactly("No statement has a topic.");
  }

  @Test
  void tellsAboutTheDocumentAndTheBrief() {
    Source cable = Source.of("cable", SourceKind.CABLE, "Telegram 12").toBuilder().issuer(VESKIA)
        .published(TimeExpression.of("2031-03-03")).modified(TimeExpression.of("2031-03-05"))
        .addMarkings("CONFIDENTIAL", "EYES ONLY").build();
    Brief brief = Brief.builder().id("talks").title("Talks").source(cable).encoder("A. Clerk")
        .encoded(Edtf.parse("2031-04")).addNotes(Note.of("Typed by hand.")).addStatements(
            Statement.reported("a", ORAM, Act.STATE, "It rains", Attribution.direct(cable, "said"))
                .addNote(Note.ambiguity("“it” may be the sea.")).build(),
            Statement.ownVoice("b", cable, Act.STATE, "It snows").build()).build();
    ParsedPage page = ParsedPage.of(ReadingPage.of(brief));
    assertThat(texts(page, ".facts")).containsExactly("cable, publisher: Veskia, published 2031-03-03 (stated),"
        + " modified 2031-03-05 (stated) CONFIDENTIAL EYES ONLY");
    assertThat(texts(page, ".figures div"))
        .containsExactly("statements 2", "reported, not its own 1", "voices 1", "ambiguous 1");
    assertThat(texts(page, "#about li")).startsWith("Encoded by A. Clerk.", "Encoded in 2031-04.", "Typed by hand.")
        .last().asString().startsWith("Brief talks, version 1.0 of the form. Made by");
    assertThat(page.document().select("nav a").eachAttr("href")).containsExactly(
        "#text", "#digest", "#matrix", "#actors", "#voices", "#uncovered", "#review", "#about");
  }

  @Test
  void showsTheDigestWithLinksToTheStatements() {
    ParsedPage page = page(said("a", ORAM).build(), said("b", ORAM).gist("It snows on #1 and #b").build());
    assertThat(texts(page, "#digest details:nth-of-type(2) .aname"))
        .containsExactly("Who said what, and through whose mouth it came");
    assertThat(texts(page, "#digest .counts")).as("the first line of a group is no entry")
        .containsExactly("0", "2", "0", "0", "0", "2", "0", "0");
    assertThat(texts(page, "#digest details:nth-of-type(2) li.inner")).containsExactly(
        "It rains [state, statement 1]", "It snows on #1 and statement 2 [state, statement 2]");
    assertThat(page.document().select("#digest details:nth-of-type(2) a").eachAttr("href"))
        .containsExactly("#s-a", "#s-b", "#s-b");
    assertThat(texts(page, "#digest details:nth-of-type(2) li.outer"))
        .containsExactly("Jan Oram, paraphrased by The Herald:");
    assertThat(page.document().select("#digest details:nth-of-type(1) ul")).isEmpty();
    ParsedPage full = page(IntStream.rangeClosed(1, 30).mapToObj(at -> said("s" + at, ORAM).build())
        .toArray(Statement[]::new));
    assertThat(texts(full, "#digest details:nth-of-type(2) .counts")).containsExactly("30");
    assertThat(texts(full, "#digest details:nth-of-type(2) li"))
        .endsWith("and 6 more statements; the brief has all of them");
  }
}
