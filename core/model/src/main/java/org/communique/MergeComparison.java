// SPDX-License-Identifier: Apache-2.0
package org.communique;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.communique.base.Extensions;
import org.communique.base.InvalidBriefException;
import org.communique.text.SourceText;

/**
 * Finds the conflicts between two briefs. The comparison rewrites the second brief: where its value is in conflict with
 * a value of the first brief, the rewritten brief has the value of the first brief. So the actors and statements that
 * refer to the value are compared as if there were no conflict, and only their own differences are reported.
 */
final class MergeComparison extends Rewriter {

  private static final String REPLACE = "make both equal with Edits.replace";
  private static final String RENAME = REPLACE + ", or give one of them another id with Edits.rename";
  private static final String SET = "make both equal with Brief.toBuilder()";

  /** The values of one type in both briefs, by their ids. */
  private static final class Values<T> {

    private final Map<String, T> first = new HashMap<>();
    private final Map<String, T> second = new HashMap<>();
    private final List<Member<T>> members;
    private final String advice;

    Values(List<T> first, List<T> second, Function<T, String> id, List<Member<T>> members, String advice) {
      first.forEach(value -> this.first.put(id.apply(value), value));
      second.forEach(value -> this.second.put(id.apply(value), value));
      this.members = members;
      this.advice = advice;
    }
  }

  private final Brief first;
  private final Brief second;
  private final boolean takesFirst;
  private final Values<Actor> actors;
  private final Values<Source> sources;
  private final Values<Topic> topics;
  private final Values<Statement> statements;
  private final Map<String, Merge.Conflict> conflicts = new LinkedHashMap<>();

  private MergeComparison(Brief first, Brief second, boolean takesFirst) {
    this.first = first;
    this.second = second;
    this.takesFirst = takesFirst;
    this.actors = new Values<>(
        first.actors(), second.actors(), Actor::id, Actor.comparedMembers(), RENAME + "Actors");
    this.sources = new Values<>(
        first.sources(), second.sources(), Source::id, Source.comparedMembers(), RENAME + "Sources");
    this.topics = new Values<>(
        first.topics(), second.topics(), Topic::id, Topic.comparedMembers(), RENAME + "Topics");
    this.statements = new Values<>(
        first.statements(), second.statements(), Statement::id, statementMembers(), RENAME + "Statements");
  }

  static MergeComparison of(Brief first, Brief second) {
    try {
      return new MergeComparison(first, second, true).compared();
    } catch (InvalidBriefException unfit) { // a value of the first brief does not fit into the second brief
      return new MergeComparison(first, second, false).compared();
    }
  }

  private MergeComparison compared() {
    compareBriefs();
    rewrite(second.source());
    second.statements().forEach(statement ->
        compared(statements, statement.id(), statement.where(), rewrite(statement)));
    return this;
  }

  List<Merge.Conflict> conflicts() {
    return List.copyOf(conflicts.values());
  }

  @Override
  Actor changed(Actor actor) {
    return compared(actors, actor.id(), actor.where(), actor);
  }

  @Override
  Source changed(Source source) {
    boolean isOtherDocument = source.id().equals(second.source().id()) && !source.id().equals(first.source().id());
    if (isOtherDocument) {
      add(
          first.where(), "two differ in source: " + first.source() + " and " + second.source(),
          "a brief has one document, so merge only briefs of one document", first.source(), second.source());
      return takesFirst ? first.source() : source;
    }
    return compared(sources, source.id(), source.where(), source);
  }

  @Override
  Topic changed(Topic topic) {
    return compared(topics, topic.id(), topic.where(), topic);
  }

  /** Compares a rewritten value of the second brief with the value of the first brief that has its id. */
  private <T> T compared(Values<T> values, String id, String where, T rewritten) {
    T mine = values.first.get(id);
    if (mine == null || mine == rewritten || mine.equals(rewritten)) {
      return rewritten;
    }
    add(where, Member.difference(values.members, mine, rewritten), values.advice, mine, values.second.get(id));
    return takesFirst ? mine : rewritten;
  }

  private void add(String where, String difference, String advice, Object mine, Object yours) {
    conflicts.putIfAbsent(where + difference, new Merge.Conflict(where, difference, advice, mine, yours));
  }

  private void compareBriefs() {
    compare("base", first.base(), second.base());
    compare(
        "text", first.text().map(MergeComparison::withoutContent), second.text().map(MergeComparison::withoutContent));
    for (Extensions.Member member : second.extensions().members()) {
      compare(member.name(), first.extensions().value(member.name()), Optional.of(member.value()));
    }
  }

  private <T> void compare(String attribute, Optional<T> mine, Optional<T> yours) {
    if (mine.isPresent() && yours.isPresent() && !mine.equals(yours)) {
      List<Member<T>> members = List.of(new Member<>(attribute, value -> value));
      add(first.where(), Member.difference(members, mine.get(), yours.get()), SET, mine.get(), yours.get());
    }
  }

  /** The content follows from the fingerprint, and one of two briefs may lack the content. */
  private static SourceText withoutContent(SourceText text) {
    return text.toBuilder().content(Optional.empty()).build();
  }

  /** All members of a statement except the id. A test compares this list with the accessors. */
  static List<Member<Statement>> statementMembers() {
    return List.of(
        new Member<>("speakers", Statement::speakers), new Member<>("speakingAs", Statement::speakingAs),
        new Member<>("capacity", Statement::capacity), new Member<>("onBehalfOf", Statement::onBehalfOf),
        new Member<>("addressees", Statement::addressees), new Member<>("act", Statement::act),
        new Member<>("gist", Statement::gist), new Member<>("condition", Statement::condition),
        new Member<>("quotations", Statement::quotations), new Member<>("attributions", Statement::attributions),
        new Member<>("identifiers", Statement::identifiers), new Member<>("codes", Statement::codes),
        new Member<>("designations", Statement::designations), new Member<>("tally", Statement::tally),
        new Member<>("said", Statement::said), new Member<>("eventTime", Statement::eventTime),
        new Member<>("place", Statement::place), new Member<>("medium", Statement::medium),
        new Member<>("language", Statement::language), new Member<>("certainty", Statement::certainty),
        new Member<>("stances", Statement::stances), new Member<>("topics", Statement::topics),
        new Member<>("mentions", Statement::mentions), new Member<>("grades", Statement::grades),
        new Member<>("relations", Statement::relations), new Member<>("notes", Statement::notes),
        new Member<>("extensions", Statement::extensions));
  }
}
