// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.communique.Attribution;
import org.communique.Reliability;
import org.communique.Source;
import org.communique.vocabulary.Mode;
import org.communique.vocabulary.SourceKind;

/** One more voice never makes a chain more reliable, and the reliability follows from its definition. */
@Tag("laws")
class EffectiveReliabilityLawsTest {

  private static final String FACT = "as fact";

  @Provide
  Arbitrary<Optional<String>> purposes() {
    return Arbitraries.of(Optional.empty(), Optional.of(FACT), Optional.of("as rumour"));
  }

  @Provide
  Arbitrary<Attribution> links() {
    Arbitrary<Reliability> letter = grades("");
    Arbitrary<Reliability> onLink = grades("", "1", "6");
    return Combinators.combine(letter.list().ofMaxSize(2), onLink.list().ofMaxSize(2), Arbitraries.of(Mode.values()))
        .as((grades, more, mode) -> Attribution.builder().mode(mode).addAllGrades(more)
            .source(Source.builder().id("s").kind(SourceKind.NEWS_AGENCY).name("KCNA").addAllGrades(grades).build())
            .build());
  }

  private Arbitrary<Reliability> grades(String... digits) {
    return Combinators.combine(Arbitraries.of("ABCDEF".split("")), Arbitraries.of(digits), purposes())
        .as((letter, digit, purpose) -> {
          Reliability grade = Reliability.parse(letter + digit);
          return purpose.map(grade::withPurpose).orElse(grade);
        });
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void neverGetsBetterByOneMoreLink(
      @ForAll @Size(min = 1, max = 5) List<@From("links") Attribution> links,
      @ForAll("links") Attribution more, @ForAll @IntRange(max = 5) int where,
      @ForAll("purposes") Optional<String> purpose) {
    int at = Math.min(where, links.size());
    List<Attribution> longer = new ArrayList<>(links);
    longer.add(at, more);
    EffectiveReliability before = EffectiveReliability.of(links, purpose);
    EffectiveReliability after = EffectiveReliability.of(longer, purpose);
    assertThat(after.best()).isGreaterThanOrEqualTo(before.best());
    assertThat(after.worst()).isGreaterThanOrEqualTo(before.worst());
    assertThat(before.weakest().isPresent() && after.weakest().isEmpty()).isFalse();
    assertThat(after.isExact() && !before.isExact()).isFalse();
    assertThat(after.steps().subList(0, at)).isEqualTo(before.steps().subList(0, at));
    Statistics.label("letter").collect(after.best() == before.best() ? "as before" : "lower")
        .coverage(seen -> seen.check("lower").percentage(share -> share > 3));
    Statistics.label("judged").collect(before.isExact() ? after.isExact() ? "still" : "no more" : "neither")
        .coverage(seen -> {
          seen.check("still").percentage(share -> share > 1);
          seen.check("no more").percentage(share -> share > 1);
        });
    Statistics.label("put").collect(at == links.size() ? "at the end" : at == 0 ? "at the beginning" : "between");
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void isWhatTheDefinitionSaysAfterEveryStep(
      @ForAll @Size(min = 1, max = 6) List<@From("links") Attribution> links,
      @ForAll("purposes") Optional<String> purpose) {
    EffectiveReliability worth = EffectiveReliability.of(links, purpose);
    assertThat(worth).hasToString(defined(links, purpose));
    assertThat(worth.steps()).extracting(EffectiveReliability.Step::link).isEqualTo(links);
    for (int step = 0; step < links.size(); step++) {
      assertThat(worth.steps().get(step).soFar()).isEqualTo(defined(links.subList(0, step + 1), purpose));
    }
    Statistics.label("letter").collect(worth.weakest().map(Object::toString).orElse("none"))
        .coverage(seen -> List.of("A", "B", "C", "D", "E", "none").forEach(letter ->
            seen.check(letter).percentage(share -> share > 1)));
    Statistics.label("judged")
        .collect(purpose.isEmpty() ? "at all" : "for a purpose", worth.isExact() ? "fully" : "not fully");
  }

  /** Computes the reliability as the definition says: each link is a text of letters. */
  private static String defined(List<Attribution> links, Optional<String> purpose) {
    String all = "";
    boolean unjudged = false;
    for (Attribution link : links) {
      String letters = letters(link.grades(), purpose) + letters(link.source().grades(), purpose);
      unjudged = unjudged || letters.isEmpty();
      all += letters;
    }
    String worst = all.replace("F", "").chars().mapToObj(Character::toString).max(String::compareTo).orElse("");
    boolean hasF = all.contains("F");
    if (worst.isEmpty()) {
      return !hasF ? "not judged" : unjudged ? "F or not judged" : "F (cannot be judged)";
    }
    String doubt = hasF && unjudged ? "links are F or not judged" : hasF ? "a link is F" : "a link is not judged";
    return hasF || unjudged ? "at most " + worst + " (" + doubt + ")" : worst;
  }

  private static String letters(List<Reliability> grades, Optional<String> purpose) {
    List<Reliability> stating = grades.stream().filter(grade -> grade.purpose().equals(purpose)).toList();
    if (purpose.isPresent()) {
      return stating.stream().map(grade -> grade.grade().substring(0, 1)).collect(Collectors.joining());
    }
    return grades.isEmpty() ? "" : (stating.isEmpty() ? grades : stating).get(0).grade().substring(0, 1);
  }
}
