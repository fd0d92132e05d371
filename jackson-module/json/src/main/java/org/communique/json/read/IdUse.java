// SPDX-License-Identifier: Apache-2.0
package org.communique.json.read;

import org.communique.json.form.IdSpace;
import org.jspecify.annotations.Nullable;

/** An id that refers to a value which was not defined yet, or not built yet, when the id was read. */
final class IdUse implements Need {

  private final IdSpace space;
  private final String id;
  private final Path up;
  private final String name;
  private final int index;
  private final long place;
  private @Nullable Draft defined;
  private boolean isRepeat;

  /**
   * Notes the use of an id.
   *
   * @param up the path to the object that contains the id
   * @param name the name of the member that contains the id
   * @param index the index in the list of the member, or {@link Path#NO_INDEX}
   */
  IdUse(IdSpace space, String id, Path up, String name, int index, long place) {
    this.space = space;
    this.id = id;
    this.up = up;
    this.name = name;
    this.index = index;
    this.place = place;
  }

  IdSpace space() {
    return space;
  }

  String id() {
    return id;
  }

  Path path() {
    return up.at(name, index);
  }

  long place() {
    return place;
  }

  /** Notes that an earlier element of the same list has the same id. */
  void repeats() {
    isRepeat = true;
  }

  boolean isRepeat() {
    return isRepeat;
  }

  /** The draft to which the id refers; null if nothing in the document has the id. */
  @Nullable Draft defined(Definitions definitions) {
    if (defined == null) {
      defined = definitions.find(space, id);
    }
    return defined;
  }

  @Override
  public @Nullable Object value() {
    return defined == null ? null : defined.value();
  }
}
