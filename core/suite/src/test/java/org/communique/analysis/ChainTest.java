// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.analysis.CorpusFixture.person;
import static org.communique.testing.Specimens.ARTICLE_GRADED_F;
import static org.communique.testing.Specimens.PUTIN;
import static org.communique.testing.Specimens.RODONG;
import static org.communique.testing.Specimens.RODONG_GRADED_B;
import static org.communique.testing.Specimens.letter;

import java.util.List;
import org.communique.Actor;
import org.communique.Attribution;
import org.communique.Reliability;
import org.communique.Source;
import org.communique.Statement;
import org.communique.analysis.draw.ChainWords;
import org.communique.vocabulary.Mode;
import org.communique.vocabulary.Occurrence;
import org.communique.vocabulary.SourceKind;
import org.communique.vocabulary.SourceReliability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A chain has links, gaps and hedges, and names its speakers and its sources briefly. */
class ChainTest {

  private static final Attribution WROTE = Attribution.direct(ARTICLE_GRADED_F, "wrote");

  @Test
  void goesFromTheSpeakerToTheSourceOfTheBrief() {
    Attribution paraphrase = Attribution.indirect(RODONG_GRADED_B, "expressed the will");
    Chain chain = Chain.of(letter("letter", paraphrase, WROTE).build());
    assertThat(chain.sentence()).containsSubsequence("Vladimir Putin", "Rodong Sinmun", ChainWords.voice(chain.statement(), 1));
    assertThat(chain.toString()).isEqualTo(chain.sentence());
    assertThat(chain.depth()).isEqualTo(2);
    assertThat(chain.links()).extracting(Attribution::source).containsExactly(RODONG_GRADED_B, ARTICLE_GRADED_F);
    assertThat(chain.hedges()).isEmpty();
    assertThat(chain.gaps()).isEmpty();
    assertThat(chain.reliability().weakest()).contains(SourceReliability.B);
    assertThat(chain.reliability().isFullyJudged()).isFalse();
    assertThat(chain.reliability("what its own leadership says").weakest()).contains(SourceReliability.B);
    assertThat(chain.reliability("as fact").weakest()).isEmpty();
  }

  @Test
  void putsTheHedgeAndTheOccurrenceBehindTheSourceThatTheyBelongTo() {
    Attribution denied = Attribution.builder().source(RODONG).mode(Mode.NARRATED_ACT)
        .occurrence(Occurrence.NOT_OCCURRED).hedge("it is said").build();
    Statement statement = letter("letter", denied, WROTE).build();
    assertThat(Chain.of(statement).sentence()).containsSubsequence(
        "Rodong Sinmun", "“it is said”", Occurrence.NOT_OCCURRED.word(), ChainWords.voice(statement, 1));
  }

  @ParameterizedTest
  @CsvSource({
    "Vladimir Putin, Putin, Putin",
    "Vladimir Putin, Vladimir Putin | Vladimir | Putin, Putin",
    "Vladimir Putin, Mr Putin | Путин | putin | Put | in | r Putin | V, Vladimir Putin",
    "Ban Ki-moon, Ki | moon | Ban Ki, Ban Ki-moon",
    "Kim Jong Un, Kim Jong | Jong Un, Jong Un",
    "King Charles III, Charles | King, King"
  })
  void namesASpeakerByTheShortestAliasThatIsAWholePartOfTheName(String name, String aliases, String called) {
    assertThat(ChainWords.shortName(person("p", name, aliases.split(" \\| ")))).isEqualTo(called);
  }

  @Test
  void namesSeveralSpeakersAndUsesFullNamesIfTwoShortNamesAreTheSame() {
    Actor kim = person("kim", "Kim Jong Un", "Kim");
    Actor putin = person("putin", "Vladimir Putin", "Putin");
    assertThat(speakers(putin, kim)).isEqualTo("Putin and Kim");
    assertThat(speakers(putin, kim, person("xi", "Xi Jinping"))).isEqualTo("Putin, Kim and Xi Jinping");
    assertThat(speakers(kim, person("kim-yo-jong", "Kim Yo Jong", "Kim"))).isEqualTo("Kim Jong Un and Kim Yo Jong");
  }

  private static String speakers(Actor... speakers) {
    return ChainWords.speakers(letter("letter").speakers(List.of(speakers)).addressees(List.of()).build());
  }

  @ParameterizedTest
  @CsvSource({
    "news-brief, the article", "official-website, the website", "official-document, the document",
    "diplomatic-message, the message", "social-media, the post", "cable, the cable", "speech, the speech",
    "interview, the interview", "press-release, the press release", "press-conference, the press conference",
    "photograph, the photograph", "database, the database", "reference-work, the reference work",
    "news-agency, X", "newspaper, X", "broadcaster, X", "online-outlet, X", "actor, X", "interpreter, X", "unnamed, X",
    "other, X", "leaflet, X"
  })
  void namesADocumentByItsKindAtTheEndOfAChainAndAnOutletByItsName(String kind, String called) {
    Source document = Source.builder().id("x").kind(SourceKind.parse(kind)).name("X").issuer(PUTIN).build();
    Statement statement = letter("letter", Attribution.direct(document, "wrote"), Attribution.direct(document, "wrote"))
        .build();
    assertThat(ChainWords.voice(statement, 0)).isEqualTo("X");
    assertThat(ChainWords.voice(statement, 1)).isEqualTo(called);
  }

  @Test
  void findsGapsAndHedges() {
    Attribution nobody = Attribution.indirect(Source.unnamed("gap", "whoever reported the letter"), "it was reported");
    Attribution somehow = Attribution.of(RODONG, Mode.UNKNOWN);
    Attribution hedged = WROTE.withHedge("reportedly");
    Chain chain = Chain.of(letter("letter", nobody, somehow, hedged).build());
    assertThat(chain.gaps()).containsExactly(nobody, somehow);
    assertThat(chain.hedges()).containsExactly(hedged);
  }

  @Test
  void hasARowForEveryLink() {
    Attribution graded = Attribution.builder().from(Attribution.indirect(RODONG_GRADED_B, "expressed the will"))
        .hedge("reportedly").addGrade(Reliability.parse("C2")).build();
    Chain chain = Chain.of(letter("letter", graded, Attribution.of(ARTICLE_GRADED_F, Mode.UNKNOWN)).build());
    assertThat(chain.table().rows()).containsExactly(
        List.of("Rodong Sinmun", "indirect", "expressed the will", "reportedly", "C2, B", "C"),
        List.of("A news brief", "unknown", "", "", "F", chain.reliability().toString()));
  }

  @Test
  void printsHostileNamesAndHedgesAsOneHarmlessLine() {
    Source turned = Source.of("x", SourceKind.NEWSPAPER, "The \u202Enuus\u202C");
    assertThat(sentence(Attribution.direct(turned, "said").withHedge("\u2066so\u2069")))
        .contains("The \uFFFDnuus\uFFFD", "“\uFFFDso\uFFFD”").doesNotContain("\u202E", "\u202C", "\u2066", "\u2069");
  }

  private static String sentence(Attribution... links) {
    return Chain.of(letter("letter", links).build()).sentence();
  }
}
