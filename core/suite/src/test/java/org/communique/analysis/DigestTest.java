// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.analysis.Golden.assertPrints;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communique.Actor;
import org.communique.Attribution;
import org.communique.Brief;
import org.communique.Note;
import org.communique.Relation;
import org.communique.Reliability;
import org.communique.Source;
import org.communique.Stance;
import org.communique.Statement;
import org.communique.StatementBuilder;
import org.communique.StatementRef;
import org.communique.Topic;
import org.communique.analysis.digest.Digest;
import org.communique.analysis.digest.Section;
import org.communique.analysis.draw.OneLine;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.Basis;
import org.communique.vocabulary.Certainty;
import org.communique.vocabulary.MediaControl;
import org.communique.vocabulary.RelationKind;
import org.communique.vocabulary.SourceKind;
import org.junit.jupiter.api.Test;

class DigestTest {

  private static final Actor VESKIA = Actor.state("veskia", "Veskia");
  private static final Actor ARVENIA = Actor.state("arvenia", "Arvenia");
  private static final Actor ORAM = Actor.person("oram", "Jan Oram").withRole("Foreign Minister", VESKIA);
  private static final Actor LIND = Actor.person("lind", "Mara Lind");
  private static final Actor VELL = Actor.person("vell", "Ada Vell").withRole("Foreign Minister", ARVENIA);

  /** How many lines a section has that helps to judge what was said. */
  private static final int LINES = 15;
  private static final Topic ISLANDS = Topic.of("islands", "Veskian rule over the Orlo Islands");
  private static final Source HERALD = Source.outlet("herald", SourceKind.NEWSPAPER, "The Herald").toBuilder()
      .published(TimeExpression.of("2031-03-06")).build();
  private static final Source WIRE = Source.outlet("wire", SourceKind.NEWS_AGENCY, "Strait Wire").toBuilder()
      .addGrade(Reliability.parse("C").withRationale("it confuses names")).build();
  private static final Source RADIO = Source.of("radio", SourceKind.BROADCASTER, "Radio Elsa").toBuilder()
      .control(MediaControl.STATE_CONTROLLED).controller(ARVENIA).build();

