// SPDX-License-Identifier: Apache-2.0
package org.communique.testing;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.communique.Actor;
import org.communique.Attribution;
import org.communique.AttributionBuilder;
import org.communique.Relation;
import org.communique.RelationBuilder;
import org.communique.Source;
import org.communique.Stance;
import org.communique.StanceBuilder;
import org.communique.Statement;
import org.communique.StatementBuilder;
import org.communique.StatementRef;
import org.communique.Target;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.Basis;
import org.communique.vocabulary.Capacity;
import org.communique.vocabulary.Certainty;
import org.communique.vocabulary.Medium;
import org.communique.vocabulary.Mode;
import org.communique.vocabulary.Occurrence;
import org.communique.vocabulary.RelationKind;
import org.communique.vocabulary.SourcingTerms;
import org.communique.vocabulary.StanceKind;

/** Draws the statements of a brief. Relations that are walked lead back to an earlier statement. */
final class Statements {

  /** A brief has up to so many statements. */
  static final int MOST = 8;

  private static final int KNOWN = Cast.PLAIN_ACTORS + Cast.OFFICIALS;

  private static final Arbitrary<RelationKind> RELATION_KIND =
      Words.oneOf(RelationKind.known(), RelationKind.parse("new-kind"));

  private static final Arbitrary<Drawn<Relation>> RELATION = Draft.of(Relation::builder)
      .withPart(
          Combinators.combine(RELATION_KIND, Values.number(MOST)).as(Statements::relation),
          (relation, drawn) -> relation.kind(drawn.kind()).to(drawn.to()))
      .maybe(Words.PROSE, RelationBuilder::part)
      .maybe(Arbitraries.of(Certainty.values()), RelationBuilder::certainty)
      .extensions(RelationBuilder::extensions)
      .build(RelationBuilder::build);

  private static final Arbitrary<Drawn<Target>> TARGET =
      Combinators.combine(Values.number(4), Values.number(Cast.ACTORS + 1)).as(Statements::target);

  private static final Arbitrary<Drawn<Stance>> STANCE = Draft.of(Stance::builder)
      .withPart(Values.actor(Cast.ACTORS), StanceBuilder::addHolder)
      .someParts(Values.actor(Cast.ACTORS), StanceBuilder::addHolder)
      .withPart(TARGET, StanceBuilder::target)
      .with(Arbitraries.of(Attitude.values()), StanceBuilder::attitude)
      .with(Arbitraries.of(StanceKind.values()), StanceBuilder::kind)
      .with(Arbitraries.of(Basis.values()), StanceBuilder::basis)
      .maybe(Words.LABEL, StanceBuilder::assessor)
      .maybe(Arbitraries.of(Certainty.values()), StanceBuilder::certainty)
      .extensions(StanceBuilder::extensions)
      .build(StanceBuilder::build);

  /** A statement; its chain has one to three links, and the brief's own source ends it. */
  static final Arbitrary<Drawn<Statement>> STATEMENT = Draft.of(Statement::builder)
      .fixed((statement, cast) -> statement.id("s" + cast.number()))
      .withPart(Values.actor(Cast.ACTORS), StatementBuilder::addSpeaker)
      .someParts(Values.actor(Cast.ACTORS), StatementBuilder::addSpeaker)
      .maybePart(Values.ROLE, StatementBuilder::speakingAs)
      .maybe(Words.oneOf(Capacity.known(), Capacity.parse("new-capacity")), StatementBuilder::capacity)
      .someParts(Values.actor(Cast.PLAIN_ACTORS), StatementBuilder::addOnBehalfOf)
      .someParts(Values.actor(KNOWN), StatementBuilder::addAddressee)
      .with(Words.oneOf(Act.known(), Act.parse("new-act")), StatementBuilder::act)
      .with(Words.PROSE, StatementBuilder::gist)
      .maybe(Words.PROSE, StatementBuilder::condition)
      .someParts(Values.QUOTATION, StatementBuilder::addQuotation)
      .someParts(
          attribution(Values.number(Cast.SOURCES).map(number -> cast -> cast.sources().get(number))),
          StatementBuilder::addAttribution)
      .withPart(attribution(Arbitraries.just(Cast::own)), StatementBuilder::addAttribution)
      .maybePart(Values.TIME, StatementBuilder::said)
      .maybePart(Values.TIME, StatementBuilder::eventTime)
      .maybe(Words.LABEL, StatementBuilder::place)
      .maybe(Words.oneOf(Medium.known(), Medium.parse("new-medium")), StatementBuilder::medium)
      .maybe(Words.LANGUAGE, StatementBuilder::language)
      .maybe(Arbitraries.of(Certainty.values()), StatementBuilder::certainty)
      .someParts(STANCE, StatementBuilder::addStance)
      .someParts(
          Values.number(Cast.TOPICS).map(number -> cast -> cast.topics().get(number)), StatementBuilder::addTopic)
      .maybePart(
          Arbitraries.just(cast -> Actor.vague("bystander-" + cast.number(), "bystanders")),
          StatementBuilder::addMention)
      .maybePart(Values.GRADE, StatementBuilder::addGrade)
      .someParts(RELATION, StatementBuilder::addRelation)
      .some(Words.PROSE, StatementBuilder::addAllNotes)
      .extensions(StatementBuilder::extensions)
      .build(StatementBuilder::build);

  private Statements() {}

  private static Arbitrary<Drawn<Attribution>> attribution(Arbitrary<Drawn<Source>> source) {
    return Draft.of(Attribution::builder)
        .withPart(source, AttributionBuilder::source)
        .with(Arbitraries.of(Mode.values()), AttributionBuilder::mode)
        .with(Arbitraries.of(Occurrence.values()), AttributionBuilder::occurrence)
        .maybe(Words.LABEL, AttributionBuilder::cue)
        .maybe(Words.LABEL, AttributionBuilder::hedge)
        .maybe(Words.LABEL, AttributionBuilder::describedAs)
        .maybe(Arbitraries.of(Certainty.values()), AttributionBuilder::certainty)
        .maybe(Arbitraries.of(Act.known()), AttributionBuilder::act)
        .maybePart(Values.TIME, AttributionBuilder::reported)
        .maybe(Words.LANGUAGE, AttributionBuilder::language)
        .maybe(Words.LABEL, AttributionBuilder::locator)
        .maybe(Arbitraries.of(SourcingTerms.known()), AttributionBuilder::terms)
        .someParts(Values.GRADE, AttributionBuilder::addGrade)
        .extensions(AttributionBuilder::extensions)
        .build(AttributionBuilder::build);
  }

  private static Drawn<Target> target(int kind, int number) {
    return cast -> switch (kind) {
      case 0 -> cast.actors().get(number % Cast.ACTORS);
      case 1 -> cast.topics().get(number % Cast.TOPICS);
      case 2 -> StatementRef.parse("https://example.org/other#s1");
      default -> StatementRef.parse("s" + number % cast.statements());
    };
  }

  private static Drawn<Relation> relation(RelationKind kind, int number) {
    return cast -> {
      int possible = kind.isWalked() ? cast.number() : cast.statements();
      return Relation.of(kind, possible == 0 ? "urn:x:1" : "s" + number % possible);
    };
  }
}
