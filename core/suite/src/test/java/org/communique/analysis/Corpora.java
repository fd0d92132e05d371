// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.communique.Actor;
import org.communique.Attribution;
import org.communique.Brief;
import org.communique.Gloss;
import org.communique.Relation;
import org.communique.Reliability;
import org.communique.Source;
import org.communique.Stance;
import org.communique.Statement;
import org.communique.StatementBuilder;
import org.communique.StatementRef;
import org.communique.Target;
import org.communique.Topic;
import org.communique.base.Identifier;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.ActorKind;
import org.communique.vocabulary.Anonymity;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.Basis;
import org.communique.vocabulary.Mode;
import org.communique.vocabulary.RelationKind;
import org.communique.vocabulary.SourceKind;
import org.communique.vocabulary.StanceKind;

/** Makes lists of 2 to 4 briefs that share ids, names and identifiers, and refer to each other's statements. */
final class Corpora {

  private static final String[] NAMES = {"kim", "putin", "russia", "north-korea"};
  private static final String[] VOICES = {"kcna", "rodong-sinmun", "reuters"};
  private static final String[] DATES = {"2021", "2022-08", "2022-08-15", "2022-09-01", "2023", "2022-08-15?"};
  private static final RelationKind[] KINDS = {
    RelationKind.SAME_UTTERANCE_AS, RelationKind.SAME_UTTERANCE_AS, RelationKind.CONFIRMS, RelationKind.PRECEDES,
    RelationKind.RESPONDS_TO, RelationKind.RETRACTS, RelationKind.DENIES, RelationKind.CORRECTS, RelationKind.PART_OF,
    RelationKind.QUOTES, RelationKind.TRANSLATES
  };

  private final Random random;
  private final int number;
  private final List<Actor> actors = new ArrayList<>();
  private final List<Source> sources = new ArrayList<>();
  private final List<Topic> topics = new ArrayList<>();

  private Corpora(Random random, int number) {
    this.random = random;
    this.number = number;
  }

  static Arbitrary<List<Brief>> briefs() {
    return Arbitraries.randomValue(Corpora::next);
  }

  private static List<Brief> next(Random random) {
    List<Brief> briefs = new ArrayList<>();
    for (int number = 2 + random.nextInt(3); number > 0; number--) {
      briefs.add(new Corpora(random, number).brief());
    }
    return briefs;
  }

  private Brief brief() {
    for (String name : NAMES) {
      actors.add(Actor.builder().id(name).kind(ActorKind.STATE).name(name).addAllIdentifiers(identifiers())
          .anonymity(maybe() ? Anonymity.UNNAMED : Anonymity.NAMED).build());
    }
    actors.add(Actor.builder().id("hostile-forces").kind(ActorKind.VAGUE).name("hostile forces").gloss(Gloss.builder()
        .text("read: these").givenBy(pick(actors)).addMembers(pick(actors), pick(actors)).basis(Basis.EXPLICIT).build())
        .build());
    for (String voice : VOICES) {
      sources.add(source(voice, pick(SourceKind.NEWS_AGENCY, SourceKind.NEWSPAPER, SourceKind.UNNAMED)));
    }
    for (String topic : List.of("ties", "trade")) {
      topics.add(Topic.builder().id(topic).label(topic).addAllIdentifiers(identifiers()).build());
    }
    Source own = source(maybe() ? "the-article" : "article-" + number, SourceKind.NEWS_BRIEF);
    var brief = Brief.builder().id("brief-" + number).title("Ties").source(own)
        .base(number > 1 ? Optional.of(URI.create("https://example.org/" + number)) : Optional.empty());
    IntStream.range(0, 4).forEach(at -> brief.addStatement(statement(at, own)));
    return brief.build();
  }

  private Source source(String id, SourceKind kind) {
    return Source.builder().id(id).kind(kind).name(id).addAllIdentifiers(identifiers())
        .issuer(maybe() ? Optional.of(pick(actors)) : Optional.empty())
        .controller(maybe() ? Optional.of(pick(actors)) : Optional.empty()).build();
  }

  private List<Identifier> identifiers() {
    return some(() -> maybe()
        ? Identifier.of("wikidata", "2022", "Q" + random.nextInt(12))
        : Identifier.of(pick("wikidata", "lei"), "Q" + random.nextInt(12)));
  }

  private Statement statement(int at, Source own) {
    StatementBuilder statement = Statement.builder().id("s" + at).addSpeaker(pick(actors))
        .addAllSpeakers(maybe() ? List.of(pick(actors)) : List.of()).act(Act.STATE).gist("Ties are good");
    for (int voices = random.nextInt(3); voices > 0; voices--) {
      statement.addAttribution(Attribution.of(pick(sources), pick(Mode.DIRECT, Mode.INDIRECT, Mode.UNKNOWN), "said"));
    }
    statement.addAttribution(Attribution.direct(own, "wrote").withAct(pick(Act.STATE, Act.APPEAL)));
    statement.said(maybe() ? Optional.empty() : Optional.of(TimeExpression.of(pick(DATES))));
    statement.addAllGrades(maybe() ? List.of(Reliability.parse("B1")) : List.of());
    return statement.addAllStances(some(this::stance)).addAllRelations(some(() -> relation(at))).build();
  }

  private Stance stance() {
    StatementRef ref = StatementRef.parse("s" + random.nextInt(4));
    List<Target> targets = List.of(topics.get(0), topics.get(0), pick(actors), ref);
    Actor holder = maybe() ? pick(actors) : actors.get(0);
    return Stance.of(holder, pick(Attitude.SUPPORT, Attitude.OPPOSE, pick(Attitude.values())), pick(targets))
        .withKind(maybe() ? StanceKind.INTENTION : StanceKind.ATTITUDE).withBasis(pick(Basis.values()));
  }

  private Relation relation(int at) {
    RelationKind kind = pick(KINDS);
    boolean local = maybe() && !(kind.isWalked() && at == 0);
    return Relation.of(kind, local
        ? "s" + random.nextInt(kind.isWalked() ? at : 4)
        : "https://example.org/" + (1 + random.nextInt(4)) + "#s" + random.nextInt(4));
  }

  private boolean maybe() {
    return random.nextInt(3) == 0;
  }

  private <T> List<T> some(Supplier<T> supplier) {
    return Stream.generate(supplier).limit(random.nextInt(3)).toList();
  }

  private <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  @SafeVarargs
  private <T> T pick(T... all) {
    return all[random.nextInt(all.length)];
  }
}