  /**
   * A minister is misquoted, and his spokeswoman denies the quotation and gives his words in another way. The agency
   * corrects a month. A stranger claims to take back a notice.
   */
  private static Brief dispute() {
    Statement demand = Statement.reported("demand", ORAM, Act.DEMAND, "Arvenia must hand over the Orlo Islands",
        Attribution.indirect(WIRE, "demanded").withAct(Act.DEMAND), Attribution.indirect(HERALD, "reported"))
        .addAddressee(ARVENIA).said(TimeExpression.stated("on Monday", "2031-03-03"))
        .addStance(Stance.of(ORAM, Attitude.SUPPORT, ISLANDS)).addGrade(Reliability.parse("C3").withRationale(
            "two outlets, but one may have taken it from the other")).build();
    Statement radio = demand.sameOccasion("radio-report", Act.DEMAND, "The islands must be given back to Veskia",
        Attribution.indirect(RADIO, "wants back"), Attribution.indirect(HERALD, "said"))
        .addRelation(Relation.of(RelationKind.SAME_UTTERANCE_AS, "demand")).build();
    Statement version = demand.sameOccasion("version", Act.PROPOSE, "Arvenia and Veskia should talk about the islands",
        Attribution.indirect(Source.of(LIND), "asked for").withAct(Act.PROPOSE), Attribution.direct(HERALD, "said"))
        .addRelation(Relation.of(RelationKind.SAME_UTTERANCE_AS, "demand"))
        .addNote(Note.ambiguity("“them” may be the islands or the talks."))
        .addNote(Note.choice("“them” is taken to be the islands, of which the sentence before speaks.")).build();
    Statement rejection = Statement.reported("rejection", LIND, Act.DENY, "Oram did not demand the islands",
        Attribution.direct(HERALD, "said")).addOnBehalfOf(ORAM).said(TimeExpression.stated("on Tuesday", "2031-03-04"))
        .addRelation(Relation.of(RelationKind.DENIES_SAYING, "demand")).build();
    Statement treaty = Statement.reported("treaty", ORAM, Act.STATE, "The treaty of the islands was signed in May 1990",
        Attribution.direct(WIRE, "said"), Attribution.direct(HERALD, "quotes"))
        .said(TimeExpression.inferred("then", "2031-03-03?")).eventTime(TimeExpression.of("1990-05"))
        .addGrade(Reliability.parse("C4").withPurpose("as fact")).build();
    Statement mistake = Statement.reported("mistake", WIRE.issuer().orElseThrow(), Act.CORRECT,
        "Oram said that the treaty was signed in June 1990", Attribution.ownVoice(WIRE),
        Attribution.indirect(HERALD, "corrected")).said(TimeExpression.stated("on Wednesday", "2031-03-05"))
        .addRelation(Relation.builder().kind(RelationKind.CORRECTS).to(StatementRef.parse("treaty")).part("in May")
            .build()).build();
    Statement notice = Statement.reported("notice", VESKIA, Act.NOTIFY, "The strait is closed to ships of Arvenia",
        Attribution.narratedAct(HERALD, "closed")).said(TimeExpression.of("2031-03-01"))
        .addStance(Stance.of(VESKIA, Attitude.OPPOSE, ARVENIA).withBasis(Basis.INFERRED)).build();
    Statement withdrawal = Statement.reported("withdrawal", VELL, Act.RETRACT, "The notice of Veskia is withdrawn",
        Attribution.mixed(HERALD, "declared")).said(TimeExpression.stated("on Tuesday", "2031-03-04"))
        .addRelation(Relation.of(RelationKind.RETRACTS, "notice")).build();
    Statement comment = Statement.ownVoice("comment", HERALD, Act.ASSESS, "The talks have failed")
        .addRelation(Relation.of(RelationKind.PRESUPPOSES, "talks")).build();
    Statement talks = Statement.ownVoice("talks", HERALD, Act.STATE, "There were talks about the islands").build();
    return Brief.builder().id("dispute").title("What Oram said about the islands").source(HERALD)
        .addStatements(demand, radio, version, rejection, treaty, mistake, notice, withdrawal, comment, talks).build();
  }

  @Test
  void tellsADisputeToSomebodyWhoHasNotReadTheDocument() {
    assertPrints("digest-of-a-dispute.txt", Digest.of(Corpus.of(dispute())).toString());
  }

  @Test
  void keepsTheQuestionsOfTwoStatementsApartIfOneNoteLooksLikeTwo() {
    Statement two = Statement.ownVoice("two", HERALD, Act.STATE, "It rains")
        .addNote(Note.ambiguity("a")).addNote(Note.ambiguity("b")).build();
    Statement one = Statement.ownVoice("one", HERALD, Act.STATE, "It snows")
        .addNote(Note.ambiguity("a\nambiguityb")).build();
    List<Section> sections = Digest.of(Corpus.of(
        Brief.builder().id("b").title("t").source(HERALD).addStatements(two, one).build())).sections();
    assertThat(sections.get(sections.size() - 1).entries()).hasSize(2);
  }

  @Test
  void saysHowMuchItLeavesOut() {
    List<Statement> many = IntStream.rangeClosed(1, LINES + 3).mapToObj(number ->
        Statement.ownVoice("s" + number, HERALD, Act.STATE, "Sentence " + number).build()).toList();
    Section own = Digest.of(Corpus.of(
        Brief.builder().id("b").title("t").source(HERALD).addAllStatements(many).build())).sections().get(4);
    assertThat(own.entries()).hasSize(LINES).startsWith("Sentence 1 [state, #s1]");
    assertThat(own.more()).isEqualTo(3);
  }

