// SPDX-License-Identifier: Apache-2.0
package org.communique.json.read;

import java.util.ArrayList;
import java.util.List;
import org.communique.json.form.IdSpace;
import org.jspecify.annotations.Nullable;

/** The use of an id that the document had not defined yet. A document can have millions of them, so they are small. */
final class IdUse implements Need {

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
      draft.dependents(waiting);
    }
  }

  private final Target target;
  private final Path path;
  private final int index;
  private final long place;

  /**
   * Notes the use of an id.
   *
   * @param path the path to the id, or to the list that contains the id
   * @param index the index in the list, or {@link Path#NO_INDEX}
   */
  IdUse(Target target, Path path, int index, long place) {
    this.target = target;
    this.path = path;
    this.index = index;
    this.place = place;
  }

  Target target() {
    return target;
  }

  Path path() {
    return index == Path.NO_INDEX ? path : path.at(index);
  }

  long place() {
    return place;
  }

  /** The draft to which the id refers; null if nothing in the document has defined the id so far. */
  @Nullable Draft defined() {
    return target.defined;
  }

  @Override
  public @Nullable Object value() {
    return target.defined == null ? null : target.defined.value();
  }
}
