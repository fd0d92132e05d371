// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.communique.testing.Maybe.oneIn;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
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
import org.communique.vocabulary.Certainty;
import org.communique.vocabulary.Mode;
import org.communique.vocabulary.Occurrence;
import org.communique.vocabulary.RelationKind;
import org.communique.vocabulary.SourceKind;
import org.communique.vocabulary.StanceKind;

/**
 * Makes lists of 1 to 4 briefs that share ids, names and identifiers, and refer to each other's statements.
 *
 * <p>A brief is drawn as choices, and the choices refer to actors, sources and statements by number. So every choice
 * shrinks by itself, and the brief is made of the choices at the end.
 */
final class Corpora {

  private static final List<String> NAMES = List.of("kim", "putin", "russia", "north-korea");
  private static final List<String> VOICES = List.of("kcna", "rodong-sinmun", "reuters");
  private static final List<Attitude> ATTITUDES = Stream.concat(
      Stream.of(Attitude.values()),
      Collections.nCopies(3, List.of(Attitude.SUPPORT, Attitude.OPPOSE)).stream().flatMap(List::stream)).toList();
  private static final int BRIEFS = 4;
  private static final int STATEMENTS = 6;

  private record BriefChoice(
      boolean sharesSource, List<ActorChoice> actors, GlossChoice gloss, List<SourceChoice> sources,
      List<List<Identifier>> topics, List<StatementChoice> statements) {}

  private record ActorChoice(List<Identifier> identifiers, boolean unnamed) {}

  private record GlossChoice(int givenBy, int member, int other) {}

  private record SourceChoice(
      SourceKind kind, List<Identifier> identifiers, Optional<Integer> issuer, Optional<Integer> controller) {}

  private record StatementChoice(
      List<Integer> speakers, List<LinkChoice> links, Act act, Optional<TimeExpression> said, boolean graded,
      Occurrence occurrence, List<StanceChoice> stances, List<RelationChoice> relations) {}

  private record LinkChoice(int source, Mode mode) {}

  private record StanceChoice(int target, int number, int holder, Attitude attitude, StanceKind kind, Basis basis) {}

  private record RelationChoice(
      RelationKind kind, boolean local, int brief, int statement, Optional<Certainty> certainty,
      Optional<String> part) {}

  /**
   * What a corpus is like.
   *
   * @param kinds the kinds of relation
   * @param relations how many relations a statement has at most
   * @param local whether a relation leads to a statement of the same brief
   * @param numbers how many identifiers of a scheme there are
   * @param identifiers how many identifiers an actor or a source has at least
   * @param owned one of so many sources has an issuer, and one of so many has a controller
   */
  private record Mix(
      Arbitrary<RelationKind> kinds, int relations, Arbitrary<Boolean> local, int numbers, int identifiers, int owned) {

    Arbitrary<BriefChoice> brief() {
      Arbitrary<List<Identifier>> known = known();
      Arbitrary<SourceChoice> source = Combinators
          .combine(
              Arbitraries.of(SourceKind.NEWS_AGENCY, SourceKind.NEWSPAPER, SourceKind.UNNAMED), known,
              oneIn(owned, ACTOR), oneIn(owned, ACTOR))
          .as(SourceChoice::new);
      return Combinators
          .combine(
              SELDOM, Combinators.combine(known, SELDOM).as(ActorChoice::new).list().ofSize(NAMES.size()),
              Combinators.combine(ACTOR, ACTOR, ACTOR).as(GlossChoice::new), source.list().ofSize(VOICES.size() + 1),
              known.list().ofSize(2), statement().list().ofMinSize(1).ofMaxSize(STATEMENTS))
          .as(BriefChoice::new);
    }

    private Arbitrary<List<Identifier>> known() {
      return Combinators
          .combine(Arbitraries.of("wikidata", "lei"), SELDOM, number(numbers))
          .as((scheme, versioned, number) -> versioned
              ? Identifier.of("wikidata", "2022", "Q" + number)
              : Identifier.of(scheme, "Q" + number))
          .list().ofMinSize(identifiers).ofMaxSize(identifiers + 2).map(all -> all.stream().distinct().toList());
    }

    private Arbitrary<StatementChoice> statement() {
      Arbitrary<RelationChoice> relation = Combinators
          .combine(
              kinds, local, number(BRIEFS), number(STATEMENTS), oneIn(9, Arbitraries.of(Certainty.values())),
              oneIn(9, Arbitraries.just("Ties")))
          .as(RelationChoice::new);
      return Combinators
          .combine(
              ACTOR.list().ofMinSize(1).ofMaxSize(2),
              some(Combinators.combine(number(VOICES.size()), Arbitraries.of(Mode.DIRECT, Mode.INDIRECT, Mode.UNKNOWN))
                  .as(LinkChoice::new)),
              Arbitraries.of(Act.STATE, Act.APPEAL), oneIn(2, DATE), SELDOM,
              oneIn(12, Arbitraries.of(Occurrence.values())).map(said -> said.orElse(Occurrence.OCCURRED)),
              some(STANCE), relation.list().ofMaxSize(relations))
          .as(StatementChoice::new);
    }
  }

