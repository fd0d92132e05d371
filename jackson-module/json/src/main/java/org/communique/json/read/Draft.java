// SPDX-License-Identifier: Apache-2.0
package org.communique.json.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.communique.base.Extensions;
import org.communique.json.form.Member;
import org.communique.json.form.Table;
import org.communique.json.read.Need.IdUse;
import org.jspecify.annotations.Nullable;

/**
 * An object that is being read or has been read. It collects the values of the members until {@link Assembly} builds
 * the value of the object: at the end of the object if possible, and otherwise when everything that the object needs
 * has been built.
 */
final class Draft extends Need implements Need.Owner {

  /** The progress of a draft. */
  enum State {
    /** The draft is being read or has been read. */
    READ,
    /** What the draft needs is being built. */
    OPEN,
    /** The draft has been built, or cannot be built. */
    DONE
  }

  /** The members of a draft that has been built. */
  private static final Object[] NOTHING = {};

  private final Drafts drafts;
  private Table<?> table;
  private long place;
  private @Nullable Path path;
  private @Nullable Object[] members;

  /** What must be built before this draft. Most drafts need one thing, so that the others have a list of their own. */
  private @Nullable Need firstNeed;
  private List<Need> otherNeeds = List.of();

  /** The drafts that wait until this draft is built. Most drafts have one such draft, which contains this draft. */
  private @Nullable Draft firstDependent;
  private List<Draft> otherDependents = List.of();
  private int waitsFor;
  private State state = State.READ;
  private boolean broken;
  private int reached;
  private Set<String> otherNames = Set.of();
  private List<String> refused = List.of();
  private Extensions.@Nullable Builder extensions;
  private boolean isUndecided;
  private @Nullable String id;
  private @Nullable Object value;

  Draft(Table<?> table, long place, Drafts drafts) {
    this.table = table;
    this.place = place;
    this.drafts = drafts;
    this.members = drafts.takeSlots();
  }

  /** Begins to read another object with this draft, which has been built and to which nothing refers. */
  void beginAnother(Table<?> another, long at) {
    table = another;
    place = at;
    path = null;
    members = drafts.takeSlots();
    state = State.READ;
    reached = 0;
    value = null;
  }

  /** Makes the draft independent of the descent, because it is not built at the end of its object. */
  void keep() {
    path();
    @Nullable Object[] slots = members;
    members = Arrays.copyOf(slots, table.members().size());
    drafts.giveSlots(slots);
  }

  Table<?> table() {
    return table;
  }

  /** The path to the object. The first call must come while the object is read, and not one of its members. */
  Path path() {
    if (path == null) {
      path = drafts.descent().here();
    }
    return path;
  }

  long place() {
    return place;
  }

  State state() {
    return state;
  }

  void state(State next) {
    state = next;
  }

  /** How many drafts and uses of ids must be built before this draft. */
  int needs() {
    return firstNeed == null ? 0 : 1 + otherNeeds.size();
  }

  /** One of the drafts and uses of ids that must be built before this draft. */
  Need need(int number) {
    return number == 0 ? Objects.requireNonNull(firstNeed) : otherNeeds.get(number - 1);
  }

  @Override
  public void need(Need draftOrUse) {
    otherNeeds = firstNeed == null ? otherNeeds : with(draftOrUse, otherNeeds);
    firstNeed = firstNeed == null ? draftOrUse : firstNeed;
  }

  @Override
  public void reach(long values) {
    reached = (int) Math.min(reached + values, Integer.MAX_VALUE);
  }

  /**
   * How many values this object reaches through its references, counted for each path of references. The object itself
   * counts if it has an id.
   */
  long reached() {
    return (long) reached + (table.space() == null ? 0 : 1);
  }

  /** Waits until another draft is built. */
  void waitFor(Draft needed) {
    waitsFor++;
    boolean isFirst = needed.firstDependent == null;
    needed.otherDependents = isFirst ? needed.otherDependents : with(this, needed.otherDependents);
    needed.firstDependent = isFirst ? this : needed.firstDependent;
  }

