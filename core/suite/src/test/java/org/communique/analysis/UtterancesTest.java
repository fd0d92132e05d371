// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.analysis.Press.ARTICLE;
import static org.communique.analysis.Press.GUARDIAN;
import static org.communique.analysis.Press.KCNA;
import static org.communique.analysis.Press.PUTIN;
import static org.communique.analysis.Press.REUTERS;
import static org.communique.analysis.Press.RODONG;
import static org.communique.analysis.Press.based;
import static org.communique.analysis.Press.brief;
import static org.communique.analysis.Press.cite;
import static org.communique.analysis.Press.corpus;
import static org.communique.analysis.Press.say;

import java.util.List;
import java.util.Map;
import org.communique.Attribution;
import org.communique.Relation;
import org.communique.Source;
import org.communique.Statement;
import org.communique.StatementBuilder;
import org.communique.text.Quotation;
import org.communique.text.Segment;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.Fidelity;
import org.communique.vocabulary.Mode;
import org.communique.vocabulary.RelationKind;
import org.junit.jupiter.api.Test;

/** What each voice made of one utterance stands side by side. */
class UtterancesTest {

  private static final List<String> COLUMNS =
      List.of("statement", "voice", "mode", "act", "cue", "words", "hedge", "fidelity");

  @Test
  void setsTheTwoActsOfPutinsLetterSideBySide() {
    Utterances utterances = Utterances.of(corpus(article(), rodong()));
    assertThat(utterances.all()).hasSize(1);
    assertThat(utterances)
        .hasToString("putin-letter, key-comment-2: appeal (the article), express-intent (Rodong Sinmun)\n");
    assertThat(utterances.all().get(0).acts())
        .isEqualTo(Map.of(Act.APPEAL, List.of("the article"), Act.EXPRESS_INTENT, List.of("Rodong Sinmun")));
    assertThat(utterances.all().get(0).table()).isEqualTo(utterances.table());
    assertThat(utterances.table()).isEqualTo(new Table(COLUMNS, List.of(
        List.of("putin-letter", "Putin", "as encoded", "appeal", "", "", "", ""),
        List.of("putin-letter", "the unnamed", "unknown", "", "", "bilateral relations.", "", "unknown"),
        List.of("putin-letter", "the article", "mixed", "appeal", "appealed for", "", "reportedly", ""),
        List.of("key-comment-2", "Putin", "as encoded", "express-intent", "", "", "", ""),
        List.of("key-comment-2", "Rodong Sinmun", "indirect", "express-intent", "expressed the will",
            "expressed the will to continue / with common efforts", "", "paraphrase, unknown"),
        List.of("key-comment-2", "the article", "direct", "", "wrote", "", "", ""))));
  }

  @Test
  void givesTheSpeakersTheirOwnWords() {
    StatementBuilder letter = letter("letter", Act.EXPRESS_INTENT)
        .addQuotations(Quotation.spoken("with common efforts"), Quotation.narrated("Putin’s message"))
        .addAttributions(Attribution.direct(RODONG, "quoted"), Attribution.mixed(ARTICLE, "wrote"));
    Utterances.Utterance utterance = Utterances.of(corpus(letter)).all().get(0);
    assertThat(utterance.renderings()).extracting(Utterances.Rendering::words)
        .containsExactly(List.of("with common efforts"), List.of(), List.of());
    assertThat(utterance.renderings()).extracting(Utterances.Rendering::voice)
        .containsExactly("Putin", "Rodong Sinmun", "the article");
    assertThat(utterance.acts()).isEmpty();
    assertThat(utterance).hasToString("letter: no voice names the act");
  }

