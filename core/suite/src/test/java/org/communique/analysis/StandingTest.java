// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.communique.analysis.Fate.fate;
import static org.communique.analysis.Fate.fates;
import static org.communique.analysis.Fate.inForce;
import static org.communique.analysis.Fate.withoutForce;
import static org.communique.analysis.Graphs.plain;
import static org.communique.analysis.Graphs.relation;
import static org.communique.analysis.Graphs.standing;
import static org.communique.analysis.Graphs.statusOf;
import static org.communique.analysis.Graphs.with;
import static org.communique.analysis.Standing.Status.CONTESTED;
import static org.communique.analysis.Standing.Status.STANDS;
import static org.communique.analysis.Standing.Status.UNDECIDED;
import static org.communique.analysis.Standing.Status.WITHDRAWN;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.Actor;
import org.communique.Attribution;
import org.communique.Brief;
import org.communique.Relation;
import org.communique.Source;
import org.communique.Statement;
import org.communique.analysis.Standing.Status;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.RelationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A withdrawn statement no longer stands; a contested statement still stands. */
class StandingTest {

  @ParameterizedTest
  @CsvSource({
    "retracts, WITHDRAWN, STANDS_IN_PART", "revokes, WITHDRAWN, STANDS_IN_PART",
    "supersedes, WITHDRAWN, STANDS_IN_PART", "denies, CONTESTED, CONTESTED_IN_PART",
    "denies-saying, CONTESTED, CONTESTED_IN_PART", "disavows, CONTESTED, CONTESTED_IN_PART",
    "corrects, STANDS_IN_PART, STANDS_IN_PART", "confirms, STANDS, STANDS",
    "contradicts, CONTESTED, CONTESTED_IN_PART", "quotes, STANDS, STANDS", "takes-back, STANDS, STANDS"
  })
  void givesEveryKindOfRelationItsEffectOnTheWholeAndOnAPart(String kind, Status whole, Status part) {
    assertThat(statusOf("a", plain("a"), Graphs.statement("b", RelationKind.parse(kind), "a"))).isEqualTo(whole);
    assertThat(statusOf("a", plain("a"), with("b", relation(kind, "a").part("the ties")))).isEqualTo(part);
  }

  @ParameterizedTest
  @CsvSource({"2, WITHDRAWN", "3, STANDS", "4, WITHDRAWN", "5, STANDS"})
  void letsAStatementStandAgainIfItsRetractionIsRetracted(int length, Status first) {
    Statement[] chain = new Statement[length];
    chain[0] = plain("s0");
    for (int number = 1; number < length; number++) {
      chain[number] = Graphs.statement("s" + number, RelationKind.RETRACTS, "s" + (number - 1));
    }
    assertThat(statusOf("s0", chain)).isEqualTo(first);
    assertThat(statusOf("s" + (length - 1), chain)).isEqualTo(STANDS);
  }

  @Test
  void keepsAStatementContestedThoughItsDenialIsDenied() {
    Statement denial = Graphs.statement("b", RelationKind.DENIES, "a");
    Statement[] denials = {plain("a"), denial, Graphs.statement("c", RelationKind.DENIES_SAYING, "b")};
    assertThat(statusOf("a", denials)).isEqualTo(CONTESTED);
    assertThat(statusOf("b", denials)).isEqualTo(CONTESTED);
    assertThat(statusOf("c", denials)).isEqualTo(STANDS);
  }

  @Test
  void contestsAStatementNoLongerIfItsDenialIsRetracted() {
    assertThat(fates(standing(plain("a"), Graphs.statement("b", RelationKind.DENIES, "a"),
        Graphs.statement("c", RelationKind.RETRACTS, "b")))).containsExactly(
            fate("a", STANDS, withoutForce(RelationKind.DENIES, "b")),
            fate("b", WITHDRAWN, inForce(RelationKind.RETRACTS, "c")),
            fate("c", STANDS));
  }

  @Test
  void reportsACircleOfDenialsAndLetsItsStatementsStand() {
    Standing standing = standing(
        Graphs.statement("a", RelationKind.DENIES, "b"), Graphs.statement("b", RelationKind.DENIES, "a"), plain("c"));
    assertThat(fates(standing)).containsExactly(
        fate("a", CONTESTED, inForce(RelationKind.DENIES, "b")),
        fate("b", CONTESTED, inForce(RelationKind.DENIES, "a")),
        fate("c", STANDS));
    assertThat(standing.verdicts()).allMatch(Standing.Verdict::stands);
    assertThat(standing.cycles()).extracting(CorpusFixture::names).containsExactly(List.of("a", "b"));
  }