  @Test
  void neverEndsWithTheHeadOfAGroup() {
    List<Statement> groups = IntStream.rangeClosed(1, Section.MOST).mapToObj(number ->
        Statement.reported("s" + number, Actor.person("p" + number, "P " + number), Act.STATE, "g",
            Attribution.direct(HERALD, "said")).build()).toList();
    Section words = Digest.of(Corpus.of(
        Brief.builder().id("b").title("t").source(HERALD).addAllStatements(groups).build())).sections().get(1);
    assertThat(words.entries().get(words.entries().size() - 1)).startsWith("  ");
    assertThat(words.entries()).filteredOn(entry -> !entry.endsWith(":")).hasSize(Section.MOST - words.more());
  }

  @Test
  void namesOnlyTheFirstSpeakersOfAStatement() {
    List<Actor> hundred = IntStream.rangeClosed(1, 100).mapToObj(number ->
        Actor.person("p" + number, "P" + number)).toList();
    Statement joint = Statement.reported("joint", ORAM, Act.STATE, "We agree", Attribution.direct(HERALD, "said"))
        .speakers(hundred).said(TimeExpression.of("2031-03-03")).build();
    Digest digest = Digest.of(Corpus.of(
        Brief.builder().id("b").title("t").source(HERALD).addStatements(joint).build()));
    assertThat(digest.sections().get(0).entries())
        .containsExactly("said 2031-03-03: P1, P2, P3, P4, P5, P6, P7 and 93 more (The Herald): We agree [#joint]");
    assertThat(digest.sections().get(1).entries())
        .startsWith("P1, P2, P3, P4, P5, P6, P7 and 93 more, quoted by The Herald:");
  }

  @Test
  void namesThePartiesOfADocumentThatSpeaksForThem() {
    Source communique = Source.of("communique", SourceKind.OFFICIAL_DOCUMENT, "Joint communiqué");
    Statement promise = Statement.reported("promise", ORAM, Act.PROMISE, "The strait will be open",
        Attribution.ownVoice(communique)).addSpeaker(Actor.person("vell", "Ada Vell")).build();
    Digest digest = Digest.of(Corpus.of(
        Brief.builder().id("b").title("t").source(communique).addStatements(promise).build()));
    assertThat(digest.sections().get(4).entries())
        .containsExactly("Jan Oram and Ada Vell: The strait will be open [promise, #promise]");
  }

  @Test
  void showsWhatIsContestedWhenThePageIsFull() {
    List<Statement> many = new ArrayList<>(IntStream.rangeClosed(1, 60).mapToObj(number ->
        Statement.reported("s" + number, Actor.person("p" + number, "P " + number), Act.STATE, "Sentence " + number,
            Attribution.direct(HERALD, "said")).said(TimeExpression.of("2031-03-03"))
            .addGrade(Reliability.parse("B2").withRationale("reason " + number)).build()).toList());
    many.add(Statement.reported("last", ORAM, Act.DENY, "That is wrong", Attribution.direct(HERALD, "said"))
        .addGrade(Reliability.parse("C3").withRationale("heard by two"))
        .said(TimeExpression.of("2031-03-04")).addRelation(Relation.of(RelationKind.DENIES, "s60")).build());
    Digest digest = digest(many);
    for (int section : List.of(0, 1)) {
      assertThat(digest.sections().get(section).entries())
          .anyMatch(entry -> entry.contains("Sentence 60 [") && entry.contains("CONTESTED"))
          .anyMatch(entry -> entry.contains("That is wrong"));
    }
    assertThat(digest.sections().get(6).entries()).contains("B2, #s60: reason 60", "C3, #last: heard by two");
    assertThat(digest.sections().get(6).leftOut())
        .isEqualTo("and 47 more reasons for grades; the statements of the brief have all of them");
  }

  @Test
  void saysInOneLineWhatIsNotRecorded() {
    Digest digest = digest(List.of(said("s", ORAM).build()));
    assertThat(digest.toString().lines()).contains(
        "What happened, and when: No times are recorded.", "Where everyone stands: No stances are recorded.",
        "How far to trust it: No grades are recorded; nobody has judged The Herald.",
        "What the document says itself: It only passes on what others say.",
        "What is open: No open questions are recorded.");
    assertThat(digest.sections()).filteredOn(section -> section.entries().isEmpty()).hasSize(6)
        .allMatch(section -> section.toString().lines().count() < 3);
  }

