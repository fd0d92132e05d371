// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.Actor;
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
import org.communique.analysis.digest.Digest;
import org.communique.analysis.digest.Section;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.ActorKind;
import org.communique.vocabulary.Anonymity;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.Basis;
import org.communique.vocabulary.Certainty;
import org.communique.vocabulary.MediaControl;
import org.communique.vocabulary.Mode;
import org.communique.vocabulary.Occurrence;
import org.communique.vocabulary.RelationKind;
import org.communique.vocabulary.SourceKind;
import org.communique.vocabulary.StanceKind;
import org.communique.vocabulary.TimeBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What single lines of a digest say, and when they say it. */
class DigestLinesTest {

  private static final int EVENTS = 0;
  private static final int WORDS = 1;
  private static final int DIFFERENCES = 2;
  private static final int POSITIONS = 3;
  private static final int DOCUMENT = 4;
  private static final int ORIGINS = 5;
  private static final int TRUST = 6;
  private static final int OPEN = 7;

  private static final Actor ARVENIA = Actor.state("arvenia", "Arvenia");
  private static final Actor VESKIA = Actor.state("veskia", "Veskia");
  private static final Actor ORAM = Actor.person("oram", "Jan Oram");
  private static final Actor VELL = Actor.person("vell", "Ada Vell");
  private static final Source HERALD = Source.outlet("herald", SourceKind.NEWSPAPER, "The Herald");
  private static final Source WIRE = Source.of("wire", SourceKind.NEWS_AGENCY, "Strait Wire");
  private static final Source RADIO = Source.of("radio", SourceKind.BROADCASTER, "Radio Elsa");
  private static final Source PAPER = Source.of("paper", SourceKind.NEWSPAPER, "The Paper");
  private static final Attribution REPORTED = Attribution.indirect(HERALD, "reported");

  private static StatementBuilder said(String id, Actor speaker, Attribution... links) {
    Attribution[] chain = links.length == 0 ? new Attribution[] {REPORTED} : links;
    return Statement.reported(id, speaker, Act.STATE, "It rains", chain);
  }

  private static Brief brief(StatementBuilder... statements) {
    return Brief.builder().id("b").title("t").source(HERALD)
        .addAllStatements(List.of(statements).stream().map(StatementBuilder::build).toList()).build();
  }

  private static List<String> entries(int section, StatementBuilder... statements) {
    return entries(section, brief(statements));
  }

  private static List<String> entries(int section, Brief... briefs) {
    return Digest.of(Corpus.of(briefs)).sections().get(section).entries();
  }

  private static String explanation(int section, StatementBuilder... statements) {
    return Digest.of(Corpus.of(brief(statements))).sections().get(section).explanation();
  }

  @Test
  void tellsEverythingAboutAStatementInOneLine() {
    assertThat(entries(WORDS, said("vote", ORAM).condition("Arvenia agrees").addAddressees(VELL, VESKIA)
        .tally(Tally.of(12, 1, 2)).addDesignations(Designation.of(VESKIA, "the aggressor"), Designation.of(VELL, "Ada"))
        .speakingAs(Role.builder().title("Minister").organisation(ARVENIA).during(TimeExpression.of("2031")).build())
        .addOnBehalfOf(ARVENIA).addGrades(Reliability.parse("B2"), Reliability.parse("C3").withPurpose("as fact"),
            Reliability.parse("D").withPurpose("as news"))
        .certainty(Certainty.PROBABLE).addNote(Note.ambiguity("“It” may be the sea."))))
        .containsExactly("Jan Oram, paraphrased by The Herald:",
            "  It rains, if Arvenia agrees (to Ada Vell and Veskia) (12 in favour, 1 against, 2 abstaining) (calls"
                + " Veskia “the aggressor” and Ada Vell “Ada”) [state, #vote, as Minister of Arvenia, 2031, on behalf"
                + " of Arvenia, B2, C3 as fact, D for as news, claimed as probable, unclear]");
    assertThat(entries(WORDS, said("a", ORAM).certainty(Certainty.CERTAIN)))
        .containsExactly("Jan Oram, paraphrased by The Herald:", "  It rains [state, #a]");
  }

  @Test
  void introducesASpeakerByTheFirstOfficeAndOnlyOnce() {
    Actor minister = ORAM.withRole("Minister", ARVENIA).withRole("Admiral");
    assertThat(entries(WORDS, said("a", minister), said("b", minister, Attribution.direct(HERALD, "said"))))
        .containsExactly("Jan Oram (Minister of Arvenia), paraphrased by The Herald:", "  It rains [state, #a]",
            "Jan Oram, quoted by The Herald:", "  It rains [state, #b]");
    assertThat(entries(WORDS, said("a", Actor.person("official", "an official").withAnonymity(Anonymity.WITHHELD))))
        .startsWith("an official, paraphrased by The Herald (the text does not name the speaker):");
    assertThat(entries(WORDS, said("a", minister).addSpeaker(VELL)))
        .startsWith("Jan Oram and Ada Vell, paraphrased by The Herald:");
  }

