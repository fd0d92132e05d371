// SPDX-License-Identifier: Apache-2.0
package org.communique.json.read;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communique.base.InvalidBriefException;
import org.jspecify.annotations.Nullable;

/**
 * Suggests the known name that the author of a misspelt name probably meant. One reading has one object of this class,
 * which compares only a limited number of letters. After that, a hostile document gets no more suggestions.
 */
final class DidYouMean {

  private static final int LONGEST = 64;

  /** How many pairs of letters one reading compares: enough for 100 ids of 16 letters among some hundreds. */
  private static final long BUDGET = 5_000_000;

  private long left = BUDGET;

  /**
   * The message for a member that the form does not define.
   *
   * @param known the members that the form defines
   * @param absent those of them that may have been meant, because the object does not have them
   */
  String unknown(String name, Collection<String> known, Collection<String> absent) {
    String hint = hint(name, absent);
    return "unknown member " + InvalidBriefException.shown(name)
        + (hint.isEmpty() ? "; the known members are " + list(known) : hint);
  }

  /** The end of a message, for example {@code ; did you mean 'speakers'?}. Empty if no known word is near. */
  String hint(String word, Collection<String> known) {
    return nearest(word, known).map(nearest -> "; did you mean '" + nearest + "'?").orElse("");
  }

  /**
   * The nearest known word. A word is near if it differs by at most one edit for every three letters; one edit is
   * always allowed. Of equally near words, this is the first in the alphabet.
   */
  Optional<String> nearest(String word, Collection<String> known) {
    if (word.length() > LONGEST) {
      return Optional.empty();
    }
    int most = Math.max(1, word.length() / 3);
    @Nullable String nearest = null;
    for (String other : known) {
      if (left <= 0) {
        return Optional.empty();
      }
      left--;
      if (other.length() <= LONGEST && Math.abs(other.length() - word.length()) <= most) {
        int distance = distance(word, other);
        if (distance < most || distance == most && (nearest == null || other.compareTo(nearest) < 0)) {
          nearest = other;
          most = distance;
        }
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** The words in quotation marks, separated by commas. */
  static String list(Collection<String> words) {
    return words.stream().map(word -> "'" + word + "'").collect(Collectors.joining(", "));
  }

  /** The number of letters to insert, delete, change, or swap with their neighbour (optimal string alignment). */
  private int distance(String one, String other) {
    left -= (long) one.length() * other.length();
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
