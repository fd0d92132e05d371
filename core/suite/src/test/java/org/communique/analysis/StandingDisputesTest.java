// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.communique.analysis.Dispute.ARVENIA;
import static org.communique.analysis.Dispute.BELMAR;
import static org.communique.analysis.Dispute.DAILY;
import static org.communique.analysis.Dispute.ENVOY;
import static org.communique.analysis.Dispute.MINISTER;
import static org.communique.analysis.Dispute.MINISTRY;
import static org.communique.analysis.Dispute.NEW_MINISTRY;
import static org.communique.analysis.Dispute.OTHER;
import static org.communique.analysis.Dispute.PUBLISHER;
import static org.communique.analysis.Dispute.SPOKESMAN;
import static org.communique.analysis.Dispute.act;
import static org.communique.analysis.Dispute.actOnPart;
import static org.communique.analysis.Dispute.on;
import static org.communique.analysis.Dispute.own;
import static org.communique.analysis.Dispute.report;
import static org.communique.analysis.Dispute.said;
import static org.communique.analysis.Dispute.status;
import static org.communique.analysis.Dispute.statuses;
import static org.communique.analysis.Standing.Status.CONTESTED;
import static org.communique.analysis.Standing.Status.CONTESTED_IN_PART;
import static org.communique.analysis.Standing.Status.NOT_SAID;
import static org.communique.analysis.Standing.Status.NOT_YET_SAID;
import static org.communique.analysis.Standing.Status.OVERTAKEN;
import static org.communique.analysis.Standing.Status.STANDS;
import static org.communique.analysis.Standing.Status.STANDS_IN_PART;
import static org.communique.analysis.Standing.Status.SUPPOSED;
import static org.communique.analysis.Standing.Status.UNDECIDED;
import static org.communique.analysis.Standing.Status.WITHDRAWN;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.Actor;
import org.communique.Brief;
import org.communique.Attribution;
import org.communique.Relation;
import org.communique.Role;
import org.communique.Source;
import org.communique.StatementBuilder;
import org.communique.StatementRef;
import org.communique.analysis.Standing.Effect;
import org.communique.analysis.Standing.Side;
import org.communique.analysis.Standing.Status;
import org.communique.base.Identifier;
import org.communique.text.Quotation;
import org.communique.text.Segment;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.ActorKind;
import org.communique.vocabulary.Certainty;
import org.communique.vocabulary.Mode;
import org.communique.vocabulary.Occurrence;
import org.communique.vocabulary.RelationKind;
import org.communique.vocabulary.SourceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the record says about a statement depends on who objects to it, and to what. */
class StandingDisputesTest {

  @Test
  void aDenialOfAMisquotationSparesTheSpeakersOwnAccount() {
    assertThat(statuses(
        report(), own(), said("elsewhere", MINISTER, OTHER)
            .addRelation(Relation.of(RelationKind.SAME_UTTERANCE_AS, "report")),
        act("copy", ENVOY, RelationKind.QUOTES, "report"), act("denial", MINISTER, RelationKind.DENIES_SAYING, "report")))
        .containsExactly(CONTESTED, STANDS, CONTESTED, CONTESTED, STANDS);
  }

  @Test
  void aDenialSparesTheVersionThatTheMinistryOfTheSpeakerGives() {
    assertThat(statuses(report(), version(MINISTRY), act("denial", MINISTER, RelationKind.DENIES_SAYING, "report")))
        .containsExactly(CONTESTED, STANDS, STANDS);
    assertThat(statuses(report(), version(NEW_MINISTRY), act("denial", ENVOY, RelationKind.DENIES_SAYING, "report")))
        .as("its successor, and a stranger who denies").containsExactly(CONTESTED, STANDS, STANDS);
    assertThat(statuses(report(), version(ARVENIA), act("denial", MINISTER, RelationKind.DENIES_SAYING, "report")))
        .as("never upward by partOf").containsExactly(CONTESTED, CONTESTED, STANDS);
    assertThat(statuses(report(), version(MINISTRY), act("denial", ENVOY, RelationKind.DENIES, "report")))
        .as("the content").containsExactly(CONTESTED, CONTESTED, STANDS);
  }