  @Test
  void beginsWithTheLongestChains() {
    assertThat(entries(WORDS, said("a", ORAM), said("b", VELL, Attribution.direct(WIRE, "said"), REPORTED)))
        .containsExactly("Ada Vell, quoted by Strait Wire, paraphrased by The Herald:", "  It rains [state, #b]",
            "Jan Oram, paraphrased by The Herald:", "  It rains [state, #a]");
  }

  @Test
  void tellsOnlyThePartsThatCameInAnotherWayThanTheWhole() {
    Relation part = Relation.of(RelationKind.PART_OF, "whole");
    StatementBuilder other = said("other", ORAM, Attribution.direct(WIRE, "said"), REPORTED).addRelation(part);
    assertThat(entries(WORDS, said("whole", ORAM), said("same", ORAM).addRelation(part), other))
        .containsExactly("Jan Oram, paraphrased by The Herald:", "  It rains [state, #whole]",
            "    Jan Oram, quoted by Strait Wire, paraphrased by The Herald: It rains [state, #other]");
    assertThat(entries(DOCUMENT, Statement.ownVoice("own", HERALD, Act.STATE, "It snows"),
        said("told", ORAM).addRelation(Relation.of(RelationKind.PART_OF, "own")).attributions(
            List.of(Attribution.direct(WIRE, "said"), REPORTED))))
        .containsExactly("It snows [state, #own]",
            "Jan Oram, quoted by Strait Wire, paraphrased by The Herald: It rains [state, #told]");
  }

  @Test
  void tellsWhatWasSaidThenWhatIsDoubtfulThenWhatIsSpokenOf() {
    assertThat(entries(EVENTS,
        said("doubted", ORAM).said(TimeExpression.of("2031-03-01?")),
        said("open", ORAM).said(TimeExpression.of("2031-03-01/..")),
        said("late", ORAM).said(TimeExpression.of("2031-03-05")).eventTime(TimeExpression.of("1990")),
        said("early", ORAM).said(TimeExpression.of("2031-03-04")),
        said("told", ORAM, REPORTED.withReported(TimeExpression.of("2031-03-06"))),
        said("nothing", ORAM)).stream().map(entry -> entry.replace("Jan Oram (The Herald): It rains ", "")))
        .containsExactly("said 2031-03-04: [#early]", "said 2031-03-05: [#late]", "said 2031-03-01?: [#doubted]",
            "said 2031-03-01/..: [#open]", "reported 2031-03-06: [#told]", "about 1990: [#late]");
  }

  @Test
  void keepsWhatCameThroughMostVoicesIfThePageIsFull() {
    TimeExpression then = TimeExpression.of("1990");
    StatementBuilder[] all = IntStream.rangeClosed(1, 6).boxed().flatMap(at -> Stream.of(
        Statement.ownVoice("described-" + at, HERALD, Act.DESCRIBE, "g").eventTime(then),
        Statement.ownVoice("own-" + at, HERALD, Act.STATE, "g").eventTime(then),
        said("reported-" + at, ORAM).eventTime(then),
        said("through-" + at, ORAM, Attribution.direct(WIRE, "said"), REPORTED).eventTime(then)))
        .toArray(StatementBuilder[]::new);
    assertThat(entries(EVENTS, all)).hasSize(15)
        .satisfies(shown -> assertThat(shown.stream().filter(entry -> entry.contains("#through-"))).hasSize(6))
        .satisfies(shown -> assertThat(shown.stream().filter(entry -> entry.contains("#reported-"))).hasSize(6))
        .satisfies(shown -> assertThat(shown.stream().filter(entry -> entry.contains("#own-"))).hasSize(3));
    StatementBuilder denied = Statement.ownVoice("last", HERALD, Act.DESCRIBE, "g").eventTime(then);
    StatementBuilder[] more = Stream.concat(Stream.of(all), Stream.of(denied,
        said("denial", ORAM).addRelation(Relation.of(RelationKind.DENIES, "last")))).toArray(StatementBuilder[]::new);
    assertThat(entries(EVENTS, more)).hasSize(15).anyMatch(entry -> entry.contains("#last"));
  }

  @Test
  void tellsTheTimeOfAPartOnlyIfItIsAnotherOne() {
    Relation part = Relation.of(RelationKind.PART_OF, "whole");
    TimeExpression march = TimeExpression.of("2031-03-05");
    assertThat(entries(EVENTS, said("whole", ORAM).said(march), said("same", ORAM).said(march).addRelation(part),
        said("other", ORAM).said(TimeExpression.of("2031-03-07")).addRelation(part),
        said("told", ORAM, REPORTED.withReported(march)).addRelation(part)))
        .containsExactly("said 2031-03-05: Jan Oram (The Herald): It rains [#whole]",
            "said 2031-03-07: Jan Oram (The Herald): It rains [part of #whole]");
  }

