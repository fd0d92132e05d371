// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.testing.Specimens.ARTICLE;
import static org.communique.testing.Specimens.KIM;
import static org.communique.testing.Specimens.PUTIN;
import static org.communique.testing.Specimens.REUTERS;
import static org.communique.testing.Specimens.say;

import java.util.List;
import org.communique.Actor;
import org.communique.Attribution;
import org.communique.Source;
import org.communique.Statement;
import org.communique.base.LanguageTag;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.Mode;
import org.communique.vocabulary.SourceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a chain is put into words. */
class ChainWordsTest {

  private static final Attribution WROTE = Attribution.direct(ARTICLE, "wrote");

  private static Statement through(Attribution link) {
    return say("a", PUTIN).language(LanguageTag.parse("ru")).attributions(List.of(link, WROTE)).build();
  }

  @ParameterizedTest
  @CsvSource({
    "DIRECT, as interpreted by, as translated by, quoted by",
    "MIXED, as interpreted by, as translated by, partly quoted by",
    "OWN_VOICE, as interpreted by, as translated by, speaking through",
    "INDIRECT, as interpreted by, paraphrased by, paraphrased by",
    "NARRATED_ACT, in an act reported by, in an act reported by, in an act reported by",
    "MENTIONED, in words mentioned by, in words mentioned by, in words mentioned by",
    "UNKNOWN, passed on by, passed on by, passed on by"
  })
  void tellsWhatAVoiceDidWithTheWords(Mode mode, String byInterpreter, String intoEnglish, String inRussian) {
    Source interpreter = Source.builder().id("interpreter").kind(SourceKind.INTERPRETER).name("the interpreter")
        .issuer(KIM).build();
    assertThat(ChainWords.verbs(through(Attribution.of(interpreter, mode))).get(0)).isEqualTo(byInterpreter);
    Attribution reuters = Attribution.of(REUTERS, mode);
    assertThat(ChainWords.verbs(through(reuters.withLanguage(LanguageTag.parse("en")))).get(0)).isEqualTo(intoEnglish);
    assertThat(ChainWords.verbs(through(reuters.withLanguage(LanguageTag.parse("ru-RU")))).get(0)).isEqualTo(inRussian);
    assertThat(ChainWords.verbs(through(reuters)).get(0)).isEqualTo(inRussian);
  }

  @Test
  void namesBySpeakerAndNearestVoiceWhoseAccountItIs() {
    assertThat(ChainWords.account(through(Attribution.indirect(REUTERS, "said")), false))
        .isEqualTo("Vladimir Putin (Reuters)");
    assertThat(ChainWords.account(say("a", PUTIN).build(), false)).isEqualTo("Vladimir Putin (the article)");
    assertThat(ChainWords.account(say("a", PUTIN).build(), true)).isEqualTo("Vladimir Putin (A news brief)");
    assertThat(ChainWords.account(
        say("a", PUTIN).attributions(List.of(Attribution.ownVoice(ARTICLE))).build(), false)).isEqualTo("the article");
    assertThat(ChainWords.account(through(Attribution.ownVoice(REUTERS)), false)).isEqualTo("Vladimir Putin (Reuters)");
  }

  @Test
  void doesNotNameASpeakerAsTheVoiceOfItself() {
    Attribution own = Attribution.direct(Source.of(PUTIN), "wrote");
    assertThat(ChainWords.account(through(own), false)).isEqualTo("Vladimir Putin");
    assertThat(ChainWords.sentence(through(own)))
        .isEqualTo("Vladimir Putin, by the speaker’s own account, quoted by the article");
    assertThat(ChainWords.sentence(through(Attribution.ownVoice(Source.of(PUTIN)))))
        .isEqualTo("Vladimir Putin, in the speaker’s own voice, quoted by the article");
    Statement two = through(own).toBuilder().addSpeaker(KIM).build();
    assertThat(ChainWords.account(two, false)).isEqualTo("Vladimir Putin and Kim Jong Un (Vladimir Putin)");
    Source president = Source.of("p", SourceKind.UNNAMED, "the President").toBuilder().kind(SourceKind.ACTOR)
        .issuer(PUTIN).build();
    assertThat(ChainWords.account(through(Attribution.direct(president, "wrote")), false)).as("by another name")
        .isEqualTo("Vladimir Putin");
    Actor paper = Actor.media("paper", "The Paper");
    Source site = Source.of("site", SourceKind.ONLINE_OUTLET, "paper.example").toBuilder().issuer(paper).build();
    assertThat(ChainWords.account(
        say("a", paper).attributions(List.of(Attribution.direct(site, "wrote"), WROTE)).build(), false))
        .as("another name").isEqualTo("The Paper (paper.example)");
    Source namesake = Source.of("namesake", SourceKind.NEWSPAPER, "The Paper");
    assertThat(ChainWords.account(
        say("a", paper).attributions(List.of(Attribution.direct(namesake, "wrote"), WROTE)).build(), false))
        .as("nobody says that it is the same").isEqualTo("The Paper (The Paper)");
  }

  @ParameterizedTest
  @CsvSource({
    "news-brief, the article", "official-document, the document", "diplomatic-message, the message", "cable, the cable",
    "press-conference, the press conference", "newspaper, Its name", "official-website, Its name"
  })
  void callsTheDocumentByItsKindUnlessItIsAnOutlet(String kind, String name) {
    Source source = Source.builder().id("s").kind(SourceKind.parse(kind)).name("Its name").issuer(PUTIN).build();
    assertThat(ChainWords.voice(
        Statement.reported("a", KIM, Act.STATE, "g", Attribution.direct(source, "said")).build(), 0)).isEqualTo(name);
  }
}
