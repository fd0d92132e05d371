// SPDX-License-Identifier: Apache-2.0
package org.communique.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.Serial;
import java.util.List;
import org.communique.json.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A document is not what it should be. The message names the first problem and how many more there are; all of them,
 * each with its JSON Pointer, are in {@link #problems()}.
 */
public final class CommuniqueFormatException extends JsonMappingException {

  @Serial private static final long serialVersionUID = 1L;

  /** Everything that is wrong, in the order of the document. */
  @SuppressWarnings("serial") // List.copyOf gives a serializable list
  private final List<Problem> problems;

  CommuniqueFormatException(@Nullable JsonParser parser, List<Problem> problems) {
    super(parser, summary(problems));
    this.problems = List.copyOf(problems);
  }

  /**
   * {@return everything that is wrong, in the order of the document; at least one, at most 100}
   */
  public List<Problem> problems() {
    return problems;
  }

  /** {@return the first problem and the number of others, on one line, whatever Jackson would add} */
  @Override
  public String getMessage() {
    return getOriginalMessage();
  }

  private static String summary(List<Problem> problems) {
    int others = problems.size() - 1;
    String first = problems.get(0).toString();
    return switch (others) {
      case 0 -> first;
      case 1 -> first + ", and 1 more problem";
      default -> first + ", and " + others + " more problems";
    };
  }
}