  @Test
  void aSpokesmanWhoDeniesAReportForTheSpeakerIsSparedWithTheVersionThatHeGives() {
    for (StatementBuilder denial : List.of(
        act("denial", SPOKESMAN, RelationKind.DENIES_SAYING, "report").addOnBehalfOf(MINISTER),
        act("denial", SPOKESMAN, RelationKind.DENIES_SAYING, "report").speakingAs(Role.of("Spokesman", MINISTRY)),
        act("denial", SPOKESMAN, RelationKind.DENIES, "report").addOnBehalfOf(MINISTRY))) {
      assertThat(statuses(
          report(), version(SPOKESMAN),
          said("elsewhere", MINISTER, OTHER).addRelation(Relation.of(RelationKind.SAME_UTTERANCE_AS, "report")), denial))
          .containsExactly(CONTESTED, STANDS, CONTESTED, STANDS);
    }
  }

  @Test
  void whoeverMayNotDenyForTheSpeakerIsNotSparedWithTheVersionThatHeGives() {
    assertThat(statuses(
        report(), version(SPOKESMAN), act("denial", SPOKESMAN, RelationKind.DENIES_SAYING, "report")))
        .as("a spokesman who speaks for nobody").containsExactly(CONTESTED, CONTESTED, STANDS);
    assertThat(statuses(
        report(), version(ENVOY), act("denial", ENVOY, RelationKind.DENIES_SAYING, "report"),
        act("protest", MINISTER, RelationKind.DENIES_SAYING, "report")))
        .as("an envoy of another state").containsExactly(CONTESTED, CONTESTED, STANDS, STANDS);
    StatementBuilder withdrawn = act("denial", SPOKESMAN, RelationKind.DENIES_SAYING, "report").addOnBehalfOf(MINISTER);
    assertThat(statuses(
        report(), version(SPOKESMAN), withdrawn, act("retraction", MINISTER, RelationKind.RETRACTS, "denial"),
        act("protest", MINISTER, RelationKind.DENIES_SAYING, "report")))
        .as("a spokesman whose denial was taken back")
        .containsExactly(CONTESTED, CONTESTED, WITHDRAWN, STANDS, STANDS);
  }

  @Test
  void aDenialThatNamesTheVersionOfTheOwnSideContestsIt() {
    assertThat(statuses(report(), version(MINISTRY), act("denial", MINISTER, RelationKind.DENIES_SAYING, "version")))
        .containsExactly(CONTESTED, CONTESTED, STANDS);
  }

  /** What the minister said, as somebody else of his side gives it. */
  private static StatementBuilder version(Actor voice) {
    return said("version", MINISTER, Source.of(voice))
        .addRelation(Relation.of(RelationKind.SAME_UTTERANCE_AS, "report"));
  }

  @Test
  void aStrangersDenialOfTheContentReachesTheSpeakersOwnAccount() {
    assertThat(statuses(report(), own(), act("denial", ENVOY, RelationKind.DENIES, "report")))
        .containsExactly(CONTESTED, CONTESTED, STANDS);
    assertThat(statuses(report(), own(), act("denial", MINISTER, RelationKind.DENIES, "report")))
        .containsExactly(CONTESTED, STANDS, STANDS);
  }

  @Test
  void aDenialThatQuotesWhatItDeniesIsNotContestedAsACopy() {
    StatementBuilder denial = act("denial", MINISTER, RelationKind.DENIES_SAYING, "report")
        .addRelation(Relation.of(RelationKind.QUOTES, "report"));
    assertThat(statuses(report(), denial)).containsExactly(CONTESTED, STANDS);
  }

  @ParameterizedTest
  @CsvSource({"quotes", "translates", "summarises"})
  void aCopyOfACopySharesTheContest(String kind) {
    assertThat(statuses(
        report(), act("copy", ENVOY, RelationKind.parse(kind), "report"),
        act("again", SPOKESMAN, RelationKind.parse(kind), "copy"), act("denial", MINISTER, RelationKind.DENIES, "report")))
        .containsExactly(CONTESTED, CONTESTED, CONTESTED, STANDS);
  }

