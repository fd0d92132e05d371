// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.review;

import java.util.Objects;
import java.util.Optional;
import org.communique.analysis.CorpusStatement;
import org.communique.analysis.draw.OneLine;

/**
 * One question that a careful colleague would ask about a brief. A finding is never an error: the encoder may have had
 * good reasons.
 *
 * <p>For example, a relation has the kind {@code denys-saying}. The code is {@link ReviewCode#MISSPELT_WORD}, the
 * member is {@code relations[0].kind}, and the advice is to write {@code denies-saying} if this is meant.
 *
 * @param code what was found
 * @param statement the statement; for an actor, a source or a topic, the first statement in which it occurs; empty if
 *     the finding is about the brief itself
 * @param member the place: {@code relations[0].kind} in the statement, {@code actors[kim].name} for an actor, {@code
 *     sources[kcna].name} for a source, {@code topics[ties].label} for a topic, {@code title} for the brief,
 *     {@code text[45..61]} for a sentence of the text by its positions
 * @param sentence what was found, in one sentence
 * @param advice what to do, in one sentence
 */
public record Finding(
    ReviewCode code, Optional<CorpusStatement> statement, String member, String sentence, String advice) {

  /** Checks that no argument is null. */
  public Finding {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(statement, "statement");
    Objects.requireNonNull(member, "member");
    Objects.requireNonNull(sentence, "sentence");
    Objects.requireNonNull(advice, "advice");
  }

  /** Prints the place, the code, the sentence and the advice on one line. */
  @Override
  public String toString() {
    return OneLine.of(statement.map(found -> found + ", ").orElse("") + member + ": " + code + ": " + sentence + " "
        + advice);
  }
}
