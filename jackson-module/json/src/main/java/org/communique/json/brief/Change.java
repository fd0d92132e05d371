// SPDX-License-Identifier: Apache-2.0
package org.communique.json.brief;

import java.util.Objects;
import java.util.Optional;
import org.communique.base.InvalidBriefException;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is different in two briefs: a member or an element that was added, removed, changed or moved.
 * Immutable.
 *
 * <pre>{@code
 * change.toString()   // statement 'letter', gist: changed from "Ties should grow" to "Ties will grow"
 * change.before()     // Optional[/statements/3/gist]
 * change.now()        // Optional["Ties will grow"], with quotation marks, because this is JSON
 * }</pre>
 */
public final class Change {

  /** What happened. */
  public enum Kind {
    /** The brief before has no such member or element. */
    ADDED,
    /** The brief after has no such member or element. */
    REMOVED,
    /** Both briefs have the member or element, with different values. */
    CHANGED,
    /** The element is at another place among the other elements of its list. */
    MOVED
  }

  /** The largest number of characters of a value in the text for people. */
  private static final int SHOWN = 80;

  private final Kind kind;
  private final Place place;
  private final @Nullable Tree was;
  private final @Nullable Tree now;

  Change(Kind kind, Place place, @Nullable Tree was, @Nullable Tree now) {
    this.kind = kind;
    this.place = place;
    this.was = was;
    this.now = now;
  }

  /** {@return what happened} */
  public Kind kind() {
    return kind;
  }

  /** {@return the JSON Pointer (RFC 6901) in the JSON form of the brief before; empty if something was added} */
  public Optional<String> before() {
    return kind == Kind.ADDED ? Optional.empty() : Optional.of(place.pointerBefore());
  }

  /** {@return the JSON Pointer (RFC 6901) in the JSON form of the brief after; empty if something was removed} */
  public Optional<String> after() {
    return kind == Kind.REMOVED ? Optional.empty() : Optional.of(place.pointerAfter());
  }

  /** {@return the value before, as JSON on one line; empty if something was added or moved} */
  public Optional<String> was() {
    return kind == Kind.MOVED ? Optional.empty() : Optional.ofNullable(was).map(Change::json);
  }

  /** {@return the value after, as JSON on one line; empty if something was removed or moved} */
  public Optional<String> now() {
    return Optional.ofNullable(now).map(Change::json);
  }

  Place place() {
    return place;
  }

  /** Returns whether a value is the one before the change. If an element with an id has moved, only the id counts. */
  boolean fits(@Nullable Tree found) {
    return kind == Kind.MOVED && was == null ? hasId(found, place.id()) : Objects.equals(was, found);
  }

  /** Returns whether a value is the object with an id. */
  static boolean hasId(@Nullable Tree found, @Nullable String id) {
    return found instanceof Tree.Members object
        && object.members().get("id") instanceof Tree.Text text && text.text().equals(id);
  }

  @Nullable Tree valueAfter() {
    return now;
  }

  /** Counts an index from 1, as people do. */
  private static int number(Object index) {
    return 1 + (Integer) index;
  }

  private static String json(Tree tree) {
    LineSink line = new LineSink(false);
    tree.write(line);
    return line.text();
  }

  private static String shown(@Nullable Tree tree) {
    return tree == null ? "" : InvalidBriefException.escaped(json(tree), SHOWN);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Change change && kind == change.kind && place.equals(change.place)
        && Objects.equals(was, change.was) && Objects.equals(now, change.now);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, place, was, now);
  }

  /** {@return the place and what happened, in one line for people; long values are cut} */
  @Override
  public String toString() {
    String what = switch (kind) {
      case ADDED -> "added " + shown(now);
      case REMOVED -> "removed " + shown(was);
      case CHANGED -> "changed from " + shown(was) + " to " + shown(now);
      case MOVED -> "moved from place " + number(place.lastBefore()) + " to place " + number(place.lastAfter());
    };
    return place + ": " + what;
  }
}
