// SPDX-License-Identifier: Apache-2.0
package org.communique.text;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.communique.base.InvalidBriefException;

/**
 * The result of a search for a quotation in a text: the words occur at one place, similar words occur at one place,
 * several places fit, or the words do not occur.
 *
 * <p>Positions count Unicode code points and begin at 0. An end is the position after the last code point.
 *
 * <pre>{@code
 * if (text.find(quotation) instanceof QuotationMatch.Found found) {
 *   System.out.println("from " + found.start() + " to " + found.end());
 * }
 * }</pre>
 */
public sealed interface QuotationMatch {

  /** How the place of the words compares with the position, prefix and suffix of the quotation. */
  enum Placement {
    /**
     * The words are at the position of the quotation, or the quotation has no position and only one place fits. The
     * prefix and suffix of the quotation, if any, are around the words.
     */
    IN_PLACE,
    /** The words are at another position. The prefix and suffix of the quotation are around the words. */
    MOVED,
    /**
     * The words are at the only place that fits, but the quotation has too little prefix or suffix to show that this is
     * the same passage: another person may say the same words there. Only {@link SourceText#find} returns {@link
     * #IN_PLACE} without enough prefix and suffix, because its text has not changed. Enough are {@value #CONTEXT} code
     * points on each side, or all that the text has there, and as many on both sides together; {@link
     * SourceText#anchor(Quotation, int)} keeps as many.
     */
    UNCONFIRMED,
    /**
     * The words occur once, but the text around the words is not the prefix and suffix of the quotation. This place may
     * be another passage with the same words.
     */
    SURROUNDINGS_CHANGED
  }

  /**
   * How many code points a prefix and a suffix need, each, to show that words in a changed text are the same passage.
   */
  int CONTEXT = 32;

  /** How many places a result lists, at most. */
  int MOST_PLACES = 100;

  /**
   * The words occur at one place that fits.
   *
   * @param start the position of the first code point of the words
   * @param end the position after the last code point of the words
   * @param placement how the place compares with the quotation
   */
  record Found(int start, int end, Placement placement) implements QuotationMatch {

    /** Checks that no argument is null. */
    public Found {
      Objects.requireNonNull(placement, "placement");
    }
  }

  /**
   * The exact words do not occur, but similar words occur at one place that fits.
   *
   * @param start the position of the first code point of the similar words
   * @param end the position after the last code point of the similar words
   * @param tolerances the differences between the similar words and the words of the quotation; at least one
   * @param placement how the place compares with the quotation; prefix and suffix are compared with the same tolerances
   *     as the words
   */
  record Alike(int start, int end, Set<Tolerance> tolerances, Placement placement) implements QuotationMatch {

    /**
     * Copies the set in the order of the constants.
     *
     * @throws IllegalArgumentException if the set is empty
     */
    public Alike {
      Objects.requireNonNull(tolerances, "tolerances");
      Objects.requireNonNull(placement, "placement");
      tolerances = Collections.unmodifiableSet(EnumSet.copyOf(tolerances));
    }
  }

  /**
   * The words, or similar words, occur at several places, and the quotation does not say which place is meant.
   *
   * @param starts the position of the first code point of each place, in ascending order; two or more, but at most
   *     {@value #MOST_PLACES}: if there are more places, the first of them
   * @param places the number of all places
   * @param tolerances the differences between the words of the quotation and the words at the places that are listed;
   *     empty if the places have the exact words
   */
  record Several(List<Integer> starts, int places, Set<Tolerance> tolerances) implements QuotationMatch {

    /** Copies the list, and the set in the order of the constants. */
    public Several {
      starts = List.copyOf(Objects.requireNonNull(starts, "starts"));
      Objects.requireNonNull(tolerances, "tolerances");
      tolerances = tolerances.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(tolerances));
    }
  }

  /**
   * Neither the words nor similar words, if the search looked for them, occur in the text.
   *
   * @param nearMiss the place where the longest beginning of the words occurs; empty if not even the first letter
   *     occurs
   */
  record Gone(Optional<NearMiss> nearMiss) implements QuotationMatch {

    /** Checks that no argument is null. */
    public Gone {
      Objects.requireNonNull(nearMiss, "nearMiss");
    }
  }

  /**
   * A place where the text begins like the words and then differs from the words.
   *
   * @param start the position of the first code point
   * @param matching how many code points are equal before the difference
   * @param wanted the next characters of the quotation after the equal characters, at most 20 code points
   * @param found the next characters of the text after the equal characters, at most 20 code points; empty at the end
   *     of the text
   */
  record NearMiss(int start, int matching, String wanted, String found) {

    /** Checks that no argument is null. */
    public NearMiss {
      Objects.requireNonNull(wanted, "wanted");
      Objects.requireNonNull(found, "found");
    }

    /**
     * Returns one line: {@code the first 9 code points are at 17, then the text has 'us. The' instead of 'them all'}.
     */
    @Override
    public String toString() {
      if (wanted.isEmpty()) {
        return "the characters are at " + start + ", but begin or end within a letter and its marks";
      }
      String first = matching == 1 ? "the first code point is" : "the first " + matching + " code points are";
      return first + " at " + start + ", then the text has " + InvalidBriefException.shown(found) + " instead of "
          + InvalidBriefException.shown(wanted);
    }
  }
}
