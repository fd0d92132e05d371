// SPDX-License-Identifier: Apache-2.0
package org.communique.json.read;

import java.io.Serial;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Supplier;
import org.communique.json.Problem;
import org.communique.json.ProblemCode;

/**
 * The problems that one reading has found so far. If there are more than {@value #MOST} problems, only the first by
 * place are kept.
 *
 * <p>A document can have millions of problems. Therefore, only the parts of a problem are kept, and only the problems
 * that are reported get a JSON Pointer and a message.
 */
public final class Problems {

  static final int MOST = 100;

  /** Ends the reading, because the rest of the document cannot be judged. */
  static final class Stop extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    Stop() {
      super(null, null, false, false);
    }
  }

  private record Found(
      ProblemCode code, Path path, long place, Supplier<String> message, Collection<String> allowed, long number) {}

  private static final Comparator<Found> BY_PLACE =
      Comparator.comparingLong(Found::place).thenComparingLong(Found::number);

  private final PriorityQueue<Found> kept = new PriorityQueue<>(BY_PLACE.reversed());
  private long number;

  /** Makes an empty collection. */
  public Problems() {}

  void add(ProblemCode code, Path path, long place, String message) {
    add(code, path, place, () -> message, List.of());
  }

  /**
   * Adds a problem.
   *
   * @param place the line and column, packed as in {@link org.communique.json.engine.JsonCursor#place()}
   * @param message makes the message; called only if the problem is reported
   * @param allowed the words that would be allowed instead; empty if there is no list of such words
   */
  void add(ProblemCode code, Path path, long place, Supplier<String> message, Collection<String> allowed) {
    if (kept.size() == MOST) {
      if (place >= kept.element().place()) {
        return;
      }
      kept.remove();
    }
    kept.add(new Found(code, path, place, message, allowed, number++));
  }

  /** Reports this problem, and none of the problems found before. */
  void only(ProblemCode code, Path path, long place, String message) {
    kept.clear();
    add(code, path, place, message);
  }

  void addAll(Problems others) {
    for (Found other : others.kept) {
      add(other.code(), other.path(), other.place(), other.message(), other.allowed());
    }
  }

  /** {@return whether there is no problem} */
  public boolean isEmpty() {
    return kept.isEmpty();
  }

  /** {@return the problems in the order of the document, at most {@value #MOST}} */
  public List<Problem> inOrder() {
    List<Found> found = new ArrayList<>(kept);
    found.sort(BY_PLACE);
    return found.stream().map(Problems::reported).toList();
  }

  private static Problem reported(Found found) {
    return new Problem(
        found.code(), found.path().pointer(), (int) (found.place() >>> 32), (int) found.place(), found.message().get(),
        List.copyOf(found.allowed()));
  }
}
