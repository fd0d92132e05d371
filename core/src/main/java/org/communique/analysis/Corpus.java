// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.Actor;
import org.communique.Brief;
import org.communique.Relation;
import org.communique.Source;
import org.communique.Stance;
import org.communique.Statement;
import org.communique.StatementRef;
import org.communique.Target;
import org.communique.Topic;
import org.communique.base.InvalidBriefException;

/**
 * The briefs that a question is asked of, joined.
 *
 * <p>Two actors, sources or topics of different briefs are one where they share an {@link
 * org.communique.base.Identifier} of the same scheme, version and value, and by nothing else: no id and no name joins
 * across briefs. Joining is transitive. An identifier that a brief gives to two values (the Correlates of War have
 * one code for Russia and the Soviet Union) does not tell them apart, and joins neither of them there. A statement of
 * another brief is reached by the URI {@code base#id}, letter for letter.
 *
 * <p>A brief is known by its base, or by its id if it has no base. Neither the order in which briefs are given nor how
 * they are put together matters, nor does a brief that is given twice.
 *
 * <pre>{@code
 * Corpus corpus = Corpus.of(brief);
 * System.out.println(Stances.of(corpus).table());
 * }</pre>
 */
public final class Corpus {

  private final List<Brief> briefs;
  private final List<Citation> statements;
  private final List<Integer> homes = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Identities<Actor> actors;
  private final Identities<Source> sources;
  private final Identities<Topic> topics;
  private final List<Set<Subject>> speakers;
  private final Map<Subject, Set<Subject>> wholes = new HashMap<>();

  private Corpus(List<Brief> briefs) {
    this.briefs = briefs;
    Map<String, Long> bearers = briefs.stream().flatMap(brief -> brief.statements().stream())
        .collect(Collectors.groupingBy(Statement::id, Collectors.counting()));
    List<Citation> all = new ArrayList<>();
    for (int home = 0; home < briefs.size(); home++) {
      for (Statement statement : briefs.get(home).statements()) {
        String uri = nameOf(briefs.get(home)) + "#" + statement.id();
        String name = bearers.get(statement.id()) == 1 ? statement.id() : uri;
        numbers.put(uri, all.size());
        numbers.put(name, all.size());
        homes.add(home);
        all.add(new Citation(all.size(), name, statement));
      }
    }
    statements = List.copyOf(all);
    actors = new Identities<>(Subject.Kind.ACTOR, briefs, Brief::actors, Actor::id, Actor::name, Actor::identifiers);
    sources =
        new Identities<>(Subject.Kind.SOURCE, briefs, Brief::sources, Source::id, Source::name, Source::identifiers);
    topics = new Identities<>(Subject.Kind.TOPIC, briefs, Brief::topics, Topic::id, Topic::label, Topic::identifiers);
    speakers = statements.stream().map(this::speakers).toList();
    for (int home = 0; home < briefs.size(); home++) {
      for (Actor actor : briefs.get(home).actors()) {
        if (actor.partOf().isPresent()) {
          wholes.computeIfAbsent(actor(home, actor), none -> new LinkedHashSet<>())
              .add(actor(home, actor.partOf().get()));
        }
      }
    }
  }

