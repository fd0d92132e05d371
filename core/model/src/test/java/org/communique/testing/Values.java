// SPDX-License-Identifier: Apache-2.0
package org.communique.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.communique.Actor;
import org.communique.Alias;
import org.communique.AliasBuilder;
import org.communique.Note;
import org.communique.Reliability;
import org.communique.ReliabilityBuilder;
import org.communique.Role;
import org.communique.RoleBuilder;
import org.communique.base.Identifier;
import org.communique.base.IdentifierBuilder;
import org.communique.text.Quotation;
import org.communique.text.QuotationBuilder;
import org.communique.text.Segment;
import org.communique.text.SourceText;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;
import org.communique.time.TimeExpressionBuilder;
import org.communique.vocabulary.Basis;
import org.communique.vocabulary.Fidelity;
import org.communique.vocabulary.InformationCredibility;
import org.communique.vocabulary.NoteKind;
import org.communique.vocabulary.SegmentKind;
import org.communique.vocabulary.SourceReliability;
import org.communique.vocabulary.TimeBasis;

/** The small values that actors, sources and statements share. */
final class Values {

  /** What a time expression has: a date, a text or both, and how the date was obtained. */
  private record Given(Optional<Edtf> date, Optional<String> text, TimeBasis basis) {}

  private static final Arbitrary<TimeBasis> BASIS_OF_A_DATE =
      Arbitraries.of(TimeBasis.STATED, TimeBasis.COMPUTED, TimeBasis.INFERRED, TimeBasis.EXTERNAL);

  static final Arbitrary<Drawn<Identifier>> IDENTIFIER = Draft.of(Identifier::builder)
      .with(Arbitraries.of("wikidata", "lei"), IdentifierBuilder::scheme)
      .with(Words.LABEL, IdentifierBuilder::value)
      .maybe(Words.LABEL, IdentifierBuilder::version)
      .extensions(IdentifierBuilder::extensions)
      .build(IdentifierBuilder::build);

  static final Arbitrary<Drawn<Alias>> ALIAS = Draft.of(Alias::builder)
      .with(Words.LABEL, AliasBuilder::text)
      .with(Arbitraries.of(false, true), AliasBuilder::weak)
      .maybe(Words.LANGUAGE, AliasBuilder::language)
      .extensions(AliasBuilder::extensions)
      .build(AliasBuilder::build);

  static final Arbitrary<Drawn<TimeExpression>> TIME = Draft.of(TimeExpression::builder)
      .with(
          Combinators.combine(
                  Words.DATE, Maybe.oneIn(2, Words.LABEL), Maybe.oneIn(3, Arbitraries.just(true)), BASIS_OF_A_DATE)
              .as((date, text, undated, basis) -> text.isEmpty() || undated.isEmpty()
                  ? new Given(Optional.of(date), text, basis)
                  : new Given(Optional.empty(), text, TimeBasis.UNDATED)),
          (time, given) -> time.date(given.date()).text(given.text()).basis(given.basis()))
      .maybe(Arbitraries.of("KST", "Asia/Seoul", "+09:00"), TimeExpressionBuilder::zone)
      .extensions(TimeExpressionBuilder::extensions)
      .build(TimeExpressionBuilder::build);

  static final Arbitrary<Drawn<Role>> ROLE = Draft.of(Role::builder)
      .with(Words.LABEL, RoleBuilder::title)
      .maybePart(actor(Cast.PLAIN_ACTORS), RoleBuilder::organisation)
      .maybePart(TIME, RoleBuilder::during)
      .with(Arbitraries.of(Basis.values()), RoleBuilder::basis)
      .extensions(RoleBuilder::extensions)
      .build(RoleBuilder::build);

  /** A grade of a source. */
  static final Arbitrary<Drawn<Reliability>> SOURCE_GRADE = grade()
      .with(Arbitraries.of(SourceReliability.values()), ReliabilityBuilder::sourceReliability)
      .build(ReliabilityBuilder::build);

