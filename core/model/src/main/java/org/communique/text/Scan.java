// SPDX-License-Identifier: Apache-2.0
package org.communique.text;

import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Searches a text without an index, by the algorithm of Knuth, Morris and Pratt (1977). A search reads the text once,
 * so the time is in proportion to the text and the pattern, whatever both contain.
 */
final class Scan implements TextSearch {

  private final String text;
  private final IntPredicate isBoundary;

  /** The latest search. If it found nothing, the next question is how much of its words occurs. */
  private volatile @Nullable Search latest;

  private record Search(String words, Beginning longest) {}

  /**
   * Prepares searches.
   *
   * @param isBoundary whether words may begin or end at an offset
   */
  Scan(String text, IntPredicate isBoundary) {
    this.text = text;
    this.isBoundary = isBoundary;
  }

  @Override
  public Places places(Pattern pattern, int most) {
    Places places = new Places(most);
    Beginning longest = scan(pattern.text(), offset -> {
      if (pattern.isWholeAt(offset, isBoundary)) {
        places.add(offset + pattern.from());
      }
    });
    latest = new Search(pattern.text(), longest);
    return places.keepTheFirst();
  }

  @Override
  public Beginning longestBeginning(String words) {
    Search search = latest;
    return search != null && search.words().equals(words) ? search.longest() : scan(words, offset -> {});
  }

  /** Returns the longest beginning of the pattern that occurs. */
  private Beginning scan(String pattern, IntConsumer found) {
    int[] borders = borders(pattern);
    int longest = 0;
    int longestAt = 0;
    int matching = 0;
    for (int at = 0; at < text.length(); at++) {
      if (matching == 0) {
        at = text.indexOf(pattern.charAt(0), at);
        if (at < 0) {
          break;
        }
      }
      char c = text.charAt(at);
      while (matching > 0 && (matching == pattern.length() || pattern.charAt(matching) != c)) {
        matching = borders[matching - 1];
      }
      if (pattern.charAt(matching) == c) {
        matching++;
      }
      if (matching > longest) {
        longest = matching;
        longestAt = at + 1 - matching;
      }
      if (matching == pattern.length()) {
        found.accept(at + 1 - matching);
      }
    }
    return new Beginning(longest, longestAt);
  }

  /**
   * Returns for each beginning of a pattern the length of its border: the longest shorter beginning that is also its
   * end.
   */
  private static int[] borders(String pattern) {
    int[] borders = new int[pattern.length()];
    int length = 0;
    for (int at = 1; at < pattern.length(); at++) {
      while (length > 0 && pattern.charAt(length) != pattern.charAt(at)) {
        length = borders[length - 1];
      }
      if (pattern.charAt(length) == pattern.charAt(at)) {
        length++;
      }
      borders[at] = length;
    }
    return borders;
  }
}
