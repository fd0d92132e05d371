// SPDX-License-Identifier: Apache-2.0
package org.communique.grounding;

import java.util.Objects;
import org.communique.base.InvalidBriefException;
import org.communique.text.Quotation;

/**
 * A passage that needs no statement because the passage states nothing: a label, a credit line, a menu.
 *
 * <pre>{@code
 * new Exemption(text.quote("Key comments:"), "a label");
 * }</pre>
 *
 * @param passage the passage, anchored in the text by {@link org.communique.text.SourceText#quote(String) quote}
 * @param reason why the passage needs no statement, in a few words
 */
public record Exemption(Quotation passage, String reason) {

  /** Checks that both are present. */
  public Exemption {
    Objects.requireNonNull(passage, "passage");
    Objects.requireNonNull(reason, "reason");
  }

  /** {@return one line for a person to read: {@code Exemption of Quotation 'Key comments:': a label}} */
  @Override
  public String toString() {
    return "Exemption of " + passage + ": " + InvalidBriefException.escaped(reason);
  }
}
