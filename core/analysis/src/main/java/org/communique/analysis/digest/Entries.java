// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Collects the entries of a section. Only the first {@value Section#MOST} are written, the others are counted. */
final class Entries {

  private final List<String> written = new ArrayList<>();
  private @Nullable Supplier<String> title;
  private boolean isFull;
  private int more;

  /** Adds an entry that stands alone. */
  void add(Supplier<String> entry) {
    write(entry, "");
  }

  /** Begins a group. Its title is written with the first entry below it: alone it would say nothing. */
  void begin(Supplier<String> title) {
    this.title = title;
  }

  /** Adds an entry below the title of the group. */
  void below(Supplier<String> entry) {
    if (title != null) {
      isFull = isFull || written.size() + 1 >= Section.MOST;
      if (!isFull) {
        written.add(title.get() + ":");
      }
      title = null;
    }
    write(entry, "  ");
  }

  private void write(Supplier<String> entry, String indent) {
    isFull = isFull || written.size() >= Section.MOST;
    if (isFull) {
      more++;
    } else {
      written.add(indent + entry.get());
    }
  }

  /**
   * Returns the section with these entries.
   *
   * @param title the title of the section
   * @param explanation one sentence about what the section contains
   */
  Section section(String title, String explanation) {
    return new Section(title, explanation, written, more);
  }
}
