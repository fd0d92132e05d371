// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.communique.analysis.CorpusFixture.briefAt;
import static org.communique.analysis.CorpusFixture.corpus;
import static org.communique.analysis.CorpusFixture.person;
import static org.communique.analysis.Golden.assertPrints;
import static org.communique.analysis.Graphs.plain;
import static org.communique.analysis.Graphs.relation;
import static org.communique.analysis.Graphs.statement;
import static org.communique.analysis.Graphs.with;
import static org.communique.testing.Specimens.ARTICLE;
import static org.communique.testing.Specimens.ARTICLE_GRADED_F;
import static org.communique.testing.Specimens.CONTROLLED_RODONG;
import static org.communique.testing.Specimens.GUARDIAN;
import static org.communique.testing.Specimens.KCNA;
import static org.communique.testing.Specimens.KIM;
import static org.communique.testing.Specimens.NORTH_KOREA;
import static org.communique.testing.Specimens.PUTIN;
import static org.communique.testing.Specimens.RADIO;
import static org.communique.testing.Specimens.REUTERS;
import static org.communique.testing.Specimens.RODONG_GRADED_B;
import static org.communique.testing.Specimens.RUSSIA;
import static org.communique.testing.Specimens.TIES;
import static org.communique.testing.Specimens.brief;
import static org.communique.testing.Specimens.letter;
import static org.communique.testing.Specimens.say;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.Actor;
import org.communique.Attribution;
import org.communique.Gloss;
import org.communique.Relation;
import org.communique.Reliability;
import org.communique.Source;
import org.communique.Stance;
import org.communique.StatementBuilder;
import org.communique.StatementRef;
import org.communique.base.LanguageTag;
import org.communique.text.Quotation;
import org.communique.text.Segment;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.ActorKind;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.Basis;
import org.communique.vocabulary.Certainty;
import org.communique.vocabulary.Confidence;
import org.communique.vocabulary.Fidelity;
import org.communique.vocabulary.Likelihood;
import org.communique.vocabulary.Mode;
import org.communique.vocabulary.Occurrence;
import org.communique.vocabulary.RelationKind;
import org.communique.vocabulary.SourceKind;
import org.communique.vocabulary.StanceKind;
import org.junit.jupiter.api.Test;

/**
 * Every answer prints what its file in {@code src/test/resources/printed} contains. A better wording changes one file
 * only, because the other tests of the answers compare values.
 */
class PrintedAnswersTest {

  private static final Relation SAME = Relation.of(RelationKind.SAME_UTTERANCE_AS, "a");
  private static final Relation CONFIRMS = Relation.of(RelationKind.CONFIRMS, "a");
  private static final Attribution WROTE = Attribution.direct(ARTICLE, "wrote");
  private static final Source RELAY = Source.unnamed("relay", "whoever reported it");

  @Test
  void corpusAndItsNames() {
    Corpus corpus = Corpus.of(
        briefAt("letters", say("letter", PUTIN), say("answer", KIM)
            .addRelation(Relation.of(RelationKind.DENIES, "https://example.org/letters/#letter"))
            .addStance(Stance.of(KIM, Attitude.SUPPORT, StatementRef.parse("urn:x:1")))),
        brief("ties", say("letter", PUTIN)).build());
    assertPrints("corpus.txt", corpus, corpus.statements(), corpus.actors(), lines(corpus.unresolved()));
  }

  @Test
  void chain() {
    Attribution denied = Attribution.builder().source(CONTROLLED_RODONG).mode(Mode.NARRATED_ACT)
        .occurrence(Occurrence.NOT_OCCURRED).hedge("it is said").build();
    Attribution graded = Attribution.builder().from(Attribution.indirect(RODONG_GRADED_B, "expressed the will"))
        .hedge("reportedly").language(LanguageTag.parse("ko")).addGrade(Reliability.parse("C2")).build();
    Attribution english = Attribution.builder().from(Attribution.of(ARTICLE_GRADED_F, Mode.UNKNOWN))
        .language(LanguageTag.parse("en")).build();
    Chain chain = Chain.of(letter("letter", graded, english).build());
    Stream<StatementBuilder> ofEveryMode = Arrays.stream(Mode.values())
        .map(mode -> letter("letter", Attribution.of(CONTROLLED_RODONG, mode), WROTE));
    Stream<StatementBuilder> others = Stream.of(
        letter("letter", denied, WROTE),
        letter("letter").addSpeaker(person("kim", "Kim Jong Un", "Kim")).addressees(List.of()));
    List<Chain> chains =
        Stream.concat(ofEveryMode, others).map(StatementBuilder::build).map(Chain::of).toList();
    assertPrints("chain.txt", lines(chains), chain.table(), lines(chain.translations()));
  }

