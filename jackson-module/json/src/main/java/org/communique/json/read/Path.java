// SPDX-License-Identifier: Apache-2.0
package org.communique.json.read;

import org.communique.base.Extensions;
import org.jspecify.annotations.Nullable;

/** The path from the root to a value. It is turned into a JSON Pointer only if a problem is reported. */
final class Path {

  /** The index of a path that does not end at an element of a list. */
  static final int NO_INDEX = -1;

  /** The place around the root. Every path from here is the root. */
  static final Path OUTSIDE = new Path(null, "", NO_INDEX);

  /** The path to the value that is read. */
  static final Path ROOT = new Path(null, "", NO_INDEX);

  private final @Nullable Path up;
  private final String name;
  private final int index;

  private Path(@Nullable Path up, String name, int index) {
    this.up = up;
    this.name = name;
    this.index = index;
  }

  /** The path to a member of this object. */
  Path at(String member) {
    return at(member, NO_INDEX);
  }

  /** The path to a member of this object, or to an element of a list that is a member of this object. */
  Path at(String member, int element) {
    return this == OUTSIDE ? ROOT : new Path(this, member, element);
  }

  /** The path to an element of this list. */
  Path at(int element) {
    return new Path(this, "", element);
  }

  /** The JSON Pointer of this path. If the name of a member is too long, the pointer ends before this name. */
  String pointer() {
    StringBuilder pointer = new StringBuilder();
    for (Path path = this; path.up != null; path = path.up) {
      if (path.name.codePointCount(0, path.name.length()) > Extensions.NAME_LENGTH) {
        pointer.setLength(0);
        continue;
      }
      StringBuilder step = new StringBuilder();
      if (!path.isElementOnly()) {
        step.append('/').append(path.name.replace("~", "~0").replace("/", "~1"));
      }
      if (path.index != NO_INDEX) {
        step.append('/').append(path.index);
      }
      pointer.insert(0, step);
    }
    return pointer.toString();
  }

  private boolean isElementOnly() {
    return name.isEmpty() && index != NO_INDEX;
  }
}
