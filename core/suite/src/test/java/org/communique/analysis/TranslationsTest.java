// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.analysis.Cases.ARTICLE;
import static org.communique.analysis.Cases.RODONG;

import org.communique.Attribution;
import org.communique.Source;
import org.communique.analysis.draw.OneLine;
import org.communique.base.LanguageTag;
import org.communique.vocabulary.Mode;
import org.communique.vocabulary.SourceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A chain is translated where its languages change, a tag says so, or somebody interprets. */
class TranslationsTest {

  private static final Source INTERPRETER = Source.builder().id("interpreter").kind(SourceKind.INTERPRETER)
      .name("Viktor Sukhodrev").issuer(Cases.person("sukhodrev", "Viktor Sukhodrev")).build();

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", value = {
    "ru         | ko       | en       | ru to ko by Rodong Sinmun, ko to en by article",
    "ko         | ko       | en       | ko to en by article",
    "ru         | ko       | ko       | ru to ko by Rodong Sinmun",
    "ko-KP      | KO-Kore  | ko-KR    | ",
    "zh-Hant    | zh-Hans  | ZH       | ",
    "IT         | it       | It-CH    | ",
    "ru         | -        | en       | ru to en by article",
    "-          | ko       | en       | ko to en by article",
    "-          | -        | en       | ",
    "-          | ko       | -        | ",
    "ru         | -        | -        | ",
    "und        | ko       | en       | ko to en by article",
    "ru         | und      | en       | ru to en by article",
    "x-a        | ko       | ko       | ",
    "iw         | he       | iw-IL    | ",
    "ru         | en       | ru       | ru to en by Rodong Sinmun, en to ru by article"
  })
  void countsAChangeOfThePrimarySubtagSinceTheLastOneRecorded(String said, String paper, String article, String found) {
    assertThat(printed(chain(said, link(RODONG, paper), link(ARTICLE, article)))).isEqualTo(found == null ? "" : found);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", value = {
    "-  | en-t-ko                  | ko to en-t-ko by article",
    "ko | en-t-ko                  | ko to en-t-ko by article",
    "ru | en-t-ko                  | ko to en-t-ko by article",
    "-  | EN-T-KO-KP               | ko to EN-T-KO-KP by article",
    "-  | en-t-it-latn-m0-ungegn   | it to en-t-it-latn-m0-ungegn by article",
    "-  | EN-T-IT                  | it to EN-T-IT by article",
    "-  | en-US-u-ca-gregory-t-ru  | ru to en-US-u-ca-gregory-t-ru by article",
    "-  | en-t-en                  | en to en-t-en by article",
    "-  | en-t-m0-ungegn           | ",
    "-  | en-x-t-ko                | ",
    "-  | x-t-ko                   | ",
    "-  | ko-t-x0-kcna             | "
  })
  void believesATagThatItIsATranslation(String said, String article, String found) {
    assertThat(printed(chain(said, link(ARTICLE, article)))).isEqualTo(found == null ? "" : found);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", value = {
    "-  | -  | ? to ? by Viktor Sukhodrev",
    "ru | -  | ru to ? by Viktor Sukhodrev",
    "-  | en | ? to en by Viktor Sukhodrev",
    "ru | en | ru to en by Viktor Sukhodrev",
    "en | en | en to en by Viktor Sukhodrev"
  })
  void countsAnInterpreterWhateverIsRecorded(String said, String interpreted, String found) {
    assertThat(printed(chain(said, link(INTERPRETER, interpreted), link(ARTICLE, interpreted)))).isEqualTo(found);
  }

  @Test
  void namesTheLinkInWhichItShows() {
    Attribution paper = link(RODONG, "ko");
    assertThat(chain("ru", paper, link(ARTICLE, null)).translations()).singleElement().satisfies(translation -> {
      assertThat(translation.from()).contains(LanguageTag.parse("ru"));
      assertThat(translation.to()).contains(LanguageTag.parse("ko"));
      assertThat(translation.by()).isEqualTo(paper);
    });
  }

  private static String printed(Chain chain) {
    return OneLine.commas(chain.translations()).replace(ARTICLE.name(), "article");
  }

  private static Chain chain(String said, Attribution... links) {
    var statement = Cases.letter(links);
    return Chain.of((said == null ? statement : statement.language(LanguageTag.parse(said))).build());
  }

  private static Attribution link(Source source, String language) {
    var link = Attribution.builder().source(source).mode(Mode.INDIRECT);
    return language == null ? link.build() : link.language(LanguageTag.parse(language)).build();
  }
}
