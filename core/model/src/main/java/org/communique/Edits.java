// SPDX-License-Identifier: Apache-2.0
package org.communique;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.communique.base.Identifier;
import org.communique.base.InvalidBriefException;

/**
 * Makes changed copies of briefs. A brief is immutable: each method returns a new brief, and returns the same brief if
 * the edit changes nothing.
 *
 * <p>Each method checks all rules of the new brief. If the edit breaks a rule, the method throws an {@link
 * InvalidBriefException} that reports all broken rules. The time of an edit grows with the size of the brief. To change
 * many statements, call {@link #mapStatements} once.
 *
 * <pre>{@code
 * Brief better = Edits.change(brief, "letter", letter -> letter.toBuilder().gist("Ties should grow").build());
 * Brief graded = Edits.changeLink(brief, "letter", 0, link -> link.toBuilder().addGrade(b2).build());
 * Brief renamed = Edits.renameActors(brief, id -> id.equals("kim") ? "kim-jong-un" : id);
 * Brief shorter = Edits.drop(brief, "letter", LostReferences.DROP);
 * Brief his = Edits.keep(brief, statement -> statement.speakers().contains(putin), LostReferences.DROP);
 * Brief both = Edits.merge(mine, yours).brief();
 * }</pre>
 */
public final class Edits {

  private Edits() {}

  /**
   * Changes one statement.
   *
   * @param brief the brief
   * @param id the id of the statement
   * @param change returns the changed statement
   * @return the brief with the changed statement in the same place
   * @throws InvalidBriefException if no statement has the id, or if the new brief breaks a rule
   */
  public static Brief change(Brief brief, String id, UnaryOperator<Statement> change) {
    Objects.requireNonNull(brief, "brief");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(change, "change");
    checkFound(brief, "statements", brief.statements(), Statement::id, id);
    return mapStatements(brief, statement -> statement.id().equals(id) ? change.apply(statement) : statement);
  }

  /**
   * Changes one link of the chain of a statement.
   *
   * @param brief the brief
   * @param id the id of the statement
   * @param link the number of the link in {@link Statement#attributions()}; 0 is the link nearest to the speakers
   * @param change returns the changed link
   * @return the brief with the changed link in the same place
   * @throws IndexOutOfBoundsException if the statement has no such link
   * @throws InvalidBriefException if no statement has the id, or if the new brief breaks a rule
   */
  public static Brief changeLink(Brief brief, String id, int link, UnaryOperator<Attribution> change) {
    Objects.requireNonNull(brief, "brief");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(change, "change");
    return change(brief, id, statement -> {
      List<Attribution> chain = new ArrayList<>(statement.attributions());
      chain.set(link, change.apply(chain.get(link)));
      return chain.equals(statement.attributions()) ? statement : statement.toBuilder().attributions(chain).build();
    });
  }

  /**
   * Puts a statement in the place of the statement with the same id.
   *
   * @param brief the brief
   * @param statement the new statement
   * @return the brief with the new statement
   * @throws InvalidBriefException if no statement has the id, or if the new brief breaks a rule
   */
  public static Brief replace(Brief brief, Statement statement) {
    Objects.requireNonNull(brief, "brief");
    Objects.requireNonNull(statement, "statement");
    return change(brief, statement.id(), old -> statement);
  }

  /**
   * Puts an actor in every place where the brief has the actor with the same id.
   *
   * @param brief the brief
   * @param actor the new actor
   * @return the brief with the new actor; its references to other actors remain as given
   * @throws InvalidBriefException if no actor has the id, or if the new brief breaks a rule
   */
  public static Brief replace(Brief brief, Actor actor) {
    Objects.requireNonNull(brief, "brief");
    Objects.requireNonNull(actor, "actor");
    checkFound(brief, "actors", brief.actors(), Actor::id, actor.id());
    return mapActors(brief, old -> old.id().equals(actor.id()) ? actor : old);
  }

  /**
   * Puts a source in every place where the brief has the source with the same id.
   *
   * @param brief the brief
   * @param source the new source
   * @return the brief with the new source
   * @throws InvalidBriefException if no source has the id, or if the new brief breaks a rule
   */
  public static Brief replace(Brief brief, Source source) {
    Objects.requireNonNull(brief, "brief");
    Objects.requireNonNull(source, "source");
    checkFound(brief, "sources", brief.sources(), Source::id, source.id());
    return mapSources(brief, old -> old.id().equals(source.id()) ? source : old);
  }

