// SPDX-License-Identifier: Apache-2.0
package org.communique.json.read;

import org.communique.base.Extensions;
import org.jspecify.annotations.Nullable;

/**
 * The path from the root to a value. {@link Descent} makes a path only when a problem or an unfinished object needs it,
 * and the path is turned into a JSON Pointer only if a problem is reported.
 */
final class Path {

  /** The index of a path that does not end at an element of a list. */
  static final int NO_INDEX = -1;

  /** The path to the value that is read. */
  static final Path ROOT = new Path(null, null, NO_INDEX);

  private final @Nullable Path up;
  private final @Nullable String name;
  private final int index;

  private Path(@Nullable Path up, @Nullable String name, int index) {
    this.up = up;
    this.name = name;
    this.index = index;
  }

  /** The path to a member of this object. */
  Path at(String member) {
    return new Path(this, member, NO_INDEX);
  }

  /** The path to an element of this list. */
  Path at(int element) {
    return new Path(this, null, element);
  }

  /** The JSON Pointer of this path. If the name of a member is too long, the pointer ends before this name. */
  String pointer() {
    if (up == null) {
      return "";
    }
    StringBuilder pointer = new StringBuilder();
    for (Path path = this; path.up != null; path = path.up) {
      String name = path.name;
      if (name == null) {
        pointer.insert(0, "/" + path.index);
      } else if (name.codePointCount(0, name.length()) > Extensions.NAME_LENGTH) {
        pointer.setLength(0);
      } else {
        pointer.insert(0, "/" + name.replace("~", "~0").replace("/", "~1"));
      }
    }
    return pointer.toString();
  }
}
