// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import org.communique.Actor;
import org.communique.Brief;
import org.communique.Source;
import org.communique.base.Identifier;

/** “Not independent” is an equivalence: sources are one group if issuers or controllers join them over any steps. */
@Tag("laws")
class IndependenceLawsTest {

  @Provide
  Arbitrary<List<Brief>> briefs() {
    return Corpora.briefs();
  }

  @Property
  void isAnEquivalence(@ForAll("briefs") List<Brief> briefs) {
    Corpus corpus = Corpus.of(briefs);
    Independence independence = Independence.of(corpus);
    List<Entity> sources = corpus.sources();
    for (Entity one : sources) {
      assertThat(independence.areIndependent(one, one)).isFalse();
      for (Entity other : sources) {
        boolean independent = independence.areIndependent(one, other);
        assertThat(independence.areIndependent(other, one)).isEqualTo(independent);
        for (Entity third : independent ? List.<Entity>of() : sources) {
          assertThat(independence.areIndependent(one, third)).isEqualTo(independence.areIndependent(other, third));
        }
      }
    }
    assertThat(independence.groups().stream().flatMap(group -> group.sources().stream()))
        .containsExactlyInAnyOrderElementsOf(sources);
    Statistics.label("sources").collect(sources.size());
    Statistics.label("groups").collect(independence.groups().size());
  }

  @Property
  void isTheClosureOfACommonBacker(@ForAll("briefs") List<Brief> briefs) {
    Corpus corpus = Corpus.of(briefs);
    Independence independence = Independence.of(corpus);
    for (Entity source : corpus.sources()) {
      List<Entity> group = closure(source, corpus.sources(), (one, other) ->
          backers(corpus, one).stream().anyMatch(backers(corpus, other)::contains));
      assertThat(corpus.sources().stream().filter(other -> !independence.areIndependent(source, other)))
          .containsExactlyInAnyOrderElementsOf(group);
      Independence.Group found = independence.group(independence.groupNumber(source));
      assertThat(found.sources()).isEqualTo(corpus.sources().stream().filter(group::contains).toList());
      assertThat(found.reasons()).hasSize((int) group.stream().flatMap(one -> backers(corpus, one).stream()).distinct()
          .filter(backer -> group.stream().filter(one -> backers(corpus, one).contains(backer)).count() > 1).count());
      assertThat(found.reasons().isEmpty()).isEqualTo(group.size() == 1);
      Statistics.label("sources of one group").collect(group.size());
      Statistics.label("somebody known").collect(found.isIdentified());
    }
  }

  /** All values that the first value reaches over any number of joined pairs. */
  static <T> List<T> closure(T first, Collection<T> all, BiPredicate<T, T> joined) {
    List<T> reached = new ArrayList<>(List.of(first));
    for (int at = 0; at < reached.size(); at++) {
      T from = reached.get(at);
      all.stream().filter(other -> !reached.contains(other) && joined.test(from, other)).forEach(reached::add);
    }
    return reached;
  }

  static Set<Entity> backers(Corpus corpus, Entity source) {
    Set<Entity> backers = new HashSet<>();
    for (int brief = 0; brief < corpus.briefs().size(); brief++) {
      for (Source value : corpus.briefs().get(brief).sources()) {
        if (corpus.index().source(brief, value).equals(source)) {
          int home = brief;
          Stream.concat(value.issuer().stream(), value.controller().stream())
              .flatMap(actor -> Stream.iterate(
                  Optional.of(actor), Optional::isPresent, whole -> whole.flatMap(Actor::partOf)))
              .forEach(actor -> backers.add(corpus.index().actor(home, actor.orElseThrow())));
          for (Identifier identifier : value.identifiers()) {
            if (isAlone(corpus.briefs().get(brief).sources().stream().map(Source::identifiers), identifier)) {
              backers.addAll(bearers(corpus, identifier));
            }
          }
        }
      }
    }
    return backers;
  }

  /** The actors who bear an identifier that no other actor of their brief bears. */
  private static List<Entity> bearers(Corpus corpus, Identifier identifier) {
    List<Entity> bearers = new ArrayList<>();
    for (int brief = 0; brief < corpus.briefs().size(); brief++) {
      for (Actor actor : corpus.briefs().get(brief).actors()) {
        if (actor.identifiers().contains(identifier)
            && isAlone(corpus.briefs().get(brief).actors().stream().map(Actor::identifiers), identifier)) {
          bearers.add(corpus.index().actor(brief, actor));
        }
      }
    }
    return bearers;
  }

  private static boolean isAlone(Stream<List<Identifier>> all, Identifier identifier) {
    return all.filter(identifiers -> identifiers.contains(identifier)).count() == 1;
  }
}
