// SPDX-License-Identifier: Apache-2.0
package org.communique.jackson;

import java.io.Serial;
import java.util.List;
import org.communique.json.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;

/**
 * Says that a document is not a valid brief, or not a valid value of the type that was read. The message contains the
 * first problem and the number of further problems. {@link #problems()} returns all problems that are reported, each
 * with its place. If the document was read from a file, each problem names the file.
 *
 * <pre>{@code
 * try {
 *   CommuniqueJson.read(json);
 * } catch (CommuniqueFormatException refused) {
 *   refused.problems().forEach(problem -> log.warn(problem.pointer() + " " + problem.message()));
 * }
 * }</pre>
 */
public final class CommuniqueFormatException extends DatabindException {

  @Serial private static final long serialVersionUID = 1L;

  /** The problems in the order of the document. */
  @SuppressWarnings("serial") // List.copyOf gives a serializable list
  private final List<Problem> problems;

  CommuniqueFormatException(@Nullable JsonParser parser, List<Problem> problems) {
    super(parser, summary(problems));
    this.problems = List.copyOf(problems);
  }

  /**
   * {@return the problems of the document, in the order of the document; at least 1 and at most 100}
   */
  public List<Problem> problems() {
    return problems;
  }

  /** {@return the first problem and the number of further problems, on one line, without what Jackson adds} */
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
