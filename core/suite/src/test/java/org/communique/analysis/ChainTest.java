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
import java.util.Optional;
import org.communique.Actor;
import org.communique.Attribution;
import org.communique.Reliability;
import org.communique.Source;
import org.communique.Statement;
import org.communique.base.LanguageTag;
import org.communique.vocabulary.Anonymity;
import org.communique.analysis.draw.ChainWords;
import org.communique.vocabulary.Mode;
import org.communique.vocabulary.Occurrence;
import org.communique.vocabulary.SourceKind;
import org.communique.vocabulary.SourceReliability;
import org.communique.vocabulary.SourcingTerms;
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
    assertThat(chain.reliability().isExact()).isFalse();
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
    "news-brief, the article", "official-website, X", "official-document, the document",
    "diplomatic-message, the message", "social-media, X", "cable, the cable", "speech, the speech",
    "interview, the interview", "press-release, the press release", "press-conference, the press conference",
    "photograph, the photograph", "database, X", "reference-work, X",
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

  @ParameterizedTest
  @CsvSource({"WITHHELD, true", "IMPLICIT, true", "UNNAMED, true", "DESCRIBED, false", "NAMED, false"})
  void aSourceWhoIsHiddenIsAGap(Anonymity anonymity, boolean isGap) {
    Actor official = Actor.builder().from(person("official", "an official")).anonymity(anonymity).build();
    Attribution link = Attribution.indirect(Source.of(official), "said");
    Chain chain = Chain.of(letter("letter", link, WROTE).build());
    assertThat(chain.gaps()).isEqualTo(isGap ? List.of(link) : List.of());
    Source paper = Source.builder().from(RODONG).issuer(official).build();
    assertThat(Chain.of(letter("letter", Attribution.indirect(paper, "said"), WROTE).build()).gaps())
        .as("a named paper of a hidden publisher").isEmpty();
  }

  @Test
  void theTermsOfAttributionAreInTheSentence() {
    Attribution link = Attribution.builder().from(Attribution.indirect(RODONG, "said")).hedge("reportedly")
        .terms(SourcingTerms.NOT_FOR_ATTRIBUTION).build();
    assertThat(sentence(link, WROTE)).isEqualTo(
        "Vladimir Putin, paraphrased by Rodong Sinmun (“reportedly”) (not for attribution), quoted by the article");
  }

  @Test
  void isTheVoiceOfTheDocumentOnlyIfNobodyElseIsReported() {
    Attribution own = Attribution.ownVoice(ARTICLE_GRADED_F);
    assertThat(Chain.of(letter("letter", own).build()).isOwnVoice()).isTrue();
    assertThat(Chain.of(letter("letter", WROTE).build()).isOwnVoice()).isFalse();
    assertThat(Chain.of(letter("letter", Attribution.ownVoice(RODONG), WROTE).build()).isOwnVoice()).isFalse();
  }

  @Test
  void nobodySpeaksThroughHimself() {
    assertThat(sentence(Attribution.ownVoice(Source.of(PUTIN)), WROTE))
        .isEqualTo("Vladimir Putin, in the speaker’s own voice, quoted by the article");
    assertThat(sentence(Attribution.indirect(Source.of(PUTIN), "said"), WROTE))
        .isEqualTo("Vladimir Putin, by the speaker’s own account, quoted by the article");
    Source outlet = Source.outlet("sao", SourceKind.NEWS_AGENCY, "SAO");
    Statement own = letter("letter", Attribution.ownVoice(outlet)).speakers(List.of(outlet.issuer().orElseThrow()))
        .build();
    assertThat(Chain.of(own).sentence()).isEqualTo("SAO, in the speaker’s own voice");
  }

  @Test
  void wordsInAnotherLanguageAreThoseOfTheTranslator() {
    Source interpreter = Source.builder().id("ines").kind(SourceKind.INTERPRETER).name("Ines")
        .issuer(person("ines", "Ines")).build();
    Attribution interpreted = Attribution.direct(interpreter, "said");
    Attribution english = Attribution.builder().from(WROTE).language(LanguageTag.parse("en")).build();
    assertThat(sentence(Optional.of("ar"), interpreted, english)).isEqualTo(
        "Vladimir Putin, as interpreted by Ines, as translated by the article");
    Attribution inEnglish = Attribution.builder().from(interpreted).language(LanguageTag.parse("en-GB")).build();
    assertThat(sentence(Optional.of("ar"), inEnglish, english)).isEqualTo(
        "Vladimir Putin, as interpreted by Ines, quoted by the article");
    assertThat(sentence(Optional.of("ru"), english)).isEqualTo("Vladimir Putin, as translated by the article");
    assertThat(sentence(Optional.of("en-US"), english)).isEqualTo("Vladimir Putin, quoted by the article");
    assertThat(sentence(Optional.empty(), english)).isEqualTo("Vladimir Putin, quoted by the article");
    Statement h1 = letter("letter", inEnglish, english).language(LanguageTag.parse("ar")).build();
    assertThat(h1.quotedSource()).contains(interpreter);
  }

  private static String sentence(Optional<String> language, Attribution... links) {
    return Chain.of(letter("letter", links).language(language.map(LanguageTag::parse)).build()).sentence();
  }

  @Test
  void hasARowForEveryLink() {
    Attribution graded = Attribution.builder().from(Attribution.indirect(RODONG_GRADED_B, "expressed the will"))
        .hedge("reportedly").terms(SourcingTerms.ON_BACKGROUND).addGrade(Reliability.parse("C2")).build();
    Chain chain = Chain.of(letter("letter", graded, Attribution.of(ARTICLE_GRADED_F, Mode.UNKNOWN)).build());
    assertThat(chain.table().rows()).containsExactly(
        List.of("Rodong Sinmun", "indirect (on background)", "expressed the will", "reportedly", "C2, B", "C"),
        List.of("the article", "unknown", "", "", "F", chain.reliability().toString()));
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
