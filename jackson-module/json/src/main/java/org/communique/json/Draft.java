// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.communique.base.Extensions;
import org.jspecify.annotations.Nullable;

/**
 * An object that has been read, but is not built yet. Each of its members is a value, another draft, the use of an id,
 * or a list of these. Drafts are built when the whole document has been read, since a document may use an id before it
 * defines the id.
 */
final class Draft implements Needs {

  /** Takes the place of a value whose problem has been reported. */
  static final Object FAILED = new Object();

  /** Takes the place of an optional member whose value in the document is null. */
  static final Object ABSENT = new Object();

  /** The progress of a draft: read, being built, or built. */
  enum State {
    READ,
    OPEN,
    DONE
  }

  /** What a union read under one of its tags; {@code wrap} turns the built value into the union's value. */
  record Wrapped(Function<Object, Object> wrap, Object raw) {}

  private final Table<?, ?> table;
  private final Where where;
  private final long place;
  private final Object[] values;
  private final List<Object> needs = new ArrayList<>();
  private State state = State.READ;
  private boolean broken;
  private Set<String> otherNames = Set.of();
  private final Set<String> meant = new HashSet<>(0);
  private Extensions.@Nullable Builder extensions;
  private @Nullable Object value;

  Draft(Table<?, ?> table, Where where, long place) {
    this.table = table;
    this.where = where;
    this.place = place;
    this.values = new Object[table.members().size()];
  }

  Table<?, ?> table() {
    return table;
  }

  Where where() {
    return where;
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

  /** The drafts and uses that must be built before this draft. */
  List<Object> needs() {
    return needs;
  }

  @Override
  public void need(Object draftOrUse) {
    needs.add(draftOrUse);
  }

  void fail() {
    broken = true;
  }

  boolean isBroken() {
    return broken;
  }

  @Nullable Object raw(Member<?, ?> member) {
    return values[member.number()];
  }

  void raw(Member<?, ?> member, Object raw) {
    values[member.number()] = raw;
    broken |= raw == FAILED;
  }

  /** Whether the object has the member and its value is not null. */
  boolean isPresent(@Nullable Member<?, ?> member) {
    return member != null && raw(member) != null && raw(member) != ABSENT;
  }

  /** Remembers the name of a member that the table does not define; returns false if the name occurred before. */
  boolean noteName(String name) {
    if (otherNames.isEmpty()) {
      otherNames = new HashSet<>();
    }
    return otherNames.add(name);
  }

  /** Remembers that a misspelt member of this object was probably meant to be this member. */
  void mean(String member) {
    meant.add(member);
  }

  boolean isMeant(String member) {
    return meant.contains(member);
  }

  /** The extensions so far. */
  Extensions.Builder extensions() {
    if (extensions == null) {
      extensions = Extensions.builder();
    }
    return extensions;
  }

  boolean hasExtensions() {
    return extensions != null;
  }

  /** The value, once it is built; null before, and if the draft is broken. */
  @Nullable Object value() {
    return value;
  }

  void value(Object built) {
    value = built;
  }

  /** The id of the object; null if the object has no id or the id could not be read. */
  @Nullable String id() {
    return table.id() != null && raw(table.id()) instanceof String id ? id : null;
  }
}