  /**
   * Puts a topic in every place where the brief has the topic with the same id.
   *
   * @param brief the brief
   * @param topic the new topic
   * @return the brief with the new topic
   * @throws InvalidBriefException if no topic has the id, or if the new brief breaks a rule
   */
  public static Brief replace(Brief brief, Topic topic) {
    Objects.requireNonNull(brief, "brief");
    Objects.requireNonNull(topic, "topic");
    checkFound(brief, "topics", brief.topics(), Topic::id, topic.id());
    return mapTopics(brief, old -> old.id().equals(topic.id()) ? topic : old);
  }

  private static <T> void checkFound(
      Brief brief, String attribute, List<T> values, Function<T, String> idOf, String id) {
    if (values.stream().noneMatch(value -> idOf.apply(value).equals(id))) {
      throw InvalidBriefException.of(brief.where(), attribute + " must contain the id that is to be changed", id);
    }
  }

  /**
   * Changes statements.
   *
   * @param brief the brief
   * @param change gets each statement and returns the statement that takes its place
   * @return the brief with the new statements
   * @throws InvalidBriefException if the new brief breaks a rule
   */
  public static Brief mapStatements(Brief brief, UnaryOperator<Statement> change) {
    Objects.requireNonNull(brief, "brief");
    Objects.requireNonNull(change, "change");
    List<Statement> old = brief.statements();
    List<Statement> changed = new ArrayList<>(old.size());
    boolean isSame = true;
    for (Statement statement : old) {
      Statement next = change.apply(statement);
      isSame &= next == statement;
      changed.add(next);
    }
    return isSame ? brief : brief.toBuilder().statements(changed).build();
  }

  /**
   * Changes actors in every place where the brief has them, also inside other actors, sources and glosses.
   *
   * @param brief the brief
   * @param change gets each actor, after the actors to which it refers were changed, and returns the actor that takes
   *     its place
   * @return the brief with the new actors; if an actor is now twice in a list that must not repeat an actor, the list
   *     has the actor once
   * @throws InvalidBriefException if the new brief breaks a rule
   */
  public static Brief mapActors(Brief brief, UnaryOperator<Actor> change) {
    Objects.requireNonNull(brief, "brief");
    Objects.requireNonNull(change, "change");
    return new Rewriter() {
      @Override
      Actor changed(Actor actor) {
        return change.apply(actor);
      }
    }.rewrite(brief);
  }

  /**
   * Changes sources in every place where the brief has them.
   *
   * @param brief the brief
   * @param change gets each source and returns the source that takes its place
   * @return the brief with the new sources
   * @throws InvalidBriefException if the new brief breaks a rule
   */
  public static Brief mapSources(Brief brief, UnaryOperator<Source> change) {
    Objects.requireNonNull(brief, "brief");
    Objects.requireNonNull(change, "change");
    return new Rewriter() {
      @Override
      Source changed(Source source) {
        return change.apply(source);
      }
    }.rewrite(brief);
  }

  /**
   * Changes topics in every place where the brief has them.
   *
   * @param brief the brief
   * @param change gets each topic and returns the topic that takes its place
   * @return the brief with the new topics; if a statement now has a topic twice, the statement has the topic once
   * @throws InvalidBriefException if the new brief breaks a rule
   */
  public static Brief mapTopics(Brief brief, UnaryOperator<Topic> change) {
    Objects.requireNonNull(brief, "brief");
    Objects.requireNonNull(change, "change");
    return new Rewriter() {
      @Override
      Topic changed(Topic topic) {
        return change.apply(topic);
      }
    }.rewrite(brief);
  }

  /**
   * Drops one statement.
   *
   * @param brief the brief
   * @param id the id of the statement
   * @param lost what happens to the references to this statement
   * @return the brief without the statement
   * @throws InvalidBriefException if no statement has the id, or as {@code lost} says; the exception then names all
   *     statements that refer to the dropped statement
   */
  public static Brief drop(Brief brief, String id, LostReferences lost) {
    Objects.requireNonNull(brief, "brief");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(lost, "lost");
    checkFound(brief, "statements", brief.statements(), Statement::id, id);
    return keep(brief, statement -> !statement.id().equals(id), lost);
  }

