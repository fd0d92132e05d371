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
import java.util.Set;
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
import org.communique.base.Identifier;
import org.communique.base.InvalidBriefException;

/**
 * Several briefs, joined so that a question can be asked about all of them.
 *
 * <p>Each brief has its own ids. A corpus decides which actors, sources and topics of different briefs are the same:
 *
 * <ul>
 *   <li>Two actors, two sources or two topics of different briefs are one {@link Entity} if both have an {@link
 *       Identifier} with the same scheme, version and value. Equal ids or equal names are not enough.
 *   <li>The scheme must be one that joins. If you name no schemes, these are the {@linkplain
 *       Identifier#IDENTIFYING_SCHEMES identifying schemes}: {@code wikidata}, {@code lei}, {@code iso3166-1-alpha-2},
 *       {@code iso3166-1-alpha-3}, {@code iso3166-3}, {@code cow} and {@code stix}. A code of such a scheme names one
 *       thing only. Other codes only classify. For example, the code {@code IGO} of the scheme {@code cameo} means
 *       “international organisation”: it would make one actor of the UN and the European Commission.
 *   <li>Joining is transitive. If Kim in brief 1 is Kim in brief 2, and Kim in brief 2 is Kim in brief 3, all three are
 *       one entity.
 *   <li>If one brief gives the same identifier to two different actors, sources or topics, the identifier does not
 *       count in that brief. For example, the Correlates of War project has one code for Russia and the Soviet Union.
 *       If a brief gives this code to both, the corpus ignores the code in that brief.
 *   <li>A brief refers to a statement of another brief by a URI. The URI must be exactly the base of the other brief,
 *       then {@code #}, then the id of the statement.
 * </ul>
 *
 * <p>The name of a brief in a corpus is its base, or its id if it has no base. The order of the briefs does not matter.
 * A brief that occurs twice counts once.
 *
 * <p>For example, one brief calls a newspaper {@code rodong-sinmun}, and another brief calls it {@code rodong}. If both
 * briefs give the same Wikidata identifier for it, the corpus contains one newspaper; otherwise it contains two, even
 * if both briefs use the name “Rodong Sinmun”.
 *
 * <pre>{@code
 * Corpus corpus = Corpus.of(article, release);
 * System.out.println(corpus.joinsTable());          // what was joined, and by which identifier
 * System.out.println(Stances.of(corpus).table());
 *
 * // if your ministry has numbers of its own
 * Corpus own = Corpus.of(List.of(article, release), List.of("wikidata", "our-ministry"));
 * }</pre>
 */
public final class Corpus {

  private final CorpusIndex index;

  private Corpus(List<Brief> briefs, Set<String> schemes) {
    this.index = new CorpusIndex(briefs, schemes);
  }

  /**
   * Joins briefs by the {@linkplain Identifier#IDENTIFYING_SCHEMES identifying schemes}.
   *
   * @param briefs the briefs, in any order; equal briefs count once
   * @return the corpus of these briefs; empty if there are none
   * @throws InvalidBriefException if two different briefs have the same base, or the same id and no base
   */
  public static Corpus of(Brief... briefs) {
    return of(Arrays.asList(Objects.requireNonNull(briefs, "briefs")));
  }

  /**
   * Joins briefs by the {@linkplain Identifier#IDENTIFYING_SCHEMES identifying schemes}.
   *
   * @param briefs the briefs, in any order; equal briefs count once
   * @return the corpus of these briefs; empty if there are none
   * @throws InvalidBriefException if two different briefs have the same base, or the same id and no base
   */
  public static Corpus of(Collection<Brief> briefs) {
    return of(briefs, Identifier.IDENTIFYING_SCHEMES);
  }

  /**
   * Joins briefs by identifiers of the schemes that you name.
   *
   * @param briefs the briefs, in any order; equal briefs count once
   * @param schemes the schemes of the identifiers that join, such as {@code wikidata}; if empty, nothing is joined
   * @return the corpus of these briefs; empty if there are none
   * @throws InvalidBriefException if two different briefs have the same base, or the same id and no base
   */
  public static Corpus of(Collection<Brief> briefs, Collection<String> schemes) {
    Objects.requireNonNull(schemes, "schemes").forEach(scheme -> Objects.requireNonNull(scheme, "schemes element"));
    Set<String> joining = Set.copyOf(schemes);
    Map<String, Brief> distinct = new TreeMap<>();
    for (Brief brief : Objects.requireNonNull(briefs, "briefs")) {
      Objects.requireNonNull(brief, "briefs element");
      Brief other = distinct.putIfAbsent(CorpusIndex.nameOf(brief), brief);
      if (other != null && !other.equals(brief)) {
        throw InvalidBriefException.of(
            "Corpus", "briefs must differ in their bases, or in their ids if they have none",
            CorpusIndex.nameOf(brief));
      }
    }
    return new Corpus(List.copyOf(distinct.values()), joining);
  }

