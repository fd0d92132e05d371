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
 * An object that was read and is not yet a value: its members by number, each a value, another draft, the use of an id,
 * or a list of these. Drafts are built once everything is read, since a document may use an id before it defines it.
 */
final class Draft implements Needs {

  /** Stands for a value whose problem was reported already. */
  static final Object FAILED = new Object();

  /** Stands for an optional member that was written as null. */
  static final Object ABSENT = new Object();

  /** How far the draft has come. */
  enum State {
    READ,
    OPEN,
    DONE
  }

  /** A value that a union's tag makes of another. */
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

  /** Drafts and uses that must be built first. */
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

  /** Whether the member stands there and is not null. */
  boolean isPresent(@Nullable Member<?, ?> member) {
    return member != null && raw(member) != null && raw(member) != ABSENT;
  }

  /** Notes the name of a member that the table does not have; false if it was noted before. */
  boolean noteName(String name) {
    if (otherNames.isEmpty()) {
      otherNames = new HashSet<>();
    }
    return otherNames.add(name);
  }

  /** Notes that a member of this name was probably meant by another name that stands here. */
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

  /** The value, once built; absent if the draft is broken. */
  @Nullable Object value() {
    return value;
  }

  void value(Object built) {
    value = built;
  }

  /** The id that the object bears, if it was read. */
  @Nullable String id() {
    return table.id() != null && raw(table.id()) instanceof String id ? id : null;
  }
}