  private static final Arbitrary<Boolean> SELDOM = Arbitraries.of(false, false, true);
  private static final Arbitrary<Integer> ACTOR = number(NAMES.size());

  private static final Arbitrary<TimeExpression> DATE =
      Arbitraries.of("2021", "2022-08", "2022-08-15", "2022-09-01", "2023", "2022-08-15?").map(TimeExpression::of);

  private static final Arbitrary<StanceChoice> STANCE = Combinators
      .combine(
          number(4), number(STATEMENTS), Combinators.combine(SELDOM, ACTOR).as((any, actor) -> any ? actor : 0),
          Arbitraries.of(ATTITUDES),
          Arbitraries.of(StanceKind.ATTITUDE, StanceKind.ATTITUDE, StanceKind.INTENTION),
          Arbitraries.of(Basis.values()))
      .as(StanceChoice::new);

  /** Relations of every kind, few identifiers, and many sources that somebody issues or controls. */
  private static final Mix ANY = new Mix(
      Arbitraries.of(
          RelationKind.SAME_UTTERANCE_AS, RelationKind.SAME_UTTERANCE_AS, RelationKind.CONFIRMS, RelationKind.PRECEDES,
          RelationKind.RESPONDS_TO, RelationKind.RETRACTS, RelationKind.DENIES, RelationKind.CORRECTS,
          RelationKind.PART_OF, RelationKind.QUOTES, RelationKind.TRANSLATES, RelationKind.SUMMARISES),
      2, Arbitraries.of(false, false, true), 12, 0, 3);

  /** Many reports of one utterance or one claim. Most of their sources are known, and few have an owner in common. */
  private static final Mix REPORTS = new Mix(
      Arbitraries.of(
          RelationKind.SAME_UTTERANCE_AS, RelationKind.SAME_UTTERANCE_AS, RelationKind.SAME_UTTERANCE_AS,
          RelationKind.SAME_UTTERANCE_AS, RelationKind.CONFIRMS, RelationKind.CONFIRMS, RelationKind.RETRACTS,
          RelationKind.DENIES, RelationKind.CORRECTS, RelationKind.PART_OF, RelationKind.QUOTES,
          RelationKind.TRANSLATES, RelationKind.SUMMARISES),
      4, Arbitraries.of(true, true, false), 60, 1, 9);

  /** Like the reports, but the accounts are often disputed. */
  private static final Mix DISPUTES = new Mix(
      Arbitraries.of(
          RelationKind.SAME_UTTERANCE_AS, RelationKind.SAME_UTTERANCE_AS, RelationKind.SAME_UTTERANCE_AS,
          RelationKind.SAME_UTTERANCE_AS, RelationKind.CONFIRMS, RelationKind.CONFIRMS, RelationKind.RETRACTS,
          RelationKind.DENIES, RelationKind.DENIES_SAYING, RelationKind.CONTRADICTS, RelationKind.CORRECTS,
          RelationKind.PART_OF, RelationKind.QUOTES, RelationKind.TRANSLATES, RelationKind.SUMMARISES),
      4, Arbitraries.of(true, true, false), 60, 1, 9);

  private final String prefix;
  private final int number;
  private final List<Actor> actors = new ArrayList<>();
  private final List<Source> sources = new ArrayList<>();
  private final List<Topic> topics = new ArrayList<>();

  private Corpora(String prefix, int number) {
    this.prefix = prefix;
    this.number = number;
  }

  /** Corpora for every question. */
  static Arbitrary<List<Brief>> briefs() {
    return ANY.brief().list().ofMinSize(1).ofMaxSize(BRIEFS).map(briefs -> make("", briefs)).withoutEdgeCases();
  }

  /** Corpora in which many statements report one utterance or one claim. */
  static Arbitrary<List<Brief>> reports() {
    return REPORTS.brief().list().ofMinSize(1).ofMaxSize(BRIEFS).map(briefs -> make("", briefs)).withoutEdgeCases();
  }

  /** Corpora in which many statements report one utterance or one claim, and many accounts are disputed. */
  static Arbitrary<List<Brief>> disputes() {
    return DISPUTES.brief().list().ofMinSize(1).ofMaxSize(BRIEFS).map(briefs -> make("", briefs)).withoutEdgeCases();
  }