  @Test
  void namesTheDocumentItsPublisherAndItsDate() {
    Source cable = Source.of("cable", SourceKind.CABLE, "Telegram 12").toBuilder().issuer(VESKIA)
        .published(TimeExpression.inferred("the 3rd", "2031-03-03")).addMarking("CONFIDENTIAL").build();
    Source leaflet = Source.of("leaflet", SourceKind.NEWS_BRIEF, "A leaflet").toBuilder()
        .issuer(Actor.vague("printer", "whoever printed it")).build();
    Brief one = Brief.builder().id("one").title("Talks").source(cable).encoder("A. Clerk")
        .encoded(Edtf.parse("2031-04"))
        .addStatement(said("s", ORAM).attributions(List.of(Attribution.direct(cable, "said"))).build()).build();
    Brief other = Brief.builder().id("other").title("A leaflet").source(leaflet).build();
    assertThat(Digest.of(Corpus.of(one)).documents()).containsExactly(
        "The document: cable “Telegram 12”, published by Veskia, published “the 3rd” (2031-03-03, inferred), marked"
            + " CONFIDENTIAL; 1 statement, encoded by A. Clerk (2031-04).");
    assertThat(Digest.of(Corpus.of(one, other)).documents()).element(1).isEqualTo(
        "“A leaflet”: news brief, publisher not named, no date of publication recorded; 0 statements, encoder not"
            + " named.");
    assertThat(Digest.of(Corpus.of()).documents()).containsExactly("There are no documents.");
  }

  @Test
  void callsDocumentsByTheirNamesIfThereAreSeveral() {
    List<Brief> briefs = Stream.of("First", "Second").map(name -> {
      Source article = Source.of("article", SourceKind.NEWS_BRIEF, name + " article");
      return Brief.builder().id(name.toLowerCase(Locale.ROOT)).title(name).source(article).addStatement(
          Statement.reported("s", ORAM, Act.STATE, "We agree", Attribution.direct(article, "said")).build()).build();
    }).toList();
    assertThat(Digest.of(Corpus.of(briefs)).sections().get(1).entries()).contains(
        "Jan Oram (Foreign Minister of Veskia), quoted by First article:", "Jan Oram, quoted by Second article:");
  }

  @Test
  void marksHowADateWasObtained() {
    TimeExpression before = TimeExpression.inferred("before", "[..2031-03-03]");
    assertThat(times(before, TimeExpression.computed("yesterday", "2031-03-04")))
        .startsWith("said “yesterday” (2031-03-04, computed):", "said “before” (at the latest 2031-03-03, inferred):");
    assertThat(times(TimeExpression.of("[2031-03-03..]"), TimeExpression.words("once")))
        .startsWith("said at the earliest 2031-03-03:", "said “once”:");
  }

  /** The times of two statements, in the order of the page, and then the sentence that explains the marks. */
  private static List<String> times(TimeExpression... times) {
    List<Statement> statements = IntStream.range(0, times.length).mapToObj(number ->
        said("s" + number, ORAM).said(times[number]).build())
        .toList();
    Section section = digest(statements).sections().get(0);
    return Stream.concat(
        section.entries().stream().map(entry -> entry.substring(0, entry.indexOf(": Jan") + 1)),
        Stream.of(section.explanation())).toList();
  }

  @Test
  void explainsOnlyTheMarksThatThePageUses() {
    assertThat(times(TimeExpression.of("2031")).get(1)).doesNotContain("Inferred", "Computed", "From elsewhere");
    assertThat(times(TimeExpression.inferred("then", "2031")).get(1))
        .contains("“Inferred” marks").doesNotContain("Computed");
    assertThat(times(TimeExpression.computed("then", "2031")).get(1))
        .contains("“Computed” marks").doesNotContain("Inferred");
    assertThat(trust(Reliability.parse("B2"))).doesNotContain("as fact");
    assertThat(trust(Reliability.parse("B2").withPurpose("as fact"))).contains("a grade “as fact” says whether");
  }