  /** Waits until an id is defined and the draft that defines it is built. */
  void waitFor(IdUse.Target target) {
    waitsFor++;
    target.waiting().add(this);
  }

  private static <T> List<T> with(T another, List<T> others) {
    List<T> all = others.isEmpty() ? new ArrayList<>() : others;
    all.add(another);
    return all;
  }

  /** Takes the drafts that waited for the id of this draft, before another draft waits for this draft. */
  void takeDependents(List<Draft> waiting) {
    otherDependents = waiting;
  }

  /** Notes that this draft has been built; adds the drafts that waited for it and can be built now. */
  void serve(Collection<Draft> served) {
    if (firstDependent != null) {
      firstDependent.serveTo(served);
    }
    for (int at = 0; at < otherDependents.size(); at++) { // most drafts have no dependents, and need no iterator
      otherDependents.get(at).serveTo(served);
    }
    firstDependent = null;
    otherDependents = List.of();
  }

  /** Notes that something for which this draft waits has been built. */
  private void serveTo(Collection<Draft> served) {
    waitsFor--;
    if (waitsForNothing()) {
      served.add(this);
    }
  }

  boolean waitsForNothing() {
    return waitsFor == 0 && !broken && !isUndecided && !table.isDocument();
  }

  /** Notes that a problem of this object has been reported, so that the object is not built. */
  void fail() {
    broken = true;
  }

  boolean isBroken() {
    return broken;
  }

  /** Notes that an unknown member of this object can be judged only when the version of the document is known. */
  void undecided() {
    isUndecided = true;
  }

  boolean isUndecided() {
    return isUndecided;
  }

  @Nullable Object member(Member member) {
    return members[member.number()];
  }

  void member(Member member, Object read) {
    members[member.number()] = read;
    broken |= read == FAILED;
    if (table.isId(member) && read instanceof String text) {
      id = text;
    }
  }

  /** Whether the object has the member, and the value of the member is not null. */
  boolean isPresent(@Nullable Member member) {
    return member != null && member(member) != null && member(member) != Table.ABSENT;
  }

  /** Remembers the name of a member that the table does not define; returns false if the name occurred before. */
  boolean noteName(String name) {
    if (otherNames.isEmpty()) {
      otherNames = new HashSet<>();
    }
    return otherNames.add(name);
  }

  /** Remembers the name of a member that was refused. It may be the misspelt name of a member that is missing. */
  void refuse(String name) {
    if (refused.isEmpty()) {
      refused = new ArrayList<>();
    }
    refused.add(name);
  }

  /** The names of the members that were refused. */
  List<String> refused() {
    return refused;
  }

  /** The names of the members that the object does not have. */
  List<String> absent() {
    return table.members().stream().filter(member -> member(member) == null).map(Member::name).toList();
  }

  /** The extensions so far. */
  Extensions.Builder extensions() {
    if (extensions == null) {
      extensions = Extensions.builder();
    }
    return extensions;
  }

  /** The id of the object; null if the object has no id or the id could not be read. */
  @Nullable String id() {
    return id;
  }

  @Override
  @Nullable Object value() {
    return value;
  }

  /**
   * Builds the value; everything that it needs must have been built. The draft then forgets what it has collected.
   *
   * @throws org.communique.base.InvalidBriefException if the members do not fit together
   */
  Object build() {
    if (firstNeed != null) {
      resolveNeeds();
    }
    Object built = table.build(members, extensions == null ? Extensions.none() : extensions.build());
    drafts.giveSlots(members);
    members = NOTHING;
    firstNeed = null;
    otherNeeds = List.of();
    otherNames = Set.of();
    extensions = null;
    value = built;
    return built;
  }

  private void resolveNeeds() {
    for (int at = 0; at < members.length; at++) {
      if (members[at] instanceof Need need) {
        members[at] = Need.resolved(need);
      }
    }
  }
}
