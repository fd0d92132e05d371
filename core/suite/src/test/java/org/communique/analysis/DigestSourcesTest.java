// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.analysis.DigestFixture.ARVENIA;
import static org.communique.analysis.DigestFixture.HERALD;
import static org.communique.analysis.DigestFixture.OPEN;
import static org.communique.analysis.DigestFixture.ORAM;
import static org.communique.analysis.DigestFixture.ORIGINS;
import static org.communique.analysis.DigestFixture.PAPER;
import static org.communique.analysis.DigestFixture.REPORTED;
import static org.communique.analysis.DigestFixture.TRUST;
import static org.communique.analysis.DigestFixture.VELL;
import static org.communique.analysis.DigestFixture.VESKIA;
import static org.communique.analysis.DigestFixture.WIRE;
import static org.communique.analysis.DigestFixture.brief;
import static org.communique.analysis.DigestFixture.entries;
import static org.communique.analysis.DigestFixture.explanation;
import static org.communique.analysis.DigestFixture.said;

import java.util.List;
import java.util.stream.IntStream;
import org.communique.Actor;
import org.communique.Attribution;
import org.communique.Brief;
import org.communique.Gloss;
import org.communique.Note;
import org.communique.Relation;
import org.communique.Reliability;
import org.communique.Role;
import org.communique.Source;
import org.communique.Stance;
import org.communique.Statement;
import org.communique.StatementBuilder;
import org.communique.analysis.digest.Digest;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.ActorKind;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.Basis;
import org.communique.vocabulary.Certainty;
import org.communique.vocabulary.MediaControl;
import org.communique.vocabulary.RelationKind;
import org.communique.vocabulary.SourceKind;
import org.junit.jupiter.api.Test;

/** What a digest says about documents, sources, trust and what is open. */
class DigestSourcesTest {

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
  void namesTheMostImportantStatementOfAGradeFirst() {
    Reliability grade = Reliability.parse("B2").withRationale("heard by two");
    assertThat(entries(TRUST, Statement.ownVoice("own", HERALD, Act.STATE, "g").addGrade(grade),
        said("reported", ORAM).addGrade(grade))).contains("B2, #reported, #own: heard by two");
  }
}