  /**
   * Keeps the statements that pass a test.
   *
   * @param brief the brief
   * @param test returns true for a statement that the new brief keeps
   * @param lost what happens to the references to dropped statements
   * @return the brief with the kept statements, in the same order
   * @throws InvalidBriefException as {@code lost} says
   */
  public static Brief keep(Brief brief, Predicate<Statement> test, LostReferences lost) {
    Objects.requireNonNull(brief, "brief");
    Objects.requireNonNull(test, "test");
    Objects.requireNonNull(lost, "lost");
    List<Statement> kept = brief.statements().stream().filter(test).toList();
    return kept.size() == brief.statements().size()
        ? brief
        : brief.toBuilder().statements(lost.resolve(brief, kept)).build();
  }

  /**
   * Splits a brief into several briefs of the same document. Each new brief has everything that the brief has, except
   * the statements of the other briefs. The base is the same too, so that each statement keeps its global name. A
   * {@code Corpus} takes only one brief of each base.
   *
   * @param brief the brief
   * @param id gets each statement and returns the id of the new brief that gets the statement
   * @param lost what happens to references from a statement to a statement of another new brief
   * @return the new briefs, in the order of their first statements; none if the brief has no statements
   * @throws InvalidBriefException as {@code lost} says, or if an id is not valid
   */
  public static List<Brief> split(Brief brief, Function<Statement, String> id, LostReferences lost) {
    Objects.requireNonNull(brief, "brief");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(lost, "lost");
    Map<String, List<Statement>> parts = new LinkedHashMap<>();
    for (Statement statement : brief.statements()) {
      parts.computeIfAbsent(id.apply(statement), none -> new ArrayList<>()).add(statement);
    }
    List<Brief> briefs = new ArrayList<>();
    Brief frame = brief.toBuilder().statements(List.of()).build();
    BrokenRules broken = new BrokenRules();
    parts.forEach((part, statements) -> broken.check(() ->
        briefs.add(frame.toBuilder().id(part).statements(lost.resolve(brief, statements)).build())));
    broken.throwIfAny();
    return List.copyOf(briefs);
  }

  /**
   * Gives statements other ids. References to these statements change too, both by id and by the URI that begins with
   * the base of this brief. References in other briefs do not change.
   *
   * @param brief the brief
   * @param ids gets each id and returns the new id, or the same id
   * @return the brief with the new ids
   * @throws InvalidBriefException if two statements would have the same id, or if a new id is not valid
   */
  public static Brief renameStatements(Brief brief, UnaryOperator<String> ids) {
    Objects.requireNonNull(brief, "brief");
    Objects.requireNonNull(ids, "ids");
    Map<String, String> newIds = newIds(brief, "statements", brief.statements(), Statement::id, ids);
    Map<String, StatementRef> references = new HashMap<>();
    newIds.forEach((old, id) -> {
      if (!old.equals(id)) {
        references.put(old, StatementRef.parse(id));
        brief.base().ifPresent(base -> references.put(base + "#" + old, uri(brief, id)));
      }
    });
    Rewriter rewriter = new Rewriter() {
      @Override
      StatementRef changed(StatementRef reference) {
        return references.getOrDefault(reference.text(), reference);
      }
    };
    return mapStatements(brief, statement -> {
      Statement changed = rewriter.rewrite(statement);
      return renamed(changed, statement.id(), newIds, id -> changed.toBuilder().id(id).build());
    });
  }

  /**
   * Gives actors other ids, in every place where the brief has them.
   *
   * @param brief the brief
   * @param ids gets each id and returns the new id, or the same id
   * @return the brief with the new ids
   * @throws InvalidBriefException if two actors would have the same id, or if a new id is not valid
   */
  public static Brief renameActors(Brief brief, UnaryOperator<String> ids) {
    Objects.requireNonNull(brief, "brief");
    Objects.requireNonNull(ids, "ids");
    Map<String, String> newIds = newIds(brief, "actors", brief.actors(), Actor::id, ids);
    return mapActors(brief, actor -> renamed(actor, actor.id(), newIds, id -> actor.toBuilder().id(id).build()));
  }

  /**
   * Gives sources other ids, in every place where the brief has them.
   *
   * @param brief the brief
   * @param ids gets each id and returns the new id, or the same id
   * @return the brief with the new ids
   * @throws InvalidBriefException if two sources would have the same id, or if a new id is not valid
   */
  public static Brief renameSources(Brief brief, UnaryOperator<String> ids) {
    Objects.requireNonNull(brief, "brief");
    Objects.requireNonNull(ids, "ids");
    Map<String, String> newIds = newIds(brief, "sources", brief.sources(), Source::id, ids);
    return mapSources(brief, source -> renamed(source, source.id(), newIds, id -> source.toBuilder().id(id).build()));
  }

