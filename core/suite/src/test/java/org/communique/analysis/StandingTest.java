// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communique.analysis.Graphs.plain;
import static org.communique.analysis.Graphs.relation;
import static org.communique.analysis.Graphs.standing;
import static org.communique.analysis.Graphs.statusOf;
import static org.communique.analysis.Graphs.with;

import java.util.List;
import org.communique.Actor;
import org.communique.Relation;
import org.communique.Statement;
import org.communique.analysis.Standing.Status;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.RelationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is withdrawn falls, what is contested stands. */
class StandingTest {

  @ParameterizedTest
  @CsvSource({
    "retracts, WITHDRAWN, STANDS_IN_PART", "revokes, WITHDRAWN, STANDS_IN_PART",
    "supersedes, WITHDRAWN, STANDS_IN_PART", "denies, CONTESTED, CONTESTED_IN_PART",
    "denies-saying, CONTESTED, CONTESTED_IN_PART", "disavows, CONTESTED, CONTESTED_IN_PART",
    "corrects, STANDS_IN_PART, STANDS_IN_PART", "confirms, STANDS, STANDS",
    "contradicts, STANDS, STANDS", "quotes, STANDS, STANDS", "takes-back, STANDS, STANDS"
  })
  void tellsWhatAKindDoesToTheWholeAndToAPart(String kind, Status whole, Status part) {
    assertThat(statusOf("a", plain("a"), Graphs.statement("b", RelationKind.parse(kind), "a"))).isEqualTo(whole);
    assertThat(statusOf("a", plain("a"), with("b", relation(kind, "a").part("the ties")))).isEqualTo(part);
  }

  @ParameterizedTest
  @CsvSource({"2, WITHDRAWN", "3, STANDS", "4, WITHDRAWN", "5, STANDS"})
  void revivesWhatARetractionTookBackThatIsRetracted(int length, Status first) {
    Statement[] chain = new Statement[length];
    chain[0] = plain("s0");
    for (int number = 1; number < length; number++) {
      chain[number] = Graphs.statement("s" + number, RelationKind.RETRACTS, "s" + (number - 1));
    }
    assertThat(statusOf("s0", chain)).isEqualTo(first);
    assertThat(statusOf("s" + (length - 1), chain)).isEqualTo(Status.STANDS);
  }

  @Test
  void contestsStillWhereADenialIsDenied() {
    Statement denial = Graphs.statement("b", RelationKind.DENIES, "a");
    Statement[] denials = {plain("a"), denial, Graphs.statement("c", RelationKind.DENIES_SAYING, "b")};
    assertThat(statusOf("a", denials)).isEqualTo(Status.CONTESTED);
    assertThat(statusOf("b", denials)).isEqualTo(Status.CONTESTED);
    assertThat(statusOf("c", denials)).isEqualTo(Status.STANDS);
  }

  @Test
  void contestsNoLongerWhereADenialIsRetracted() {
    assertThat(standing(plain("a"), Graphs.statement("b", RelationKind.DENIES, "a"),
        Graphs.statement("c", RelationKind.RETRACTS, "b"))).hasToString("""
        2 of 3 statements stand
        a: stands; denied by b, without force
        b: withdrawn; retracted by c
        """);
  }

  @Test
  void reportsACircleOfDenialsAndLetsItStand() {
    assertThat(standing(
        Graphs.statement("a", RelationKind.DENIES, "b"), Graphs.statement("b", RelationKind.DENIES, "a"),
        plain("c"))).hasToString("""
        3 of 3 statements stand, 2 contested
        a: contested; denied by b
        b: contested; denied by a
        in a circle: a, b
        """);
  }

  @Test
  void leavesUndecidedWhatRunsInACircleThroughUris() {
    Corpus corpus = Corpus.of(
        Graphs.alone(0, Graphs.statement("s").addRelation(Relation.of(RelationKind.RETRACTS, Graphs.uri(1)))),
        Graphs.alone(1, Graphs.statement("s").addRelation(Relation.of(RelationKind.REVOKES, Graphs.uri(0)))),
        Graphs.alone(2, Graphs.statement("s").addRelation(Relation.of(RelationKind.RETRACTS, Graphs.uri(2)))),
        Graphs.alone(3, Graphs.statement("s").addRelation(Relation.of(RelationKind.RETRACTS, "urn:x:9#s"))));
    Standing standing = Standing.of(corpus);
    assertThat(standing).hasToString("""
        1 of 4 statements stand
        urn:x:0#s: undecided; revoked by urn:x:1#s, without force
        urn:x:1#s: undecided; retracted by urn:x:0#s, without force
        urn:x:2#s: undecided; retracted by urn:x:2#s, without force
        in a circle: urn:x:0#s, urn:x:1#s
        in a circle: urn:x:2#s
        """);
    assertThat(standing.cycles()).containsExactlyInAnyOrder(
        corpus.statements().subList(0, 2), corpus.statements().subList(2, 3));
  }

  @Test
  void tellsSinceWhenAndOfWhichPart() {
    Statement correction = Graphs.statement("b").said(TimeExpression.computed("yesterday", "2022-08-15?"))
        .addRelation(relation("corrects", "a").part("the ties\nare | fine").build()).build();
    Standing standing = standing(plain("a"), correction,
        Graphs.statement("c").said(TimeExpression.of("2022-09-01"))
            .addRelation(Relation.of(RelationKind.SUPERSEDES, "a")).build());
    assertThat(standing.verdicts().get(0).effects().get(1).since()).contains(TimeExpression.of("2022-09-01"));
    assertThat(standing.verdicts().get(0)).hasToString("a: withdrawn; corrected by b, yesterday (2022-08-15?) "
        + "in “the ties are | fine”; superseded by c, 2022-09-01");
    assertThat(standing.table().toMarkdown()).isEqualTo("""
        | statement | status | because |
        | --- | --- | --- |
        | a | withdrawn | corrected by b, yesterday (2022-08-15?) in “the ties are \\| fine”; \
        superseded by c, 2022-09-01 |
        """);
  }

