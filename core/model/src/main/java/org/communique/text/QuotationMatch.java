// SPDX-License-Identifier: Apache-2.0
package org.communique.text;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

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
    /** The words are at the position of the quotation, or the quotation has no position and only one place fits. */
    IN_PLACE,
    /** The words are at another position, and the prefix and suffix of the quotation are around the words. */
    MOVED,
    /**
     * The words occur once, but the text around the words is not the prefix and suffix of the quotation. This place may
     * be another passage with the same words.
     */
    SURROUNDINGS_CHANGED
  }

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
   * The exact words do not occur, but similar words occur at one place.
   *
   * @param start the position of the first code point of the similar words
   * @param end the position after the last code point of the similar words
   * @param tolerances the differences between the similar words and the words of the quotation; at least one
   */
  record Alike(int start, int end, Set<Tolerance> tolerances) implements QuotationMatch {

    /**
     * Copies the set in the order of the constants.
     *
     * @throws IllegalArgumentException if the set is empty
     */
    public Alike {
      Objects.requireNonNull(tolerances, "tolerances");
      tolerances = Collections.unmodifiableSet(EnumSet.copyOf(tolerances));
    }
  }

  /**
   * The words occur at several places, and the quotation does not say which place is meant.
   *
   * @param starts the position of the first code point of each place, in ascending order; two or more
   */
  record Several(List<Integer> starts) implements QuotationMatch {

    /** Copies the list. */
    public Several {
      starts = List.copyOf(Objects.requireNonNull(starts, "starts"));
    }
  }

  /**
   * The words do not occur in the text.
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
  }
}