  @Test
  void aPieceSharesTheContestOfItsWhole() {
    Corpus corpus = Dispute.corpus(
        report(), said("piece", MINISTER, DAILY).addRelation(Relation.of(RelationKind.PART_OF, "report")),
        act("denial", ENVOY, RelationKind.DENIES, "report"));
    Standing.Verdict piece = Standing.of(corpus).verdicts().get(1);
    assertThat(piece.status()).isEqualTo(CONTESTED);
    assertThat(CorpusFixture.names(piece.sharesFateOf())).containsExactly("report");
  }

  @Test
  void aContestedPartMeansThePiecesWhoseWordsItOverlaps() {
    StatementBuilder whole = quoted("report", "We want peace. The islands are ours.");
    StatementBuilder peace = piece(quoted("peace", "We want peace."));
    StatementBuilder islands = piece(quoted("islands", "The islands are ours."));
    StatementBuilder wordless = piece(said("wordless", MINISTER, DAILY));
    assertThat(statuses(
        whole, peace, islands, wordless,
        actOnPart("denial", ENVOY, RelationKind.DENIES, "report", "islands are ours")))
        .containsExactly(CONTESTED_IN_PART, STANDS, CONTESTED_IN_PART, CONTESTED_IN_PART, STANDS);
    assertThat(statuses(
        whole, peace, islands, actOnPart("both", ENVOY, RelationKind.DENIES, "report", "peace. The islands")))
        .containsExactly(CONTESTED_IN_PART, CONTESTED_IN_PART, CONTESTED_IN_PART, STANDS);
    assertThat(statuses(whole, peace, islands, act("correction", ENVOY, RelationKind.CORRECTS, "report")))
        .as("a contest in part without the words").containsExactly(
            CONTESTED_IN_PART, CONTESTED_IN_PART, CONTESTED_IN_PART, STANDS);
    assertThat(statuses(
        whole, peace, islands, actOnPart("own-correction", MINISTER, RelationKind.CORRECTS, "report", "We want")))
        .containsExactly(STANDS_IN_PART, STANDS_IN_PART, STANDS, STANDS);
  }

  @Test
  void aContestedPartMeansAPieceThatEndsAsThePartBegins() {
    assertThat(statuses(
        quoted("report", "We say no no no deal today."), piece(quoted("piece", "We say no no no deal")),
        piece(quoted("other", "We say no")),
        actOnPart("denial", ENVOY, RelationKind.DENIES, "report", "no no deal today")))
        .as("words that repeat").containsExactly(CONTESTED_IN_PART, CONTESTED_IN_PART, CONTESTED_IN_PART, STANDS);
    assertThat(statuses(
        quoted("report", "It is a casino no no deal."), piece(quoted("piece", "It is a casino no")),
        piece(quoted("other", "It is a casino")),
        actOnPart("denial", ENVOY, RelationKind.DENIES, "report", "no no deal")))
        .as("whole words").containsExactly(CONTESTED_IN_PART, CONTESTED_IN_PART, STANDS, STANDS);
  }

  @Test
  void aContestedPartMeansThePiecesOfAnotherReportIfThatReportHasTheWords() {
    StatementBuilder report = quoted("report", "We want peace. The islands are ours.");
    StatementBuilder peace = quoted("peace", "We want peace.").addRelation(Relation.of(RelationKind.PART_OF, "elsewhere"));
    StatementBuilder islands =
        quoted("islands", "The islands are ours.").addRelation(Relation.of(RelationKind.PART_OF, "elsewhere"));
    StatementBuilder denial = actOnPart("denial", ENVOY, RelationKind.DENIES, "report", "islands are ours");
    assertThat(statuses(
        report, elsewhere("We want peace, he said. The islands are ours."), peace, islands, denial))
        .containsExactly(CONTESTED_IN_PART, CONTESTED_IN_PART, STANDS, CONTESTED_IN_PART, STANDS);
    assertThat(statuses(report, elsewhere("We want peace. Our islands remain ours."), peace, islands, denial))
        .as("a report with other words")
        .containsExactly(CONTESTED_IN_PART, CONTESTED_IN_PART, CONTESTED_IN_PART, CONTESTED_IN_PART, STANDS);
    assertThat(statuses(
        report, elsewhere("The islands are ours."), peace, islands, act("denial", ENVOY, RelationKind.DENIES, "report")))
        .as("the whole").containsExactly(CONTESTED, CONTESTED, CONTESTED, CONTESTED, STANDS);
  }

