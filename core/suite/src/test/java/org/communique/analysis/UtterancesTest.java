// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.communique.analysis.CorpusFixture.briefAt;
import static org.communique.analysis.CorpusFixture.cite;
import static org.communique.analysis.CorpusFixture.corpus;
import static org.communique.analysis.CorpusFixture.names;
import static org.communique.testing.Specimens.ARTICLE;
import static org.communique.testing.Specimens.CONTROLLED_RODONG;
import static org.communique.testing.Specimens.GUARDIAN;
import static org.communique.testing.Specimens.KCNA;
import static org.communique.testing.Specimens.PUTIN;
import static org.communique.testing.Specimens.REUTERS;
import static org.communique.testing.Specimens.brief;
import static org.communique.testing.Specimens.say;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.Attribution;
import org.communique.Relation;
import org.communique.Source;
import org.communique.Statement;
import org.communique.StatementBuilder;
import org.communique.analysis.draw.ChainWords;
import org.communique.text.Quotation;
import org.communique.text.Segment;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.Certainty;
import org.communique.vocabulary.Fidelity;
import org.communique.vocabulary.Mode;
import org.communique.vocabulary.RelationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An utterance shows side by side how each source renders it. */
class UtterancesTest {

  @Test
  void showsTheTwoActsOfPutinsLetterSideBySide() {
    Utterances utterances = Utterances.of(corpus(article(), rodong()));
    assertThat(utterances.all()).singleElement().satisfies(utterance -> {
      assertThat(names(utterance.statements())).containsExactly("putin-letter", "key-comment-2");
      assertThat(utterance.acts()).isEqualTo(Map.of(
          Act.APPEAL, List.of(ChainWords.voice(article().build(), 1)), Act.EXPRESS_INTENT, List.of("Rodong Sinmun")));
      assertThat(utterance.table()).isEqualTo(utterances.table());
      assertThat(utterance.renderings())
          .extracting(rendering -> rendering.statement().name(), UtterancesTest::source, Utterances.Rendering::act,
              Utterances.Rendering::words, Utterances.Rendering::fidelity)
          .containsExactly(
              tuple("putin-letter", "", Optional.of(Act.APPEAL), List.of(), List.of()),
              tuple("putin-letter", "relay", Optional.empty(), List.of("bilateral relations."),
                  List.of(Fidelity.UNKNOWN)),
              tuple("putin-letter", "the-article", Optional.of(Act.APPEAL), List.of(), List.of()),
              tuple("key-comment-2", "", Optional.of(Act.EXPRESS_INTENT), List.of(), List.of()),
              tuple("key-comment-2", "rodong-sinmun", Optional.of(Act.EXPRESS_INTENT),
                  List.of("expressed the will to continue", "with common efforts"),
                  List.of(Fidelity.PARAPHRASE, Fidelity.UNKNOWN)),
              tuple("key-comment-2", "the-article", Optional.empty(), List.of(), List.of()));
    });
  }

  @Test
  void givesTheQuotedWordsToTheSpeakersIfEverySourceQuotesThem() {
    StatementBuilder letter = letter("letter", Act.EXPRESS_INTENT)
        .addQuotations(Quotation.spoken("with common efforts"), Quotation.narrated("Putin’s message"))
        .addAttributions(Attribution.direct(CONTROLLED_RODONG, "quoted"), Attribution.mixed(ARTICLE, "wrote"));
    Utterances.Utterance utterance = Utterances.of(corpus(letter)).all().get(0);
    assertThat(utterance.renderings()).extracting(Utterances.Rendering::words)
        .containsExactly(List.of("with common efforts"), List.of(), List.of());
    assertThat(utterance.renderings()).extracting(Utterances.Rendering::voice)
        .containsExactly("Vladimir Putin", "Rodong Sinmun", ChainWords.voice(letter.build(), 1));
    assertThat(utterance.acts()).isEmpty();
  }

