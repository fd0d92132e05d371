// SPDX-License-Identifier: Apache-2.0
package org.communique.text;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a quotation stands in a text, after the selectors of the W3C Web Annotation model. Positions are code points, the
 * start inclusive, the end exclusive.
 */
public sealed interface QuotationMatch {

  /** Placement a quotation was found. */
  enum Placement {
    /** At the position it names, or at the only place its words have. */
    IN_PLACE,
    /** At another position than it names; the text around it is the same, as far as the quotation tells. */
    MOVED,
    /** The words stand at one place, but what the quotation has around them does not: it may be another passage. */
    SURROUNDINGS_CHANGED
  }

  /**
   * The words stand at one place.
   *
   * @param start their first code point
   * @param end the code point after their last
   * @param how how they were found
   */
  record Found(int start, int end, Placement how) implements QuotationMatch {}

  /**
   * Words stand at one place that are the same but for what was ignored.
   *
   * @param start their first code point
   * @param end the code point after their last
   * @param ignored in what they differ; at least one
   */
  record Alike(int start, int end, Set<Tolerance> ignored) implements QuotationMatch {

    /** Copies the set, in the order of its constants. */
    public Alike {
      ignored = Collections.unmodifiableSet(EnumSet.copyOf(ignored));
    }
  }

  /**
   * The words stand at several places, and nothing tells which is meant.
   *
   * @param starts the first code point of each, in the order of the text; two or more
   */
  record Several(List<Integer> starts) implements QuotationMatch {

    /** Copies the list. */
    public Several {
      starts = List.copyOf(starts);
    }
  }

  /**
   * The words do not stand in the text.
   *
   * @param nearMiss the place where the most of their beginning stands; empty if not even the first letter does
   */
  record Gone(Optional<NearMiss> nearMiss) implements QuotationMatch {}

  /**
   * A place where the words begin and do not go on.
   *
   * @param start the first code point
   * @param matching how many code points are the same
   * @param wanted what the quotation has next, at most 20 code points
   * @param found what the text has there in its place, at most 20 code points; empty at its end
   */
  record NearMiss(int start, int matching, String wanted, String found) {}
}