  @Test
  void leavesUndecidedWhatWithdrawsItselfInACircleThroughUris() {
    Corpus corpus = Corpus.of(
        Graphs.alone(0, Graphs.statement("s").addRelation(Relation.of(RelationKind.RETRACTS, Graphs.uri(1)))),
        Graphs.alone(1, Graphs.statement("s").addRelation(Relation.of(RelationKind.REVOKES, Graphs.uri(0)))),
        Graphs.alone(2, Graphs.statement("s").addRelation(Relation.of(RelationKind.RETRACTS, Graphs.uri(2)))),
        Graphs.alone(3, Graphs.statement("s").addRelation(Relation.of(RelationKind.RETRACTS, "urn:x:9#s"))));
    Standing standing = Standing.of(corpus);
    assertThat(fates(standing)).containsExactly(
        fate("urn:x:0#s", UNDECIDED, withoutForce(RelationKind.REVOKES, "urn:x:1#s")),
        fate("urn:x:1#s", UNDECIDED, withoutForce(RelationKind.RETRACTS, "urn:x:0#s")),
        fate("urn:x:2#s", UNDECIDED, withoutForce(RelationKind.RETRACTS, "urn:x:2#s")),
        fate("urn:x:3#s", STANDS));
    assertThat(standing.verdicts()).extracting(Standing.Verdict::stands).containsExactly(false, false, false, true);
    assertThat(standing.cycles()).containsExactly(
        corpus.statements().subList(0, 2), corpus.statements().subList(2, 3));
  }

  @Test
  void givesTheDateOfEachEffectAndThePartThatItConcerns() {
    Statement correction = Graphs.statement("b").said(TimeExpression.computed("yesterday", "2022-08-15?"))
        .addRelation(relation("corrects", "a").part("the ties\nare | fine").build()).build();
    Standing standing = standing(plain("a"), correction,
        Graphs.statement("c").said(TimeExpression.of("2022-09-01"))
            .addRelation(Relation.of(RelationKind.SUPERSEDES, "a")).build());
    assertThat(fates(standing)).startsWith(fate(
        "a", WITHDRAWN, inForce(RelationKind.CORRECTS, "b"), inForce(RelationKind.SUPERSEDES, "c")));
    List<Standing.Effect> effects = standing.verdicts().get(0).effects();
    assertThat(effects.get(0).since()).contains(TimeExpression.computed("yesterday", "2022-08-15?"));
    assertThat(effects.get(0).relation().part()).contains("the ties\nare | fine");
    assertThat(effects.get(1).since()).contains(TimeExpression.of("2022-09-01"));
    assertThat(effects.get(1).relation().part()).isEmpty();
  }

  @Test
  void keepsAStatementSupersededThoughTheWholeOfItsSuccessorIsSuperseded() {
    Statement piece = Statement.builder().from(Graphs.statement("piece", RelationKind.PART_OF, "v2"))
        .addRelation(Relation.of(RelationKind.SUPERSEDES, "v1")).build();
    assertThat(standing(plain("v1"), plain("v2"), piece, Graphs.statement("v3", RelationKind.SUPERSEDES, "v2"))
        .verdicts().get(0).status()).isEqualTo(WITHDRAWN);
  }

  @Test
  void letsAStatementStandAgainIfTheWholeOfItsSuccessorIsRetracted() {
    Statement piece = Statement.builder().from(Graphs.statement("piece", RelationKind.PART_OF, "v2"))
        .addRelation(Relation.of(RelationKind.SUPERSEDES, "v1")).build();
    assertThat(standing(plain("v1"), plain("v2"), piece, Graphs.statement("w", RelationKind.RETRACTS, "v2"))
        .verdicts()).extracting(Standing.Verdict::status).containsExactly(STANDS, WITHDRAWN, WITHDRAWN, STANDS);
  }

