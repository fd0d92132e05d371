// SPDX-License-Identifier: Apache-2.0
package org.communique;

import org.communique.vocabulary.Act;
import org.communique.vocabulary.ActorKind;
import org.communique.vocabulary.SourceKind;

/** The values that the tests of the model share. */
final class Specimens {

  static final Actor RUSSIA = Actor.state("russia", "Russia");
  static final Actor NORTH_KOREA = Actor.state("north-korea", "North Korea");
  static final Actor PUTIN = Actor.person("putin", "Vladimir Putin");
  static final Actor KIM = Actor.builder().id("kim").kind(ActorKind.PERSON).name("Kim Jong Un")
      .addRole(Role.of("Supreme Leader", NORTH_KOREA)).build();
  static final Source ARTICLE = Source.of("the-article", SourceKind.NEWS_BRIEF, "A news brief");
  static final Source RODONG = Source.of("rodong-sinmun", SourceKind.NEWSPAPER, "Rodong Sinmun");
  static final Topic TIES = Topic.of("bilateral-ties", "ties between Russia and North Korea");

  static final String LABEL =
      " must be one line, not blank, without control characters or unbalanced bidi controls, but was ''";
  static final String PROSE = " must not be blank, nor hold U+0000 or a lone surrogate, but was ''";
  static final String ID =
      ": id must be 1 to 128 of a-z and 0-9, with single '-', '.' or '_' between them, but was ''";

  private Specimens() {}

  /** Putin to Kim, quoted by the article. */
  static StatementBuilder letter(String id) {
    return Statement.builder().id(id).addSpeaker(PUTIN).addAddressee(KIM)
        .act(Act.EXPRESS_INTENT).gist("Russia wants to go on expanding bilateral relations")
        .addAttribution(Attribution.direct(ARTICLE, "wrote"));
  }

  static BriefBuilder brief(Statement... statements) {
    return Brief.builder().id("ties").title("A letter").source(ARTICLE).addStatements(statements);
  }
}
