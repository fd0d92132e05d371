// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.List;
import org.communique.Actor;
import org.communique.Attribution;
import org.communique.Brief;
import org.communique.Source;
import org.communique.Statement;
import org.communique.StatementBuilder;
import org.communique.analysis.digest.Digest;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.SourceKind;

/** Statements of two neighbours, and the sections of the digest of a brief with such statements. */
final class DigestFixture {

  static final int EVENTS = 0;
  static final int WORDS = 1;
  static final int DIFFERENCES = 2;
  static final int POSITIONS = 3;
  static final int DOCUMENT = 4;
  static final int ORIGINS = 5;
  static final int TRUST = 6;
  static final int OPEN = 7;

  static final Actor ARVENIA = Actor.state("arvenia", "Arvenia");
  static final Actor VESKIA = Actor.state("veskia", "Veskia");
  static final Actor ORAM = Actor.person("oram", "Jan Oram");
  static final Actor VELL = Actor.person("vell", "Ada Vell");
  static final Source HERALD = Source.outlet("herald", SourceKind.NEWSPAPER, "The Herald");
  static final Source WIRE = Source.of("wire", SourceKind.NEWS_AGENCY, "Strait Wire");
  static final Source RADIO = Source.of("radio", SourceKind.BROADCASTER, "Radio Elsa");
  static final Source PAPER = Source.of("paper", SourceKind.NEWSPAPER, "The Paper");
  static final Attribution REPORTED = Attribution.indirect(HERALD, "reported");

  private DigestFixture() {}

  static StatementBuilder said(String id, Actor speaker, Attribution... links) {
    Attribution[] chain = links.length == 0 ? new Attribution[] {REPORTED} : links;
    return Statement.reported(id, speaker, Act.STATE, "It rains", chain);
  }

  static Brief brief(StatementBuilder... statements) {
    return Brief.builder().id("b").title("t").source(HERALD)
        .addAllStatements(List.of(statements).stream().map(StatementBuilder::build).toList()).build();
  }

  static List<String> entries(int section, StatementBuilder... statements) {
    return entries(section, brief(statements));
  }

  static List<String> entries(int section, Brief... briefs) {
    return Digest.of(Corpus.of(briefs)).sections().get(section).entries();
  }

  static String explanation(int section, StatementBuilder... statements) {
    return Digest.of(Corpus.of(brief(statements))).sections().get(section).explanation();
  }
}