  @Test
  void supersedesAllReportsOfAnUtteranceWithoutWhatTheyThemselvesSuperseded() {
    Statement other = Statement.builder().from(Graphs.statement("r2", RelationKind.SAME_UTTERANCE_AS, "r1"))
        .addRelation(Relation.of(RelationKind.SUPERSEDES, "v1")).build();
    assertThat(standing(plain("v1"), plain("r1"), other, Graphs.statement("v3", RelationKind.SUPERSEDES, "r1"))
        .verdicts()).extracting(Standing.Verdict::status)
        .as("superseded").containsExactly(WITHDRAWN, WITHDRAWN, WITHDRAWN, STANDS);
    assertThat(standing(plain("v1"), plain("r1"), other, Graphs.statement("w", RelationKind.RETRACTS, "r1"))
        .verdicts()).extracting(Standing.Verdict::status)
        .as("taken back").containsExactly(STANDS, WITHDRAWN, WITHDRAWN, STANDS);
  }

  @Test
  void letsStatementsStandThatAreInACirclePiecesOfEachOther() {
    Standing standing = standing(
        Graphs.statement("p", RelationKind.PART_OF, "q"), Graphs.statement("q", RelationKind.PART_OF, "p"),
        Graphs.statement("z", RelationKind.PART_OF, "q"));
    assertThat(fates(standing)).containsExactly(fate("p", STANDS), fate("q", STANDS), fate("z", STANDS));
    assertThat(standing.cycles()).isEmpty();
  }

  @Test
  void sharesTheFateOfTheReportThatAWithdrawalInForceNames() {
    Standing standing = standing(plain("r1"), Graphs.statement("r2", RelationKind.SAME_UTTERANCE_AS, "r1"),
        Graphs.statement("w1", RelationKind.RETRACTS, "r1"), Graphs.statement("w2", RelationKind.RETRACTS, "w1"),
        Graphs.statement("w3", RelationKind.RETRACTS, "r2"));
    assertThat(fates(standing)).containsExactly(
        fate("r1", WITHDRAWN, withoutForce(RelationKind.RETRACTS, "w1")).sharedWith("r2"),
        fate("r2", WITHDRAWN, inForce(RelationKind.RETRACTS, "w3")),
        fate("w1", WITHDRAWN, inForce(RelationKind.RETRACTS, "w2")),
        fate("w2", STANDS), fate("w3", STANDS));
  }

  @Test
  void contestsEveryReportOfADeniedUtterance() {
    assertThat(fates(standing(plain("first"),
        Graphs.reported("second", RelationKind.SAME_UTTERANCE_AS, "first").build(),
        Graphs.statement("denial", RelationKind.DENIES_SAYING, "first")))).containsExactly(
            fate("first", CONTESTED, inForce(RelationKind.DENIES_SAYING, "denial")),
            fate("second", CONTESTED).sharedWith("first"),
            fate("denial", STANDS));
  }

  @Test
  void contestsACopyThatAlsoConfirmsWhatItCopies() {
    Statement copy = Graphs.reported("copy", RelationKind.QUOTES, "first")
        .addRelation(Relation.of(RelationKind.CONFIRMS, "first")).build();
    assertThat(fates(standing(plain("first"), copy, Graphs.statement("denial", RelationKind.DENIES_SAYING, "first"))))
        .contains(fate("copy", CONTESTED).sharedWith("first"));
  }

  @ParameterizedTest
  @EnumSource
  void countsAsStandingWhatIsAtMostContested(Status status) {
    assertThat(status.stands()).isEqualTo(
        Set.of(STANDS, Status.STANDS_IN_PART, Status.CONTESTED_IN_PART, CONTESTED).contains(status));
  }

  @Test
  void datesARevocationByItsEventAndADenialByItsUtterance() {
    Statement exit = Graphs.statement("exit", RelationKind.REVOKES, "treaty");
    Statement dated = Statement.builder().from(exit).said(TimeExpression.of("2003-01-10"))
        .eventTime(TimeExpression.of("2003-04-10")).build();
    Statement denial = Statement.builder().from(dated).id("denial")
        .relations(List.of(Relation.of(RelationKind.DENIES, "treaty"))).build();
    Standing standing = standing(plain("treaty"), dated, denial);
    assertThat(standing.verdicts().get(0).status()).isEqualTo(WITHDRAWN);
    assertThat(statusOf("treaty", plain("treaty"), denial)).isEqualTo(CONTESTED);
    assertThat(standing.verdicts().get(0).effects())
        .extracting(Standing.Effect::since, effect -> effect.relation().kind())
        .containsExactly(
            tuple(Optional.of(TimeExpression.of("2003-04-10")), RelationKind.REVOKES),
            tuple(Optional.of(TimeExpression.of("2003-01-10")), RelationKind.DENIES));
  }