  private static StatementBuilder elsewhere(String words) {
    return quoted("elsewhere", words).addRelation(Relation.of(RelationKind.SAME_UTTERANCE_AS, "report"));
  }

  @Test
  void moreThanSixtyFourContestedPartsMeanEveryPiece() {
    assertThat(statuses(contestedIn(64))).startsWith(CONTESTED_IN_PART, STANDS);
    assertThat(statuses(contestedIn(65))).startsWith(CONTESTED_IN_PART, CONTESTED_IN_PART);
  }

  /** A statement with one piece, and objections to so many other parts of it. */
  private static StatementBuilder[] contestedIn(int parts) {
    Stream<StatementBuilder> contested =
        Stream.of(quoted("report", "We want peace. The islands are ours."), piece(quoted("peace", "We want peace.")));
    return Stream.concat(contested, IntStream.rangeClosed(1, parts).mapToObj(number ->
        actOnPart("denial-" + number, ENVOY, RelationKind.DENIES, "report", "island " + number)))
        .toArray(StatementBuilder[]::new);
  }

  @Test
  void aContestedPartMeansThePiecesAlsoWithOtherMarksAndSpaces() {
    assertThat(statuses(
        quoted("report", "He called it “fine and over”."), piece(quoted("piece", "“fine and over”")),
        piece(quoted("other", "He called it")),
        actOnPart("denial", ENVOY, RelationKind.DENIES, "report", "\"Fine\u00a0and  over\"")))
        .containsExactly(CONTESTED_IN_PART, CONTESTED_IN_PART, STANDS, STANDS);
  }

  private static StatementBuilder quoted(String id, String words) {
    return said(id, MINISTER, DAILY).addQuotation(Quotation.of(Segment.spoken(words)));
  }

  private static StatementBuilder piece(StatementBuilder statement) {
    return statement.addRelation(Relation.of(RelationKind.PART_OF, "report"));
  }

  @Test
  void aStrangersRetractionContestsInsteadOfWithdrawing() {
    Standing standing =
        Standing.of(Dispute.corpus(report(), act("retraction", ENVOY, RelationKind.RETRACTS, "report")));
    assertThat(standing.verdicts().get(0).status()).isEqualTo(CONTESTED);
    assertThat(standing.verdicts().get(0).effects())
        .extracting(effect -> effect.by().name(), Effect::side, Effect::outcome, Effect::isInForce)
        .containsExactly(tuple("retraction", Side.STRANGER, CONTESTED, true));
    assertThat(standing.verdicts().get(0)).hasToString("report: contested; retracted by retraction, by a stranger");
  }

  @Test
  void onlyItsOwnSideWithdrawsAStatement() {
    Role spokesman = Role.of("Spokesman", MINISTRY);
    assertThat(retractedBy(retraction(MINISTER))).as("the speaker").isEqualTo(WITHDRAWN);
    assertThat(retractedBy(retraction(MINISTRY))).as("the organisation of the speaker's role").isEqualTo(WITHDRAWN);
    assertThat(retractedBy(retraction(NEW_MINISTRY))).as("its successor").isEqualTo(WITHDRAWN);
    assertThat(retractedBy(retraction(SPOKESMAN).addOnBehalfOf(MINISTRY))).as("on its behalf").isEqualTo(WITHDRAWN);
    assertThat(retractedBy(retraction(SPOKESMAN).speakingAs(spokesman))).as("in its name").isEqualTo(WITHDRAWN);
    assertThat(retractedBy(retraction(ARVENIA))).as("never upward by partOf").isEqualTo(CONTESTED);
    Actor colleague = Actor.builder().from(SPOKESMAN).addRole(spokesman).build();
    assertThat(retractedBy(retraction(colleague))).as("a role that somebody merely holds").isEqualTo(CONTESTED);
    assertThat(retractedBy(retraction(ENVOY))).as("a stranger").isEqualTo(CONTESTED);
  }

