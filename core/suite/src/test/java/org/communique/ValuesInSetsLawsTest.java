// SPDX-License-Identifier: Apache-2.0
package org.communique;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import org.communique.testing.Briefs;

/**
 * Values of several briefs in one hash set or hash map. All generated briefs use the same ids, so a set that looked at
 * the ids alone would lose values.
 */
@Tag("laws")
class ValuesInSetsLawsTest {

  @Provide
  Arbitrary<List<Brief>> briefs() {
    return Briefs.arbitrary().list().ofMinSize(2).ofMaxSize(4);
  }

  @Property
  void actorsAreFoundByAllTheirMembers(@ForAll("briefs") List<Brief> briefs) {
    check(
        briefs, Brief::actors, Actor::id, actor -> Actor.builder().from(actor).build(),
        actor -> Actor.builder().from(actor).name(actor.name() + "!").build());
  }

  @Property
  void sourcesAreFoundByAllTheirMembers(@ForAll("briefs") List<Brief> briefs) {
    check(
        briefs, Brief::sources, Source::id, source -> Source.builder().from(source).build(),
        source -> Source.builder().from(source).locator("somewhere else").build());
  }

  @Property
  void topicsAreFoundByAllTheirMembers(@ForAll("briefs") List<Brief> briefs) {
    check(
        briefs, Brief::topics, Topic::id, topic -> Topic.builder().from(topic).build(),
        topic -> Topic.builder().from(topic).label(topic.label() + "!").build());
  }

  @Property
  void statementsAreFoundByAllTheirMembers(@ForAll("briefs") List<Brief> briefs) {
    check(
        briefs, Brief::statements, Statement::id, statement -> Statement.builder().from(statement).build(),
        statement -> Statement.builder().from(statement).addNote(Note.of("one more note")).build());
  }

  @Property
  void briefsAreFoundByAllTheirMembers(@ForAll("briefs") List<Brief> briefs) {
    check(
        briefs, List::of, Brief::id, brief -> Brief.builder().from(brief).build(),
        brief -> Brief.builder().from(brief).addNote(Note.of("one more note")).build());
  }

  /** Compares a set and a map with a list, which knows nothing of hash codes. */
  private static <T> void check(
      List<Brief> briefs, Function<Brief, List<T>> values, Function<T, String> id, UnaryOperator<T> copy,
      UnaryOperator<T> change) {
    List<T> distinct = new ArrayList<>();
    Set<T> set = new HashSet<>();
    Map<T, Integer> numbers = new HashMap<>();
    for (Brief brief : briefs) {
      for (T value : values.apply(brief)) {
        boolean isNew = !distinct.contains(value);
        if (isNew) {
          distinct.add(value);
        }
        assertThat(set.add(value)).as("%s is new", value).isEqualTo(isNew);
        assertThat(numbers.putIfAbsent(value, distinct.indexOf(value)) == null).isEqualTo(isNew);
      }
    }
    assertThat(set).hasSameSizeAs(distinct);
    for (T value : distinct) {
      assertThat(set).contains(copy.apply(value));
      assertThat(numbers.get(copy.apply(value))).isEqualTo(distinct.indexOf(value));
      T changed = change.apply(value);
      assertThat(set.contains(changed)).isEqualTo(distinct.contains(changed));
    }
    long shared = distinct.size() - distinct.stream().map(id).distinct().count();
    Statistics.label("different values of one id").collect(shared > 0 ? "some" : "none");
  }
}
