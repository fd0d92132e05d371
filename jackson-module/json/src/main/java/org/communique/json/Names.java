// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communique.base.InvalidBriefException;

/** Suggests the known name that the author of a misspelt name probably meant. */
final class Names {

  private static final int LONGEST = 64;

  private Names() {}

  /** The message for a member that the form does not define. */
  static String unknown(String name, Collection<String> known) {
    String hint = hint(name, known);
    return "unknown member " + InvalidBriefException.shown(name) + (hint.isEmpty() ? "; the known members are " + list(known) : hint);
  }

  /** {@code ; did you mean 'speakers'?}, or nothing if no known word is near. */
  static String hint(String word, Collection<String> known) {
    return nearest(word, known).map(nearest -> "; did you mean '" + nearest + "'?").orElse("");
  }

  /** The nearest known word, if it is near: at most one edit for every three letters, and at least one. */
  static Optional<String> nearest(String word, Collection<String> known) {
    if (word.length() > LONGEST) {
      return Optional.empty();
    }
    return known.stream()
        .filter(other -> other.length() <= LONGEST && distance(word, other) <= Math.max(1, word.length() / 3))
        .min(Comparator.<String>comparingInt(other -> distance(word, other)).thenComparing(Comparator.naturalOrder()));
  }

  static String list(Collection<String> words) {
    return words.stream().map(word -> "'" + word + "'").collect(Collectors.joining(", "));
  }

  /** The number of letters to insert, delete, change, or swap with their neighbour (optimal string alignment). */
  private static int distance(String one, String other) {
    int[] before = new int[other.length() + 1];
    int[] last = new int[other.length() + 1];
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
        if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      int[] oldest = before;
      before = last;
      last = row;
      row = oldest;
    }
    return last[other.length()];
  }
}
