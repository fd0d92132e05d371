// SPDX-License-Identifier: Apache-2.0
package org.communique.grounding;

import org.communique.Statement;
import org.communique.base.InvalidBriefException;
import org.communique.text.QuotationMatch;
import org.communique.text.Quotation;

/**
 * Where one quotation of a statement stands.
 *
 * @param statement the statement
 * @param quotation its quotation
 * @param finding where the words stand
 */
public record Anchoring(Statement statement, Quotation quotation, QuotationMatch finding) {

  /**
   * {@return whether the words stand at one place that is surely theirs}
   */
  public boolean isGrounded() {
    return finding instanceof QuotationMatch.Found found && found.how() != QuotationMatch.Placement.SURROUNDINGS_CHANGED;
  }

  /** Prints statement and finding: {@code letter: stands at 439..513}. */
  @Override
  public String toString() {
    return statement.id() + ": " + said();
  }

  private String said() {
    if (finding instanceof QuotationMatch.Found found) {
      return "stands at " + found.start() + ".." + found.end() + switch (found.how()) {
        case IN_PLACE -> "";
        case MOVED -> ", moved";
        case SURROUNDINGS_CHANGED -> ", but in other surroundings";
      };
    }
    if (finding instanceof QuotationMatch.Several several) {
      return "stands at " + several.starts() + ", and nothing tells which is meant";
    }
    if (finding instanceof QuotationMatch.Alike alike) {
      return "stands nowhere; alike but for " + alike.ignored() + " at " + alike.start() + ".." + alike.end();
    }
    return ((QuotationMatch.Gone) finding).nearMiss()
        .map(miss -> "stands nowhere; at " + miss.start() + " the first " + miss.matching()
            + " code points do, then "
            + InvalidBriefException.shown(miss.found()) + " in place of " + InvalidBriefException.shown(miss.wanted()))
        .orElse("stands nowhere");
  }
}