  /** A grade of what a source says: a letter, a digit or both. */
  static final Arbitrary<Drawn<Reliability>> GRADE = grade()
      .with(
          Combinators.combine(
                  Arbitraries.of(SourceReliability.values()), Arbitraries.of(InformationCredibility.values()), number(3))
              .as((letter, digit, parts) ->
                  Reliability.parse((parts == 1 ? "" : letter.word()) + (parts == 0 ? "" : digit.word()))),
          (grade, parsed) ->
              grade.sourceReliability(parsed.sourceReliability()).credibility(parsed.credibility()))
      .build(ReliabilityBuilder::build);

  private static final Arbitrary<List<Segment>> SEGMENTS =
      Draft.oneOrTwo(Combinators.combine(Arbitraries.of(SegmentKind.values()), Words.PROSE).as(Segment::new));

  /** A quotation, in one of three cases of the beginning of the brief's text. */
  static final Arbitrary<Drawn<Quotation>> QUOTATION = Draft.of(Quotation::builder)
      .with(SEGMENTS, QuotationBuilder::segments)
      .maybe(Words.PROSE, QuotationBuilder::prefix)
      .maybe(Words.PROSE, QuotationBuilder::suffix)
      .maybePart(Arbitraries.of(1, 3, 9).map(Values::beginning), Values::anchor)
      .maybe(Words.LANGUAGE, QuotationBuilder::language)
      .maybe(Arbitraries.of(Fidelity.values()), QuotationBuilder::fidelity)
      .extensions(QuotationBuilder::extensions)
      .build(QuotationBuilder::build);

  static final Arbitrary<Note> NOTE =
      Combinators.combine(Arbitraries.of(NoteKind.values()), Words.PROSE).as(Note::new);

  private Values() {}

  /** One of the first actors of the brief. */
  static Arbitrary<Drawn<Actor>> actor(int most) {
    return number(most).map(number -> cast -> cast.actors().get(number));
  }

  /** Up to two of the first actors of the brief, each once. */
  static Arbitrary<Drawn<List<Actor>>> actors(int most) {
    return Draft.some(number(most)).map(Values::cast);
  }

  /** One or two of the first actors of the brief, each once. */
  static Arbitrary<Drawn<List<Actor>>> oneOrTwoActors(int most) {
    return Draft.oneOrTwo(number(most)).map(Values::cast);
  }

  private static Drawn<List<Actor>> cast(List<Integer> numbers) {
    return cast -> numbers.stream().distinct().map(number -> cast.actors().get(number)).toList();
  }

  /** A number from 0 to one less than the bound. */
  static Arbitrary<Integer> number(int bound) {
    return Arbitraries.of(IntStream.range(0, bound).boxed().toList());
  }

  private static Draft<ReliabilityBuilder> grade() {
    return Draft.of(Reliability::builder)
        .maybe(Words.LABEL, ReliabilityBuilder::purpose)
        .maybe(Words.PROSE, ReliabilityBuilder::rationale)
        .maybe(Words.LABEL, ReliabilityBuilder::assessor)
        .maybe(
            Combinators.combine(number(40), number(1_000))
                .as((thousands, days) -> LocalDate.ofEpochDay(1_000L * thousands + days)),
            ReliabilityBuilder::assessed)
        .some(Words.PROSE, ReliabilityBuilder::addAllEvidence)
        .extensions(ReliabilityBuilder::extensions);
  }

  private static Drawn<Optional<String>> beginning(int most) {
    return cast -> cast.text().flatMap(SourceText::content).map(text -> {
      int points = Math.min(most, text.codePointCount(0, text.length()));
      return text.substring(0, text.offsetByCodePoints(0, points));
    });
  }

  private static void anchor(QuotationBuilder quotation, Optional<String> beginning) {
    beginning.ifPresent(passage -> quotation.segments(List.of(new Segment(SegmentKind.SPOKEN, passage)))
        .start(0).end(passage.codePointCount(0, passage.length())));
  }
}
