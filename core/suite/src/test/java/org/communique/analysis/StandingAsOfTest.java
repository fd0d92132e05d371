// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.communique.analysis.CorpusFixture.names;
import static org.communique.analysis.Dispute.DAILY;
import static org.communique.analysis.Dispute.MINISTER;
import static org.communique.analysis.Dispute.act;
import static org.communique.analysis.Dispute.on;
import static org.communique.analysis.Dispute.report;
import static org.communique.analysis.Dispute.said;
import static org.communique.analysis.Standing.Status.OVERTAKEN;
import static org.communique.analysis.Standing.Status.STANDS;
import static org.communique.analysis.Standing.Status.WITHDRAWN;

import java.time.LocalDate;
import java.util.List;
import org.communique.Attribution;
import org.communique.Source;
import org.communique.StatementBuilder;
import org.communique.analysis.Standing.Status;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.Mode;
import org.communique.vocabulary.RelationKind;
import org.communique.vocabulary.SourceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The record on one day is what had been said by then. */
class StandingAsOfTest {

  private static final Corpus NOTICE = Dispute.corpus(
      on("2031-03-03", report()), on("2031-03-10", act("retraction", MINISTER, RelationKind.RETRACTS, "report")),
      on("2031-03-17", act("revocation", MINISTER, RelationKind.REVOKES, "retraction")));

  @ParameterizedTest
  @CsvSource({"2031-03-09, STANDS", "2031-03-10, WITHDRAWN", "2031-03-16, WITHDRAWN", "2031-03-17, STANDS"})
  void aNoticeIsInForceUntilItIsRetractedAndAgainFromTheRevocationOn(LocalDate day, Status expected) {
    assertThat(Standing.asOf(NOTICE, day).verdict(NOTICE.statements().get(0)).status()).isEqualTo(expected);
  }

  @Test
  void whatIsCertainlyLaterIsLeftOut() {
    Standing standing = Standing.asOf(NOTICE, LocalDate.of(2031, 3, 12));
    assertThat(standing.day()).contains(LocalDate.of(2031, 3, 12));
    assertThat(names(standing.later())).containsExactly("revocation");
    assertThat(standing.undated()).isEmpty();
    assertThat(standing.verdicts()).extracting(verdict -> verdict.statement().name(), Standing.Verdict::status)
        .containsExactly(
            tuple("report", WITHDRAWN),
            tuple("retraction", STANDS));
    assertThatThrownBy(() -> standing.verdict(NOTICE.statements().get(2)))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("a statement must not be later than 2031-03-12, but was revocation");
    assertThat(standing).isEqualTo(Standing.asOf(NOTICE, LocalDate.of(2031, 3, 12)))
        .hasSameHashCodeAs(Standing.asOf(NOTICE, LocalDate.of(2031, 3, 12)))
        .isNotEqualTo(Standing.asOf(NOTICE, LocalDate.of(2031, 3, 13)));
  }

  @Test
  void theSummaryNamesTheDay() {
    assertThat(Standing.asOf(NOTICE, LocalDate.of(2031, 3, 9))).hasToString(
        "by 2031-03-09: 1 of 1 statements stand\nleft out, because later: retraction, revocation\n");
  }

  @Test
  void theVerdictIsFoundThoughStatementsBeforeItAreLeftOut() {
    Corpus corpus = Dispute.corpus(
        on("2031-03-17", act("revocation", MINISTER, RelationKind.REVOKES, "retraction")), on("2031-03-03", report()),
        on("2031-03-18", act("denial", MINISTER, RelationKind.DENIES, "report")),
        on("2031-03-10", act("retraction", MINISTER, RelationKind.RETRACTS, "report")));
    Standing standing = Standing.asOf(corpus, LocalDate.of(2031, 3, 12));
    assertThat(names(standing.later())).containsExactly("revocation", "denial");
    assertThat(standing.verdict(corpus.statements().get(1)).status()).isEqualTo(WITHDRAWN);
    assertThat(standing.verdict(corpus.statements().get(3)).status()).isEqualTo(STANDS);
  }

  @ParameterizedTest
  @CsvSource({"2023-12-31, STANDS", "2024-02-01, OVERTAKEN"})
  void anEarlierWordIsOvertakenFromTheDayOfTheLaterWordOn(LocalDate day, Status first) {
    Corpus corpus = Dispute.corpus(
        on("2020", report()), on("2024-01", act("again", MINISTER, RelationKind.CONTRADICTS, "report")));
    Standing standing = Standing.asOf(corpus, day);
    assertThat(standing.verdicts().get(0).status()).isEqualTo(first);
    assertThat(standing.verdicts().size()).isEqualTo(first == OVERTAKEN ? 2 : 1);
  }

  @Test
  void aRevocationHasNoForceBeforeItTakesEffect() {
    Corpus corpus = Dispute.corpus(
        on("1985", report()), on("2003-01-10", act("exit", MINISTER, RelationKind.REVOKES, "report"))
            .eventTime(TimeExpression.of("2003-04-10")));
    assertThat(Standing.asOf(corpus, LocalDate.of(2003, 2, 1)).verdicts().get(0).status()).isEqualTo(STANDS);
    assertThat(Standing.asOf(corpus, LocalDate.of(2003, 4, 10)).verdicts().get(0).status()).isEqualTo(WITHDRAWN);
  }

  @ParameterizedTest
  @CsvSource({
    "2028-12-31, 'said, reported, published, vague', 'none, doubted'",
    "2029-06-30, 'reported, published, vague', 'said, none, doubted'",
    "2029-12-31, 'reported, published, vague', 'none, doubted'",
    "2030-12-31, 'reported',                  'none, doubted'",
    "2031-12-31, '',                          'none, doubted'"
  })
  void theTimeOfAStatementIsThatOfItsSayingElseOfTheFirstReportElseOfTheSource(
      LocalDate day, String later, String undated) {
    Source dated = Source.builder().from(Source.of("dated", SourceKind.NEWSPAPER, "The Dated Paper"))
        .published(TimeExpression.of("2030")).build();
    Attribution in2031 = Attribution.builder().source(DAILY).mode(Mode.INDIRECT).reported(TimeExpression.of("2031"))
        .build();
    Corpus corpus = Dispute.corpus(
        on("2029", through(said("said", MINISTER, DAILY), in2031)), through(said("reported", MINISTER, DAILY), in2031),
        said("published", MINISTER, dated), said("none", MINISTER, DAILY), on("2029?", said("doubted", MINISTER, DAILY)),
        said("vague", MINISTER, dated).said(TimeExpression.words("once")));
    Standing standing = Standing.asOf(corpus, day);
    assertThat(String.join(", ", names(standing.later()))).isEqualTo(later);
    assertThat(String.join(", ", names(standing.undated()))).isEqualTo(undated);
  }

  private static StatementBuilder through(StatementBuilder statement, Attribution link) {
    return statement.attributions(List.of(link, Attribution.direct(Dispute.DIGEST, "wrote")));
  }
}
