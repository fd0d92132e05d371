// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.communique.Actor;
import org.communique.Attribution;
import org.communique.Brief;
import org.communique.BriefBuilder;
import org.communique.Alias;
import org.communique.Source;
import org.communique.Statement;
import org.communique.StatementBuilder;
import org.communique.Topic;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.ActorKind;
import org.communique.vocabulary.SourceKind;

/** Who speaks and who prints it. */
final class Press {

  static final Actor RUSSIA = Actor.state("russia", "Russia");
  static final Actor NORTH_KOREA = Actor.state("north-korea", "North Korea");
  static final Actor KIM =
      Actor.builder().id("kim").kind(ActorKind.PERSON).name("Kim Jong Un").addAlias(Alias.of("Kim")).build();
  static final Actor PUTIN =
      Actor.builder().id("putin").kind(ActorKind.PERSON).name("Vladimir Putin").addAlias(Alias.of("Putin")).build();
  static final Source ARTICLE = Source.of("the-article", SourceKind.NEWS_BRIEF, "A news brief");
  static final Source KCNA = controlled("kcna", SourceKind.NEWS_AGENCY, "KCNA");
  static final Source RODONG = controlled("rodong-sinmun", SourceKind.NEWSPAPER, "Rodong Sinmun");
  static final Source REUTERS = Source.of("reuters", SourceKind.NEWS_AGENCY, "Reuters");
  static final Source GUARDIAN = Source.of("guardian", SourceKind.NEWSPAPER, "The Guardian");
  static final Source RADIO = Source.of("bbc-radio", SourceKind.BROADCASTER, "BBC Radio");
  static final Topic TIES = Topic.of("ties", "ties");

  private Press() {}

  private static Source controlled(String id, SourceKind kind, String name) {
    return Source.builder().id(id).kind(kind).name(name).controller(NORTH_KOREA).build();
  }

  /** The voices paraphrase, nearest the speaker first; the article quotes. */
  static StatementBuilder say(String id, Actor speaker, Source... voices) {
    return Statement.builder().id(id).addSpeaker(speaker).act(Act.STATE).gist("Ties are good")
        .addAllAttributions(Stream.of(voices).map(voice -> Attribution.indirect(voice, "said")).toList())
        .addAttribution(Attribution.direct(ARTICLE, "wrote"));
  }

  static BriefBuilder brief(String id, StatementBuilder... statements) {
    return Brief.builder().id(id).title("Ties").source(ARTICLE)
        .addAllStatements(Stream.of(statements).map(StatementBuilder::build).toList());
  }

  static Brief based(String name, StatementBuilder... statements) {
    return brief(name, statements).base(URI.create("https://example.org/" + name)).build();
  }

  static Corpus corpus(StatementBuilder... statements) {
    return Corpus.of(brief("ties", statements).build());
  }

  static CorpusStatement cite(Corpus corpus, String name) {
    return corpus.statement(name).orElseThrow();
  }

  static Entity subject(List<Entity> subjects, String key) {
    return subjects.stream().filter(subject -> subject.key().equals(key)).findFirst().orElseThrow();
  }
}
