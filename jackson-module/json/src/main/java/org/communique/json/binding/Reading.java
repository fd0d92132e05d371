// SPDX-License-Identifier: Apache-2.0
package org.communique.json.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.communique.json.Problem;
import org.communique.json.engine.JsonCursor.SyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * The result of reading: a value, or the problems of the document. Immutable.
 *
 * <pre>{@code
 * Reading<Brief> reading = documents.read(Utf8Document.of(json));
 * reading.problems().forEach(System.err::println);
 * }</pre>
 *
 * @param <T> the type of the value
 */
public final class Reading<T> {

  private final @Nullable T value;
  private final List<Problem> problems;

  private Reading(@Nullable T value, List<Problem> problems) {
    this.value = value;
    this.problems = problems;
  }

  /** Makes the result of a reading that found no problems. */
  static <T> Reading<T> of(T value) {
    return new Reading<>(value, List.of());
  }

  /** Makes the result of a reading that found problems, at least one. */
  static <T> Reading<T> refused(List<Problem> problems) {
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("a document without a value must have a problem");
    }
    return new Reading<>(null, List.copyOf(problems));
  }

  /** Makes the result of a reading that a syntax error ended before or after the value. */
  static <T> Reading<T> refused(SyntaxException complaint) {
    return refused(List.of(new Problem(
        complaint.code(), "", (int) (complaint.place() >>> 32), (int) complaint.place(), complaint.getMessage())));
  }

  /** Returns the same result with changed problems. */
  Reading<T> mapProblems(UnaryOperator<Problem> change) {
    if (problems.isEmpty()) {
      return this;
    }
    List<Problem> changed = new ArrayList<>(problems);
    changed.replaceAll(change);
    return refused(changed);
  }

  /** Returns the same result with problems that name the file that was read. */
  Reading<T> inFile(String file) {
    return mapProblems(problem -> problem.at(file, problem.line(), problem.column()));
  }

  /**
   * {@return the value; empty if there are problems}
   */
  public Optional<T> value() {
    return Optional.ofNullable(value);
  }

  /**
   * {@return the problems in the order of the document, at most 100; empty if there is a value}
   */
  public List<Problem> problems() {
    return problems;
  }

  /** {@return the value, or the problems} */
  @Override
  public String toString() {
    return value == null ? problems.toString() : value.toString();
  }
}
