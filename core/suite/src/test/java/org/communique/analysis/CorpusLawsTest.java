// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import org.communique.Actor;
import org.communique.Brief;
import org.communique.Source;
import org.communique.Topic;
import org.communique.base.Identifier;

/** The order and the grouping of briefs do not matter. Values are one entity if shared identifiers join them. */
@Tag("laws")
class CorpusLawsTest {

  /** A value and the number of its brief in the corpus. */
  private record Value<T>(int brief, T value) {}

  @Provide
  Arbitrary<List<Brief>> briefs() {
    return Corpora.briefs();
  }

  @Property
  void answersAlikeForEveryOrderAndGrouping(@ForAll("briefs") List<Brief> briefs, @ForAll Random random) {
    Corpus corpus = Corpus.of(briefs);
    List<Brief> order = new ArrayList<>(briefs);
    Collections.shuffle(order, random);
    List<Corpus> groupings = groupings(order);
    assertThat(groupings).allSatisfy(grouped -> assertThat(grouped).isEqualTo(corpus));
    assertThat(groupings).allSatisfy(grouped -> assertThat(grouped.statements()).isEqualTo(corpus.statements()));
    assertThat(answers(groupings.get(groupings.size() - 1))).isEqualTo(answers(corpus));
    Stances stances = Stances.of(corpus);
    Statistics.label("briefs").collect(briefs.size());
    Statistics.label("contradictions").collect(!stances.contradictions().isEmpty());
    Statistics.label("changes").collect(!stances.changes().isEmpty());
    Statistics.label("glosses read").collect(!stances.equals(Stances.withGlosses(corpus)));
    Statistics.label("circles").collect(!Standing.of(corpus).cycles().isEmpty());
    Statistics.label("conflicts").collect(!Timeline.of(corpus).conflicts().isEmpty());
    Statistics.label("findings").collect(!Corroboration.of(corpus).audit().isEmpty());
  }

  private static List<Object> answers(Corpus corpus) {
    Stances stances = Stances.of(corpus);
    Stances glosses = Stances.withGlosses(corpus);
    Independence independence = Independence.of(corpus);
    Corroboration corroboration = Corroboration.of(corpus);
    Standing standing = Standing.of(corpus);
    Utterances utterances = Utterances.of(corpus);
    Timeline timeline = Timeline.of(corpus);
    List<Object> answers = new ArrayList<>(List.of(
        stances, glosses, independence, corroboration, corroboration.audit(), standing, utterances, timeline));
    answers.addAll(List.copyOf(answers).stream().map(Object::toString).toList());
    answers.addAll(List.of(
        stances.table(), glosses.table(), independence.table(), corroboration.table(), corroboration.claimsTable(),
        standing.table(), utterances.table(), timeline.table(), timeline.periods(),
        timeline.inOrder(), stances.table().toCsv(), stances.table().toJson()));
    return answers;
  }

  /** Every way to put brackets around briefs in their order. */
  private static List<Corpus> groupings(List<Brief> briefs) {
    List<Corpus> all = new ArrayList<>(List.of(Corpus.of(briefs)));
    for (int cut = 1; cut < briefs.size(); cut++) {
      for (Corpus front : groupings(briefs.subList(0, cut))) {
        groupings(briefs.subList(cut, briefs.size())).forEach(back -> all.add(front.with(back)));
      }
    }
    return all;
  }

  @Property
  void joinsWhatAClosureOverSharedIdentifiersJoins(@ForAll("briefs") List<Brief> briefs) {
    Corpus corpus = Corpus.of(briefs);
    check(corpus, Brief::actors, Actor::identifiers, corpus.index()::actor, corpus::actors, corpus.actors());
    check(corpus, Brief::sources, Source::identifiers, corpus.index()::source, corpus::sources, corpus.sources());
    check(corpus, Brief::topics, Topic::identifiers, (brief, topic) -> corpus.index().target(first(corpus, brief), topic),
        corpus::topics, corpus.topics());
  }

  private static int first(Corpus corpus, int brief) {
    return corpus.statements().stream().mapToInt(CorpusStatement::number)
        .filter(number -> corpus.index().briefNumber(number) == brief)
        .findFirst().orElseThrow();
  }

  private static <T> void check(
      Corpus corpus, Function<Brief, List<T>> all, Function<T, List<Identifier>> identifiers,
      BiFunction<Integer, T, Entity> subject, Function<Entity, List<T>> members, List<Entity> subjects) {
    List<Value<T>> values = new ArrayList<>();
    for (int brief = 0; brief < corpus.briefs().size(); brief++) {
      for (T value : all.apply(corpus.briefs().get(brief))) {
        values.add(new Value<>(brief, value));
      }
    }
    Set<Entity> found = new HashSet<>();
    for (Value<T> value : values) {
      List<Value<T>> one =
          IndependenceLawsTest.closure(value, values, (from, other) -> share(values, identifiers, from, other));
      Entity subjectOfValue = subject.apply(value.brief(), value.value());
      assertThat(values.stream().filter(other -> subject.apply(other.brief(), other.value()).equals(subjectOfValue)))
          .containsExactlyInAnyOrderElementsOf(one);
      assertThat(members.apply(subjectOfValue))
          .isEqualTo(values.stream().filter(one::contains).map(Value::value).toList());
      found.add(subjectOfValue);
      Statistics.label("values that are one " + subjectOfValue.kind()).collect(one.size());
    }
    assertThat(subjects).doesNotHaveDuplicates().hasSameElementsAs(found);
  }

  /** Whether two values share an identifier that no other value of their two briefs bears. */
  private static <T> boolean share(
      List<Value<T>> values, Function<T, List<Identifier>> identifiers, Value<T> one, Value<T> other) {
    return one.brief() != other.brief() && identifiers.apply(one.value()).stream().anyMatch(shared -> values.stream()
        .filter(value -> value.brief() == one.brief() || value.brief() == other.brief())
        .filter(value -> identifiers.apply(value.value()).contains(shared)).collect(Collectors.toSet())
        .equals(Set.of(one, other)));
  }
}
