// SPDX-License-Identifier: Apache-2.0
package org.communique.json.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.communique.json.form.IdSpace;
import org.jspecify.annotations.Nullable;

/**
 * Takes the place of a value that could not be built when it was read, usually because the value refers to something
 * that the document defines only later.
 */
abstract sealed class Need permits Draft, Need.IdUse, Need.Tagged, Need.Elements {

  /** Takes the place of a value whose problem has been reported. */
  static final Object FAILED = new Object();

  /** Something that contains or refers to the values that are being read. */
  interface Owner {

    /** Takes a draft or the use of an id, which must be built before this owner can be built. */
    void need(Need draftOrUse);

    /** Takes a number of values that this owner reaches through a value which has been built. */
    void reach(long values);
  }

  /** {@return the value, once everything that it needs has been built; null before, and if it could not be built} */
  abstract @Nullable Object value();

  /** Returns the value of what was read. What was read is this value itself, or a need that has been built. */
  static Object resolved(Object read) {
    if (!(read instanceof Need need)) {
      return read;
    }
    Object value = need.value();
    if (value == null) {
      throw new IllegalStateException("built before what it needs: " + read);
    }
    return value;
  }

  /** The value of a union: {@code wrap} makes it from the value under the tag. */
  static final class Tagged extends Need {

    private final Need tagged;
    private final Function<Object, Object> wrap;

    Tagged(Need tagged, Function<Object, Object> wrap) {
      this.tagged = tagged;
      this.wrap = wrap;
    }

    @Override
    @Nullable Object value() {
      Object value = tagged.value();
      return value == null ? null : wrap.apply(value);
    }
  }

  /** A list of which at least one element could not be built when it was read. */
  static final class Elements extends Need {

    private final List<Object> elements;

    Elements(List<Object> elements) {
      this.elements = elements;
    }

    @Override
    Object value() {
      List<Object> values = new ArrayList<>(elements.size());
      elements.forEach(element -> values.add(resolved(element)));
      return values;
    }
  }

  /**
   * The use of an id that the document had not defined yet. A document can have millions of them, so they are small.
   */
  abstract static sealed class IdUse extends Need {

    /** An id that the document uses and had not defined at its first use. All uses of the id share this object. */
    static final class Target {

      private final IdSpace space;
      private final String id;
      private List<Draft> waiting = List.of();
      private @Nullable Draft defined;

      Target(IdSpace space, String id) {
        this.space = space;
        this.id = id;
      }

      IdSpace space() {
        return space;
      }

      String id() {
        return id;
      }

      /** The drafts that wait until the id is defined; others may be added. */
      List<Draft> waiting() {
        if (waiting.isEmpty()) {
          waiting = new ArrayList<>(1);
        }
        return waiting;
      }

      /** Notes that this draft defines the id. What waited for the id now waits for the draft. */
      void define(Draft draft) {
        defined = draft;
        draft.takeDependents(waiting);
      }
    }

    private final Target target;

    /** The path to the object or list that contains the id. */
    private final Path up;

    private final long place;

    private IdUse(Target target, Path up, long place) {
      this.target = target;
      this.up = up;
      this.place = place;
    }

    /** Notes the use of the id at the cursor, which is a member of an object or an element of a list. */
    static IdUse here(Target target, Descent descent) {
      String name = descent.name();
      long place = descent.cursor().place();
      return name == null
          ? new InList(target, descent.open(), descent.index(), place)
          : new InObject(target, descent.open(), name, place);
    }

    private static final class InList extends IdUse {

      private final int index;

      InList(Target target, Path list, int index, long place) {
        super(target, list, place);
        this.index = index;
      }

      @Override
      Path path() {
        return up().at(index);
      }
    }

    private static final class InObject extends IdUse {

      private final String name;

      InObject(Target target, Path object, String name, long place) {
        super(target, object, place);
        this.name = name;
      }

      @Override
      Path path() {
        return up().at(name);
      }
    }

    abstract Path path();

    Path up() {
      return up;
    }

    Target target() {
      return target;
    }

    long place() {
      return place;
    }

    /** The draft to which the id refers; null if nothing in the document has defined the id so far. */
    @Nullable Draft defined() {
      return target.defined;
    }

    @Override
    @Nullable Object value() {
      return target.defined == null ? null : target.defined.value();
    }
  }
}
