// SPDX-License-Identifier: Apache-2.0
package org.communique.grounding;

import java.util.Objects;
import org.communique.text.Quotation;

/**
 * A passage that states nothing, and why: a label, a credit line, a menu.
 *
 * @param passage the passage, as {@link org.communique.text.SourceText#quote(String)} anchors it
 * @param why why it needs no statement
 */
public record Exemption(Quotation passage, String why) {

  /** Takes both. */
  public Exemption {
    Objects.requireNonNull(passage, "passage");
    Objects.requireNonNull(why, "why");
  }
}