  private static String trust(Reliability grade) {
    return digest(List.of(said("s", ORAM)
        .addGrade(grade.withRationale("a reason")).build())).sections().get(6).explanation();
  }

  @Test
  void saysWhichReadingAGistTakes() {
    Statement whole = said("whole", ORAM).gist("The banks are ours")
        .addNote(Note.ambiguity("“bank” may be a shore.")).addNote(Note.choice("It is taken to be a shore.")).build();
    Statement part = whole.sameOccasion("part", Act.STATE, "The left bank is ours")
        .addRelation(Relation.of(RelationKind.PART_OF, "whole")).addNote(Note.ambiguity("“left” may be west.")).build();
    Digest digest = digest(List.of(whole, part));
    assertThat(digest.sections().get(1).entries()).contains("  The banks are ours [state, #whole, unclear]");
    assertThat(digest.sections().get(7).entries()).containsExactly(
        "#whole: “bank” may be a shore. The encoder's choice: It is taken to be a shore.",
        "“The left bank is ours” (part of #whole): “left” may be west.");
  }

  @Test
  void saysWhatAStatementAnswers() {
    Statement invitation = said("invitation", VELL).gist("Veskia should come to talks").build();
    Statement refusal = said("refusal", ORAM).gist("Veskia will not come")
        .addRelation(Relation.of(RelationKind.RESPONDS_TO, "invitation")).build();
    assertThat(digest(List.of(invitation, refusal)).sections().get(1).entries())
        .contains("  Veskia will not come [state, #refusal, in answer to #invitation]");
    assertThat(digest(List.of(refusal, invitation)).sections().get(1).entries())
        .contains("  Veskia will not come [state, #refusal, in answer to “Veskia should come to talks”]");
  }

  @Test
  void saysHowCertainAnAnswerIsAndNothingIfItIsNone() {
    Statement invitation = said("invitation", VELL).gist("Veskia should come to talks").build();
    Relation answer = Relation.of(RelationKind.RESPONDS_TO, "invitation");
    Statement perhaps = said("perhaps", ORAM).gist("We will see")
        .addRelation(answer.withCertainty(Certainty.POSSIBLE)).build();
    Statement hardly = said("hardly", ORAM).gist("It rains")
        .addRelation(answer.withCertainty(Certainty.PROBABLE_NOT)).build();
    assertThat(digest(List.of(invitation, perhaps, hardly)).sections().get(1).entries()).contains(
        "  We will see [state, #perhaps, in answer to #invitation (possible)]", "  It rains [state, #hardly]");
  }

  @Test
  void saysThatNobodyDisputesAnything() {
    Statement one = Statement.reported("one", ORAM, Act.STATE, "g", Attribution.direct(WIRE, "said"),
        Attribution.direct(HERALD, "said")).build();
    Statement other = one.sameOccasion("other", Act.STATE, "g", Attribution.direct(HERALD, "said"))
        .addRelation(Relation.of(RelationKind.SAME_UTTERANCE_AS, "one")).build();
    assertThat(digest(List.of(one, other)).sections().get(2).explanation())
        .startsWith("Nobody denies, contradicts, corrects or takes back anything. Here are several reports");
    assertThat(digest(List.of(one)).sections().get(2).explanation()).startsWith("Nobody denies");
  }

  @Test
  void saysWhatIsTakenForGrantedAndByWhoseAccountItIsKnown() {
    Statement accusation = Statement.reported("accusation", VELL, Act.ACCUSE, "Veskia broke the treaty",
        Attribution.narratedAct(HERALD, "accused")).build();
    Statement own = Statement.ownVoice("own", HERALD, Act.STATE, "The talks ended after the accusation")
        .addRelation(Relation.of(RelationKind.PRESUPPOSES, "accusation"))
        .addRelation(Relation.of(RelationKind.PRESUPPOSES, "talks")).build();
    Statement talks = Statement.ownVoice("talks", HERALD, Act.STATE, "There were talks").build();
    assertThat(digest(List.of(accusation, own, talks)).sections().get(7).entries()).containsExactly(
        "The Herald takes for granted, and does not argue: Ada Vell (The Herald): Veskia broke the treaty; There were"
            + " talks");
  }

