// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.communique.Actor;
import org.communique.Brief;
import org.communique.Relation;
import org.communique.Source;
import org.communique.Statement;
import org.communique.StatementRef;
import org.communique.Target;
import org.communique.Topic;
import org.communique.analysis.graph.Digraph;
import org.communique.analysis.graph.DisjointSets;
import org.communique.analysis.graph.RelationArrow;
import org.communique.vocabulary.Occurrence;
import org.communique.vocabulary.RelationKind;

/**
 * The statements and entities of a {@link Corpus} by number and by name, and the relations between statements as arrows.
 *
 * <p>Statements are numbered from 0, brief by brief. All computers of this package ask the index, and no computer reads
 * the relations of a statement itself.
 */
final class CorpusIndex {

  private final List<Brief> briefs;
  private final List<CorpusStatement> statements;
  private final List<Integer> homes = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final IdentityResolver<Actor> actors;
  private final IdentityResolver<Source> sources;
  private final IdentityResolver<Topic> topics;
  private final List<Set<Entity>> speakers;
  private final Map<Entity, Set<Entity>> wholes = new HashMap<>();

  CorpusIndex(List<Brief> briefs) {
    this.briefs = briefs;
    Map<String, Long> bearers = briefs.stream().flatMap(brief -> brief.statements().stream())
        .collect(Collectors.groupingBy(Statement::id, Collectors.counting()));
    List<CorpusStatement> all = new ArrayList<>();
    for (int home = 0; home < briefs.size(); home++) {
      for (Statement statement : briefs.get(home).statements()) {
        String uri = nameOf(briefs.get(home)) + "#" + statement.id();
        String name = bearers.get(statement.id()) == 1 ? statement.id() : uri;
        numbers.put(uri, all.size());
        numbers.put(name, all.size());
        homes.add(home);
        all.add(new CorpusStatement(all.size(), name, statement));
      }
    }
    statements = List.copyOf(all);
    actors = new IdentityResolver<>(Entity.Kind.ACTOR, briefs, Brief::actors, Actor::id, Actor::name, Actor::identifiers);
    sources =
        new IdentityResolver<>(Entity.Kind.SOURCE, briefs, Brief::sources, Source::id, Source::name, Source::identifiers);
    topics = new IdentityResolver<>(Entity.Kind.TOPIC, briefs, Brief::topics, Topic::id, Topic::label, Topic::identifiers);
    speakers = statements.stream().map(this::speakersOf).toList();
    for (int brief = 0; brief < briefs.size(); brief++) {
      addWholes(brief);
    }
  }

  private void addWholes(int brief) {
    for (Actor actor : briefs.get(brief).actors()) {
      actor.partOf().ifPresent(whole ->
          wholes.computeIfAbsent(actor(brief, actor), none -> new LinkedHashSet<>()).add(actor(brief, whole)));
    }
  }

