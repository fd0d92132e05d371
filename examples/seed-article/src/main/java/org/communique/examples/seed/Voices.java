// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.seed;

import org.communique.Reliability;
import org.communique.Source;
import org.communique.base.LanguageTag;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.MediaControl;
import org.communique.vocabulary.SourceKind;
import org.communique.vocabulary.TimeBasis;

/** The voices through which the statements reached the reader of the article, each with the grade of its record. */
final class Voices {

  static final Source ARTICLE = Source.builder()
      .id("the-article").kind(SourceKind.NEWS_BRIEF)
      .name("Russia and North Korea strengthen ties as they face global isolation")
      .issuer(Cast.PUBLISHER).language(LanguageTag.parse("en"))
      .published(TimeExpression.builder().date(Edtf.parse("2022-08-16?")).basis(TimeBasis.INFERRED).build())
      .addGrade(Reliability.parse("F").withRationale("the text does not name its publisher: no history to judge by"))
      .build();

  static final Source KCNA = Source.builder()
      .id("kcna").kind(SourceKind.NEWS_AGENCY).name("KCNA").issuer(Cast.KCNA)
      .control(MediaControl.STATE_CONTROLLED).controller(Cast.NORTH_KOREA)
      .addGrades(leadership("it is the leadership's channel of record"), adversaries())
      .build();

  static final Source RODONG_SINMUN = Source.builder()
      .id("rodong-sinmun").kind(SourceKind.NEWSPAPER).name("Rodong Sinmun").issuer(Cast.RODONG_SINMUN)
      .control(MediaControl.PARTY_ORGAN).controller(Cast.RULING_PARTY)
      .addGrades(
          leadership("it is the ruling party's paper; it generally prints KCNA's texts, so it does not confirm KCNA"),
          Reliability.parse("C").withPurpose("messages that its leadership receives")
              .withRationale("such messages do arrive; the paper selects and paraphrases what suits its leadership"),
          adversaries())
      .build();

  /** “State news outlets” names no state: so nobody is recorded as controller. */
  static final Source STATE_OUTLETS = Source.builder()
      .id("state-outlets").kind(SourceKind.UNNAMED).name("state news outlets").issuer(Cast.STATE_OUTLETS)
      .control(MediaControl.STATE_CONTROLLED)
      .addGrade(Reliability.parse("F").withRationale("a collective without names cannot be judged"))
      .build();

  static final Source UNNAMED_REPORT = Source.builder()
      .id("unnamed-report").kind(SourceKind.UNNAMED).name("whoever reported the messages")
      .addGrade(Reliability.parse("F").withRationale("nobody says who"))
      .build();

  static final Source AL_JAZEERA = Source.builder()
      .id("al-jazeera").kind(SourceKind.BROADCASTER).name("Al Jazeera").issuer(Cast.AL_JAZEERA)
      .addGrade(Reliability.parse("B").withPurpose("what its correspondent says")
          .withRationale("an established broadcaster and a correspondent with a name; he is in Seoul, not on the spot"))
      .build();

  private Voices() {}

  private static Reliability leadership(String rationale) {
    return Reliability.parse("B").withPurpose("what its own leadership says").withRationale(rationale);
  }

  private static Reliability adversaries() {
    return Reliability.parse("D").withPurpose("facts about adversaries and third parties")
        .withRationale("state control without independent editing");
  }
}
