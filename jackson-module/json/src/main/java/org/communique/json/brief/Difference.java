// SPDX-License-Identifier: Apache-2.0
package org.communique.json.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.communique.Brief;
import org.communique.base.InvalidBriefException;
import org.communique.json.access.MemberValues;
import org.communique.json.brief.Change.Kind;
import org.communique.json.form.BriefTables;
import org.communique.json.form.Member;
import org.communique.json.form.Table;
import org.communique.json.write.ValueWriter;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two briefs, member by member. Equal briefs have no changes. Immutable.
 *
 * <p>Statements, actors, sources and topics are compared with the one that has the same id; an id that was renamed is
 * therefore a removal and an addition. A reference is compared by its id: if an actor changes, the change is listed at
 * the actor, and not at each statement that names the actor. The elements of all other lists are compared by their
 * content and their order.
 *
 * <pre>{@code
 * Difference difference = Difference.of(yesterday, today);
 * difference.changes().forEach(System.out::println);
 * // statement 'letter', gist: changed from "Ties should grow" to "Ties will grow"
 * // actor 'choe': added {"id":"choe","kind":"person","name":"Choe Son Hui"}
 * difference.applyTo(yesterday).equals(today);   // true
 * }</pre>
 */
public final class Difference {

  private static final Table<Brief> BRIEF = BriefTables.BRIEF;

  /** The lists of a brief whose elements have ids, with the tables of the elements. */
  private static final Map<String, Table<Object>> LISTS = lists();

  private final List<Change> changes;

  private Difference(List<Change> changes) {
    this.changes = List.copyOf(changes);
  }

  @SuppressWarnings("unchecked") // the table of the elements is the shape of the list
  private static Map<String, Table<Object>> lists() {
    Map<String, Table<Object>> lists = new HashMap<>();
    for (Member member : BRIEF.members()) {
      if (member.count().isList() && (Object) member.shape() instanceof Table<?> table && table.space() != null) {
        lists.put(member.name(), (Table<Object>) table);
      }
    }
    return Map.copyOf(lists);
  }

  /**
   * Compares two briefs.
   *
   * @param before a brief
   * @param after the brief that it became
   * @return what differs; no changes if the briefs are equal
   * @throws InvalidBriefException if an extension is nested deeper than {@link org.communique.json.Limit#DEPTH} allows
   */
  public static Difference of(Brief before, Brief after) {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    List<Change> changes = new ArrayList<>();
    new TreeDifference(changes).compareMembers(
        Place.ROOT, members(BRIEF, before, LISTS.keySet()), members(BRIEF, after, LISTS.keySet()));
    MemberValues valuesBefore = values(BRIEF, before);
    MemberValues valuesAfter = values(BRIEF, after);
    for (Member member : BRIEF.members()) {
      Table<Object> table = LISTS.get(member.name());
      if (table != null) {
        compareLists(
            table, member.name(), elements(valuesBefore.value(member.number())),
            elements(valuesAfter.value(member.number())), changes);
      }
    }
    return new Difference(changes);
  }

  @SuppressWarnings("unchecked") // an accessor gives a list as the list of its elements
  private static List<Object> elements(@Nullable Object list) {
    return list == null ? List.of() : (List<Object>) list;
  }

  private static <T> Tree.Members members(Table<T> table, T value, Set<String> omitted) {
    return (Tree.Members) tree(table, value, omitted);
  }

  static <T> Tree tree(Table<T> table, T value, Set<String> omitted) {
    TreeSink sink = new TreeSink();
    ValueWriter.writePart(table, value, sink, omitted);
    return sink.tree();
  }

  private static void compareLists(
      Table<Object> table, String name, List<Object> before, List<Object> after, List<Change> changes) {
    Place list = Place.ROOT.member(name);
    Alignment alignment = Alignment.of(ids(table, before), ids(table, after));
    for (int index : alignment.removed()) {
      Object value = before.get(index);
      changes.add(new Change(
          Kind.REMOVED, list.element(index, -1, table.title(), table.id(value)), tree(table, value, Set.of()), null));
    }
    for (int index = 0; index < after.size(); index++) {
      Object value = after.get(index);
      int origin = alignment.origin(index);
      Place place = list.element(origin, index, table.title(), table.id(value));
      if (origin < 0) {
        changes.add(new Change(Kind.ADDED, place, null, tree(table, value, Set.of())));
        continue;
      }
      if (alignment.hasMoved(index)) {
        changes.add(new Change(Kind.MOVED, place, null, null));
      }
      if (!before.get(origin).equals(value)) {
        Set<String> equal = equalMembers(table, before.get(origin), value);
        new TreeDifference(changes)
            .compareMembers(place, members(table, before.get(origin), equal), members(table, value, equal));
      }
    }
  }

  /** The names of the members that two values have in common. No tree need be made of them. */
  private static <T> Set<String> equalMembers(Table<T> table, T before, T after) {
    MemberValues valuesBefore = values(table, before);
    MemberValues valuesAfter = values(table, after);
    Set<String> equal = new HashSet<>();
    for (Member member : table.members()) {
      if (Objects.equals(valuesBefore.value(member.number()), valuesAfter.value(member.number()))) {
        equal.add(member.name());
      }
    }
    return equal;
  }

  private static <T> MemberValues values(Table<T> table, T value) {
    MemberValues values = new MemberValues(table.members().size());
    table.give(value, values);
    return values;
  }

  private static List<String> ids(Table<Object> table, List<Object> values) {
    List<String> ids = new ArrayList<>(values.size());
    for (Object value : values) {
      ids.add(table.id(value));
    }
    return ids;
  }

  /** {@return whether the briefs are equal} */
  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /**
   * Returns the changes: first those of the brief itself, then those of its actors, sources, topics and statements.
   *
   * @return the changes; empty if the briefs are equal
   */
  public List<Change> changes() {
    return changes;
  }

  /**
   * Returns the changes of one kind.
   *
   * @param kind what happened
   * @return the changes, in the order of {@link #changes()}
   */
  public List<Change> changes(Kind kind) {
    Objects.requireNonNull(kind, "kind");
    return changes.stream().filter(change -> change.kind() == kind).toList();
  }

  /**
   * Makes the same changes to a brief.
   *
   * @param brief the brief before the changes, or one that has the same ids and the same values, in the same places,
   *     wherever something changes
   * @return the brief after the changes
   * @throws InvalidBriefException if the brief is not as it was before the changes where something changes; if the
   *     brief would break a rule after the changes
   */
  public Brief applyTo(Brief brief) {
    Objects.requireNonNull(brief, "brief");
    return isEmpty() ? brief : Patch.of(changes).applyTo(brief);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Difference difference && changes.equals(difference.changes);
  }

  @Override
  public int hashCode() {
    return changes.hashCode();
  }

  /** {@return one line for each change; empty if the briefs are equal} */
  @Override
  public String toString() {
    return String.join("\n", changes.stream().map(Change::toString).toList());
  }
}