  @Test
  void marksADateThatTheDocumentDoesNotGive() {
    TimeExpression elsewhere =
        TimeExpression.builder().date(Edtf.parse("2031-03-05")).basis(TimeBasis.EXTERNAL).build();
    assertThat(entries(EVENTS, said("a", ORAM).said(elsewhere)))
        .containsExactly("said 2031-03-05 (from elsewhere): Jan Oram (The Herald): It rains [#a]");
    assertThat(explanation(EVENTS, said("a", ORAM).said(elsewhere)))
        .endsWith(" “From elsewhere” marks a date that the document does not give.");
    assertThat(explanation(EVENTS, said("a", ORAM).said(TimeExpression.of("2031")))).doesNotContain("elsewhere");
  }

  @Test
  void writesABoundedDateInWordsAndOtherSetsAsTheyAre() {
    for (String date : List.of("[2030,2031]", "[2030..2031]")) {
      assertThat(entries(EVENTS, said("a", ORAM).said(TimeExpression.of(date))).get(0))
          .startsWith("said " + date + ": ");
    }
  }

  @Test
  void tellsWhatAndWhoseEachVoiceIs() {
    Source paper = PAPER.toBuilder()
        .control(MediaControl.STATE_CONTROLLED).controller(VESKIA).build();
    Source rumour = Source.unnamed("rumour", "whoever told it");
    Brief brief = brief(said("a", ORAM, Attribution.indirect(paper, "said"), REPORTED),
        said("b", ORAM, Attribution.indirect(rumour, "said"), REPORTED),
        said("c", VELL, Attribution.direct(Source.of(VELL), "said"), REPORTED),
        Statement.ownVoice("d", HERALD, Act.STATE, "It snows"));
    assertThat(entries(ORIGINS, brief)).startsWith(
        "The Paper (newspaper, state controlled, controlled by Veskia): 1 statement came through it",
        "The Herald (newspaper): 4 statements came through it, of which it says 1 itself",
        "whoever told it (nobody says who): 1 statement came through it",
        "Ada Vell (person): 1 statement came through it");
    Source cable = Source.of("cable", SourceKind.CABLE, "Telegram 12").toBuilder().issuer(VESKIA).build();
    Brief telegram = Brief.builder().id("c").title("t").source(cable).addStatement(
        said("a", ORAM, Attribution.direct(cable, "said")).build()).build();
    assertThat(entries(ORIGINS, telegram))
        .startsWith("the cable, “Telegram 12” (cable): 1 statement came through it, of which it says 0 itself");
    assertThat(entries(ORIGINS, brief, telegram)).contains("Telegram 12 (cable): 1 statement came through it",
        "The Herald (newspaper): 4 statements came through it");
  }

  @Test
  void tellsWhichVoicesBelongTogetherAndWhichAreOnASpeakersSide() {
    Source paper = PAPER.toBuilder().controller(VESKIA).build();
    Source gazette = Source.of("gazette", SourceKind.NEWSPAPER, "The Gazette").toBuilder().controller(VESKIA).build();
    Actor ministry = Actor.of("ministry", ActorKind.MINISTRY, "the ministry").toBuilder().partOf(VESKIA).build();
    List<String> entries = entries(ORIGINS,
        said("a", ORAM, Attribution.indirect(paper, "said"), REPORTED).addOnBehalfOf(ministry),
        said("b", ORAM, Attribution.indirect(gazette, "said"), REPORTED),
        said("c", ORAM, Attribution.indirect(WIRE, "said"), REPORTED),
        said("d", VELL, Attribution.indirect(WIRE, "said"), REPORTED).speakingAs(Role.of("Minister", ARVENIA)),
        said("e", VESKIA, Attribution.indirect(paper, "said"), REPORTED));
    assertThat(entries).anySatisfy(entry -> assertThat(entry).startsWith(
        "The Paper and The Gazette belong together and do not confirm each other, because "));
    assertThat(entries).contains(
        "Jan Oram is heard through The Paper, The Gazette and Strait Wire; of these, on this speaker's own side: The"
            + " Paper and The Gazette",
        "Ada Vell is heard through Strait Wire; no voice of this speaker's own side, as far as offices and owners are"
            + " recorded",
        "Veskia is heard through The Paper; only voices of this speaker's own side");
  }

  @Test
  void countsTheVoicesOfThoseForWhomASpeakerSpeaks() {
    Source paper = PAPER.toBuilder().controller(VESKIA).build();
    Attribution printed = Attribution.indirect(paper, "said");
    assertThat(entries(ORIGINS, said("a", VELL, printed, REPORTED).speakingAs(Role.of("Minister", VESKIA))))
        .contains("Ada Vell is heard through The Paper; only voices of this speaker's own side");
    assertThat(entries(ORIGINS, said("a", VELL, printed, REPORTED).addOnBehalfOf(VESKIA),
        said("b", VELL, printed, REPORTED).addOnBehalfOf(VESKIA)))
        .contains("Ada Vell is heard through The Paper; only voices of this speaker's own side");
    assertThat(entries(ORIGINS, said("a", VELL, printed, REPORTED).speakingAs(Role.of("Minister"))))
        .contains("Ada Vell is heard through The Paper; no voice of this speaker's own side, as far as offices and"
            + " owners are recorded");
  }

