// SPDX-License-Identifier: Apache-2.0
package org.communique.grounding;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A sentence of a text, with the statements that cover it. A statement covers a sentence if one of its quotations has
 * at least one code point in common with the sentence.
 *
 * <pre>{@code
 * grounding.sentences().stream().filter(sentence -> !sentence.isCovered())
 *     .forEach(sentence -> System.out.println("no statement for: " + sentence.text()));
 * }</pre>
 *
 * @param start the position of the first code point of the sentence in the text, from 0
 * @param end the position after the last code point
 * @param text the words of the sentence, without white space around the words
 * @param statements the ids of the statements that cover the sentence, each once, in the order of their quotations in
 *     the text; empty if no statement covers the sentence
 * @param exemption the reason why the sentence needs no statement; empty if no {@link Exemption} covers the sentence
 */
public record Sentence(int start, int end, String text, List<String> statements, Optional<String> exemption) {

  /** Copies the list. */
  public Sentence {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(exemption, "exemption");
    statements = List.copyOf(Objects.requireNonNull(statements, "statements"));
  }

  /**
   * {@return true if a statement or an exemption covers the sentence}
   */
  public boolean isCovered() {
    return !statements.isEmpty() || exemption.isPresent();
  }
}