  @Test
  void keepsAStatementSupersededThoughItsSuccessorIsSuperseded() {
    assertThat(fates(standing(plain("v1"), Graphs.statement("v2", RelationKind.SUPERSEDES, "v1"),
        Graphs.statement("v3", RelationKind.SUPERSEDES, "v2")))).containsExactly(
            fate("v1", WITHDRAWN, inForce(RelationKind.SUPERSEDES, "v2")),
            fate("v2", WITHDRAWN, inForce(RelationKind.SUPERSEDES, "v3")),
            fate("v3", STANDS));
    assertThat(standing(plain("v1"), Graphs.statement("v2", RelationKind.SUPERSEDES, "v1"),
        Graphs.statement("no", RelationKind.RETRACTS, "v2")).verdicts().get(0).stands()).isTrue();
  }

  @Test
  void withdrawsThePiecesOfAWithdrawnStatement() {
    assertThat(fates(standing(plain("letter"), Graphs.statement("piece", RelationKind.PART_OF, "letter"),
        Graphs.statement("detail", RelationKind.PART_OF, "piece"),
        Graphs.statement("retraction", RelationKind.RETRACTS, "letter")))).containsExactly(
            fate("letter", WITHDRAWN, inForce(RelationKind.RETRACTS, "retraction")),
            fate("piece", WITHDRAWN).sharedWith("letter"),
            fate("detail", WITHDRAWN).sharedWith("piece"),
            fate("retraction", STANDS));
  }

  @Test
  void withdrawsTheUtteranceIfASpeakerRetractsAndOnlyTheReportIfSomebodyElseDoes() {
    Statement second = Graphs.statement("second", RelationKind.SAME_UTTERANCE_AS, "first");
    assertThat(fates(standing(plain("first"), second, Graphs.statement("own", RelationKind.RETRACTS, "first"))))
        .containsExactly(
            fate("first", WITHDRAWN, inForce(RelationKind.RETRACTS, "own")),
            fate("second", WITHDRAWN).sharedWith("first"),
            fate("own", STANDS));
    Actor publisher = Actor.media("paper", "The Paper");
    Attribution issued =
        Attribution.ownVoice(Source.builder().from(Graphs.PAPER).issuer(publisher).build());
    List<Statement> printed = Stream.of(
            Graphs.statement("first"), Statement.builder().from(second),
            Statement.builder().from(Graphs.statement("papers", RelationKind.RETRACTS, "first"))
                .speakers(List.of(publisher)))
        .map(statement -> statement.attributions(List.of(issued)).build()).toList();
    assertThat(fates(Standing.of(Corpus.of(Brief.builder().id("b").title("T").source(issued.source())
        .addAllStatements(printed).build())))).containsExactly(
        fate("first", WITHDRAWN, inForce(RelationKind.RETRACTS, "papers")),
        fate("second", STANDS),
        fate("papers", STANDS));
    Statement corrected =
        Statement.builder().from(second).addRelation(Relation.of(RelationKind.SUPERSEDES, "first")).build();
    assertThat(fates(standing(plain("first"), corrected))).containsExactly(
        fate("first", WITHDRAWN, inForce(RelationKind.SUPERSEDES, "second")),
        fate("second", STANDS));
  }

  @Test
  void refusesAStatementOfAnotherCorpus() {
    Corpus corpus = Corpus.of(Graphs.brief(plain("a"), Graphs.statement("b", RelationKind.RETRACTS, "a")));
    Standing standing = Standing.of(corpus);
    assertThat(standing.verdict(Graphs.cite(corpus, "a")).stands()).isFalse();
    for (CorpusStatement foreign : Corpus.of(Graphs.brief(plain("x"), plain("y"), plain("z"))).statements()) {
      assertThatThrownBy(() -> standing.verdict(foreign)).isExactlyInstanceOf(IllegalArgumentException.class)
          .hasMessage("no statement of this corpus: " + foreign.name());
    }
  }
}