  @Test
  void keepsTheDocumentItselfOnAFullPage() {
    StatementBuilder[] many = IntStream.rangeClosed(1, 20).mapToObj(at -> said("s" + at, ORAM,
        Attribution.direct(Source.of("v" + at, SourceKind.NEWSPAPER, "Voice " + at), "said"), REPORTED))
        .toArray(StatementBuilder[]::new);
    assertThat(entries(ORIGINS, many)).hasSize(15).contains(
        "The Herald (newspaper): 20 statements came through it, of which it says 0 itself",
        "Voice 1 (newspaper): 1 statement came through it").doesNotContain(
            "Voice 20 (newspaper): 1 statement came through it");
  }

  @Test
  void namesThoseWhoAreNotHeard() {
    Actor some = Actor.vague("some", "some people");
    assertThat(entries(ORIGINS, said("a", ORAM).addAddressees(VESKIA, some).addStances(
        Stance.of(VELL, Attitude.SUPPORT, ARVENIA), Stance.of(ORAM, Attitude.SUPPORT, VELL)))).contains(
            "only the document itself tells what was said or done by Jan Oram",
            "nobody is recorded as speaking for these, although something is said to them or about their positions: Ada"
                + " Vell, Arvenia, Veskia");
    assertThat(entries(ORIGINS, said("a", ORAM.withRole("Minister", ARVENIA)).addAddressee(ARVENIA)))
        .noneMatch(entry -> entry.startsWith("nobody is recorded"));
  }

  @Test
  void asksWhoIsMeantAndWhoIsBehindAReport() {
    Actor friends = Actor.builder().id("friends").kind(ActorKind.CLASS).name("the friends").count(3).addMember(VESKIA)
        .build();
    Actor allies = Actor.vague("allies", "the allies").toBuilder().gloss(
        Gloss.builder().addMembers(VESKIA, ARVENIA).basis(Basis.EXPLICIT).certainty(Certainty.PROBABLE).build())
        .build();
    Actor states = Actor.vague("states", "some states").toBuilder().gloss(
        Gloss.builder().text("that is, two").givenBy(VELL).basis(Basis.EXPLICIT).build()).build();
    Brief brief = brief(said("a", Actor.vague("some", "some people"),
            Attribution.indirect(Source.unnamed("rumour", "whoever told it"), "said"), REPORTED)
        .addMentions(friends, allies, states, Actor.vague("others", "others"))).toBuilder()
        .addNotes(Note.ambiguity("The date may be wrong."), Note.choice("The date is right."), Note.of("Typed."))
        .build();
    assertThat(entries(OPEN, brief)).containsExactly(
        "in the whole document: The date may be wrong.",
        "nobody says who is meant by “some people”, “others”",
        "who the other 2 of “the friends” are",
        "“the allies” is read as Veskia and Arvenia, by the encoder (probable)",
        "“some states” is read as “that is, two”, by Ada Vell",
        "nobody says who is behind “whoever told it”",
        "in the whole document: The encoder's choice: The date is right.");
    assertThat(entries(OPEN, said("a", ORAM).addMention(friends.toBuilder().count(1).build()))).isEmpty();
    assertThat(entries(OPEN, said("a", ORAM).addMention(friends.toBuilder().members(List.of()).build()))).isEmpty();
  }

  @Test
  void putsTheSameQuestionAboutSeveralStatementsInOneLine() {
    Note note = Note.ambiguity("“It” may be the sea.");
    assertThat(entries(OPEN, said("a", ORAM).addNote(note), said("b", ORAM).addNote(note),
        said("c", ORAM).addNote(Note.choice("“It” is the sky."))))
        .containsExactly("#a, #b: “It” may be the sea.", "#c: The encoder's choice: “It” is the sky.");
  }

  @Test
  void tellsHowManyMoreThingsAreTakenForGranted() {
    assertThat(entries(OPEN, granting(27))).singleElement().asString()
        .startsWith("The Herald takes for granted, and does not argue: Sentence 1; Sentence 2; ")
        .endsWith("; Sentence 25; and 2 more");
    assertThat(entries(OPEN, granting(25))).singleElement().asString().endsWith("; Sentence 25");
  }

  /** A statement that takes so many others for granted, and these. */
  private static StatementBuilder[] granting(int others) {
    StatementBuilder[] all = IntStream.rangeClosed(0, others).mapToObj(at ->
        Statement.ownVoice("s" + at, HERALD, Act.STATE, "Sentence " + at)).toArray(StatementBuilder[]::new);
    IntStream.rangeClosed(1, others).forEach(at -> all[0].addRelation(Relation.of(RelationKind.PRESUPPOSES, "s" + at)));
    return all;
  }

