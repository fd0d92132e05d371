// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.digest;

import java.util.List;
import java.util.Objects;

/**
 * A section of a {@link Digest}.
 *
 * @param title the title: {@code How the accounts differ}
 * @param explanation what the section contains, and what it does not, in one or two sentences. If there are no entries,
 *     one sentence that says what the brief does not record: {@code No stances are recorded.}
 * @param entries the entries, each on one line without line breaks. An entry that begins with two spaces belongs to the
 *     entry before it, and the first entry of such a group ends with a colon. If there is nothing to say, the list is
 *     empty
 * @param more how many further entries were left out, so that the page stays a page, without counting the first entries
 *     of groups; 0 if there are none. These are the least important entries: what is disputed comes first, then what
 *     came through other voices than the document, then what the document says itself
 * @param rest what the further entries are, and where all of them are found: {@code grades; the statements of the brief
 *     have all of them}
 */
public record Section(String title, String explanation, List<String> entries, int more, String rest) {

  /** The largest number of entries of a section: {@value}. */
  public static final int MOST = 25;

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if {@code more} is negative
   */
  public Section {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(explanation, "explanation");
    Objects.requireNonNull(entries, "entries").forEach(entry -> Objects.requireNonNull(entry, "entries element"));
    Objects.requireNonNull(rest, "rest");
    entries = List.copyOf(entries);
    if (more < 0) {
      throw new IllegalArgumentException("more must not be negative, but was " + more);
    }
  }

  /**
   * {@return one line that says how many entries were left out, and where all of them are found: {@code and 5 more
   * grades; the statements of the brief have all of them}; empty if nothing was left out}
   */
  public String leftOut() {
    return more == 0 ? "" : "and " + more + " more " + rest;
  }

  /**
   * Prints the section in lines of at most {@value Digest#COLUMNS} characters. A section without entries is one line,
   * which says what is not recorded.
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    if (entries.isEmpty()) {
      Wrapping.append(title + ": " + explanation, text);
      return text.toString();
    }
    text.append(title).append('\n').append("-".repeat(title.length())).append('\n');
    Wrapping.append(explanation, text);
    entries.forEach(entry -> Wrapping.append("  " + entry, text));
    if (more > 0) {
      Wrapping.append("  " + leftOut(), text);
    }
    return text.toString();
  }
}