  /** Pairs of corpora that differ in nothing but the ids of actors, sources and statements. */
  static Arbitrary<List<List<Brief>>> renamed() {
    return REPORTS.brief().list().ofMinSize(1).ofMaxSize(BRIEFS)
        .map(briefs -> List.of(make("", briefs), make("other-", briefs))).withoutEdgeCases();
  }

  private static List<Brief> make(String prefix, List<BriefChoice> briefs) {
    return IntStream.range(0, briefs.size()).mapToObj(at -> new Corpora(prefix, at + 1).brief(briefs.get(at))).toList();
  }

  private static Arbitrary<Integer> number(int bound) {
    return Arbitraries.of(IntStream.range(0, bound).boxed().toList());
  }

  private static <T> Arbitrary<List<T>> some(Arbitrary<T> value) {
    return value.list().ofMaxSize(2);
  }

  private Brief brief(BriefChoice choice) {
    for (int at = 0; at < NAMES.size(); at++) {
      ActorChoice actor = choice.actors().get(at);
      actors.add(Actor.builder().id(prefix + NAMES.get(at)).kind(ActorKind.STATE).name(NAMES.get(at))
          .identifiers(actor.identifiers()).anonymity(actor.unnamed() ? Anonymity.UNNAMED : Anonymity.NAMED).build());
    }
    GlossChoice gloss = choice.gloss();
    actors.add(Actor.builder().id(prefix + "hostile-forces").kind(ActorKind.VAGUE).name("hostile forces")
        .gloss(Gloss.builder().text("read: these").givenBy(actors.get(gloss.givenBy())).basis(Basis.EXPLICIT)
            .addAllMembers(IntStream.of(gloss.member(), gloss.other()).distinct().mapToObj(actors::get).toList())
            .build()).build());
    for (int at = 0; at < VOICES.size(); at++) {
      sources.add(source(VOICES.get(at), choice.sources().get(at), choice.sources().get(at).kind()));
    }
    for (int at = 0; at < 2; at++) {
      String topic = List.of("ties", "trade").get(at);
      topics.add(Topic.builder().id(prefix + topic).label(topic).identifiers(choice.topics().get(at)).build());
    }
    Source own = source(
        choice.sharesSource() ? "the-article" : "article-" + number, choice.sources().get(VOICES.size()),
        SourceKind.NEWS_BRIEF);
    int size = choice.statements().size();
    return Brief.builder().id("brief-" + number).title("Ties").source(own)
        .base(number > 1 ? Optional.of(URI.create("https://example.org/" + number)) : Optional.empty())
        .addAllStatements(IntStream.range(0, size)
            .mapToObj(at -> statement(at, size, own, choice.statements().get(at))).toList())
        .build();
  }

  private Source source(String id, SourceChoice choice, SourceKind kind) {
    return Source.builder().id(prefix + id).kind(kind).name(id).identifiers(choice.identifiers())
        .issuer(choice.issuer().map(actors::get)).controller(choice.controller().map(actors::get)).build();
  }

  private Statement statement(int at, int size, Source own, StatementChoice choice) {
    StatementBuilder statement = Statement.builder().id(prefix + "s" + at).act(Act.STATE).gist("Ties are good")
        .addAllSpeakers(choice.speakers().stream().distinct().map(actors::get).toList()).said(choice.said());
    choice.links().forEach(link ->
        statement.addAttribution(Attribution.of(sources.get(link.source()), link.mode(), "said")));
    Attribution last = Attribution.direct(own, "wrote").withAct(choice.act());
    statement.addAttribution(Attribution.builder().from(last).occurrence(choice.occurrence()).build());
    if (choice.graded()) {
      statement.addGrade(Reliability.parse("B1"));
    }
    choice.stances().forEach(stance -> statement.addStance(stance(size, stance)));
    choice.relations().forEach(relation -> statement.addRelation(relation(at, size, relation)));
    return statement.build();
  }

  private Stance stance(int size, StanceChoice choice) {
    Target target = switch (choice.target()) {
      case 0, 1 -> topics.get(0);
      case 2 -> actors.get(choice.number() % actors.size());
      default -> StatementRef.parse(prefix + "s" + choice.number() % size);
    };
    return Stance.of(actors.get(choice.holder()), choice.attitude(), target).withKind(choice.kind())
        .withBasis(choice.basis());
  }

  /** A local relation that is walked leads to an earlier statement. */
  private Relation relation(int at, int size, RelationChoice choice) {
    int possible = choice.kind().isWalked() ? at : size;
    String to = choice.local() && possible > 0
        ? prefix + "s" + choice.statement() % possible
        : "https://example.org/" + (1 + choice.brief()) + "#" + prefix + "s" + choice.statement();
    return Relation.builder().kind(choice.kind()).to(StatementRef.parse(to)).certainty(choice.certainty())
        .part(choice.part()).build();
  }
}