  @Test
  void asksWhatIsOpenBeforeItTellsWhatTheEncoderChose() {
    StatementBuilder[] all = IntStream.rangeClosed(1, 20).mapToObj(at ->
        said("s" + at, ORAM).addNote(at == 20 ? Note.ambiguity("Open.") : Note.choice("Choice " + at)))
        .toArray(StatementBuilder[]::new);
    assertThat(entries(OPEN, all)).hasSize(15).contains("#s14: The encoder's choice: Choice 14", "#s20: Open.")
        .doesNotContain("#s15: The encoder's choice: Choice 15");
  }

  @Test
  void namesAtMostTwentyFiveDocuments() {
    Brief[] briefs = IntStream.rangeClosed(11, 36).mapToObj(at -> Brief.builder().id("b" + at).title("Brief " + at)
        .source(Source.of("s" + at, SourceKind.NEWS_BRIEF, "Brief " + at)).build()).toArray(Brief[]::new);
    assertThat(Digest.of(Corpus.of(briefs)).documents()).hasSize(25).startsWith("“Brief 11”: news brief, no publisher"
        + " recorded, no date of publication recorded; 0 statements, encoder not named.")
        .endsWith("and 2 more documents");
    assertThat(Digest.of(Corpus.of(List.of(briefs).subList(0, 25))).documents()).hasSize(25)
        .last().asString().startsWith("“Brief 35”");
  }

  @Test
  void tellsWhenADocumentWasChanged() {
    Source source =
        HERALD.toBuilder().modified(TimeExpression.of("2031-03-05")).addMarkings("SECRET", "EYES ONLY").build();
    assertThat(Digest.of(Corpus.of(Brief.builder().id("b").title("The Herald").source(source).build())).documents())
        .containsExactly("The document: newspaper, no date of publication recorded, changed 2031-03-05, marked SECRET"
            + " and EYES ONLY; 0 statements, encoder not named.");
  }

  @Test
  void tellsWhetherReportsOfOneUtteranceConfirmEachOther() {
    Relation same = Relation.of(RelationKind.SAME_UTTERANCE_AS, "a");
    Attribution wire = Attribution.direct(WIRE, "said");
    Attribution radio = Attribution.direct(RADIO, "said").withAct(Act.DEMAND);
    StatementBuilder report = said("a", ORAM, wire, REPORTED);
    assertThat(entries(DIFFERENCES, report, said("b", ORAM, radio, REPORTED).addRelation(same)))
        .containsExactly("reports of one utterance, from 2 sources without a known tie:",
            "  Jan Oram (Strait Wire): It rains [#a]",
            "  Jan Oram (Radio Elsa): It rains [#b]; Radio Elsa words it “said” (demand)");
    assertThat(entries(DIFFERENCES, said("a", ORAM, wire, Attribution.indirect(RADIO, "said"), REPORTED),
        said("b", ORAM, wire, Attribution.indirect(PAPER, "said"), REPORTED).addRelation(same)))
        .startsWith("reports of one utterance, which go back to one source:");
    Attribution rumour = Attribution.direct(Source.unnamed("rumour", "someone"), "said");
    assertThat(entries(DIFFERENCES, said("a", ORAM, rumour, REPORTED),
        said("b", ORAM, Attribution.of(Source.unnamed("talk", "they"), Mode.INDIRECT)
            .withAct(Act.DEMAND), REPORTED).addRelation(same)))
        .startsWith("reports of one utterance, which do not confirm each other:")
        .last().asString().endsWith("; they takes it as an act (demand)");
  }

  @Test
  void showsReportsThatMayBeOfOneUtterance() {
    assertThat(entries(DIFFERENCES, said("a", ORAM), said("b", VELL).addRelation(
        Relation.of(RelationKind.SAME_UTTERANCE_AS, "a").withCertainty(Certainty.PROBABLE))))
        .containsExactly("possibly reports of one utterance (probable):", "  Ada Vell (The Herald): It rains [#b]",
            "  Jan Oram (The Herald): It rains [#a]");
  }

  @Test
  void showsContrastsAndLimits() {
    Relation contrast = Relation.of(RelationKind.CONTRASTS_WITH, "a");
    Relation limit = Relation.of(RelationKind.QUALIFIES, "a");
    assertThat(entries(DIFFERENCES, said("a", ORAM), said("b", VELL).gist("It snows").addRelation(contrast),
        said("c", ORAM).gist("Not always").addRelation(limit))).containsExactly(
            "Ada Vell (The Herald): “It snows” [#b] – in contrast, Jan Oram (The Herald): “It rains” [#a]",
            "Jan Oram (The Herald): “Not always” [#c] – this limits: “It rains” [#a]");
  }