  @Test
  void givesTheQuotedWordsToTheLinkThatParaphrasesThoughItsSourceQuotesItselfLater() {
    StatementBuilder letter = letter("letter", Act.EXPRESS_INTENT)
        .addQuotation(Quotation.spoken("with common efforts"))
        .addAttributions(
            Attribution.indirect(CONTROLLED_RODONG, "expressed the will"),
            Attribution.direct(CONTROLLED_RODONG, "recalled"), Attribution.direct(ARTICLE, "wrote"));
    assertThat(Utterances.of(corpus(letter)).all().get(0).renderings()).extracting(Utterances.Rendering::words)
        .containsExactly(List.of(), List.of("with common efforts"), List.of(), List.of());
  }

  @Test
  void joinsTheReportsOfOneUtteranceInWhicheverDirectionTheirRelationsPoint() {
    Utterances utterances = Utterances.of(corpus(
        say("a", PUTIN, KCNA), say("b", PUTIN, REUTERS).addRelation(same("d")),
        say("c", PUTIN, GUARDIAN), say("d", PUTIN, CONTROLLED_RODONG).addRelation(same("a"))));
    assertThat(statements(utterances)).containsExactly(List.of("a", "b", "d"), List.of("c"));
    assertThat(utterances.all().get(0).acts()).isEmpty();
    assertThat(utterances.table().rows()).hasSize(9).noneMatch(row -> row.contains("c"));
  }

  @Test
  void joinsReportsOfSeveralBriefsByUri() {
    Corpus corpus = Corpus.of(
        briefAt("a", say("letter", PUTIN, KCNA)),
        briefAt("b", say("letter", PUTIN, REUTERS).addRelations(same("https://example.org/a#letter"), same("urn:x:1"))),
        brief("c", say("letter", PUTIN, REUTERS).addRelation(same("https://example.org/a#lett%65r"))).build());
    assertThat(Utterances.of(corpus).all()).extracting(Utterances.Utterance::statements).containsExactly(
        List.of(cite(corpus, "c#letter")),
        List.of(cite(corpus, "https://example.org/a#letter"), cite(corpus, "https://example.org/b#letter")));
  }

  @Test
  void keepsAPieceApartFromItsWhole() {
    Utterances utterances = Utterances.of(corpus(
        say("letter", PUTIN, KCNA),
        say("piece", PUTIN, KCNA).addRelation(Relation.of(RelationKind.PART_OF, "letter"))));
    assertThat(statements(utterances)).containsExactly(List.of("letter"), List.of("piece"));
    assertThat(utterances.table().rows()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(value = Certainty.class, names = {"PROBABLE", "POSSIBLE", "UNDERSPECIFIED"})
  void showsPossiblyTheSameUtterancesSideBySide(Certainty certainty) {
    Relation doubted = Relation.builder().from(same("a")).certainty(certainty).build();
    Utterances utterances = Utterances.of(corpus(
        say("a", PUTIN, KCNA), say("b", PUTIN, REUTERS).addRelation(same("a")),
        say("c", PUTIN, GUARDIAN).addRelation(doubted), say("d", PUTIN, GUARDIAN).addRelation(
            Relation.builder().from(same("c")).certainty(Certainty.PROBABLE_NOT).build())));
    assertThat(statements(utterances)).containsExactly(List.of("a", "b"), List.of("c"), List.of("d"));
    assertThat(utterances.possiblySame()).singleElement().satisfies(pair -> {
      assertThat(names(pair.one().statements())).containsExactly("c");
      assertThat(names(pair.other().statements())).containsExactly("a", "b");
      assertThat(pair.certainty()).isEqualTo(certainty);
      assertThat(pair.table().rows()).extracting(row -> row.get(0))
          .containsExactly("c", "c", "c", "a", "a", "a", "b", "b", "b");
      assertThat(pair).hasToString("c and a, b: possibly the same (" + certainty + ")");
    });
    assertThat(utterances.toString()).endsWith("possibly the same (" + certainty + ")\n");
  }

  private static List<List<String>> statements(Utterances utterances) {
    return utterances.all().stream().map(utterance -> names(utterance.statements())).toList();
  }

  /** The id of the source that renders; empty if the rendering is that of the encoder. */
  private static String source(Utterances.Rendering rendering) {
    return rendering.link().map(link -> link.source().id()).orElse("");
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
        .addAttributions(Attribution.indirect(CONTROLLED_RODONG, "expressed the will").withAct(Act.EXPRESS_INTENT),
            Attribution.direct(ARTICLE, "wrote"));
  }
}
