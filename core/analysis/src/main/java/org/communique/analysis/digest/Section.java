// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.digest;

import java.util.List;
import java.util.Objects;

/**
 * A section of a {@link Digest}.
 *
 * @param title the title: {@code How the accounts differ}
 * @param explanation one sentence that says what the section contains, and what it does not
 * @param entries the entries, each on one line without line breaks. An entry that begins with two spaces belongs to the
 *     entry before it, and the first entry of such a group ends with a colon. If there is nothing to say, the list is
 *     empty
 * @param more how many further entries were left out, so that the page stays a page, without counting the first entries
 *     of groups; 0 if there are none
 */
public record Section(String title, String explanation, List<String> entries, int more) {

  /** The largest number of entries of a section: {@value}. */
  public static final int MOST = 30;

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if {@code more} is negative
   */
  public Section {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(explanation, "explanation");
    Objects.requireNonNull(entries, "entries").forEach(entry -> Objects.requireNonNull(entry, "entries element"));
    entries = List.copyOf(entries);
    if (more < 0) {
      throw new IllegalArgumentException("more must not be negative, but was " + more);
    }
  }

  /** Prints the section in lines of at most {@value Digest#COLUMNS} characters. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(title).append('\n').append("-".repeat(title.length())).append('\n');
    Wrapping.append(explanation, text);
    if (entries.isEmpty()) {
      text.append("  nothing recorded\n");
    }
    entries.forEach(entry -> Wrapping.append("  " + entry, text));
    if (more > 0) {
      text.append("  and ").append(more).append(" more, which this page leaves out\n");
    }
    return text.toString();
  }
}