  @Test
  void showsContrastsOfTheDocumentItself() {
    assertThat(entries(DIFFERENCES, Statement.ownVoice("a", HERALD, Act.STATE, "It rains"),
        Statement.ownVoice("b", HERALD, Act.DESCRIBE, "It snows")
            .addRelation(Relation.of(RelationKind.CONTRASTS_WITH, "a"))))
        .containsExactly("“It snows” [#b] – in contrast, “It rains” [#a]");
  }

  @Test
  void namesOnlyTheFirstObjectionsToAStatement() {
    StatementBuilder[] all = IntStream.rangeClosed(0, 10).mapToObj(at -> said("s" + at, at == 0 ? ORAM : VELL))
        .toArray(StatementBuilder[]::new);
    IntStream.rangeClosed(1, 10).forEach(at -> all[at].addRelation(Relation.of(RelationKind.DENIES, "s0")));
    List<String> entries = entries(DIFFERENCES, all);
    assertThat(entries).startsWith("CONTESTED: Jan Oram (The Herald): It rains [#s0]:",
        "  Ada Vell (The Herald) denies that it is so: It rains [#s1]")
        .endsWith("  and 3 more; the answer Standing has all of them").hasSize(9);
  }

  @Test
  void tellsWhatBecameOfWhatWasNotSaid() {
    assertThat(entries(DIFFERENCES, said("a", ORAM, REPORTED.withOccurrence(Occurrence.NOT_OCCURRED)),
        said("b", ORAM, REPORTED.withOccurrence(Occurrence.EXPECTED)),
        said("c", ORAM, REPORTED.withOccurrence(Occurrence.HYPOTHETICAL)))).containsExactlyInAnyOrder(
            "NOT SAID: Jan Oram (The Herald): It rains [#a]:",
            "  a voice that passes it on says that it was not said",
            "NOT YET SAID: Jan Oram (The Herald): It rains [#b]:",
            "  a voice that passes it on expects that it will be said",
            "SUPPOSED: Jan Oram (The Herald): It rains [#c]:",
            "  a voice that passes it on only supposes that it is said");
  }

  @ParameterizedTest
  @CsvSource({
    "retracts, takes it back", "revokes, revokes it", "supersedes, replaces it", "corrects, corrects it",
    "denies, denies that it is so", "denies-saying, denies that it was said",
    "disavows, says that it speaks for nobody else"
  })
  void tellsByWhatAStatementIsDisputed(String kind, String deed) {
    Relation relation = Relation.of(RelationKind.parse(kind), "a");
    assertThat(entries(DIFFERENCES, said("a", ORAM), said("b", ORAM).gist("No").addRelation(relation)))
        .contains("  Jan Oram (The Herald) " + deed + ": No [#b]");
  }

  @Test
  void tellsWhichWordsAreDisputedSinceWhenAndWithWhatRight() {
    Relation denial = Relation.of(RelationKind.DENIES, "a").withPart("in May");
    assertThat(entries(DIFFERENCES, said("a", ORAM), said("b", VELL).gist("No").addRelation(denial)
        .said(TimeExpression.of("2031-03-05"))))
        .contains("  Ada Vell (The Herald) denies that it is so in the words “in May”, 2031-03-05: No [#b]");
    assertThat(entries(DIFFERENCES, said("a", ORAM), said("b", VELL).gist("No").addRelation(
        Relation.of(RelationKind.RETRACTS, "a")))).contains("  Ada Vell (The Herald) takes it back, without a right to"
            + " do so (this counts only as an objection): No [#b]");
    assertThat(entries(DIFFERENCES, said("a", ORAM), said("b", VELL).gist("No").addRelation(
        Relation.of(RelationKind.DENIES, "a")), said("c", VELL).gist("Sorry").addRelation(
            Relation.of(RelationKind.RETRACTS, "b")))).anyMatch(entry -> entry.contains(
                "denies that it is so: No [#b, WITHDRAWN]; this does not count, because it is doubtful, not said or"));
  }

  @Test
  void explainsOnlyWhatBecameOfTheStatementsThatItShows() {
    assertThat(explanation(DIFFERENCES, said("a", ORAM), said("b", VELL).addRelation(
        Relation.of(RelationKind.DENIES, "a")))).endsWith(
            " CONTESTED: somebody objects; those who may take it back did not take back the whole.");
    assertThat(explanation(DIFFERENCES, said("a", ORAM), said("b", ORAM).addRelation(
        Relation.of(RelationKind.RETRACTS, "a")))).endsWith(" WITHDRAWN: those who may take it back did so.");
    assertThat(explanation(DIFFERENCES, said("a", ORAM), said("b", ORAM).addRelation(
        Relation.of(RelationKind.RETRACTS, "a").withPart("in May")))).endsWith(
            " STANDS IN PART: its own side, or a voice that passed it on, took a part of it back.");
    assertThat(explanation(DIFFERENCES, said("a", ORAM).said(TimeExpression.of("2031-03-01")), said("b", ORAM)
        .said(TimeExpression.of("2031-03-05")).addRelation(Relation.of(RelationKind.CONTRADICTS, "a")))).contains(
            " OVERTAKEN: its speakers later said the contrary.");
  }