  @Test
  void givesTheWordsToTheLinkThatParaphrasesWhereItsSourceQuotesItselfAgain() {
    StatementBuilder letter = letter("letter", Act.EXPRESS_INTENT)
        .addQuotation(Quotation.spoken("with common efforts"))
        .addAttributions(Attribution.indirect(RODONG, "expressed the will"), Attribution.direct(RODONG, "recalled"),
            Attribution.direct(ARTICLE, "wrote"));
    assertThat(Utterances.of(corpus(letter)).all().get(0).renderings()).extracting(Utterances.Rendering::words)
        .containsExactly(List.of(), List.of("with common efforts"), List.of(), List.of());
  }

  @Test
  void joinsReportsOfOneUtteranceWhicheverWayRelationsPoint() {
    Utterances utterances = Utterances.of(corpus(
        say("a", PUTIN, KCNA), say("b", PUTIN, REUTERS).addRelation(same("d")),
        say("c", PUTIN, GUARDIAN), say("d", PUTIN, RODONG).addRelation(same("a"))));
    assertThat(utterances.all()).extracting(Utterances.Utterance::statements).hasToString("[[a, b, d], [c]]");
    assertThat(utterances.table().rows()).hasSize(9).noneMatch(row -> row.contains("c"));
    assertThat(utterances).hasToString("a, b, d: no voice names the act\n");
  }

  @Test
  void reachesOtherBriefsByUri() {
    Corpus corpus = Corpus.of(
        based("a", say("letter", PUTIN, KCNA)),
        based("b", say("letter", PUTIN, REUTERS).addRelations(same("https://example.org/a#letter"), same("urn:x:1"))),
        brief("c", say("letter", PUTIN, REUTERS).addRelation(same("https://example.org/a#lett%65r"))).build());
    assertThat(Utterances.of(corpus).all()).extracting(Utterances.Utterance::statements).containsExactly(
        List.of(cite(corpus, "c#letter")),
        List.of(cite(corpus, "https://example.org/a#letter"), cite(corpus, "https://example.org/b#letter")));
  }

  @Test
  void keepsPiecesApart() {
    Utterances utterances = Utterances.of(corpus(
        say("letter", PUTIN, KCNA),
        say("piece", PUTIN, KCNA).addRelation(Relation.of(RelationKind.PART_OF, "letter"))));
    assertThat(utterances.all()).extracting(Utterances.Utterance::statements).hasToString("[[letter], [piece]]");
    assertThat(utterances).hasToString("");
    assertThat(utterances.table()).hasToString("statement  voice  mode  act  cue  words  hedge  fidelity\n");
  }

  private static Relation same(String to) {
    return Relation.of(RelationKind.SAME_UTTERANCE_AS, to);
  }

  private static StatementBuilder letter(String id, Act act) {
    return Statement.builder().id(id).addSpeaker(PUTIN).act(act).gist("Russia wants ties to grow");
  }

  private static StatementBuilder article() {
    return letter("putin-letter", Act.APPEAL)
        .addQuotation(Quotation.builder().addSegments(
                Segment.narrated("Putin’s message reportedly appealed for “"), Segment.spoken("bilateral relations."))
            .fidelity(Fidelity.UNKNOWN).build())
        .addAttributions(Attribution.of(Source.unnamed("relay", "the unnamed"), Mode.UNKNOWN),
            Attribution.mixed(ARTICLE, "appealed for").withHedge("reportedly").withAct(Act.APPEAL))
        .addRelation(same("key-comment-2"));
  }

  private static StatementBuilder rodong() {
    return letter("key-comment-2", Act.EXPRESS_INTENT)
        .addQuotations(
            Quotation.builder().addSegments(
                    Segment.supplied("[Putin’s message] "), Segment.spoken("expressed the will to continue"))
                .fidelity(Fidelity.PARAPHRASE).build(),
            Quotation.builder().addSegment(Segment.spoken("with common efforts")).fidelity(Fidelity.UNKNOWN).build())
        .addAttributions(Attribution.indirect(RODONG, "expressed the will").withAct(Act.EXPRESS_INTENT),
            Attribution.direct(ARTICLE, "wrote"));
  }
}
