// SPDX-License-Identifier: Apache-2.0
package org.communique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.communique.base.Identifier;
import org.communique.base.InvalidBriefException;
import org.communique.testing.Briefs;

/** What holds for the edits of any brief. */
@Tag("laws")
class EditsLawsTest {

  private static final URI BASE = URI.create("https://example.org/briefs/1");

  @Provide
  Arbitrary<Brief> briefs() {
    return Briefs.arbitrary();
  }

  @Provide
  Arbitrary<List<Brief>> severalBriefs() {
    return Briefs.arbitrary().list().ofMinSize(2).ofMaxSize(3);
  }

  @Property
  void anEditThatChangesNothingGivesAnEqualBrief(@ForAll("briefs") Brief brief) {
    assertThat(Edits.mapStatements(brief, statement -> statement.toBuilder().build())).isEqualTo(brief);
    assertThat(Edits.mapActors(brief, actor -> actor.toBuilder().build())).isEqualTo(brief);
    assertThat(Edits.mapSources(brief, source -> source.toBuilder().build())).isEqualTo(brief);
    assertThat(Edits.mapTopics(brief, topic -> topic.toBuilder().build())).isEqualTo(brief);
    brief.actors().forEach(actor -> assertThat(Edits.replace(brief, actor)).isEqualTo(brief));
    brief.statements().forEach(statement -> assertThat(Edits.replace(brief, statement)).isEqualTo(brief));
    assertThat(Edits.keep(brief, statement -> true, LostReferences.REFUSE)).isSameAs(brief);
    assertThat(Edits.renameActors(brief, id -> id)).isSameAs(brief);
  }

  @Property
  void aRenamingAndItsInverseGiveBackTheBrief(@ForAll("briefs") Brief brief) {
    UnaryOperator<String> there = id -> "x." + id;
    UnaryOperator<String> back = id -> id.substring(2);
    UnaryOperator<String> mirrored = id -> new StringBuilder(id).reverse().toString();
    assertThat(Edits.renameStatements(Edits.renameStatements(brief, there), back)).isEqualTo(brief);
    assertThat(Edits.renameActors(Edits.renameActors(brief, there), back)).isEqualTo(brief);
    assertThat(Edits.renameSources(Edits.renameSources(brief, there), back)).isEqualTo(brief);
    assertThat(Edits.renameTopics(Edits.renameTopics(brief, there), back)).isEqualTo(brief);
    assertThat(Edits.renameActors(Edits.renameActors(brief, mirrored), mirrored)).isEqualTo(brief);
    assertThat(Edits.renameStatements(Edits.renameStatements(brief, mirrored), mirrored)).isEqualTo(brief);
  }

  @Property
  void exchangingAllIdsInARingIsUndoneByGoingRoundTheRing(@ForAll("briefs") Brief brief) {
    List<String> ids = brief.actors().stream().map(Actor::id).toList();
    Brief turned = brief;
    for (int turn = 0; turn < ids.size(); turn++) {
      turned = Edits.renameActors(turned, id -> ids.get((ids.indexOf(id) + 1) % ids.size()));
      assertThat(turned.actors()).extracting(Actor::id).containsExactlyInAnyOrderElementsOf(ids);
    }
    assertThat(turned).isEqualTo(brief);
  }

  @Property
  void whatIsKeptLosesNothingButReferences(
      @ForAll("briefs") Brief drawn, @ForAll Set<@IntRange(max = 7) Integer> dropped) {
    Brief brief = drawn.toBuilder().base(BASE).build();
    Set<String> ids = new HashSet<>();
    dropped.forEach(number -> ids.add("s" + number));
    Brief without = Edits.keep(brief, statement -> !ids.contains(statement.id()), LostReferences.DROP);
    Brief uris = Edits.keep(brief, statement -> !ids.contains(statement.id()), LostReferences.TO_URI);
    assertThat(without.statements()).extracting(Statement::id).isEqualTo(
        brief.statements().stream().map(Statement::id).filter(id -> !ids.contains(id)).toList());
    for (Statement statement : without.statements()) {
      Statement old = brief.statement(statement.id()).orElseThrow();
      assertThat(withoutReferences(statement)).isEqualTo(withoutReferences(old));
      assertThat(references(statement)).isEqualTo(
          references(old).stream().filter(reference -> !ids.contains(reference)).toList());
      assertThat(references(uris.statement(statement.id()).orElseThrow())).isEqualTo(
          references(old).stream().map(reference -> ids.contains(reference) ? BASE + "#" + reference : reference)
              .toList());
    }
    assertThat(isRefused(brief, ids)).isEqualTo(!uris.equals(without)
        || !without.statements().equals(brief.statements().stream().filter(each -> !ids.contains(each.id())).toList()));
  }

  private static boolean isRefused(Brief brief, Set<String> dropped) {
    try {
      Edits.keep(brief, statement -> !dropped.contains(statement.id()), LostReferences.REFUSE);
      return false;
    } catch (InvalidBriefException refused) {
      refused.brokenRules().forEach(rule -> assertThat(rule.statement()).isPresent());
      return true;
    }
  }