  @Test
  void tellsHowFarEachVoiceAndEachStatementIsTrusted() {
    Source wire = WIRE.toBuilder().addGrades(Reliability.parse("C").withPurpose("news")
        .withRationale("it confuses names").toBuilder().assessor("the desk").build(), Reliability.parse("B")).build();
    Reliability reason = Reliability.parse("B2").withRationale("heard by two");
    List<StatementBuilder> statements = List.of(
        said("a", ORAM, Attribution.direct(wire, "said"), REPORTED).addGrade(reason),
        said("b", ORAM).addGrade(reason.toBuilder().assessor("the desk").purpose("as fact").build()),
        said("c", ORAM).addGrade(reason), said("d", ORAM).addGrade(Reliability.parse("A1")));
    assertThat(entries(TRUST, statements.toArray(StatementBuilder[]::new))).containsExactly(
        "Strait Wire: C, fairly reliable, for news, by the desk: it confuses names", "Strait Wire: B, usually reliable",
        "nobody has judged The Herald", "B2, #a, #c: heard by two", "B2 as fact, #b, by the desk: heard by two");
    assertThat(entries(TRUST, said("a", ORAM, Attribution.direct(wire, "said"), REPORTED)))
        .contains("no grades of single statements are recorded");
    assertThat(explanation(TRUST, said("a", ORAM, Attribution.direct(wire, "said"), REPORTED)))
        .endsWith("F cannot be judged.");
  }

  @Test
  void keepsDisputedPositionsOnAFullPageAndLeavesOutThoseThatNobodyCanPlace() {
    List<StatementBuilder> all = new ArrayList<>();
    all.add(holding("nobody-knows", Attitude.UNDETERMINED));
    IntStream.rangeClosed(1, 14).forEach(at -> all.add(holding("plain-" + at, Attitude.SUPPORT)));
    all.add(holding("through", Attitude.SUPPORT).attributions(List.of(Attribution.direct(WIRE, "said"), REPORTED)));
    all.add(holding("contested", Attitude.SUPPORT));
    all.add(said("denial", VELL).addRelation(Relation.of(RelationKind.DENIES, "contested")));
    all.add(holding("fallen", Attitude.SUPPORT));
    all.add(said("retraction", Actor.person("h-fallen", "fallen")).addRelation(
        Relation.of(RelationKind.RETRACTS, "fallen")));
    all.add(holding("both", Attitude.SUPPORT).addStance(
        Stance.of(Actor.person("h-both", "both"), Attitude.OPPOSE, VESKIA)));
    assertThat(entries(POSITIONS, all.toArray(StatementBuilder[]::new)).stream()
        .map(entry -> entry.substring(0, entry.indexOf(' ')))).hasSize(15)
        .contains("plain-1", "plain-11", "through", "contested", "fallen", "both")
        .doesNotContain("plain-12", "nobody-knows");
  }

  /** A statement in which somebody takes a position on Veskia; the holder has the name of the statement. */
  private static StatementBuilder holding(String id, Attitude attitude) {
    Actor holder = Actor.person("h-" + id, id);
    return said(id, holder).addStance(Stance.of(holder, attitude, VESKIA));
  }

  @Test
  void namesTheMostImportantStatementOfAGradeFirst() {
    Reliability grade = Reliability.parse("B2").withRationale("heard by two");
    assertThat(entries(TRUST, Statement.ownVoice("own", HERALD, Act.STATE, "g").addGrade(grade),
        said("reported", ORAM).addGrade(grade))).contains("B2, #reported, #own: heard by two");
  }

  @Test
  void tellsHowAPositionIsKnownAndWhatBecameOfIt() {
    Stance stance = Stance.of(ORAM, Attitude.SUPPORT, VESKIA);
    assertThat(entries(POSITIONS, said("a", ORAM).addStance(stance.withKind(StanceKind.INTENTION))))
        .containsExactly("Jan Oram on Veskia: support (intention), said by Jan Oram (The Herald) in #a");
    assertThat(entries(POSITIONS, said("a", VELL).addStance(stance)))
        .containsExactly("Jan Oram on Veskia: support, told by Ada Vell (The Herald) in #a");
    assertThat(entries(POSITIONS, said("a", ORAM).addStance(stance.withBasis(Basis.CONVENTIONAL))))
        .containsExactly("Jan Oram on Veskia: support, shown by an act of Jan Oram (The Herald) in #a");
    assertThat(entries(POSITIONS, said("a", ORAM).addStance(
        stance.withBasis(Basis.INFERRED).toBuilder().assessor("the desk").build()))).containsExactly(
            "Jan Oram on Veskia: support, inferred by the desk from Jan Oram (The Herald) in #a");
    assertThat(entries(POSITIONS, said("a", ORAM).addStance(stance), said("b", VELL).addRelation(
        Relation.of(RelationKind.DENIES, "a")))).containsExactly(
            "Jan Oram on Veskia: support, said by Jan Oram (The Herald) in #a, which is CONTESTED");
    assertThat(entries(POSITIONS, said("a", ORAM).addStance(stance), said("b", ORAM).addRelation(
        Relation.of(RelationKind.RETRACTS, "a")))).containsExactly(
            "Jan Oram on Veskia: support, said by Jan Oram (The Herald) in #a, which NO LONGER stands");
    assertThat(entries(POSITIONS, said("a", ORAM), said("b", VELL).addStance(
        Stance.of(VELL, Attitude.OPPOSE, StatementRef.parse("a"))))).containsExactly(
            "Ada Vell on #a: oppose, said by Ada Vell (The Herald) in #b");
  }

