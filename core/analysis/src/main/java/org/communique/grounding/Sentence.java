// SPDX-License-Identifier: Apache-2.0
package org.communique.grounding;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.communique.base.InvalidBriefException;

/**
 * A sentence of a text, with the statements that cover it. A statement covers a sentence if one of its quotations has
 * at least one code point in common with the sentence. How much of the sentence is covered is counted in letters.
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
 * @param letters how many letters and digits the sentence has
 * @param coveredLetters how many of these the quotations of statements cover
 * @param uncovered the parts that no quotation covers and that have letters, in the order of the sentence, without
 *     white space around them; empty if nothing is left over
 */
public record Sentence(
    int start, int end, String text, List<String> statements, Optional<String> exemption, int letters,
    int coveredLetters, List<String> uncovered) {

  /** Copies the list. */
  public Sentence {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(exemption, "exemption");
    statements = List.copyOf(Objects.requireNonNull(statements, "statements"));
    uncovered = List.copyOf(Objects.requireNonNull(uncovered, "uncovered"));
  }

  /**
   * {@return true if a statement or an exemption covers the sentence}
   */
  public boolean isCovered() {
    return !statements.isEmpty() || exemption.isPresent();
  }

  /**
   * {@return true if statements cover some letters of the sentence, but fewer than half of them, and no exemption
   * covers it}
   */
  public boolean isPartlyCovered() {
    return !statements.isEmpty() && exemption.isEmpty() && 2 * coveredLetters < letters;
  }

  /** {@return one line for a person to read: {@code Sentence 0–16 'Nobody answered.'}} */
  @Override
  public String toString() {
    return "Sentence " + start + "–" + end + " " + InvalidBriefException.shown(text);
  }
}