  @Test
  void aMinistryWithdrawsForItsMinisterIfAnotherBriefKnowsTheRole() {
    Actor ministry = identified(MINISTRY, "Q1");
    Actor plain = identified(Actor.person("minister", "the Minister"), "Q2");
    Actor known = Actor.builder().from(plain).addRole(Role.of("Foreign Minister", ministry)).build();
    StatementBuilder retraction =
        act("retraction", ministry, RelationKind.RETRACTS, "https://example.org/a#report").addMention(known);
    Corpus corpus = Corpus.of(briefAt("a", said("report", plain, DAILY)), briefAt("b", retraction));
    assertThat(Standing.of(corpus).verdicts().get(0).status()).isEqualTo(WITHDRAWN);
  }

  private static Brief briefAt(String id, StatementBuilder statement) {
    return Brief.builder().id(id).base(URI.create("https://example.org/" + id)).title("A dispute").source(Dispute.DIGEST)
        .addStatement(statement.build()).build();
  }

  private static Actor identified(Actor actor, String number) {
    return Actor.builder().from(actor).addIdentifier(Identifier.of("wikidata", number)).build();
  }

  private static StatementBuilder retraction(Actor speaker) {
    return act("retraction", speaker, RelationKind.RETRACTS, "report");
  }

  private static Status retractedBy(StatementBuilder retraction) {
    return status("report", report(), retraction);
  }

  @Test
  void thoseInWhoseNameAStatementWasMadeWithdrawIt() {
    StatementBuilder forArvenia = said("report", SPOKESMAN, DAILY).addOnBehalfOf(ARVENIA);
    assertThat(statuses(forArvenia, retraction(ARVENIA))).containsExactly(WITHDRAWN, STANDS);
    StatementBuilder asSpokesman = said("report", SPOKESMAN, DAILY).speakingAs(Role.of("Spokesman", MINISTRY));
    assertThat(statuses(asSpokesman, retraction(MINISTRY))).containsExactly(WITHDRAWN, STANDS);
    assertThat(statuses(asSpokesman, retraction(ARVENIA))).containsExactly(CONTESTED, STANDS);
  }

  @ParameterizedTest
  @CsvSource({"2019, CONTESTED", "2020, WITHDRAWN", "2021, WITHDRAWN", "2022, CONTESTED"})
  void theOrganisationOfARoleCountsOnlyWhileTheRoleWasHeld(String said, Status expected) {
    Role term = Role.builder().title("Minister").organisation(MINISTRY).during(TimeExpression.of("2020/2021")).build();
    Actor minister = Actor.builder().from(Actor.person("minister", "the Minister")).addRole(term).build();
    assertThat(status("report", on(said, said("report", minister, DAILY)), retraction(MINISTRY))).isEqualTo(expected);
  }

  @Test
  void theSpeakersWithdrawTheUtteranceAndAPublisherWithdrawsItsReport() {
    assertThat(statuses(report(), own(), retraction(MINISTRY))).containsExactly(WITHDRAWN, WITHDRAWN, STANDS);
    assertThat(statuses(report(), own(), retraction(PUBLISHER))).containsExactly(WITHDRAWN, STANDS, STANDS);
  }

  @Test
  void anOpponentsCorrectionContestsInPart() {
    assertThat(correctedBy(ENVOY)).isEqualTo(CONTESTED_IN_PART);
    assertThat(correctedBy(MINISTRY)).isEqualTo(STANDS_IN_PART);
    assertThat(correctedBy(PUBLISHER)).isEqualTo(STANDS_IN_PART);
  }

  private static Status correctedBy(Actor speaker) {
    return status("report", report(), act("correction", speaker, RelationKind.CORRECTS, "report"));
  }