  /** A brief in which so many voices are heard that the page has no room for the words of the statement {@code low}. */
  private static StatementBuilder[] fullPage(StatementBuilder low) {
    Stream<StatementBuilder> many = IntStream.rangeClosed(1, 30).mapToObj(at ->
        said("s" + at, VELL, Attribution.direct(WIRE, "said"), REPORTED).gist("Sentence " + at));
    return Stream.concat(many, Stream.of(low)).toArray(StatementBuilder[]::new);
  }

  @Test
  void callsAStatementByItsIdOnlyIfSomePartOfThePageShowsIt() {
    StatementBuilder low = said("low", ORAM).gist("It thaws").addNote(Note.ambiguity("Where?"))
        .addGrade(Reliability.parse("B2")).addStance(Stance.of(ORAM, Attitude.SUPPORT, VESKIA));
    StatementBuilder[] hidden = fullPage(low);
    assertThat(entries(WORDS, hidden)).noneMatch(entry -> entry.contains("#low"));
    assertThat(entries(OPEN, hidden)).containsExactly("“It thaws”: Where?");
    assertThat(entries(POSITIONS, hidden))
        .containsExactly("Jan Oram on Veskia: support, said by Jan Oram (The Herald) in “It thaws”");
    assertThat(entries(TRUST, hidden)).contains("B2, “It thaws”");
    StatementBuilder[] dated = fullPage(low.said(TimeExpression.of("2031-03-05")));
    assertThat(entries(EVENTS, dated)).containsExactly("said 2031-03-05: Jan Oram (The Herald): It thaws [#low]");
    assertThat(entries(OPEN, dated)).containsExactly("#low: Where?");
    assertThat(entries(POSITIONS, dated))
        .containsExactly("Jan Oram on Veskia: support, said by Jan Oram (The Herald) in #low");
    assertThat(entries(TRUST, dated)).doesNotContain("B2, #low");
  }

  @Test
  void saysNothingOfACertainAnswer() {
    assertThat(entries(WORDS, said("a", ORAM), said("b", ORAM).addRelation(
        Relation.of(RelationKind.RESPONDS_TO, "a").withCertainty(Certainty.CERTAIN))))
        .contains("  It rains [state, #b, in answer to #a]");
  }

  @Test
  void printsASectionWithWhatItLeavesOut() {
    assertThat(new Section("Trust", "Who is trusted.", List.of("a:", "  b"), 2, "grades; the brief has all of them"))
        .hasToString("Trust\n-----\nWho is trusted.\n  a:\n    b\n  and 2 more grades; the brief has all of them\n");
    assertThat(new Section("Trust", "No grades.", List.of(), 0, "grades")).hasToString("Trust: No grades.\n");
  }

  @Test
  void isCalledByTheTitlesOfTheBriefs() {
    Brief other = brief().toBuilder().id("c").title("u").build();
    assertThat(Digest.of(Corpus.of(brief(), other)).title()).isEqualTo("t and u");
  }

  @Test
  void countsTheHeadsOfGroupsAmongTheLinesOfASection() {
    StatementBuilder[] objections = IntStream.rangeClosed(1, 40).mapToObj(at -> said("s" + at, at > 20 ? VELL : ORAM))
        .toArray(StatementBuilder[]::new);
    IntStream.rangeClosed(1, 20).forEach(at ->
        objections[at + 19].addRelation(Relation.of(RelationKind.DENIES, "s" + at)));
    Section differences = Digest.of(Corpus.of(brief(objections))).sections().get(DIFFERENCES);
    assertThat(differences.entries()).as("twelve heads with a line each").hasSize(24);
    assertThat(differences.more()).isEqualTo(8);
    StatementBuilder[] one = IntStream.rangeClosed(1, 30).mapToObj(at -> said("s" + at, ORAM))
        .toArray(StatementBuilder[]::new);
    Section words = Digest.of(Corpus.of(brief(one))).sections().get(WORDS);
    assertThat(words.entries()).as("one head").hasSize(25);
    assertThat(words.more()).isEqualTo(6);
  }
}
