// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.analysis.CorpusFixture.person;
import static org.communique.testing.Specimens.ARTICLE;
import static org.communique.testing.Specimens.RODONG;
import static org.communique.testing.Specimens.letter;

import java.util.Optional;
import java.util.stream.Collectors;
import org.communique.Attribution;
import org.communique.Source;
import org.communique.base.LanguageTag;
import org.communique.vocabulary.Mode;
import org.communique.vocabulary.SourceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A link translates if the language changes there, if its language tag says so, or if its source is an interpreter. */
class TranslationsTest {

  private static final Source INTERPRETER = Source.builder().id("interpreter").kind(SourceKind.INTERPRETER)
      .name("Viktor Sukhodrev").issuer(person("sukhodrev", "Viktor Sukhodrev")).build();

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", value = {
    "ru         | ko       | en       | ru to ko by rodong-sinmun, ko to en by the-article",
    "ko         | ko       | en       | ko to en by the-article",
    "ru         | ko       | ko       | ru to ko by rodong-sinmun",
    "ko-KP      | KO-Kore  | ko-KR    | ",
    "zh-Hant    | zh-Hans  | ZH       | ",
    "IT         | it       | It-CH    | ",
    "ru         | -        | en       | ru to en by the-article",
    "-          | ko       | en       | ko to en by the-article",
    "-          | -        | en       | ",
    "-          | ko       | -        | ",
    "ru         | -        | -        | ",
    "und        | ko       | en       | ko to en by the-article",
    "ru         | und      | en       | ru to en by the-article",
    "x-a        | ko       | ko       | ",
    "iw         | he       | iw-IL    | ",
    "ru         | en       | ru       | ru to en by rodong-sinmun, en to ru by the-article"
  })
  void findsAChangeOfThePrimarySubtagSinceTheLastRecordedLanguage(
      String said, String paper, String article, String found) {
    assertThat(found(chain(said, link(RODONG, paper), link(ARTICLE, article)))).isEqualTo(found == null ? "" : found);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", value = {
    "-  | en-t-ko                  | ko to en-t-ko by the-article",
    "ko | en-t-ko                  | ko to en-t-ko by the-article",
    "ru | en-t-ko                  | ko to en-t-ko by the-article",
    "-  | EN-T-KO-KP               | ko to EN-T-KO-KP by the-article",
    "-  | en-t-it-latn-m0-ungegn   | it to en-t-it-latn-m0-ungegn by the-article",
    "-  | EN-T-IT                  | it to EN-T-IT by the-article",
    "-  | en-US-u-ca-gregory-t-ru  | ru to en-US-u-ca-gregory-t-ru by the-article",
    "-  | en-t-en                  | en to en-t-en by the-article",
    "-  | en-t-m0-ungegn           | ",
    "-  | en-x-t-ko                | ",
    "-  | x-t-ko                   | ",
    "-  | ko-t-x0-kcna             | "
  })
  void findsATranslationThatALanguageTagStates(String said, String article, String found) {
    assertThat(found(chain(said, link(ARTICLE, article)))).isEqualTo(found == null ? "" : found);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", value = {
    "-  | -  | ? to ? by interpreter",
    "ru | -  | ru to ? by interpreter",
    "-  | en | ? to en by interpreter",
    "ru | en | ru to en by interpreter",
    "en | en | en to en by interpreter"
  })
  void findsATranslationByAnInterpreterWhateverTheLanguages(String said, String interpreted, String found) {
    assertThat(found(chain(said, link(INTERPRETER, interpreted), link(ARTICLE, interpreted)))).isEqualTo(found);
  }

  @Test
  void returnsTheLinkThatTranslates() {
    Attribution paper = link(RODONG, "ko");
    assertThat(chain("ru", paper, link(ARTICLE, null)).translations()).singleElement().satisfies(translation -> {
      assertThat(translation.from()).contains(LanguageTag.parse("ru"));
      assertThat(translation.to()).contains(LanguageTag.parse("ko"));
      assertThat(translation.by()).isEqualTo(paper);
    });
  }

  /** Each translation as the language before, the language after and the id of the source. */
  private static String found(Chain chain) {
    return chain.translations().stream()
        .map(translation ->
            tag(translation.from()) + " to " + tag(translation.to()) + " by " + translation.by().source().id())
        .collect(Collectors.joining(", "));
  }

  private static String tag(Optional<LanguageTag> language) {
    return language.map(LanguageTag::tag).orElse("?");
  }

  private static Chain chain(String said, Attribution... links) {
    var statement = letter("letter", links);
    return Chain.of((said == null ? statement : statement.language(LanguageTag.parse(said))).build());
  }

  private static Attribution link(Source source, String language) {
    var link = Attribution.builder().source(source).mode(Mode.INDIRECT);
    return language == null ? link.build() : link.language(LanguageTag.parse(language)).build();
  }
}
