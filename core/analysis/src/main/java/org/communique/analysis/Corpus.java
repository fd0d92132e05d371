// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.communique.Actor;
import org.communique.Brief;
import org.communique.Relation;
import org.communique.Source;
import org.communique.Stance;
import org.communique.StatementRef;
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

  private final CorpusIndex index;

  private Corpus(List<Brief> briefs) {
    this.index = new CorpusIndex(briefs);
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
      Brief other = distinct.putIfAbsent(CorpusIndex.nameOf(brief), brief);
      if (other != null && !other.equals(brief)) {
        throw InvalidBriefException.of(
            "Corpus", "briefs must differ in their bases, or in their ids if they have none", CorpusIndex.nameOf(brief));
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
    return of(Stream.concat(briefs().stream(), Objects.requireNonNull(other, "other").briefs().stream()).toList());
  }

  /**
   * {@return the briefs, in the order of their bases or ids}
   */
  public List<Brief> briefs() {
    return index.briefs();
  }

  /**
   * {@return the statements of all briefs, brief by brief}
   */
  public List<CorpusStatement> statements() {
    return index.statements();
  }

  /**
   * Finds a statement.
   *
   * @param name its name in this corpus, or its URI, {@code base#id}
   * @return the statement; empty if there is none of that name
   */
  public Optional<CorpusStatement> statement(String name) {
    OptionalInt number = index.number(Objects.requireNonNull(name, "name"));
    return number.isPresent() ? Optional.of(index.statement(number.getAsInt())) : Optional.empty();
  }

  /**
   * Finds the brief of a statement.
   *
   * @param statement a statement of this corpus
   * @return the brief that it stands in
   * @throws IllegalArgumentException if it is not of this corpus
   */
  public Brief brief(CorpusStatement statement) {
    Objects.requireNonNull(statement, "statement");
    return index.brief(statement.in(statements(), Function.identity()).number());
  }

  /**
   * {@return every actor of the briefs, once}
   */
  public List<Entity> actors() {
    return index.actors().all();
  }

  /**
   * {@return every source of the briefs, once}
   */
  public List<Entity> sources() {
    return index.sources().all();
  }

  /**
   * {@return every topic of the briefs, once}
   */
  public List<Entity> topics() {
    return index.topics().all();
  }

  /**
   * Finds an actor.
   *
   * @param key its key in this corpus: its id, where no other actor has it
   * @return the actor; empty if there is none of that key
   */
  public Optional<Entity> actor(String key) {
    return index.actors().find(key);
  }

  /**
   * Finds a source.
   *
   * @param key its key in this corpus: its id, where no other source has it
   * @return the source; empty if there is none of that key
   */
  public Optional<Entity> source(String key) {
    return index.sources().find(key);
  }

  /**
   * Finds a topic.
   *
   * @param key its key in this corpus: its id, where no other topic has it
   * @return the topic; empty if there is none of that key
   */
  public Optional<Entity> topic(String key) {
    return index.topics().find(key);
  }

  /**
   * Finds the values that are one actor.
   *
   * @param entity an entity of this corpus
   * @return its values in the order of the briefs; empty if it is no actor of this corpus
   */
  public List<Actor> actors(Entity entity) {
    return index.actors().values(entity);
  }

  /**
   * Finds the values that are one source.
   *
   * @param entity an entity of this corpus
   * @return its values in the order of the briefs; empty if it is no source of this corpus
   */
  public List<Source> sources(Entity entity) {
    return index.sources().values(entity);
  }

  /**
   * Finds the values that are one topic.
   *
   * @param entity an entity of this corpus
   * @return its values in the order of the briefs; empty if it is no topic of this corpus
   */
  public List<Topic> topics(Entity entity) {
    return index.topics().values(entity);
  }

  /**
   * A reference that leads to no statement of the corpus.
   *
   * @param statement the statement that has it, as a relation or as the target of a stance
   * @param to the URI
   */
  public record Reference(CorpusStatement statement, StatementRef to) {

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
  public List<Reference> unresolved() {
    List<Reference> unresolved = new ArrayList<>();
    for (CorpusStatement statement : statements()) {
      Stream.concat(
              statement.statement().relations().stream().map(Relation::to),
              statement.statement().stances().stream().map(Stance::target)
                  .filter(StatementRef.class::isInstance).map(StatementRef.class::cast))
          .filter(ref -> index.resolve(statement.number(), ref).isEmpty())
          .forEach(ref -> unresolved.add(new Reference(statement, ref)));
    }
    return List.copyOf(unresolved);
  }

  /** Two corpora of equal briefs are equal. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Corpus corpus && briefs().equals(corpus.briefs());
  }

  @Override
  public int hashCode() {
    return briefs().hashCode();
  }

  /** Prints how much there is of it. */
  @Override
  public String toString() {
    return "Corpus (briefs: " + briefs().size() + ", statements: " + index.size() + ", unresolved references: "
        + unresolved().size() + ")";
  }

  CorpusIndex index() {
    return index;
  }
}
