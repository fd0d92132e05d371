// SPDX-License-Identifier: Apache-2.0
package org.communique.suite;

import java.util.List;
import org.communique.json.Problem;
import org.communique.json.ProblemCode;

/** What our parser and the parser of a mapper have in common. An outcome is a brief or a list of problems. */
public final class ParserOutcomes {

  private static final int MOST_PROBLEMS = 100;

  private ParserOutcomes() {}

  /**
   * Returns whether a mapper has the same outcome. Before the brief begins and after it ends, a mapper judges the text
   * by its own settings and with its own exceptions, and a single problem at the root may be there. If a list of
   * problems is full, how far a parser looks ahead decides which problem is the last one.
   */
  public static boolean areForMappersToo(Object outcome) {
    return !(outcome instanceof List<?> problems)
        || problems.size() < MOST_PROBLEMS
        && (problems.size() > 1 || !((Problem) problems.get(0)).pointer().isEmpty());
  }

  /**
   * Returns what any parser finds. The columns of Jackson count a character outside the first plane as two in a string.
   * If a text is not JSON, Jackson says so before we report the member before, and it does not always say that a text
   * ends too early.
   */
  public static Object ofAnyParser(Object outcome) {
    if (!(outcome instanceof List<?> problems)) {
      return outcome;
    }
    Problem last = (Problem) problems.get(problems.size() - 1);
    return last.code() == ProblemCode.SYNTAX
        ? "not JSON at " + last.pointer()
        : problems.stream().map(Problem.class::cast).map(problem -> problem.at("", problem.line(), 0)).toList();
  }
}