  private Set<Entity> speakersOf(CorpusStatement statement) {
    return statement.statement().speakers().stream().map(actor -> actor(home(statement.number()), actor))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The name by which a corpus knows a brief: its base, or its id if it has no base. */
  static String nameOf(Brief brief) {
    return brief.base().map(Object::toString).orElse(brief.id());
  }

  List<Brief> briefs() {
    return briefs;
  }

  int size() {
    return statements.size();
  }

  List<CorpusStatement> statements() {
    return statements;
  }

  CorpusStatement statement(int number) {
    return statements.get(number);
  }

  List<CorpusStatement> statements(List<Integer> wanted) {
    return wanted.stream().map(statements::get).toList();
  }

  /** The number of the statement with this name or URI. */
  OptionalInt number(String name) {
    Integer number = numbers.get(name);
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /** The number of the statement that a reference means; empty if that statement is not in the corpus. */
  OptionalInt resolve(int statement, StatementRef ref) {
    return number(ref.isLocal() ? nameOf(briefs.get(home(statement))) + "#" + ref.text() : ref.text());
  }

  /** The number of the brief that a statement stands in. */
  int home(int statement) {
    return homes.get(statement);
  }

  Brief brief(int statement) {
    return briefs.get(home(statement));
  }

  /** Whether every voice says that the statement was said: not that it was not, is expected, or is only supposed. */
  boolean isSaid(int statement) {
    return statements.get(statement).statement().attributions().stream()
        .allMatch(link -> link.occurrence() == Occurrence.OCCURRED);
  }

  IdentityResolver<Actor> actors() {
    return actors;
  }

  IdentityResolver<Source> sources() {
    return sources;
  }

  IdentityResolver<Topic> topics() {
    return topics;
  }

  Entity actor(int brief, Actor actor) {
    return actors.entity(brief, actor.id());
  }

  Entity source(int brief, Source source) {
    return sources.entity(brief, source.id());
  }

  /** The speakers of a statement, each once. */
  Set<Entity> speakers(int statement) {
    return speakers.get(statement);
  }

  /** What an actor is a part of, by all briefs. */
  Set<Entity> wholes(Entity actor) {
    return wholes.getOrDefault(actor, Set.of());
  }

  /** What a stance is about. A statement that is not in the corpus is an entity too, under its URI. */
  Entity target(int statement, Target target) {
    if (target instanceof Actor actor) {
      return actors.entity(home(statement), actor.id());
    }
    if (target instanceof Topic topic) {
      return topics.entity(home(statement), topic.id());
    }
    StatementRef ref = (StatementRef) target;
    OptionalInt number = resolve(statement, ref);
    String key = number.isPresent() ? statements.get(number.getAsInt()).name() : ref.text();
    return new Entity(Entity.Kind.STATEMENT, key, key);
  }

  /** The schemes, each with its version, in which an actor or a source bears an identifier that tells it apart. */
  Set<String> schemes(Entity entity) {
    Set<String> identifying =
        entity.kind() == Entity.Kind.ACTOR ? actors.identifying(entity) : sources.identifying(entity);
    return identifying.stream().map(key -> key.substring(0, key.lastIndexOf('\0'))).collect(Collectors.toSet());
  }

  /** The actors who bear an identifier of a source, and so are the same as the source or speak through it. */
  List<Entity> namesakes(Entity source) {
    return sources.identifying(source).stream().sorted()
        .flatMap(key -> actors.bearer(key).stream()).distinct().toList();
  }

  /** The relations of some kinds that lead to a statement of the corpus, in the order of the statements. */
  List<RelationArrow> arrows(Predicate<RelationKind> kinds) {
    List<RelationArrow> arrows = new ArrayList<>();
    for (CorpusStatement from : statements) {
      for (Relation relation : from.statement().relations()) {
        if (kinds.test(relation.kind())) {
          resolve(from.number(), relation.to()).ifPresent(to -> arrows.add(new RelationArrow(from.number(), to, relation)));
        }
      }
    }
    return arrows;
  }

  /**
   * The relations by which one statement is a piece of another, of which the encoder is certain. A circle of pieces
   * makes nobody a piece of anything, so its relations are left out.
   */
  List<RelationArrow> pieces() {
    List<RelationArrow> certain = arrows(RelationKind.PART_OF::equals).stream().filter(RelationArrow::isCertain).toList();
    int[] part = new int[size()];
    List<List<Integer>> parts = new Digraph(size(), certain.stream().map(RelationArrow::arrow).toList()).components();
    for (int number = 0; number < parts.size(); number++) {
      for (int statement : parts.get(number)) {
        part[statement] = number;
      }
    }
    return certain.stream().filter(arrow -> part[arrow.from()] != part[arrow.to()]).toList();
  }

  /** The statements that report one utterance. */
  DisjointSets utterances() {
    return joined(RelationKind.SAME_UTTERANCE_AS);
  }

  /** The statements joined by certain relations of some kinds, whichever way these relations point. */
  DisjointSets joined(RelationKind... kinds) {
    DisjointSets joined = new DisjointSets(size());
    arrows(Arrays.asList(kinds)::contains).stream().filter(RelationArrow::isCertain)
        .forEach(arrow -> joined.join(arrow.from(), arrow.to()));
    return joined;
  }

  /**
   * Tells whether a speaker of one statement speaks about his own earlier words in the other statement. Two reports of
   * one utterance do not.
   */
  boolean isOwnWord(DisjointSets utterances, int one, int other) {
    Set<Entity> some = speakers(one);
    Set<Entity> others = speakers(other);
    return utterances.leastOf(one) != utterances.leastOf(other)
        && (some.size() < others.size() ? some : others).stream()
            .anyMatch((some.size() < others.size() ? others : some)::contains);
  }
}