  @Test
  void aContradictionContestsBothStatements() {
    Standing standing = Standing.of(Dispute.corpus(report(), act("other", ENVOY, RelationKind.CONTRADICTS, "report")));
    assertThat(standing.verdicts()).extracting(
            Standing.Verdict::status, verdict -> verdict.effects().get(0).by().name(),
            verdict -> verdict.effects().get(0).relation().kind())
        .containsExactly(
            tuple(CONTESTED, "other", RelationKind.CONTRADICTS), tuple(CONTESTED, "report", RelationKind.CONTRADICTS));
    assertThat(standing.cycles()).isEmpty();
    assertThat(statuses(
        report(), act("other", ENVOY, RelationKind.CONTRADICTS, "report"),
        act("retraction", ENVOY, RelationKind.RETRACTS, "other"))).containsExactly(STANDS, WITHDRAWN, STANDS);
  }

  @Test
  void accountsOfOneUtteranceThatContradictEachOtherContestEachOtherOnly() {
    StatementBuilder third = said("third", MINISTER, OTHER)
        .addRelation(Relation.of(RelationKind.SAME_UTTERANCE_AS, "report"));
    assertThat(statuses(
        report(), own().addRelation(Relation.of(RelationKind.CONTRADICTS, "report")), third))
        .containsExactly(CONTESTED, CONTESTED, STANDS);
  }

  @ParameterizedTest
  @CsvSource({
    "2020, 2021, OVERTAKEN, STANDS", "2021, 2020, STANDS, OVERTAKEN", "2020, 2020, CONTESTED, CONTESTED",
    "2020, 2020-05, CONTESTED, CONTESTED"
  })
  void aSpeakersLaterWordOvertakesTheEarlierIfTheOrderIsKnown(
      String first, String second, Status ofFirst, Status ofSecond) {
    assertThat(statuses(
        on(first, report()), on(second, act("again", MINISTER, RelationKind.CONTRADICTS, "report"))))
        .containsExactly(ofFirst, ofSecond);
  }

  @Test
  void aSpeakerWhoContradictsHimselfAtUnknownTimesIsNamedAsOwnSide() {
    Standing standing =
        Standing.of(Dispute.corpus(report(), act("again", MINISTER, RelationKind.CONTRADICTS, "report")));
    assertThat(standing.verdicts()).flatExtracting(Standing.Verdict::effects).extracting(Effect::side, Effect::outcome)
        .containsExactly(tuple(Side.OWN_SIDE, CONTESTED), tuple(Side.OWN_SIDE, CONTESTED));
    assertThat(standing.verdicts().get(0)).hasToString("report: contested; contradicted by again, by its own side");
  }

  @Test
  void aSpokesmansLaterWordDoesNotOvertakeTheMinisters() {
    assertThat(statuses(
        on("2020", report()),
        on("2021", act("again", SPOKESMAN, RelationKind.CONTRADICTS, "report").addOnBehalfOf(MINISTRY))))
        .containsExactly(CONTESTED, CONTESTED);
  }

  @ParameterizedTest
  @CsvSource({"NOT_OCCURRED, NOT_SAID", "EXPECTED, NOT_YET_SAID", "HYPOTHETICAL, SUPPOSED"})
  void whatWasNotSaidDoesNotStand(Occurrence occurrence, Status expected) {
    StatementBuilder treaty = said("treaty", MINISTER, DAILY).attributions(List.of(
        Attribution.builder().source(DAILY).mode(Mode.INDIRECT).occurrence(occurrence).build(),
        Attribution.direct(Dispute.DIGEST, "wrote")));
    StatementBuilder piece =
        said("piece", MINISTER, DAILY).addRelation(Relation.of(RelationKind.PART_OF, "treaty"));
    Standing standing = Standing.of(Dispute.corpus(treaty, piece, report()));
    assertThat(standing.verdicts()).extracting(Standing.Verdict::status).containsExactly(expected, expected, STANDS);
    assertThat(standing.verdicts()).extracting(Standing.Verdict::stands).containsExactly(false, false, true);
    assertThat(standing.toString()).startsWith("1 of 3 statements stand\n");
  }

