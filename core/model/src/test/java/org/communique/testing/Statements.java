// SPDX-License-Identifier: Apache-2.0
package org.communique.testing;

import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.communique.Attribution;
import org.communique.AttributionBuilder;
import org.communique.Designation;
import org.communique.DesignationBuilder;
import org.communique.Relation;
import org.communique.RelationBuilder;
import org.communique.Source;
import org.communique.Stance;
import org.communique.StanceBuilder;
import org.communique.Statement;
import org.communique.StatementBuilder;
import org.communique.StatementRef;
import org.communique.Tally;
import org.communique.TallyBuilder;
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
      .maybe(Words.LABEL, RelationBuilder::assessor)
      .extensions(RelationBuilder::extensions)
      .build(RelationBuilder::build);

  private static final Arbitrary<Drawn<Target>> TARGET =
      Combinators.combine(Values.number(4), Values.number(Cast.ACTORS + 1)).as(Statements::target);

  private static final Arbitrary<Drawn<Stance>> STANCE = Draft.of(Stance::builder)
      .withPart(Values.oneOrTwoActors(Cast.ACTORS), StanceBuilder::addAllHolders)
      .withPart(TARGET, StanceBuilder::target)
      .with(Arbitraries.of(Attitude.values()), StanceBuilder::attitude)
      .with(Arbitraries.of(StanceKind.values()), StanceBuilder::kind)
      .with(Arbitraries.of(Basis.values()), StanceBuilder::basis)
      .maybe(Words.LABEL, StanceBuilder::assessor)
      .maybe(Arbitraries.of(Certainty.values()), StanceBuilder::certainty)
      .extensions(StanceBuilder::extensions)
      .build(StanceBuilder::build);

  private static final Arbitrary<Drawn<Source>> SOURCE =
      Values.number(Cast.SOURCES).map(number -> cast -> cast.sources().get(number));

  private static final Arbitrary<Drawn<Designation>> DESIGNATION = Draft.of(Designation::builder)
      .withPart(Values.actor(Cast.ACTORS), DesignationBuilder::actor)
      .with(Words.LABEL, DesignationBuilder::words)
      .maybePart(SOURCE, DesignationBuilder::by)
      .extensions(DesignationBuilder::extensions)
      .build(DesignationBuilder::build);

  private static final Arbitrary<Drawn<Tally>> TALLY = Draft.of(Tally::builder)
      .with(
          Combinators.combine(Values.number(194), Maybe.oneIn(2, Values.number(194)), Arbitraries.of(true, false))
              .as((one, other, first) -> first
                  ? Tally.builder().inFavour(one).against(boxed(other)).build()
                  : Tally.builder().inFavour(boxed(other)).against(one).build()),
          TallyBuilder::from)
      .maybe(Values.number(194), TallyBuilder::abstaining)
      .maybe(Values.number(194), TallyBuilder::notVoting)
      .extensions(TallyBuilder::extensions)
      .build(TallyBuilder::build);

  /** A statement; its chain has one to three links, and the brief's own source ends it. */
  static final Arbitrary<Drawn<Statement>> STATEMENT = Draft.of(Statement::builder)
      .fixed((statement, cast) -> statement.id("s" + cast.number()))
      .withPart(Values.oneOrTwoActors(Cast.ACTORS), StatementBuilder::addAllSpeakers)
      .maybePart(Values.ROLE, StatementBuilder::speakingAs)
      .maybe(Words.oneOf(Capacity.known(), Capacity.parse("new-capacity")), StatementBuilder::capacity)
      .withPart(Values.actors(Cast.PLAIN_ACTORS), StatementBuilder::addAllOnBehalfOf)
      .withPart(Values.actors(KNOWN), StatementBuilder::addAllAddressees)
      .with(Words.oneOf(Act.known(), Act.parse("new-act")), StatementBuilder::act)
      .with(Words.PROSE, StatementBuilder::gist)
      .maybe(Words.PROSE, StatementBuilder::condition)
      .someParts(Values.QUOTATION, StatementBuilder::addQuotation)
      .someParts(attribution(SOURCE), StatementBuilder::addAttribution)
      .withPart(attribution(Arbitraries.just(Cast::own)), StatementBuilder::addAttribution)
      .someParts(Values.IDENTIFIER, StatementBuilder::addIdentifier)
      .someParts(Values.IDENTIFIER, StatementBuilder::addCode)
      .someParts(DESIGNATION, StatementBuilder::addDesignation)
      .maybePart(TALLY, StatementBuilder::tally)
      .maybePart(Values.TIME, StatementBuilder::said)
      .maybePart(Values.TIME, StatementBuilder::eventTime)
      .maybe(Words.LABEL, StatementBuilder::place)
      .maybe(Words.oneOf(Medium.known(), Medium.parse("new-medium")), StatementBuilder::medium)
      .maybe(Words.LANGUAGE, StatementBuilder::language)
      .maybe(Arbitraries.of(Certainty.values()), StatementBuilder::certainty)
      .someParts(STANCE, StatementBuilder::addStance)
      .withPart(
          Draft.some(Values.number(Cast.TOPICS))
              .map(numbers -> cast -> numbers.stream().distinct().map(cast.topics()::get).toList()),
          StatementBuilder::addAllTopics)
      .withPart(Values.actors(Cast.ACTORS), StatementBuilder::addAllMentions)
      .maybePart(Values.GRADE, StatementBuilder::addGrade)
      .someParts(RELATION, StatementBuilder::addRelation)
      .some(Values.NOTE, StatementBuilder::addAllNotes)
      .extensions(StatementBuilder::extensions)
      .build(StatementBuilder::build);

  private Statements() {}

  private static OptionalInt boxed(Optional<Integer> number) {
    return number.map(OptionalInt::of).orElseGet(OptionalInt::empty);
  }

  private static Arbitrary<Drawn<Attribution>> attribution(Arbitrary<Drawn<Source>> source) {
    return Draft.of(Attribution::builder)
        .withPart(source, AttributionBuilder::source)
        .with(Arbitraries.of(Mode.values()), AttributionBuilder::mode)
        .withPart(Values.actors(Cast.ACTORS), AttributionBuilder::addAllRecipients)
        .with(Arbitraries.of(Occurrence.values()), AttributionBuilder::occurrence)
        .maybe(Words.LABEL, AttributionBuilder::cue)
        .maybe(Words.LABEL, AttributionBuilder::hedge)
        .maybe(Words.LABEL, AttributionBuilder::describedAs)
        .maybe(Arbitraries.of(Certainty.values()), AttributionBuilder::certainty)
        .maybe(Arbitraries.of(Act.known()), AttributionBuilder::act)
        .maybePart(Values.TIME, AttributionBuilder::reported)
        .maybe(Words.LANGUAGE, AttributionBuilder::language)
        .some(Words.LABEL, AttributionBuilder::addAllMarkings)
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