  private static Statement withoutReferences(Statement statement) {
    return statement.toBuilder().relations(List.of())
        .stances(statement.stances().stream().filter(stance -> !(stance.target() instanceof StatementRef)).toList())
        .build();
  }

  /** The references of a statement, first those of its relations. */
  private static List<String> references(Statement statement) {
    return Stream.concat(
            statement.relations().stream().map(Relation::to), statement.stances().stream().map(Stance::target))
        .filter(StatementRef.class::isInstance).map(Object::toString).toList();
  }

  @Property
  void aSplitGivesEachStatementToOnePart(@ForAll("briefs") Brief drawn, @ForAll @IntRange(min = 1, max = 3) int parts) {
    Brief brief = drawn.toBuilder().base(BASE).build();
    List<Brief> split = Edits.split(
        brief, statement -> "part-" + Integer.parseInt(statement.id().substring(1)) % parts, LostReferences.TO_URI);
    assertThat(split.stream().flatMap(part -> part.statements().stream()).map(Statement::id))
        .containsExactlyInAnyOrderElementsOf(brief.statements().stream().map(Statement::id).toList());
    assertThat(split).extracting(Brief::id).doesNotHaveDuplicates();
    if (parts == 1 && !split.isEmpty()) {
      assertThat(split.get(0).toBuilder().id(brief.id()).build()).isEqualTo(brief);
    }
  }

  /** What one of two encoders has of a brief: some statements, and everything to which these refer. */
  private static Brief part(Brief brief, Set<Integer> numbers, boolean hasFrame) {
    Set<String> kept = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(numbers.stream().map(number -> "s" + number).toList());
    while (!open.isEmpty()) {
      String id = open.pop();
      if (kept.add(id)) {
        brief.statement(id).stream().flatMap(statement -> references(statement).stream()).forEach(open::push);
      }
    }
    Brief part = Edits.keep(brief, statement -> kept.contains(statement.id()), LostReferences.REFUSE);
    return hasFrame ? part : part.toBuilder().base(Optional.empty()).text(Optional.empty()).notes(List.of()).build();
  }

  @Property
  void aMergeOfTwoPartsDoesNotDependOnTheirOrder(
      @ForAll("briefs") Brief brief, @ForAll Set<@IntRange(max = 7) Integer> some,
      @ForAll Set<@IntRange(max = 7) Integer> others, @ForAll boolean hasFrame) {
    Brief first = part(brief, some, hasFrame);
    Brief second = part(brief, others, true);
    Brief merged = Edits.merge(first, second).brief();
    assertThat(Edits.merge(second, first).brief()).isEqualTo(merged);
    assertThat(merged.statements()).containsExactlyInAnyOrderElementsOf(
        brief.statements().stream().filter(statement -> first.statement(statement.id()).isPresent()
            || second.statement(statement.id()).isPresent()).toList());
    Statistics.label("statements of both").collect(merged.statements().size()
        == first.statements().size() + second.statements().size() ? "none" : "some");
  }

  @Property
  void aMergeIsIdempotent(
      @ForAll("briefs") Brief brief, @ForAll Set<@IntRange(max = 7) Integer> some,
      @ForAll Set<@IntRange(max = 7) Integer> others, @ForAll boolean hasFrame) {
    Brief first = part(brief, some, hasFrame);
    Brief second = part(brief, others, true);
    Brief merged = Edits.merge(first, second).brief();
    assertThat(Edits.merge(merged, merged).brief()).isEqualTo(merged);
    assertThat(Edits.merge(merged, first).brief()).isEqualTo(merged);
    assertThat(Edits.merge(merged, second).brief()).isEqualTo(merged);
    assertThat(Edits.merge(brief, brief).brief()).isEqualTo(brief);
    assertThat(Edits.merge(brief, first).brief()).isEqualTo(brief);
    assertThat(Edits.merge(first, brief).brief().statements()).isEqualTo(brief.statements());
  }

  @Property
  void theConflictsAreExactlyTheValuesThatSomebodyChanged(
      @ForAll("briefs") Brief brief, @ForAll @Size(max = 4) Set<@IntRange(max = 15) Integer> numbers) {
    Set<String> changed = new HashSet<>();
    Brief other = brief;
    for (int number : numbers) {
      if (number < brief.actors().size()) {
        String id = brief.actors().get(number).id();
        changed.add("Actor '" + id + "'");
        other = Edits.mapActors(other, each -> each.id().equals(id) ? each.toBuilder().name("else").build() : each);
      } else if (number - 8 >= 0 && number - 8 < brief.statements().size()) {
        String id = brief.statements().get(number - 8).id();
        changed.add("Statement '" + id + "'");
        other = Edits.change(other, id, each -> each.toBuilder().gist("something else").build());
      } else if (number == 7) {
        changed.add("Source '" + brief.source().id() + "'");
        other = Edits.replace(other, other.source().toBuilder().name("else").build());
      }
    }
    Merge merge = Edits.merge(brief, other);
    assertThat(merge.conflicts()).extracting(Merge.Conflict::where).containsExactlyInAnyOrderElementsOf(changed);
    merge.conflicts().forEach(conflict -> assertThat(conflict.first()).isNotEqualTo(conflict.second()));
    Statistics.label("conflicts").collect(Math.min(3, changed.size()));
  }

