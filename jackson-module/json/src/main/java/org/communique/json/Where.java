// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

import org.communique.base.Extensions;
import org.jspecify.annotations.Nullable;

/** The path from the root to a value. It is turned into a JSON Pointer only if there is a problem to report. */
final class Where {

  static final int NO_INDEX = -1;

  /** The parent of the root. */
  static final Where OUTSIDE = new Where(null, "", NO_INDEX);

  static final Where ROOT = new Where(null, "", NO_INDEX);

  private final @Nullable Where up;
  private final String name;
  private final int index;

  private Where(@Nullable Where up, String name, int index) {
    this.up = up;
    this.name = name;
    this.index = index;
  }

  /** The path to a member of this object, or to an element of a list that is a member of this object. */
  Where at(String member, int element) {
    return this == OUTSIDE ? ROOT : new Where(this, member, element);
  }

  /** The path to an element of a list that is itself an element of a list. */
  Where at(int element) {
    return new Where(this, "", element);
  }

  /** The JSON Pointer of this place; it ends at the object that has a member of an over-long name. */
  String pointer() {
    StringBuilder pointer = new StringBuilder();
    for (Where where = this; where.up != null; where = where.up) {
      if (where.name.codePointCount(0, where.name.length()) > Extensions.NAME_LENGTH) {
        pointer.setLength(0);
        continue;
      }
      StringBuilder step = new StringBuilder();
      if (!where.isElementOnly()) {
        step.append('/').append(where.name.replace("~", "~0").replace("/", "~1"));
      }
      if (where.index != NO_INDEX) {
        step.append('/').append(where.index);
      }
      pointer.insert(0, step);
    }
    return pointer.toString();
  }

  private boolean isElementOnly() {
    return name.isEmpty() && index != NO_INDEX;
  }
}
