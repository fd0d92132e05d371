// SPDX-License-Identifier: Apache-2.0
package org.communique.grounding;

import java.util.Objects;
import org.communique.Statement;
import org.communique.text.Quotation;
import org.communique.text.QuotationMatch;

/**
 * One quotation of a statement, and where its words occur in the text.
 *
 * <pre>{@code
 * for (Anchoring anchoring : grounding.notGrounded()) {
 *   System.out.println(anchoring.statement().id() + " quotes what the text does not have: " + anchoring.quotation());
 * }
 * }</pre>
 *
 * @param statement the statement that has the quotation
 * @param quotation the quotation
 * @param match where the words of the quotation occur in the text
 */
public record Anchoring(Statement statement, Quotation quotation, QuotationMatch match) {

  /** Checks that no argument is null. */
  public Anchoring {
    Objects.requireNonNull(statement, "statement");
    Objects.requireNonNull(quotation, "quotation");
    Objects.requireNonNull(match, "match");
  }

  /**
   * {@return true if the words occur at exactly one place that fits, and the text around this place is not known to
   * have changed}
   */
  public boolean isGrounded() {
    return match instanceof QuotationMatch.Found found
        && found.placement() != QuotationMatch.Placement.SURROUNDINGS_CHANGED;
  }

  /** Returns the id of the statement and where the words occur, on one line: {@code letter: found at 439..513}. */
  @Override
  public String toString() {
    return statement.id() + ": " + describe(match);
  }

  private static String describe(QuotationMatch match) {
    if (match instanceof QuotationMatch.Found found) {
      return "found at " + found.start() + ".." + found.end() + switch (found.placement()) {
        case IN_PLACE -> "";
        case MOVED -> ", which is another position than before";
        case UNCONFIRMED -> ", but the prefix and suffix are too short to show that this is the same passage";
        case SURROUNDINGS_CHANGED -> ", but the surroundings have changed";
      };
    }
    if (match instanceof QuotationMatch.Several several) {
      int more = several.places() - several.starts().size();
      return "found at several places: " + several.starts() + (more == 0 ? "" : " and at " + more + " more places")
          + (several.tolerances().isEmpty() ? "" : "; they differ in " + several.tolerances());
    }
    if (match instanceof QuotationMatch.Alike alike) {
      return "not found, but similar words are at " + alike.start() + ".." + alike.end()
          + "; they differ in " + alike.tolerances();
    }
    return "not found" + ((QuotationMatch.Gone) match).nearMiss().map(miss -> "; " + miss).orElse("");
  }
}
