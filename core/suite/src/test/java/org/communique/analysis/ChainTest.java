// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.analysis.Cases.ARTICLE;
import static org.communique.analysis.Cases.KIM;
import static org.communique.analysis.Cases.PUTIN;
import static org.communique.analysis.Cases.RODONG;
import static org.communique.analysis.Cases.letter;

import java.util.Arrays;
import java.util.List;
import org.communique.Actor;
import org.communique.Alias;
import org.communique.Attribution;
import org.communique.Reliability;
import org.communique.Source;
import org.communique.analysis.draw.ChainWords;
import org.communique.vocabulary.ActorKind;
import org.communique.vocabulary.Mode;
import org.communique.vocabulary.Occurrence;
import org.communique.vocabulary.SourceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A chain reads as a sentence, and tells its gaps and hedges. */
class ChainTest {

  @Test
  void callsTwoOfOneShortNameByTheirWholeNames() {
    Actor sister = Actor.builder().id("kim-yo-jong").kind(ActorKind.PERSON).name("Kim Yo Jong")
        .addAlias(Alias.of("Kim")).build();
    Actor kim = Actor.builder().id("kim").kind(ActorKind.PERSON).name("Kim Jong Un").addAlias(Alias.of("Kim")).build();
    assertThat(Chain.of(Cases.letter(Attribution.direct(Cases.ARTICLE, "said")).speakers(List.of(kim, sister)).build()))
        .hasToString("Kim Jong Un and Kim Yo Jong, quoted by the article");
  }

  private static final Attribution WROTE = Attribution.direct(ARTICLE, "wrote");

  @Test
  void readsFromTheSpeakerToThePage() {
    Chain chain = Chain.of(letter(Attribution.indirect(RODONG, "expressed the will"), WROTE).build());
    assertThat(chain.sentence()).isEqualTo("Putin, paraphrased by Rodong Sinmun, quoted by the article");
    assertThat(chain).hasToString(chain.sentence());
    assertThat(chain.depth()).isEqualTo(2);
    assertThat(chain.links()).extracting(Attribution::source).containsExactly(RODONG, ARTICLE);
    assertThat(chain.hedges()).isEmpty();
    assertThat(chain.gaps()).isEmpty();
    assertThat(chain.reliability()).hasToString("at most B, not fully judged");
    assertThat(chain.reliability("what its own leadership says")).hasToString("at most B, not fully judged");
    assertThat(chain.reliability("as fact")).hasToString("not judged");
  }

  @Test
  void hasWordsForEveryMode() {
    assertThat(Arrays.stream(Mode.values()).map(mode -> sentence(Attribution.of(RODONG, mode)))).containsExactly(
        "Putin, quoted by Rodong Sinmun", "Putin, partly quoted by Rodong Sinmun",
        "Putin, paraphrased by Rodong Sinmun", "Putin, reported by Rodong Sinmun", "Putin, mentioned by Rodong Sinmun",
        "Putin, speaking through Rodong Sinmun", "Putin, passed on by Rodong Sinmun");
  }

  @Test
  void putsAHedgeAndWhatDidNotHappenBehindTheirVoice() {
    assertThat(sentence(Attribution.indirect(RODONG, "said").withHedge("reportedly"), WROTE))
        .isEqualTo("Putin, paraphrased by Rodong Sinmun (“reportedly”), quoted by the article");
    Attribution denied = Attribution.builder().source(RODONG).mode(Mode.NARRATED_ACT)
        .occurrence(Occurrence.NOT_OCCURRED).hedge("it is said").build();
    assertThat(sentence(denied, WROTE))
        .isEqualTo("Putin, reported by Rodong Sinmun (“it is said”) (not-occurred), quoted by the article");
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
  void callsASpeakerByTheShortestAliasThatIsAWholePartOfTheName(String name, String aliases, String called) {
    assertThat(ChainWords.shortName(Cases.person("p", name, aliases.split(" \\| ")))).isEqualTo(called);
  }

  @Test
  void callsSeveralSpeakersTogether() {
    assertThat(Chain.of(letter(WROTE).addSpeaker(KIM).build())).hasToString("Putin and Kim, quoted by the article");
    assertThat(Chain.of(letter(WROTE).addSpeakers(KIM, Cases.person("xi", "Xi Jinping")).build()))
        .hasToString("Putin, Kim and Xi Jinping, quoted by the article");
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
  void callsTheDocumentByWhatItIsAndAWholeOutletByItsName(String kind, String called) {
    Source document = Source.builder().id("x").kind(SourceKind.parse(kind)).name("X").issuer(PUTIN).build();
    assertThat(sentence(Attribution.direct(document, "wrote"))).isEqualTo("Putin, quoted by " + called);
    assertThat(sentence(Attribution.direct(document, "wrote"), WROTE))
        .isEqualTo("Putin, quoted by X, quoted by the article");
  }

  @Test
  void namesGapsAndHedges() {
    Attribution nobody = Attribution.indirect(Source.unnamed("gap", "whoever reported the letter"), "it was reported");
    Attribution somehow = Attribution.of(RODONG, Mode.UNKNOWN);
    Attribution hedged = WROTE.withHedge("reportedly");
    Chain chain = Chain.of(letter(nobody, somehow, hedged).build());
    assertThat(chain.gaps()).containsExactly(nobody, somehow);
    assertThat(chain.hedges()).containsExactly(hedged);
  }

  @Test
  void tabulatesAVoicePerRow() {
    Attribution graded = Attribution.builder().from(Attribution.indirect(RODONG, "expressed the will"))
        .hedge("reportedly").addGrade(Reliability.parse("C2")).build();
    assertThat(Chain.of(letter(graded, Attribution.of(ARTICLE, Mode.UNKNOWN)).build()).table()).hasToString("""
        voice                                   mode      cue                 hedge       grade  so far
        Rodong Sinmun                           indirect  expressed the will  reportedly  C2, B  C
        Russia and North Korea strengthen ties  unknown                                   F      \
        at most C, not fully judged
        """);
  }

  @Test
  void isOneHarmlessLine() {
    Source turned = Source.of("x", SourceKind.NEWSPAPER, "The \u202Enuus\u202C");
    assertThat(sentence(Attribution.direct(turned, "said").withHedge("\u2066so\u2069")))
        .isEqualTo("Putin, quoted by The \uFFFDnuus\uFFFD (“\uFFFDso\uFFFD”)");
  }

  private static String sentence(Attribution... links) {
    return Chain.of(letter(links).build()).sentence();
  }
}
