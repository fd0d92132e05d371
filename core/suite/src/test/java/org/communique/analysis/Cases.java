// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.Arrays;
import java.util.List;
import org.communique.Actor;
import org.communique.Attribution;
import org.communique.Brief;
import org.communique.Alias;
import org.communique.Reliability;
import org.communique.Source;
import org.communique.Stance;
import org.communique.Statement;
import org.communique.StatementBuilder;
import org.communique.Topic;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.ActorKind;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.Basis;
import org.communique.vocabulary.SourceKind;

/** The speakers and voices that the tests of the questions share. */
final class Cases {

  static final Actor PUTIN = person("putin", "Vladimir Putin", "Putin");
  static final Actor KIM = person("kim", "Kim Jong Un", "Kim");

  /** Graded B for a purpose. */
  static final Source RODONG = Source.builder().id("rodong-sinmun").kind(SourceKind.NEWSPAPER).name("Rodong Sinmun")
      .addGrade(Reliability.parse("B").withPurpose("what its own leadership says")).build();

  /** Graded F. */
  static final Source ARTICLE = Source.builder().id("the-article").kind(SourceKind.NEWS_BRIEF)
      .name("Russia and North Korea strengthen ties").addGrade(Reliability.parse("F")).build();

  private Cases() {}

  /** A person with aliases. */
  static Actor person(String id, String name, String... aliases) {
    var person = Actor.builder().id(id).kind(ActorKind.PERSON).name(name);
    for (String alias : aliases) {
      person.addAlias(Alias.of(alias));
    }
    return person.build();
  }

  /** Putin, through these voices. */
  static StatementBuilder letter(Attribution... links) {
    return Statement.builder().id("letter").addSpeaker(PUTIN).act(Act.EXPRESS_INTENT)
        .gist("Russia wants to go on expanding bilateral relations").addAttributions(links);
  }

  /** What the article says. */
  static Brief brief(Statement... statements) {
    return Brief.builder().id("ties").title("Ties").source(ARTICLE).addStatements(statements).build();
  }

  /** Names that mean something in XML, Mermaid or Graphviz, or turn a line round. */
  static List<String> hostile() {
    return List.of(
        "\"Kim\" 'Putin'", "<script>alert(1)</script>", "]]>", "<![CDATA[", "<!-- x -->", "& &amp; &lt; &#65;", "\\",
        "\\n \\N \\\"", "\u202Eabc\u202C", "🕊", "노동신문", "end", "#", "#quot;", ";", "|", "`Kim`", "%% Kim", "subgraph",
        "%%{init: {\"theme\": \"dark\"}}%%", "$$x^2$$", "style:\"x\"", "classDef a:#f00;", "fa:fa-car", "direction TB",
        "-->", "]", "{}", "\uFFFE", "\u200F");
  }

  /** A chain whose speaker, first voice and hedge are called so. */
  static Chain chain(String label) {
    return Chain.of(letter(
            Attribution.direct(Source.of("paper", SourceKind.NEWSPAPER, label), "said").withHedge(label),
            Attribution.direct(ARTICLE, "wrote"))
        .speakers(List.of(person("somebody", label))).build());
  }

  /** Somebody called so stands so, as far as somebody infers, on something called so. */
  static Stances stances(String label, Attitude... attitudes) {
    Actor holder = person("somebody", label);
    List<Stance> stances = Arrays.stream(attitudes)
        .map(attitude -> Stance.of(holder, attitude, Topic.of("something", label)).withBasis(Basis.INFERRED)).toList();
    return Stances.of(Corpus.of(brief(
        letter(Attribution.direct(ARTICLE, "wrote")).addAllStances(stances).build())));
  }
}