  @Test
  void theWorstStatusIsTaken() {
    assertThat(Status.values()).containsExactly(
        STANDS, STANDS_IN_PART, CONTESTED_IN_PART, CONTESTED, OVERTAKEN, NOT_YET_SAID, SUPPOSED, NOT_SAID, UNDECIDED,
        WITHDRAWN);
    StatementBuilder supposed = said("report", MINISTER, DAILY).attributions(List.of(
        Attribution.builder().source(DAILY).mode(Mode.INDIRECT).occurrence(Occurrence.HYPOTHETICAL).build(),
        Attribution.builder().source(Dispute.DIGEST).mode(Mode.DIRECT).occurrence(Occurrence.NOT_OCCURRED).build()));
    assertThat(statuses(supposed, act("denial", ENVOY, RelationKind.DENIES, "report"))).startsWith(NOT_SAID);
    assertThat(statuses(supposed, retraction(MINISTER))).startsWith(WITHDRAWN);
    assertThat(statuses(supposed, said("doubt", MINISTER, OTHER).addRelation(Relation.builder()
        .kind(RelationKind.RETRACTS).to(StatementRef.parse("report")).certainty(Certainty.POSSIBLE)
        .build()))).startsWith(UNDECIDED);
  }

  /** The table of {@link Standing}: a kind, then what its own side, a voice of the chain and a stranger do. */
  @ParameterizedTest
  @CsvSource({
    "retracts,      WITHDRAWN,      WITHDRAWN,      CONTESTED",
    "revokes,       WITHDRAWN,      WITHDRAWN,      CONTESTED",
    "supersedes,    WITHDRAWN,      WITHDRAWN,      CONTESTED",
    "corrects,      STANDS_IN_PART, STANDS_IN_PART, CONTESTED_IN_PART",
    "denies,        CONTESTED,      CONTESTED,      CONTESTED",
    "denies-saying, CONTESTED,      CONTESTED,      CONTESTED",
    "disavows,      CONTESTED,      CONTESTED,      CONTESTED",
    "contradicts,   CONTESTED,      CONTESTED,      CONTESTED",
    "confirms,      STANDS,         STANDS,         STANDS",
    "responds-to,   STANDS,         STANDS,         STANDS"
  })
  void everyKindDoesWhatTheTableSays(String word, Status ownSide, Status voice, Status stranger) {
    RelationKind kind = RelationKind.parse(word);
    List<Actor> actors = List.of(MINISTER, PUBLISHER, BELMAR);
    List<Status> whole = List.of(ownSide, voice, stranger);
    for (int at = 0; at < actors.size(); at++) {
      assertThat(status("report", report(), act("b", actors.get(at), kind, "report"))).isEqualTo(whole.get(at));
      assertThat(status("report", report(), actOnPart("b", actors.get(at), kind, "report", "islands")))
          .isEqualTo(switch (whole.get(at)) {
            case WITHDRAWN -> STANDS_IN_PART;
            case CONTESTED -> CONTESTED_IN_PART;
            default -> whole.get(at);
          });
    }
  }

  @ParameterizedTest
  @CsvSource({"MINISTER, OWN_SIDE", "PUBLISHER, VOICE", "BELMAR, STRANGER"})
  void anEffectSaysOnWhichSideItsActorIs(String name, Side side) {
    Actor actor = List.of(MINISTER, PUBLISHER, BELMAR).stream()
        .filter(one -> one.id().equals(switch (name) {
          case "MINISTER" -> "minister";
          case "PUBLISHER" -> "daily-house";
          default -> "belmar";
        })).findFirst().orElseThrow();
    assertThat(Standing.of(Dispute.corpus(report(), act("b", actor, RelationKind.CONFIRMS, "report"))).verdicts().get(0)
        .effects()).extracting(Effect::side, Effect::outcome).containsExactly(tuple(side, STANDS));
  }

