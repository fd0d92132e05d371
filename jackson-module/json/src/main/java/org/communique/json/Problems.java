// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

import java.io.Serial;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The problems that one reading has found so far. */
final class Problems {

  static final int MOST = 100;

  private final int most;
  private final List<Problem> found = new ArrayList<>();

  private Problems(int most) {
    this.most = most;
  }

  /** Problems that are reported: after {@value #MOST} of them the reading ends. */
  static Problems reported() {
    return new Problems(MOST);
  }

  /** Problems of a part that may be dropped later: their number never ends the reading. */
  static Problems aside() {
    return new Problems(Integer.MAX_VALUE);
  }

  /** Ends the reading, because there are too many problems or the rest cannot be judged. */
  static final class Stop extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    Stop() {
      super(null, null, false, false);
    }
  }

  void add(ProblemCode code, Where where, long place, String message) {
    add(code, where, place, message, List.of());
  }

  void add(ProblemCode code, Where where, long place, String message, Collection<String> allowed) {
    found.add(new Problem(code, where.pointer(), place, message, List.copyOf(allowed)));
    if (found.size() == most) {
      throw new Stop();
    }
  }

  /** Ends the reading and reports this problem alone. */
  void only(ProblemCode code, Where where, long place, String message) {
    found.clear();
    found.add(new Problem(code, where.pointer(), place, message, List.of()));
    throw new Stop();
  }

  void addAll(Problems others) {
    for (Problem other : others.found) {
      found.add(other);
      if (found.size() == most) {
        throw new Stop();
      }
    }
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  /** All of them in the order of the document. */
  List<Problem> inOrder() {
    return found.stream().sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column)).toList();
  }
}