  /**
   * Gives topics other ids, in every place where the brief has them.
   *
   * @param brief the brief
   * @param ids gets each id and returns the new id, or the same id
   * @return the brief with the new ids
   * @throws InvalidBriefException if two topics would have the same id, or if a new id is not valid
   */
  public static Brief renameTopics(Brief brief, UnaryOperator<String> ids) {
    Objects.requireNonNull(brief, "brief");
    Objects.requireNonNull(ids, "ids");
    Map<String, String> newIds = newIds(brief, "topics", brief.topics(), Topic::id, ids);
    return mapTopics(brief, topic -> renamed(topic, topic.id(), newIds, id -> topic.toBuilder().id(id).build()));
  }

  /** Returns a value with its new id, or the same value if the id does not change. */
  private static <T> T renamed(T value, String old, Map<String, String> newIds, Function<String, T> withId) {
    String id = newIds.get(old);
    return id.equals(old) ? value : withId.apply(id);
  }

  /** Returns the new id for each old id. Refuses new ids of which two are equal. */
  private static <T> Map<String, String> newIds(
      Brief brief, String attribute, List<T> values, Function<T, String> id, UnaryOperator<String> ids) {
    Map<String, String> newIds = new HashMap<>();
    Map<String, String> oldIds = new HashMap<>();
    BrokenRules broken = new BrokenRules();
    for (T value : values) {
      String old = id.apply(value);
      String changed = Objects.requireNonNull(ids.apply(old), "new id");
      newIds.put(old, changed);
      String other = oldIds.putIfAbsent(changed, old);
      if (other != null) {
        broken.add(() -> InvalidBriefException.of(
            brief.where(), "new ids of " + attribute + " must differ, but '" + other + "' and '" + old
                + "' both become " + InvalidBriefException.shown(changed)));
      }
    }
    broken.throwIfAny();
    return newIds;
  }

  /** Returns the global name of a statement of a brief. */
  static StatementRef uri(Brief brief, String id) {
    String base = brief.base().orElseThrow(() -> InvalidBriefException.of(
        brief.where(), "base must be present if references to dropped statements are to become URIs")).toString();
    return StatementRef.parse(base + "#" + id);
  }

  /**
   * Gives actors, sources and topics of several briefs one value if they are the same by one of the {@link
   * Identifier#IDENTIFYING_SCHEMES}.
   *
   * @param briefs the briefs
   * @return the briefs in the same order, as {@link #unify(Collection, Collection)} returns them
   * @throws InvalidBriefException if a new brief breaks a rule
   */
  public static List<Brief> unify(Brief... briefs) {
    return unify(Arrays.asList(Objects.requireNonNull(briefs, "briefs")), Identifier.IDENTIFYING_SCHEMES);
  }

  /**
   * Gives actors, sources and topics of several briefs one value if they are the same. Two actors of different briefs
   * are the same if both have an identifier with the same scheme, version and value. An identifier does not count in a
   * brief that gives it to two actors. The same holds for sources and for topics.
   *
   * <p>The value in the first of the briefs takes the place of the other values, together with its id. If another actor
   * of a brief already has this id, the edit is refused: rename this actor first.
   *
   * @param briefs the briefs
   * @param schemes the schemes of the identifiers that count, such as {@code wikidata}
   * @return the briefs in the same order
   * @throws InvalidBriefException if a new brief breaks a rule
   */
  public static List<Brief> unify(Collection<Brief> briefs, Collection<String> schemes) {
    Objects.requireNonNull(briefs, "briefs").forEach(brief -> Objects.requireNonNull(brief, "briefs element"));
    Objects.requireNonNull(schemes, "schemes").forEach(scheme -> Objects.requireNonNull(scheme, "schemes element"));
    return Unification.of(List.copyOf(briefs), Set.copyOf(schemes));
  }

  /**
   * Merges two briefs of one document, which two encoders made. {@link Merge} gives the rules.
   *
   * @param first the brief whose id, title, encoder and date of encoding the merged brief gets
   * @param second the other brief
   * @return the merged brief, or all conflicts
   * @throws InvalidBriefException if there are no conflicts but the merged brief breaks a rule
   */
  public static Merge merge(Brief first, Brief second) {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(second, "second");
    return Merge.of(first, second);
  }
}