  @Test
  void effectsAreListedInTheOrderOfTheStatementsThatAct() {
    Corpus corpus = Dispute.corpus(
        report().addRelation(Relation.of(RelationKind.CONTRADICTS, "later")),
        act("denial", ENVOY, RelationKind.DENIES, "report"), said("later", SPOKESMAN, OTHER),
        act("protest", ENVOY, RelationKind.DENIES, "report"));
    assertThat(Standing.of(corpus).verdicts().get(0).effects()).extracting(effect -> effect.by().name())
        .containsExactly("denial", "later", "protest");
  }

  @Test
  void theIssuerOfASourceAndTheActorWithItsIdentifierAreItsVoices() {
    Identifier code = Identifier.of("wikidata", "Q1");
    Actor agency = Actor.builder().from(Actor.media("agency", "The Agency")).addIdentifier(code).build();
    Source wire = Source.builder().from(Source.of("wire", SourceKind.NEWSPAPER, "The Wire")).addIdentifier(code)
        .issuer(PUBLISHER).build();
    Corpus corpus = Dispute.corpus(
        said("report", MINISTER, wire), act("first", PUBLISHER, RelationKind.CONFIRMS, "report"),
        act("second", agency, RelationKind.CONFIRMS, "report"), act("third", ENVOY, RelationKind.CONFIRMS, "report"));
    assertThat(Standing.of(corpus).verdicts().get(0).effects()).extracting(Effect::side)
        .containsExactly(Side.VOICE, Side.VOICE, Side.STRANGER);
  }

  @Test
  void theSuccessorOfASuccessorWithdraws() {
    Actor first = Actor.builder().from(Actor.of("first-ministry", ActorKind.MINISTRY, "the Ministry of State"))
        .succeededBy(MINISTRY).build();
    assertThat(statuses(
        said("report", first, DAILY), act("retraction", NEW_MINISTRY, RelationKind.RETRACTS, "report")))
        .containsExactly(WITHDRAWN, STANDS);
    assertThat(statuses(
        said("report", NEW_MINISTRY, DAILY), act("retraction", first, RelationKind.RETRACTS, "report")))
        .as("not back in time").containsExactly(CONTESTED, STANDS);
  }

  @Test
  void reportsOfOneUtteranceActAsTheirInnermostVoices() {
    assertThat(status("report", report(), again(DAILY, RelationKind.SUPERSEDES))).isEqualTo(WITHDRAWN);
    assertThat(status("report", report(), again(OTHER, RelationKind.SUPERSEDES))).isEqualTo(CONTESTED);
    assertThat(status("report", report(), again(OTHER, RelationKind.CORRECTS))).isEqualTo(CONTESTED_IN_PART);
    assertThat(status("report", report(), own().addRelation(Relation.of(RelationKind.CORRECTS, "report"))))
        .isEqualTo(STANDS_IN_PART);
    assertThat(status("report", report(), version(MINISTRY).addRelation(Relation.of(RelationKind.CORRECTS, "report"))))
        .as("the ministry of the speaker").isEqualTo(STANDS_IN_PART);
  }

  private static StatementBuilder again(Source paper, RelationKind kind) {
    return said("again", MINISTER, paper).addRelations(
        Relation.of(RelationKind.SAME_UTTERANCE_AS, "report"), Relation.of(kind, "report"));
  }

  @Test
  void aManyTimesDeniedUtteranceIsJudgedInOneWalk() {
    int size = 20_000;
    StatementBuilder[] statements = new StatementBuilder[size];
    statements[0] = report();
    for (int number = 1; number < size; number++) {
      statements[number] = number % 2 == 0
          ? act("s" + number, ENVOY, RelationKind.DENIES, "report")
          : said("s" + number, MINISTER, OTHER).addRelation(Relation.of(RelationKind.SAME_UTTERANCE_AS, "report"));
    }
    List<Status> statuses = statuses(statements);
    for (int number = 0; number < size; number++) {
      if (statuses.get(number) != (number % 2 == 0 && number > 0 ? STANDS : CONTESTED)) {
        assertThat(statuses.get(number)).as("s%s", number).isNull();
      }
    }
    assertThat(Optional.of(statuses.size())).contains(size);
  }
}