  @Test
  void keepsSupersededWhatAPieceOfItsSuccessorSuperseded() {
    Statement piece = Statement.builder().from(Graphs.statement("piece", RelationKind.PART_OF, "v2"))
        .addRelation(Relation.of(RelationKind.SUPERSEDES, "v1")).build();
    assertThat(standing(plain("v1"), plain("v2"), piece, Graphs.statement("v3", RelationKind.SUPERSEDES, "v2"))
        .verdicts().get(0).status()).isEqualTo(Status.WITHDRAWN);
  }

  @Test
  void standsThoughItIsAPieceOfItselfInACircle() {
    assertThat(standing(
        Graphs.statement("p", RelationKind.PART_OF, "q"), Graphs.statement("q", RelationKind.PART_OF, "p"),
        Graphs.statement("z", RelationKind.PART_OF, "q"))).hasToString("3 of 3 statements stand\n");
  }

  @Test
  void namesTheReportThatAWithdrawalInForceNames() {
    Standing standing = standing(plain("r1"), Graphs.statement("r2", RelationKind.SAME_UTTERANCE_AS, "r1"),
        Graphs.statement("w1", RelationKind.RETRACTS, "r1"), Graphs.statement("w2", RelationKind.RETRACTS, "w1"),
        Graphs.statement("w3", RelationKind.RETRACTS, "r2"));
    assertThat(standing).hasToString("""
        2 of 5 statements stand
        r1: withdrawn; retracted by w1, without force; together with r2
        r2: withdrawn; retracted by w3
        w1: withdrawn; retracted by w2
        """);
  }

  @Test
  void isContestedTogetherWithEveryReportOfTheUtterance() {
    assertThat(standing(plain("first"), Graphs.statement("second", RelationKind.SAME_UTTERANCE_AS, "first"),
        Graphs.statement("denial", RelationKind.DENIES_SAYING, "first"))).hasToString("""
        3 of 3 statements stand, 2 contested
        first: contested; saying denied by denial
        second: contested; together with first
        """);
  }

  @Test
  void holdsFromWhenItTakesEffect() {
    Statement exit = Graphs.statement("exit", RelationKind.REVOKES, "treaty");
    Statement dated = Statement.builder().from(exit).said(TimeExpression.of("2003-01-10"))
        .eventTime(TimeExpression.of("2003-04-10")).build();
    assertThat(standing(plain("treaty"), dated).verdicts().get(0))
        .hasToString("treaty: withdrawn; revoked by exit, 2003-04-10");
    Statement denial = Statement.builder().from(dated).id("denial")
        .relations(List.of(Relation.of(RelationKind.DENIES, "treaty"))).build();
    assertThat(standing(plain("treaty"), denial).verdicts().get(0))
        .hasToString("treaty: contested; denied by denial, 2003-01-10");
  }

  @Test
  void revivesNothingBySupersedingItsSuccessor() {
    Standing standing = standing(plain("v1"), Graphs.statement("v2", RelationKind.SUPERSEDES, "v1"),
        Graphs.statement("v3", RelationKind.SUPERSEDES, "v2"));
    assertThat(standing).hasToString("""
        1 of 3 statements stand
        v1: withdrawn; superseded by v2
        v2: withdrawn; superseded by v3
        """);
    assertThat(standing(plain("v1"), Graphs.statement("v2", RelationKind.SUPERSEDES, "v1"),
        Graphs.statement("no", RelationKind.RETRACTS, "v2")).verdicts().get(0).stands()).isTrue();
  }

  @Test
  void fallsWithTheWholeOfWhichItIsAPiece() {
    Standing standing = standing(plain("letter"), Graphs.statement("piece", RelationKind.PART_OF, "letter"),
        Graphs.statement("detail", RelationKind.PART_OF, "piece"),
        Graphs.statement("retraction", RelationKind.RETRACTS, "letter"));
    assertThat(standing).hasToString("""
        1 of 4 statements stand
        letter: withdrawn; retracted by retraction
        piece: withdrawn; together with letter
        detail: withdrawn; together with piece
        """);
  }

  @Test
  void takesBackTheUtteranceIfASpeakerDoesAndTheReportIfAnotherDoes() {
    Statement second = Graphs.statement("second", RelationKind.SAME_UTTERANCE_AS, "first");
    assertThat(standing(plain("first"), second, Graphs.statement("own", RelationKind.RETRACTS, "first")))
        .hasToString("""
            1 of 3 statements stand
            first: withdrawn; retracted by own
            second: withdrawn; together with first
            """);
    Statement papers = Statement.builder().from(Graphs.statement("papers", RelationKind.RETRACTS, "first"))
        .speakers(List.of(Actor.media("paper", "The Paper"))).build();
    assertThat(standing(plain("first"), second, papers)).hasToString("""
        2 of 3 statements stand
        first: withdrawn; retracted by papers
        """);
    Statement corrected =
        Statement.builder().from(second).addRelation(Relation.of(RelationKind.SUPERSEDES, "first")).build();
    assertThat(standing(plain("first"), corrected)).hasToString("""
        1 of 2 statements stand
        first: withdrawn; superseded by second
        """);
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