  @Test
  void reliability() {
    Attribution gap = Attribution.indirect(RELAY, "it was reported");
    Attribution graded =
        Attribution.builder().from(Attribution.indirect(GUARDIAN, "said")).addGrade(Reliability.parse("D3")).build();
    Chain chain = Chain.of(letter(
        "letter", Attribution.indirect(RODONG_GRADED_B, "expressed the will"), gap, graded,
        Attribution.direct(ARTICLE_GRADED_F, "wrote")).build());
    EffectiveReliability single = Chain.of(letter("letter", graded).build()).reliability();
    assertPrints("reliability.txt",
        chain.reliability(), chain.reliability("as fact"), single, chain.reliability().explanation());
  }

  @Test
  void utterances() {
    StatementBuilder article = letter("a").act(Act.APPEAL)
        .addQuotation(Quotation.builder().addSegments(
                Segment.narrated("Putin’s message reportedly appealed for “"), Segment.spoken("bilateral relations."))
            .fidelity(Fidelity.UNKNOWN).build())
        .attributions(List.of(Attribution.of(RELAY, Mode.UNKNOWN),
            Attribution.mixed(ARTICLE, "appealed for").withHedge("reportedly").withAct(Act.APPEAL)));
    StatementBuilder rodong = letter(
            "b", Attribution.indirect(CONTROLLED_RODONG, "expressed the will").withAct(Act.EXPRESS_INTENT), WROTE)
        .addQuotations(
            Quotation.builder().addSegment(Segment.spoken("expressed the will to continue"))
                .fidelity(Fidelity.PARAPHRASE).build(),
            Quotation.builder().addSegment(Segment.spoken("with common efforts")).fidelity(Fidelity.UNKNOWN).build())
        .addRelation(SAME);
    Utterances utterances = Utterances.of(corpus(article, rodong, say("c", KIM)));
    assertPrints("utterances.txt", utterances, utterances.all().get(1), "", utterances.table());
  }

  @Test
  void stances() {
    Corpus corpus = corpus(
        letter("letter").addStances(
                Stance.of(PUTIN, Attitude.SUPPORT, TIES),
                Stance.of(PUTIN, Attitude.SUPPORT, TIES).withKind(StanceKind.INTENTION),
                Stance.of(PUTIN, Attitude.STRONGLY_SUPPORT, NORTH_KOREA).withBasis(Basis.INFERRED)),
        say("against", KIM).said(TimeExpression.computed("last year", "2021"))
            .addStance(Stance.of(KIM, Attitude.STRONGLY_OPPOSE, RUSSIA)),
        say("for", KIM).said(TimeExpression.of("2022-08")).condition("the tests end")
            .addStance(Stance.of(KIM, Attitude.SUPPORT, RUSSIA)),
        say("late", KIM).said(TimeExpression.of("2023")).addStance(Stance.of(KIM, Attitude.OPPOSE, TIES)),
        say("early", KIM).said(TimeExpression.of("2022")).addStance(Stance.of(KIM, Attitude.SUPPORT, TIES)),
        say("before", KIM).said(TimeExpression.of("2020")).addStance(Stance.of(KIM, Attitude.OPPOSE, PUTIN)),
        say("after", KIM).said(TimeExpression.of("2022")).addStance(Stance.of(KIM, Attitude.SUPPORT, PUTIN)),
        say("withdrawal", KIM).addRelation(Relation.of(RelationKind.RETRACTS, "before")),
        say("account", PUTIN, KCNA).addStance(Stance.of(KIM, Attitude.OPPOSE, NORTH_KOREA)),
        say("retracted", KIM).addStance(Stance.of(KIM, Attitude.SUPPORT, NORTH_KOREA)),
        say("retraction", KIM).addRelation(Relation.of(RelationKind.RETRACTS, "retracted")),
        say("vague", KIM).addStance(Stance.of(KIM, Attitude.OPPOSE, friends())));
    Stances stances = Stances.withGlosses(corpus);
    List<Evidence> evidence =
        stances.positions().stream().flatMap(position -> position.evidence().stream()).toList();
    assertPrints("stances.txt", stances, lines(evidence), stances.table());
  }

  private static Actor friends() {
    return Actor.builder().from(Actor.vague("friends", "friendly nations"))
        .gloss(Gloss.builder().text("that is, Russia").givenBy(Actor.media("publisher", "publisher of the article"))
            .addMember(RUSSIA).basis(Basis.EXPLICIT).build())
        .build();
  }

