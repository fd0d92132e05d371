// SPDX-License-Identifier: Apache-2.0
package org.communique.json.read;

import java.io.Serial;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
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

  private static final Comparator<Found> LAST_FIRST = BY_PLACE.reversed();

  /** The first problems by place, in the order in which they were found until there are too many of them. */
  private Collection<Found> kept = new ArrayList<>();
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
      Queue<Found> ordered = lastFirst();
      if (place >= ordered.element().place()) {
        return;
      }
      ordered.remove();
    }
    kept.add(new Found(code, path, place, message, allowed, number++));
  }

  private Queue<Found> lastFirst() {
    if (kept instanceof PriorityQueue<Found> ordered) {
      return ordered;
    }
    PriorityQueue<Found> made = new PriorityQueue<>(MOST, LAST_FIRST);
    made.addAll(kept);
    kept = made;
    return made;
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
    List<Problem> reported = new ArrayList<>(found.size());
    found.forEach(problem -> reported.add(reported(problem)));
    return reported;
  }

  private static Problem reported(Found found) {
    return new Problem(
        found.code(), found.path().pointer(), (int) (found.place() >>> 32), (int) found.place(), found.message().get(),
        List.copyOf(found.allowed()));
  }
}
