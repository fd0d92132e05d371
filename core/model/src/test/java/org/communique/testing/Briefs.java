// SPDX-License-Identifier: Apache-2.0
package org.communique.testing;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.sessions.JqwikSession;
import org.communique.Brief;
import org.communique.BriefBuilder;
import org.communique.Statement;
import org.communique.text.SourceText;
import org.communique.text.SourceTextBuilder;

/**
 * Makes briefs that use every member of the form. The briefs are valid by construction: every id is defined once,
 * references resolve, and relations that are walked lead to earlier statements only.
 *
 * <p>A brief for which a property fails shrinks: statements and optional members disappear, texts become short, and
 * each word becomes the first word of its vocabulary.
 *
 * <pre>{@code
 * @Property
 * void survives(@ForAll("briefs") Brief brief) { ... }
 *
 * @Provide
 * Arbitrary<Brief> briefs() {
 *   return Briefs.arbitrary();
 * }
 * }</pre>
 *
 * <p>A test without jqwik takes its briefs from a stream:
 *
 * <pre>{@code
 * Briefs.stream(42).limit(10_000).forEach(brief -> ...);
 * }</pre>
 */
public final class Briefs {

  private static final int TRIES = 1_000;

  private static final Arbitrary<Drawn<SourceText>> TEXT = Draft.of(SourceText::builder)
      .with(
          Combinators.combine(Words.PROSE, Arbitraries.of(true, true, false))
              .as((content, carried) -> carried ? SourceText.of(content) : SourceText.withoutContent(content)),
          SourceTextBuilder::from)
      .maybePart(Values.TIME, SourceTextBuilder::retrieved)
      .extensions(SourceTextBuilder::extensions)
      .build(SourceTextBuilder::build);

  private static final Arbitrary<Drawn<BriefBuilder>> FRAME = Draft.of(() -> Brief.builder().id("brief_1"))
      .fixed((brief, cast) -> brief.source(cast.own()).text(cast.text()))
      .maybe(Arbitraries.just(URI.create("https://example.org/briefs/1")), BriefBuilder::base)
      .with(Words.LABEL, BriefBuilder::title)
      .maybe(Words.LABEL, BriefBuilder::encoder)
      .maybe(Words.DATE, BriefBuilder::encoded)
      .some(Values.NOTE, BriefBuilder::addAllNotes)
      .extensions(BriefBuilder::extensions)
      .build(brief -> brief);

  private static final Arbitrary<Brief> BRIEF = Combinators
      .combine(
          FRAME, Casting.cast(), Maybe.oneIn(2, TEXT), Statements.STATEMENT.list().ofMaxSize(Statements.MOST))
      .as(Briefs::brief)
      .withoutEdgeCases();

  private Briefs() {}

  /**
   * {@return briefs of up to 8 statements}
   */
  public static Arbitrary<Brief> arbitrary() {
    return BRIEF;
  }

  /**
   * Makes briefs outside a property.
   *
   * @param seed the same seed gives the same briefs
   * @return briefs without end
   */
  public static Stream<Brief> stream(long seed) {
    List<RandomGenerator<Brief>> generators = new ArrayList<>();
    JqwikSession.run(() -> generators.add(BRIEF.generator(TRIES)));
    return generators.get(0).stream(new Random(seed)).map(Shrinkable::value);
  }

  private static Brief brief(
      Drawn<BriefBuilder> frame, Drawn<Cast> casting, Optional<Drawn<SourceText>> text,
      List<Drawn<Statement>> statements) {
    Cast empty = Cast.empty(statements.size());
    Cast cast = casting.in(empty.with(text.map(drawn -> drawn.in(empty))));
    BriefBuilder brief = frame.in(cast);
    for (int number = 0; number < statements.size(); number++) {
      brief.addStatement(statements.get(number).in(cast.at(number)));
    }
    return brief.build();
  }
}
