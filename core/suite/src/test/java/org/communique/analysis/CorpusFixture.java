// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.communique.testing.Specimens.ARTICLE;
import static org.communique.testing.Specimens.brief;
import static org.communique.testing.Specimens.letter;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.communique.Actor;
import org.communique.Alias;
import org.communique.Attribution;
import org.communique.Brief;
import org.communique.Source;
import org.communique.Stance;
import org.communique.StatementBuilder;
import org.communique.Topic;
import org.communique.vocabulary.ActorKind;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.Basis;
import org.communique.vocabulary.SourceKind;

/** Corpora to ask, and the names and keys by which a test compares what an answer contains. */
final class CorpusFixture {

  private CorpusFixture() {}

  /** A corpus of one brief. */
  static Corpus corpus(StatementBuilder... statements) {
    return Corpus.of(brief("ties", statements).build());
  }

  /** A brief whose base is {@code https://example.org/} and its id: other briefs can refer to its statements. */
  static Brief briefAt(String id, StatementBuilder... statements) {
    return brief(id, statements).base(URI.create("https://example.org/" + id)).build();
  }

  static CorpusStatement cite(Corpus corpus, String name) {
    return corpus.statement(name).orElseThrow();
  }

  static Entity entity(List<Entity> entities, String key) {
    return entities.stream().filter(entity -> entity.key().equals(key)).findFirst().orElseThrow();
  }

  static List<String> names(List<CorpusStatement> statements) {
    return statements.stream().map(CorpusStatement::name).toList();
  }

  static List<String> keys(List<Entity> entities) {
    return entities.stream().map(Entity::key).toList();
  }

  /** The names of the statements that the evidence comes from. */
  static List<String> statementsOf(List<Evidence> evidence) {
    return evidence.stream().map(ground -> ground.statement().name()).toList();
  }

  static Actor person(String id, String name, String... aliases) {
    return Actor.builder().id(id).kind(ActorKind.PERSON).name(name)
        .addAllAliases(Arrays.stream(aliases).map(Alias::of).toList()).build();
  }

  /** Names that mean something in XML, Mermaid or Graphviz, or that change the direction of a line. */
  static List<String> hostile() {
    return List.of(
        "\"Kim\" 'Putin'", "<script>alert(1)</script>", "]]>", "<![CDATA[", "<!-- x -->", "& &amp; &lt; &#65;", "\\",
        "\\n \\N \\\"", "\u202Eabc\u202C", "🕊", "노동신문", "end", "#", "#quot;", ";", "|", "`Kim`", "%% Kim", "subgraph",
        "%%{init: {\"theme\": \"dark\"}}%%", "$$x^2$$", "style:\"x\"", "classDef a:#f00;", "fa:fa-car", "direction TB",
        "-->", "]", "{}", "\uFFFD", "\u200F");
  }

  /** A chain of two links. Its speaker, its first source and the hedge of this source all have the given name. */
  static Chain chain(String name) {
    return Chain.of(letter(
            "letter", Attribution.direct(Source.of("paper", SourceKind.NEWSPAPER, name), "said").withHedge(name),
            Attribution.direct(ARTICLE, "wrote"))
        .speakers(List.of(person("somebody", name))).build());
  }

  /** One inferred position with the given attitudes. Its holder and its target both have the given name. */
  static Stances stances(String name, Attitude... attitudes) {
    Actor holder = person("somebody", name);
    List<Stance> stances = Arrays.stream(attitudes)
        .map(attitude -> Stance.of(holder, attitude, Topic.of("something", name)).withBasis(Basis.INFERRED)).toList();
    return Stances.of(corpus(letter("letter").addAllStances(stances)));
  }
}
