// SPDX-License-Identifier: Apache-2.0
package org.communique.grounding;

import java.util.List;
import java.util.Optional;

/**
 * A sentence of a text, and who covers it.
 *
 * @param start its first code point
 * @param end the code point after its last
 * @param text the sentence, without white space around it
 * @param statements the ids of the statements with a quotation that shares at least one code point with it, each once
 * @param statesNothing why it needs no statement; empty if nobody says so
 */
public record Sentence(int start, int end, String text, List<String> statements, Optional<String> statesNothing) {

  /** Copies the list. */
  public Sentence {
    statements = List.copyOf(statements);
  }

  /**
   * {@return whether a statement covers the sentence, or it is named as stating nothing}
   */
  public boolean isCovered() {
    return !statements.isEmpty() || statesNothing.isPresent();
  }
}