  /**
   * Adds the briefs of another corpus. The schemes that join are those of this corpus.
   *
   * @param other the other corpus
   * @return the corpus of the briefs of both; equal briefs count once
   * @throws InvalidBriefException if two different briefs have the same base, or the same id and no base
   */
  public Corpus with(Corpus other) {
    return of(
        Stream.concat(briefs().stream(), Objects.requireNonNull(other, "other").briefs().stream()).toList(),
        index.schemes());
  }

  /**
   * {@return the briefs, sorted by their bases, or by their ids if they have no base}
   */
  public List<Brief> briefs() {
    return index.briefs();
  }

  /**
   * {@return the schemes of the identifiers by which this corpus joins, in the order of the alphabet}
   */
  public List<String> schemes() {
    return index.schemes().stream().sorted().toList();
  }

  /**
   * Tells what the corpus joined, and why.
   *
   * @return one join for each identifier that several briefs have in common: actors, then sources, then topics; empty
   *     if nothing was joined
   */
  public List<Join> joins() {
    return index.joins();
  }

  /**
   * {@return a table with one row for each {@linkplain #joins() join}: the key of the entity, the identifier, the
   * objects of the briefs, and whether their names differ}
   */
  public Table joinsTable() {
    return new Table(
        List.of("entity", "joined by", "in the briefs", "names differ"), joins().stream().map(Join::row).toList());
  }

  /**
   * {@return the statements of all briefs, brief by brief; this order is called the order of the corpus}
   */
  public List<CorpusStatement> statements() {
    return index.statements();
  }

  /**
   * Finds a statement.
   *
   * @param name the {@linkplain CorpusStatement#name() name} of the statement in this corpus, or its URI, {@code
   *     base#id}
   * @return the statement; empty if no statement has this name
   */
  public Optional<CorpusStatement> statement(String name) {
    OptionalInt number = index.number(Objects.requireNonNull(name, "name"));
    return number.isPresent() ? Optional.of(index.statement(number.getAsInt())) : Optional.empty();
  }

  /**
   * Finds the statement to which a statement refers, by a relation or by the target of a stance.
   *
   * @param from a statement of this corpus
   * @param to the reference of this statement
   * @return the other statement; empty if the corpus does not contain it
   * @throws IllegalArgumentException if the statement is not of this corpus
   */
  public Optional<CorpusStatement> resolve(CorpusStatement from, StatementRef to) {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    OptionalInt number = index.resolve(from.answerIn(statements(), Function.identity()).number(), to);
    return number.isPresent() ? Optional.of(index.statement(number.getAsInt())) : Optional.empty();
  }

  /**
   * Finds the brief of a statement.
   *
   * @param statement a statement of this corpus
   * @return the brief that contains the statement
   * @throws IllegalArgumentException if the statement is not of this corpus
   */
  public Brief brief(CorpusStatement statement) {
    Objects.requireNonNull(statement, "statement");
    return index.brief(statement.answerIn(statements(), Function.identity()).number());
  }

  /**
   * Returns the name of the brief of a statement. No two briefs of a corpus have the same name.
   *
   * @param statement a statement of this corpus
   * @return the base of the brief, or its id if it has no base
   * @throws IllegalArgumentException if the statement is not of this corpus
   */
  public String briefName(CorpusStatement statement) {
    return CorpusIndex.nameOf(brief(statement));
  }

  /**
   * {@return the actors of all briefs, each once, in the order of the briefs}
   */
  public List<Entity> actors() {
    return index.actors().entities();
  }

  /**
   * {@return the sources of all briefs, each once, in the order of the briefs}
   */
  public List<Entity> sources() {
    return index.sources().entities();
  }

  /**
   * {@return the topics of all briefs, each once, in the order of the briefs}
   */
  public List<Entity> topics() {
    return index.topics().entities();
  }

  /**
   * Finds an actor.
   *
   * @param key the {@linkplain Entity#key() key} of the actor in this corpus: its id, unless another actor has this id
   * @return the actor; empty if no actor has this key
   */
  public Optional<Entity> actor(String key) {
    return index.actors().find(key);
  }