  @Test
  void putsATimeBesideAPositionOfThePast() {
    Statement then = Statement.ownVoice("then", HERALD, Act.STATE, "Veskia helped Arvenia")
        .eventTime(TimeExpression.words("in the war")).addStance(Stance.of(VESKIA, Attitude.SUPPORT, ARVENIA)).build();
    Statement now = Statement.reported("now", VESKIA, Act.STATE, "Arvenia is wrong", Attribution.direct(HERALD, "said"))
        .said(TimeExpression.of("2031-03-03")).addStance(Stance.of(VESKIA, Attitude.OPPOSE, ARVENIA)).build();
    Statement later = now.toBuilder().id("later").said(TimeExpression.of("2031-03-04")).build();
    assertThat(digest(List.of(then, now)).sections().get(3).entries()).containsExactly(
        "Veskia on Arvenia: oppose, said by Veskia (The Herald) in #now; support, told by The Herald in #then (“in the"
            + " war”); CONTRADICTORY");
    assertThat(digest(List.of(now, later)).sections().get(3).entries()).containsExactly(
        "Veskia on Arvenia: oppose, said by Veskia (The Herald) in #now (said 2031-03-03), #later (said 2031-03-04)");
  }

  @Test
  void saysWhoIsNotHeardThroughTheirOwnSide() {
    List<Attribution> onRadio = List.of(Attribution.direct(RADIO, "said"), Attribution.direct(HERALD, "said"));
    List<Statement> statements = List.of(
        said("a", ORAM).attributions(onRadio)
            .addAddressee(Actor.person("king", "the King")).build(),
        said("b", VELL).attributions(onRadio).build(),
        said("c", LIND).build());
    assertThat(digest(statements).sections().get(5).entries()).contains(
        "Jan Oram is heard through Radio Elsa; no voice of this speaker's own side, as far as offices and owners are"
            + " recorded",
        "Ada Vell is heard through Radio Elsa; only voices of this speaker's own side",
        "only the document itself tells what was said or done by Mara Lind",
        "nobody is recorded as speaking for these, although something is said to them or about their positions: the"
            + " King");
  }

  private static StatementBuilder said(String id, Actor speaker) {
    return Statement.reported(id, speaker, Act.STATE, "g", Attribution.direct(HERALD, "said"));
  }

  private static Digest digest(List<Statement> statements) {
    return Digest.of(Corpus.of(
        Brief.builder().id("b").title("t").source(HERALD).addAllStatements(statements).build()));
  }

  /** An id without its content is a riddle, and the content of a part stands only where the part is told. */
  @Property
  void namesByTheirIdsOnlyStatementsThatThePageShows(@ForAll("corpora") List<Brief> briefs) {
    Corpus corpus = Corpus.of(briefs);
    List<String> entries =
        Digest.of(corpus).sections().stream().flatMap(section -> section.entries().stream()).toList();
    for (CorpusStatement statement : corpus.statements()) {
      Pattern id = Pattern.compile(Pattern.quote("#" + statement) + "(?![a-z0-9._-]|#)");
      if (entries.stream().anyMatch(entry -> id.matcher(entry).find())) {
        String gist = OneLine.of(statement.statement().gist());
        assertThat(entries).as("%s", statement).anyMatch(entry -> entry.contains(gist) && id.matcher(entry).find());
      }
    }
  }

  @Property
  void hasLinesOfAtMostAHundredCharacters(@ForAll("corpora") List<Brief> briefs) {
    String page = Digest.of(Corpus.of(briefs)).toString();
    assertThat(page.lines().filter(line -> line.length() > Digest.COLUMNS).filter(line -> line.strip().contains(" ")))
        .isEmpty();
  }

  @Provide
  Arbitrary<List<Brief>> corpora() {
    return Corpora.briefs();
  }
}