  @Property
  void theConflictsOfAnyTwoBriefsAreReal(@ForAll("briefs") Brief first, @ForAll("briefs") Brief second) {
    Merge merge = Edits.merge(first, second);
    List<Object> ofFirst = values(first);
    List<Object> ofSecond = values(second);
    for (Merge.Conflict conflict : merge.conflicts()) {
      assertThat(conflict.first()).isNotEqualTo(conflict.second());
      if (!conflict.where().startsWith("Brief")) {
        assertThat(ofFirst).contains(conflict.first());
        assertThat(ofSecond).contains(conflict.second());
      }
    }
    if (!merge.conflicts().isEmpty()) {
      assertThatThrownBy(merge::brief).isInstanceOf(InvalidBriefException.class);
    }
  }

  private static List<Object> values(Brief brief) {
    return Stream.of(brief.actors(), brief.sources(), brief.topics(), brief.statements())
        .<Object>flatMap(List::stream).toList();
  }

  @Property
  void puttingValuesInThePlacesOfOthersIsRefusedOrGivesAValidBrief(
      @ForAll("briefs") Brief brief, @ForAll @Size(8) List<@IntRange(max = 7) Integer> places) {
    Map<Actor, Actor> actors = shuffled(brief.actors(), places);
    Map<Source, Source> sources = shuffled(brief.sources(), places);
    Map<Topic, Topic> topics = shuffled(brief.topics(), places);
    String outcome = "valid";
    try {
      Brief changed = Edits.mapActors(brief, actor -> actors.getOrDefault(actor, actor));
      changed = Edits.mapTopics(changed, topic -> topics.getOrDefault(topic, topic));
      changed = Edits.mapSources(changed, source -> sources.getOrDefault(source, source));
      assertThat(changed.toBuilder().build()).isEqualTo(changed);
      assertThat(changed.statements()).extracting(Statement::id, Statement::gist)
          .isEqualTo(brief.statements().stream().map(each -> tuple(each.id(), each.gist())).toList());
    } catch (InvalidBriefException refused) {
      outcome = "refused";
    }
    Statistics.label("outcome").collect(outcome);
  }

  private static <T> Map<T, T> shuffled(List<T> values, List<Integer> places) {
    Map<T, T> shuffled = new HashMap<>();
    for (int at = 0; at < values.size() && at < places.size(); at++) {
      shuffled.put(values.get(at), values.get(places.get(at) % values.size()));
    }
    return shuffled;
  }

  @Property
  void unifiedActorsAreEqualIfTheyShareAnIdentifierAndNothingElseChanges(
      @ForAll("severalBriefs") List<Brief> drawn, @ForAll @IntRange(max = 1_000) int seed) {
    List<Brief> briefs =
        IntStream.range(0, drawn.size()).mapToObj(number -> identified(drawn.get(number), number, seed)).toList();
    List<Brief> unified = Edits.unify(briefs, Set.of("wikidata"));
    Map<String, Actor> byIdentifier = new HashMap<>();
    for (Brief brief : unified) {
      for (Actor actor : brief.actors()) {
        Actor same = byIdentifier.putIfAbsent(actor.identifiers().get(0).value(), actor);
        assertThat(same == null || same.equals(actor)).isTrue();
      }
    }
    assertThat(Edits.unify(unified, Set.of("wikidata"))).isEqualTo(unified);
    for (int number = 0; number < briefs.size(); number++) {
      assertThat(unified.get(number).statements()).extracting(Statement::id, Statement::gist)
          .isEqualTo(briefs.get(number).statements().stream()
              .map(each -> tuple(each.id(), each.gist())).toList());
    }
  }

  /**
   * A brief whose actors have ids of their own, and an identifier that actors of other briefs have too. Only actors of
   * one sort share identifiers, because an actor with roles cannot be where an actor without roles must be.
   */
  private static Brief identified(Brief brief, int number, int seed) {
    Brief plain = Edits.mapTopics(
        Edits.mapSources(brief, source -> source.toBuilder().identifiers(List.of()).build()),
        topic -> topic.toBuilder().identifiers(List.of()).build());
    Brief renamed = Edits.renameActors(plain, id -> "brief-" + number + "." + id);
    return Edits.mapActors(renamed, actor -> {
      String id = actor.id().substring(8);
      int last = Character.digit(id.charAt(id.length() - 1), 10);
      String code = last < 0 ? id : id.substring(0, id.length() - 1) + (last + seed % (number + 2)) % 5;
      return actor.toBuilder().identifiers(List.of(Identifier.of("wikidata", code))).build();
    });
  }
}