  /**
   * Finds a source.
   *
   * @param key the {@linkplain Entity#key() key} of the source in this corpus: its id, unless another source has this
   *     id
   * @return the source; empty if no source has this key
   */
  public Optional<Entity> source(String key) {
    return index.sources().find(key);
  }

  /**
   * Finds a topic.
   *
   * @param key the {@linkplain Entity#key() key} of the topic in this corpus: its id, unless another topic has this id
   * @return the topic; empty if no topic has this key
   */
  public Optional<Entity> topic(String key) {
    return index.topics().find(key);
  }

  /**
   * Finds the entity of an {@link Actor} object.
   *
   * @param statement a statement of this corpus
   * @param actor an actor that occurs in the brief of this statement
   * @return the actor of the corpus
   * @throws IllegalArgumentException if the statement is not of this corpus, or if its brief has no actor with this id
   */
  public Entity entity(CorpusStatement statement, Actor actor) {
    Objects.requireNonNull(statement, "statement");
    Objects.requireNonNull(actor, "actor");
    int number = statement.answerIn(statements(), Function.identity()).number();
    return index.actors().findIn(index.briefNumber(number), actor.id()).orElseThrow(() ->
        new IllegalArgumentException("no actor of the brief of " + statement + ": " + actor.id()));
  }

  /**
   * Finds the outlets of a speaker if the chain of the statement names none of them: the newspapers, agencies,
   * broadcasters, online outlets and news briefs that the speaker issues. An outlet speaks only by publishing.
   *
   * @param statement a statement of this corpus
   * @param speaker a speaker of the statement
   * @return the sources of all briefs, in the order of the briefs; empty if the speaker issues no outlet, or if a
   *     source of the chain has this issuer
   * @throws IllegalArgumentException if the statement is not of this corpus, or if its brief has no such actor
   */
  public List<Source> outletsNotInChain(CorpusStatement statement, Actor speaker) {
    Objects.requireNonNull(statement, "statement");
    Entity entity = entity(statement, Objects.requireNonNull(speaker, "speaker"));
    return index.outletsNotInChain(statement.number(), entity);
  }

  /**
   * Returns the {@link Actor} objects of an actor. Each brief that contains the actor has its own {@code Actor} object.
   *
   * @param entity an actor of this corpus
   * @return the objects in the order of the briefs; empty if the entity is not an actor of this corpus
   */
  public List<Actor> actors(Entity entity) {
    return index.actors().values(entity);
  }

  /**
   * Returns the {@link Source} objects of a source. Each brief that contains the source has its own {@code Source}
   * object.
   *
   * @param entity a source of this corpus
   * @return the objects in the order of the briefs; empty if the entity is not a source of this corpus
   */
  public List<Source> sources(Entity entity) {
    return index.sources().values(entity);
  }

  /**
   * Returns the {@link Topic} objects of a topic. Each brief that contains the topic has its own {@code Topic} object.
   *
   * @param entity a topic of this corpus
   * @return the objects in the order of the briefs; empty if the entity is not a topic of this corpus
   */
  public List<Topic> topics(Entity entity) {
    return index.topics().values(entity);
  }

  /**
   * A reference to a statement that the corpus does not contain.
   *
   * @param statement the statement that refers, by a relation or by the target of a stance
   * @param to the URI to which it refers
   */
  public record Reference(CorpusStatement statement, StatementRef to) {

    /** Checks that no argument is null. */
    public Reference {
      Objects.requireNonNull(statement, "statement");
      Objects.requireNonNull(to, "to");
    }

    /** Prints the statement and the URI. */
    @Override
    public String toString() {
      return statement + " to " + to;
    }
  }

  /**
   * Finds the references to statements that are not in the corpus. Either the corpus does not contain the other brief,
   * or the URI is not exactly the base of a brief, {@code #}, and the id of a statement.
   *
   * @return the references by URI that are unresolved, in the order of the corpus; empty if there are none
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

  /** Two corpora are equal if their briefs are equal and if they join by the same schemes. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Corpus corpus && briefs().equals(corpus.briefs())
        && index.schemes().equals(corpus.index.schemes());
  }

  @Override
  public int hashCode() {
    return briefs().hashCode();
  }

  /** Prints how many briefs, statements and unresolved references there are. */
  @Override
  public String toString() {
    return "Corpus (briefs: " + briefs().size() + ", statements: " + index.size() + ", unresolved references: "
        + unresolved().size() + ")";
  }

  CorpusIndex index() {
    return index;
  }
}