  @Test
  void pictureOfStances() {
    Stances stances = Stances.of(corpus(letter("letter").addStances(
        Stance.of(PUTIN, Attitude.SUPPORT, TIES), Stance.of(PUTIN, Attitude.MIXED, TIES),
        Stance.of(KIM, Attitude.STRONGLY_SUPPORT, PUTIN).withBasis(Basis.INFERRED))));
    assertPrints("stances.svg", stances.drawing().toSvg());
    assertPrints("stances.mmd", stances.drawing().toMermaid());
    assertPrints("stances.dot", stances.drawing().toGraphviz());
  }

  @Test
  void pictureOfAChain() {
    Chain chain = Chain.of(letter(
        "letter", Attribution.indirect(CONTROLLED_RODONG, "expressed the will").withHedge("reportedly"),
        Attribution.of(RELAY, Mode.INDIRECT), WROTE).build());
    assertPrints("chain.svg", chain.drawing().toSvg());
    assertPrints("chain.mmd", chain.drawing().toMermaid());
    assertPrints("chain.dot", chain.drawing().toGraphviz());
  }

  @Test
  void timeline() {
    Corpus corpus = Corpus.of(Graphs.brief(
        dated("a", "2022-08-15").build(), statement("b", RelationKind.RESPONDS_TO, "a"),
        statement("c", RelationKind.PRECEDES, "a"),
        statement("d").said(TimeExpression.computed("yesterday", "2022-08-15?")).build(), plain("e"),
        dated("report-1", "2022-08-15").build(),
        dated("report-2", "2022-08-17").addRelation(Relation.of(RelationKind.SAME_UTTERANCE_AS, "report-1")).build(),
        dated("contradicted", "2022-08-18").build(),
        dated("retraction", "2022-08-15").addRelation(Relation.of(RelationKind.RETRACTS, "contradicted")).build(),
        statement("circle-1", RelationKind.RESPONDS_TO, "circle-2"),
        statement("circle-2", RelationKind.RESPONDS_TO, "circle-1"),
        dated("late", "2022-09").addRelation(Relation.of(RelationKind.PRECEDES, "between")).build(),
        statement("between", RelationKind.PRECEDES, "early"), dated("early", "2022-07").build()));
    Timeline timeline = Timeline.of(corpus);
    assertPrints("timeline.txt", timeline, timeline.table());
  }

  private static StatementBuilder dated(String id, String date) {
    return statement(id).said(TimeExpression.of(date));
  }

  @Test
  void standing() {
    Corpus corpus = Corpus.of(Graphs.brief(
        plain("a"), statement("b", RelationKind.RETRACTS, "a"), statement("c", RelationKind.RETRACTS, "b"),
        plain("treaty"), dated("exit", "2003-01-10").eventTime(TimeExpression.of("2003-04-10"))
            .addRelation(Relation.of(RelationKind.REVOKES, "treaty")).build(),
        statement("article-1", RelationKind.PART_OF, "treaty"),
        plain("v1"), statement("v2", RelationKind.SUPERSEDES, "v1"), plain("corrected"),
        statement("correction").said(TimeExpression.computed("yesterday", "2022-08-15?"))
            .addRelation(relation("corrects", "corrected").part("the ties\nare | fine").build()).build(),
        plain("report-1"), Graphs.reported("report-2", RelationKind.SAME_UTTERANCE_AS, "report-1").build(),
        statement("denial", RelationKind.DENIES_SAYING, "report-1"),
        plain("claim"), statement("disavowal", RelationKind.DISAVOWS, "claim"), plain("half-denied"),
        with("in-part", relation("denies", "half-denied").part("the ties"),
            relation("denies-saying", "half-denied").part("G")),
        plain("doubted"), with("doubt", relation("retracts", "doubted").certainty(Certainty.PROBABLE)),
        statement("circle-1", RelationKind.DENIES, "circle-2"),
        statement("circle-2", RelationKind.DENIES, "circle-1")));
    Standing standing = Standing.of(corpus);
    assertPrints("standing.txt", standing, standing.table());
  }

  @Test
  void independence() {
    Actor ministry =
        Actor.builder().id("mid").kind(ActorKind.MINISTRY).name("the Foreign Ministry").partOf(RUSSIA).build();
    Independence independence = Independence.of(corpus(
        say("a", KIM, KCNA, CONTROLLED_RODONG), say("b", PUTIN, issued("kremlin", "kremlin.ru", RUSSIA)),
        say("c", PUTIN, issued("release", "the release", ministry)), say("d", PUTIN, RELAY)));
    assertPrints("independence.txt", independence, independence.table());
  }