  private Set<Subject> speakers(Citation citation) {
    return citation.statement().speakers().stream().map(actor -> actor(home(citation.number()), actor))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * Joins briefs.
   *
   * @param briefs any number, in any order; equal ones count once
   * @return them all
   * @throws InvalidBriefException if two different briefs have the same base, or the same id and no base
   */
  public static Corpus of(Brief... briefs) {
    return of(Arrays.asList(Objects.requireNonNull(briefs, "briefs")));
  }

  /**
   * Joins briefs.
   *
   * @param briefs any number, in any order; equal ones count once
   * @return them all
   * @throws InvalidBriefException if two different briefs have the same base, or the same id and no base
   */
  public static Corpus of(Collection<Brief> briefs) {
    Map<String, Brief> distinct = new TreeMap<>();
    for (Brief brief : Objects.requireNonNull(briefs, "briefs")) {
      Objects.requireNonNull(brief, "briefs element");
      Brief other = distinct.putIfAbsent(nameOf(brief), brief);
      if (other != null && !other.equals(brief)) {
        throw InvalidBriefException.of(
            "Corpus", "briefs must differ in their bases, or in their ids if they have none", nameOf(brief));
      }
    }
    return new Corpus(List.copyOf(distinct.values()));
  }

  /**
   * Joins two corpora.
   *
   * @param other another
   * @return the briefs of both
   * @throws InvalidBriefException if two different briefs have the same base, or the same id and no base
   */
  public Corpus with(Corpus other) {
    return of(Stream.concat(briefs.stream(), Objects.requireNonNull(other, "other").briefs.stream()).toList());
  }

  static String nameOf(Brief brief) {
    return brief.base().map(Object::toString).orElse(brief.id());
  }

  /**
   * {@return the briefs, in the order of their bases or ids}
   */
  public List<Brief> briefs() {
    return briefs;
  }

  /**
   * {@return the statements of all briefs, brief by brief}
   */
  public List<Citation> statements() {
    return statements;
  }

  /**
   * Finds a statement.
   *
   * @param name its name in this corpus, or its URI, {@code base#id}
   * @return the statement; empty if there is none of that name
   */
  public Optional<Citation> statement(String name) {
    return Optional.ofNullable(numbers.get(Objects.requireNonNull(name, "name"))).map(statements::get);
  }

  /**
   * Finds the brief of a statement.
   *
   * @param statement a statement of this corpus
   * @return the brief that it stands in
   * @throws IllegalArgumentException if it is not of this corpus
   */
  public Brief brief(Citation statement) {
    Objects.requireNonNull(statement, "statement");
    return briefs.get(homes.get(statement.in(statements, Function.identity()).number()));
  }

  /**
   * {@return every actor of the briefs, once}
   */
  public List<Subject> actors() {
    return actors.all();
  }

  /**
   * {@return every source of the briefs, once}
   */
  public List<Subject> sources() {
    return sources.all();
  }

  /**
   * {@return every topic of the briefs, once}
   */
  public List<Subject> topics() {
    return topics.all();
  }

  /**
   * Finds an actor.
   *
   * @param key its key in this corpus: its id, where no other actor has it
   * @return the actor; empty if there is none of that key
   */
  public Optional<Subject> actor(String key) {
    return actors.find(key);
  }

  /**
   * Finds a source.
   *
   * @param key its key in this corpus: its id, where no other source has it
   * @return the source; empty if there is none of that key
   */
  public Optional<Subject> source(String key) {
    return sources.find(key);
  }

  /**
   * Finds a topic.
   *
   * @param key its key in this corpus: its id, where no other topic has it
   * @return the topic; empty if there is none of that key
   */
  public Optional<Subject> topic(String key) {
    return topics.find(key);
  }

  /**
   * Finds the values that are one actor.
   *
   * @param subject a subject of this corpus
   * @return its values in the order of the briefs; empty if it is no actor of this corpus
   */
  public List<Actor> actors(Subject subject) {
    return actors.values(subject);
  }

  /**
   * Finds the values that are one source.
   *
   * @param subject a subject of this corpus
   * @return its values in the order of the briefs; empty if it is no source of this corpus
   */
  public List<Source> sources(Subject subject) {
    return sources.values(subject);
  }

  /**
   * Finds the values that are one topic.
   *
   * @param subject a subject of this corpus
   * @return its values in the order of the briefs; empty if it is no topic of this corpus
   */
  public List<Topic> topics(Subject subject) {
    return topics.values(subject);
  }

  /**
   * A reference that leads to no statement of the corpus.
   *
   * @param statement the statement that has it, as a relation or as the target of a stance
   * @param to the URI
   */
  public record Reference(Citation statement, StatementRef to) {

    /** Prints statement and URI. */
    @Override
    public String toString() {
      return statement + " to " + to;
    }
  }

  /**
   * {@return the references by URI that lead out of the corpus: to briefs that are not here, or that are spelled
   * otherwise than the {@code base#id} of a statement that is}
   */
  public List<Reference> elsewhere() {
    List<Reference> elsewhere = new ArrayList<>();
    for (Citation citation : statements) {
      Stream.concat(
              citation.statement().relations().stream().map(Relation::to),
              citation.statement().stances().stream().map(Stance::target)
                  .filter(StatementRef.class::isInstance).map(StatementRef.class::cast))
          .filter(ref -> resolve(citation.number(), ref).isEmpty())
          .forEach(ref -> elsewhere.add(new Reference(citation, ref)));
    }
    return List.copyOf(elsewhere);
  }

  /** Two corpora of equal briefs are equal. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Corpus corpus && briefs.equals(corpus.briefs);
  }

  @Override
  public int hashCode() {
    return briefs.hashCode();
  }

  /** Prints how much there is of it. */
  @Override
  public String toString() {
    return "Corpus (briefs: " + briefs.size() + ", statements: " + statements.size() + ", references elsewhere: "
        + elsewhere().size() + ")";
  }

  int size() {
    return statements.size();
  }

  Citation citation(int number) {
    return statements.get(number);
  }

  List<Citation> citations(List<Integer> numbers) {
    return numbers.stream().map(statements::get).toList();
  }

  /** The place of a statement's brief among the briefs. */
  int home(int statement) {
    return homes.get(statement);
  }

  Subject actor(int brief, Actor actor) {
    return actors.subject(brief, actor.id());
  }

  /** The speakers of a statement, each once. */
  Set<Subject> speakers(int statement) {
    return speakers.get(statement);
  }

  Subject source(int brief, Source source) {
    return sources.subject(brief, source.id());
  }

  /** The schemes, each with its version, in which an actor or source bears an identifier that tells it apart. */
  Set<String> schemes(Subject subject) {
    Set<String> identifying =
        subject.kind() == Subject.Kind.ACTOR ? actors.identifying(subject) : sources.identifying(subject);
    return identifying.stream().map(key -> key.substring(0, key.lastIndexOf('\0'))).collect(Collectors.toSet());
  }

  /** The actors who bear an identifier of a source, and so are the same as the source or speak through it. */
  List<Subject> namesakes(Subject source) {
    return sources.identifying(source).stream().sorted()
        .flatMap(key -> actors.bearer(key).stream()).distinct().toList();
  }

  /** What an actor is a part of, by all briefs. */
  Set<Subject> wholes(Subject actor) {
    return wholes.getOrDefault(actor, Set.of());
  }

  Subject target(int statement, Target target) {
    if (target instanceof Actor actor) {
      return actors.subject(home(statement), actor.id());
    }
    if (target instanceof Topic topic) {
      return topics.subject(home(statement), topic.id());
    }
    StatementRef ref = (StatementRef) target;
    OptionalInt number = resolve(statement, ref);
    String key = number.isPresent() ? statements.get(number.getAsInt()).name() : ref.text();
    return new Subject(Subject.Kind.STATEMENT, key, key);
  }

  /** The number of the statement that a reference means, if it is of the corpus. */
  OptionalInt resolve(int statement, StatementRef ref) {
    Integer number = numbers.get(ref.isLocal() ? nameOf(briefs.get(home(statement))) + "#" + ref.text() : ref.text());
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }
}
