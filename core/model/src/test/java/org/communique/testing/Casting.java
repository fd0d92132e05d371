// SPDX-License-Identifier: Apache-2.0
package org.communique.testing;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.communique.Actor;
import org.communique.ActorBuilder;
import org.communique.Gloss;
import org.communique.GlossBuilder;
import org.communique.Source;
import org.communique.SourceBuilder;
import org.communique.Topic;
import org.communique.TopicBuilder;
import org.communique.vocabulary.ActorKind;
import org.communique.vocabulary.Anonymity;
import org.communique.vocabulary.Basis;
import org.communique.vocabulary.Certainty;
import org.communique.vocabulary.MediaControl;
import org.communique.vocabulary.SourceKind;

/** Draws the actors, sources and topics of a brief. An actor refers only to the actors before it. */
final class Casting {

  /** The kinds of source that always have an issuer. */
  private static final List<SourceKind> ALWAYS_ISSUED = List.of(SourceKind.ACTOR, SourceKind.INTERPRETER);

  /** The kind of a source, and its issuer. */
  private record Issued(SourceKind kind, Optional<Actor> by) {}

  private static final Arbitrary<Drawn<Issued>> ISSUED = Combinators
      .combine(
          Words.oneOf(SourceKind.known(), SourceKind.parse("new-kind")), Values.actor(Cast.ACTORS),
          Maybe.oneIn(2, Arbitraries.just(true)))
      .as((kind, actor, issued) -> cast -> new Issued(
          kind, Optional.of(actor.in(cast)).filter(any -> issued.isPresent() || ALWAYS_ISSUED.contains(kind))));

  private static final int KNOWN = Cast.PLAIN_ACTORS + Cast.OFFICIALS;

  private static final Arbitrary<Drawn<Gloss>> GLOSS = Draft.of(Gloss::builder)
      .maybe(Words.LABEL, GlossBuilder::text)
      .maybePart(Values.actor(KNOWN), GlossBuilder::givenBy)
      .withPart(Values.oneOrTwoActors(KNOWN), GlossBuilder::addAllMembers)
      .with(Arbitraries.of(Basis.values()), GlossBuilder::basis)
      .maybe(Arbitraries.of(Certainty.values()), GlossBuilder::certainty)
      .extensions(GlossBuilder::extensions)
      .build(GlossBuilder::build);

  private Casting() {}

  /** Whatever puts the actors, the sources and the topics into the cast of a brief. */
  static Arbitrary<Drawn<Cast>> cast() {
    return Combinators.combine(
            together(Stream.of(
                IntStream.range(0, Cast.PLAIN_ACTORS).mapToObj(Casting::plain),
                IntStream.range(0, Cast.OFFICIALS).mapToObj(Casting::official),
                Stream.of(vague())).flatMap(actors -> actors)),
            together(Stream.concat(
                Stream.of(source("the-source")),
                IntStream.range(1, Cast.SOURCES).mapToObj(number -> source("source-" + number)))),
            together(IntStream.range(0, Cast.TOPICS).mapToObj(Casting::topic)))
        .as((actors, sources, topics) -> cast -> {
          actors.forEach(actor -> cast.actors().add(actor.in(cast)));
          sources.forEach(source -> cast.sources().add(source.in(cast)));
          topics.forEach(topic -> cast.topics().add(topic.in(cast)));
          return cast;
        });
  }

  private static <T> Arbitrary<List<Drawn<T>>> together(Stream<Arbitrary<Drawn<T>>> all) {
    return Combinators.combine(all.toList()).as(drawn -> drawn);
  }

  private static Draft<ActorBuilder> actor(String id) {
    return Draft.of(() -> Actor.builder().id(id))
        .with(Words.oneOf(ActorKind.known(), ActorKind.parse("new-kind")), ActorBuilder::kind)
        .with(Words.LABEL, ActorBuilder::name)
        .someParts(Values.ALIAS, ActorBuilder::addAlias)
        .someParts(Values.IDENTIFIER, ActorBuilder::addIdentifier)
        .with(Arbitraries.of(Anonymity.values()), ActorBuilder::anonymity)
        .extensions(ActorBuilder::extensions);
  }

  private static Arbitrary<Drawn<Actor>> plain(int number) {
    Draft<ActorBuilder> actor = actor("actor-" + number);
    if (number > 0) {
      Arbitrary<Drawn<Actor>> before = Arbitraries.just(cast -> cast.actors().get(number - 1));
      actor.maybePart(before, ActorBuilder::partOf).maybePart(before, ActorBuilder::succeededBy);
    }
    return actor.build(ActorBuilder::build);
  }

  private static Arbitrary<Drawn<Actor>> official(int number) {
    return actor("official-" + number)
        .someParts(Values.ROLE, ActorBuilder::addRole)
        .maybePart(Values.actor(Cast.PLAIN_ACTORS), ActorBuilder::partOf)
        .build(ActorBuilder::build);
  }

  private static Arbitrary<Drawn<Actor>> vague() {
    return actor("vague")
        .withPart(Values.actors(KNOWN), ActorBuilder::addAllMembers)
        .maybe(Values.number(20).map(number -> number + 2), ActorBuilder::count)
        .maybePart(GLOSS, ActorBuilder::gloss)
        .build(ActorBuilder::build);
  }

  private static Arbitrary<Drawn<Source>> source(String id) {
    return Draft.of(() -> Source.builder().id(id))
        .withPart(ISSUED, (source, issued) -> source.kind(issued.kind()).issuer(issued.by()))
        .with(Words.LABEL, SourceBuilder::name)
        .maybePart(Values.TIME, SourceBuilder::published)
        .maybePart(Values.TIME, SourceBuilder::modified)
        .maybe(Words.LANGUAGE, SourceBuilder::language)
        .some(Words.LABEL, SourceBuilder::addAllMarkings)
        .maybe(Arbitraries.of(MediaControl.values()), SourceBuilder::control)
        .maybePart(Values.actor(Cast.ACTORS), SourceBuilder::controller)
        .maybe(Words.LABEL, SourceBuilder::locator)
        .someParts(Values.IDENTIFIER, SourceBuilder::addIdentifier)
        .someParts(Values.SOURCE_GRADE, SourceBuilder::addGrade)
        .extensions(SourceBuilder::extensions)
        .build(SourceBuilder::build);
  }

  private static Arbitrary<Drawn<Topic>> topic(int number) {
    return Draft.of(() -> Topic.builder().id("topic." + number))
        .with(Words.LABEL, TopicBuilder::label)
        .someParts(Values.IDENTIFIER, TopicBuilder::addIdentifier)
        .extensions(TopicBuilder::extensions)
        .build(TopicBuilder::build);
  }
}