  private static Source issued(String id, String name, Actor issuer) {
    return Source.builder().id(id).kind(SourceKind.PRESS_RELEASE).name(name).issuer(issuer).build();
  }

  @Test
  void corroboration() {
    Source kremlin = issued("kremlin", "kremlin.ru", RUSSIA);
    String all = Stream.of(
            corpus(say("a", PUTIN, REUTERS, GUARDIAN)),
            corpus(say("a", PUTIN, REUTERS, GUARDIAN), say("b", PUTIN, REUTERS, RADIO).addRelation(SAME)),
            corpus(say("a", PUTIN, kremlin), say("b", PUTIN, KCNA, CONTROLLED_RODONG).addRelation(SAME)),
            corpus(say("a", PUTIN, RELAY, GUARDIAN), say("b", PUTIN, REUTERS).addRelation(SAME)),
            corpus(say("a", KIM, KCNA), say("b", KIM, REUTERS).addRelation(CONFIRMS)),
            corpus(say("a", KIM, KCNA), say("b", PUTIN, REUTERS).addSpeaker(KIM).addRelation(CONFIRMS)),
            corpus(say("a", NORTH_KOREA, REUTERS), say("b", PUTIN, KCNA).addRelation(CONFIRMS)),
            corpus(say("a", PUTIN, KCNA),
                say("b", PUTIN, REUTERS).addRelations(SAME, Relation.of(RelationKind.QUOTES, "a"))))
        .map(Corroboration::of).map(PrintedAnswersTest::withReasons).collect(Collectors.joining("\n"));
    Corroboration two = Corroboration.of(corpus(say("a", KIM, KCNA), say("b", PUTIN, REUTERS).addRelation(CONFIRMS)));
    Corroboration reports = Corroboration.of(corpus(say("a", PUTIN, KCNA), say("b", PUTIN, REUTERS).addRelation(SAME)));
    assertPrints("corroboration.txt", all, reports.table(), two.claimsTable());
  }

  /** The answer, all testimonies and the reasons of their witnesses. */
  private static String withReasons(Corroboration corroboration) {
    List<Testimony> all =
        Stream.concat(corroboration.utterances().stream(), corroboration.claims().stream()).toList();
    return corroboration + lines(all)
        + lines(all.stream().flatMap(testimony -> testimony.witnesses().stream())
            .flatMap(witness -> witness.reasons().stream().map(reason -> "  " + reason)).toList());
  }

  private static final Actor PAPER = Actor.media("paper", "The Paper");

  @Test
  void audit() {
    Reliability confirmed = Reliability.parse("B1");
    Source graded = Source.builder().from(GUARDIAN).addGrade(Reliability.parse("C")).build();
    assertPrints("audit.txt", Stream.of(
            corpus(say("a", PUTIN, CONTROLLED_RODONG).addGrade(confirmed), say("b", PUTIN, KCNA).addRelation(SAME)),
            corpus(say("a", PUTIN, KCNA).addGrade(confirmed), say("b", PUTIN, RELAY).addRelation(SAME)),
            corpus(say("a", PUTIN, KCNA).addGrade(confirmed.withPurpose("as fact"))),
            Corpus.of(
                briefAt("x", say("a", PUTIN, KCNA).addGrade(confirmed)),
                briefAt("y", say("a", PUTIN, REUTERS)
                    .addRelation(Relation.of(RelationKind.SAME_UTTERANCE_AS, "https://example.org/x#a")))),
            corpus(say("a", PUTIN, issued("paper", "The Paper", PAPER)).addGrade(confirmed),
                say("k", PAPER).addRelation(Relation.of(RelationKind.RETRACTS, "a"))),
            corpus(say("a", PUTIN, graded).addGrade(Reliability.parse("B2"))))
        .map(corpus -> lines(Corroboration.of(corpus).audit())).collect(Collectors.joining("\n")));
  }

  @Test
  void judgement() {
    Judgement judgement =
        Judgement.of(say("a", KIM).build(), Likelihood.VERY_LIKELY, "desk officer", "They met.\nTwice");
    assertPrints("judgement.txt",
        lines(Arrays.stream(Likelihood.values())
            .map(likelihood ->
                Judgement.of(judgement.statement(), likelihood, "desk officer", judgement.basis())).toList()),
        lines(Arrays.stream(Confidence.values()).map(judgement::withConfidence).toList()),
        judgement.table(), judgement.withConfidence(Confidence.LOW).table());
  }

  private static String lines(List<?> answers) {
    return answers.stream().map(answer -> answer + "\n").collect(Collectors.joining());
  }
}
