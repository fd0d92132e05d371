// SPDX-License-Identifier: Apache-2.0
package org.communique.suite;

import org.communique.Actor;
import org.communique.Attribution;
import org.communique.Brief;
import org.communique.Reliability;
import org.communique.Role;
import org.communique.Source;
import org.communique.Stance;
import org.communique.Statement;
import org.communique.Topic;
import org.communique.text.Quotation;
import org.communique.text.Segment;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.ActorKind;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.SourceKind;
import org.communique.vocabulary.StanceKind;

/** The values that the tests of this suite share. */
final class Specimens {

  static final Actor NORTH_KOREA = Actor.state("north-korea", "North Korea");
  static final Actor PUTIN = Actor.person("putin", "Vladimir Putin");
  static final Actor KIM = Actor.builder().id("kim").kind(ActorKind.PERSON).name("Kim Jong Un")
      .addRole(Role.of("Supreme Leader", NORTH_KOREA)).build();
  static final Source ARTICLE = Source.of("the-article", SourceKind.NEWS_BRIEF, "A news brief");
  static final Source RODONG = Source.of("rodong-sinmun", SourceKind.NEWSPAPER, "Rodong Sinmun");
  static final Topic TIES = Topic.of("bilateral-ties", "ties between Russia and North Korea");

  /** Key comment 2 of the seed article, in short. */
  static final Statement LETTER = Statement.builder().id("letter")
      .addSpeaker(PUTIN).addAddressee(KIM)
      .act(Act.EXPRESS_INTENT).gist("Russia wants to go on expanding bilateral relations")
      .addQuotation(Quotation.of(Segment.supplied("[Putin’s message]"), Segment.spoken(" expressed the will")))
      .addAttributions(Attribution.indirect(RODONG, "expressed the will"), Attribution.direct(ARTICLE, "wrote"))
      .said(TimeExpression.computed("yesterday", "2022-08-15?"))
      .addStance(Stance.of(PUTIN, Attitude.SUPPORT, TIES).withKind(StanceKind.INTENTION))
      .addGrade(Reliability.parse("B2"))
      .build();

  static final Brief BRIEF =
      Brief.builder().id("ties").title("A letter").source(ARTICLE).addStatement(LETTER).build();

  private Specimens() {}
}
